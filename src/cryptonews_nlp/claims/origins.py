"""Who a figure comes from: the speaker it is attributed to, else the outlet."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from cryptonews_nlp._keys import mention_key
from cryptonews_nlp._types import LANGUAGES, AnalyzedArticle, Linked, Offsets, Quote
from cryptonews_nlp.claims.lang import words_of

_OWNER = re.compile(r"[’']s\b|s[’'] ")
_OWNED, _PHRASE_END = 40, re.compile(r"[.,;:\n]")


class Origins:
    """Attributions of one article.

    Parameters
    ----------
    analyzed : AnalyzedArticle
        With quotes, direct and indirect; ``according to X`` is one.
    linked : Linked
        Entities behind the speakers.
    names : mapping of str to str
        Name by entity id.
    houses : mapping of str to str
        Organisation by person, see :func:`employers`.
    """

    def __init__(
        self,
        analyzed: AnalyzedArticle,
        linked: Linked,
        names: Mapping[str, str],
        houses: Mapping[str, str],
    ) -> None:
        self._article = analyzed.article
        self._quotes = sorted(analyzed.quotes, key=lambda q: (q.end - q.start, q.start))
        self._entity_of = linked.entity_of
        self._names = names
        self._employers = houses
        self._bodies = [m for m in analyzed.mentions if m.label == "ORG"]
        self._shares = [m for m in analyzed.mentions if m.label == "PERCENT"]

    @property
    def outlet(self) -> str | None:
        """The publisher, where it is known."""
        return self._article.source

    def at(self, span: Offsets) -> tuple[str, str] | None:
        """Return who the figure at ``span`` is attributed to, and for whom they speak.

        The second is the organisation of the first where the text gives them a role:
        a spokeswoman and her ministry are one origin.
        """
        for quote in self._quotes:
            if quote.start < span[1] and span[0] < quote.end:
                found = self._speaker(quote)
                if found is not None:
                    return found
        return None

    def of(self, entity: str | None) -> tuple[str, str] | None:
        """Return an entity and for whom it speaks, by name."""
        if entity is None or entity not in self._names:
            return None
        house = self._employers.get(entity, entity)
        return self._names[entity], self._names.get(house, house)

    def _speaker(self, quote: Quote) -> tuple[str, str] | None:
        if quote.antecedent is not None:
            for label in ("PERSON", "ORG", "MISC", "LOC"):
                key = (self._article.article_id, *quote.antecedent, label)
                entity = self._entity_of.get(key)
                found = self.of(entity)
                if found is not None:
                    return found
        if quote.speaker_name is None or self._answered(quote):
            return None
        author = self._author(quote)
        if author is not None:
            return author, author
        return quote.speaker_name, _source(quote.speaker_name)

    def _answered(self, quote: Quote) -> bool:
        """Tell whether who says so is a share of those asked: *51 % of voters*."""
        start, end = quote.speaker or (0, 0)
        return any(m.start < end and start < m.end for m in self._shares)

    def _author(self, quote: Quote) -> str | None:
        """Return whose report it is that says so: *Chainalysis' 2024 report*."""
        if quote.speaker is None:
            return None
        start, end = quote.speaker
        phrase = self._article.text[start:end]
        # what is owned may stand behind the phrase: "Elliptic's 2023 | Crime Report"
        owned = self._article.text[end : end + _OWNED] if _OWNER.search(phrase) else ""
        if not is_document(phrase + _PHRASE_END.split(owned)[0]):
            return None
        key = self._article.article_id
        names = {
            self._names.get(self._entity_of.get(mention_key(key, m), ""))
            for m in self._bodies
            if start <= m.start and m.end <= end
        }
        return names.pop() if len(names) == 1 else None


def is_document(phrase: str) -> bool:
    """Tell whether a phrase names what somebody wrote.

    Examples
    --------
    >>> is_document("a report by Elliptic"), is_document("le rapport de Tracfin")
    (True, True)
    """
    tables = filter(None, map(words_of, LANGUAGES))
    return any(words.documents.search(phrase) for words in tables)


def _source(phrase: str) -> str:
    """Return one name for sources without a name that are one party to a case."""
    for word in re.findall(r"[^\W\d_]+", phrase.lower()):
        for words in filter(None, map(words_of, LANGUAGES)):
            if word in words.sources:
                return words.sources[word]
    return phrase


def employers(analyses: Iterable[AnalyzedArticle], linked: Linked) -> dict[str, str]:
    """Return the organisation of each person whom some article gives a role in one.

    The organisation that most roles name; of equals the first by id.
    """
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for item in analyses:
        for role in item.roles:
            if role.person is None or role.organisation is None:
                continue
            key = item.article.article_id
            person = linked.entity_of.get((key, *role.person, "PERSON"))
            house = linked.entity_of.get((key, *role.organisation, "ORG"))
            if person is not None and house is not None:
                counts[person][house] += 1
    return {
        person: min(found, key=lambda house, found=found: (-found[house], house))  # type: ignore[misc]
        for person, found in counts.items()
    }
