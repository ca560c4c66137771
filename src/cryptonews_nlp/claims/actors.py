"""Who acts in the sentence of a figure: whom it is about, and who gives it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from cryptonews_nlp._keys import mention_key
from cryptonews_nlp._types import AnalyzedArticle, MentionKey, Offsets
from cryptonews_nlp.claims.context import Sentences
from cryptonews_nlp.claims.lang import words_of
from cryptonews_nlp.claims.origins import is_document

_ACTORS = frozenset({"ORG", "PERSON"})

# "Ann Roe, 44," and "Ann Roe (62%)": the figure is that of the name before it.
_BESIDE = re.compile(r"\s?[,(:–-]?\s?(?:\(\s?)?")

# "LONDON (Reuters) - Bitcoin rose": who filed the article is nobody in it.
_FILED = re.compile(r"\)\s{0,2}[-–—]")

# "Elliptic, by contrast, estimates": so much parts a name from its verb.
_TO_VERB = 30

Named = tuple[Offsets, str]


class Actors:
    """People and organisations of one article, sentence by sentence.

    Parameters
    ----------
    analyzed : AnalyzedArticle
        With mentions and quotes.
    sentences : Sentences
        Its sentences.
    entity_of : mapping
        Entities of its mentions.
    """

    def __init__(
        self,
        analyzed: AnalyzedArticle,
        sentences: Sentences,
        entity_of: Mapping[MentionKey, str],
    ) -> None:
        self._sentences = sentences
        key = analyzed.article.article_id
        told = [q.cue[1] for q in analyzed.quotes if q.cue is not None]
        self._named: list[Named] = [
            ((m.start, m.end), entity)
            for m in analyzed.mentions
            if m.label in _ACTORS
            and (entity := entity_of.get(mention_key(key, m))) is not None
            and not self._outside((m.start, m.end), told)
        ]
        self._quotes = [(q.start, q.end) for q in analyzed.quotes]
        self._sources = [
            q.speaker
            for q in analyzed.quotes
            if q.speaker is not None
            and (q.method == "according" or is_document(q.speaker_name or ""))
        ]

    def _outside(self, name: Offsets, told: Sequence[int]) -> bool:
        """Tell whether a name filed the article or hears what somebody says."""
        start, end = name
        flat = self._sentences.flat
        if flat[start - 1 : start] == "(" and _FILED.match(flat, end):
            return True
        words = words_of(self._sentences.language(start))
        return words is not None and any(
            cue <= start and words.hearer.fullmatch(flat, cue, start) for cue in told
        )

    def near(self, offset: int) -> list[Named]:
        """Return the names of the sentence at an offset, but for those of sources."""
        number = self._sentences.at(offset)
        if number is None:
            return []
        start, end = self._sentences.spans[number]
        return [
            (span, entity)
            for span, entity in self._named
            if start <= span[0] < end
            and not any(a <= span[0] < b for a, b in self._sources)
        ]

    def subject(self, names: Sequence[Named], figure: Offsets) -> str | None:
        """Return whom a figure is about.

        The name right before it; else the first one before it in the words that a
        source is quoted with, as what somebody says of others is not about himself;
        else the first one of the sentence, which is mostly who did it.
        """
        before = [item for item in names if item[0][1] <= figure[0]]
        if not before:
            return None
        (_, end), last = before[-1]
        if _BESIDE.fullmatch(self._sentences.flat, end, figure[0]):
            return last
        for start, stop in self._quotes:
            if start <= figure[0] < stop:
                said = next((e for span, e in before if span[0] >= start), None)
                if said is not None:
                    return said
        teller = self.teller(names, figure)
        others = (entity for _, entity in before if entity != teller)
        return next(others, teller if self._own(figure) else None)

    def aged(self, names: Sequence[Named], figure: Offsets) -> str | None:
        """Return whose age a figure is: the name beside it, or its subject.

        "The prosecutor said that a 26-year-old man" tells no one's age by name.
        """
        for (start, _), entity in names:
            if (
                start >= figure[1]
                and not self._sentences.flat[figure[1] : start].strip()
            ):
                return entity
        quoted = [start for start, stop in self._quotes if start <= figure[0] < stop]
        within = [item for item in names if not quoted or item[0][0] >= min(quoted)]
        return self.subject(within, figure)

    def teller(self, names: Sequence[Named], figure: Offsets) -> str | None:
        """Return who puts a figure at its value: *Elliptic estimates the loss at*."""
        words = words_of(self._sentences.language(figure[0]))
        flat = self._sentences.flat
        before = [item for item in names if item[0][1] <= figure[0]]
        if words is None or not before:
            return None
        (_, end), entity = before[-1]
        verb = words.tells.search(flat, end, figure[0])
        near = verb is not None and verb.start() - end <= _TO_VERB
        return entity if near else None

    def _own(self, figure: Offsets) -> bool:
        """Tell whether a figure is said to be one's own: *puts its losses at*."""
        number = self._sentences.at(figure[0])
        words = words_of(self._sentences.language(figure[0]))
        if number is None or words is None:
            return False
        start = self._sentences.spans[number][0]
        return words.own.search(self._sentences.flat, start, figure[0]) is not None
