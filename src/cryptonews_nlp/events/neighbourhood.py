"""Similarity seen from the neighbourhood of each article.

Contrast. An article that has a close companion is not on the same event as an article
that is merely on the same subject, and on a subject of which everything resembles
everything. So a similarity is divided by a power of the best similarity that each of
the two reaches: the local scaling of Zelnik-Manor and Perona (Self-tuning spectral
clustering, NIPS 2004).

Enrichment. Two articles on one event may share few words when each tells another side
of it. What they share is a third article that is close to both. Adding to each article
a share of its nearest neighbours before comparing is document expansion (Singhal and
Pereira, Document expansion for speech retrieval, SIGIR 1999); here it is done on the
similarities alone: for rows x' = (I + E) x the products are (I + E) S (I + E)'.

A copy of an article tells nothing about its neighbourhood: reprints are passed over in
both.
"""

from __future__ import annotations

import numpy as np
from scipy import sparse

from cryptonews_nlp.events.graph import COPY
from cryptonews_nlp.events.matrices import row_of_each

# Chosen on made-up folders of our own events and of parts of articles (``python -m
# benchmarks.events.folders`` prints what they reach).
#: Power of the best similarity of an article that its similarities are divided by.
CONTRAST = 0.4
# Best similarities between which the contrast works: an article that is alone keeps
# what it has.
ALONE, CLOSE = 0.25, 0.6

#: Neighbours that enrich an article; those that tie for the last place as well.
NEIGHBOURS = 2
#: Share of each neighbour that is added at most.
SHARE = 0.25
#: Similarity from which a neighbour counts in full; below, by the square.
FULL = 0.3

#: Similarity below which a pair is dropped.
FLOOR = 0.01

#: Rows multiplied at a time: bounds the memory of the product.
BLOCK = 4096


def contrasted(graph: sparse.csr_matrix) -> sparse.csr_matrix:
    """Return similarities lowered by the closest companion of each side.

    Parameters
    ----------
    graph : csr_matrix of shape (n, n)
        Symmetric similarity, 0-1, without diagonal.

    Returns
    -------
    csr_matrix of shape (n, n)
        Same pairs.

    Examples
    --------
    >>> s = sparse.csr_matrix([[0.0, 0.6, 0.3], [0.6, 0.0, 0.0], [0.3, 0.0, 0.0]])
    >>> contrasted(s).toarray().round(2).tolist()
    [[0.0, 0.3, 0.2], [0.3, 0.0, 0.0], [0.2, 0.0, 0.0]]
    """
    result = graph.copy()
    result.data = np.where(graph.data < COPY, graph.data, 0)
    best = np.clip(result.max(axis=1).toarray().ravel(), ALONE, CLOSE)
    scale = (ALONE / best) ** CONTRAST
    scales = np.repeat(scale, np.diff(graph.indptr)) * scale[graph.indices]
    result.data = np.where(graph.data < COPY, graph.data * scales, graph.data)
    return result


def enriched(graph: sparse.csr_matrix) -> sparse.csr_matrix:
    """Return the similarities of the articles once each has taken in its neighbours.

    Parameters
    ----------
    graph : csr_matrix of shape (n, n)
        Symmetric similarity, 0-1, without diagonal, sorted indices.

    Returns
    -------
    csr_matrix of shape (n, n)
        Likewise.

    Examples
    --------
    >>> s = sparse.csr_matrix([[0.0, 0.4, 0.0], [0.4, 0.0, 0.4], [0.0, 0.4, 0.0]])
    >>> bool(enriched(s)[0, 2] > 0.1)
    True
    """
    n = graph.shape[0]
    itself = sparse.eye_array(n, format="csr")
    taken = (itself + _shares(graph)).tocsr()
    half = (taken @ (graph + itself)).tocsr()
    length = np.sqrt(np.asarray(half.multiply(taken).sum(axis=1)).ravel())
    taken = sparse.csr_matrix(sparse.diags_array(1 / length) @ taken)
    half = sparse.csr_matrix(sparse.diags_array(1 / length) @ half)
    other = taken.T.tocsr()
    blocks = []
    for start in range(0, n, BLOCK):
        block = (half[start : start + BLOCK] @ other).tocsr()
        owner = start + row_of_each(block)
        block.data[(block.data < FLOOR) | (owner == block.indices)] = 0
        block.eliminate_zeros()
        blocks.append(block)
    result = sparse.vstack(blocks, format="csr")
    result.data = np.minimum(result.data, 1)
    result.sort_indices()
    return result


def _shares(graph: sparse.csr_matrix) -> sparse.csr_matrix:
    """Return the shares that each article takes of its nearest neighbours."""
    result = graph.copy()
    values = np.where(graph.data < COPY, graph.data, 0)
    result.data = SHARE * np.minimum(values / FULL, 1) ** 2
    for start, end in zip(graph.indptr[:-1], graph.indptr[1:], strict=True):
        if end - start > NEIGHBOURS:
            some = values[start:end]
            last = np.partition(some, -NEIGHBOURS)[-NEIGHBOURS]
            result.data[start:end][some < last] = 0
    result.eliminate_zeros()
    return result
