"""Events: gold sets, our own articles, the bridge, and cost by size.

    python -m benchmarks.events [PART ...] [--shared DIR]

with the parts sets, named, floors, own, background, folders, bridge and scale.

``sets`` clusters texts alone with the default settings, one cut for all; the scorer is
the one beside the gold sets. ``own`` runs the whole pipeline on data/.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import TfidfTransformer, TfidfVectorizer

from benchmarks.event_floors import floors
from benchmarks.event_scale import SIZES, scale
from benchmarks.gold import DATA, load_gold, read_jsonl
from cryptonews_nlp._types import Article
from cryptonews_nlp.bridge import fold, load_bridge, tokens
from cryptonews_nlp.events import Story, cluster_stories, find_events
from cryptonews_nlp.events.kinds import kinds_of
from cryptonews_nlp.events.stories import stories_of
from cryptonews_nlp.linking import link
from cryptonews_nlp.linking.utterances import merge_utterances
from cryptonews_nlp.pipeline import Analyzer

SETS = (
    "ecbplus_dev",
    "basil",
    "allsides_full_2021",
    "newswcl50",
    "ntrex_xling_split",
    "mixed_xling",
)
#: Sets that are also scored with the names of the whole pipeline.
NAMED = ("ecbplus_dev", "basil", "newswcl50")
CUTS = (0.16, 0.18, 0.20, 0.21, 0.22, 0.24)


def scorer(shared: Path) -> ModuleType:
    """Import the scorer that lies beside the gold sets."""
    path = shared / "gold" / "events" / "score.py"
    spec = importlib.util.spec_from_file_location("event_score", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def line(name: str, scores: dict[str, float]) -> str:
    """Return one line of figures."""
    cross = scores.get("xling_pair_f1")
    tail = "" if cross is None else f"  cross-language pairs {cross:.3f}"
    return (
        f"{name:22} docs {scores['docs']:5} events {scores['gold_events']:4} "
        f"found {scores['pred_clusters']:4}  B3 {scores['b3_p']:.3f} "
        f"{scores['b3_r']:.3f} F1 {scores['b3_f1']:.3f}  pairs {scores['pair_f1']:.3f}"
        f"{tail}"
    )


def gold_sets(shared: Path) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Yield the name and the articles of each gold set."""
    for name in SETS:
        path = shared / "gold" / "events" / f"{name}.jsonl"
        with path.open(encoding="utf-8") as lines:
            yield name, [json.loads(text) for text in lines]


def sets(shared: Path) -> None:
    """Score every gold set from its texts; the dates of the sets are not used."""
    module = scorer(shared)
    for name, rows in gold_sets(shared):
        stories = [
            Story(r["doc_id"], r["lang"], r["title"] or "", r["text"]) for r in rows
        ]
        labels = cluster_stories(stories).tolist()
        gold, languages = [r["event_id"] for r in rows], [r["lang"] for r in rows]
        print(line(name, module.score(gold, labels, languages)), flush=True)


def floor(shared: Path) -> None:
    """Score plain ways of clustering beside ours, on the same texts."""
    module = scorer(shared)
    for name, rows in gold_sets(shared):
        gold, languages = [r["event_id"] for r in rows], [r["lang"] for r in rows]
        stories = [
            Story(r["doc_id"], r["lang"], r["title"] or "", r["text"]) for r in rows
        ]
        print(name, flush=True)
        ours = cluster_stories(stories).tolist()
        print(line("  ours", module.score(gold, ours, languages)), flush=True)
        for label, labels in floors([f"{s.title}\n{s.text}" for s in stories]):
            print(line(f"  {label}", module.score(gold, labels, languages)), flush=True)


