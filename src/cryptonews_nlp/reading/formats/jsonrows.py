"""Readers of JSON: one article, a list, an API's answer, a line for each article."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from io import StringIO
from itertools import chain
from typing import TextIO

from cryptonews_nlp._types import Article, Failure
from cryptonews_nlp.reading.blobs import Blob
from cryptonews_nlp.reading.fields.columns import find_columns
from cryptonews_nlp.reading.fields.rows import (
    Columns,
    Row,
    row_to_articles,
    rows_to_articles,
)
from cryptonews_nlp.reading.limits import Limits, RefusedError

# Keys under which APIs and exports keep their list of articles.
_LIST_KEYS = (
    "articles", "items", "results", "documents", "docs", "data", "entries", "hits",
    "news", "stories", "posts", "messages", "rows", "response", "edges",
    "statuses", "tweets", "feed", "orderedItems", "children",
)  # fmt: skip
_NESTED_KEYS = ("_source", "node", "article", "fields", "document")
# The same where nothing beside it holds a text: posts of networks, JSON:API.
_WRAPPERS = ("attributes", "record", "object", "post", "tweet", "status", "data")
_CHUNK = 1024 * 1024
_GAP = re.compile(r"[\s,]*")
# Some exports write the line ends within a text as they are.
_DECODER = json.JSONDecoder(strict=False)
# A first line that ends so goes on in the next: a document printed for people.
_GOES_ON = ("{", "[", ",")


def read_jsonl(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read JSON lines, one article or one answer of an API a line."""
    with blob.lines(limits) as (lines, _):
        yield from rows_to_articles(
            json_rows(lines, limits), path=blob.path, columns=columns, limits=limits
        )


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
    try:
        if len(text) > limits.max_file_bytes:
            raise ValueError  # noqa: TRY301 - read line by line, as what is no JSON
        value = _DECODER.decode(text.lstrip("\ufeff"))
    except RecursionError as error:
        raise RefusedError("bad_json", "nested too deeply") from error
    except ValueError:
        # JSON lines under the name of .json
        yield from read_jsonl(blob, columns, limits)
        return
    found = articles_in(value)
    if found is not None:
        yield from rows_to_articles(
            (_as_row(v, "list") for v in found),
            path=blob.path,
            columns=columns,
            limits=limits,
        )
        return
    row = _as_row(value, "file")
    if isinstance(row, RefusedError):
        raise row
    yield from row_to_articles(row, columns=columns, limits=limits, path=blob.path)


def begins_as_json(line: str) -> bool:
    """Tell a first line of JSON from that of a text, which may begin with a mark too.

    Examples
    --------
    >>> begins_as_json('{"text": "cut'), begins_as_json('"Un."'), begins_as_json("[")
    (True, True, True)
    >>> begins_as_json('"Stop," said Ann Lee.'), begins_as_json("[Update] Two held")
    (False, False)
    """
    line = line.strip()
    if line.startswith("{") or line in {"[", "[{"}:
        return True
    try:
        return isinstance(json.loads(line), str | list)
    except (ValueError, RecursionError):
        return line.startswith(("[{", '["'))


def rows_of_text(text: str, limits: Limits) -> list[Row]:
    """Return the rows of a text that is JSON, of articles; nothing of any other."""
    if not text.lstrip("\ufeff \t\r\n").startswith(("{", "[")):
        return []
    # no separator of lines but this one: strings may hold the others as they are
    rows = list(json_rows(StringIO(text), limits))
    told = [r for r in rows if isinstance(r, Mapping) and "text" in find_columns(r)]
    return rows if told else []


def json_rows(lines: Iterable[str | None], limits: Limits) -> Iterator[Row]:
    r"""Parse lines of JSON; a value may also be printed over several lines.

    Parameters
    ----------
    lines : iterable of str or None
        None is a line over the limit.
    limits : Limits
        Sizes to refuse.

    Yields
    ------
    mapping or RefusedError
        A row for each article; an API's answer gives one for each that it lists.

    Examples
    --------
    >>> answer = '{"status": "ok", "articles": [{"text": "Un."}, {"text": "Deux."}]}'
    >>> [row["text"] for row in json_rows([answer], Limits())]
    ['Un.', 'Deux.']
    """
    lines = iter(lines)
    first = next((line for line in lines if line is None or line.strip()), "")
    if first and first.rstrip().endswith(_GOES_ON):
        yield from _document_rows(chain([first], lines), limits)
        return
    for number, line in enumerate(chain([first], lines), start=1):
        where = f"line {number}"
        if line is None:
            yield RefusedError(
                "too_long",
                f"{where} is longer than {limits.max_line_characters:,} characters; "
                "raise Limits.max_line_characters if it is one article",
            )
        elif line.strip():
            yield from _line_rows(line, where)


