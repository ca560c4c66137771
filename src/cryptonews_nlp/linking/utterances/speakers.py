"""Which entity says a quote."""

from __future__ import annotations

from cryptonews_nlp._keys import mention_key
from cryptonews_nlp._types import AnalyzedArticle, Linked, Quote
from cryptonews_nlp.linking.languages import LanguageAt
from cryptonews_nlp.linking.names.folding import fold

_SPEAKER_LABELS = frozenset({"PERSON", "ORG"})


class Speakers:
    """The entities of an article as speakers.

    Parameters
    ----------
    analysis : AnalyzedArticle
        The article.
    linked : Linked
        Its entities.

    Attributes
    ----------
    names : frozenset of str
        Entity ids of its persons and organisations.
    """

    def __init__(self, analysis: AnalyzedArticle, linked: Linked) -> None:
        self.language_at = LanguageAt(analysis.zones, analysis.language)
        self._spans: list[tuple[int, int, str]] = []
        self._names: dict[str, str] = {}
        for mention in analysis.mentions:
            if mention.label not in _SPEAKER_LABELS:
                continue
            key = mention_key(analysis.article.article_id, mention)
            entity = linked.entity_of.get(key)
            if entity is None:
                continue
            self._spans.append((mention.start, mention.end, entity))
            for name in (mention.text, mention.name, linked.via.get(key)):
                if name:
                    self._names.setdefault(fold(name), entity)
        self.names = frozenset(entity for _, _, entity in self._spans)

    def of(self, quote: Quote) -> tuple[str, str]:
        """Return the speaker of a quote, and the body of an unnamed one.

        Parameters
        ----------
        quote : Quote
            A quote of the article.

        Returns
        -------
        tuple of (str, str)
            Entity id of the speaker, empty for an unknown or unnamed one; entity id of
            the organisation that an unnamed speaker speaks for, or empty.
        """
        spans = [span for span in (quote.antecedent, quote.speaker) if span]
        name = quote.speaker_name or ""
        if quote.speaker_kind != "nominal":
            for start, end in spans:
                found = self._at(start, end, exact=True)
                if found:
                    return found, ""
            if fold(name) in self._names:
                return self._names[fold(name)], ""
            for start, end in spans:
                found = self._at(start, end, exact=False)
                if found:
                    return found, ""
        return "", self._body(name, spans)

    def _at(self, start: int, end: int, *, exact: bool) -> str:
        for first, last, entity in self._spans:
            if exact and (first, last) == (start, end):
                return entity
            if not exact and first < end and start < last:
                return entity
        return ""

    def _body(self, name: str, spans: list[tuple[int, int]]) -> str:
        for start, end in spans:
            found = self._at(start, end, exact=False)
            if found:
                return found
        words = f" {fold(name)} "
        inside = [known for known in self._names if known and f" {known} " in words]
        return self._names[max(inside, key=len)] if inside else ""
