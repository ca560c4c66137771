"""Publication dates: from the forms that files hold to aware datetimes."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from cryptonews_nlp.reading.fields.lang import DATE_ORDER, Order
from cryptonews_nlp.reading.fields.numeric import SLASHED
from cryptonews_nlp.reading.fields.written import FIRST_YEAR, find_date

_EPOCH = re.compile(r"\d{10}(?:\d{3})?(?:\.\d+)?")
_COMPACT = re.compile(r"(\d{4})_?(\d{2})_?(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?")
# Many sites put the day into the address: /2024/03/04/, /2024-03-04-title.
_IN_ADDRESS = re.compile(r"/(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?=[/_-]|$)")
# Files are named so for the day and the headline: "2024-03-04-two-men-held.md",
# "20240304_115426_two-men-held_en.md", "2024/03/04/two-men-held.txt".
_IN_NAME = re.compile(
    r"(?:^|[/_ -])(\d{4})([-_./]?)(\d\d)\2(\d\d)"
    r"(?:[-_ T]\d\d[-_.:h]?\d\d(?:[-_.:]?\d\d)?Z?)?"
    r"[-_ /]+(?:[^\W\d_]+[-_ ]+){2}(?:\d+[-_ ]+)?[^\W\d_][^/]*$"
)
_MILLISECONDS = 1e11
_LAST_YEAR = 2100
# What programs write for an unknown time: 0 seconds since then.
_EPOCH_BEGIN = datetime(1970, 1, 1, tzinfo=UTC)
_MAX_LENGTH = 80


def _aware(value: datetime) -> datetime | None:
    """Give a naive datetime UTC; refuse impossible years and the time 0."""
    if not FIRST_YEAR <= value.year <= _LAST_YEAR:
        return None
    aware = value if value.tzinfo else value.replace(tzinfo=UTC)
    return None if aware == _EPOCH_BEGIN else aware


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
    written = find_date(text, language=language, order=order)
    if written is None and not SLASHED.match(text):
        return _rarer(text, language)
    return written


def _from_number(number: float) -> datetime:
    """Read seconds or milliseconds since 1970."""
    seconds = number / 1000 if number > _MILLISECONDS else number
    return datetime.fromtimestamp(seconds, tz=UTC)


def date_in_address(url: str) -> datetime | None:
    """Return the day that stands in an address.

    Examples
    --------
    >>> date_in_address("https://ledger.example/2024/03/04/raid").isoformat()
    '2024-03-04T00:00:00+00:00'
    """
    return _day_of(_IN_ADDRESS.search(url))


def date_in_name(path: str) -> datetime | None:
    """Return the day before the headline that a file is named for.

    Examples
    --------
    >>> date_in_name("posts/2024-03-04-two-men-held.md").isoformat()
    '2024-03-04T00:00:00+00:00'
    >>> date_in_name("20240304_115426_two-men-held_en.md").day
    4
    >>> date_in_name("2024-03-04_export_12.txt") is None
    True
    """
    return _day_of(_IN_NAME.search(path))


def _day_of(found: re.Match[str] | None) -> datetime | None:
    if found is None:
        return None
    try:
        day = datetime(int(found[1]), int(found[3]), int(found[4]), tzinfo=UTC)
    except ValueError:
        return None
    return _aware(day)


def _rarer(text: str, language: str | None) -> datetime | None:
    """Read the forms of mails and of prose, which need a year and a day."""
    try:
        return parsedate_to_datetime(text)
    except ValueError:
        pass
    if len(text) > _MAX_LENGTH or not re.search(r"\d", text):
        return None
    import dateparser  # noqa: PLC0415 - takes half a second, hardly a date needs it

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
