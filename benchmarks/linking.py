"""Score entity linking and utterances on the project's annotated articles.

``python -m benchmarks.linking [--split dev] [--errors] [--end-to-end] [--speed [N …]]
[--seeds]``
"""

from __future__ import annotations

import argparse
import json
import resource
import time
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path
from typing import Any

from benchmarks.gold import DATA, load_events, load_gold
from cryptonews_nlp._types import (
    AnalyzedArticle,
    Article,
    Linked,
    Mention,
    MentionKey,
    Quote,
    Role,
)
from cryptonews_nlp.linking import link, merge_utterances
from cryptonews_nlp.linking.utterances import quote_id
from cryptonews_nlp.pipeline import Analyzer

NAMES = frozenset({"PERSON", "ORG", "LOC", "MISC", "CRYPTO"})

#: The five parts of the gold were annotated apart and chose different canonical names
#: for one thing. Equated here from the names alone, before any linker was run.
SAME_NAME = {
    "AFP": "Agence France-Presse",
    "AMF": "Autorité des marchés financiers",
    "AMF Québec": "Autorité des marchés financiers du Québec",
    "Autorité des marchés financiers (Québec)": (
        "Autorité des marchés financiers du Québec"
    ),
    "BKA": "Bundeskriminalamt",
    "Bundesanstalt für Finanzdienstleistungsaufsicht": "BaFin",
    "Ether": "Ethereum",
    "European Economic Area": "Espace économique européen",
    "Federal Bureau of Investigation": "FBI",
    "Finma": "FINMA",
    "Halden": "Halden Pay",
    "INTERPOL": "Interpol",
    "NCA": "National Crime Agency",
    "Operation Tramontane": "Tramontane",
    "Quebec": "Québec",
    "SINGAPORE": "Singapore",
    "Tether USD": "USDT",
    "USD Coin": "USDC",
    "ether": "Ethereum",
    "parquet de Paris": "Paris prosecutor's office",
}

Clusters = dict[MentionKey, str]


def gold_analysis(article: dict[str, Any]) -> AnalyzedArticle:
    """Turn an annotated article into what the pipeline would hand to the linker."""
    mentions = tuple(
        Mention(
            e["start"],
            e["end"],
            e["text"],
            e["label"],
            "gold",
            value=None if e.get("value") in {None, "?"} else e["value"],
            unit=e.get("currency"),
        )
        for e in article["entities"]
    )
    return AnalyzedArticle(
        Article(
            article["doc_id"],
            article["text"],
            published=datetime.fromisoformat(article["date"]).replace(tzinfo=UTC),
        ),
        language=article["lang"],
        mentions=mentions,
        roles=tuple(_gold_roles(article)),
        quotes=tuple(gold_quote(q) for q in article["quotes"]),
    )


def _gold_roles(article: dict[str, Any]) -> Iterable[Role]:
    def nearest(name: str | None, start: int) -> tuple[int, int] | None:
        spans = [
            (e["start"], e["end"]) for e in article["entities"] if e["entity"] == name
        ]
        return min(spans, key=lambda s: abs(s[0] - start), default=None)

    for role in article["roles"]:
        yield Role(
            role["start"],
            role["end"],
            role["text"],
            person=nearest(role.get("person"), role["start"]),
            organisation=nearest(role.get("organisation"), role["start"]),
        )


def gold_quote(quote: dict[str, Any]) -> Quote:
    """Turn an annotated quote into a record."""
    speaker = quote.get("speaker")
    return Quote(
        quote["start"],
        quote["end"],
        quote["text"],
        quote["type"],
        speaker=(speaker["start"], speaker["end"]) if speaker else None,
        speaker_name=quote.get("speaker_name") or None,
        speaker_kind=quote.get("speaker_kind") or "unknown",
    )


def gold_clusters(
    articles: Sequence[dict[str, Any]], *, equated: bool = True
) -> Clusters:
    """Return the canonical name of each named mention."""
    same = SAME_NAME if equated else {}
    return {
        (a["doc_id"], e["start"], e["end"], e["label"]): (
            # a person and a place of one name are two things
            ("PERSON:" if e["label"] == "PERSON" else "")
            + same.get(e["entity"], e["entity"])
        )
        for a in articles
        for e in a["entities"]
        if e["label"] in NAMES
    }


def b_cubed(gold: Clusters, found: Clusters) -> tuple[float, float, float]:
    """Return B-cubed precision, recall and F1 (Bagga and Baldwin 1998)."""
    both: Counter[tuple[str, str]] = Counter()
    for key, name in gold.items():
        both[name, found[key]] += 1
    sizes, found_sizes = Counter(gold.values()), Counter(found[k] for k in gold)
    precision = sum(n * n / found_sizes[f] for (_, f), n in both.items()) / len(gold)
    recall = sum(n * n / sizes[g] for (g, _), n in both.items()) / len(gold)
    return precision, recall, _f1(precision, recall)


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
    return precision, recall, _f1(precision, recall)


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def more_pairs(data: Path = DATA) -> list[tuple[str, str]]:
    """Return pairs of utterances that the first annotation left out."""
    path = data / "gold" / "utterances_more.json"
    return [(a, b) for a, b in json.loads(path.read_text(encoding="utf-8"))["pairs"]]


