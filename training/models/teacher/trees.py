"""The best tree of scored arcs (Chu and Liu 1965; Edmonds 1967)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]
Heads = NDArray[np.int64]

_NEVER = -1e9
_ROOTS = 4


def best_tree(scores: Scores) -> Heads:
    """Return the head of each word in the best tree with a single root.

    Parameters
    ----------
    scores : array of shape (n_words, n_words + 1)
        Score of each head for each word; column 0 is the root, column ``i + 1`` word
        ``i``.

    Returns
    -------
    array of shape (n_words,)
        Column of the head of each word.

    Examples
    --------
    >>> best_tree(np.array([[2.0, 0.0, 3.0], [1.0, 3.0, 0.0]]))
    array([0, 1])
    """
    heads: Heads = scores.argmax(1)
    if (heads == 0).sum() == 1 and not _cycle(heads):
        return heads
    gains = scores[:, 0] - scores[:, 1:].max(1)
    trees = [_tree_under(scores, int(root)) for root in np.argsort(-gains)[:_ROOTS]]
    rows = np.arange(len(scores))
    best: Heads = max(trees, key=lambda tree: float(scores[rows, tree].sum()))
    return best


def _tree_under(scores: Scores, root: int) -> Heads:
    full = np.full((len(scores) + 1, len(scores) + 1), _NEVER)
    full[1:, 1:] = scores[:, 1:]
    full[root + 1] = _NEVER
    full[root + 1, 0] = 0.0
    heads: Heads = _edmonds(full)[1:]
    return heads


def _cycle(heads: Heads) -> list[int]:
    """Return the nodes (columns) of one cycle, or none."""
    done = {0}
    for start in range(1, len(heads) + 1):
        path: list[int] = []
        node = start
        while node not in done and node not in path:
            path.append(node)
            node = int(heads[node - 1])
        if node in path:
            return path[path.index(node) :]
        done.update(path)
    return []


def _edmonds(scores: Scores) -> Heads:
    """Return the heads of all nodes; node 0 is the root, its own head is 0."""
    scores = scores.copy()
    np.fill_diagonal(scores, -np.inf)
    heads: Heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads[1:])
    if not cycle:
        return heads
    inside = np.array(cycle)
    outside = np.setdiff1d(np.arange(len(scores)), inside)
    size = len(outside)
    # the cycle becomes one node, the last
    small = np.full((size + 1, size + 1), -np.inf)
    small[:size, :size] = scores[np.ix_(outside, outside)]
    leaving = scores[np.ix_(outside, inside)]
    small[:size, size] = leaving.max(1)
    kept = scores[inside, heads[inside]]
    entering = scores[np.ix_(inside, outside)] - kept[:, None] + kept.sum()
    small[size, :size] = entering.max(0)
    made = _edmonds(small)
    result: Heads = heads.copy()
    for i, node in enumerate(outside):
        within = made[i] == size
        result[node] = inside[leaving[i].argmax()] if within else outside[made[i]]
    result[0] = 0
    broken = inside[entering[:, made[size]].argmax()]
    result[broken] = outside[made[size]]
    return result
