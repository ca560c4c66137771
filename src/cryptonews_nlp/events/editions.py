"""Editions of a series: bulletins, columns and notes under one heading.

"Market report for May 6" and "Market report for May 8" are in the same words and on two
days, the monthly patches of one system differ in a number. What they tell of is another
edition, not another account of one happening.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from cryptonews_nlp.bridge import fold
from cryptonews_nlp.calendar import CALENDARS
from cryptonews_nlp.events.stories import Story

#: Days after which the same headline heads another edition; before, it is told again.
TOLD_AGAIN = 3

_WORD = re.compile(r"\w+")
# Of all languages: a headline need not be in that of the text.
_CALENDAR = {fold(word) for c in CALENDARS.values() for word in c.words}
# Letters by which a month or a weekday is known in full and cut short.
_CUT = 3


class Edition(NamedTuple):
    """A headline as the heading of a series.

    Attributes
    ----------
    series : str
        Its words without numbers, months and weekdays; empty where nothing is left.
    date : frozenset of str
        The months and weekdays that it names, with its numbers; empty without any.
    """

    series: str
    date: frozenset[str]


def edition_of(story: Story) -> Edition:
    """Return the series and the date that the headline of a story names.

    Examples
    --------
    >>> one = edition_of(Story("a", "en", "Market news for Monday, May 6th", ""))
    >>> one.series, sorted(one.date)
    ('market news for', ['6th', 'may', 'mon'])
    >>> edition_of(Story("b", "fr", "La bourse du 6 mai", "")).series
    'la bourse du'
    """
    words = _WORD.findall(fold(story.title))
    numbers = {word for word in words if any(map(str.isdecimal, word))}
    days = {word for word in words if word in _CALENDAR}
    series = " ".join(word for word in words if word not in numbers | days)
    date = numbers.union(day[:_CUT] for day in days) if days else ()
    return Edition(series, frozenset(date))


def are_editions(
    stories: Sequence[Story],
    row: NDArray[np.int64],
    column: NDArray[np.int64],
    days: NDArray[np.float64],
) -> NDArray[np.bool_]:
    """Return whether the two stories of each pair are editions of one series.

    Parameters
    ----------
    stories : sequence of Story
        The stories of a collection.
    row, column : ndarray of int of shape (n_pairs,)
        The pairs, as numbers into them.
    days : ndarray of float
        Day number of each story, NaN where it has no date of its own.
    """
    found = [edition_of(story) for story in stories]
    held = Counter(edition.series for edition in found)
    series = _numbered(e.series if held[e.series] > 1 else "" for e in found)
    date = _numbered(" ".join(sorted(e.date)) for e in found)
    same = (series[row] == series[column]) & (series[row] > 0)
    dated = (date[row] > 0) & (date[column] > 0)
    late = np.nan_to_num(np.abs(days[row] - days[column])) > TOLD_AGAIN
    result: NDArray[np.bool_] = same & (late | (dated & (date[row] != date[column])))
    return result


def _numbered(keys: Iterable[str]) -> NDArray[np.int64]:
    """Return a number for each key, 0 for an empty one."""
    numbers = {"": 0}
    return np.array([numbers.setdefault(key, len(numbers)) for key in keys])
