"""Quotations that another quotation names the speaker of.

« L'usine ferme : "nous ne savions rien" » names nobody; the sentence that the headline
is taken from does. A quotation over several paragraphs may have its cue in the last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cryptonews_nlp.quotes.speakers.choice import Choice
from cryptonews_nlp.quotes.words.layout import Layout

_WORD = re.compile(r"\w+")
#: Words from which a repetition is no chance: "of course" is said by many.
_FEWEST = 3


def settle_chains(layout: Layout, choices: Sequence[Choice]) -> None:
    """Give the first paragraphs of a quotation to whoever the last one names.

    Parameters
    ----------
    layout : Layout
        The document.
    choices : sequence of Choice
        Of all its quotations, in order; changed in place.
    """
    later: Choice | None = None
    for n in range(len(choices) - 1, -1, -1):
        choice = choices[n]
        if choice.cued:
            later = choice
        elif later is not None:
            choice.follow(later)
        if not layout.segments[choice.context.number].continues:
            later = None


def settle_echoes(layout: Layout, choices: Sequence[Choice]) -> None:
    """Give a quotation without a cue to whoever says the same words with one.

    Parameters
    ----------
    layout : Layout
        The document.
    choices : sequence of Choice
        Of all its quotations, in order; changed in place.
    """
    spoken = [_words(layout, choice) for choice in choices]
    for n, choice in enumerate(choices):
        if choice.cued or spoken[n].count(" ") <= _FEWEST:
            continue
        twins = [
            other
            for m, other in enumerate(choices)
            if m != n and other.candidate and spoken[n] in spoken[m]
        ]
        if not twins:
            continue
        twin = max(twins, key=lambda t: (t.cued, t.probability))
        headline = _is_headline(layout, choice)
        if twin.cued or headline or twin.probability > choice.probability:
            choice.follow(twin)


def _is_headline(layout: Layout, choice: Choice) -> bool:
    """Tell the words that a headline opens with: « “On attend” : à Sète, le port »."""
    context = choice.context
    return context.paragraph == 0 and layout.lower[context.right] == ":"


def _words(layout: Layout, choice: Choice) -> str:
    segment = layout.segments[choice.context.number]
    words = _WORD.findall(layout.text[segment.start : segment.end].lower())
    return f" {' '.join(words)} "
