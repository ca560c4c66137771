"""Frames to files and back: parquet, CSV, JSONL, Excel, SQLite, DuckDB."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path

import pandas as pd

from cryptonews_nlp._optional import import_extra
from cryptonews_nlp.errors import InputFormatError, SettingsError
from cryptonews_nlp.frames import Frames, typed
from cryptonews_nlp.schema import FRAMES, columns

RUN_FILE = "run.json"

#: Excel refuses longer cells.
EXCEL_CELL = 32_767
#: A cell that begins so would run as a formula in a spreadsheet.
FORMULA_STARTS = ("=", "+", "-", "@")

Tables = dict[str, pd.DataFrame]


def write(
    result: Frames,
    folder: Path,
    formats: str | Iterable[str],
    *,
    with_text: bool = True,
) -> list[Path]:
    """Write a result; see :meth:`cryptonews_nlp.result.Analysis.write`."""
    names = (formats,) if isinstance(formats, str) else tuple(formats)
    check_formats(names)
    folder.mkdir(parents=True, exist_ok=True)
    tables = dict(result.frames())
    if not with_text:
        tables["articles"] = tables["articles"].assign(text=None)
        tables["articles"] = typed("articles", tables["articles"])
    written = [path for name in names for path in _WRITERS[name](tables, folder)]
    info = json.dumps(dict(result.info), ensure_ascii=False, indent=2, default=str)
    written.append(_replace(folder / RUN_FILE, lambda p: _put(p, info + "\n")))
    return written


def check_formats(names: Iterable[str]) -> None:
    """Refuse formats that are unknown, or whose packages are not installed.

    Parameters
    ----------
    names : iterable of str
        As :func:`write` takes them.

    Raises
    ------
    SettingsError
        For a format that there is not.
    MissingExtraError
        When a package is missing, with what to type.
    """
    for name in names:
        if name not in _WRITERS:
            message = (
                f"format {name!r} is unknown; expected one of {', '.join(FORMATS)}"
            )
            raise SettingsError(message)
        if name in _EXTRAS:
            package, extra = _EXTRAS[name]
            import_extra(package, extra=extra)


def read(folder: Path) -> tuple[Tables, dict[str, object]]:
    """Read the frames and the run information of a folder."""
    for name in FORMATS:
        if (folder / _MARKERS[name]).is_file():
            tables = _READERS[name](folder)
            break
    else:
        message = (
            "holds no result; expected files such as articles.parquet. "
            f"Make one with: cryptonews run FOLDER -o {folder}"
        )
        raise InputFormatError(message, path=folder)
    info: dict[str, object] = {}
    if (folder / RUN_FILE).is_file():
        info = json.loads((folder / RUN_FILE).read_text(encoding="utf-8"))
    return {name: typed(name, tables[name]) for name in FRAMES}, info


def _put(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="")


def _replace(path: Path, make: Callable[[Path], None]) -> Path:
    """Make a file beside its place and move it there, so that none is ever half."""
    temporary = path.with_name(f".{path.name}.partial")
    temporary.unlink(missing_ok=True)
    make(temporary)
    temporary.replace(path)
    return path


def _flat(name: str, table: pd.DataFrame) -> pd.DataFrame:
    """Turn lists into JSON and times into ISO text, for formats without them."""
    out = table.copy()
    for column in FRAMES[name]:
        if column.kind == "list":
            out[column.name] = [
                json.dumps(value, ensure_ascii=False) for value in out[column.name]
            ]
        elif column.kind == "time":
            out[column.name] = [
                None if pd.isna(value) else value.isoformat()
                for value in out[column.name]
            ]
        elif column.kind == "flag":
            out[column.name] = out[column.name].astype("Int64")
        elif column.kind == "category":
            out[column.name] = out[column.name].astype(object)
    return out


def _write_parquet(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    return [
        _replace(folder / f"{name}.parquet", lambda p, t=table: t.to_parquet(p))  # type: ignore[misc]
        for name, table in tables.items()
    ]


def _read_parquet(folder: Path) -> Tables:
    return {name: pd.read_parquet(folder / f"{name}.parquet") for name in FRAMES}


def _write_csv(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    def put(path: Path, name: str, table: pd.DataFrame) -> None:
        _flat(name, table).to_csv(path, index=False, encoding="utf-8")

    return [
        _replace(folder / f"{n}.csv", lambda p, n=n, t=t: put(p, n, t))  # type: ignore[misc]
        for n, t in tables.items()
    ]


def _read_csv(folder: Path) -> Tables:
    return {
        name: _unflag(
            name,
            pd.read_csv(
                folder / f"{name}.csv",
                dtype=str,
                keep_default_na=False,
                na_values=[""],
                encoding="utf-8",
            ),
        )
        for name in FRAMES
    }


def _unflag(name: str, table: pd.DataFrame) -> pd.DataFrame:
    """Read numbers and flags back from text or integers."""
    out = table.copy()
    for column in FRAMES[name]:
        if column.kind in ("offset", "count", "number"):
            out[column.name] = pd.to_numeric(out[column.name])
        elif column.kind == "flag":
            numbers = pd.to_numeric(out[column.name]).astype("Int64")
            out[column.name] = numbers.astype("boolean")
    return out


def _write_jsonl(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    def put(path: Path, name: str, table: pd.DataFrame) -> None:
        with path.open("w", encoding="utf-8", newline="\n") as out:
            for line in json_lines(name, table):
                out.write(line + "\n")

    return [
        _replace(folder / f"{n}.jsonl", lambda p, n=n, t=t: put(p, n, t))  # type: ignore[misc]
        for n, t in tables.items()
    ]


def json_lines(name: str, table: pd.DataFrame) -> Iterable[str]:
    """Yield a frame's rows as JSON: lists stay lists, times are ISO, NA is null.

    Parameters
    ----------
    name : str
        A key of :data:`cryptonews_nlp.schema.FRAMES`.
    table : pandas.DataFrame
        That frame.
    """
    kinds = {column.name: column.kind for column in FRAMES[name]}
    for record in table.to_dict("records"):
        yield json.dumps(
            {str(key): _plain(value, kinds[str(key)]) for key, value in record.items()},
            ensure_ascii=False,
        )


def _plain(value: object, kind: str) -> object:
    if kind == "list":
        return value
    if pd.isna(value):
        return None
    if isinstance(value, pd.Timestamp):
        return value.isoformat()
    return value.item() if hasattr(value, "item") else value


def _read_jsonl(folder: Path) -> Tables:
    tables = {}
    for name in FRAMES:
        with (folder / f"{name}.jsonl").open(encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        tables[name] = pd.DataFrame(rows, columns=columns(name), dtype=object)
    return tables


def _write_xlsx(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    import_extra("xlsxwriter", extra="excel")

    def put(path: Path) -> None:
        with pd.ExcelWriter(path, engine="xlsxwriter") as book:
            for name, table in tables.items():
                sheet = _flat(name, table)
                for column in sheet.columns:
                    sheet[column] = [_cell(value) for value in sheet[column]]
                sheet.to_excel(book, sheet_name=name, index=False)

    return [_replace(folder / "cryptonews.xlsx", put)]


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return None if pd.isna(value) else value
    if value.startswith(FORMULA_STARTS):
        value = "'" + value
    return value[:EXCEL_CELL]


def _read_xlsx(folder: Path) -> Tables:
    import_extra("openpyxl", extra="excel")
    book = pd.read_excel(folder / "cryptonews.xlsx", sheet_name=None, dtype=object)
    return {name: _unflag(name, _unquoted(book[name])) for name in FRAMES}


def _unquoted(table: pd.DataFrame) -> pd.DataFrame:
    marks = tuple("'" + mark for mark in FORMULA_STARTS)

    def plain(value: object) -> object:
        return (
            value[1:] if isinstance(value, str) and value.startswith(marks) else value
        )

    return table.map(plain)


def _write_sqlite(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    def put(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            for name, table in tables.items():
                _flat(name, table).to_sql(name, connection, index=False)
            connection.commit()

    return [_replace(folder / "cryptonews.sqlite", put)]


def _read_sqlite(folder: Path) -> Tables:
    with closing(sqlite3.connect(folder / "cryptonews.sqlite")) as connection:
        return {
            name: _unflag(name, pd.read_sql(f"SELECT * FROM {name}", connection))  # noqa: S608 - own names
            for name in FRAMES
        }


def _write_duckdb(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    duckdb = import_extra("duckdb", extra="sql")

    def put(path: Path) -> None:
        with closing(duckdb.connect(str(path))) as connection:
            for name, table in tables.items():
                connection.register("frame", _flat(name, table).astype(object))
                connection.execute(f"CREATE TABLE {name} AS SELECT * FROM frame")  # noqa: S608 - own names
                connection.unregister("frame")

    return [_replace(folder / "cryptonews.duckdb", put)]


def _read_duckdb(folder: Path) -> Tables:
    duckdb = import_extra("duckdb", extra="sql")
    path = str(folder / "cryptonews.duckdb")
    with closing(duckdb.connect(path, read_only=True)) as connection:
        return {
            name: _unflag(name, connection.execute(f"SELECT * FROM {name}").df())  # noqa: S608 - own names
            for name in FRAMES
        }


_WRITERS: dict[str, Callable[[Mapping[str, pd.DataFrame], Path], list[Path]]] = {
    "parquet": _write_parquet,
    "csv": _write_csv,
    "jsonl": _write_jsonl,
    "xlsx": _write_xlsx,
    "sqlite": _write_sqlite,
    "duckdb": _write_duckdb,
}
_READERS: dict[str, Callable[[Path], Tables]] = {
    "parquet": _read_parquet,
    "jsonl": _read_jsonl,
    "csv": _read_csv,
    "sqlite": _read_sqlite,
    "duckdb": _read_duckdb,
    "xlsx": _read_xlsx,
}
#: Format -> package that writes it, and the extra that brings it.
_EXTRAS = {"xlsx": ("xlsxwriter", "excel"), "duckdb": ("duckdb", "sql")}
_MARKERS = {
    "parquet": "articles.parquet",
    "jsonl": "articles.jsonl",
    "csv": "articles.csv",
    "sqlite": "cryptonews.sqlite",
    "duckdb": "cryptonews.duckdb",
    "xlsx": "cryptonews.xlsx",
}
#: Formats, the one that loses least first.
FORMATS = tuple(_READERS)
