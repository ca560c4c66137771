"""Sparse matrices: what each row holds, and the row of each stored value."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse


def incidence(
    rows: Sequence[Collection[str]], number: Mapping[str, int]
) -> sparse.csr_matrix:
    """Return which row holds which name, as ones in the order of its names.

    Examples
    --------
    >>> incidence([["b"], [], ["a", "b"]], {"a": 0, "b": 1}).toarray().tolist()
    [[0.0, 1.0], [0.0, 0.0], [1.0, 1.0]]
    """
    indices = [number[name] for row in rows for name in row]
    ends = np.concatenate([[0], np.cumsum([len(row) for row in rows])])
    shape = (len(rows), max(len(number), 1))
    return sparse.csr_matrix((np.ones(len(indices)), indices, ends), shape=shape)


def row_of_each(matrix: sparse.csr_matrix) -> NDArray[np.int64]:
    """Return the number of the row of each stored value, next to its ``indices``."""
    return np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr))
