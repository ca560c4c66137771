"""Publication dates: from the forms that files hold to aware datetimes."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from cryptonews_nlp.reading.lang import DATE_ORDER, Order

_EPOCH = re.compile(r"\d{10}(?:\d{3})?(?:\.\d+)?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?")
# 03/04/2024, 3-4-24; a time may follow
_SLASHED = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_CLOCK = re.compile(
    r"\D{0,12}?(\d{1,2})[:h](\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:([ap])\.?m\.?)?"
    r"(?:\s*(?:UTC|GMT|Z))?",
    re.IGNORECASE,
)
# The parser of mails reads "9:15 PM" as a quarter past nine in the morning.
_HALF_DAY = re.compile(r"\d\s*[ap]\.?m\b", re.IGNORECASE)
# Many sites put the day into the address: /2024/03/04/, /2024-03-04-title.
_IN_ADDRESS = re.compile(r"/(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?=[/_-]|$)")
_NOON, _CENTURY, _SHORT_YEAR = 12, 2000, 100
_MILLISECONDS = 1e11
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_MONTHS = 12
_MAX_LENGTH = 80


def _aware(value: datetime) -> datetime | None:
    """Give a naive datetime UTC; refuse impossible years."""
    if not _FIRST_YEAR <= value.year <= _LAST_YEAR:
        return None
    return value if value.tzinfo else value.replace(tzinfo=UTC)


def _from_text(text: str, language: str | None, order: Order | None) -> datetime | None:
    """Parse a written date, ISO first."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    if _EPOCH.fullmatch(text):
        return _from_number(float(text))
    if found := _COMPACT.fullmatch(text):
        year, month, day, hour, minute, second = (int(g or 0) for g in found.groups())
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    if found := _SLASHED.match(text):
        if order is None:
            order = DATE_ORDER.get(language or "")
        return _from_slashed(found, text[found.end() :], order)
    if not _HALF_DAY.search(text):
        try:
            return parsedate_to_datetime(text)
        except ValueError:
            pass
    return _from_prose(text, language)


def _from_number(number: float) -> datetime:
    """Read seconds or milliseconds since 1970."""
    seconds = number / 1000 if number > _MILLISECONDS else number
    return datetime.fromtimestamp(seconds, tz=UTC)


def _from_slashed(
    found: re.Match[str], rest: str, order: Order | None
) -> datetime | None:
    """Read 03/04/2024, whose order is told or seen by a number over 12."""
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    order = order_of(found[0]) or order
    if order is None and first != second:
        return None
    day, month = (second, first) if order == "month" else (first, second)
    year += _CENTURY if year < _SHORT_YEAR else 0
    # what follows and is no time ("CET", "by Ann Roe") leaves the day as it is
    clock = _CLOCK.match(rest)
    time = clock.groups()[:3] if clock else ()
    hour, minute, seconds = (int(group or 0) for group in time or (0, 0, 0))
    if clock and clock[4]:
        hour = hour % _NOON + (_NOON if clock[4].lower() == "p" else 0)
    return datetime(year, month, day, hour, minute, seconds, tzinfo=UTC)


def order_of(text: str) -> Order | None:
    """Tell which order a numeric date shows, by a number over 12.

    Examples
    --------
    >>> order_of("25/12/2024"), order_of("12/25/2024"), order_of("03/04/2024")
    ('day', 'month', None)
    """
    found = _SLASHED.match(text.strip())
    if found is None or (int(found[1]) > _MONTHS) == (int(found[3]) > _MONTHS):
        return None
    return "day" if int(found[1]) > _MONTHS else "month"


def date_in_address(url: str) -> datetime | None:
    """Return the day that stands in an address.

    Examples
    --------
    >>> date_in_address("https://ledger.example/2024/03/04/raid").isoformat()
    '2024-03-04T00:00:00+00:00'
    """
    found = _IN_ADDRESS.search(url)
    if found is None:
        return None
    try:
        day = datetime(int(found[1]), int(found[3]), int(found[4]), tzinfo=UTC)
    except ValueError:
        return None
    return _aware(day)


def _from_prose(text: str, language: str | None) -> datetime | None:
    """Read "3 août 2023" or "Aug. 3, 2023 at 2 p.m.", which need a year and a day."""
    if len(text) > _MAX_LENGTH or not re.search(r"\d", text):
        return None
    import dateparser  # noqa: PLC0415 - takes half a second, ISO dates need it not

    found: datetime | None = dateparser.parse(
        text,
        languages=[language] if language in DATE_ORDER else list(DATE_ORDER),
        settings={
            "REQUIRE_PARTS": ["day", "month", "year"],
            "PARSERS": ["absolute-time"],
        },
    )
    return found


def parse_date(
    value: object, *, language: str | None = None, order: Order | None = None
) -> datetime | None:
    """Parse a publication date.

    Parameters
    ----------
    value : object
        Text, number of (milli)seconds since 1970, date or datetime.
    language : {"en", "fr"} or None
        Language of a written date, which may decide 03/04/2024.
    order : {"day", "month"} or None
        What comes first in 03/04/2024, where that is known otherwise.

    Returns
    -------
    datetime or None
        Time-zone aware, UTC where the input names no zone; None when the value is
        no full date or an ambiguous one.

    Examples
    --------
    >>> parse_date("3 août 2023", language="fr").date().isoformat()
    '2023-08-03'
    >>> parse_date("03/04/2024") is None
    True
    >>> parse_date("03/04/2024", order="day").date().isoformat()
    '2024-04-03'
    """
    try:
        if isinstance(value, datetime):
            return None if value != value else _aware(value)  # noqa: PLR0124 - NaT
        if isinstance(value, date):
            return _aware(datetime(value.year, value.month, value.day, tzinfo=UTC))
        if isinstance(value, int | float) and not isinstance(value, bool):
            return _aware(_from_number(float(value))) if value == value else None  # noqa: PLR0124 - NaN
        text = str(value).strip() if value is not None else ""
        if not text:
            return None
        parsed = _from_text(text, language, order)
    except (ValueError, OverflowError, OSError, TypeError):
        return None
    return _aware(parsed) if parsed else None
