"""Annotated articles as the clustering reads them, and the line that scores it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, NamedTuple

from cryptonews_nlp._types import AnalyzedArticle, Article, Linked
from cryptonews_nlp.events import Story
from cryptonews_nlp.events.stories import stories_of
from cryptonews_nlp.linking import link
from cryptonews_nlp.linking.utterances import merge_utterances
from cryptonews_nlp.pipeline import Analyzer


class Folder(NamedTuple):
    """Articles, analyzed and compared as far as events need it."""

    analyses: list[AnalyzedArticle]
    linked: Linked
    utterances: dict[str, str]

    def stories(self) -> list[Story]:
        """Return the articles as the clustering reads them."""
        return stories_of(self.analyses, self.linked, self.utterances)


def analyzed(articles: Iterable[Article], analyzer: Analyzer | None = None) -> Folder:
    """Run all that comes before the events stage.

    Parameters
    ----------
    articles : iterable of Article
        A folder.
    analyzer : Analyzer, optional
        One that has its pipelines loaded.
    """
    analyses = list((analyzer or Analyzer()).pipe(articles))
    linked = link(analyses)
    return Folder(analyses, linked, merge_utterances(analyses, linked))


def dated(row: dict[str, Any]) -> Article:
    """Return an annotated article, with its date."""
    published = datetime.fromisoformat(row["date"]).replace(tzinfo=UTC)
    return Article(row["doc_id"], row["text"], published=published)


def undated(stories: Sequence[Story]) -> list[Story]:
    """Return stories without their dates."""
    return [replace(story, published=None) for story in stories]


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
