"""Whatever the user has, to articles."""

from __future__ import annotations

import io
import logging
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

from cryptonews_nlp._types import Article, Failure
from cryptonews_nlp.errors import InputFormatError, MissingExtraError
from cryptonews_nlp.reading.blobs import Blob, bounded_lines
from cryptonews_nlp.reading.decode import FALLBACK, repair_mojibake
from cryptonews_nlp.reading.encodable import encodable
from cryptonews_nlp.reading.fields.columns import check_fields
from cryptonews_nlp.reading.fields.records import text_id
from cryptonews_nlp.reading.fields.rows import (
    Columns,
    failure,
    row_to_articles,
    rows_to_articles,
)
from cryptonews_nlp.reading.formats.archives import (
    DAMAGE,
    damaged,
    read_gzip,
    read_tar,
    read_zip,
)
from cryptonews_nlp.reading.formats.delimited import read_csv
from cryptonews_nlp.reading.formats.feeds import read_xml
from cryptonews_nlp.reading.formats.jsonrows import (
    begins_as_json,
    json_rows,
    read_json,
    read_jsonl,
)
from cryptonews_nlp.reading.formats.mails import (
    read_mail,
    read_mailbox,
    read_saved_page,
)
from cryptonews_nlp.reading.formats.single import (
    read_html,
    read_markdown,
    read_text,
    read_webarchive,
    text_to_article,
)
from cryptonews_nlp.reading.formats.tables import read_excel, read_frame, read_parquet
from cryptonews_nlp.reading.ids import with_unique_ids
from cryptonews_nlp.reading.kinds import ASSETS, HEAD, begins_as_page, is_kind, not_read
from cryptonews_nlp.reading.limits import Limits, RefusedError
from cryptonews_nlp.reading.places import (
    common_root,
    is_path,
    is_result,
    names_a_file,
    walk,
    why_missing,
)

Beside = frozenset[Path]
Reader = Callable[[Blob, Columns, Limits], Iterator[Article | Failure]]
_LOGGER = logging.getLogger(__name__)

READERS: dict[str, Reader] = {
    **dict.fromkeys((".txt", ".text", ""), read_text),
    **dict.fromkeys((".md", ".markdown"), read_markdown),
    **dict.fromkeys((".html", ".htm", ".xhtml"), read_html),
    **dict.fromkeys((".jsonl", ".ndjson", ".jsonlines", ".jl"), read_jsonl),
    ".json": read_json,
    **dict.fromkeys((".csv", ".tsv", ".tab"), read_csv),
    **dict.fromkeys((".parquet", ".pq"), read_parquet),
    **dict.fromkeys((".xlsx", ".xlsm"), read_excel),
    **dict.fromkeys((".xml", ".rss", ".atom", ".rdf", ".sgml", ".sgm"), read_xml),
    **dict.fromkeys((".mhtml", ".mht"), read_saved_page),
    ".webarchive": read_webarchive,
}
#: Files that hold files.
CONTAINERS = {
    **dict.fromkeys((".gz", ".tgz"), read_gzip),
    ".zip": read_zip,
    ".tar": read_tar,
    ".eml": read_mail,
    ".mbox": read_mailbox,
}
#: Suffixes that tell a path from a text.
READABLE = frozenset((*READERS, *CONTAINERS))
_MAX_MESSAGE = 500


