"""Dates as bylines, date lines and exports write them, in both languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache

from cryptonews_nlp.calendar import CALENDARS
from cryptonews_nlp.reading.fields.clocks import with_clock
from cryptonews_nlp.reading.fields.lang import DATE_ORDER, LANGUAGES, Order
from cryptonews_nlp.reading.fields.numeric import SLASHED, day_of

_YEAR_FIRST = re.compile(r"(?<![\d/.-])(\d{4})([-/.])(\d{2})\2(\d{2})(?=\b|T\d)")
_IN_DIGITS = re.compile(rf"(?<![\d/.-]){SLASHED.pattern}(?![/.-]\d)")
# So far before a date stands what it is the date of, a time of day between them.
_MARK_DISTANCE = 45
#: Programs write year 1 for an unknown date.
FIRST_YEAR = 1900
_UPDATED = re.compile(
    rf"\b(?:{'|'.join(language.UPDATED for language in LANGUAGES)})\b"
    r"[^\d|]*(?:\d{1,2}\s?[:.h]\s?\d{2}[^\d|\n]*)?$",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    """Return the numbers of months by names and abbreviations, accents or not."""
    table: dict[str, int] = {}
    for calendar in CALENDARS.values():
        for number, name in enumerate(calendar.month_names, start=1):
            for form in (name, name[:3], name[:4], name[:5]):
                plain = unicodedata.normalize("NFD", form)
                plain = "".join(c for c in plain if not unicodedata.combining(c))
                table.setdefault(form, number)
                table.setdefault(plain, number)
    # "jui" is June or July
    table.pop("jui", None)
    return table


@lru_cache(maxsize=1)
def _in_words() -> re.Pattern[str]:
    """Return the pattern of dates with a month in words."""
    months = "|".join(sorted(_months(), key=len, reverse=True))
    endings = "|".join(language.DAY_ENDINGS for language in LANGUAGES)
    return re.compile(
        rf"(?<!\w)(?:(?P<d1>\d{{1,2}})(?:{endings})[\s-]+(?P<m1>{months})\b\.?,?[\s-]+"
        rf"(?P<y1>\d{{4}})|(?P<m2>{months})\b\.?\s+(?P<d2>\d{{1,2}})(?:{endings}),?\s+"
        r"(?P<y2>\d{4}))\b",
        re.IGNORECASE,
    )


def find_date(
    text: str,
    *,
    language: str | None = None,
    order: Order | None = None,
    updates: bool = True,
) -> datetime | None:
    """Find the full date in a short text, rather not that of an update.

    Parameters
    ----------
    text : str
        A byline, a date line, a cell.
    language : {"en", "fr"} or None
        Decides 03/04/2024.
    order : {"day", "month"} or None
        The same, where it is known otherwise.
    updates : bool
        Whether the date of an update counts where there is no other.

    Returns
    -------
    datetime or None
        Time-zone aware; UTC where no zone is named.

    Examples
    --------
    >>> find_date("Publié le 3 août 2023 à 14h05").isoformat()
    '2023-08-03T14:05:00+00:00'
    >>> find_date("Updated 5 May 2024 | Published 3 May 2024").day
    3
    """
    dates = list(_dates(text, order or DATE_ORDER.get(language or "")))
    first = next((date for date, changed in dates if not changed), None)
    if first is None and updates:
        return next((date for date, _ in dates), None)
    return first


def date_spans(text: str) -> list[tuple[int, int]]:
    """Return where full dates stand in a text, those of two readings too."""
    patterns = (_in_words(), _YEAR_FIRST, _IN_DIGITS)
    return sorted(m.span() for pattern in patterns for m in pattern.finditer(text))


def _dates(text: str, order: Order | None) -> Iterator[tuple[datetime, bool]]:
    """Yield the dates of a text, and whether each is that of a change."""
    days: list[tuple[int, int, datetime | None]] = []
    for found in _in_words().finditer(text):
        part = found.groupdict()
        day, year = (int(part[k + "1"] or part[k + "2"]) for k in "dy")
        month = _months()[(part["m1"] or part["m2"]).lower()]
        days.append((*found.span(), _day(year, month, day)))
    days.extend(
        (*found.span(), _day(int(found[1]), int(found[3]), int(found[4])))
        for found in _YEAR_FIRST.finditer(text)
    )
    for found in _IN_DIGITS.finditer(text):
        try:
            days.append((*found.span(), day_of(found, order)))
        except ValueError:
            continue
    days.sort(key=lambda item: item[:2])
    for start, end, date in days:
        if date is not None:
            before = text[max(start - _MARK_DISTANCE, 0) : start]
            changed = bool(_UPDATED.search(before))
            yield with_clock(date, before, text[end:]), changed


def _day(year: int, month: int, day: int) -> datetime | None:
    try:
        return datetime(year, month, day, tzinfo=UTC) if year >= FIRST_YEAR else None
    except ValueError:
        return None
