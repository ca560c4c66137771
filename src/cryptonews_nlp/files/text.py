"""Frames as CSV and JSON lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import pandas as pd

from cryptonews_nlp.files.flat import Tables, flat, replace, unflag
from cryptonews_nlp.schema import FRAMES, columns


def write_csv(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    """Write a CSV file a frame."""

    def put(path: Path, name: str, table: pd.DataFrame) -> None:
        flat(name, table).to_csv(path, index=False, encoding="utf-8")

    return [
        replace(folder / f"{n}.csv", lambda p, n=n, t=t: put(p, n, t))  # type: ignore[misc]
        for n, t in tables.items()
    ]


def read_csv(folder: Path) -> Tables:
    """Read them back."""
    return {
        name: unflag(
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


def write_jsonl(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    """Write a file of JSON lines a frame."""

    def put(path: Path, name: str, table: pd.DataFrame) -> None:
        with path.open("w", encoding="utf-8", newline="\n") as out:
            for line in json_lines(name, table):
                out.write(line + "\n")

    return [
        replace(folder / f"{n}.jsonl", lambda p, n=n, t=t: put(p, n, t))  # type: ignore[misc]
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


def read_jsonl(folder: Path) -> Tables:
    """Read them back."""
    tables = {}
    for name in FRAMES:
        with (folder / f"{name}.jsonl").open(encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        tables[name] = pd.DataFrame(rows, columns=columns(name), dtype=object)
    return tables
