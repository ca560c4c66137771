"""Similarity of pairs of stories: all of them, or the candidates of a large folder."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from cryptonews_nlp.events.views import Views

Pairs = tuple[NDArray[np.int64], NDArray[np.int64]]

#: Up to here all pairs are compared; above, candidates are proposed first.
ALL_PAIRS = 3000

#: Candidates kept a story: the neighbours that its background level is read from.
CANDIDATES = 64

# Features that propose candidates: the heaviest of a story among those that at most
# this many stories hold. The cost of proposing is then linear in the stories.
HEAVIEST = 48
MAX_HOLDERS = 800

#: Days between two dated stories beyond which they are not compared in a large folder.
WINDOW = 10

BLOCK = 1024

# The background level of a story is its mean similarity to the neighbours of these
# ranks: the stories of its subject that are not of its event. Dividing by it (half way)
# makes one cut serve crowded and thin subjects; it is the adaptive score normalisation
# of speaker verification (Matejka et al. 2017).
FIRST_RANK, LAST_RANK = 20, 60
LEVEL_SHARE = 0.5
LEVEL_PRIOR = 0.06
PRIOR_WEIGHT = 10

#: Similarity below which a pair is as good as unlike.
FLOOR = 0.01


def pair_scores(views: Views, pairs: Pairs) -> NDArray[np.float64]:
    """Return the cosine of given pairs, by their languages within or across.

    Parameters
    ----------
    views : Views
        Rows of length 1.
    pairs : pair of ndarray of int
        Row numbers.
    """
    left, right = pairs
    scores = np.empty(len(left))
    same = views.language[left] == views.language[right]
    for part, rows in ((same, views.within), (~same, views.across)):
        chosen = np.flatnonzero(part)
        for start in range(0, len(chosen), 50_000):
            some = chosen[start : start + 50_000]
            product = rows[left[some]].multiply(rows[right[some]])
            scores[some] = np.asarray(product.sum(axis=1)).ravel()
    return scores


def _all_pairs(views: Views) -> sparse.csr_matrix:
    """Return the raw similarity of all pairs above the floor."""
    n = len(views.language)
    blocks = []
    for start in range(0, n, BLOCK):
        stop = min(start + BLOCK, n)
        same = views.language[start:stop, None] == views.language[None, :]
        within = (views.within[start:stop] @ views.within.T).toarray()
        across = (views.across[start:stop] @ views.across.T).toarray()
        block = np.where(same, within, across)
        block[np.arange(stop - start), np.arange(start, stop)] = 0
        block[block < FLOOR] = 0
        blocks.append(sparse.csr_matrix(block))
    return sparse.vstack(blocks, format="csr")


def _prune(rows: sparse.csr_matrix) -> sparse.csr_matrix:
    """Keep the heaviest rare features of each row."""
    holders = np.bincount(rows.indices, minlength=rows.shape[1])
    pruned = rows.astype(np.float32)
    pruned.data = np.where(holders[rows.indices] <= MAX_HOLDERS, pruned.data, 0)
    pruned.eliminate_zeros()
    owner = np.repeat(np.arange(rows.shape[0]), np.diff(pruned.indptr))
    order = np.lexsort((pruned.indices, -pruned.data, owner))
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order)) - pruned.indptr[owner]
    pruned.data[rank >= HEAVIEST] = 0
    pruned.eliminate_zeros()
    return pruned


def _windows(days: NDArray[np.float64]) -> Iterator[Pairs]:
    """Yield blocks of stories and the stories that each block is compared with.

    Undated stories are compared with all, dated ones with those of their window.
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


def candidates(views: Views, days: NDArray[np.float64]) -> Pairs:
    """Propose pairs that may tell one event, cheaply.

    Parameters
    ----------
    views : Views
        Rows of length 1.
    days : ndarray of float
        Day number of each story, NaN where it has no date of its own.

    Returns
    -------
    pair of ndarray of int
        Each pair once, the smaller row number first.
    """
    n = len(views.language)
    codes = [np.empty(0, dtype=np.int64)]
    for rows in (views.within, views.across):
        pruned = _prune(rows)
        for block, others in _windows(days):
            product = (pruned[block] @ pruned[others].T).tocsr()
            row, column = _strongest(product, CANDIDATES)
            left, right = block[row], others[column]
            low, high = np.minimum(left, right), np.maximum(left, right)
            codes.append(np.unique((low * n + high)[low < high]))
    code = np.unique(np.concatenate(codes))
    return code // n, code % n


def _strongest(
    product: sparse.csr_matrix, n_kept: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return row and column of the strongest entries of each row."""
    rows, columns = [], []
    for number in range(product.shape[0]):
        start, end = product.indptr[number], product.indptr[number + 1]
        inside = product.indices[start:end]
        if end - start > n_kept:
            values = product.data[start:end]
            least = np.partition(values, -n_kept)[-n_kept]
            # ties at the border all stay, so that the choice is no accident of order
            inside = inside[values >= least]
        columns.append(inside)
        rows.append(np.full(len(inside), number))
    return np.concatenate(rows), np.concatenate(columns).astype(np.int64)


def _levels(
    raw: sparse.csr_matrix, language: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the background level of each story within and across languages."""
    levels = np.empty((2, raw.shape[0]))
    for row in range(raw.shape[0]):
        start, end = raw.indptr[row], raw.indptr[row + 1]
        values = raw.data[start:end]
        same = language[raw.indices[start:end]] == language[row]
        for which, some in enumerate((values[same], values[~same])):
            ranked = np.sort(some)[::-1][FIRST_RANK:LAST_RANK]
            levels[which, row] = (ranked.sum() + PRIOR_WEIGHT * LEVEL_PRIOR) / (
                len(ranked) + PRIOR_WEIGHT
            )
    return levels[0], levels[1]


def similarity_graph(views: Views, days: NDArray[np.float64]) -> sparse.csr_matrix:
    """Return the normalised similarity of stories as a symmetric sparse matrix.

    Parameters
    ----------
    views : Views
        Rows of length 1.
    days : ndarray of float
        Day number of each story, NaN where unknown; used by large folders only.
    """
    n = len(views.language)
    if n <= ALL_PAIRS:
        raw = _all_pairs(views)
    else:
        left, right = candidates(views, days)
        scores = pair_scores(views, (left, right))
        half = sparse.csr_matrix((scores, (left, right)), shape=(n, n))
        raw = (half + half.T).tocsr()
        raw.sort_indices()
    within, across = _levels(raw, views.language)
    row = np.repeat(np.arange(n), np.diff(raw.indptr))
    column = raw.indices
    same = views.language[row] == views.language[column]
    level = (
        np.where(same, within[row] + within[column], across[row] + across[column]) / 2
    )
    scale = LEVEL_PRIOR / (LEVEL_PRIOR + LEVEL_SHARE * (level - LEVEL_PRIOR))
    raw.data = np.minimum(raw.data * scale, 1.0)
    return raw
