"""Average linkage inside the components of a sparse similarity graph."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.sparse.csgraph import connected_components
from scipy.spatial.distance import squareform

#: Decimals that similarities are rounded to: floating-point sums depend on the order of
#: the features, and a tie must be a tie whatever the order of the input.
DECIMALS = 6

#: Largest component that is clustered on its full matrix (1.2 GB at this size).
MAX_DENSE = 8000

#: Step by which weak links are dropped from a larger component.
SHARPEN = 0.05


def average_linkage(graph: sparse.csr_matrix, cut: float) -> NDArray[np.int64]:
    """Cluster by average linkage of a sparse similarity.

    A merge at average similarity >= `cut` needs one pair at >= `cut`, so that the
    connected components of the pairs above the cut can be clustered one by one; the
    result is that of the whole matrix. Pairs that the graph lacks count as 0. Only a
    component of more than :data:`MAX_DENSE` is approximated.

    Parameters
    ----------
    graph : csr_matrix of shape (n, n)
        Symmetric similarity, 0-1; the diagonal is ignored.
    cut : float
        Average similarity at which merging stops.

    Returns
    -------
    ndarray of shape (n,)
        Labels from 0, numbered by first member.

    Examples
    --------
    >>> s = sparse.csr_matrix([[1.0, 0.6, 0.0], [0.6, 1.0, 0.1], [0.0, 0.1, 1.0]])
    >>> average_linkage(s, 0.3).tolist()
    [0, 0, 1]
    """
    strong = graph.copy()
    strong.data = np.where(strong.data >= cut, strong.data, 0)
    strong.eliminate_zeros()
    n_components, component = connected_components(strong, directed=False)
    order = np.argsort(component, kind="stable")
    bounds = np.searchsorted(component[order], np.arange(n_components + 1))
    labels = np.empty(graph.shape[0], dtype=np.int64)
    n_labels = 0
    for start, end in pairwise(bounds.tolist()):
        members = order[start:end]
        inside = _linkage_inside(graph, members, cut)
        labels[members] = inside + n_labels
        n_labels += int(inside.max()) + 1
    return by_first_member(labels)


def _linkage_inside(
    graph: sparse.csr_matrix, members: NDArray[np.int64], cut: float
) -> NDArray[np.int64]:
    """Return the labels, from 0, of the members of one component."""
    if len(members) < 3:  # noqa: PLR2004 - one is alone, two are joined by their edge
        return np.zeros(len(members), dtype=np.int64)
    inside = graph[members][:, members]
    if len(members) > MAX_DENSE:
        # too large for a dense matrix: weaker links are ignored until it falls apart
        weakest = max(cut, float(inside.data[inside.data >= cut].min()))
        inside.data[inside.data < weakest + SHARPEN] = 0
        inside.eliminate_zeros()
        return average_linkage(inside, cut)
    distance = inside.toarray()
    np.subtract(1, distance, out=distance)
    np.fill_diagonal(distance, 0)
    condensed = squareform(distance, checks=False)
    del distance
    np.clip(np.round(condensed, DECIMALS, out=condensed), 0, None, out=condensed)
    tree = linkage(condensed, "average")
    labels: NDArray[np.int64] = fcluster(tree, 1 - cut + 1e-9, "distance")
    return labels.astype(np.int64) - 1


def by_first_member(labels: NDArray[np.int64]) -> NDArray[np.int64]:
    """Renumber labels by first member."""
    _, first, inverse = np.unique(labels, return_index=True, return_inverse=True)
    rank = np.empty(len(first), dtype=np.int64)
    rank[np.argsort(first)] = np.arange(len(first))
    return rank[inverse]
