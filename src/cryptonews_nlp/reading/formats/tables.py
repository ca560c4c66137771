"""Readers of tables: Parquet, Excel, data frames."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from cryptonews_nlp._optional import import_extra
from cryptonews_nlp._types import Article, Failure
from cryptonews_nlp.errors import InputFormatError
from cryptonews_nlp.reading.blobs import Blob
from cryptonews_nlp.reading.fields.columns import find_columns, require_text
from cryptonews_nlp.reading.fields.parallel import columns_apart
from cryptonews_nlp.reading.fields.rows import Columns, Row, rows_to_articles
from cryptonews_nlp.reading.limits import Limits, RefusedError

_BATCH = 256


def _whole(blob: Blob, limits: Limits) -> Any:  # noqa: ANN401 - a path or a stream
    """Return what a format with random access can be opened from."""
    return blob.file if blob.file is not None else io.BytesIO(blob.read(limits))


def read_parquet(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read a Parquet file in batches, only the columns that are needed."""
    from pyarrow import ArrowException, parquet  # noqa: PLC0415 - slow to import

    try:
        with parquet.ParquetFile(_whole(blob, limits)) as table:
            names = list(table.schema_arrow.names)
            found = find_columns(names, columns)
            require_text(names, found)
            wanted = sorted({*found.values(), *columns_apart(names, columns)})
            batches = table.iter_batches(batch_size=_BATCH, columns=wanted)
            rows = chain.from_iterable(batch.to_pylist() for batch in batches)
            yield from rows_to_articles(
                rows, path=blob.path, columns=columns, limits=limits
            )
    except ArrowException as error:
        raise RefusedError("bad_parquet", f"not a Parquet file: {error}") from error


def check_unpacked(members: Iterable[zipfile.ZipInfo], limits: Limits) -> None:
    """Refuse a zip whose members expand like a bomb.

    Raises
    ------
    RefusedError
        ``bomb`` or ``too_many_files``.
    """
    n = packed = unpacked = 0
    for n, member in enumerate(members, start=1):  # noqa: B007 - counted
        packed += member.compress_size
        unpacked += member.file_size
    if n > limits.max_members:
        message = f"the archive holds {n:,} files, more than {limits.max_members:,}"
        raise RefusedError("too_many_files", message)
    if unpacked > max(limits.free_bytes, packed * limits.max_ratio):
        message = (
            f"the archive unpacks from {packed:,} to {unpacked:,} bytes, as a "
            "decompression bomb does; unpack it yourself if you trust it"
        )
        raise RefusedError("bomb", message)


def _sheet_rows(
    book: Any,  # noqa: ANN401 - openpyxl is optional
    columns: Columns,
) -> Iterator[Row]:
    """Yield the rows of all sheets that hold texts, each with its sheet's header."""
    refused, n_read = None, 0
    for sheet in book.worksheets:
        values = sheet.iter_rows(values_only=True)
        header = [str(h) if h is not None else "" for h in next(values, ())]
        names = [h for h in header if h]
        if not names:
            values.close()
            continue
        try:
            require_text(names, find_columns(names, columns))
        except RefusedError as error:
            refused = refused or error
            values.close()  # else the archive would stay open
            continue
        n_read += 1
        for cells in values:
            if any(cell is not None for cell in cells):
                yield {h: c for h, c in zip(header, cells, strict=False) if h}
    if refused is not None and not n_read:
        raise refused


def read_excel(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read an Excel workbook row by row."""
    openpyxl = import_extra("openpyxl", extra="excel")
    source = _whole(blob, limits)
    try:
        with zipfile.ZipFile(source) as package:
            check_unpacked(package.infolist(), limits)
        book = openpyxl.load_workbook(source, read_only=True, data_only=True)
    except zipfile.BadZipFile as error:
        message = "not an .xlsx workbook; save older formats as .xlsx or .csv"
        raise RefusedError("bad_excel", message) from error
    try:
        yield from rows_to_articles(
            _sheet_rows(book, columns), path=blob.path, columns=columns, limits=limits
        )
    finally:
        book.close()


def _names_rows(index: Any) -> bool:  # noqa: ANN401 - pandas
    """Tell whether an index holds ids: one row each, and not just their numbers.

    Those of a frame from which rows were picked lead back to it.
    """
    if not index.is_unique or index.nlevels > 1:
        return False
    return index.name is not None or list(index) != list(range(len(index)))


def read_frame(
    frame: Any,  # noqa: ANN401 - pandas, polars, pyarrow …
    columns: Columns,
    limits: Limits,
) -> Iterator[Article | Failure]:
    """Read a data frame (or what has ``to_pandas``) or a column of texts.

    Without a column of ids the labels of its index are ids, unless they just count.

    Raises
    ------
    InputFormatError
        When a given column is not there, or none looks like the text.
    """
    if hasattr(frame, "to_pandas"):
        frame = frame.to_pandas()
    if not hasattr(frame, "columns"):
        frame = frame.to_frame(name="text")
    names = list(frame.columns)
    try:
        fields = find_columns(names, columns)
        require_text(names, fields)
    except RefusedError as error:
        # all rows would be refused for what is a slip in the call
        raise InputFormatError(str(error)) from error
    found = {*fields.values(), *columns_apart(map(str, names), columns)}
    kept = [n for n in names if str(n) in found]
    heads, values = list(map(str, kept)), [frame[name].tolist() for name in kept]
    if "article_id" not in fields and _names_rows(frame.index):
        heads, values = [*heads, "article_id"], [*values, map(str, frame.index)]
    rows = (dict(zip(heads, row, strict=True)) for row in zip(*values, strict=True))
    yield from rows_to_articles(rows, path=None, columns=columns, limits=limits)
