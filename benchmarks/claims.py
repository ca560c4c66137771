"""Figures and comparisons against the annotated articles.

    python -m benchmarks.claims            # train and dev (tuned on), then test

A found figure matches an annotated one when their spans overlap, one to one.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import Any

import numpy as np

from benchmarks.scores import precision_recall_f1
from cryptonews_nlp.claims.comparing import judge
from cryptonews_nlp.claims.figure import Figure
from cryptonews_nlp.claims.values import DAYS, meet
from training.claims.corpus import MEETING, Corpus, annotated, load_corpus, same_measure
from training.gold import SPLITS, load_events
from training.places import command


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
    precision, recall, f1 = precision_recall_f1(hits, found, len(items))
    pairs = [(figure, items[key]) for key, figure in corpus.found.items()]
    units = [u for pair in pairs if (u := right_unit(*pair)) is not None]
    print(
        f"  figures {len(items)} found {found}  P {precision:.3f} R {recall:.3f} "
        f"F1 {f1:.3f}  "
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
                same_measure(item_of.get(a.claim_id), item_of.get(b.claim_id))
                for a, b in combinations([f.claim for f in group.figures], 2)
                if not meet(a, b)
            )
    text = ", ".join(f"{name} {n}" for name, n in sorted(verdicts.items()))
    print(f"  made: {text}; conflicts without annotation {invented}")


def main() -> None:
    """Print detection, comparisons and cost."""
    parser = command(__doc__)
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    for split in SPLITS:
        corpus = load_corpus(split)
        before, own = corpus.seconds
        print(f"{split}: claims took {own / (before + own):.1%} of the run")
        detection(corpus)
        comparisons(corpus, split, verbose=arguments.verbose)
        made(corpus)


if __name__ == "__main__":
    main()
