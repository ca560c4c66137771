"""What an English genitive joins: "Lund Police's | crime team"."""

from __future__ import annotations

from cryptonews_nlp.quotes.words.layout import Layout

_OWNED = frozenset({"ADJ", "NOUN"})


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
        layout.lower[end - 1] == "'s"
        and end < len(layout)
        and layout.pos[end] in _OWNED
    )


def past_owned(layout: Layout, i: int) -> int:
    """Return the token behind what somebody has, from a token within it on."""
    while i < len(layout) and (layout.pos[i] in _OWNED or layout.lower[i] == "-"):
        i += 1
    return i
