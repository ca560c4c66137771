"""How well found entities agree with annotated ones."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

from benchmarks.linking_gold import Clusters


def b_cubed(gold: Clusters, found: Clusters) -> tuple[float, float, float]:
    """Return B-cubed precision, recall and F1 (Bagga and Baldwin 1998)."""
    both: Counter[tuple[str, str]] = Counter()
    for key, name in gold.items():
        both[name, found[key]] += 1
    sizes, found_sizes = Counter(gold.values()), Counter(found[k] for k in gold)
    precision = sum(n * n / found_sizes[f] for (_, f), n in both.items()) / len(gold)
    recall = sum(n * n / sizes[g] for (g, _), n in both.items()) / len(gold)
    return precision, recall, f1(precision, recall)


def cross_pairs(
    gold: Clusters, found: Clusters, language: dict[str, str]
) -> tuple[float, float, float]:
    """Return precision, recall and F1 of mention pairs in different languages."""

    def n_pairs(counts: dict[Any, Counter[str]]) -> int:
        return sum(c["en"] * c["fr"] for c in counts.values())

    by_gold: dict[Any, Counter[str]] = defaultdict(Counter)
    by_found: dict[Any, Counter[str]] = defaultdict(Counter)
    by_both: dict[Any, Counter[str]] = defaultdict(Counter)
    for key, name in gold.items():
        lang = language[key[0]]
        by_gold[name][lang] += 1
        by_found[found[key]][lang] += 1
        by_both[name, found[key]][lang] += 1
    right = n_pairs(by_both)
    precision = right / max(n_pairs(by_found), 1)
    recall = right / max(n_pairs(by_gold), 1)
    return precision, recall, f1(precision, recall)


def f1(precision: float, recall: float) -> float:
    """Return the harmonic mean of precision and recall."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
