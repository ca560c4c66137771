"""Counted features of many stories, a few bytes each."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
import pandas as pd
from scipy import sparse


class Counts(NamedTuple):
    """Counts of stories, and the names of the features.

    Attributes
    ----------
    rows : csr_matrix of shape (n_stories, n_features)
        Features in order of first appearance, which is the same in every process.
    names : dict of str to int
        Column of each feature.
    """

    rows: sparse.csr_matrix
    names: dict[str, int]


class Tally:
    """Collects the counts of story after story.

    A hundred thousand articles hold tens of millions of counted stems. Of each count a
    feature is kept as the 64 bits of its hash: two of ten million share one with a
    probability of three in a million.

    Examples
    --------
    >>> tally = Tally()
    >>> tally.add({"bank": 2, "police": 1})
    >>> tally.add({"police": 3})
    >>> rows, names = tally.counts()
    >>> rows.toarray().tolist(), names
    ([[2.0, 1.0], [0.0, 3.0]], {'bank': 0, 'police': 1})
    """

    def __init__(self) -> None:
        self._empty()

    def _empty(self) -> None:
        self._codes = array("q")
        self._values = array("f")
        self._ends = array("q", [0])
        self._names: dict[str, None] = {}

    def add(self, bag: Mapping[str, float]) -> None:
        """Add the next story.

        Parameters
        ----------
        bag : mapping of str to float
            Its counted features.
        """
        self._names.update(dict.fromkeys(bag))
        self._codes.extend(map(hash, bag))
        self._values.extend(bag.values())
        self._ends.append(len(self._codes))

    def counts(self) -> Counts:
        """Return what was added, and forget it."""
        # numbers the codes by first appearance, not by their value
        column, codes = pd.factorize(np.frombuffer(self._codes, np.int64))
        values = np.frombuffer(self._values, np.float32).astype(np.float64)
        ends = np.frombuffer(self._ends, np.int64)
        rows = sparse.csr_matrix(
            (values, column.astype(np.int32), ends),
            shape=(len(ends) - 1, len(codes)),
        )
        rows.sort_indices()
        hashes = np.fromiter(map(hash, self._names), np.int64, len(self._names))
        places = pd.Index(codes).get_indexer(hashes).tolist()
        named = dict(zip(self._names, places, strict=True))
        self._empty()
        return Counts(rows, named)
