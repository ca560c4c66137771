"""Reader of comma-, semicolon- and tab-separated values."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from io import StringIO

from cryptonews_nlp._types import Article, Failure
from cryptonews_nlp.reading.blobs import Blob
from cryptonews_nlp.reading.fields.columns import (
    columns_of,
    find_columns,
    require_text,
)
from cryptonews_nlp.reading.fields.rows import Columns, Row, rows_to_articles
from cryptonews_nlp.reading.limits import Limits, RefusedError

_DELIMITERS = ",;\t|"
# The first line that Excel writes and reads: "sep=;".
_SEPARATOR = re.compile(r"\"?sep=([,;|\t])\"?", re.IGNORECASE)
# A longer name of a column is a cell of a file without a header.
_LONGEST_NAME = 80
# Where no name is that of a text: a number or day, an address, so many words.
_CELL = re.compile(r"\d[\d .,:/TZ+-]*|https?://\S+|\S+(?:\s+\S+){4,}")
# What a table under the name of a text calls its columns, and the form of their names.
_USUAL = ("text", "title", "published", "url", "source", "article_id")
_NAME = re.compile(r"\w[\w .:-]{0,40}")


def read_csv(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read comma-, semicolon- or tab-separated values with a header.

    Raises
    ------
    RefusedError
        ``no_text`` when the header names no column of texts: once, not for each row.
    """
    _allow_long_fields(limits)
    default = "\t" if blob.path.lower().endswith((".tsv", ".tab")) else ","
    with blob.lines(limits) as (lines, _):
        rows = _rows(_whole(lines), default, columns)
        yield from rows_to_articles(
            rows, path=blob.path, columns=columns, limits=limits
        )


def rows_of_text(text: str, limits: Limits) -> list[Row]:
    """Return the rows of a text that is a table with a header; nothing of any other.

    The first line of a table names its columns, some as tables usually do, and nothing
    else; the second has as many cells.
    """
    text = text.lstrip("\ufeff\n")
    head = text.partition("\n")[0]
    delimiter = _delimiter(head, "")
    names = [name.strip().strip('"') for name in head.split(delimiter or None)]
    usual = [field for field in _USUAL if next(columns_of(field, names), None)]
    if not (delimiter and usual[:1] == ["text"] and len(usual) > 1):
        return []
    if not all(map(_NAME.fullmatch, names)):
        return []
    _allow_long_fields(limits)
    rows = list(_rows(StringIO(text), "", None))
    first = rows[0] if rows else {}
    return rows if isinstance(first, Mapping) and len(first) == len(names) else []


def _allow_long_fields(limits: Limits) -> None:
    """Raise the limit of the csv module, 131,072 characters a field.

    It is one for the whole process and shorter than long articles, so never lowered.
    """
    csv.field_size_limit(max(csv.field_size_limit(), limits.max_line_characters))


def _whole(lines: Iterable[str | None]) -> Iterator[str]:
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


def _rows(lines: Iterator[str], default: str, columns: Columns) -> Iterator[Row]:
    """Parse delimited lines below a header."""
    header_line = next(lines, "")
    named = _SEPARATOR.fullmatch(header_line.strip())
    if named:
        header_line = next(lines, "")
    delimiter = named[1] if named else _delimiter(header_line, default)
    header = [
        h.strip() for h in next(csv.reader([header_line], delimiter=delimiter), [])
    ]
    if header:
        _check_header(header, columns)
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


def _check_header(header: list[str], columns: Columns) -> None:
    is_long = max(map(len, header)) > _LONGEST_NAME
    found = {} if is_long else find_columns(header, columns)
    if is_long or ("text" not in found and any(map(_CELL.fullmatch, header))):
        message = (
            "the first line names no columns, it holds the first article; put a line "
            "such as 'title,text' before it. If it does name them, say which holds the "
            "text with --column text=NAME, or in Python with columns={'text': 'NAME'}"
        )
        raise RefusedError("no_header", message)
    require_text(header, found)
