"""How alike the stories of a collection are, all things considered."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from cryptonews_nlp.events.evidence import adjusted
from cryptonews_nlp.events.graph import similarity_graph
from cryptonews_nlp.events.names import parted_by_names
from cryptonews_nlp.events.neighbourhood import contrasted, enriched
from cryptonews_nlp.events.stories import Story
from cryptonews_nlp.events.views import views_of


def compared(stories: Sequence[Story]) -> sparse.csr_matrix:
    """Return the similarity of stories that the clusters are made from.

    Parameters
    ----------
    stories : sequence of Story
        At least one.

    Returns
    -------
    csr_matrix of shape (n, n)
        Symmetric, 0-1, without diagonal; pairs that it lacks are unlike.
    """
    days = day_numbers(stories)
    views = views_of(stories)
    words = similarity_graph(views, days)
    told = adjusted(words, stories, days, views.headlines)
    return enriched(contrasted(parted_by_names(told, stories)))


def day_numbers(stories: Sequence[Story]) -> NDArray[np.float64]:
    """Return the day of publication of each story, NaN where it is unknown."""
    return np.array(
        [np.nan if s.published is None else s.published.toordinal() for s in stories]
    )
