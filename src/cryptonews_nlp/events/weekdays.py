"""Days of the week that articles name, where the days they are of are not known.

News names its days: what happened "on Tuesday" is not what happened "on Friday" and
"Saturday". Of articles that have their dates the days between these say more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from cryptonews_nlp.calendar import CALENDARS
from cryptonews_nlp.events.sharing import share
from cryptonews_nlp.events.stories import Story

_NUMBERS = {
    language: {name: str(n) for n, name in enumerate(calendar.weekday_names)}
    for language, calendar in CALENDARS.items()
}
_PATTERNS = {
    language: re.compile(rf"\b(?:{'|'.join(numbers)})\b", re.IGNORECASE)
    for language, numbers in _NUMBERS.items()
}


def weekdays_of(story: Story) -> set[str]:
    """Return the days of the week that a story names, "0" for Monday.

    Examples
    --------
    >>> sorted(weekdays_of(Story("a", "en", "Sunday's raid", "On Monday, police")))
    ['0', '6']
    >>> weekdays_of(Story("b", "fr", "Un raid dimanche", ""))
    {'6'}
    """
    if story.language not in _PATTERNS:
        return set()
    found = _PATTERNS[story.language].findall(f"{story.title}\n{story.text}")
    return {_NUMBERS[story.language][name.lower()] for name in found}


def other_weekdays(
    stories: Sequence[Story],
    days: NDArray[np.float64],
    row: NDArray[np.int64],
    column: NDArray[np.int64],
) -> NDArray[np.bool_]:
    """Return whether both stories of each pair name weekdays, and none in common.

    Parameters
    ----------
    stories : sequence of Story
        The stories of a collection.
    days : ndarray of float of shape (n,)
        Day number of each story, NaN where it has no date of its own. Of two that have
        theirs nothing is said.
    row, column : ndarray of int of shape (n_pairs,)
        The pairs, as numbers into them.
    """
    undated = np.isnan(days)
    found = np.zeros(len(row), dtype=bool)
    pairs = np.flatnonzero(undated[row] | undated[column])
    if len(pairs):
        held = [weekdays_of(story) for story in stories]
        some = np.array([bool(named) for named in held])
        a, b = row[pairs], column[pairs]
        found[pairs] = some[a] & some[b] & ~share(held, a * len(stories) + b)
    return found
