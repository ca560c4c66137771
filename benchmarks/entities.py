"""Values, acronyms, roles, addresses and confidence of the entity stage, measured.

``python -m benchmarks.entities [--split dev] [--shared DIR]`` runs the shipped
pipelines with ``cryptonews_entities`` on the project's annotated articles. Spans and
labels on outside sets are measured by ``python -m benchmarks.models --stage entities``.
"""

from __future__ import annotations

import argparse
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from spacy.tokens import Doc

from benchmarks.gold import SPLITS, load_gold
from cryptonews_nlp._text import SOURCE_TEXT, flatten
from cryptonews_nlp._types import Mention, Role
from cryptonews_nlp.entities import mentions_of, roles_of
from cryptonews_nlp.entities.names.acronyms import is_short_form
from cryptonews_nlp.entities.values.indicators import find_indicators
from cryptonews_nlp.models import load

Article = dict[str, Any]
_CLOSE = 1e-6
_BINS = 5


def analyse(
    articles: list[Article],
) -> Iterator[tuple[Article, list[Mention], list[Role]]]:
    """Run the shipped pipelines with the component on annotated articles."""
    pipelines = {language: load(language) for language in ("en", "fr")}
    for nlp in pipelines.values():
        nlp.add_pipe("cryptonews_entities")
    for article in articles:
        nlp = pipelines[article["lang"]]
        doc = nlp.make_doc(flatten(article["text"]))
        doc.user_data[SOURCE_TEXT] = article["text"]
        doc.user_data["published"] = article["date"]
        result: Doc = nlp(doc)
        yield article, mentions_of(result), roles_of(result)


def score(right: int, found: int, gold: int) -> str:
    """Format precision, recall and F1."""
    precision, recall = right / max(1, found), right / max(1, gold)
    f1 = 2 * right / max(1, found + gold)
    return f"P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  (gold {gold})"


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


def values(results: list[tuple[Article, list[Mention], list[Role]]]) -> None:
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


def acronyms(results: list[tuple[Article, list[Mention], list[Role]]]) -> None:
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


def roles(results: list[tuple[Article, list[Mention], list[Role]]]) -> None:
    """Print roles: half of the shorter phrase shared, and the same person.

    The gold marks a role once or twice a person, not wherever a title stands before
    a name; roles found for persons whose role is annotated elsewhere in the article,
    and for persons that the gold gives none, are counted apart.
    """
    right = found = gold_count = repeated = given = 0
    bodies: Counter[bool] = Counter()
    for article, _, predicted in results:
        gold = article["roles"]
        gold_count += len(gold)
        used: set[int] = set()
        people = {g["person"] for g in gold}
        for role in predicted:
            person = _entity(article, role.person, "PERSON")
            hits = [
                i
                for i, g in enumerate(gold)
                if i not in used and g["person"] == person and _shared(role, g)
            ]
            found += 1
            if hits:
                used.add(hits[0])
                right += 1
                given += role.organisation is not None
                if gold[hits[0]]["organisation"]:
                    body = _entity(article, role.organisation, "ORG")
                    bodies[body == gold[hits[0]]["organisation"]] += 1
            else:
                repeated += person in people
    print(f"roles    {score(right, found, gold_count)}")
    print(
        f"         of {found - right} unmatched: {repeated} of a person with an "
        f"annotated role; organisation right {bodies[True]} of {bodies.total()}, "
        f"given {given}"
    )


def _shared(role: Role, gold: dict[str, Any]) -> bool:
    inside: int = min(role.end, gold["end"]) - max(role.start, gold["start"])
    shorter: int = min(role.end - role.start, gold["end"] - gold["start"])
    return inside * 2 >= shorter


def _entity(article: Article, span: tuple[int, int] | None, label: str) -> str | None:
    if span is None:
        return None
    for e in article["entities"]:
        if e["label"] == label and e["start"] < span[1] and span[0] < e["end"]:
            return str(e["entity"])
    return str(article["text"][span[0] : span[1]])


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


def calibration(results: list[tuple[Article, list[Mention], list[Role]]]) -> None:
    """Print, by confidence, the share of names with right span and label.

    The expected calibration error is the mean distance of the two (Naeini et al. 2015,
    AAAI).
    """
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for article, mentions, _ in results:
        gold = {(e["start"], e["end"], e["label"]) for e in article["entities"]}
        for m in mentions:
            if m.label in {"PERSON", "ORG", "LOC", "MISC", "CRYPTO"}:
                at = min(_BINS * 2 - 1, int(m.confidence * _BINS * 2))
                right = (m.start, m.end, m.label) in gold
                bins[at].append((m.confidence, right))
    print("confidence   mentions   mean   right")
    error = total = 0.0
    for at, hits in sorted(bins.items()):
        low = at / (_BINS * 2)
        mean = sum(confidence for confidence, _ in hits) / len(hits)
        share = sum(right for _, right in hits) / len(hits)
        error += abs(mean - share) * len(hits)
        total += len(hits)
        print(f"{low:.1f} - {low + 0.1:.1f}   {len(hits):8}   {mean:.2f}   {share:.2f}")
    print(f"expected calibration error {error / max(1.0, total):.3f}")


def names(results: list[tuple[Article, list[Mention], list[Role]]]) -> None:
    """Print names by label and language, exact span and label."""
    labels = ("PERSON", "ORG", "LOC", "MISC", "CRYPTO")
    for language in ("en", "fr"):
        total = [0, 0, 0]
        for label in labels:
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


def speed(articles: list[Article]) -> None:
    """Print the share of time that the component adds to the pipeline below it."""
    for language in ("en", "fr"):
        nlp = load(language)
        texts = [flatten(a["text"]) for a in articles if a["lang"] == language]
        nlp(texts[0])
        start = time.process_time()
        docs = list(nlp.pipe(texts))
        below = time.process_time() - start
        component = nlp.create_pipe("cryptonews_entities")
        component(docs[0].copy())
        start = time.process_time()
        for doc in docs:
            component(doc)
        share = (time.process_time() - start) / below
        tokens = sum(map(len, docs)) / below
        print(
            f"{language} component adds {share:.1%} to {tokens:,.0f} tokens/CPU second"
        )


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", choices=SPLITS, default="dev")
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    split = parser.parse_args().split
    articles = load_gold(split)
    results = list(analyse(articles))
    print(f"own articles, {split}: {len(articles)}")
    names(results)
    values(results)
    acronyms(results)
    roles(results)
    indicators(articles)
    calibration(results)
    speed(articles)


if __name__ == "__main__":
    main()
