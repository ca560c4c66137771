"""Items that two stories share, for many pairs at once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from cryptonews_nlp.events.matrices import incidence

# Bits of a story: how many items are told apart without a look at them; of a word.
_BITS, _WORD = 512, 64
# Pairs looked up together.
_PAIRS = 50_000


def share(held: Sequence[set[str]], code: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return whether the two stories of each pair share an item.

    Parameters
    ----------
    held : sequence of set of str
        Items of each story.
    code : ndarray of int of shape (n_pairs,)
        The pairs: row * n + column.
    """
    keys = sorted(set().union(*held))
    number = {key: position for position, key in enumerate(keys)}
    row, column = np.divmod(code, len(held))
    # items are bits: of a few hundred items each has its own, of more some share one,
    # and what then seems shared is looked up
    packed = b"".join(
        sum(1 << bit for bit in {number[key] % _BITS for key in items}).to_bytes(
            _BITS // 8, "little"
        )
        for items in held
    )
    masks = np.frombuffer(packed, np.uint64).reshape(len(held), -1).T.copy()
    shared = np.zeros(len(code), dtype=bool)
    for mask in masks[: -(-len(keys) // _WORD)]:
        shared |= (mask[row] & mask[column]) != 0
    if len(keys) <= _BITS:
        return shared
    matrix = incidence(held, number)
    seeming = np.flatnonzero(shared)
    for start in range(0, len(seeming), _PAIRS):
        pairs = seeming[start : start + _PAIRS]
        common = matrix[row[pairs]].multiply(matrix[column[pairs]])
        shared[pairs] = common.tocsr().getnnz(axis=1) > 0
    return shared
