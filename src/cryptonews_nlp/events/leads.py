"""What tells each event first, compared with a sentence."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from scipy import sparse

from cryptonews_nlp.events.summary import Vector

#: Likeness below which a sentence is not like an event.
SOMEWHAT = 0.2


class Leads:
    """The leads of many events, compared with a sentence all at once.

    Parameters
    ----------
    directions : mapping of str to mapping
        Vector of length 1 of each event.
    """

    def __init__(self, directions: Mapping[str, Vector]) -> None:
        self._events = list(directions)
        columns: dict[str, int] = {}
        indices: list[int] = []
        values: list[float] = []
        ends = [0]
        for vector in directions.values():
            indices += [columns.setdefault(key, len(columns)) for key in vector]
            values += vector.values()
            ends.append(len(indices))
        shape = (len(directions), max(len(columns), 1))
        rows = sparse.csr_matrix((values, indices, ends), shape=shape)
        self._columns, self._holders = columns, rows.T.tocsr()

    def alike(self, vector: Vector) -> dict[str, float]:
        """Return the events whose leads are somewhat like a sentence, and how much."""
        held = [(self._columns[k], w) for k, w in vector.items() if k in self._columns]
        if not held:
            return {}
        columns, weights = map(np.array, zip(*held, strict=True))
        first = self._holders.indptr[columns]
        size = self._holders.indptr[columns + 1] - first
        # all entries of some rows, one row behind the other
        place = np.arange(size.sum()) + np.repeat(first - np.cumsum(size) + size, size)
        share = np.repeat(weights, size) * self._holders.data[place]
        n = len(self._events)
        likeness = np.bincount(self._holders.indices[place], share, n)
        found = np.flatnonzero(likeness >= SOMEWHAT)
        return {self._events[n]: float(likeness[n]) for n in found.tolist()}