def named(shared: Path) -> None:
    """Score the whole pipeline, names and all, on the English gold sets of news."""
    module, analyzer = scorer(shared), Analyzer()
    for name, rows in gold_sets(shared):
        if name not in NAMED:
            continue
        articles = [Article(r["doc_id"], f"{r['title']}\n\n{r['text']}") for r in rows]
        analyses = list(analyzer.pipe(articles))
        linked = link(analyses)
        utterances = merge_utterances(analyses, linked)
        by_id = {s.story_id: s for s in stories_of(analyses, linked, utterances)}
        stories = [by_id[r["doc_id"]] for r in rows]
        bare = [replace(s, entities=(), utterances=frozenset()) for s in stories]
        gold, languages = [r["event_id"] for r in rows], [r["lang"] for r in rows]
        for label, some in ((name, stories), ("  without names", bare)):
            labels = cluster_stories(some).tolist()
            print(line(label, module.score(gold, labels, languages)), flush=True)


def told(*splits: str) -> tuple[list[dict[str, Any]], list[Article]]:
    """Return the articles that were written event by event, and what is known of them.

    The articles of the part newsroom stand each for itself and are left out.
    """
    rows = [row for row in load_gold(*splits) if row["part"] != "newsroom"]
    return rows, [
        Article(
            row["doc_id"],
            row["text"],
            published=datetime.fromisoformat(row["date"]).replace(tzinfo=UTC),
        )
        for row in rows
    ]


def own(shared: Path) -> None:
    """Score the whole pipeline on our own articles, split by split and together."""
    module = scorer(shared)
    analyzer = Analyzer()
    for splits in (("train",), ("dev",), ("test",), ("train", "dev", "test")):
        rows, articles = told(*splits)
        analyses = list(analyzer.pipe(articles))
        linked = link(analyses)
        _, links = find_events(analyses, linked, merge_utterances(analyses, linked))
        main = {k.article_id: k.event_id for k in links if k.role == "main"}
        gold = [r["event_id"] for r in rows]
        scores = module.score(
            gold, [main.get(r["doc_id"]) for r in rows], [r["lang"] for r in rows]
        )
        print(line("+".join(splits), scores), flush=True)


def background(_: Path) -> None:
    """Score the links to events that an article only mentions."""
    analyzer = Analyzer()
    for splits in (("train", "dev"), ("test",)):
        rows, articles = told(*splits)
        event_of = {r["doc_id"]: r["event_id"] for r in rows}
        analyses = list(analyzer.pipe(articles))
        linked = link(analyses)
        events, links = find_events(
            analyses, linked, merge_utterances(analyses, linked)
        )
        main_of = {
            e.event_id: Counter(event_of[a] for a in e.article_ids).most_common(1)[0][0]
            for e in events
        }
        found = {
            (k.article_id, main_of[k.event_id]) for k in links if k.role == "background"
        }
        labels = read_jsonl(DATA / "gold" / "events.jsonl")
        right = {
            (article, event["event"])
            for event in labels
            for article in event["background_in"]
            if article in event_of and event["event"] in event_of.values()
        }
        hits = len(found & right)
        print(
            f"background {'+'.join(splits):12} labels {len(right):3} found "
            f"{len(found):3}  P {hits / max(len(found), 1):.3f} "
            f"R {hits / max(len(right), 1):.3f}",
            flush=True,
        )


