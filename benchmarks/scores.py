"""The scores that several benchmarks print."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping
from typing import Any, NamedTuple


def f1(hits: float, found: float, wanted: float) -> float:
    """Return the harmonic mean of precision and recall; 1 where there is nothing.

    Parameters
    ----------
    hits, found, wanted : float
        Numbers of items: found and right, found, annotated.

    Examples
    --------
    >>> f1(2, 4, 2)
    0.6666666666666666
    """
    return 2 * hits / (found + wanted) if found + wanted else 1.0


def precision_recall_f1(
    hits: float, found: float, wanted: float
) -> tuple[float, float, float]:
    """Return precision, recall and F1, each 0-1.

    Examples
    --------
    >>> precision_recall_f1(1, 2, 4)
    (0.5, 0.25, 0.3333333333333333)
    """
    return (
        hits / found if found else float(not wanted),
        hits / wanted if wanted else float(not found),
        f1(hits, found, wanted),
    )


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
    return precision, recall, 2 * precision * recall / (precision + recall)


class Bin(NamedTuple):
    """Items of about one confidence: how many, how sure, how often right."""

    low: float
    high: float
    n: int
    mean: float
    right: float


def reliability(
    judged: Iterable[tuple[float, bool]], n_bins: int
) -> tuple[list[Bin], float]:
    """Compare confidence with the share of items that are right.

    Parameters
    ----------
    judged : iterable of (float, bool)
        Confidence of each item, 0-1, and whether it is right.
    n_bins : int
        Number of bins of equal width.

    Returns
    -------
    list of Bin
        Those that hold items.
    float
        The expected calibration error: the mean distance of confidence and share
        (Naeini et al. 2015, AAAI).

    Examples
    --------
    >>> reliability([(0.75, True), (0.75, False), (0.25, False)], 2)[1]
    0.25
    """
    items: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for confidence, right in judged:
        items[min(int(confidence * n_bins), n_bins - 1)].append((confidence, right))
    bins = [
        Bin(
            place / n_bins,
            (place + 1) / n_bins,
            len(some),
            sum(confidence for confidence, _ in some) / len(some),
            sum(right for _, right in some) / len(some),
        )
        for place, some in sorted(items.items())
    ]
    gaps = sum(abs(b.mean - b.right) * b.n for b in bins)
    return bins, gaps / max(1, sum(b.n for b in bins))
