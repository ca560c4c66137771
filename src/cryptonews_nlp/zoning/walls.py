"""Pages that a scraper got instead of an article: checks for robots, errors."""

from __future__ import annotations

from functools import lru_cache

from cryptonews_nlp.zoning.lang import en, fr
from cryptonews_nlp.zoning.words import folded_words

#: Longer texts may be articles below such a notice, and are read.
LONGEST = 400


def is_wall(text: str) -> bool:
    """Tell whether a text is what a site shows to robots instead of an article.

    Parameters
    ----------
    text : str
        All of it.

    Returns
    -------
    bool
        True for a short text with a phrase of such pages (``WALLS`` of each language).

    Examples
    --------
    >>> is_wall("Just a moment. Checking your browser before accessing the site.")
    True
    >>> is_wall("Police in Leeds arrested two men who had passed checks for robots.")
    False
    """
    if len(text) > LONGEST:
        return False
    words = f" {' '.join(folded_words(text))} "
    return any(f" {phrase} " in words for phrase in _phrases())


@lru_cache(maxsize=1)
def _phrases() -> tuple[str, ...]:
    return (*en.WALLS, *fr.WALLS)
