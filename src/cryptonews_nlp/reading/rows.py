"""Readers of files that hold many articles as text: JSON, JSONL, CSV."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TextIO

from cryptonews_nlp._types import Article, Failure
from cryptonews_nlp.reading.blobs import Blob
from cryptonews_nlp.reading.limits import Limits, RefusedError
from cryptonews_nlp.reading.records import row_to_article

Columns = Mapping[str, str] | None
Row = Mapping[str, Any] | RefusedError

# Keys under which APIs and exports keep their list of articles.
_LIST_KEYS = (
    "articles", "items", "results", "documents", "docs", "data", "entries", "hits",
    "news", "stories", "posts", "rows", "response",
)  # fmt: skip
_NESTED_KEYS = ("_source", "article", "fields", "document")
_DELIMITERS = ",;\t|"
_CHUNK = 1024 * 1024
_GAP = re.compile(r"[\s,]*")


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
            yield row_to_article(
                row, columns=columns, limits=limits, path=path, record=record
            )
        except RefusedError as error:
            yield failure(path, record, error)


def _as_row(value: object, where: str) -> Row:
    """Take one JSON value for an article."""
    if isinstance(value, Mapping):
        nested = next((value[k] for k in _NESTED_KEYS if k in value), None)
        return {**value, **nested} if isinstance(nested, Mapping) else value
    if isinstance(value, str):
        return {"text": value}
    return RefusedError("bad_json", f"{where}: expected an object {{...}} or a text")


def json_rows(lines: Iterable[str | None], limits: Limits) -> Iterator[Row]:
    """Parse lines of JSON."""
    for number, line in enumerate(lines, start=1):
        where = f"line {number}"
        if line is None:
            yield RefusedError(
                "too_long",
                f"{where} is longer than {limits.max_line_characters:,} characters; "
                "raise Limits.max_line_characters if it is one article",
            )
        elif line.strip():
            try:
                value = json.loads(line)
            except (ValueError, RecursionError) as error:
                message = f"{where} is not JSON (cut in the middle?): {error}"
                yield RefusedError("bad_json", message)
                continue
            yield _as_row(value, where)


def read_jsonl(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read JSON lines, one article a line."""
    with blob.lines(limits) as (lines, _):
        yield from rows_to_articles(
            json_rows(lines, limits), path=blob.path, columns=columns, limits=limits
        )


def _array_values(stream: TextIO, limits: Limits) -> Iterator[object]:
    """Parse a JSON array piece by piece, so that it may be larger than memory."""
    decoder = json.JSONDecoder()
    buffer = stream.read(_CHUNK).lstrip("\ufeff \t\r\n")
    position = 1
    while True:
        position = _GAP.match(buffer, position).end()  # type: ignore[union-attr]
        if buffer.startswith("]", position):
            return
        try:
            value, position = decoder.raw_decode(buffer, position)
        except RecursionError as error:
            raise RefusedError("bad_json", "nested too deeply") from error
        except ValueError as error:
            # an element cut at the end of the buffer is tried again with twice as
            # much, so that the work stays linear
            more = stream.read(max(_CHUNK, len(buffer) - position))
            if not more:
                message = f"the list is not complete JSON: {error}"
                raise RefusedError("bad_json", message) from error
            buffer, position = buffer[position:] + more, 0
            if len(buffer) > 2 * limits.max_line_characters:
                message = "one element of the list is over the limit"
                raise RefusedError("too_long", message) from error
            continue
        yield value


def _list_in(value: object) -> list[object] | None:
    """Find the list of articles in an answer of an API or an export."""
    if isinstance(value, list):
        return value
    if isinstance(value, Mapping):
        for key in _LIST_KEYS:
            if key in value:
                inner = _list_in(value[key])
                if inner is not None:
                    return inner
    return None


def read_json(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read JSON: one article, a list of them, an API's answer, or JSON lines."""
    with blob.lines(limits) as (_, stream):
        first = stream.read(_CHUNK).lstrip("\ufeff \t\r\n")[:1]
    if first == "[":
        with blob.lines(limits) as (_, stream):
            rows = (_as_row(v, "list") for v in _array_values(stream, limits))
            yield from rows_to_articles(
                rows, path=blob.path, columns=columns, limits=limits
            )
        return
    with blob.lines(limits) as (_, stream):
        text = stream.read(limits.max_file_bytes + 1)
    value: object = None
    if len(text) <= limits.max_file_bytes:
        try:
            value = json.loads(text.lstrip("\ufeff"))
        except RecursionError as error:
            raise RefusedError("bad_json", "nested too deeply") from error
        except ValueError as error:
            if "}\n{" not in text.replace("\r\n", "\n").replace("} ", "}"):
                raise RefusedError("bad_json", f"not JSON: {error}") from error
    if value is None:
        # JSON lines under the name of .json
        yield from read_jsonl(blob, columns, limits)
        return
    found = _list_in(value)
    if found is not None:
        rows = (_as_row(v, "list") for v in found)
        yield from rows_to_articles(
            rows, path=blob.path, columns=columns, limits=limits
        )
        return
    row = _as_row(value, "file")
    if isinstance(row, RefusedError):
        raise row
    yield row_to_article(row, columns=columns, limits=limits, path=blob.path)


def _csv_lines(lines: Iterable[str | None]) -> Iterator[str]:
    """Pass lines on; one over the limit ends the file, whose rows are then lost."""
    for line in lines:
        if line is None:
            message = "a line is over the limit; a quote mark may never be closed"
            raise RefusedError("too_long", message)
        yield line


def _delimiter(header: str, suffix_default: str) -> str:
    """Choose the delimiter that cuts the header into most names."""
    best = max(_DELIMITERS, key=header.count)
    return best if header.count(best) else suffix_default


def _csv_rows(lines: Iterator[str], default: str) -> Iterator[Row]:
    """Parse delimited lines below a header."""
    header_line = next(lines, "")
    delimiter = _delimiter(header_line, default)
    header = [
        h.strip() for h in next(csv.reader([header_line], delimiter=delimiter), [])
    ]
    reader = csv.reader(lines, delimiter=delimiter)
    while True:
        try:
            values = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield RefusedError("bad_csv", f"line {reader.line_num + 1}: {error}")
            return
        if not values:
            continue
        if len(values) > len(header):
            message = (
                f"line {reader.line_num + 1} has {len(values)} fields, the header "
                f"{len(header)}; is a text with {delimiter!r} not quoted?"
            )
            yield RefusedError("bad_csv", message)
            continue
        yield dict(zip(header, values, strict=False))


def read_csv(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read comma-, semicolon- or tab-separated values with a header."""
    # The limit of the csv module (131,072 characters a field) is one for the whole
    # process and shorter than long articles: it is only ever raised.
    csv.field_size_limit(max(csv.field_size_limit(), limits.max_line_characters))
    default = "\t" if blob.path.lower().endswith((".tsv", ".tab")) else ","
    with blob.lines(limits) as (lines, _):
        rows = _csv_rows(_csv_lines(lines), default)
        yield from rows_to_articles(
            rows, path=blob.path, columns=columns, limits=limits
        )
