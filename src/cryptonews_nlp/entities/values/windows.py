"""Stretches of a text that are worth the slow patterns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cryptonews_nlp._types import Offsets


def windows(
    places: Iterable[Offsets], length: int, before: int, after: int
) -> Iterator[Offsets]:
    """Yield stretches around places, joined where they touch.

    Parameters
    ----------
    places : iterable of (int, int)
        Where something stands without which nothing can be found, in text order.
    length : int
        Length of the text.
    before, after : int
        Characters that a find may reach to either side.

    Yields
    ------
    (int, int)
        In text order, without overlap.

    Examples
    --------
    >>> list(windows([(5, 6), (9, 10), (40, 41)], 100, 3, 4))
    [(2, 14), (37, 45)]
    """
    start, end = -1, -1
    for first, last in places:
        if first - before <= end:
            end = last + after
            continue
        if end > 0:
            yield start, min(end, length)
        start, end = max(0, first - before), last + after
    if end > 0:
        yield start, min(end, length)
