"""Whether an article tells what the headline of another one says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from cryptonews_nlp.events.tally import Counts

#: Rarity of what the background does not hold (numbers, names); of any stem at most.
UNKNOWN, RAREST = 7.0, 9.0

#: Share of a stem from which a translated article holds it.
HELD = 0.3

#: Rarity of the names in a headline, together, from which they tell one from another.
TELLING = 4.0

#: Pairs looked at together: bounds the memory.
BLOCK = 100_000


@dataclass(frozen=True, slots=True)
class Headlines:
    """Headlines of a collection, and which articles hold their stems.

    Attributes
    ----------
    said : csr_matrix of shape (n, n_stems)
        Weights of the stems of each headline, of sum 1; empty where there is none.
    held : csr_matrix of shape (n, n_stems)
        1 where an article, headline or text, holds a stem of some headline.
    own : ndarray of float of shape (n,)
        How much of its headline the text of an article tells itself, 0-1; NaN where
        there is no headline.
    named : csr_matrix of shape (n, n_stems)
        Like `said`, of the names in each headline; empty where they are not known.
    """

    said: sparse.csr_matrix
    held: sparse.csr_matrix
    own: NDArray[np.float64]
    named: sparse.csr_matrix

    def shared(
        self, row: NDArray[np.int64], column: NDArray[np.int64]
    ) -> NDArray[np.float64]:
        """Return how much of two headlines the other article holds.

        Parameters
        ----------
        row, column : ndarray of int of shape (n_pairs,)
            Pairs of articles.

        Returns
        -------
        ndarray of float of shape (n_pairs,)
            Mean of both directions, 0-1; NaN where one of the two has no headline.
        """
        there, back = self._both(self.said, row, column)
        return (there + back) / 2

    def names_shared(
        self, row: NDArray[np.int64], column: NDArray[np.int64]
    ) -> NDArray[np.float64]:
        """Return how much of the names in two headlines the other article holds.

        Parameters
        ----------
        row, column : ndarray of int of shape (n_pairs,)
            Pairs of articles.

        Returns
        -------
        ndarray of float of shape (n_pairs,)
            The greater of both directions, 0-1; NaN where one of the two has no names.
        """
        return np.maximum(*self._both(self.named, row, column))

    def _both(
        self,
        said: sparse.csr_matrix,
        row: NDArray[np.int64],
        column: NDArray[np.int64],
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return how much of what is said of one is held by the other, and back."""
        there, back = np.full(len(row), np.nan), np.full(len(row), np.nan)
        some = np.diff(said.indptr) > 0
        pairs = np.flatnonzero(some[row] & some[column])
        for start in range(0, len(pairs), BLOCK):
            part = pairs[start : start + BLOCK]
            a, b = row[part], column[part]
            there[part] = said[a].multiply(self.held[b]).sum(axis=1).ravel()
            back[part] = said[b].multiply(self.held[a]).sum(axis=1).ravel()
        return there, back


def headlines_of(
    titles: Counts,
    texts: Counts,
    subjects: Counts,
    background: Callable[[str], float | None],
) -> Headlines:
    """Weigh the stems of headlines by their rarity and look for them in the articles.

    Parameters
    ----------
    titles, texts, subjects : Counts
        Stems of the headlines, of headlines and texts together, and of the names in the
        headlines.
    background : callable
        Share of background documents that hold a stem; None where it does not tell.
    """
    names = [name for name in titles.names if name in texts.names]
    rarity = np.zeros(titles.rows.shape[1])
    for name in names:
        share = background(name)
        rarity[titles.names[name]] = (
            UNKNOWN if share is None else min(-np.log(share), RAREST)
        )
    head = [titles.names[name] for name in names]
    weighed = titles.rows.copy()
    weighed.data = np.minimum(weighed.data, 1) * rarity[weighed.indices]
    weighed = weighed[:, head].tocsr()
    said = _of_sum_one(weighed, 0)
    held = texts.rows[:, [texts.names[name] for name in names]].tocsr()
    told = _where_held(held - titles.rows[:, head])
    own = np.asarray(said.multiply(told).sum(axis=1), dtype=float).ravel()
    own[np.diff(said.indptr) == 0] = np.nan
    place = np.array([subjects.names.get(name, -1) for name in names], dtype=np.int64)
    naming = sparse.csr_matrix(
        (np.ones((place >= 0).sum()), (place[place >= 0], np.flatnonzero(place >= 0))),
        shape=(subjects.rows.shape[1], len(names)),
    )
    named = weighed.multiply((subjects.rows @ naming) > 0).tocsr()
    return Headlines(said, _where_held(held), own, _of_sum_one(named, TELLING))


def _of_sum_one(weights: sparse.csr_matrix, least: float) -> sparse.csr_matrix:
    """Return rows of sum 1, empty where they summed to less than `least`."""
    total = np.asarray(weights.sum(axis=1)).ravel()
    scale = (total >= least) / np.maximum(total, 1e-12)
    result = weights.copy()
    result.data *= np.repeat(scale, np.diff(weights.indptr))
    result.eliminate_zeros()
    return result


def _where_held(counts: sparse.csr_matrix) -> sparse.csr_matrix:
    """Return 1 where an article holds a stem."""
    found = counts.copy()
    found.data = (found.data >= HELD).astype(float)
    return found.tocsr()
