"""Amounts, shares, dates and addresses, and whether their values are right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from benchmarks.entities.readings import Article, Reading, score
from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.values.indicators import find_indicators

_CLOSE = 1e-6


def same_value(mention: Mention, gold: dict[str, Any]) -> bool:
    """Compare a value; the sign of a percentage is a matter of its verb."""
    if gold["value"] == "?":
        return True
    if mention.label == "DATE":
        return bool(mention.value == gold["value"])
    try:
        ours, theirs = abs(float(mention.value or "nan")), abs(float(gold["value"]))
    except ValueError:
        return False
    close = abs(ours - theirs) <= _CLOSE * max(1.0, theirs)
    return close and (mention.label != "MONEY" or mention.unit == gold["currency"])


def values(results: Sequence[Reading]) -> None:
    """Print how many of the values found are right, and how many are found."""
    counts: Counter[tuple[str, str]] = Counter()
    for article, mentions, _ in results:
        for label in ("MONEY", "PERCENT", "DATE"):
            gold = [e for e in article["entities"] if e["label"] == label]
            counts[label, "gold"] += len(gold)
            used: set[int] = set()
            for m in (m for m in mentions if m.label == label):
                counts[label, "all"] += 1
                hits = [
                    i
                    for i, e in enumerate(gold)
                    if i not in used and e["start"] < m.end and m.start < e["end"]
                ]
                if hits:
                    used.update(hits)
                    counts[label, "found"] += 1
                    counts[label, "right"] += same_value(m, gold[hits[0]])
                    counts[label, "open"] += m.value is None
    for label in ("MONEY", "PERCENT", "DATE"):
        found = counts[label, "found"]
        share = counts[label, "right"] / max(1, found)
        print(
            f"{label:8} value right {share:.3f} of {found} found"
            f" ({counts[label, 'open']} left open);"
            f" {score(found, counts[label, 'all'], counts[label, 'gold'])}"
        )


def indicators(articles: list[Article]) -> None:
    """Print wallets and transactions, exact span and label."""
    right = found = gold_count = 0
    for article in articles:
        gold = {
            (e["start"], e["end"], e["label"])
            for e in article["entities"]
            if e["label"] in {"WALLET", "TRANSACTION"}
        }
        ours = {(m.start, m.end, m.label) for m in find_indicators(article["text"])}
        right += len(gold & ours)
        found += len(ours)
        gold_count += len(gold)
    print(f"addresses {score(right, found, gold_count)}")
