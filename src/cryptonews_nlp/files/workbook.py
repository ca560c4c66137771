"""Frames as the sheets of an Excel workbook."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from cryptonews_nlp._optional import import_extra
from cryptonews_nlp.files.flat import Tables, flat, replace, unflag
from cryptonews_nlp.schema import FRAMES

#: Excel refuses longer cells.
EXCEL_CELL = 32_767
#: A cell that begins so would run as a formula in a spreadsheet.
FORMULA_STARTS = ("=", "+", "-", "@")


def write_xlsx(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    """Write one workbook, a sheet a frame."""
    import_extra("xlsxwriter", extra="excel")

    def put(path: Path) -> None:
        with pd.ExcelWriter(path, engine="xlsxwriter") as book:
            for name, table in tables.items():
                sheet = flat(name, table)
                for column in sheet.columns:
                    sheet[column] = [_cell(value) for value in sheet[column]]
                sheet.to_excel(book, sheet_name=name, index=False)

    return [replace(folder / "cryptonews.xlsx", put)]


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return None if pd.isna(value) else value
    if value.startswith(FORMULA_STARTS):
        value = "'" + value
    return value[:EXCEL_CELL]


def read_xlsx(folder: Path) -> Tables:
    """Read it back."""
    import_extra("openpyxl", extra="excel")
    book = pd.read_excel(folder / "cryptonews.xlsx", sheet_name=None, dtype=object)
    return {name: unflag(name, _unquoted(book[name])) for name in FRAMES}


def _unquoted(table: pd.DataFrame) -> pd.DataFrame:
    marks = tuple("'" + mark for mark in FORMULA_STARTS)

    def plain(value: object) -> object:
        return (
            value[1:] if isinstance(value, str) and value.startswith(marks) else value
        )

    return table.map(plain)
