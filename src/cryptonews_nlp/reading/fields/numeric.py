"""Dates in digits, whose order is told or seen."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from cryptonews_nlp.reading.fields.lang import Order

# 03/04/2024, 3-4-24; a time may follow
SLASHED = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_CENTURY, _SHORT_YEAR = 2000, 100
_MONTHS = 12


def order_of(text: str) -> Order | None:
    """Tell which order a numeric date shows, by a number over 12.

    Examples
    --------
    >>> order_of("25/12/2024"), order_of("12/25/2024"), order_of("03/04/2024")
    ('day', 'month', None)
    """
    found = SLASHED.match(text.strip())
    if found is None or (int(found[1]) > _MONTHS) == (int(found[3]) > _MONTHS):
        return None
    return "day" if int(found[1]) > _MONTHS else "month"


def day_of(found: re.Match[str], order: Order | None) -> datetime | None:
    """Read what :data:`SLASHED` found; None where two orders are possible.

    Raises
    ------
    ValueError
        If there is no such day.
    """
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    order = order_of(found[0]) or order
    if order is None and first != second:
        return None
    day, month = (second, first) if order == "month" else (first, second)
    year += _CENTURY if year < _SHORT_YEAR else 0
    return datetime(year, month, day, tzinfo=UTC)
