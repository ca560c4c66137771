"""Events of two articles: both must be alike themselves.

Each article takes in a share of its neighbours before it is compared
(:mod:`~cryptonews_nlp.events.neighbourhood`), so that what two share through a third
counts. Two articles that are each other's nearest take in one another as well, which
says nothing new: their similarity comes back as an echo, and two that are merely on one
subject, far from all others, seem to be on one event. Where no third article joins
them, they must reach the cut themselves.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

_TWO = 2


def parted_pairs(
    labels: NDArray[np.int64], likeness: sparse.csr_matrix, least: float
) -> NDArray[np.int64]:
    """Return the labels with pairs parted that are not alike themselves.

    Parameters
    ----------
    labels : ndarray of int of shape (n,)
        Group of each story, from 0.
    likeness : csr_matrix of shape (n, n)
        Similarity of the stories before they take in their neighbours.
    least : float
        Similarity below which two stories that are a group by themselves are parted.

    Returns
    -------
    ndarray of int of shape (n,)
        Labels from 0; groups of three and more stay as they are.

    Examples
    --------
    >>> s = sparse.csr_matrix([[0.0, 0.1], [0.1, 0.0]])
    >>> parted_pairs(np.array([0, 0]), s, 0.2).tolist()
    [0, 1]
    """
    two = np.flatnonzero(np.bincount(labels)[labels] == _TWO)
    members = two[np.argsort(labels[two], kind="stable")]
    left, right = members[::_TWO], members[1::_TWO]
    if not len(left):
        return labels
    apart = right[np.asarray(likeness[left, right]).ravel() < least]
    parted = labels.copy()
    parted[apart] = labels.max() + 1 + np.arange(len(apart))
    return parted
