"""Towns before headlines: local reports in the same words are of two places.

Local papers open a headline with its town ("Quiberon. Le maire présente ses vœux"), and
what happens everywhere is told in one wording: who is honoured, who is arrested.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from cryptonews_nlp.events.lang import TOWNS
from cryptonews_nlp.events.stories import LEAD, Story


def town_of(story: Story) -> str:
    """Return the town that opens the headline of a story, or nothing.

    Examples
    --------
    >>> town_of(Story("a", "fr", "Saint-Malo. Deux hommes interpellés", ""))
    'saint-malo'
    >>> town_of(Story("b", "fr", "Justice. Deux hommes jugés", "À Saint-Malo, deux"))
    ''
    """
    pattern = TOWNS.get(story.language)
    found = pattern and pattern.match(story.title or story.text)
    town = found["town"] if found else ""
    # a heading ("Éditorial", "Santé") is no name that the article gives
    named = not story.text or town in story.text
    return town.casefold() if named and not town.isupper() else ""


def of_other_towns(
    stories: Sequence[Story], row: NDArray[np.int64], column: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Return whether the headlines of each pair open with towns of their own.

    Parameters
    ----------
    stories : sequence of Story
        The stories of a collection.
    row, column : ndarray of int of shape (n_pairs,)
        The pairs, as numbers into them.
    """
    towns = [town_of(story) for story in stories]
    openings = [
        f"{story.title}\n{story.text[:LEAD]}".casefold() if town else ""
        for story, town in zip(stories, towns, strict=True)
    ]
    local = np.array([bool(town) for town in towns])
    result: NDArray[np.bool_] = local[row] & local[column]
    for pair in np.flatnonzero(result).tolist():
        one, other = int(row[pair]), int(column[pair])
        told = towns[one] in openings[other] or towns[other] in openings[one]
        result[pair] = not told
    return result
