"""Quotes and speakers, measured: ``python -m benchmarks.quotes [--set NAME]``.

Sets: polnear (English news, human), french (60 French news documents; weights refitted
without the scored documents, 5 folds), own (data/, dev and test), pronouns (GUM news)
and speed. The scorers of ``--shared``/gold are called; without them a set is skipped.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from spacy.tokens import Doc

from benchmarks.gold import load_gold, read_jsonl
from cryptonews_nlp._types import Quote
from cryptonews_nlp.quotes.candidates import find_candidates
from cryptonews_nlp.quotes.model import shipped_models
from cryptonews_nlp.quotes.rows import coreference_of, find_quotes, layout_of
from training.quotes import gold as training
from training.quotes.fit import train
from training.quotes.lessons import same_name

Row = dict[str, Any]
FOLDS = 5
_SAME_SPAN = 0.8

#: From ../shared/docs/ANCHORS.md: published, or measured there with the same scorer.
PEERS = {
    "polnear direct e2e F1 (dev)": {
        "floor": 73.8, "textacy": 53.7, "GenderGapTracker": 64.8, "human": 97.2,
    },
    "polnear speech, own metric .3/.8": {"GenderGapTracker": "79.3/71.2"},
    "own private gold .3/.8": {"GenderGapTracker EN": "83.7/76.1", "FR": "81.7/72.6"},
    "french direct+mixed e2e F1": {"floor": 51.0},
}  # fmt: skip


def load_module(path: Path) -> ModuleType:
    """Import a scorer from where it lies."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rows_of(
    quotes: Sequence[Quote], *, marks: bool, merge: bool, chain: bool
) -> list[Row]:
    """Put quotations into the form of the scorer.

    Parameters
    ----------
    quotes : sequence of Quote
        Of one document.
    marks : bool
        Score the stretches inside marks instead of the clauses.
    merge : bool
        Join the rows of a quotation that a cue cuts, as PolNeAR does.
    chain : bool
        Let a row without attribution of its own have the speaker of the row before.
    """
    rows: list[Row] = []
    by_start: dict[int, Row] = {}
    for q in quotes:
        speaker = q.speaker
        if chain and speaker is None and q.antecedent is not None:
            first = by_start.get(-1 if q.split_of is None else q.split_of, {})
            speaker = first.get("span") or (rows[-1].get("span") if rows else None)
            speaker = speaker or q.antecedent
        spans = [list(f) for f in q.fragments] if marks and q.fragments else []
        spans = spans or [[q.start, q.end]]
        row: Row = {"start": spans[0][0], "end": spans[-1][1], "spans": spans}
        row["span"] = speaker
        if speaker:
            row["speaker_start"], row["speaker_end"] = speaker
        if q.cue:
            row["cue_start"], row["cue_end"] = q.cue
        if merge and q.split_of in by_start:
            first = by_start[q.split_of]
            first["spans"] += spans
            first["end"] = max(first["end"], row["end"])
            continue
        by_start.setdefault(q.start, row)
        rows.append(row)
    return rows


def report(title: str, result: dict[str, Any]) -> None:
    """Print the main figures of the scorer."""
    speaker = result["speaker@iou80"]
    print(
        f"{title}: gold {result['gold']} pred {result['pred']} | span P R F1 "
        f"{result['iou80']} exact {result['exact'][2]} | own metric of GGT "
        f"{result['ggt30'][2]}/{result['ggt80'][2]} | speaker {speaker['overlap']} "
        f"(named {speaker['named']}, pronoun {speaker['pronoun']}, nominal "
        f"{speaker['nominal']}) | e2e F1 {result['e2e_iou80+speaker'][2]} | "
        f"recall {result['recall_by_type']}"
    )


def polnear(shared: Path) -> None:
    """Score English news; nothing is trained on PolNeAR."""
    folder = shared / "gold" / "quotes"
    score = load_module(folder / "score.py").score
    floor = load_module(folder / "floor.py").extract
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
    for fold in range(FOLDS):
        held = set(scored[fold::FOLDS])
        models = train([p for n, p in enumerate(pairs) if n not in held])
        for n in held:
            found[n] = find_quotes(pairs[n][1], models)
    return [found[n] for n in scored]


def french(shared: Path) -> None:
    """Score French news by cross-validation over its documents."""
    folder = shared / "gold" / "quotes"
    score = load_module(folder / "score.py").score
    floor = load_module(folder / "floor.py").extract
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
    report("ours indirect (cross-validated)", score(gold, predicted, {"indirect"}))


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


