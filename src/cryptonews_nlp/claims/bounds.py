"""Bounds of figures: the words before and after that make 30 *more than 30*."""

from __future__ import annotations

import re
from functools import cache

from cryptonews_nlp.claims.lang import FigureWords
from cryptonews_nlp.entities.lang import Words


def rounded(written: str, data: Words) -> bool:
    """Tell whether a number word is a round one: *a dozen*, *une cinquantaine*."""
    return any(word in data.approximate for word in re.split(r"[ -]", written.lower()))


#: Characters before and after a number that bounds and exclusions are read from.
REACH = 28


@cache
def _bound_pattern(words: FigureWords, *, after: bool) -> re.Pattern[str]:
    phrases = words.bounds_after if after else words.bounds
    either = "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))
    if after:
        return re.compile(rf",? ?(?P<bound>{either})(?!\w)", re.IGNORECASE)
    return re.compile(
        # about "10 billion", about [10 billion](...): what opens a quotation or a link
        rf"(?<![\w-])(?P<bound>{either})"
        rf"(?:(?<=') ?| (?:{words.articles})?)(?:[\"\u201c\u00ab] ?|\[)?$",
        re.IGNORECASE,
    )


def bound_before(text: str, start: int, words: FigureWords) -> tuple[str, int]:
    """Return the bound of the number at ``start``, and where its words begin.

    Examples
    --------
    >>> from cryptonews_nlp.claims.lang import words_of
    >>> bound_before("Plus de 30 agents", 8, words_of("fr"))
    ('more_than', 0)
    """
    begin = max(start - REACH, 0)
    found = _bound_pattern(words, after=False).search(text[begin:start])
    if found is None or words.no_bound.search(text[begin : begin + found.end("bound")]):
        return "exact", start
    return words.bounds[found["bound"].lower()], begin + found.start("bound")


def bound_after(
    text: str, number_end: int, end: int, bound: str, words: FigureWords
) -> tuple[str, int]:
    """Return the bound that stands behind a figure, and where the figure ends."""
    for place in (number_end, end):
        found = _bound_pattern(words, after=True).match(text, place)
        if found is not None:
            named = words.bounds_after[found["bound"].lower()]
            return named if bound == "exact" else bound, max(end, found.end())
    return bound, end
