"""Ids of articles: given ones, made ones, and no two alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from cryptonews_nlp._types import Article, Failure
from cryptonews_nlp.reading.fields.records import text_id


def with_unique_ids(items: Iterable[Article | Failure]) -> Iterator[Article | Failure]:
    """Make ids unique: a second article of one id gets a digest of its text."""
    seen: set[str] = set()
    for item in items:
        if not isinstance(item, Article):
            yield item
            continue
        article_id, n = item.article_id, 1
        if article_id in seen:
            article_id = f"{item.article_id}~{text_id(item.text)[5:]}"
            while article_id in seen:
                n += 1
                article_id = f"{item.article_id}~{text_id(item.text)[5:]}-{n}"
        seen.add(article_id)
        yield (
            item
            if article_id == item.article_id
            else replace(item, article_id=article_id)
        )
