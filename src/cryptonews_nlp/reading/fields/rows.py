"""Rows of whatever table to articles, each bad one to a failure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from cryptonews_nlp._types import Article, Failure
from cryptonews_nlp.reading.fields.parallel import sides_of
from cryptonews_nlp.reading.fields.records import row_to_article
from cryptonews_nlp.reading.limits import Limits, RefusedError

#: Name of the column or key that holds each field, where the names do not tell.
Columns = Mapping[str, str] | None
Row = Mapping[str, Any] | RefusedError


def failure(path: str | None, record: int | None, error: RefusedError) -> Failure:
    """Turn a refusal into a row of the errors frame."""
    return Failure(path, record, "reading", error.code, str(error))


def rows_to_articles(
    rows: Iterable[Row], *, path: str | None, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Turn rows into articles, each bad one into a failure."""
    for record, row in enumerate(rows):
        try:
            if isinstance(row, RefusedError):
                raise row
            yield from row_to_articles(
                row, columns=columns, limits=limits, path=path, record=record
            )
        except RefusedError as error:
            yield failure(path, record, error)


def row_to_articles(
    row: Mapping[str, Any],
    *,
    columns: Columns,
    limits: Limits,
    path: str | None = None,
    record: int | None = None,
) -> Iterator[Article]:
    """Turn a row into an article, or into one for each language that it holds.

    Raises
    ------
    RefusedError
        As :func:`.records.row_to_article`.
    """
    for ending, side in sides_of(row, columns):
        article = row_to_article(
            side, columns=columns, limits=limits, path=path, record=record
        )
        yield replace(article, article_id=article.article_id + ending)
