"""Frames to files and back: parquet, CSV, JSONL, Excel, SQLite, DuckDB."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pandas as pd

from cryptonews_nlp._optional import import_extra
from cryptonews_nlp.errors import InputFormatError, SettingsError
from cryptonews_nlp.files.databases import (
    read_duckdb,
    read_sqlite,
    write_duckdb,
    write_sqlite,
)
from cryptonews_nlp.files.flat import Tables, put, replace
from cryptonews_nlp.files.text import read_csv, read_jsonl, write_csv, write_jsonl
from cryptonews_nlp.files.workbook import read_xlsx, write_xlsx
from cryptonews_nlp.frames import Frames, typed
from cryptonews_nlp.schema import FRAMES

RUN_FILE = "run.json"
#: Key in it: the formats that hold this result.
WRITTEN = "written"


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
    info = json.loads(json.dumps(dict(result.info), default=str))
    info[WRITTEN] = list(dict.fromkeys([*_beside(folder, info), *names]))
    text = json.dumps(info, ensure_ascii=False, indent=2) + "\n"
    written.append(replace(folder / RUN_FILE, lambda p: put(p, text)))
    return written


def _beside(folder: Path, info: dict[str, object]) -> list[str]:
    """Return the formats that hold the same result already."""
    earlier = _information(folder)
    formats = earlier.pop(WRITTEN, [])
    info.pop(WRITTEN, None)
    return formats if isinstance(formats, list) and earlier == info else []


def outdated(folder: Path) -> list[str]:
    """Return the formats in a folder that hold an earlier result than its others.

    Parameters
    ----------
    folder : Path
        Where several runs wrote, each in the formats it was told.
    """
    current = _information(folder).get(WRITTEN)
    if not isinstance(current, list):
        return []
    there = (name for name in FORMATS if (folder / _MARKERS[name]).is_file())
    return [name for name in there if name not in current]


def _information(folder: Path) -> dict[str, object]:
    """Return what ``run.json`` holds; nothing where there is none."""
    path = folder / RUN_FILE
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


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
    old = outdated(folder)
    for name in sorted(FORMATS, key=old.__contains__):
        if (folder / _MARKERS[name]).is_file():
            tables = _READERS[name](folder)
            break
    else:
        message = (
            "holds no result; expected files such as articles.parquet. "
            f"Make one with: cryptonews run FOLDER -o {folder}"
        )
        raise InputFormatError(message, path=folder)
    info = _information(folder)
    return {name: typed(name, tables[name]) for name in FRAMES}, info


def _write_parquet(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    return [
        replace(folder / f"{name}.parquet", lambda p, t=table: t.to_parquet(p))  # type: ignore[misc]
        for name, table in tables.items()
    ]


def _read_parquet(folder: Path) -> Tables:
    return {name: pd.read_parquet(folder / f"{name}.parquet") for name in FRAMES}


_WRITERS: dict[str, Callable[[Mapping[str, pd.DataFrame], Path], list[Path]]] = {
    "parquet": _write_parquet,
    "csv": write_csv,
    "jsonl": write_jsonl,
    "xlsx": write_xlsx,
    "sqlite": write_sqlite,
    "duckdb": write_duckdb,
}
_READERS: dict[str, Callable[[Path], Tables]] = {
    "parquet": _read_parquet,
    "jsonl": read_jsonl,
    "csv": read_csv,
    "sqlite": read_sqlite,
    "duckdb": read_duckdb,
    "xlsx": read_xlsx,
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
