"""Figures and comparisons against the annotated articles, and the weights behind them.

    python -m benchmarks.claims            # train and dev (tuned on), then test
    python -m benchmarks.claims --fit      # learn the weights of claims/likeness.py
    python -m benchmarks.claims --seconds  # share of the run

A found figure matches an annotated one when their spans overlap, one to one.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import GroupKFold, cross_val_predict

from benchmarks.gold import DATA, load_events, load_gold
from cryptonews_nlp import rows
from cryptonews_nlp._types import CONTENT_ZONES, Article
from cryptonews_nlp.claims.comparing import judge
from cryptonews_nlp.claims.figure import Figure
from cryptonews_nlp.claims.figures import find_figures
from cryptonews_nlp.claims.grouping import Group
from cryptonews_nlp.claims.ledger import assess, measured
from cryptonews_nlp.claims.likeness import FEATURES, comparable, features
from cryptonews_nlp.claims.values import DAYS, meet
from cryptonews_nlp.events import find_events
from cryptonews_nlp.linking import link
from cryptonews_nlp.linking.utterances import merge_utterances
from cryptonews_nlp.pipeline import Analyzer
from cryptonews_nlp.reading import read
from cryptonews_nlp.zoning import find_duplicates

#: Verdicts whose figures should meet in one group.
MEETING = ("agree", "compatible", "conflict")


@dataclass(frozen=True)
class Corpus:
    """A split, analyzed, with the annotated figure behind each found one."""

    figures: list[Figure]
    groups: list[Group]
    duplicates: dict[str, str]
    gold: dict[str, dict[str, Any]]
    found: dict[str, Figure]
    seconds: tuple[float, float]


def load_corpus(split: str) -> Corpus:
    """Run everything before the claims stage on the event articles of a split."""
    rows_ = [a for a in load_gold(split) if a["part"] != "newsroom"]
    gold = {f"{a['doc_id']}.txt": a for a in rows_}
    items = (i for i in read(DATA / "articles" / split) if isinstance(i, Article))
    started = time.process_time()
    analyses = list(Analyzer().pipe(i for i in items if i.article_id in gold))
    linked = link(analyses)
    _, links = find_events(analyses, linked, merge_utterances(analyses, linked))
    duplicates = find_duplicates(rows.content_texts(analyses, CONTENT_ZONES))
    ready = time.process_time()
    assess(analyses, linked, links, duplicates)
    seconds = (ready - started, time.process_time() - ready)
    main = {k.article_id: k.event_id for k in links if k.role == "main"}
    figures = [f for item in analyses for f in find_figures(item, linked, main)]
    return Corpus(
        figures,
        measured(analyses, linked, links),
        duplicates,
        gold,
        dict(matches(figures, gold)),
        seconds,
    )


def matches(
    figures: Sequence[Figure], gold: dict[str, dict[str, Any]]
) -> Iterator[tuple[str, Figure]]:
    """Yield annotated figures, as ``doc_id#id``, with the found one."""
    by_article: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        by_article[figure.claim.article_id].append(figure)
    for article_id, article in gold.items():
        free = sorted(by_article[article_id], key=lambda f: f.claim.start)
        for item in article["figures"]:
            near = [
                f
                for f in free
                if f.claim.start < item["end"] and item["start"] < f.claim.end
            ]
            if near:
                best = min(near, key=lambda f: abs(f.claim.start - item["start"]))
                free.remove(best)
                yield f"{article['doc_id']}#{item['id']}", best


def annotated(corpus: Corpus) -> dict[str, dict[str, Any]]:
    """Return all annotated figures by ``doc_id#id``."""
    return {
        f"{article['doc_id']}#{item['id']}": item
        for article in corpus.gold.values()
        for item in article["figures"]
    }


