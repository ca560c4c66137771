"""Quotes and speakers, measured: ``python -m benchmarks.quotes [--set NAME]``.

Sets: polnear (English news, human), french (60 French news documents; weights refitted
without the scored documents, 5 folds), own (data/, dev and test), confidence (how much
of it is right), pronouns (GUM news) and speed. The scorers of ``--shared``/gold are
called; without them a set is skipped.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from spacy.tokens import Doc

from benchmarks.beside import has_gold, load_beside
from benchmarks.quotes.pronouns import pronouns
from benchmarks.quotes.scores import Row, reliability, report, resolved, rows_of
from cryptonews_nlp._types import Quote
from cryptonews_nlp.quotes.rows import find_quotes
from training.gold import load_gold, read_jsonl
from training.places import command
from training.quotes import gold as training
from training.quotes.confidence import lessons_of, merged
from training.quotes.fit import fit_all

FOLDS = 5

#: From ../shared/docs/ANCHORS.md: published, or measured there with the same scorer.
PEERS = {
    "polnear direct e2e F1 (dev)": {
        "floor": 73.8, "textacy": 53.7, "GenderGapTracker": 64.8, "human": 97.2,
    },
    "polnear speech, own metric .3/.8": {"GenderGapTracker": "79.3/71.2"},
    "own private gold .3/.8": {"GenderGapTracker EN": "83.7/76.1", "FR": "81.7/72.6"},
    "french direct+mixed e2e F1": {"floor": 51.0},
}  # fmt: skip


def polnear(shared: Path) -> None:
    """Score English news; nothing is trained on PolNeAR."""
    folder = shared / "gold" / "quotes"
    score = load_beside(shared, "quotes").score
    floor = load_beside(shared, "quotes", "floor").extract
    gold = read_jsonl(folder / "polnear_dev.jsonl")
    docs = training.parse(
        [training.flat_document(g, "polnear", exhaustive=True) for g in gold]
    )
    found = [find_quotes(doc) for doc in docs]

    def view(*, marks: bool, merge: bool) -> list[Row]:
        return [
            {
                "doc_id": g["doc_id"],
                "quotes": rows_of(q, marks=marks, merge=merge, chain=True),
            }
            for g, q in zip(gold, found, strict=True)
        ]

    lowest = [{"doc_id": g["doc_id"], "quotes": floor(g["text"], "en")} for g in gold]
    report("floor direct", score(gold, lowest, {"direct"}, fragments=True))
    report(
        "ours direct",
        score(gold, view(marks=True, merge=False), {"direct"}, fragments=True),
    )
    clauses = view(marks=False, merge=True)
    speech = score(gold, clauses, speech=True)
    report("ours all types, speech", speech)
    print(f"  speaker at .3/.8: {speech['speaker@ggt30']}/{speech['speaker@ggt80']}")
    segments = score(gold, clauses, mode="segments")
    print(
        f"  marks: F1 {segments['F1']:.3f}, "
        f"rejected {segments['rejected_non_quotes']:.3f}"
    )


def cross_validated(
    pairs: Sequence[tuple[training.GoldDocument, Doc]], source: str
) -> list[list[Quote]]:
    """Find quotations with weights that never saw the document."""
    scored = [n for n, (g, _) in enumerate(pairs) if g.source == source]
    found: list[list[Quote]] = [[] for _ in pairs]
    lessons = lessons_of(pairs)
    for fold in range(FOLDS):
        held = set(scored[fold::FOLDS])
        kept = [each for n, each in enumerate(lessons) if n not in held]
        models = fit_all(merged(kept))
        for n in held:
            found[n] = find_quotes(pairs[n][1], models)
    return [found[n] for n in scored]


def french(shared: Path) -> None:
    """Score French news by cross-validation over its documents."""
    folder = shared / "gold" / "quotes"
    score = load_beside(shared, "quotes").score
    floor = load_beside(shared, "quotes", "floor").extract
    gold = read_jsonl(folder / "wikinews_ntrex_fr_dev.jsonl")
    documents = training.load_documents(shared)
    pairs = list(zip(documents, training.parse(documents), strict=True))
    order = [g.doc_id for g, _ in pairs if g.source == "quotes_fr"]
    by_id = dict(zip(order, cross_validated(pairs, "quotes_fr"), strict=True))
    predicted = [
        {
            "doc_id": g["doc_id"],
            "quotes": rows_of(by_id[g["doc_id"]], marks=True, merge=False, chain=False),
        }
        for g in gold
    ]
    lowest = [{"doc_id": g["doc_id"], "quotes": floor(g["text"], "fr")} for g in gold]
    report("floor direct+mixed", score(gold, lowest, {"direct", "mixed"}))
    report(
        "ours direct+mixed (cross-validated)",
        score(gold, predicted, {"direct", "mixed"}),
    )
    # the gold has one item a marked stretch, a row of ours one a clause with several
    report(
        "ours direct+mixed, stretch by stretch (cross-validated)",
        score(gold, predicted, {"direct", "mixed"}, fragments=True),
    )
    report("ours indirect (cross-validated)", score(gold, predicted, {"indirect"}))


def confidence(shared: Path) -> None:
    """Print reliability tables for sets that the confidence was not fitted on."""
    polnear_gold = shared / "gold" / "quotes" / "polnear_dev.jsonl"
    sets = {"own test": [training.own_document(g) for g in load_gold("test")]}
    if polnear_gold.exists():
        sets["PolNeAR dev"] = [
            training.flat_document(g, "polnear", exhaustive=True)
            for g in read_jsonl(polnear_gold)
        ]
    for title, documents in sets.items():
        found = [find_quotes(doc) for doc in training.parse(documents)]
        reliability(title, list(zip(documents, found, strict=True)))


def own(_: Path) -> None:
    """Score our own articles; the shipped weights saw dev, never test."""
    for split in ("dev", "test"):
        gold = load_gold(split)
        docs = training.parse([training.own_document(g) for g in gold])
        found = [find_quotes(doc) for doc in docs]
        for lang in ("en", "fr"):
            both = [
                (g, q) for g, q in zip(gold, found, strict=True) if g["lang"] == lang
            ]
            for types in (
                {"direct"},
                {"direct", "mixed"},
                {"direct", "mixed", "indirect"},
            ):
                title = f"own {split} {lang} {'+'.join(sorted(types))}"
                print(f"{title}: {resolved(both, types)}")


def speed(_: Path) -> None:
    """Compare the component's time with that of the pipeline under it."""
    documents = [training.own_document(g) for g in load_gold("dev")]
    pipelines = training.load_pipelines(documents)
    training.parse(documents[:2], pipelines)
    start = time.process_time()
    docs = training.parse(documents, pipelines)
    middle = time.process_time()
    for doc in docs:
        find_quotes(doc)
    end = time.process_time()
    share = (end - middle) / (middle - start)
    print(f"speed: {100 * share:.1f} % of the time of the pipeline under it")


SETS: dict[str, Callable[[Path], None]] = {
    "polnear": polnear,
    "french": french,
    "own": own,
    "confidence": confidence,
    "pronouns": pronouns,
    "speed": speed,
}

#: Sets that need nothing but data/.
ALONE = frozenset({"own", "confidence", "speed"})


def main() -> None:
    """Run the sets that are there."""
    parser = command(__doc__)
    parser.add_argument("--set", choices=[*SETS], action="append")
    arguments = parser.parse_args()
    for title, figures in PEERS.items():
        print(f"peers, {title}: {figures}")
    for name in arguments.set or SETS:
        if name in ALONE or has_gold(arguments.shared, "quotes"):
            SETS[name](arguments.shared)


if __name__ == "__main__":
    main()
