"""The gold sets of others: from texts alone, with names, and plain ways beside ours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.beside import load_beside
from benchmarks.events.plain import floors
from benchmarks.events.stories import analyzed, line
from cryptonews_nlp._types import Article
from cryptonews_nlp.events import Story, cluster_stories
from cryptonews_nlp.pipeline import Analyzer
from training.gold import read_jsonl

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


class GoldSet:
    """A gold set and its scorer.

    Parameters
    ----------
    shared : Path
        Folder of corpora and gold sets.
    name : str
        One of ``SETS``.
    """

    def __init__(self, shared: Path, name: str) -> None:
        self.name = name
        self.rows = read_jsonl(shared / "gold" / "events" / f"{name}.jsonl")
        self._score = load_beside(shared, "events").score

    def stories(self) -> list[Story]:
        """Return the texts; the dates of the sets are not used."""
        return [
            Story(r["doc_id"], r["lang"], r["title"] or "", r["text"])
            for r in self.rows
        ]

    def line(self, label: str, labels: list[int]) -> str:
        """Return the figures of a clustering of the rows."""
        gold = [r["event_id"] for r in self.rows]
        languages = [r["lang"] for r in self.rows]
        return line(label, self._score(gold, labels, languages))


def gold_sets(shared: Path, names: tuple[str, ...] = SETS) -> Iterator[GoldSet]:
    """Yield the gold sets."""
    for name in names:
        yield GoldSet(shared, name)


def sets(shared: Path) -> None:
    """Score every gold set from its texts."""
    for gold in gold_sets(shared):
        labels = cluster_stories(gold.stories()).tolist()
        print(gold.line(gold.name, labels), flush=True)


def plain(shared: Path) -> None:
    """Score plain ways of clustering beside ours, on the same texts."""
    for gold in gold_sets(shared):
        stories = gold.stories()
        print(gold.name, flush=True)
        print(gold.line("  ours", cluster_stories(stories).tolist()), flush=True)
        for label, labels in floors([f"{s.title}\n{s.text}" for s in stories]):
            print(gold.line(f"  {label}", labels), flush=True)


def named(shared: Path) -> None:
    """Score the whole pipeline, names and all, on the English gold sets of news."""
    analyzer = Analyzer()
    for gold in gold_sets(shared, NAMED):
        folder = analyzed(
            [Article(r["doc_id"], f"{r['title']}\n\n{r['text']}") for r in gold.rows],
            analyzer,
        )
        by_id = {story.story_id: story for story in folder.stories()}
        stories = [by_id[r["doc_id"]] for r in gold.rows]
        bare = [
            replace(s, entities=(), utterances=frozenset(), subjects=frozenset())
            for s in stories
        ]
        for label, some in ((gold.name, stories), ("  without names", bare)):
            print(gold.line(label, cluster_stories(some).tolist()), flush=True)