def right_value(figure: Figure, item: dict[str, Any]) -> bool:
    """Tell whether value, or the day, is the annotated one."""
    claim = figure.claim
    if item["u"] == "date":
        return bool(claim.date_from == claim.date_to == item["v"])
    try:
        wanted = abs(float(item["v"]))
    except ValueError:
        return False
    # "deux heures" is annotated as 120 minutes, "two years and 10 months" as months
    factor = DAYS.get(claim.unit or "", 1.0) / DAYS.get(item["u"], 1.0)
    factor = factor if claim.unit in DAYS and item["u"] in DAYS else 1.0
    return abs(abs(claim.value) * factor - wanted) <= 0.015 * wanted


def right_unit(figure: Figure, item: dict[str, Any]) -> bool | None:
    """Tell whether a currency, ``%`` or unit of time is right; None for nouns."""
    unit, wanted = figure.claim.unit, item["u"]
    if wanted == "percent":
        return unit == "%"
    if len(wanted) in (3, 4) and wanted.isupper():
        return bool(unit == wanted)
    if wanted in DAYS:
        return unit in DAYS
    return None


def detection(corpus: Corpus) -> None:
    """Print how many figures are found, and which values, bounds, units are right."""
    items = annotated(corpus)
    hits, found = len(corpus.found), len(corpus.figures)
    precision, recall = hits / found, hits / len(items)
    pairs = [(figure, items[key]) for key, figure in corpus.found.items()]
    units = [u for pair in pairs if (u := right_unit(*pair)) is not None]
    print(
        f"  figures {len(items)} found {found}  P {precision:.3f} R {recall:.3f} "
        f"F1 {2 * hits / (found + len(items)):.3f}  "
        f"value {np.mean([right_value(*p) for p in pairs]):.3f} "
        f"bound {np.mean([f.claim.bound == i['b'] for f, i in pairs]):.3f} "
        f"unit {np.mean(units):.3f}"
    )


def comparisons(corpus: Corpus, split: str, *, verbose: bool = False) -> None:
    """Print how many comparisons are made, and with which verdicts."""
    place = {
        f.claim.claim_id: (f, n)
        for n, group in enumerate(corpus.groups)
        for f in group.figures
    }
    tally: Counter[Any] = Counter()
    for event in load_events(split):
        for item in event["comparisons"]:
            verdict = item["verdict"]
            tally["all", verdict] += 1
            placed = [
                place[corpus.found[key].claim.claim_id]
                for key in item["figs"]
                if key in corpus.found
            ]
            together = len(placed) == len(item["figs"]) and len(
                {number for _, number in placed}
            ) == 1  # fmt: skip
            if not together:
                tally["apart", verdict] += 1
                continue
            group = corpus.groups[placed[0][1]]
            said = judge([f for f, _ in placed], group.conflict, corpus.duplicates)
            tally["met", verdict] += 1
            tally["said", verdict, said.verdict] += 1
            tally["origins", said.n_origins == item["origins"]] += verdict in MEETING
            if verbose and said.verdict != verdict:
                print("   ", verdict, said.verdict, item["why"], "|", said.reason)
    wanted = sum(tally["all", v] for v in MEETING)
    met = sum(tally["met", v] for v in MEETING)
    right = sum(tally["said", v, v] for v in MEETING)
    kept = (
        tally["apart", "not_comparable"]
        + tally["said", "not_comparable", "not_comparable"]
    )
    shares = ", ".join(f"{v} {tally['met', v]}/{tally['all', v]}" for v in MEETING)
    print(
        f"  comparisons {wanted}: in one group {met / wanted:.3f} ({shares})\n"
        f"  verdict right of those {right / met:.3f}, "
        f"origins right {tally['origins', True] / met:.3f}\n"
        f"  conflicts {tally['all', 'conflict']}: said "
        f"{tally['said', 'conflict', 'conflict']}, abstained "
        f"{tally['said', 'conflict', 'abstain']}\n"
        f"  not comparable {tally['all', 'not_comparable']}: kept apart {kept}, called "
        f"a conflict {tally['said', 'not_comparable', 'conflict']}"
    )


