"""Sources that a relative names: « X, selon qui », « l'annonce selon laquelle ».

A person or a body right before the relative is the source; behind a noun of something
said it is whose saying that is: « l'annonce de Kraken selon laquelle ... ».
"""

from __future__ import annotations

from cryptonews_nlp.quotes.candidates.according import opens_relative
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import (
    Reported,
    edges,
    has_finite,
    is_finite,
    strip,
)

_SPEAKS = frozenset({"person", "organisation", "people", "place"})
#: Tokens of a clause before its verb.
_SUBJECT_REACH = 20


def find_relative_sources(
    layout: Layout,
    candidates: list[Candidate],
    bounds: dict[int, tuple[int, int]],
) -> list[Reported]:
    """Return the clauses whose source a relative refers to.

    Parameters
    ----------
    layout : Layout
        The document.
    candidates : list of Candidate
        Its possible speakers.
    bounds : dict
        Token ranges of the sentences.

    Returns
    -------
    list of Reported
        In order.
    """
    prepositions = layout.data.source_relatives
    if not prepositions:
        return []
    found = []
    for i, lower in enumerate(layout.lower):
        if lower not in prepositions or layout.inside[i] >= 0:
            continue
        if not opens_relative(layout, i):
            continue
        speaker = _source(layout, candidates, i)
        end = bounds[layout.sentence[i]][1]
        piece = strip(layout, i + 2, _clause_end(layout, i + 2, end))
        if speaker is not None and piece[1] - piece[0] > 1:
            found.append(Reported([piece], (i, i + 2), -1, speaker, "according", lower))
    return found


def _source(layout: Layout, candidates: list[Candidate], i: int) -> Candidate | None:
    """Return who is right before a relative, or whose saying its noun is."""
    if layout.lower[i - 1] == ",":
        described = _described(layout, candidates, i - 1)
        if described is not None and layout.lower[i + 1] in layout.data.who:
            return described
        near = [c for c in candidates if c.last == i - 1 and c.kind in _SPEAKS]
        return near[0] if near else None
    near = [
        c
        for c in candidates
        if c.last == i
        and c.kind in _SPEAKS
        and layout.sentence[c.head] == layout.sentence[i]
        and layout.lower[_opener(layout, c)] in layout.data.of_whom
    ]
    return near[0] if near else None


def _described(
    layout: Layout, candidates: list[Candidate], comma: int
) -> Candidate | None:
    """Return the person whose apposition a comma closes: « X, juge à Lyon, | »."""
    for c in reversed(candidates):
        if (
            c.kind == "person"
            and c.last < comma
            and layout.sentence[c.head] == layout.sentence[comma]
        ):
            between = range(c.last + 1, comma)
            closed = any(
                layout.lower[k] == "," or layout.cue[k] or is_finite(layout, k)
                for k in between
            )
            return c if layout.lower[c.last] == "," and not closed else None
    return None


def _opener(layout: Layout, c: Candidate) -> int:
    before = max(0, min(c.outer, c.first))
    while before > 0 and layout.pos[before - 1] == "DET":
        before -= 1
    return max(0, before - 1)


def _clause_end(layout: Layout, first: int, end: int) -> int:
    """Return where the clause of a relative ends: with the subtree of its verb."""
    for i in range(first, min(first + _SUBJECT_REACH, end)):
        if is_finite(layout, i):
            verb = i if layout.pos[i] == "VERB" else layout.head[i]
            last = min(end, max(edges(layout, verb)[1], i + 1))
            return last if has_finite(layout, last, end) else end
    return end
