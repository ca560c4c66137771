"""How well found entities agree with annotated ones."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any

from benchmarks.clusters import f1
from benchmarks.linking_gold import Clusters


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
