"""Linear models whose weights are JSON: a dot product, no training library."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cache
from importlib import resources
from itertools import repeat
from operator import mul


@dataclass(frozen=True, slots=True)
class Linear:
    """A linear model: weights by feature name, and a threshold on its probability."""

    weights: Mapping[str, float] = field(default_factory=dict)
    threshold: float = 0.5

    def score(self, features: Iterable[tuple[str, float]]) -> float:
        """Return the dot product of weights and features."""
        pairs = tuple(features)
        if not pairs:
            return 0.0
        names, values = zip(*pairs, strict=True)
        return sum(map(mul, map(self.weights.get, names, repeat(0.0)), values), 0.0)

    def score_of(self, names: Iterable[str]) -> float:
        """Return the score of features that are there, each with the value 1.

        The same as :meth:`score`, in half the time.

        Examples
        --------
        >>> Linear({"old": 1.5, "new": -0.5}).score_of(["old", "red"])
        1.5
        """
        return sum(map(self.weights.get, names, repeat(0.0)), 0.0)

    def probability(self, features: Iterable[tuple[str, float]]) -> float:
        """Return the probability of yes."""
        return logistic(self.score(features))


@dataclass(frozen=True, slots=True)
class Models:
    """The learned parts of the stage.

    Attributes
    ----------
    marks : Linear
        Whether a marked stretch quotes somebody.
    speakers : Linear
        Who says it.
    clauses : Linear
        Whether a clause reports speech.
    antecedents : Linear
        Whom a pronoun or a nominal stands for.
    ends : Linear
        Where a reported clause ends.
    confidence : Linear
        What the product of the probabilities of a quote is worth.
    """

    marks: Linear = Linear()
    speakers: Linear = Linear()
    clauses: Linear = Linear()
    antecedents: Linear = Linear()
    ends: Linear = Linear()
    confidence: Linear = Linear()


@cache
def shipped_models() -> Models:
    """Return the models of this package, read once."""
    folder = resources.files("cryptonews_nlp.quotes") / "weights"
    read = {}
    for name in (part.name for part in fields(Models)):
        path = folder / f"{name}.json"
        if path.is_file():
            read[name] = Linear(**json.loads(path.read_text(encoding="utf-8")))
    return Models(**read)


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
