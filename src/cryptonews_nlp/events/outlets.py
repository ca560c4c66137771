"""What the outlets of two articles say, and the days on which they tell."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from cryptonews_nlp.events.stories import Story

# Weights in units of similarity, chosen on private folders of several outlets, whose
# near neighbours were labelled by reading (docs/events.md).
#: An outlet seldom tells one thing twice: it goes on to the next, in the words that it
#: likes, and on another day more surely than when it updates what it told. The more
#: than half of a folder is of one source, the less that says, and nothing where all is.
#: Brants, Chen and Farahat (A system for new event detection, SIGIR 2003) likewise set
#: similarities against those that are usual for two sources.
SAME_SOURCE, GONE_ON, HALF = 0.1, 0.12, 0.5

#: Days from which two articles are of another day altogether.
SOON = 2.0
#: What speaks for one event: another outlet on the same day, half on the next. The more
#: articles a folder has of these days, the less that says: by half where there are so
#: many, and nothing where all are of them.
SAME_DAY, CROWD = 0.08, 10
#: And another outlet within days where each article tells much of the other's headline,
#: in the mean of both; at most what all of them counts.
OTHER_SOURCE, MUCH = 0.2, 0.55


def by_outlets(
    stories: Sequence[Story],
    shared: NDArray[np.float64],
    days: NDArray[np.float64],
    row: NDArray[np.int64],
    column: NDArray[np.int64],
) -> NDArray[np.float64]:
    """Return what the outlets of each pair say: one of both, or another within days.

    Parameters
    ----------
    stories : sequence of Story
        The stories of a collection.
    shared : ndarray of float of shape (n_pairs,)
        How much of the two headlines the other article holds; NaN: not known.
    days : ndarray of float of shape (n,)
        Day number of each story, NaN where it has no date of its own.
    row, column : ndarray of int of shape (n_pairs,)
        The pairs.

    Returns
    -------
    ndarray of float of shape (n_pairs,)
        In units of similarity; 0 where an outlet is unknown.
    """
    source, others = _sources(stories)
    known = (source[row] >= 0) & (source[column] >= 0)
    if not known.any():
        return np.zeros(len(row))
    one = known & (source[row] == source[column])
    gap = np.abs(days[row] - days[column])
    # 0 on the same day, 1 from the second on; of no date nothing is known
    apart = np.minimum(np.nan_to_num(gap) / SOON, 1)
    near = np.where(np.isnan(gap), 0, 1 - apart)
    soon = gap <= SOON
    told = np.maximum(np.nan_to_num(shared) - MUCH, 0) / (1 - MUCH)
    seldom = _seldom(days)
    close = SAME_DAY * near * (seldom[row] + seldom[column]) / 2
    against = (SAME_SOURCE + GONE_ON * apart) * np.minimum(others[row] / HALF, 1)
    found: NDArray[np.float64] = np.where(
        one, -against, (known & ~one) * (close + OTHER_SOURCE * soon * told)
    )
    return found


def _seldom(days: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how much it says that another story is of the days of each, 0-1."""
    dated = np.sort(days[~np.isnan(days)])
    day = np.nan_to_num(days)
    last = np.searchsorted(dated, day + 1, "right")
    there = last - np.searchsorted(dated, day - 1, "left")
    share: NDArray[np.float64] = 1 - there / max(len(dated), 1)
    return share * CROWD / (CROWD + there)


def _sources(
    stories: Sequence[Story],
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return the source number of each story, -1 where it is unknown.

    And the share of the stories that are not of its source.
    """
    numbers: dict[str, int] = {}
    source = np.array(
        [
            numbers.setdefault(story.source, len(numbers)) if story.source else -1
            for story in stories
        ],
        dtype=np.int64,
    )
    count = np.bincount(source + 1)
    return source, 1 - count[source + 1] / len(stories)
