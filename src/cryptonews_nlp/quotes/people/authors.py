"""Whose a text is that speaks: "a Norvik advisory", "the report" named before.

A text says nothing by itself. Who issued it stands before its noun ("Norvik's report"),
behind a preposition ("an advisory from Norvik"), or is the subject of what is said or
issued ("Norvik said in a report"). "The report" is then the last one of those, and "the
analysis" too where the article has texts of one body only. Words and figures are
somebody's only where these words tell: "figures from the ministry".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.genitives import is_genitive
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import is_finite

_ISSUING = frozenset({"person", "organisation", "people"})
_PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "SPACE", "ADV"})
#: Tokens behind a text in which a preposition may name who issued it.
_REACH = 9


class Authors:
    """Who issued the texts of a document.

    Parameters
    ----------
    layout : Layout
        The document.
    mentions : sequence of Candidate
        Names, people without a name, and texts.
    """

    def __init__(self, layout: Layout, mentions: Sequence[Candidate]) -> None:
        self.layout = layout
        self.mentions = mentions
        self._own: dict[int, Candidate | None] = {}

    @cached_property
    def at(self) -> dict[int, Candidate]:
        """Who may issue a text, by each token of theirs."""
        somebody = self.layout.data.anyone  # « l'enquête sur le passé des accusés »
        found: dict[int, Candidate] = {}
        for m in self.mentions:
            if m.kind in _ISSUING and self.layout.lower[m.head] not in somebody:
                for i in range(m.first, m.last):
                    found.setdefault(i, m)
        return found

    @cached_property
    def texts(self) -> list[Candidate]:
        """Texts that somebody issued."""
        lower, nouns = self.layout.lower, self.layout.data.publications
        return [m for m in self.mentions if lower[m.head] in nouns]

    def of(self, text: Candidate, same: Mapping[int, object]) -> Candidate | None:
        """Return who issued a text, None where the article does not tell.

        Parameters
        ----------
        text : Candidate
            A text that speaks.
        same : mapping of int to object
            The entity of each mention, by ``id``.
        """
        layout = self.layout
        noun = layout.lower[text.head]
        joint = layout.data.joint & set(layout.lower[text.first : text.head])
        if joint:
            return None
        if noun in layout.data.wordings:
            return self._before(text) or self._behind(text)
        if noun not in layout.data.publications:
            return None
        own = self.own(text)
        if own is not None or layout.lower[text.first] not in layout.data.definite:
            return own
        return self._of_same(text, same)

    def _of_same(self, text: Candidate, same: Mapping[int, object]) -> Candidate | None:
        """Return who issued the text that "the report" takes up."""
        layout, compound = self.layout, self._compound(text)
        noun = layout.lower[text.head]
        before = [
            t
            for t in self.texts
            if t.head < text.head and compound <= self._compound(t)
        ]
        issued = [(t, a) for t in before if (a := self.own(t)) is not None]
        named_so = [a for t, a in issued if layout.lower[t.head] == noun]
        if named_so:
            return named_so[-1]
        named = [(t, a) for t, a in issued if a.name and not self._is_loose(t)]
        bodies = {id(same.get(id(a), a)) for _, a in named}
        if len(bodies) != 1:
            return None
        last, author = named[-1]
        # who says something in a statement has written no report
        says = author.kind == "person" and layout.cue[layout.head[last.head]]
        return None if says else author

    def _compound(self, text: Candidate) -> frozenset[str]:
        """Return what sets a text off: "arrest report", « rapport d'autopsie »."""
        layout, head = self.layout, text.head
        joined = layout.lower[head + 1 : head + 2]
        of = [head + 2] if not layout.data.of_whom.isdisjoint(joined) else []
        return frozenset(
            layout.lower[i]
            for i in [*range(text.first, head), *of]
            if layout.pos[i : i + 1] == ["NOUN"]
            or (i < head and layout.pos[i] != "DET" and layout.initial[i].isupper())
        )

    def _is_loose(self, text: Candidate) -> bool:
        """Tell a text without an article, which no other word stands for."""
        return self.layout.pos[text.first] != "DET"

    def own(self, text: Candidate) -> Candidate | None:
        """Return who issued a text by the words around it."""
        if text.head not in self._own:
            self._own[text.head] = (
                self._before(text) or self._behind(text) or self._writing(text)
            )
        return self._own[text.head]

    def _before(self, text: Candidate) -> Candidate | None:
        """Return the owner of a text, or the body that its noun is joined to."""
        layout = self.layout
        for i in range(text.head - 1, max(text.first - 2, 0), -1):
            if is_genitive(layout, i):
                return self.at.get(i - 1)
        bodies = [i for i in range(text.first, text.head) if layout.label[i] == "ORG"]
        return self.at.get(bodies[-1]) if bodies else None

    def _behind(self, text: Candidate) -> Candidate | None:
        """Return who stands behind a preposition: "a report published by Norvik"."""
        layout = self.layout
        first = text.head + 1
        behind = min(first + 1, len(layout) - 1)
        participle = layout.has_feature(behind, "VerbForm", "Part")
        if participle and layout.lower[first : first + 1] == [","]:
            first += 1  # "the notice, issued by Norvik"
        for i in range(first, min(text.head + _REACH, len(layout) - 1)):
            if layout.lower[i] in {",", "."} or is_finite(layout, i):
                return None
            if layout.lower[i] in layout.data.seen or (
                layout.pos[i] == "VERB" and layout.lower[i] not in layout.data.issuing
            ):
                return None  # "a letter seen by the Post"
            if layout.lower[i] not in layout.data.issued_by:
                continue
            k = i + 1
            while k < len(layout) - 1 and k not in self.at and layout.pos[k] in _PHRASE:
                k += 1
            if k in self.at:
                return self.at[k]
        return None

    def _writing(self, text: Candidate) -> Candidate | None:
        """Return who says something in a text, or issues it."""
        layout = self.layout
        verb = layout.head[text.head]
        if layout.dep[text.head].split(":")[0] not in {"obl", "obj"}:
            return None
        if layout.lower[text.first] in layout.data.definite:
            return None  # "read the report"
        if text.relation == "according":
            return None  # « Selon un sondage, les Belges préfèrent le train »
        if not (layout.cue[verb] or layout.lower[verb] in layout.data.issuing):
            return None
        return next(
            (
                self.at[c]
                for c in layout.children[verb]
                if layout.dep[c] == "nsubj" and c in self.at
            ),
            None,
        )
