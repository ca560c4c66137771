"""Words quoted twice: a headline or a pull quote whose speaker the body names.

« L'usine ferme : "nous ne savions rien" » names nobody; the sentence that the headline
is taken from does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cryptonews_nlp.quotes.layout import Layout

if TYPE_CHECKING:
    from cryptonews_nlp.quotes.attribution import Choice

_WORD = re.compile(r"\w+")
#: Words from which a repetition is no chance: "of course" is said by many.
_FEWEST = 3


def settle_echoes(layout: Layout, choices: list[Choice]) -> None:
    """Give a quotation without a cue to whoever says the same words with one.

    Parameters
    ----------
    layout : Layout
        The document.
    choices : list of Choice
        Of all its quotations, in order; changed in place.
    """
    spoken = [_words(layout, choice) for choice in choices]
    for n, choice in enumerate(choices):
        if choice.cued or spoken[n].count(" ") <= _FEWEST:
            continue
        twins = [
            other
            for m, other in enumerate(choices)
            if m != n and other.candidate is not None and spoken[n] in spoken[m]
        ]
        if not twins:
            continue
        twin = max(twins, key=lambda t: (t.cued, t.probability))
        if twin.cued or twin.probability > choice.probability:
            choice.candidate, choice.goes_on = twin.candidate, True
            choice.probability = twin.probability


def _words(layout: Layout, choice: Choice) -> str:
    segment = layout.segments[choice.context.number]
    words = _WORD.findall(layout.text[segment.start : segment.end].lower())
    return f" {' '.join(words)} "
