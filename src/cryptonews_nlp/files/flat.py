"""Cells that formats without lists, times and flags can hold, and back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pandas as pd

from cryptonews_nlp.schema import FRAMES

Tables = dict[str, pd.DataFrame]


def put(path: Path, text: str) -> None:
    """Write a text, its line ends as they are."""
    path.write_text(text, encoding="utf-8", newline="")


def replace(path: Path, make: Callable[[Path], None]) -> Path:
    """Make a file beside its place and move it there, so that none is ever half."""
    temporary = path.with_name(f".{path.name}.partial")
    temporary.unlink(missing_ok=True)
    try:
        make(temporary)
        temporary.replace(path)
    except BaseException:
        # a full disk stays no fuller
        temporary.unlink(missing_ok=True)
        raise
    return path


def flat(name: str, table: pd.DataFrame) -> pd.DataFrame:
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


def unflag(name: str, table: pd.DataFrame) -> pd.DataFrame:
    """Read numbers and flags back from text or integers."""
    out = table.copy()
    for column in FRAMES[name]:
        if column.kind in ("offset", "count", "number"):
            out[column.name] = pd.to_numeric(out[column.name])
        elif column.kind == "flag":
            numbers = pd.to_numeric(out[column.name]).astype("Int64")
            out[column.name] = numbers.astype("boolean")
    return out