def _line_rows(line: str, where: str) -> Iterator[Row]:
    """Parse the values of one line, which some exports forget to end."""
    position = 0
    while (position := _GAP.match(line, position).end()) < len(line):  # type: ignore[union-attr]
        try:
            value, position = _DECODER.raw_decode(line, position)
        except (ValueError, RecursionError) as error:
            message = f"{where} is not JSON (cut in the middle?): {_fault(error)}"
            yield RefusedError("bad_json", message)
            return
        yield from _rows_of(value, where)


def _fault(error: Exception) -> str:
    """Say what is wrong with a line; the number in the message is not the file's."""
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg}, character {error.pos + 1}"
    return str(error)


def _document_rows(lines: Iterable[str | None], limits: Limits) -> Iterator[Row]:
    """Parse one value after the other, each printed over several lines."""
    parts, size = [], 0
    for line in lines:
        size += limits.max_line_characters if line is None else len(line)
        if size > limits.max_file_bytes or line is None:
            message = "the JSON is too long for one document; save it as JSON lines"
            yield RefusedError("too_large", message)
            return
        parts.append(line)
    text, position, counted, line_number = "".join(parts), 0, 0, 1
    while (position := _GAP.match(text, position).end()) < len(text):  # type: ignore[union-attr]
        try:
            value, position = _DECODER.raw_decode(text, position)
        except (ValueError, RecursionError) as error:
            # where the next value would begin cannot be told
            yield RefusedError("bad_json", f"not JSON from here on: {error}")
            return
        line_number += text.count("\n", counted, position)
        counted = position
        yield from _rows_of(value, f"value that ends in line {line_number}")


def _rows_of(value: object, where: str) -> Iterator[Row]:
    """Take one JSON value for an article, or for an answer that lists some."""
    found = articles_in(value)
    for item in [value] if found is None else found:
        yield _as_row(item, where)


def _as_row(value: object, where: str) -> Row:
    """Take one JSON value for an article."""
    if isinstance(value, Mapping):
        wrapped = "text" not in find_columns(value)
        keys = (*_NESTED_KEYS, *(_WRAPPERS if wrapped else ()))
        key = next((k for k in keys if isinstance(value.get(k), Mapping)), None)
        if key is None:
            return value
        outer = {k: v for k, v in value.items() if k != key}
        # GraphQL sets one inside the other: {"node": {"article": {…}}}
        return _as_row({**outer, **value[key]}, where)
    if isinstance(value, str):
        return {"text": value}
    return RefusedError("bad_json", f"{where}: expected an object {{...}} or a text")


def articles_in(value: object) -> list[object] | None:
    """Find the articles in an answer of an API or an export.

    Parameters
    ----------
    value : object
        Parsed JSON.

    Returns
    -------
    list or None
        Items of the list that the answer keeps under a name of many, of the columns
        that pandas writes, or of a mapping by id; None for what is one article.

    Examples
    --------
    >>> articles_in({"title": {"0": "A", "1": "B"}, "text": {"0": "Un.", "1": "Deux."}})
    [{'title': 'A', 'text': 'Un.'}, {'title': 'B', 'text': 'Deux.'}]
    >>> articles_in({"title": "A", "text": "Un.", "data": []}) is None
    True
    """
    if isinstance(value, list):
        return value
    if not isinstance(value, Mapping):
        return None
    is_article = "text" in find_columns(value)
    for key in _LIST_KEYS:
        inner = articles_in(value[key]) if key in value else None
        if inner is not None and (not is_article or any(map(_has_text, inner))):
            return inner
    return _by_column(value) if is_article else _by_id(value)


def _has_text(value: object) -> bool:
    row = _as_row(value, "")
    return isinstance(row, Mapping) and "text" in find_columns(row)


def _by_column(value: Mapping[str, object]) -> list[object] | None:
    """Turn columns into rows, where all are mappings by the same keys."""
    columns = {name: c for name, c in value.items() if isinstance(c, Mapping)}
    if len(columns) < len(value) or len({tuple(c) for c in columns.values()}) != 1:
        return None
    keys = next(iter(columns.values()))
    if len(columns) == 1 and not all(key.isdigit() for key in keys):
        # one article inside a field
        return None
    return [{name: column[key] for name, column in columns.items()} for key in keys]


def _by_id(value: Mapping[str, object]) -> list[object] | None:
    """Return the articles of a mapping of ids to articles."""
    if not value or not all(map(_has_text, value.values())):
        return None
    rows = ((key, _as_row(item, "")) for key, item in value.items())
    return [{"article_id": key, **row} for key, row in rows if isinstance(row, Mapping)]


def _array_values(stream: TextIO, limits: Limits) -> Iterator[object]:
    """Parse a JSON array piece by piece, so that it may be larger than memory."""
    buffer = stream.read(_CHUNK).lstrip("\ufeff \t\r\n")
    position = 1
    while True:
        position = _GAP.match(buffer, position).end()  # type: ignore[union-attr]
        if buffer.startswith("]", position):
            return
        try:
            value, position = _DECODER.raw_decode(buffer, position)
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
