"""Whatever the user has, to articles."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from cryptonews_nlp._types import Article, Failure
from cryptonews_nlp.errors import InputFormatError
from cryptonews_nlp.reading.blobs import Blob
from cryptonews_nlp.reading.limits import Limits, RefusedError
from cryptonews_nlp.reading.records import make_article, row_to_article
from cryptonews_nlp.reading.rows import failure, read_csv, read_jsonl
from cryptonews_nlp.reading.single import read_html, read_text

Columns = Mapping[str, str] | None
Reader = Callable[[Blob, Columns, Limits], Iterator[Article | Failure]]
_LOGGER = logging.getLogger(__name__)

READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".md": read_text,
    ".html": read_html,
    ".htm": read_html,
    ".jsonl": read_jsonl,
    ".csv": read_csv,
}


def _read_blob(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read one file; whatever is wrong with it becomes one row."""
    suffix = Path(blob.path).suffix.lower()
    reader = READERS.get(suffix)
    try:
        if reader is None:
            message = f"files {suffix or 'without a suffix'} are not read"
            raise RefusedError("unsupported_format", message)
        yield from reader(blob, columns, limits)
    except RefusedError as error:
        yield failure(blob.path, None, error)
    except Exception as error:  # noqa: BLE001 - one bad file is one row, never the end
        yield Failure(blob.path, None, "reading", type(error).__name__, str(error))


def _walk(folder: Path) -> Iterator[Path]:
    """List the files below a folder in a fixed order, each folder once."""
    seen: set[tuple[int, int]] = set()
    stack = [folder]
    while stack:
        here = stack.pop()
        status = here.stat()
        if (status.st_dev, status.st_ino) in seen:
            continue
        seen.add((status.st_dev, status.st_ino))
        entries = sorted(here.iterdir(), key=lambda p: p.name)
        visible = [p for p in entries if not p.name.startswith(".")]
        yield from (p for p in visible if p.is_file())
        stack.extend(reversed([p for p in visible if p.is_dir()]))


def _read_path(
    path: Path, root: Path, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read a file or everything below a folder."""
    files = _walk(path) if path.is_dir() else iter([path])
    for file in files:
        name = Path(os.path.relpath(file, root)).as_posix()
        blob = Blob(name, lambda file=file: file.open("rb"), file)  # type: ignore[misc]
        yield from _read_blob(blob, columns, limits)


def _read_item(
    item: object, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read one element of a list."""
    try:
        if isinstance(item, Article | Failure):
            yield item
        elif isinstance(item, Mapping):
            yield row_to_article(item, columns=columns, limits=limits)
        elif isinstance(item, Path):
            yield from _read_path(item, item.parent, columns, limits)
        elif isinstance(item, str):
            if _is_path(item):
                yield from _read_path(Path(item), Path(item).parent, columns, limits)
            else:
                yield make_article({"text": item}, limits=limits)
        else:
            message = f"expected a text, a path, a mapping or an Article, not {item!r:.80}"
            raise RefusedError("unsupported_format", message)
    except RefusedError as error:
        yield failure(None, None, error)


def _is_path(text: str) -> bool:
    """Tell whether a string names something on disk."""
    if "\n" in text or len(text) > 1024:  # noqa: PLR2004
        return False
    try:
        return Path(text).exists()
    except (OSError, ValueError):
        return False


def read(
    source: object, *, columns: Columns = None, limits: Limits = Limits()  # noqa: B008
) -> Iterator[Article | Failure]:
    """Read articles from whatever holds them.

    Parameters
    ----------
    source : str, Path, Article, mapping, data frame, or iterable of these
        A folder (recursively), a file, ``-`` for JSONL on standard input, texts, rows.
    columns : mapping of str to str or None
        Field (``text``, ``title``, ``published`` …) to column name, when the names are
        not found by common sense.
    limits : Limits
        Sizes to refuse.

    Yields
    ------
    Article or Failure
        A failure for each file or row that is no article, with the reason.

    Raises
    ------
    InputFormatError
        When a path does not exist.
    """
    if isinstance(source, str) and source == "-":
        stdin = Blob("-", lambda: sys.stdin.buffer)
        yield from read_jsonl(stdin, columns, limits)
    elif isinstance(source, str | Path):
        path = Path(source)
        if not path.exists():
            message = "there is no such file or folder"
            raise InputFormatError(message, path=path)
        root = path if path.is_dir() else path.parent
        yield from _read_path(path, root, columns, limits)
    elif isinstance(source, Article | Mapping):
        yield from _read_item(source, columns, limits)
    elif hasattr(source, "to_dict") and hasattr(source, "columns"):
        for row in source.to_dict("records"):
            yield from _read_item(row, columns, limits)
    elif isinstance(source, Iterable):
        for item in source:
            yield from _read_item(item, columns, limits)
    else:
        message = f"cannot read articles from {type(source).__name__}"
        raise InputFormatError(message)
