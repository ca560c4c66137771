"""Names by label and language, pairs of name and acronym, and how sure of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from benchmarks.entities.readings import Reading, score
from benchmarks.scores import reliability
from cryptonews_nlp._text import flatten
from cryptonews_nlp._types import NAME_LABELS
from cryptonews_nlp.entities.names.acronyms import is_short_form

BINS = 10


def names(results: Sequence[Reading]) -> None:
    """Print names by label and language, exact span and label."""
    for language in ("en", "fr"):
        total = [0, 0, 0]
        for label in NAME_LABELS:
            counts = [0, 0, 0]
            for article, mentions, _ in results:
                if article["lang"] != language:
                    continue
                gold = {
                    (e["start"], e["end"])
                    for e in article["entities"]
                    if e["label"] == label
                }
                ours = {(m.start, m.end) for m in mentions if m.label == label}
                counts[0] += len(gold & ours)
                counts[1] += len(ours)
                counts[2] += len(gold)
            total = [a + b for a, b in zip(total, counts, strict=True)]
            print(f"{language} {label:7} {score(*counts)}")
        print(f"{language} all     {score(*total)}")


def acronyms(results: Sequence[Reading]) -> None:
    """Print pairs of name and acronym in parentheses that share one name.

    Only pairs of which the gold marks a side are judged: it leaves out long forms in
    lower case ("memorandum of understanding (MoU)").
    """
    right = found = gold_count = unjudged = 0
    for article, mentions, _ in results:
        text = flatten(article["text"])
        labels = {"ORG", "MISC", "LOC", "CRYPTO"}
        named = [e for e in article["entities"] if e["label"] in labels]
        gold = set(_gold_pairs(text, named))
        ours = [
            {"start": m.start, "end": m.end, "text": m.text, "entity": m.name or m.text}
            for m in mentions
            if m.label in labels
        ]
        spans = {(e["start"], e["end"]) for e in named}
        pairs = set(_gold_pairs(text, ours))
        judged = {p for p in pairs if p in gold or p[0] in spans or p[1] in spans}
        unjudged += len(pairs) - len(judged)
        right += len(gold & judged)
        found += len(judged)
        gold_count += len(gold)
    print(f"acronyms {score(right, found, gold_count)}; not annotated: {unjudged}")


def _gold_pairs(
    text: str, named: list[dict[str, Any]]
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    for first in named:
        for second in named:
            between = text[first["end"] : second["start"]]
            if first["entity"] != second["entity"] or not re.fullmatch(
                r" ?\(", between
            ):
                continue
            one = first["start"], first["end"]
            two = second["start"], second["end"]
            if is_short_form(second["text"]):
                yield one, two
            elif is_short_form(first["text"]):
                yield two, one


def calibration(results: Sequence[Reading]) -> None:
    """Print, by confidence, the share of names with right span and label."""
    judged = []
    for article, mentions, _ in results:
        gold = {(e["start"], e["end"], e["label"]) for e in article["entities"]}
        judged += [
            (m.confidence, (m.start, m.end, m.label) in gold)
            for m in mentions
            if m.label in NAME_LABELS
        ]
    bins, error = reliability(judged, BINS)
    print("confidence   mentions   mean   right")
    for low, high, n, mean, right in bins:
        print(f"{low:.1f} - {high:.1f}   {n:8}   {mean:.2f}   {right:.2f}")
    print(f"expected calibration error {error:.3f}")
