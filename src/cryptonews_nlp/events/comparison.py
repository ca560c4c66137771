"""How alike the stories of a collection are, all things considered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from cryptonews_nlp.events.evidence import adjusted
from cryptonews_nlp.events.graph import similarity_graph
from cryptonews_nlp.events.names import parted_by_names, shares_of
from cryptonews_nlp.events.neighbourhood import contrasted, enriched
from cryptonews_nlp.events.stories import Story
from cryptonews_nlp.events.views import views_of


@dataclass(frozen=True, slots=True)
class Comparison:
    """How alike the stories of a collection are.

    Attributes
    ----------
    alike : csr_matrix of shape (n, n)
        Similarity of each pair, all things considered: symmetric, 0-1, without
        diagonal; pairs that it lacks are unlike.
    words : csr_matrix of shape (n, n)
        Likewise, without regard to the names in common.
    names : csr_matrix of shape (n, n_names)
        Share that each name has of the mentions of each story.
    """

    alike: sparse.csr_matrix
    words: sparse.csr_matrix
    names: sparse.csr_matrix


def compare(stories: Sequence[Story]) -> Comparison:
    """Compare stories in all that groups of them are made from.

    Parameters
    ----------
    stories : sequence of Story
        At least one.
    """
    told, names = _told(stories), shares_of(stories)
    alike = enriched(contrasted(parted_by_names(told, names)))
    words = enriched(contrasted(told)) if names.nnz else alike
    return Comparison(alike, words, names)


def compared(stories: Sequence[Story]) -> sparse.csr_matrix:
    """Return the similarity of stories, all things considered.

    Parameters
    ----------
    stories : sequence of Story
        At least one.

    Returns
    -------
    csr_matrix of shape (n, n)
        Symmetric, 0-1, without diagonal; pairs that it lacks are unlike.
    """
    told = _told(stories)
    return enriched(contrasted(parted_by_names(told, shares_of(stories))))


def _told(stories: Sequence[Story]) -> sparse.csr_matrix:
    """Return the similarity in words and the evidence beside them."""
    days = day_numbers(stories)
    views = views_of(stories)
    words = similarity_graph(views, days)
    return adjusted(words, stories, days, views.headlines)


def day_numbers(stories: Sequence[Story]) -> NDArray[np.float64]:
    """Return the day of publication of each story, NaN where it is unknown."""
    return np.array(
        [np.nan if s.published is None else s.published.toordinal() for s in stories]
    )
