"""The similarity of a large folder, block by block: here or on many machines.

Each block is scored on its own by a pure function, so that the blocks may be mapped by
whatever runs tasks; what they return is joined into one matrix, the same in any order.

With `Dask <https://docs.dask.org/en/stable/delayed.html>`_::

    views = views_of(stories)
    jobs = [delayed(score_block)(*task) for task in tasks(views, day_numbers(stories))]
    graph = joined(dask.compute(*jobs), len(stories))
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from cryptonews_nlp.events.candidates import (
    CANDIDATES,
    Pairs,
    hints_of,
    propose,
    windows,
)
from cryptonews_nlp.events.views import Views

# Pairs whose right rows are copied together.
_CHUNK = 20_000


@dataclass(frozen=True, slots=True)
class Side:
    """Some stories of a folder with all that scoring them needs.

    Attributes
    ----------
    members : ndarray of int
        Their row numbers in the folder.
    views, hints : Views
        Their rows, and the heaviest rare features of these.
    """

    members: NDArray[np.int64]
    views: Views
    hints: Views


class Scored(NamedTuple):
    """Pairs of row numbers of the folder, with their cosine."""

    left: NDArray[np.int64]
    right: NDArray[np.int64]
    score: NDArray[np.float64]


def tasks(views: Views, days: NDArray[np.float64]) -> Iterator[tuple[Side, Side]]:
    """Yield the arguments of :func:`score_block` for each block of a folder.

    Parameters
    ----------
    views : Views
        Rows of length 1.
    days : ndarray of float
        Day number of each story, NaN where it has no date of its own.
    """
    hints = hints_of(views)
    for block, others in windows(days):
        yield (
            Side(block, _taken(views, block), _taken(hints, block)),
            Side(others, _taken(views, others), _taken(hints, others)),
        )


def _taken(views: Views, rows: NDArray[np.int64]) -> Views:
    return Views(views.within[rows], views.across[rows], views.language[rows])


def score_block(block: Side, others: Side, n_kept: int = CANDIDATES) -> Scored:
    """Propose candidates for the stories of a block and score them exactly.

    Parameters
    ----------
    block : Side
        Stories whose neighbours are sought.
    others : Side
        The stories they are compared with; the block itself may be among them.
    n_kept : int, default 64
        Candidates a story within its language, and as many across.

    Returns
    -------
    Scored
        Pairs of a story of the block and another.
    """
    found = [_empty()]
    for language in np.unique(block.views.language):
        mine = np.flatnonzero(block.views.language == language)
        same = others.views.language == language
        for theirs, name in ((same, "within"), (~same, "across")):
            chosen = np.flatnonzero(theirs)
            if not len(chosen):
                continue
            rare = getattr(block.hints, name)[mine], getattr(others.hints, name)[chosen]
            full = getattr(block.views, name)[mine], getattr(others.views, name)[chosen]
            left, right = propose(rare[0], rare[1], n_kept)
            score = cosines(full[0], full[1], (left, right))
            left, right = block.members[mine[left]], others.members[chosen[right]]
            apart = left != right
            found.append(Scored(left[apart], right[apart], score[apart]))
    return Scored(*map(np.concatenate, zip(*found, strict=True)))


def _empty() -> Scored:
    none = np.empty(0, dtype=np.int64)
    return Scored(none, none, np.empty(0))


def cosines(
    rows: sparse.csr_matrix, others: sparse.csr_matrix, pairs: Pairs
) -> NDArray[np.float64]:
    """Return the cosine of given pairs.

    Parameters
    ----------
    rows, others : csr_matrix
        Rows of length 1.
    pairs : pair of ndarray of int
        Numbers into both, those into `rows` in ascending order.
    """
    left, right = pairs
    scores = np.zeros(len(left))
    # one row at a time is spread out, and looked up by the features of its candidates:
    # three times as fast as multiplying sparse rows pair by pair
    spread = np.zeros(rows.shape[1])
    for start in range(0, len(left), _CHUNK):
        some = slice(start, start + _CHUNK)
        theirs = others[right[some]]
        values = np.empty(theirs.nnz)
        bounds = np.flatnonzero(np.diff(left[some])) + 1
        for first, last in zip([0, *bounds], [*bounds, len(left[some])], strict=True):
            row = left[start + first]
            mine = slice(rows.indptr[row], rows.indptr[row + 1])
            inside = slice(theirs.indptr[first], theirs.indptr[last])
            spread[rows.indices[mine]] = rows.data[mine]
            np.multiply(
                theirs.data[inside],
                spread[theirs.indices[inside]],
                out=values[inside],
            )
            spread[rows.indices[mine]] = 0
        filled = np.flatnonzero(np.diff(theirs.indptr))
        if len(filled):
            scores[start + filled] = np.add.reduceat(values, theirs.indptr[filled])
    return scores


def joined(parts: Iterable[Scored], n: int) -> sparse.csr_matrix:
    """Return the scored pairs of all blocks as one symmetric matrix.

    Parameters
    ----------
    parts : iterable of Scored
        What :func:`score_block` returned, in any order.
    n : int
        Stories of the folder.
    """
    codes, scores = [np.empty(0, dtype=np.int64)], [np.empty(0)]
    for left, right, score in parts:
        codes.append(np.minimum(left, right) * n + np.maximum(left, right))
        scores.append(score)
    code, score = np.concatenate(codes), np.concatenate(scores)
    # a pair is found from both sides; the sums may differ in their last bits, and the
    # lower is taken, so that the order of the parts is of no matter
    order = np.lexsort((score, code))
    code, score = code[order], score[order]
    fresh = np.ones(len(code), dtype=bool)
    fresh[1:] = code[1:] != code[:-1]
    code, score = code[fresh], score[fresh]
    half = sparse.csr_matrix((score, np.divmod(code, n)), shape=(n, n))
    graph = (half + half.T).tocsr()
    graph.sort_indices()
    return graph
