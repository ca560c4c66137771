"""When a happening took place that a sentence looks back on, by the dates in it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from cryptonews_nlp._periods import days
from cryptonews_nlp._types import Mention
from cryptonews_nlp.calendar import CALENDARS

#: Days by which a happening may be told before or after a day or week that is named,
#: and before or after a longer period, which holds most of them.
NEAR, BESIDE = 7, 5

#: Days before an article that are its own news, named for a day or a week.
RECENT, SHORT = 3, 10

# Of all languages: a date is one of them or none.
_WEEKDAYS = frozenset(d for c in CALENDARS.values() for d in c.weekday_names)

#: Days after an article in which a month may end that it looks back on: its own.
AHEAD = 31

#: Days from which a period is too long to say which happening is meant: a year.
LONG = 300


class Period(NamedTuple):
    """Days, by their numbers.

    Attributes
    ----------
    first, last : int
        Proleptic Gregorian ordinals.
    """

    first: int
    last: int

    @property
    def telling(self) -> bool:
        """Whether the period is short enough to say which happening is meant."""
        return self.last - self.first < LONG

    def meets(self, other: Period) -> bool:
        """Return whether what happened in this period may have been told in another."""
        slack = NEAR if self.last - self.first < SHORT else BESIDE
        return self.first - slack <= other.last and other.first <= self.last + slack


def past_periods(
    mentions: Iterable[Mention], published: datetime | None
) -> list[tuple[int, Period]]:
    """Return where an article names days before its own, and which.

    Parameters
    ----------
    mentions : iterable of Mention
        The article's; dates have their values.
    published : datetime or None
        Its own date; without one nothing is before it.

    Returns
    -------
    list of (int, Period)
        Offset of each date.

    Examples
    --------
    >>> dates = [Mention(0, 4, "June", "DATE", "rule", value="2024-06"),
    ...          Mention(9, 15, "Monday", "DATE", "rule", value="2024-08-19")]
    >>> found = past_periods(dates, datetime(2024, 8, 20))
    >>> [(at, date.fromordinal(when.first).isoformat()) for at, when in found]
    [(0, '2024-06-01')]
    """
    if published is None:
        return []
    today = published.toordinal()
    found = []
    for mention in mentions:
        if mention.label != "DATE" or not (named := days(mention.value or "")):
            continue
        if mention.text.casefold() in _WEEKDAYS:
            continue  # of these days, or to come
        when = Period(*(date.fromisoformat(day).toordinal() for day in named))
        own_news = when.last >= today - RECENT and when.last - when.first < SHORT
        if when.first < today - RECENT and when.last <= today + AHEAD and not own_news:
            found.append((mention.start, when))
    return found
