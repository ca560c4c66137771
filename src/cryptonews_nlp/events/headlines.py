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
    """

    said: sparse.csr_matrix
    held: sparse.csr_matrix
    own: NDArray[np.float64]

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
        result = np.empty(len(row))
        some = np.diff(self.said.indptr) > 0
        for start in range(0, len(row), BLOCK):
            a, b = row[start : start + BLOCK], column[start : start + BLOCK]
            there = self.said[a].multiply(self.held[b]).sum(axis=1)
            back = self.said[b].multiply(self.held[a]).sum(axis=1)
            mean = np.asarray(there + back, dtype=float).ravel() / 2
            result[start : start + BLOCK] = np.where(some[a] & some[b], mean, np.nan)
        return result


def headlines_of(
    titles: Counts, texts: Counts, background: Callable[[str], float | None]
) -> Headlines:
    """Weigh the stems of headlines by their rarity and look for them in the articles.

    Parameters
    ----------
    titles, texts : Counts
        Stems of the headlines, and of headlines and texts together.
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
    said = titles.rows.copy()
    said.data = np.minimum(said.data, 1) * rarity[said.indices]
    total = np.asarray(said.sum(axis=1)).ravel()
    said.data /= np.repeat(np.maximum(total, 1e-12), np.diff(said.indptr))
    head = [titles.names[name] for name in names]
    held = texts.rows[:, [texts.names[name] for name in names]].tocsr()
    said = said[:, head].tocsr()
    said.eliminate_zeros()
    told = _where_held(held - titles.rows[:, head])
    own = np.asarray(said.multiply(told).sum(axis=1), dtype=float).ravel()
    own[np.diff(said.indptr) == 0] = np.nan
    return Headlines(said, _where_held(held), own)


def _where_held(counts: sparse.csr_matrix) -> sparse.csr_matrix:
    """Return 1 where an article holds a stem."""
    found = counts.copy()
    found.data = (found.data >= HELD).astype(float)
    return found.tocsr()
