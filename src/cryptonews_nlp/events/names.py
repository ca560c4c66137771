"""Names in common, set against those that each article shares with its neighbours.

Several happenings of one company are told in the words of its trade, and the more other
articles a folder holds, the rarer these words are and the more alike the happenings
seem. Who takes part does not depend on the folder. Two articles on one event share as
many of their names as each does with those that are closest in words; two that share
only the company's name, while each has companions that share much more, are on two
events. The best overlap of each would be too much to ask: it grows with the event.

What two articles share is the part of their mentions that goes to the same names: the
histogram intersection of Swain and Ballard (Color indexing, IJCV 1991).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from cryptonews_nlp.events.matrices import row_of_each
from cryptonews_nlp.events.stories import Story

#: Labels of the mentions that tell who and where.
LABELS = frozenset({"PERSON", "ORG", "LOC", "MISC"})

# Chosen on subjects among other articles (``python -m benchmarks.events.subjects``) and
# on our own training and development events, among single articles
# (``benchmarks.events.singles``), and on made stories with names.
#: Part of the usual overlap of two articles from which theirs is no sign of two events.
EXPECTED = 0.75
#: Usual overlap of an article at least: one without a companion.
LEAST_USUAL = 0.35
# Names in the poorer of two articles: with few, missing ones are chance.
FEW, MANY = 4, 10

#: Similarity from which a pair is looked at; others are on two events already.
ALIKE = 0.1

_SMALL = 1e-12

# Pairs whose rows are copied together.
_CHUNK = 20_000


def parted_by_names(
    graph: sparse.csr_matrix, shares: sparse.csr_matrix
) -> sparse.csr_matrix:
    """Return similarities lowered where two articles share too few names.

    Parameters
    ----------
    graph : csr_matrix of shape (n, n)
        Symmetric similarity, 0-1, without diagonal.
    shares : csr_matrix of shape (n, n_names)
        Share that each name has of the mentions of each story.

    Returns
    -------
    csr_matrix of shape (n, n)
        Same pairs.
    """
    n = graph.shape[0]
    row = row_of_each(graph)
    near = np.flatnonzero(graph.data >= ALIKE)
    left, right = row[near], graph.indices[near]
    overlap = overlaps(shares, left, right)
    # the closer in words, the more a neighbour tells what is usual
    weight = graph.data[near] ** 2
    total = np.bincount(left, weight, n)
    shared = np.bincount(left, weight * overlap, n)
    usual = usual_of(shared / np.maximum(total, _SMALL))
    doubt = doubts(overlap, usual, np.diff(shares.indptr), left, right)
    result = graph.copy()
    result.data[near] *= 1 - doubt
    return result


def usual_of(mean: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the usual overlap, 0-1: the mean one, and :data:`LEAST_USUAL` at least."""
    return np.maximum(mean, LEAST_USUAL)


def doubts(
    overlap: NDArray[np.float64],
    usual: NDArray[np.float64],
    number: NDArray[np.int64],
    left: NDArray[np.int64],
    right: NDArray[np.int64],
) -> NDArray[np.float64]:
    """Return how much the names of each pair speak against one event, 0-1.

    Parameters
    ----------
    overlap : ndarray of float of shape (n_pairs,)
        Part of the mentions that goes to the same names.
    usual : ndarray of float of shape (n,)
        Overlap that is usual for each article or group.
    number : ndarray of int of shape (n,)
        Names of each.
    left, right : ndarray of int of shape (n_pairs,)
        The pairs, as numbers into the two.
    """
    expected = EXPECTED * np.sqrt(usual[left] * usual[right])
    certain = (np.minimum(number[left], number[right]) - FEW) / (MANY - FEW)
    found: NDArray[np.float64] = np.clip(1 - overlap / expected, 0, 1)
    return found * np.clip(certain, 0, 1)


def shares_of(stories: Sequence[Story]) -> sparse.csr_matrix:
    """Return the share that each name has of the mentions of each story.

    Parameters
    ----------
    stories : sequence of Story
        With their entities.

    Returns
    -------
    csr_matrix of shape (n, n_names)
        Rows of sum 1, empty where a story has no names.
    """
    column: dict[str, int] = {}
    indices: list[int] = []
    values: list[float] = []
    ends = [0]
    for story in stories:
        counts = Counter(entity for label, entity in story.entities if label in LABELS)
        indices += [column.setdefault(entity, len(column)) for entity in counts]
        values += [count / counts.total() for count in counts.values()]
        ends.append(len(indices))
    shares = sparse.csr_matrix(
        (np.array(values, dtype=np.float64), indices, ends),
        shape=(len(stories), max(len(column), 1)),
    )
    shares.sort_indices()
    return shares


def overlaps(
    shares: sparse.csr_matrix, left: NDArray[np.int64], right: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Return the part of the mentions of each pair that goes to the same names.

    Parameters
    ----------
    shares : csr_matrix of shape (n, n_names)
        Share of each name.
    left, right : ndarray of int of shape (n_pairs,)
        The pairs.
    """
    found = np.zeros(len(left))
    for start in range(0, len(left), _CHUNK):
        some = slice(start, start + _CHUNK)
        common = shares[left[some]].minimum(shares[right[some]])
        found[some] = np.asarray(common.sum(axis=1)).ravel()
    return found
