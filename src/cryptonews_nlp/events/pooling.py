"""Groups of articles whose names agree once they are pooled.

Two articles on a large event may name other people and places, each of them telling a
part of it, and the names then part what the words join (``names.py``). The names of a
group are better known than those of one article: where the words of two groups are
alike on average and their pooled names overlap as the names of their own members do,
they are one event. Single articles and small events stay as they are: what a few
articles share may be the subject.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from cryptonews_nlp.events.names import doubts, overlaps, usual_of

#: Articles of two groups together from which their names are pooled. With five, two
#: small events on one subject were joined on our own training and development events;
#: with six none (``python -m benchmarks.events own``, ``benchmarks.events.subjects``).
LEAST_ARTICLES = 6


def joined_by_pooled_names(
    labels: NDArray[np.int64],
    words: sparse.csr_matrix,
    shares: sparse.csr_matrix,
    cut: float,
) -> NDArray[np.int64]:
    """Return the labels with groups joined whose names agree once pooled.

    Parameters
    ----------
    labels : ndarray of int of shape (n,)
        Group of each story, from 0.
    words : csr_matrix of shape (n, n)
        Symmetric similarity without regard to names.
    shares : csr_matrix of shape (n, n_names)
        Share that each name has of the mentions of each story.
    cut : float
        Average similarity, 0-1, from which two groups are joined.

    Returns
    -------
    ndarray of int of shape (n,)
        Labels from 0; groups are only joined, never split.
    """
    while True:
        left, right, score = _alike(labels, words, shares, cut)
        if not len(left):
            return labels
        # the closest first, each group once a round: then all is compared anew
        renamed = np.arange(labels.max() + 1)
        taken: set[int] = set()
        for pair in np.lexsort((right, left, -score)):
            one, other = int(left[pair]), int(right[pair])
            if taken.isdisjoint((one, other)):
                taken.update((one, other))
                renamed[other] = one
        labels = np.unique(renamed[labels], return_inverse=True)[1]


def _alike(
    labels: NDArray[np.int64],
    words: sparse.csr_matrix,
    shares: sparse.csr_matrix,
    cut: float,
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    """Return the pairs of groups, left before right, that are alike, and how much."""
    n, size = len(labels), np.bincount(labels)
    member = sparse.csr_matrix(
        (np.ones(n), (np.arange(n), labels)), shape=(n, len(size))
    )
    between = (member.T @ words @ member).tocoo()
    left, right = between.row.astype(np.int64), between.col.astype(np.int64)
    average = between.data / (size[left] * size[right])
    some = (
        (left < right) & (average >= cut) & (size[left] + size[right] >= LEAST_ARTICLES)
    )
    left, right, average = left[some], right[some], average[some]
    total = (member.T @ shares).tocsr()
    pooled = (sparse.diags_array(1 / size) @ total).tocsr()
    usual = usual_of(_cohesion(labels, size, shares, total))
    doubt = doubts(
        overlaps(pooled, left, right), usual, np.diff(pooled.indptr), left, right
    )
    score = average * (1 - doubt)
    alike = score >= cut
    return left[alike], right[alike], score[alike]


def _cohesion(
    labels: NDArray[np.int64],
    size: NDArray[np.int64],
    shares: sparse.csr_matrix,
    total: sparse.csr_matrix,
) -> NDArray[np.float64]:
    """Return the mean overlap of the members of each group with its other members."""
    many = np.flatnonzero(size[labels] > 1)
    if not len(many):
        return np.zeros(len(size))
    group = labels[many]
    rest = total[group] - shares[many]
    rest = (sparse.diags_array(1 / (size[group] - 1)) @ rest).tocsr()
    overlap = np.asarray(rest.minimum(shares[many]).sum(axis=1)).ravel()
    found: NDArray[np.float64] = np.bincount(group, overlap, len(size)) / size
    return found
