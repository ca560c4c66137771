"""The articles written event by event, with the annotated figures that are found."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from cryptonews_nlp import rows
from cryptonews_nlp._types import CONTENT_ZONES, Article
from cryptonews_nlp.claims.figure import Figure
from cryptonews_nlp.claims.figures import find_figures
from cryptonews_nlp.claims.grouping import Group
from cryptonews_nlp.claims.ledger import assess, measured
from cryptonews_nlp.events import find_events
from cryptonews_nlp.linking import link
from cryptonews_nlp.linking.utterances import merge_utterances
from cryptonews_nlp.pipeline import Analyzer
from cryptonews_nlp.reading import read
from cryptonews_nlp.zoning import find_duplicates
from training.gold import load_told
from training.places import DATA

#: Verdicts whose figures should meet in one group.
MEETING = ("agree", "compatible", "conflict")


@dataclass(frozen=True)
class Corpus:
    """A split, analyzed, with the annotated figure behind each found one.

    A found figure matches an annotated one when their spans overlap, one to one.
    """

    figures: list[Figure]
    groups: list[Group]
    duplicates: dict[str, str]
    gold: dict[str, dict[str, Any]]
    found: dict[str, Figure]
    seconds: tuple[float, float]


def load_corpus(split: str) -> Corpus:
    """Run everything before the claims stage on the event articles of a split."""
    gold = {f"{a['doc_id']}.txt": a for a in load_told(split)}
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


def same_measure(left: dict[str, Any] | None, right: dict[str, Any] | None) -> bool:
    """Tell whether two annotated figures have one measure and subject."""
    if left is None or right is None:
        return False
    return bool(left["m"] == right["m"] and left["of"] == right["of"])
