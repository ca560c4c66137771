"""Frames as the tables of SQLite and DuckDB."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pandas as pd

from cryptonews_nlp._optional import import_extra
from cryptonews_nlp.files.flat import Tables, flat, replace, unflag
from cryptonews_nlp.schema import FRAMES


def write_sqlite(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    """Write one SQLite file."""

    def put(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            for name, table in tables.items():
                flat(name, table).to_sql(name, connection, index=False)
            connection.commit()

    return [replace(folder / "cryptonews.sqlite", put)]


def read_sqlite(folder: Path) -> Tables:
    """Read it back."""
    with closing(sqlite3.connect(folder / "cryptonews.sqlite")) as connection:
        return {
            name: unflag(name, pd.read_sql(f"SELECT * FROM {name}", connection))  # noqa: S608 - own names
            for name in FRAMES
        }


def write_duckdb(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    """Write one DuckDB file."""
    duckdb = import_extra("duckdb", extra="sql")

    def put(path: Path) -> None:
        with closing(duckdb.connect(str(path))) as connection:
            for name, table in tables.items():
                connection.register("frame", flat(name, table).astype(object))
                connection.execute(f"CREATE TABLE {name} AS SELECT * FROM frame")  # noqa: S608 - own names
                connection.unregister("frame")

    return [replace(folder / "cryptonews.duckdb", put)]


def read_duckdb(folder: Path) -> Tables:
    """Read it back."""
    duckdb = import_extra("duckdb", extra="sql")
    path = str(folder / "cryptonews.duckdb")
    with closing(duckdb.connect(path, read_only=True)) as connection:
        return {
            name: unflag(name, connection.execute(f"SELECT * FROM {name}").df())  # noqa: S608 - own names
            for name in FRAMES
        }
