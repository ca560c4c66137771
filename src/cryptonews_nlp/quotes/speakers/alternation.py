"""Turns without a cue in dialogues: whoever answers is not who spoke just before.

— You came? asks Roe.
— No, says Poe.
— Pity.
"""

from __future__ import annotations

from collections.abc import Sequence

from cryptonews_nlp.quotes.speakers.choice import Choice
from cryptonews_nlp.quotes.words.layout import Layout

_DASHES = frozenset({"—", "–", "-", "--"})


def settle_dialogue(layout: Layout, choices: Sequence[Choice]) -> None:
    """Let the speakers of a dialogue alternate where nobody is named.

    Parameters
    ----------
    layout : Layout
        The document.
    choices : sequence of Choice
        Of all its quotations, in order; changed in place.
    """
    for n in range(1, len(choices)):
        choice, before = choices[n], choices[n - 1]
        if choice.cued or before.candidate is None:
            continue
        if (
            n > 1
            and _is_next_turn(layout, before, choice)
            and _is_next_turn(layout, choices[n - 2], before)
        ):
            choice.follow(choices[n - 2])


def _is_next_turn(layout: Layout, before: Choice, choice: Choice) -> bool:
    """Tell whether both open their line with a dash, one line after the other."""
    first = layout.segments[before.context.number]
    second = layout.segments[choice.context.number]
    if first.opener not in _DASHES or second.opener not in _DASHES:
        return False
    between = layout.text[first.outer_start : second.outer_start]
    return sum(1 for line in between.split("\n") if line.strip()) == 1 and (
        "\n" in between
    )
