"""Pages that a scraper got instead of an article: checks for robots, errors."""

from __future__ import annotations

import re
from functools import lru_cache

from cryptonews_nlp.zoning.lang import MISSING_PAGES, WALLS
from cryptonews_nlp.zoning.words import folded_words

#: Longer texts may be articles below such a notice, and are read.
LONGEST = 400
# Words before the end of such a line: "Oops! That page can't be found."
_BEFORE = 2
# Between such a headline and the name of its site.
_BAR = re.compile(r"\s[|·–—-]\s")


def is_wall(text: str, title: str | None = None, told: str = "") -> bool:
    """Tell whether a text is what a site shows instead of an article.

    Parameters
    ----------
    text : str
        All of it.
    title : str or None
        Its headline, which may say that there is no such page among menus of any
        length.
    told : str
        Its body, where that is known: what is left of a page between its offers.

    Returns
    -------
    bool
        True for a short text with a phrase of such pages (``WALLS`` of each language)
        and where the headline, or a line of a short text, ends as ``MISSING_PAGES``.

    Examples
    --------
    >>> is_wall("Just a moment. Checking your browser before accessing the site.")
    True
    >>> is_wall("Police in Leeds arrested two men who had passed checks for robots.")
    False
    """
    lines = _BAR.split(title or "")
    if len(text) <= LONGEST or 0 < len(told) <= LONGEST:
        text = text if len(text) <= LONGEST else told
        lines += text.split("\n")
        words = f" {' '.join(folded_words(text))} "
        if any(f" {phrase} " in words for phrase in WALLS):
            return True
    return any(map(_misses_page, lines))


def _misses_page(line: str) -> bool:
    words = folded_words(line)
    return any(
        tuple(words[place:]) in _missing_pages()
        for place in range(min(len(words), _BEFORE + 1))
    )


@lru_cache(maxsize=1)
def _missing_pages() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in MISSING_PAGES)
