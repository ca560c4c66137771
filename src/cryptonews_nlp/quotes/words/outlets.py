"""What the catalogue of names knows a name as, above all whether as an outlet."""

from __future__ import annotations

from functools import lru_cache

from cryptonews_nlp.entities.catalogue.gazetteer import load_gazetteer
from cryptonews_nlp.quotes.words.layout import Layout

#: Words of the name of an outlet.
_LONGEST = 4


@lru_cache(maxsize=10_000)
def kinds_of(name: str) -> frozenset[str]:
    """Return the kinds of all that the catalogue knows by a name."""
    return frozenset(entry.kind for entry in load_gazetteer().candidates(name))


def is_at_outlet(layout: Layout, i: int) -> bool:
    """Tell whether a preposition leads to an outlet: « au Figaro », "to the BBC".

    The article of its name may be in the preposition: « au Parisien » is Le Parisien.
    """
    lower, data = layout.lower, layout.data
    if lower[i] not in data.told_to or i + 1 >= len(layout):
        return False
    first = i + 1 + (lower[i + 1] in data.definite)
    last = first
    while last < min(first + _LONGEST, len(layout)) and layout.initial[last].isupper():
        last += 1
    if last == first:  # « à franceinfo », but not « au monde entier »
        return "media" in kinds_of(layout.written(first, first + 1))
    name = layout.written(first, last)
    articles = ("", *(f"{word.capitalize()} " for word in data.definite))
    return any("media" in kinds_of(article + name) for article in articles)
