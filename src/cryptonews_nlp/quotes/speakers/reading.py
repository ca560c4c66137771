"""What anybody can read: « ..., peut-on lire sur une banderole », « est-il écrit ».

Nobody says such words but a text or whoever owns it, named beside the cue; where
nothing is, a text or an outlet named before.
"""

from __future__ import annotations

from collections.abc import Sequence

from cryptonews_nlp.quotes.candidates.unusual import is_impersonal
from cryptonews_nlp.quotes.speakers.context import Context
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout

#: Tokens behind a stretch in which such a cue stands.
_REACH = 9


def readable(
    layout: Layout, context: Context, near: Sequence[Candidate]
) -> list[bool] | None:
    """Return which candidates may have said what anybody can read.

    Parameters
    ----------
    layout : Layout
        The document.
    context : Context
        A marked stretch.
    near : sequence of Candidate
        Its possible speakers.

    Returns
    -------
    list of bool or None
        None for a stretch that has no such cue behind it.
    """
    cue = _reading(layout, context)
    if cue < 0:
        return None
    sentence = layout.sentence[cue]
    ends = cue + 1 == len(layout) or layout.sentence[cue + 1] != sentence
    alone = ends or not layout.lower[cue + 1][:1].isalnum()
    if alone and layout.data.impersonal:
        return [c.head < context.first and _is_read(layout, c) for c in near]
    return [
        c.head >= context.right
        and layout.sentence[c.head] == sentence
        and c.kind != "place"
        and layout.lower[c.head] not in layout.data.impersonal
        for c in near
    ]


def _is_read(layout: Layout, c: Candidate) -> bool:
    """Tell a text or an outlet that has published something."""
    subject = layout.is_subject(c.head)
    return c.kind == "document" or (c.kind == "organisation" and subject)


def _reading(layout: Layout, context: Context) -> int:
    """Return the verb of reading behind a stretch, -1 without one."""
    data, begin = layout.data, max(context.right, 0)
    for i in range(context.right, min(begin + _REACH, len(layout)) if begin else 0):
        if layout.sentence[i] != context.last_sentence or layout.inside[i] >= 0:
            break
        if layout.lower[i] in data.reading and (
            not data.impersonal or data.impersonal & {*layout.lower[begin:i]}
        ):
            return i
        if layout.cue[i] and layout.lower[i - 1] in data.inversion:
            # « est-il écrit dans la lettre »
            told = i + 1 < len(layout) and layout.pos[i + 1] == "ADP"
            return i if told and is_impersonal(layout, i - 1) else -1
    return -1
