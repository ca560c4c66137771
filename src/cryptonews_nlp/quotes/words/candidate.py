"""What a possible speaker is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Literal

from cryptonews_nlp.quotes.words.layout import Layout

Kind = Literal[
    "person", "organisation", "place", "pronoun", "self", "people", "document", "other"
]
Relation = Literal[
    "subject",
    "inverted",
    "before",
    "relative",
    "according",
    "adopted",
    "label",
    "other",
]
SUBJECT = ("nsubj", "expl:subj", "csubj")
#: Tokens of a title between an inverted verb and a name.
TITLE_REACH = 7


@dataclass(slots=True, eq=False)
class Candidate:
    """One possible speaker.

    Attributes
    ----------
    first, last : int
        Token range of the expression as written, end exclusive.
    head : int
        Its head token.
    kind : str
        What it looks like.
    verb : int
        Token of the verb it is the subject of, -1 without one.
    verb_class : str
        Class of that verb.
    verbs : list of int
        All its reporting verbs: "he wrote, adding ...".
    outer : int
        First token of the title that a comma parts from a name.
    name : (int, int) or None
        Tokens of the name in the expression.
    relation : str
        How it is tied to its cue.
    cue_first, cue_last : int
        Tokens of an according-to phrase, -1 without one.
    """

    first: int
    last: int
    head: int
    kind: Kind
    verb: int = -1
    verb_class: str = ""
    relation: Relation = "other"
    cue_first: int = -1
    cue_last: int = -1
    verbs: list[int] = field(default_factory=list)
    outer: int = -1
    name: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        """Begin with the phrase itself."""
        if self.outer < 0:
            self.outer = self.first

    @property
    def name_range(self) -> tuple[int, int]:
        """Tokens of the name in the expression, of all of it without one."""
        return self.name or (self.first, self.last)

    @property
    def speaks(self) -> bool:
        """Whether a cue says that this one speaks."""
        return bool(self.verb_class) or self.relation == "according"


_HEAD = attrgetter("head")


def heads_within(
    candidates: Sequence[Candidate], first: int, last: int
) -> Sequence[Candidate]:
    """Return the candidates, in order of their heads, that a token range holds.

    Parameters
    ----------
    candidates : sequence of Candidate
        All of a document, from :func:`..candidates.finding.find_candidates`.
    first, last : int
        The range, end exclusive.
    """
    begin = bisect_left(candidates, first, key=_HEAD)
    return candidates[begin : bisect_left(candidates, last, begin, key=_HEAD)]


def set_verb(
    layout: Layout, candidate: Candidate, verb: int, relation: Relation
) -> None:
    """Make a verb the cue of a candidate."""
    candidate.verb = verb
    candidate.verb_class = layout.cue[verb]
    candidate.relation = relation


def is_comma(layout: Layout, i: int) -> bool:
    """Tell whether a token is a comma."""
    return 0 <= i < len(layout) and layout.lower[i] == ","
