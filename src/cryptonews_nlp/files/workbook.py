"""Frames as the sheets of an Excel workbook."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pandas as pd

from cryptonews_nlp._optional import import_extra
from cryptonews_nlp.files.flat import Tables, flat, replace, unflag
from cryptonews_nlp.schema import FRAMES

#: Excel refuses longer cells.
EXCEL_CELL = 32_767
#: Letters of the narrowest and widest column, and rows that tell how wide one is.
NARROWEST, WIDEST, ROWS = 8, 60, 200
#: Excel knows no year before 1900, whose first days are read back as times of a day,
#: and no parts of a millisecond.
FIRST_YEAR, MILLISECOND = 1901, 1000
#: A cell that begins so would run as a formula in a spreadsheet.
FORMULA_STARTS = ("=", "+", "-", "@")


def write_xlsx(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    """Write one workbook: a sheet a frame, its head fixed and its columns to filter.

    Times are Excel's own, in UTC, so that they can be sorted and grouped by month.
    """
    xlsxwriter = import_extra("xlsxwriter", extra="excel")

    def put(path: Path) -> None:
        # row by row and by the type of each cell: pandas takes twice the time, and
        # the memory of all cells at once
        options = {"constant_memory": True, "strings_to_urls": False}
        with xlsxwriter.Workbook(str(path), options) as book:
            bold = book.add_format({"bold": True})
            day = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
            for name, table in tables.items():
                _fill(book.add_worksheet(name), name, flat(name, table), bold, day)

    return [replace(folder / "cryptonews.xlsx", put)]


def _fill(
    sheet: Any,  # noqa: ANN401 - xlsxwriter is optional
    name: str,
    table: pd.DataFrame,
    bold: object,
    day: object,
) -> None:
    times = [column.kind == "time" for column in FRAMES[name]]
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(table), table.shape[1] - 1)
    for place, column in enumerate(table.columns):
        sheet.set_column(place, place, _width(table[column].head(ROWS)))
        sheet.write_string(0, place, column, bold)
    for number, row in enumerate(table.itertuples(index=False), 1):
        for place, value in enumerate(row):
            if times[place] and (time := _time(value)):
                sheet.write_datetime(number, place, time, day)
            elif isinstance(value, str):
                sheet.write_string(number, place, _cell(value))
            elif isinstance(value, bool):
                sheet.write_boolean(number, place, value)
            elif not pd.isna(value):
                sheet.write_number(number, place, value)


def _width(values: pd.Series) -> int:
    """Return the width that most cells of a column need, its name included."""
    lengths = values.dropna().astype(str).str.len()
    usual = 0 if lengths.empty else int(lengths.quantile(0.9))
    # the button of the filter stands on the name
    return min(max(usual + 1, len(str(values.name)) + 4, NARROWEST), WIDEST)


def _time(value: object) -> datetime | None:
    """Return an ISO time as Excel holds one; None where it could not."""
    if not isinstance(value, str):
        return None
    time = datetime.fromisoformat(value).replace(tzinfo=None)
    exact = time.year >= FIRST_YEAR and not time.microsecond % MILLISECOND
    return time if exact else None


def _cell(text: str) -> str:
    if text.startswith(FORMULA_STARTS):
        text = "'" + text
    return text[:EXCEL_CELL]


def read_xlsx(folder: Path) -> Tables:
    """Read it back."""
    import_extra("openpyxl", extra="excel")
    book = pd.read_excel(folder / "cryptonews.xlsx", sheet_name=None, dtype=object)
    return {name: unflag(name, _plain(book[name])) for name in FRAMES}


def _plain(table: pd.DataFrame) -> pd.DataFrame:
    """Return cells without what :func:`write_xlsx` did to them for Excel."""
    marks = tuple("'" + mark for mark in FORMULA_STARTS)

    def plain(value: object) -> object:
        if isinstance(value, datetime):
            return value.replace(tzinfo=UTC).isoformat()
        quoted = isinstance(value, str) and value.startswith(marks)
        return str(value)[1:] if quoted else value

    return table.map(plain)
