"""The days of a date or a period."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

# Quarters and halves of a year.
_MONTHS_OF = {"Q": 3, "H": 6}


def days(value: str) -> tuple[str, str] | None:
    """Return the first and last day of an ISO date or period.

    Examples
    --------
    >>> days("2024-02"), days("2024-W05")
    (('2024-02-01', '2024-02-29'), ('2024-01-29', '2024-02-04'))
    >>> days("2023-H1"), days("2023-Q4")
    (('2023-01-01', '2023-06-30'), ('2023-10-01', '2023-12-31'))
    """
    try:
        match value.split("-"):
            case [year]:
                first, last = date(int(year), 1, 1), date(int(year), 12, 31)
            case [year, week] if week.startswith("W"):
                first = date.fromisocalendar(int(year), int(week[1:]), 1)
                last = first + timedelta(6)
            case [year, part]:
                months = _MONTHS_OF.get(part[0], 1)
                end = int(part.lstrip("QH")) * months
                first = date(int(year), end - months + 1, 1)
                last = date(int(year), end, monthrange(int(year), end)[1])
            case _:
                first = last = date.fromisoformat(value)
    except ValueError:
        return None
    return first.isoformat(), last.isoformat()
