"""The time of day beside a date, and where its clock hangs."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from cryptonews_nlp.reading.fields.lang import LANGUAGES, TIME_ZONES

_NOON, _HOURS, _MINUTES = 12, 24, 60
_PLACES = "|".join(sorted(map(re.escape, TIME_ZONES), key=len, reverse=True))
# Abbreviations are written in capitals: "est" is a word of French.
CLOCK = (
    r"(?<![\d:.,])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d+)?)?"
    r"|\s?h(?:eures?)?\s?(?P<past>\d{2})?(?![\w-])|(?=\s?[ap]\.?m\b))"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?)?"
    rf"(?:\s?\(?(?-i:(?P<zone>Z|{_PLACES})\b|(?P<offset>[+-]\d{{2}}:?\d{{2}})\b)\)?)?"
    r"(?!\d)"
)
_BETWEEN = "|".join(language.BETWEEN for language in LANGUAGES)
_MARKS = r"[\s,;|•·/–—(-]*"
_AFTER = re.compile(rf"(?:T|{_MARKS}(?:(?:{_BETWEEN})\s+)?){CLOCK}", re.IGNORECASE)
# "14:22 BST, Thursday 17 October 2024": the day of the week may part them.
_BEFORE = re.compile(
    rf"{CLOCK}{_MARKS}(?:(?:{_BETWEEN})\s+)?(?:[^\W\d_]{{3,9}}\.?,?\s+)?$",
    re.IGNORECASE,
)
# Farther away a time of day is that of something else.
_DISTANCE = 40


def with_clock(day: datetime, before: str, after: str) -> datetime:
    """Give a day the time that stands beside it.

    Parameters
    ----------
    day : datetime
        Midnight, UTC.
    before, after : str
        What stands beside the day.

    Returns
    -------
    datetime
        The day itself where no time stands beside it.

    Examples
    --------
    >>> with_clock(datetime(2024, 5, 6, tzinfo=UTC), "", ", 8:15 AM ET").isoformat()
    '2024-05-06T08:15:00-04:00'
    >>> with_clock(datetime(2024, 3, 12, tzinfo=UTC), "Publié à 18h07, le ", "").hour
    18
    """
    found = _AFTER.match(after[:_DISTANCE]) or _BEFORE.search(before[-_DISTANCE:])
    if found is None:
        return day
    hour, minute = int(found["hour"]), int(found["minute"] or found["past"] or 0)
    if found["half"] and hour <= _NOON:
        hour = hour % _NOON + (_NOON if found["half"].lower() == "p" else 0)
    if hour >= _HOURS or minute >= _MINUTES:
        return day
    return day.replace(
        hour=hour,
        minute=minute,
        second=min(int(found["second"] or 0), _MINUTES - 1),
        tzinfo=_zone(found),
    )


def _zone(found: re.Match[str]) -> tzinfo:
    """Return the time zone behind a time of day, UTC where none is named."""
    if found["offset"]:
        digits = found["offset"].replace(":", "")
        offset = timedelta(hours=int(digits[1:3]), minutes=int(digits[3:5]))
        return timezone(-offset if digits[0] == "-" else offset)
    place = TIME_ZONES.get(found["zone"] or "", "UTC")
    return UTC if place == "UTC" else ZoneInfo(place)