def resolved(pairs: Sequence[tuple[Row, list[Quote]]], types: set[str]) -> str:
    """Score spans in each item's view, with the resolved speaker."""
    gold_n = right = spans = extra = 0
    for gold, quotes in pairs:
        hit: set[int] = set()
        for item in gold["quotes"]:
            best, value = -1, 0.0
            for n, q in enumerate(quotes):
                stretches = (
                    q.fragments
                    if item["view"] == "marks" and q.fragments
                    else ((q.start, q.end),)
                )
                top = max(
                    _iou(gold["text"], s, (item["start"], item["end"]))
                    for s in stretches
                )
                if top > value:
                    best, value = n, top
            if best >= 0:
                hit.add(best)
            if item["type"] not in types:
                continue
            gold_n += 1
            if value >= _SAME_SPAN:
                spans += 1
                right += _speaker_right(quotes[best], item)
        extra += sum(n not in hit and q.type in types for n, q in enumerate(quotes))
    total = max(1, gold_n + spans + extra)
    return (
        f"gold {gold_n}, span F1 {200 * spans / total:.1f}, speaker "
        f"{100 * right / max(1, spans):.1f}, e2e F1 {200 * right / total:.1f}"
    )


def _iou(text: str, a: tuple[int, int], b: tuple[int, int]) -> float:
    x = {i for i in range(*a) if text[i].isalnum()}
    y = {i for i in range(*b) if text[i].isalnum()}
    return len(x & y) / max(1, len(x | y))


def _speaker_right(quote: Quote, item: Row) -> bool:
    name, mention = item["speaker_name"], item["speaker"]
    if name is None or quote.speaker_name is None:
        return name is quote.speaker_name
    if same_name(quote.speaker_name, name):
        return True
    return mention is not None and any(
        s and s[0] < mention["end"] and mention["start"] < s[1]
        for s in (quote.speaker, quote.antecedent)
    )


def pronouns(shared: Path) -> None:
    """Resolve the pronoun speakers of GUM news; its antecedents train nothing."""
    gold = read_jsonl(shared / "gold" / "quotes" / "gum_news.jsonl")
    documents = [training.flat_document(g, "gum_news", exhaustive=True) for g in gold]
    right = n = 0
    models = shipped_models()
    for row, doc in zip(gold, training.parse(documents), strict=True):
        layout = layout_of(doc)
        candidates = find_candidates(layout)
        people = coreference_of(layout, candidates, models)
        for q in sorted(row["quotes"], key=lambda q: q["speaker_start"]):
            span = (q["speaker_start"], q["speaker_end"])
            chain = (q["speaker_entity"] or {}).get("mentions", ())
            named = [m[2] for m in chain if _is_name(m[2], chain)]
            pronoun = q["speaker_text"] in _PRONOUNS
            mention = next(
                (
                    c
                    for c in candidates
                    if layout.start[c.first] < span[1]
                    and span[0] < layout.end[c.last - 1]
                ),
                None,
            )
            source = None
            if mention is not None:
                source, _ = people.resolve(mention)
                people.remember(mention, source)
            if named and pronoun:
                n += 1
                if source is not None:
                    first, last = source.name or (source.first, source.last)
                    text = layout.text[layout.start[first] : layout.end[last - 1]]
                    right += any(same_name(text, name) for name in named)
    print(f"gum_news: {right} of {n} pronoun speakers resolved to their name")


_PRONOUNS = frozenset(
    ["he", "she", "they", "it", "who", "He", "She", "They", "It", "him", "her", "his"]
)


def _is_name(text: str, chain: Sequence[Sequence[Any]]) -> bool:
    """Tell a proper name from a noun at a sentence start."""
    words = re.findall(r"\w+", text)
    if text in _PRONOUNS or not words:
        return False
    if any(w[0].isupper() for w in words[1:]):
        return True
    lower = words[0].lower()
    return words[0][0].isupper() and not any(
        lower in re.findall(r"\w+", m[2]) or lower in _PRONOUNS for m in chain
    )


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
    "pronouns": pronouns,
    "speed": speed,
}


def main() -> None:
    """Run the sets that are there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--set", choices=[*SETS], action="append")
    arguments = parser.parse_args()
    for title, figures in PEERS.items():
        print(f"peers, {title}: {figures}")
    for name in arguments.set or SETS:
        if name in {"own", "speed"} or (arguments.shared / "gold").exists():
            SETS[name](arguments.shared)
        else:
            print(f"{name}: skipped, no {arguments.shared / 'gold'}", file=sys.stderr)


if __name__ == "__main__":
    main()