def made(corpus: Corpus) -> None:
    """Print the verdicts of all comparisons made, and the conflicts nobody annotated.

    A conflict counts as annotated when two of its figures that differ have the same
    annotated measure and subject.
    """
    items = annotated(corpus)
    item_of = {f.claim.claim_id: items[key] for key, f in corpus.found.items()}
    verdicts: Counter[str] = Counter()
    invented = 0
    for group in corpus.groups:
        if len({f.claim.article_id for f in group.figures}) < 2:  # noqa: PLR2004 - one article
            continue
        said = judge(group.figures, group.conflict, corpus.duplicates)
        verdicts[said.verdict] += 1
        if said.verdict == "conflict":
            invented += not any(
                _same(item_of.get(a.claim.claim_id), item_of.get(b.claim.claim_id))
                for a, b in combinations(group.figures, 2)
                if not meet(a.claim, b.claim)
            )
    text = ", ".join(f"{name} {n}" for name, n in sorted(verdicts.items()))
    print(f"  made: {text}; conflicts without annotation {invented}")


def _same(left: dict[str, Any] | None, right: dict[str, Any] | None) -> bool:
    if left is None or right is None:
        return False
    return bool(left["m"] == right["m"] and left["of"] == right["of"])


def examples(corpus: Corpus, split: str) -> Iterator[tuple[list[float], bool, str]]:
    """Yield features, label and event of pairs of annotated figures of one event."""
    items = annotated(corpus)
    verdict_of: dict[frozenset[str], bool] = {}
    for event in load_events(split):
        for item in event["comparisons"]:
            for pair in combinations(item["figs"], 2):
                verdict_of[frozenset(pair)] = item["verdict"] in MEETING
    events: dict[str, list[str]] = defaultdict(list)
    for key, figure in corpus.found.items():
        events[corpus.gold[figure.claim.article_id]["event_id"]].append(key)
    for event_id, keys in sorted(events.items()):
        for one, two in combinations(keys, 2):
            left, right = corpus.found[one], corpus.found[two]
            other = left.claim.article_id != right.claim.article_id
            told_apart = not other and right.claim.claim_id not in left.against
            if not told_apart and comparable(left, right):
                same = _same(items[one], items[two])
                label = verdict_of.get(frozenset((one, two)), same)
                yield features(left, right), label, event_id


def fit(corpora: dict[str, Corpus]) -> NDArray[np.float64]:
    """Learn and print the weights of :mod:`cryptonews_nlp.claims.likeness`."""
    pairs = [p for split, corpus in corpora.items() for p in examples(corpus, split)]
    x, y = np.array([p[0] for p in pairs]), np.array([p[1] for p in pairs])
    model = LogisticRegression(fit_intercept=False, max_iter=2000)
    groups = [p[2] for p in pairs]
    folds = GroupKFold(10)
    guess = cross_val_predict(
        model, x, y, groups=groups, cv=folds, method="predict_proba"
    )[:, 1]
    apart = x[:, FEATURES.index("values meet")] == 0
    print(
        f"pairs {len(y)}, of one measure {y.sum()}; average precision by event folds "
        f"{average_precision_score(y, guess):.3f}, of pairs that differ in value "
        f"{average_precision_score(y[apart], guess[apart]):.3f}"
    )
    weights: NDArray[np.float64] = np.round(model.fit(x, y).coef_[0], 3)
    for name, weight in zip(FEATURES, weights, strict=True):
        print(f'    "{name}": {weight},')
    return weights


def main() -> None:
    """Print detection, comparisons and cost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, help="not needed")
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    if arguments.fit:
        fit({split: load_corpus(split) for split in ("train", "dev")})
        return
    for split in ("train", "dev", "test"):
        corpus = load_corpus(split)
        before, own = corpus.seconds
        print(f"{split}: claims took {own / (before + own):.1%} of the run")
        detection(corpus)
        comparisons(corpus, split, verbose=arguments.verbose)
        made(corpus)


if __name__ == "__main__":
    main()
