"""Scores of clusterings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping
from typing import Any


def b_cubed(
    gold: Mapping[Any, Hashable], found: Mapping[Any, Hashable]
) -> tuple[float, float, float]:
    """Return B-cubed precision, recall and F1 (Bagga and Baldwin 1998), each 0-1.

    Parameters
    ----------
    gold : mapping
        Annotated cluster of each item.
    found : mapping
        Found cluster of each of these items; others are left out.

    Examples
    --------
    >>> b_cubed({"a": 1, "b": 1, "c": 2}, {"a": 5, "b": 5, "c": 6})
    (1.0, 1.0, 1.0)
    """
    both = Counter((cluster, found[item]) for item, cluster in gold.items())
    sizes, found_sizes = Counter(gold.values()), Counter(found[k] for k in gold)
    precision = sum(n * n / found_sizes[f] for (_, f), n in both.items()) / len(gold)
    recall = sum(n * n / sizes[g] for (g, _), n in both.items()) / len(gold)
    return precision, recall, f1(precision, recall)


def f1(precision: float, recall: float) -> float:
    """Return the harmonic mean of precision and recall."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
