"""Sparse similarity graphs, built block by block."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.preprocessing import normalize

#: Rows a block: bounds the memory of one sparse product.
BLOCK = 512


def canonical_order(rows: sparse.csr_matrix) -> NDArray[np.int64]:
    """Return an order of the rows that depends on their content only."""
    rows = rows.tocsr(copy=True)
    rows.sum_duplicates()
    rows.eliminate_zeros()
    keys = [
        (
            rows.indices[start:end].astype(np.int64).tobytes(),
            rows.data[start:end].astype(np.float64).tobytes(),
        )
        for start, end in zip(rows.indptr[:-1], rows.indptr[1:], strict=True)
    ]
    return np.array(sorted(range(len(keys)), key=keys.__getitem__), dtype=np.int64)


def cosine_graph(rows: sparse.csr_matrix, *, floor: float) -> sparse.csr_matrix:
    """Return the cosine similarity of all pairs of rows at or above a floor.

    Parameters
    ----------
    rows : csr_matrix of shape (n, n_features)
        Features of any length.
    floor : float
        Pairs below it are dropped; at 0 all non-zero pairs are kept.

    Returns
    -------
    csr_matrix of shape (n, n)
    """
    unit = normalize(rows.astype(np.float64))
    transposed = unit.T.tocsr()
    blocks = []
    for start in range(0, unit.shape[0], BLOCK):
        product = unit[start : start + BLOCK] @ transposed
        product.data[product.data < floor] = 0
        product.eliminate_zeros()
        blocks.append(product)
    return sparse.vstack(blocks, format="csr")
