"""Linear models fitted to lessons: logistic regression and conditional logit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from cryptonews_nlp.quotes.model import Linear, Models
from cryptonews_nlp.quotes.speakers.context import Features
from training.quotes.lessons import Instance, Lessons

_SMALLEST = 5e-3
#: Penalties from cross-validation by document over the training sets.
MARKS_PENALTY = 2.0
SPEAKERS_PENALTY = 2.0
CLAUSES_PENALTY = 3.0
ANTECEDENTS_PENALTY = 4.0
ENDS_PENALTY = 3.0
#: Weight of a decision from the newsroom articles, annotated in one pass, against one
#: from the other sets: best on French news and the other own articles of 0, .15-.6, 1.
NEWSROOM = {
    "marks": 0.3,
    "speakers": 0.6,
    "clauses": 0.3,
    "antecedents": 0.3,
    "ends": 1.0,
}
CONFIDENCE_PENALTY = 1.0
MARKS_THRESHOLD = 0.55
#: Best F1 of indirect speech on the own articles and French news, cross-validated.
CLAUSES_THRESHOLD = 0.36


class Vocabulary:
    """Feature names to columns; rare features are left out."""

    def __init__(self, instances: Iterable[Instance], *, least: int) -> None:
        counts: Counter[str] = Counter()
        for instance in instances:
            counts.update({name for row in instance.rows for name in row})
        self.names = sorted(n for n, c in counts.items() if c >= least)
        self.column = {n: i for i, n in enumerate(self.names)}

    def matrix(self, rows: Sequence[Features]) -> csr_matrix:
        """Return a sparse matrix of feature rows."""
        data, indices, starts = [], [], [0]
        for row in rows:
            for name, value in row.items():
                column = self.column.get(name)
                if column is not None and value:
                    data.append(value)
                    indices.append(column)
            starts.append(len(data))
        return csr_matrix((data, indices, starts), shape=(len(rows), len(self.names)))


def fit_logistic(
    instances: Sequence[Instance], *, penalty: float, least: int = 2
) -> dict[str, float]:
    """Fit a logistic regression with an L2 penalty."""
    vocabulary = Vocabulary(instances, least=least)
    x = vocabulary.matrix([i.rows[0] for i in instances])
    y = np.array([i.right[0] for i in instances], float)
    w = np.array([i.weight for i in instances])

    def loss(theta: np.ndarray) -> tuple[float, Any]:
        z = x @ theta
        value = np.sum(w * (np.logaddexp(0, z) - y * z)) + penalty * theta @ theta / 2
        gradient = x.T @ (w * (1 / (1 + np.exp(-z)) - y)) + penalty * theta
        return value, gradient

    theta = minimize(
        loss, np.zeros(len(vocabulary.names)), jac=True, method="L-BFGS-B"
    ).x
    return _rounded(vocabulary, theta)


def fit_ranker(
    instances: Sequence[Instance], *, penalty: float, least: int = 3
) -> dict[str, float]:
    """Fit a conditional logit: the right options against all options."""
    vocabulary = Vocabulary(instances, least=least)
    x = vocabulary.matrix([row for i in instances for row in i.rows])
    groups = np.repeat(np.arange(len(instances)), [len(i.rows) for i in instances])
    starts = np.cumsum([0] + [len(i.rows) for i in instances[:-1]])
    right = np.zeros(x.shape[0])
    for start, instance in zip(starts, instances, strict=True):
        right[[start + r for r in instance.right]] = 1
    w = np.array([i.weight for i in instances])

    def loss(theta: np.ndarray) -> tuple[float, Any]:
        z = x @ theta
        z -= np.maximum.reduceat(z, starts)[groups]
        e = np.exp(z)
        total = np.add.reduceat(e, starts)
        good = np.add.reduceat(e * right, starts)
        p = e / total[groups]
        q = e * right / good[groups]
        value = -np.sum(w * np.log(good / total)) + penalty * theta @ theta / 2
        return value, x.T @ ((p - q) * w[groups]) + penalty * theta

    theta = minimize(
        loss, np.zeros(len(vocabulary.names)), jac=True, method="L-BFGS-B"
    ).x
    return _rounded(vocabulary, theta)


def _rounded(vocabulary: Vocabulary, theta: np.ndarray) -> dict[str, float]:
    return {
        n: round(float(t), 3)
        for n, t in zip(vocabulary.names, theta, strict=True)
        if abs(t) >= _SMALLEST
    }


def fit_all(lessons: Lessons) -> Models:
    """Fit all models on lessons."""
    for name, weight in NEWSROOM.items():
        for instance in getattr(lessons, name):
            instance.weight = weight if instance.source == "newsroom" else 1.0
    return Models(
        marks=Linear(
            fit_logistic(lessons.marks, penalty=MARKS_PENALTY), MARKS_THRESHOLD
        ),
        speakers=Linear(fit_ranker(lessons.speakers, penalty=SPEAKERS_PENALTY)),
        antecedents=Linear(
            fit_ranker(lessons.antecedents, penalty=ANTECEDENTS_PENALTY)
        ),
        ends=Linear(fit_ranker(lessons.ends, penalty=ENDS_PENALTY)),
        clauses=Linear(
            fit_logistic(lessons.clauses, penalty=CLAUSES_PENALTY), CLAUSES_THRESHOLD
        ),
    )
