"""Our own articles: events, background links, and what the cut was chosen on."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import numpy as np

from benchmarks.beside import load_beside
from benchmarks.events.stories import analyzed, dated, line, undated
from benchmarks.scores import precision_recall_f1
from cryptonews_nlp.events import Story, cluster_stories, find_events
from cryptonews_nlp.events.kinds import kinds_of
from cryptonews_nlp.pipeline import Analyzer
from training.gold import load_events, load_told

CUTS = (0.16, 0.18, 0.20, 0.21, 0.22, 0.24)


def own(shared: Path) -> None:
    """Score the whole pipeline on our own articles, split by split and together."""
    score = load_beside(shared, "events").score
    analyzer = Analyzer()
    for splits in (("train",), ("dev",), ("test",), ("train", "dev", "test")):
        rows = load_told(*splits)
        _, links = find_events(*analyzed(map(dated, rows), analyzer))
        main = {k.article_id: k.event_id for k in links if k.role == "main"}
        gold = [r["event_id"] for r in rows]
        scores = score(
            gold, [main.get(r["doc_id"]) for r in rows], [r["lang"] for r in rows]
        )
        print(line("+".join(splits), scores), flush=True)


def background(_: Path) -> None:
    """Score the links to events that an article only mentions."""
    analyzer = Analyzer()
    for splits in (("train", "dev"), ("test",)):
        rows = load_told(*splits)
        event_of = {r["doc_id"]: r["event_id"] for r in rows}
        events, links = find_events(*analyzed(map(dated, rows), analyzer))
        main_of = {
            e.event_id: Counter(event_of[a] for a in e.article_ids).most_common(1)[0][0]
            for e in events
        }
        found = {
            (k.article_id, main_of[k.event_id]) for k in links if k.role == "background"
        }
        right = {
            (article, event["event"])
            for event in load_events()
            for article in event["background_in"]
            if article in event_of and event["event"] in event_of.values()
        }
        p, r, _f1 = precision_recall_f1(len(found & right), len(found), len(right))
        print(
            f"background {'+'.join(splits):12} labels {len(right):3} found "
            f"{len(found):3}  P {p:.3f} R {r:.3f}",
            flush=True,
        )


def folders(shared: Path) -> None:
    """Score cuts on folders made of our events, and count leads of other kinds.

    What the cut and the evidence were chosen on.
    """
    score = load_beside(shared, "events").score
    rows = load_told("train", "dev")
    stories = analyzed(map(dated, rows)).stories()
    event_of = {r["doc_id"]: r["event_id"] for r in rows}
    gold = [event_of[story.story_id] for story in stories]
    _score_cuts(stories, gold, score)
    _count_kinds(stories, gold)


def _score_cuts(
    stories: list[Story], gold: list[str], score: Callable[..., dict[str, float]]
) -> None:
    """Print B-cubed F1 by cut.

    Folders of 3 to 12 events drawn from train and dev, 20 of a size, and all as one;
    with the articles' dates and without.
    """
    rng = random.Random(0)  # noqa: S311 - not for secrets
    events = sorted(set(gold))
    drawn = [[set(rng.sample(events, n)) for _ in range(20)] for n in (3, 6, 12)]
    for kind, known in (("dated", stories), ("undated", undated(stories))):
        for chosen in ([set(events)], *drawn):
            parts = []
            for cut in CUTS:
                found = []
                for some in chosen:
                    kept = [n for n, event in enumerate(gold) if event in some]
                    labels = cluster_stories([known[n] for n in kept], cut).tolist()
                    right = [gold[n] for n in kept]
                    languages = [known[n].language for n in kept]
                    found.append(score(right, labels, languages)["b3_f1"])
                parts.append(f"{cut:.2f} {np.mean(found):.3f}")
            name = f"{len(chosen[0]):2} events, {kind}"
            print(f"folders of {name:20} B3 F1 by cut: {'  '.join(parts)}", flush=True)


def _count_kinds(stories: list[Story], gold: list[str]) -> None:
    """Print how many pairs of leads tell happenings of other kinds."""
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
