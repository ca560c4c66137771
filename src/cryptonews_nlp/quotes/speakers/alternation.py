"""Turns without a cue in dialogues: whoever answers is not who spoke just before.

— You came? asks Roe.
— No, says Poe.
— Pity.
"""

from __future__ import annotations

from collections.abc import Sequence

from cryptonews_nlp.quotes.people.coreference import Coreference
from cryptonews_nlp.quotes.speakers.choice import Choice
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout

_DASHES = frozenset({"—", "–", "-", "--"})
#: Words of the longest answer, of the shortest question, and quotations before them
#: among which the one who answers is looked for.
_ANSWER = 3
_QUESTION = 4
_BEFORE = 4


def settle_dialogue(
    layout: Layout, choices: Sequence[Choice], people: Coreference
) -> None:
    """Let the speakers of a dialogue alternate where nobody is named.

    Parameters
    ----------
    layout : Layout
        The document.
    choices : sequence of Choice
        Of all its quotations, in order; changed in place.
    people : Coreference
        Who is who.
    """
    for n in range(1, len(choices)):
        choice, before = choices[n], choices[n - 1]
        if choice.cued or before.candidate is None:
            continue
        if _is_next_turn(layout, before, choice):
            if n > 1 and _is_next_turn(layout, choices[n - 2], before):
                choice.follow(choices[n - 2])
        elif _answers(layout, before, choice):
            asker = _who(people, before.candidate)
            others = (
                c
                for c in reversed(choices[max(0, n - 1 - _BEFORE) : n - 1])
                if c.candidate is not None and _who(people, c.candidate) != asker
            )
            other = next(others, None)
            if other is not None and _who(people, choice.candidate) == asker:
                choice.follow(other)


def _who(people: Coreference, candidate: Candidate | None) -> int:
    """Return whom a mention stands for, as something that compares."""
    if candidate is None:
        return 0
    source, _ = people.resolve(candidate)
    return id(
        people.of_mention.get(id(source)) or people.role_of.get(id(source), source)
    )


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


def _answers(layout: Layout, before: Choice, choice: Choice) -> bool:
    """Tell an answer of a few words right behind a question and its cue."""
    asked, said = before.context, choice.context
    return (
        asked.final == "?"
        and before.cued
        and asked.words >= _QUESTION
        and said.words <= _ANSWER
        and said.paragraph == asked.last_paragraph
        and said.sentence - asked.last_sentence == 1
        and said.left >= 0
        and layout.sentence[said.left] != said.sentence
    )
