"""A paragraph of marks right behind words that have a cue."""

from __future__ import annotations

from collections.abc import Sequence

from cryptonews_nlp.quotes.lang.words.tables import SPEECH
from cryptonews_nlp.quotes.speakers.choice import Choice
from cryptonews_nlp.quotes.speakers.context import Context
from cryptonews_nlp.quotes.speakers.scene import Scene
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout


def may_interrupt(
    scene: Scene, context: Context, before: Choice, near: Sequence[Candidate]
) -> list[bool]:
    """Return which candidates may speak where the speaker before could go on.

    In news whoever was just named goes on in a paragraph that holds nothing but marks,
    until a cue names another one; who is only told of, above or below, does not, nor
    who spoke before him.

    Parameters
    ----------
    scene : Scene
        The document.
    context : Context
        A marked stretch.
    before : Choice
        The speaker of the stretch before.
    near : sequence of Candidate
        The possible speakers.
    """
    if not _continues(scene.layout, context, before):
        return [True] * len(near)
    turn = scene.turns[-1]
    return [
        c is turn.speaker
        or (turn.entity is not None and scene.entity(c) is turn.entity)
        or (c.speaks and c.verb_class in SPEECH and c.last > before.context.first)
        for c in near
    ]


def _continues(layout: Layout, context: Context, before: Choice) -> bool:
    """Tell a paragraph of marks alone behind one that ends with its cue, no question.

    Where more is told behind the cue somebody else may be asked.
    """
    last = before.context
    if before.candidate is None or not (before.cued or before.goes_on):
        return False
    if context.paragraph != last.last_paragraph + 1 or last.final == "?":
        return False
    if context.sentence != last.last_sentence + 1:
        return False
    beside = (context.left, context.right)
    here = (context.paragraph, context.last_paragraph)
    return all(
        i < 0 or layout.paragraph[i] != paragraph
        for i, paragraph in zip(beside, here, strict=True)
    )
