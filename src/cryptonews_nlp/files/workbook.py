"""Frames as the sheets of an Excel workbook."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from cryptonews_nlp._optional import import_extra
from cryptonews_nlp.files.flat import Tables, flat, replace, unflag
from cryptonews_nlp.schema import FRAMES

#: Excel refuses longer cells.
EXCEL_CELL = 32_767
#: A cell that begins so would run as a formula in a spreadsheet.
FORMULA_STARTS = ("=", "+", "-", "@")


def write_xlsx(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    """Write one workbook: a sheet a frame, its head fixed and its columns to filter."""
    xlsxwriter = import_extra("xlsxwriter", extra="excel")

    def put(path: Path) -> None:
        # row by row and by the type of each cell: pandas takes twice the time, and
        # the memory of all cells at once
        options = {"constant_memory": True, "strings_to_urls": False}
        with xlsxwriter.Workbook(str(path), options) as book:
            bold = book.add_format({"bold": True})
            for name, table in tables.items():
                _fill(book.add_worksheet(name), bold, flat(name, table))

    return [replace(folder / "cryptonews.xlsx", put)]


def _fill(sheet: Any, bold: object, table: pd.DataFrame) -> None:  # noqa: ANN401 - xlsxwriter is optional
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(table), table.shape[1] - 1)
    for place, column in enumerate(table.columns):
        sheet.write_string(0, place, column, bold)
    for number, row in enumerate(table.itertuples(index=False), 1):
        for place, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(number, place, _cell(value))
            elif isinstance(value, bool):
                sheet.write_boolean(number, place, value)
            elif not pd.isna(value):
                sheet.write_number(number, place, value)


def _cell(text: str) -> str:
    if text.startswith(FORMULA_STARTS):
        text = "'" + text
    return text[:EXCEL_CELL]


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
