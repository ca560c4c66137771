"""What a source calls something or calls for: "called it absurd", "for a ban"."""

from __future__ import annotations

from cryptonews_nlp.quotes.clauses.objects import prepositional
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import (
    Reported,
    edges,
    is_passive,
    reported_as,
    strip,
)

#: What hangs on a verb that names something: "called it absurd", "called it a day".
_NAMED = frozenset({"obj", "xcomp", "obl", "ccomp", "iobj"})


def named_for(
    layout: Layout,
    verb: int,
    speaker: Candidate | None,
    bounds: dict[int, tuple[int, int]],
) -> list[Reported]:
    """Return what a verb of naming asks for, else what it calls something.

    "called for a ban" asks for it, "called the ban absurd" names it.
    """
    end = bounds[layout.sentence[verb]][1]
    asked = prepositional(layout, verb, speaker, end)
    if not asked and speaker is None and is_passive(layout, verb):
        return []  # "he was called “the quiet storm”"
    return asked or _labelled(layout, verb, speaker, bounds)


def _labelled(
    layout: Layout,
    verb: int,
    speaker: Candidate | None,
    bounds: dict[int, tuple[int, int]],
) -> list[Reported]:
    """Return what a source calls something: "called the law “much better”"."""
    end = bounds[layout.sentence[verb]][1]
    own = [
        c
        for c in layout.children[verb]
        if c > verb and layout.sentence[c] == layout.sentence[verb]
    ]
    kept = [c for c in own if layout.dep[c].split(":")[0] in _NAMED]
    if not kept:
        return []
    marks = layout.data.labelling.get(layout.lower[verb], ())
    kept += [
        c
        for c in own
        if layout.dep[c].startswith("advcl")
        and layout.lower[edges(layout, c)[0]] in marks
    ]
    first = max(verb + 1, min(edges(layout, c)[0] for c in kept))
    last = min(end, max(edges(layout, c)[1] for c in kept))
    if last <= first:
        return []
    last = _before_colon(layout, first, last)
    while last < end and layout.inside[last] == layout.inside[last - 1] >= 0:
        last += 1  # marks that the parser cuts in two
    return reported_as(
        layout, [strip(layout, first, last)], verb, speaker, "label", "", kept[0]
    )


def _before_colon(layout: Layout, first: int, last: int) -> int:
    """Return where what is named ends: "praised “two ideas”: one is a bank's"."""
    return next(
        (
            i
            for i in range(first + 1, last)
            if layout.lower[i] in {":", ";"}
            and layout.inside[i] < 0 <= layout.inside[i - 1]
        ),
        last,
    )
