"""Similarity of pairs of stories: all of them, or the candidates of a large folder."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from cryptonews_nlp.events.blocks import joined, score_block, tasks
from cryptonews_nlp.events.matrices import row_of_each
from cryptonews_nlp.events.views import Views

#: Up to here all pairs are compared; above, candidates are proposed first.
ALL_PAIRS = 3000

#: Rows multiplied at a time.
BLOCK = 1024

# The background level of a story is its mean similarity to the neighbours of these
# ranks: the stories of its subject that are not of its event. Dividing by it (half way)
# makes one cut serve crowded and thin subjects; it is the adaptive score normalisation
# of speaker verification (Matejka et al. 2017).
FIRST_RANK, LAST_RANK = 20, 60
LEVEL_SHARE = 0.5
LEVEL_PRIOR = 0.06
PRIOR_WEIGHT = 10
#: Least level: unlike articles make no two others alike, however many there are.
LEAST_LEVEL = 0.05

#: Similarity from which a story tells the same event, whatever its rank: an event of
#: sixty copies of one dispatch would else be its own background, and fall apart.
SAME_EVENT = 0.3

#: Similarity from which two stories are copies, on the most crowded subject: a reprint,
#: a version of a few hours later. Articles written apart reach .6 on our own events.
COPY = 0.7
#: What the words do not show to be a copy stays below, whatever else speaks for it.
NO_COPY = 0.69

#: Words in common that two headlines without a text need for each doubling of their
#: number: the more there are, the more share a rare word by chance.
WORDS_PER_DOUBLING = 0.5
# Pairs of such headlines looked at together: bounds the memory.
PAIRS = 100_000

#: Similarity below which a pair is as good as unlike.
FLOOR = 0.01


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


def _of_enough_words(
    raw: sparse.csr_matrix, brief: sparse.csr_matrix
) -> sparse.csr_matrix:
    """Return the similarities lowered where two bare headlines share few words.

    A rare word is much of the few that a headline has, and yet no more than the town,
    the season or the subject of a column.
    """
    some = np.diff(brief.indptr) > 0
    enough = max(WORDS_PER_DOUBLING * np.log2(max(some.sum(), 1)), 1)
    row = row_of_each(raw)
    pairs = np.flatnonzero(some[row] & some[raw.indices])
    result = raw.copy()
    for start in range(0, len(pairs), PAIRS):
        part = pairs[start : start + PAIRS]
        both = brief[row[part]].minimum(brief[raw.indices[part]])
        shared = np.asarray(both.sum(axis=1)).ravel()
        result.data[part] *= np.minimum(shared / enough, 1)
    return result


def _levels(
    raw: sparse.csr_matrix, language: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the background level of each story within and across languages."""
    n = raw.shape[0]
    row = row_of_each(raw)
    same = language[raw.indices] == language[row]
    return tuple(_level(row[some], raw.data[some], n) for some in (same, ~same))  # type: ignore[return-value]


def _level(
    row: NDArray[np.int64], score: NDArray[np.float64], n: int
) -> NDArray[np.float64]:
    """Return the mean similarity of each row's neighbours at the background's ranks."""
    # scores are at most 1, so that one sort orders by row, then from the most alike
    order = np.argsort(2.0 * row - score, kind="stable")
    row, score = row[order], score[order]
    start = np.searchsorted(row, np.arange(n))
    rank = np.arange(len(row)) - start[row]
    told = np.bincount(row[score >= SAME_EVENT], minlength=n)
    first = np.maximum(told, FIRST_RANK)[row]
    ranked = (rank >= first) & (rank < first + LAST_RANK - FIRST_RANK)
    total = np.bincount(row[ranked], score[ranked], n)
    count = np.bincount(row[ranked], minlength=n)
    return (total + PRIOR_WEIGHT * LEVEL_PRIOR) / (count + PRIOR_WEIGHT)


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
        raw = joined((score_block(*task) for task in tasks(views, days)), n)
    if views.brief is not None:
        raw = _of_enough_words(raw, views.brief)
    within, across = _levels(raw, views.language)
    row = row_of_each(raw)
    column = raw.indices
    same = views.language[row] == views.language[column]
    level = (
        np.where(same, within[row] + within[column], across[row] + across[column]) / 2
    )
    level = np.maximum(level, LEAST_LEVEL)
    scale = LEVEL_PRIOR / (LEVEL_PRIOR + LEVEL_SHARE * (level - LEVEL_PRIOR))
    raw.data = np.where(
        raw.data < COPY, np.minimum(raw.data * scale, NO_COPY), raw.data
    )
    return raw
