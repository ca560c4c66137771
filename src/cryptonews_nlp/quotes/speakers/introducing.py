"""Marked words that a cue with its mark introduces: 'a notice saying, “Stay.”'."""

from __future__ import annotations

from collections.abc import Sequence

from cryptonews_nlp.quotes.speakers.context import Context
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout


def is_introduced(layout: Layout, context: Context) -> bool:
    """Tell whether a sentence in marks stands behind a cue and its comma or colon.

    Parameters
    ----------
    layout : Layout
        The document.
    context : Context
        A marked stretch.
    """
    return (
        context.left > 0
        and layout.lower[context.left] in {",", ":"}
        and layout.cue[context.left - 1] == "say"
        and not context.lower_start
    )


def may_be_introduced(
    layout: Layout, context: Context, near: Sequence[Candidate]
) -> list[bool] | None:
    """Return which candidates a cue right before marked words may introduce.

    Where it has a subject nobody of another sentence says them, nor whoever is told of
    behind them.

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
        None where no such cue stands there.
    """
    cue = context.left - 1
    if not is_introduced(layout, context):
        return None
    if not any(cue in {c.verb, *c.verbs} for c in near):
        return None
    sentence = layout.sentence[cue]
    return [
        layout.sentence[c.head] == sentence and c.head < context.first for c in near
    ]
