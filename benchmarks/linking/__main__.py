"""Score entity linking and utterances on the project's annotated articles.

``python -m benchmarks.linking [--split dev] [--errors] [--end-to-end] [--speed [N …]]
[--seeds]``
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.linking.clusters import Clusters, cross_pairs, gold_clusters
from benchmarks.linking.cost import report_speed
from benchmarks.scores import b_cubed, precision_recall_f1
from cryptonews_nlp._keys import passage_id
from cryptonews_nlp._types import NAME_LABELS, Article, Linked
from cryptonews_nlp.linking import link, merge_utterances
from cryptonews_nlp.pipeline import Analyzer
from training.gold import load_events, load_gold
from training.linking.gold import (
    gold_analysis,
    gold_quote,
    utterance_pairs,
    with_utterances,
)
from training.places import command


def report_split(split: str, *, show_errors: bool) -> None:
    """Print the figures of one split."""
    articles = load_gold(split)
    analyses = [gold_analysis(a) for a in articles]
    linked = link(analyses)
    gold = gold_clusters(articles)
    language = {a["doc_id"]: a["lang"] for a in articles}
    print(f"{split}: {len(articles)} articles, {len(gold)} named mentions (gold spans)")
    for name, labels in (
        ("all", NAME_LABELS),
        *((label, {label}) for label in sorted(NAME_LABELS)),
    ):
        part = {k: v for k, v in gold.items() if k[3] in labels}
        p, r, f = b_cubed(part, linked.entity_of)
        cp, cr, cf = cross_pairs(part, linked.entity_of, language)
        print(
            f"  {name:7} n={len(part):5} B3 P {p:.3f} R {r:.3f} F1 {f:.3f}"
            f" | EN-FR pairs P {cp:.3f} R {cr:.3f} F1 {cf:.3f}"
        )
    raw = gold_clusters(articles, equated=False)
    p, r, f = b_cubed(raw, linked.entity_of)
    cp, cr, cf = cross_pairs(raw, linked.entity_of, language)
    print(
        f"  as annotated, without equating names: B3 P {p:.3f} R {r:.3f} F1 {f:.3f}"
        f" | EN-FR pairs P {cp:.3f} R {cr:.3f} F1 {cf:.3f}"
    )
    if show_errors:
        print_errors(gold, linked, articles)
    events = load_events(split)
    articles = with_utterances(articles)
    analyses = [gold_analysis(a) for a in articles]
    utterances = merge_utterances(analyses, link(analyses))
    for completed in (False, True):
        annotated, found = utterance_pairs(
            articles, events, utterances, completed=completed
        )
        errors = show_errors and completed
        print("  labels completed:" if completed else "  labels of events.jsonl:")
        _print_pairs(annotated, found, articles, show_errors=errors)


def print_errors(
    gold: Clusters, linked: Linked, articles: Sequence[dict[str, Any]]
) -> None:
    """Print what is split and what is mixed."""
    text = {a["doc_id"]: a["text"] for a in articles}
    by_gold: dict[str, Counter[str]] = defaultdict(Counter)
    by_found: dict[str, Counter[str]] = defaultdict(Counter)
    seen: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for key, name in gold.items():
        entity = linked.entity_of[key]
        by_gold[name][entity] += 1
        by_found[entity][name] += 1
        seen[name, entity][f"{text[key[0]][key[1] : key[2]]}@{key[0]}"] += 1
    for title, table, swap in (("SPLIT", by_gold, False), ("MIXED", by_found, True)):
        for name, parts in sorted(table.items()):
            if len(parts) > 1:
                print(f"    {title} {name}")
                for part, n in parts.most_common():
                    where = seen[(part, name) if swap else (name, part)]
                    print(f"       {n:3} {part}: {', '.join(list(where)[:4])}")


def _print_pairs(
    annotated: set[frozenset[str]],
    found: set[frozenset[str]],
    articles: Sequence[dict[str, Any]],
    *,
    show_errors: bool,
) -> None:
    p, r, f = precision_recall_f1(len(annotated & found), len(found), len(annotated))
    print(
        f"  utterances: {len(annotated)} annotated pairs, {len(found)} found:"
        f" P {p:.3f} R {r:.3f} F1 {f:.3f}"
    )
    if not show_errors:
        return
    texts = {
        passage_id(a["doc_id"], gold_quote(q)): (q["speaker_name"], q["text"])
        for a in articles
        for q in a["quotes"]
    }
    for title, pairs in (("MISSED", annotated - found), ("WRONG", found - annotated)):
        for pair in sorted(sorted(p) for p in pairs):
            print(f"    {title}")
            for key in pair:
                print(f"       {key} {texts[key][0]}: {texts[key][1]}")


def report_end_to_end(split: str) -> None:
    """Print the figures on what the pipeline itself finds, and the raw labels."""
    articles = load_gold(split)
    inputs = [
        replace(gold_analysis(article).article, text=article["text"])
        for article in articles
    ]
    linked = link(list(Analyzer().pipe(inputs)))
    by_span = {key[:3]: entity for key, entity in linked.entity_of.items()}
    gold = gold_clusters(articles)
    both = {key: name for key, name in gold.items() if key[:3] in by_span}
    found = {key: by_span[key[:3]] for key in both}
    language = {a["doc_id"]: a["lang"] for a in articles}
    p, r, f = b_cubed(both, found)
    cp, cr, cf = cross_pairs(both, found, language)
    print(
        f"{split}, pipeline's own mentions ({len(both)} of {len(gold)} found with their"
        f" span): B3 P {p:.3f} R {r:.3f} F1 {f:.3f}"
        f" | EN-FR pairs P {cp:.3f} R {cr:.3f} F1 {cf:.3f}"
    )


def report_seeds(shared: Path) -> None:
    """Print the entities and utterances of the five seeds that the issue names."""
    folder = shared / "seeds"
    if not folder.is_dir():
        print(f"no {folder}: seeds are left out")
        return
    inputs = [
        Article(path.name[:3], path.read_text(encoding="utf-8"))
        for path in sorted(folder.glob("*.txt"))
    ]
    analyses = list(Analyzer().pipe(inputs))
    linked = link(analyses)
    print("seeds: names of entities with several spellings or articles")
    text = {a.article_id: a.text for a in inputs}
    names: dict[str, set[str]] = defaultdict(set)
    where: dict[str, set[str]] = defaultdict(set)
    for key, entity in linked.entity_of.items():
        names[entity].add(" ".join(text[key[0]][key[1] : key[2]].split()))
        where[entity].add(key[0])
    for entity in sorted(names):
        if len(names[entity]) > 1 or len(where[entity]) > 1:
            print(f"  {entity}: {sorted(names[entity])} in {sorted(where[entity])}")
    groups: dict[str, list[str]] = defaultdict(list)
    utterances = merge_utterances(analyses, linked)
    for analysis in analyses:
        for quote in analysis.quotes:
            place = passage_id(analysis.article.article_id, quote)
            groups[utterances[place]].append(f"{place} {quote.speaker_name}")
    for quotes in groups.values():
        if len(quotes) > 1:
            print(f"  one utterance: {quotes}")


def main() -> None:
    """Print all figures."""
    parser = command(__doc__)
    parser.add_argument("--split", nargs="*", default=["train", "dev", "test"])
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--end-to-end", action="store_true")
    parser.add_argument("--speed", type=int, nargs="*", default=None)
    parser.add_argument("--seeds", action="store_true")
    arguments = parser.parse_args()
    for split in arguments.split:
        report_split(split, show_errors=arguments.errors and split != "test")
        if arguments.end_to_end:
            report_end_to_end(split)
    if arguments.speed is not None:
        report_speed(arguments.speed or (2500, 5000, 10000))
    if arguments.seeds:
        report_seeds(arguments.shared)


if __name__ == "__main__":
    main()
