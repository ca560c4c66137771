"""The best sequence of tags under scores of tags and of their neighbours.

References
----------
J. Lafferty, A. McCallum and F. Pereira (2001), Conditional random fields, ICML.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def best_tags(
    scores: Floats, lengths: NDArray[np.intp], first: Floats, next_to: Floats
) -> NDArray[np.intp]:
    """Decode a batch (Viterbi 1967).

    Parameters
    ----------
    scores : array of shape (batch, longest, n_tags)
        Scores of the tags at each place.
    lengths : array of shape (batch,)
        Sequences are padded behind.
    first : array of shape (n_tags,)
        Scores of the tags that a sequence begins with.
    next_to : array of shape (n_tags, n_tags)
        Scores of a tag (column) behind another (row).

    Returns
    -------
    array of shape (batch, longest)
        Tags; behind a sequence its last one is repeated.
    """
    batch, longest, n_tags = scores.shape
    best = scores[:, 0] + first
    stay = np.broadcast_to(np.arange(n_tags), (batch, n_tags))
    came_from = np.empty((longest, batch, n_tags), np.intp)
    for i in range(1, longest):
        ways = best[:, :, None] + next_to
        within = (i < lengths)[:, None]
        came_from[i] = np.where(within, ways.argmax(axis=1), stay)
        best = np.where(within, ways.max(axis=1) + scores[:, i], best)
    tags = np.empty((batch, longest), np.intp)
    tags[:, -1] = best.argmax(axis=1)
    everyone = np.arange(batch)
    for i in range(longest - 1, 0, -1):
        tags[:, i - 1] = came_from[i, everyone, tags[:, i]]
    return tags
