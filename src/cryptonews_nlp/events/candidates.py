"""Which stories of a large folder may tell one event: windows of days, rare features.

Comparing all pairs of a hundred thousand stories would take five thousand million
products. Two stories of one event are close in time and share some rare words, so that
a story need only be compared with those of its window that share its heaviest rare
features, and in full only with the most promising of these.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from cryptonews_nlp.events.matrices import row_of_each
from cryptonews_nlp.events.views import Views

#: Row numbers of pairs: one array for each side.
Pairs = tuple[NDArray[np.int64], NDArray[np.int64]]

#: Candidates kept a story: the neighbours that its background level is read from.
CANDIDATES = 64

#: Cosine of the heaviest rare features alone from which a candidate is always kept: an
#: event that hundreds of articles tell would else lack most of its pairs.
ALIKE = 0.2

# Features that propose candidates: the heaviest of a story among those that at most
# this many stories hold. The cost of proposing is then linear in the stories.
HEAVIEST = 48
MAX_HOLDERS = 800

#: Days between two dated stories beyond which they are not compared in a large folder.
WINDOW = 10

#: Stories that are compared with their window at once.
BLOCK = 1024


def hints_of(views: Views) -> Views:
    """Return the heaviest rare features of each story.

    Parameters
    ----------
    views : Views
        All stories of the folder: what is rare depends on them.
    """
    return Views(_prune(views.within), _prune(views.across), views.language)


def _prune(rows: sparse.csr_matrix) -> sparse.csr_matrix:
    """Keep the heaviest rare features of each row."""
    holders = np.bincount(rows.indices, minlength=rows.shape[1])
    rare = holders[rows.indices] <= MAX_HOLDERS
    owner = row_of_each(rows)[rare]
    weight, feature = rows.data[rare].astype(np.float32), rows.indices[rare]
    # weights are at most 1, so that one sort orders by story, then by weight
    order = np.argsort(2.0 * owner - weight, kind="stable")
    counts = np.bincount(owner, minlength=rows.shape[0])
    starts = np.concatenate([[0], np.cumsum(counts)])
    rank = np.arange(len(order)) - starts[owner]
    kept = np.sort(order[rank < HEAVIEST])
    ends = np.concatenate([[0], np.cumsum(np.minimum(counts, HEAVIEST))])
    return sparse.csr_matrix((weight[kept], feature[kept], ends), shape=rows.shape)


def windows(days: NDArray[np.float64]) -> Iterator[Pairs]:
    """Yield blocks of stories and the stories that each block is compared with.

    Undated stories are compared with all, dated ones with those of their window.

    Parameters
    ----------
    days : ndarray of float
        Day number of each story, NaN where it has no date of its own.
    """
    undated = np.flatnonzero(np.isnan(days))
    dated = np.flatnonzero(~np.isnan(days))
    dated = dated[np.argsort(days[dated], kind="stable")]
    everything = np.arange(len(days))
    for start in range(0, len(undated), BLOCK):
        yield undated[start : start + BLOCK], everything
    sorted_days = days[dated]
    for start in range(0, len(dated), BLOCK):
        block = dated[start : start + BLOCK]
        low = np.searchsorted(sorted_days, days[block[0]] - WINDOW, "left")
        high = np.searchsorted(sorted_days, days[block[-1]] + WINDOW, "right")
        yield block, np.concatenate([dated[low:high], undated])


def propose(
    hints: sparse.csr_matrix, others: sparse.csr_matrix, n_kept: int = CANDIDATES
) -> Pairs:
    """Return the strongest candidates of each row among others.

    Parameters
    ----------
    hints, others : csr_matrix
        Heaviest rare features of the rows, and of those that they are compared with.
    n_kept : int, default 64
        Candidates a row; where several tie for the last place, all of them, and as many
        more as are surely alike.

    Returns
    -------
    pair of ndarray of int
        Rows of `hints` in ascending order, and of `others`.
    """
    product = (hints @ others.T).tocsr()
    rows, columns = [], []
    for number in range(product.shape[0]):
        start, end = product.indptr[number], product.indptr[number + 1]
        inside = product.indices[start:end]
        if end - start > n_kept:
            values = product.data[start:end]
            least = np.partition(values, -n_kept)[-n_kept]
            # ties at the border all stay, so that the choice is no accident of order
            inside = inside[values >= min(least, ALIKE)]
        columns.append(inside)
        rows.append(np.full(len(inside), number))
    return np.concatenate(rows), np.concatenate(columns).astype(np.int64)
