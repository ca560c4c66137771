"""Publication dates: from the forms that files hold to aware datetimes."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

_EPOCH = re.compile(r"\d{10}(?:\d{3})?(?:\.\d+)?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?")
_SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:\D+(\d{1,2})[:h](\d{2}))?")
_MILLISECONDS = 1e11
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_MONTHS = 12
_MAX_LENGTH = 80


def _aware(value: datetime) -> datetime | None:
    """Give a naive datetime UTC; refuse impossible years."""
    if not _FIRST_YEAR <= value.year <= _LAST_YEAR:
        return None
    return value if value.tzinfo else value.replace(tzinfo=UTC)


def _from_text(text: str, language: str | None) -> datetime | None:
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
    if found := _SLASHED.fullmatch(text):
        return _from_slashed(*(int(g or 0) for g in found.groups()), language=language)
    try:
        return parsedate_to_datetime(text)
    except ValueError:
        return _from_prose(text, language)


def _from_number(number: float) -> datetime:
    """Read seconds or milliseconds since 1970."""
    seconds = number / 1000 if number > _MILLISECONDS else number
    return datetime.fromtimestamp(seconds, tz=UTC)


def _from_slashed(
    first: int, second: int, year: int, hour: int, minute: int, *, language: str | None
) -> datetime | None:
    """Read 03/04/2024, whose order is known in French or by a number over 12."""
    if language == "fr" or first > _MONTHS:
        day, month = first, second
    elif second > _MONTHS:
        day, month = second, first
    elif first == second:
        day = month = first
    else:
        # British and American English differ: a guess would be wrong by months.
        return None
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def _from_prose(text: str, language: str | None) -> datetime | None:
    """Read "3 août 2023" or "Aug. 3, 2023 at 2 p.m.", which need a year and a day."""
    if len(text) > _MAX_LENGTH or not re.search(r"\d", text):
        return None
    import dateparser  # noqa: PLC0415 - takes half a second, ISO dates need it not

    found: datetime | None = dateparser.parse(
        text,
        languages=[language] if language in {"en", "fr"} else ["en", "fr"],
        settings={
            "REQUIRE_PARTS": ["day", "month", "year"],
            "PARSERS": ["absolute-time"],
        },
    )
    return found


def parse_date(value: object, *, language: str | None = None) -> datetime | None:
    """Parse a publication date.

    Parameters
    ----------
    value : object
        Text, number of (milli)seconds since 1970, date or datetime.
    language : {"en", "fr"} or None
        Language of a written date, which decides 03/04/2024.

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
        parsed = _from_text(text, language)
    except (ValueError, OverflowError, OSError, TypeError):
        return None
    return _aware(parsed) if parsed else None
