"""Scores of quotes and their speakers, for :mod:`benchmarks.quotes`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from benchmarks import scores
from cryptonews_nlp._types import Quote
from training.gold import overlap
from training.quotes.confidence import is_right, speaker_is_right
from training.quotes.gold import GoldDocument

Row = dict[str, Any]
#: Bins of a reliability table.
BINS = 5
_SAME_SPAN = 0.8


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
            speaker = first.get("span")
            if speaker is None and rows and rows[-1]["name"] == q.antecedent:
                speaker = rows[-1]["span"]
            speaker = speaker or q.antecedent
        spans = [list(f) for f in q.fragments] if marks and q.fragments else []
        spans = spans or [[q.start, q.end]]
        row: Row = {"start": spans[0][0], "end": spans[-1][1], "spans": spans}
        row["span"], row["name"] = speaker, q.antecedent
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


def reliability(title: str, pairs: Sequence[tuple[GoldDocument, list[Quote]]]) -> None:
    """Compare confidence with the share of quotes whose words and speaker are right."""
    judged = [
        (quote.confidence, right)
        for gold, quotes in pairs
        for quote in quotes
        if (right := is_right(gold, quote)) is not None
    ]
    bins, error = scores.reliability(judged, BINS)
    for low, high, n, mean, share in bins:
        print(
            f"{title}: confidence {low:.1f}-{high:.1f}: {n} quotes, mean {mean:.2f}, "
            f"right {share:.2f}"
        )
    print(f"{title}: expected calibration error {error:.3f}")


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
                    overlap(gold["text"], s, (item["start"], item["end"]))
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
                speaker = item["speaker"]
                span = speaker and (speaker["start"], speaker["end"])
                right += speaker_is_right(quotes[best], item["speaker_name"], span)
        extra += sum(n not in hit and q.type in types for n, q in enumerate(quotes))
    total = max(1, gold_n + spans + extra)
    return (
        f"gold {gold_n}, span F1 {200 * spans / total:.1f}, speaker "
        f"{100 * right / max(1, spans):.1f}, e2e F1 {200 * right / total:.1f}"
    )