def folders(shared: Path) -> None:
    """Score cuts on folders made of our events, and count leads of other kinds.

    Folders of 3 to 12 events drawn from train and dev, 20 of a size, and all as one;
    with the articles' dates and without. What the cut and the evidence were chosen on.
    """
    module = scorer(shared)
    rows, articles = told("train", "dev")
    analyses = list(Analyzer().pipe(articles))
    linked = link(analyses)
    stories = stories_of(analyses, linked, merge_utterances(analyses, linked))
    event_of = {r["doc_id"]: r["event_id"] for r in rows}
    gold = [event_of[story.story_id] for story in stories]
    rng = random.Random(0)  # noqa: S311 - not for secrets
    events = sorted(set(gold))
    drawn = [[set(rng.sample(events, n)) for _ in range(20)] for n in (3, 6, 12)]
    for dated in (True, False):
        known = stories if dated else [replace(s, published=None) for s in stories]
        for chosen in ([set(events)], *drawn):
            parts = []
            for cut in CUTS:
                found = []
                for some in chosen:
                    kept = [n for n, event in enumerate(gold) if event in some]
                    labels = cluster_stories([known[n] for n in kept], cut).tolist()
                    right = [gold[n] for n in kept]
                    languages = [known[n].language for n in kept]
                    found.append(module.score(right, labels, languages)["b3_f1"])
                parts.append(f"{cut:.2f} {np.mean(found):.3f}")
            name = f"{len(chosen[0]):2} events, {'dated' if dated else 'undated'}"
            print(f"folders of {name:20} B3 F1 by cut: {'  '.join(parts)}", flush=True)
    kinds = [kinds_of(story) for story in stories]
    pairs: Counter[tuple[bool, bool]] = Counter()
    for one, other in combinations(range(len(stories)), 2):
        if kinds[one] and kinds[other]:
            same = gold[one] == gold[other]
            pairs[same, kinds[one].isdisjoint(kinds[other])] += 1
    for same in (True, False):
        apart, all_ = pairs[same, True], pairs[same, True] + pairs[same, False]
        name = "one event" if same else "two events"
        print(f"leads of other kinds, pairs of {name}: {apart} of {all_}", flush=True)


def bridge(shared: Path) -> None:
    """Retrieve the French sentence of each English one: words, then characters too."""
    found = load_bridge()

    def counts(text: str, language: str) -> dict[str, float]:
        return found.counts((token.text for token in tokens(text, language)), language)

    for name in ("eval_pud", "eval_ntrex"):
        path = shared / "bridge" / f"{name}.tsv"
        pairs = [row.split("\t")[:2] for row in path.read_text("utf-8").splitlines()]
        english = [counts(pair[0], "en") for pair in pairs]
        french = [counts(pair[1], "fr") for pair in pairs]
        keys = sorted({key for vector in (*english, *french) for key in vector})
        column = {key: number for number, key in enumerate(keys)}

        def rows(
            vectors: list[dict[str, float]], column: dict[str, int] = column
        ) -> sparse.csr_matrix:
            ends = np.cumsum([0, *(len(vector) for vector in vectors)])
            values = [v for vector in vectors for v in vector.values()]
            places = [column[key] for vector in vectors for key in vector]
            shape = (len(vectors), len(column))
            return sparse.csr_matrix((values, places, ends), shape=shape)

        # rarity by the collection, as for the articles of a folder
        both = sparse.vstack([rows(english), rows(french)]).tocsr()
        weighted = TfidfTransformer().fit(both[: len(pairs)]).transform(both.sqrt())
        words = (weighted[: len(pairs)] @ weighted[len(pairs) :].T).toarray()
        texts = [fold(text) for pair in pairs for text in pair]
        characters = TfidfVectorizer(
            analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, min_df=2
        ).fit_transform(texts)
        letters = (characters[0::2] @ characters[1::2].T).toarray()
        right = np.arange(len(pairs))
        for label, matrix in (("words", words), ("+ 3-5 letters", words + letters / 2)):
            hit = float((matrix.argmax(axis=1) == right).mean())
            print(f"{name:12} {label:14} P@1 EN->FR {hit:.3f}", flush=True)


def main() -> None:
    """Run the parts that are asked for."""
    parts: dict[str, Callable[[Path], None]] = {
        "bridge": bridge,
        "sets": sets,
        "named": named,
        "floors": floor,
        "own": own,
        "background": background,
        "folders": folders,
    }
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "parts", nargs="*", default=["bridge", "sets", "own", "background"]
    )
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--sizes", type=int, nargs="*", default=SIZES)
    arguments = parser.parse_args()
    if not (arguments.shared / "gold" / "events").is_dir():
        print(f"skipped: no gold/events in {arguments.shared}")
        return
    for part in arguments.parts:
        if part == "scale":
            scale(arguments.sizes)
        else:
            parts[part](arguments.shared)


if __name__ == "__main__":
    main()