def read_blob(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read one file; where nothing is in it that is a failure too."""
    suffix = Path(blob.path).suffix.lower()
    empty = suffix not in ASSETS
    for item in _items(blob, suffix, columns, limits):
        empty = False
        yield item
    if empty:
        yield failure(
            blob.path, None, RefusedError("empty", "there is no article in it")
        )


def _items(
    blob: Blob, suffix: str, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read one file; whatever is wrong with it becomes one row."""
    try:
        if suffix in CONTAINERS:
            dispatch = lambda inner: read_blob(inner, columns, limits)  # noqa: E731
            yield from CONTAINERS[suffix](blob, limits, dispatch)
        elif suffix in READERS:
            yield from READERS[suffix](blob, columns, limits)
        elif suffix in ASSETS:
            _LOGGER.info("%s: passed over", blob.path)
        else:
            yield from _read_unknown(blob, suffix, columns, limits)
    except RefusedError as error:
        yield failure(blob.path, None, error)
    except MissingExtraError:
        raise
    except DAMAGE as error:
        yield failure(blob.path, None, damaged(error))
    except OSError as error:
        message = error.strerror or str(error) or "cannot be read"
        yield failure(blob.path, None, RefusedError("unreadable", message))
    except Exception as error:  # noqa: BLE001 - one bad file is one row, never the end
        message = f"{type(error).__name__}: {error}"[:_MAX_MESSAGE]
        yield failure(blob.path, None, RefusedError("reader_failed", message))


def _read_unknown(
    blob: Blob, suffix: str, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read a page under any name (.php, .aspx), and texts whose title has a dot."""
    with blob.open() as stream:
        head = stream.read(HEAD)
    if begins_as_page(head):
        yield from read_html(blob, columns, limits)
    elif is_kind(suffix):
        raise RefusedError("unsupported_format", not_read(suffix))
    else:
        yield from read_text(blob, columns, limits)


def _read_path(
    path: Path, root: Path, columns: Columns, limits: Limits, beside: Beside
) -> Iterator[Article | Failure]:
    """Read a file or everything below a folder."""
    files = walk(path, beside) if path.is_dir() else iter([path])
    for file in files:
        name = Path(os.path.relpath(file, root)).as_posix()
        if file.exists() and not file.is_file():
            # a pipe or a device would block for ever
            error = RefusedError("unsupported_format", "not a regular file")
            yield failure(name, None, error)
            continue
        blob = Blob(name, lambda file=file: file.open("rb"), file)  # type: ignore[misc]
        yield from read_blob(blob, columns, limits)


def _read_item(
    item: object, root: Path | None, columns: Columns, limits: Limits, beside: Beside
) -> Iterator[Article | Failure]:
    """Read one element of a list."""
    try:
        if isinstance(item, Article | Failure):
            yield item
        elif isinstance(item, Mapping):
            yield from row_to_articles(item, columns=columns, limits=limits)
        elif isinstance(item, Path) or (isinstance(item, str) and _is_place(item)):
            path = Path(item)
            base = root or (path if path.is_dir() else path.parent)
            if not path.exists():
                raise RefusedError("not_found", why_missing(str(item)))  # noqa: TRY301
            yield from _read_path(path, base, columns, limits, beside)
        elif isinstance(item, str):
            yield text_to_article(item, None, limits)
        elif isinstance(item, bytes | bytearray):
            blob = Blob("", lambda: io.BytesIO(bytes(item)))
            for article in read_blob(blob, columns, limits):
                yield _unnamed(article)
        else:
            message = (
                f"expected a text, a path, a mapping or an Article, not {item!r:.80}"
            )
            raise RefusedError("unsupported_format", message)  # noqa: TRY301
    except RefusedError as error:
        place = isinstance(item, Path) or (isinstance(item, str) and _is_place(item))
        path_text = str(item) if place else None
        yield failure(path_text, None, error)


def _is_place(text: str) -> bool:
    """Tell whether a text in a list is a path: of a file, or of none such as "a.txt".

    A single word is a text, however short, unless it ends as a file does.
    """
    return is_path(text) or (
        not any(c.isspace() for c in text)
        and Path(text).suffix.lower() in READABLE.difference([""])
    )


def _unnamed(item: Article | Failure) -> Article | Failure:
    """Take the empty name off what was read from bytes in memory."""
    if isinstance(item, Failure):
        return replace(item, path=None)
    return replace(item, path=None, article_id=text_id(item.text))


def _read_stdin(columns: Columns, limits: Limits) -> Iterator[Article | Failure]:
    """Read JSON, a text or a page on standard input, which can be read only once."""
    stream = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8-sig", errors=FALLBACK)
    try:
        lines = bounded_lines(stream, limits.max_line_characters)
        first = next((line for line in lines if line is None or line.strip()), "")
        whole = chain([first], lines)
        if first is None or not first or begins_as_json(first):
            yield from rows_to_articles(
                json_rows(whole, limits), path="-", columns=columns, limits=limits
            )
            return
        text = "".join(filter(None, whole))
        try:
            yield text_to_article(text, "-", limits)
        except RefusedError as error:
            yield failure("-", None, error)
    finally:
        stream.detach()


def _read_any(
    source: Any,  # noqa: ANN401 - that is the point
    columns: Columns,
    limits: Limits,
    beside: Beside,
) -> Iterator[Article | Failure]:
    """Read a source of any kind."""
    if isinstance(source, str) and source == "-":
        yield from _read_stdin(columns, limits)
    elif isinstance(source, Path) or (
        isinstance(source, str) and (is_path(source) or names_a_file(source, READABLE))
    ):
        path = Path(source)
        if not path.exists():
            # as it was given: a path has one slash where an address has two
            raise InputFormatError(why_missing(str(source)), path=str(source))
        if path.is_dir() and is_result(path) and not any(walk(path, beside)):
            message = (
                "holds the result of a run and no articles; give the folder that the "
                "articles lie in"
            )
            raise InputFormatError(message, path=path)
        root = path if path.is_dir() else path.parent
        yield from _read_path(path, root, columns, limits, beside)
    elif isinstance(source, Article | Mapping | str | bytes | bytearray):
        yield from _read_item(source, None, columns, limits, beside)
    elif (
        hasattr(source, "to_pandas")
        or (hasattr(source, "tolist") and hasattr(source, "index"))
        or hasattr(source, "iloc")
    ):
        yield from read_frame(source, columns, limits)
    elif isinstance(source, Iterable):
        common = common_root(source) if isinstance(source, list | tuple) else None
        for item in source:
            yield from _read_item(item, common, columns, limits, beside)
    else:
        message = (
            f"cannot read articles from {type(source).__name__}; expected a folder, "
            "files, texts, rows or a data frame"
        )
        raise InputFormatError(message)


def _repaired(item: Article | Failure) -> Article | Failure:
    """Mend the letters of a text and of what its file says of it."""
    if isinstance(item, Failure):
        return item
    return replace(
        item,
        text=repair_mojibake(item.text),
        title=item.title and repair_mojibake(item.title),
        author=item.author and repair_mojibake(item.author),
        source=item.source and repair_mojibake(item.source),
        marks=(),
    )


def read(
    source: object,
    *,
    columns: Columns = None,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    repair: bool = False,
    beside: Iterable[str | Path | None] = (),
) -> Iterator[Article | Failure]:
    """Read articles from whatever holds them.

    Parameters
    ----------
    source : str, Path, bytes, Article, mapping, data frame, or iterable of these
        A folder (recursively), a file, ``-`` for standard input (JSON, JSON
        lines, one text or page), texts, rows.
        Kinds of files: text, Markdown, HTML, saved pages (MHTML), JSON, JSONL, CSV,
        TSV, Parquet, Excel, RSS, Atom, mails, and these inside gzip, zip and tar.
    columns : mapping of str to str or None
        Field (``text``, ``title``, ``published``, ``article_id``, ``url``, ``author``,
        ``source``) to column name, when the names are not found by common sense.
    limits : Limits
        Sizes to refuse.
    repair : bool
        Undo that UTF-8 was once read as cp1252 ("Ã©"); off, since it changes texts.
    beside : iterable of path or None
        Files that may lie among the articles and are none: lists of names, corrections.

    Yields
    ------
    Article or Failure
        A failure for each file or row that is no article, with the reason; one bad
        file or row never ends the reading.

    Raises
    ------
    InputFormatError
        When a path or a field of ``columns`` does not exist, or the source is of no
        known kind.

    Examples
    --------
    >>> [a.article_id for a in read([{"id": "a1", "titre": "T", "corps": "Un texte."}])]
    ['a1']
    """
    try:
        check_fields(columns or {})
    except RefusedError as error:
        raise InputFormatError(str(error)) from error
    items = _read_any(
        source, columns, limits, frozenset(Path(p).resolve() for p in beside if p)
    )
    if repair:
        items = map(_repaired, items)
    yield from with_unique_ids(map(encodable, items))