def utterance_pairs(
    articles: Sequence[dict[str, Any]],
    events: Sequence[dict[str, Any]],
    utterances: dict[str, str],
    *,
    completed: bool = True,
) -> tuple[set[frozenset[str]], set[frozenset[str]]]:
    """Return the annotated and the found pairs of quotes in different articles."""
    ids = {}
    for article in articles:
        for quote in article["quotes"]:
            key = quote_id(article["doc_id"], gold_quote(quote))
            ids[f"{article['doc_id']}#{quote['id']}"] = key
    annotated = {
        frozenset((ids[a], ids[b]))
        for event in events
        for group in event["same_utterance"]
        for a, b in combinations(group, 2)
        if a in ids and b in ids and a.split("#")[0] != b.split("#")[0]
    }
    if completed:
        annotated |= {
            frozenset((ids[a], ids[b]))
            for a, b in more_pairs()
            if a in ids and b in ids
        }
    members = defaultdict(list)
    for key in ids.values():
        members[utterances[key]].append(key)
    found = {
        frozenset((a, b))
        for group in members.values()
        for a, b in combinations(group, 2)
        if a.rpartition(":")[0] != b.rpartition(":")[0]
    }
    return annotated, found


def with_utterances(articles: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the articles whose pairs of quotes are annotated: not the newsroom's."""
    return [a for a in articles if a["part"] != "newsroom"]


def report_split(split: str, *, show_errors: bool) -> None:
    """Print the figures of one split."""
    articles = load_gold(split)
    analyses = [gold_analysis(a) for a in articles]
    linked = link(analyses)
    gold = gold_clusters(articles)
    language = {a["doc_id"]: a["lang"] for a in articles}
    print(f"{split}: {len(articles)} articles, {len(gold)} named mentions (gold spans)")
    for name, labels in (
        ("all", NAMES),
        *((label, {label}) for label in sorted(NAMES)),
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
    right = len(annotated & found)
    p, r = right / max(len(found), 1), right / max(len(annotated), 1)
    print(
        f"  utterances: {len(annotated)} annotated pairs, {len(found)} found:"
        f" P {p:.3f} R {r:.3f} F1 {_f1(p, r):.3f}"
    )
    if not show_errors:
        return
    texts = {
        quote_id(a["doc_id"], gold_quote(q)): (q["speaker_name"], q["text"])
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


def report_speed(sizes: Sequence[int]) -> None:
    """Print time and memory on repeated and perturbed articles."""
    base = [gold_analysis(article) for article in load_gold()]
    link(base)  # gazetteer and lexicons are read once
    for size in sizes:
        analyses = [
            _perturbed(base[i % len(base)], i // len(base)) for i in range(size)
        ]
        quotes = sum(len(a.quotes) for a in analyses)
        mentions = sum(len(a.mentions) for a in analyses)
        start = time.process_time()
        linked = link(analyses)
        middle = time.process_time()
        merge_utterances(analyses, linked)
        end = time.process_time()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{size} articles, {mentions} mentions, {len(linked.entities)} entities:"
            f" link {middle - start:.1f} s; {quotes} quotes: utterances"
            f" {end - middle:.1f} s; peak {peak:.0f} MB"
        )


def _perturbed(analysis: AnalyzedArticle, copy: int) -> AnalyzedArticle:
    """Give half of the names of an article another ending, another one a copy."""
    if not copy:
        return analysis
    ending = "".join(_SYLLABLES[copy // len(_SYLLABLES) ** i % 16] for i in range(2))
    mentions = tuple(
        replace(mention, text=mention.text + ending)
        if mention.label in {"PERSON", "ORG", "MISC"}
        and zlib.crc32(mention.text.split()[-1].encode()) % 2
        else mention
        for mention in analysis.mentions
    )
    article_id = f"{analysis.article.article_id}-{copy}"
    quotes = tuple(
        # other words too: every third word of the quote gets the ending
        replace(q, text=_other_words(q.text, ending))
        for q in analysis.quotes
    )
    return replace(
        analysis,
        article=replace(analysis.article, article_id=article_id),
        mentions=mentions,
        quotes=quotes,
    )


_SYLLABLES = (
    *("zor", "bal", "kim", "tev", "lund", "mar", "ost", "pir"),
    *("quen", "rav", "sil", "tam", "ulm", "vex", "wil", "yar"),
)


def _other_words(text: str, ending: str) -> str:
    words = text.split(" ")
    return " ".join(w + ending if i % 3 == 0 else w for i, w in enumerate(words))


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
            key = quote_id(analysis.article.article_id, quote)
            groups[utterances[key]].append(f"{key} {quote.speaker_name}")
    for quotes in groups.values():
        if len(quotes) > 1:
            print(f"  one utterance: {quotes}")


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", nargs="*", default=["train", "dev", "test"])
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--end-to-end", action="store_true")
    parser.add_argument("--speed", type=int, nargs="*", default=None)
    parser.add_argument("--seeds", action="store_true")
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
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
