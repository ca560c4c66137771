"""Readers of files that hold many articles: JSON, JSONL, CSV."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from cryptonews_nlp._types import Article, Failure
from cryptonews_nlp.reading.blobs import Blob
from cryptonews_nlp.reading.limits import Limits, RefusedError
from cryptonews_nlp.reading.records import row_to_article

Columns = Mapping[str, str] | None


def failure(path: str | None, record: int | None, error: RefusedError) -> Failure:
    """Turn a refusal into a row of the errors frame."""
    return Failure(path, record, "reading", error.code, str(error))


def rows_to_articles(
    rows: Iterable[Mapping[str, Any] | RefusedError],
    *,
    path: str | None,
    columns: Columns,
    limits: Limits,
) -> Iterator[Article | Failure]:
    """Turn rows into articles, each bad one into a failure."""
    for record, row in enumerate(rows):
        try:
            if isinstance(row, RefusedError):
                raise row
            yield row_to_article(
                row, columns=columns, limits=limits, path=path, record=record
            )
        except RefusedError as error:
            yield failure(path, record, error)


def _json_rows(lines: Iterable[str | None]) -> Iterator[dict[str, Any] | RefusedError]:
    """Parse lines of JSON."""
    for line in lines:
        if line is None:
            yield RefusedError("too_long", "the line is over the limit")
        elif line.strip():
            try:
                row = json.loads(line)
            except (ValueError, RecursionError) as error:
                yield RefusedError("bad_json", f"not a line of JSON: {error}")
                continue
            if isinstance(row, dict):
                yield row
            else:
                yield RefusedError("bad_json", "expected an object {...} in each line")


def read_jsonl(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read JSON lines, one article a line."""
    with blob.lines(limits) as lines:
        yield from rows_to_articles(
            _json_rows(lines), path=blob.path, columns=columns, limits=limits
        )


def read_csv(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read comma- or tab-separated values with a header."""
    with blob.lines(limits) as lines:
        reader = csv.DictReader(line for line in lines if line is not None)
        yield from rows_to_articles(
            reader, path=blob.path, columns=columns, limits=limits
        )
