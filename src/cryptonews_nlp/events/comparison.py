"""How alike the stories of a collection are, all things considered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from cryptonews_nlp.events.evidence import adjusted, headed, openings_of
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
    itself : csr_matrix of shape (n, n)
        Like `alike`, before the stories take in their neighbours.
    """

    alike: sparse.csr_matrix
    words: sparse.csr_matrix
    names: sparse.csr_matrix
    itself: sparse.csr_matrix


def compare(stories: Sequence[Story]) -> Comparison:
    """Compare stories in all that groups of them are made from.

    Parameters
    ----------
    stories : sequence of Story
        At least one.
    """
    days, views = day_numbers(stories), views_of(stories)
    words = similarity_graph(views, days)
    told = adjusted(words, stories, days, views.headlines)
    names = shares_of(stories)
    itself = contrasted(parted_by_names(told, names))
    openings = openings_of(stories)
    alike = headed(enriched(itself), openings)
    unnamed = headed(enriched(contrasted(told)), openings) if names.nnz else alike
    return Comparison(alike, unnamed, names, itself)


def day_numbers(stories: Sequence[Story]) -> NDArray[np.float64]:
    """Return the day of publication of each story, NaN where it is unknown."""
    return np.array(
        [np.nan if s.published is None else s.published.toordinal() for s in stories]
    )
