"""What a genitive joins: "Lund Police's | crime team", "Kraken, whose | boss left"."""

from __future__ import annotations

from cryptonews_nlp.quotes.words.cues import WITH_S
from cryptonews_nlp.quotes.words.layout import Layout

_OWNED = frozenset({"ADJ", "NOUN"})
_SIGNS = WITH_S | {"'", "’"}


def is_genitive(layout: Layout, i: int) -> bool:
    """Tell whether a token is what marks an owner, with or without an "s".

    Parameters
    ----------
    layout : Layout
        The document.
    i : int
        A token, or where the text ends.
    """
    return i < len(layout) and layout.lower[i] in _SIGNS


def holds_genitive(layout: Layout, first: int, last: int) -> bool:
    """Tell whether the "s" of a genitive stands in a range of tokens."""
    return not WITH_S.isdisjoint(layout.lower[first:last])


def owns(layout: Layout, end: int) -> bool:
    """Tell a name that ends in a genitive from "McDonald's".

    Parameters
    ----------
    layout : Layout
        The document.
    end : int
        Token behind the name.
    """
    return (
        layout.lower[end - 1] in WITH_S
        and end < len(layout)
        and layout.pos[end] in _OWNED
    )


def past_owned(layout: Layout, i: int) -> int:
    """Return the token behind what somebody has, from a token within it on."""
    while i < len(layout) and (layout.pos[i] in _OWNED or layout.lower[i] == "-"):
        i += 1
    return i


def owner_beyond(layout: Layout, first: int, own: int, verb: int) -> int:
    """Return the last token of whom a closed relative describes, -1 for none.

    Example: "Kraken, whose boss left, said no": not the boss said no. Parsers hang the
    verb behind the comma on that of the relative.

    Parameters
    ----------
    layout : Layout
        The document.
    first : int
        First token of a noun phrase.
    own, verb : int
        The verb it is the subject of, and another one that may share it.
    """
    opener = first - (layout.lower[first] not in layout.data.owning_relatives)
    if opener < 1 or layout.lower[opener] not in layout.data.owning_relatives:
        return -1
    commas = [i for i in range(own, verb) if layout.lower[i] == ","]
    if layout.lower[opener - 1] != "," or not commas:
        return -1
    return -1 if "CCONJ" in layout.pos[commas[-1] : verb] else opener - 2
