"""Lines under a quotation that say whose it is, without a verb.

A page repeats the best words of an article, or shows those of somebody in a picture, as
a paragraph of marks alone, and the next line names who said them:

    “We had no choice but to sell the boats.”
    Rosa Lindgren, owner of the yard
"""

from __future__ import annotations

from collections.abc import Sequence

from cryptonews_nlp.quotes.speakers.choice import Choice
from cryptonews_nlp.quotes.speakers.context import Context
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import is_finite

#: Tokens of the longest such line.
_LONGEST = 18
#: Words of the shortest quotation that has one; fewer are a title.
_FEWEST = 5
#: What stands behind the name in one: "Roe, a clerk", « Roux sur Norvik ».
_DESCRIBING = frozenset({",", "(", "-", "–", "—"})
_STOPS = frozenset(".!?…:;")
#: Confidence in who signs: a little less than in the label of a turn.
_SIGNED = 0.9


def settle_signatures(
    layout: Layout, choices: Sequence[Choice], candidates: Sequence[Candidate]
) -> None:
    """Give a paragraph of marks alone to whoever the line under it begins with.

    Parameters
    ----------
    layout : Layout
        The document.
    choices : sequence of Choice
        Of all its quotations, in order; changed in place.
    candidates : sequence of Candidate
        Its possible speakers.
    """
    opening = {min(c.outer, c.first): c for c in candidates if not c.speaks}
    for choice in choices:
        context = choice.context
        if choice.cued or context.words < _FEWEST or not _is_alone(layout, context):
            continue
        signed = opening.get(context.right)
        if signed is not None and _is_signature(layout, signed, context.right):
            choice.candidate, choice.goes_on = signed, False
            choice.probability, choice.cued = _SIGNED, True


def _is_alone(layout: Layout, context: Context) -> bool:
    """Tell a stretch that is a paragraph, not the last one."""
    return (
        context.right >= 0
        and (context.left < 0 or layout.paragraph[context.left] < context.paragraph)
        and layout.paragraph[context.right] == context.last_paragraph + 1
    )


def _is_signature(layout: Layout, signed: Candidate, first: int) -> bool:
    """Tell whether a line is somebody with what he is, and no sentence or heading."""
    last = first
    while last < len(layout) and layout.paragraph[last] == layout.paragraph[first]:
        last += 1
    while layout.pos[last - 1] == "SPACE":
        last -= 1
    line = range(first, last)
    if last - first > _LONGEST or layout.lower[last - 1][-1:] in _STOPS:
        return False
    if any(layout.inside[i] >= 0 or is_finite(layout, i) for i in line):
        return False
    if signed.kind == "person":
        behind = signed.last
        return behind >= last or (
            layout.lower[behind] in _DESCRIBING or layout.pos[behind] == "ADP"
        )
    # not « Les marins en colère », which is a heading
    return signed.kind == "people" and (
        layout.lower[first] in layout.data.indefinite | layout.data.one
    )
