"""The zone classifier: a small network on block features, then the best sequence."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from cryptonews_nlp._types import ZoneKind
from cryptonews_nlp.zoning.places import Matrix

#: In the order of the weights.
KINDS: tuple[ZoneKind, ...] = get_args(ZoneKind)
#: Written by `python -m training.zoning`.
WEIGHTS = Path(__file__).with_name("weights.npz")
# Weight of the transitions between kinds; chosen on the dev split.
_TRANSITION_WEIGHT = 0.5


@lru_cache(maxsize=1)
def _weights() -> dict[str, Matrix]:
    """Load the network."""
    with np.load(WEIGHTS, allow_pickle=False) as stored:
        return {name: stored[name] for name in stored.files}


def log_probabilities(features: Matrix) -> Matrix:
    """Return log P(kind | block), (n_blocks, n_kinds)."""
    w = _weights()
    hidden = np.maximum(features @ w["w1"] + w["b1"], 0)
    scores = hidden @ w["w2"] + w["b2"]
    scores -= scores.max(axis=1, keepdims=True)
    result: Matrix = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
    return result


def best_sequence(scores: Matrix) -> list[ZoneKind]:
    """Find the most likely sequence of kinds (Viterbi)."""
    if not len(scores):
        return []
    moves = _weights()["transitions"] * _TRANSITION_WEIGHT
    back: list[NDArray[np.intp]] = []
    total = scores[0]
    for row in scores[1:]:
        paths = total[:, None] + moves
        back.append(paths.argmax(axis=0))
        total = paths.max(axis=0) + row
    state = int(total.argmax())
    states = [state]
    for pointers in reversed(back):
        state = int(pointers[state])
        states.append(state)
    return [KINDS[s] for s in reversed(states)]
