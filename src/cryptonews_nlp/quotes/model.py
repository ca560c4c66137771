"""Linear models whose weights are JSON: a dot product, no training library."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any

Weights = Mapping[str, float]


@cache
def load_weights(name: str) -> dict[str, Any]:
    """Return a model of this package.

    Parameters
    ----------
    name : {"marks", "speakers", "clauses", "coreference"}
        Which one.

    Returns
    -------
    dict
        ``weights`` (feature to number), and thresholds where the model has them.
    """
    path = resources.files("cryptonews_nlp.quotes") / "weights" / f"{name}.json"
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def score(weights: Weights, features: Mapping[str, float]) -> float:
    """Return the dot product of weights and features."""
    return sum(weights.get(name, 0.0) * value for name, value in features.items())


def logistic(value: float) -> float:
    """Return the probability for a log-odds score."""
    if value < -30:  # noqa: PLR2004 - beyond it exp() only loses precision
        return 0.0
    return 1.0 / (1.0 + math.exp(-value))


def softmax(scores: Sequence[float]) -> list[float]:
    """Return probabilities that sum to 1."""
    top = max(scores)
    powers = [math.exp(s - top) for s in scores]
    total = sum(powers)
    return [p / total for p in powers]
