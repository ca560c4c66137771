"""What a reported clause is, and the ranges of tokens it is made of."""

from __future__ import annotations

from dataclasses import dataclass

from cryptonews_nlp.quotes.candidate import Candidate
from cryptonews_nlp.quotes.layout import Layout

_PUNCTUATION = frozenset(",;:.!?…—–-\"'«»“”()")
_AUXILIARY = frozenset(
    {
        "aux",
        "aux:pass",
        "aux:tense",
        "aux:caus",
        "cop",
        "advmod",
        "expl:subj",
        "expl:pass",
        "expl:pv",
        "expl:comp",
        "expl",
        "punct",
    }
)
SHORTEST = 2


@dataclass(slots=True)
class Reported:
    """A clause that may report speech.

    Attributes
    ----------
    pieces : list of (int, int)
        Token ranges of the clause; two where the cue cuts it.
    cue : (int, int)
        Token range of the cue.
    verb : int
        Its verb, -1 for a preposition.
    speaker : Candidate or None
        Who is given as the source.
    pattern : str
        complement, infinitive, object, incise, according, colon.
    complementizer : str
        The word left out before the clause.
    """

    pieces: list[tuple[int, int]]
    cue: tuple[int, int]
    verb: int
    speaker: Candidate | None
    pattern: str
    complementizer: str = ""
    head: int = -1


def sentence_bounds(layout: Layout) -> dict[int, tuple[int, int]]:
    """Return the token range of each sentence of the reporter."""
    bounds: dict[int, tuple[int, int]] = {}
    for i, number in enumerate(layout.sentence):
        first, _ = bounds.get(number, (i, i))
        bounds[number] = (first, i + 1)
    return bounds


def edges(layout: Layout, head: int) -> tuple[int, int]:
    """Return the token range of a subtree, within its sentence."""
    first = last = head
    stack = [head]
    sentence = layout.sentence[head]
    while stack:
        node = stack.pop()
        for child in layout.children[node]:
            if layout.sentence[child] == sentence:
                first, last = min(first, child), max(last, child)
                stack.append(child)
    return first, last + 1


def cue_range(layout: Layout, verb: int) -> tuple[int, int]:
    """Return a verb with its auxiliaries."""
    first = verb
    for child in sorted(layout.children[verb], reverse=True):
        if (
            child == first - 1
            and layout.dep[child] in _AUXILIARY
            and layout.pos[child] in {"AUX", "ADV", "PRON", "PART"}
        ):
            first = child
    light = layout.data.periphrases.get(layout.lower[verb], ())
    if first and layout.lower[first - 1] in light:
        first -= 1  # « fait valoir »
    return first, verb + 1


def strip(layout: Layout, first: int, last: int) -> tuple[int, int]:
    """Leave out the punctuation at both ends of a range."""
    while (
        first < last
        and (layout.lower[first] in _PUNCTUATION or not layout.lower[first].strip())
        and layout.inside[first] < 0
    ):
        first += 1
    while (
        first < last
        and (
            layout.lower[last - 1] in _PUNCTUATION or not layout.lower[last - 1].strip()
        )
        and layout.inside[last - 1] < 0
    ):
        last -= 1
    return first, last


def is_clause(layout: Layout, first: int, last: int) -> bool:
    """Tell whether a range holds a verb and some words."""
    return last - first > SHORTEST and any(
        layout.pos[i] in {"VERB", "AUX"} for i in range(first, last)
    )


def reported_as(
    layout: Layout,
    pieces: list[tuple[int, int]],
    verb: int,
    speaker: Candidate | None,
    pattern: str,
    complementizer: str,
    head: int,
) -> list[Reported]:
    """Return a reported clause, or none where too little is left of it."""
    kept = [p for p in pieces if p[1] - p[0] >= 1]
    if not kept or sum(b - a for a, b in kept) < SHORTEST:
        return []
    return [
        Reported(
            kept, cue_range(layout, verb), verb, speaker, pattern, complementizer, head
        )
    ]
