"""Rows to typed frames, and any table back to the types of the contract."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

import numpy as np
import pandas as pd

from cryptonews_nlp.schema import (
    FRAMES,
    NEVER_NULL,
    TEXT_DTYPE,
    TIME_DTYPE,
    Column,
    columns,
)


class Frames(Protocol):
    """What writers, readers and displays need of a result: its frames."""

    @property
    def articles(self) -> pd.DataFrame:
        """One row an article."""

    @property
    def zones(self) -> pd.DataFrame:
        """One row a zone."""

    @property
    def mentions(self) -> pd.DataFrame:
        """One row a mention."""

    @property
    def entities(self) -> pd.DataFrame:
        """One row an entity."""

    @property
    def roles(self) -> pd.DataFrame:
        """One row a role as written."""

    @property
    def quotes(self) -> pd.DataFrame:
        """One row a stretch of reported speech."""

    @property
    def utterances(self) -> pd.DataFrame:
        """One row an utterance."""

    @property
    def events(self) -> pd.DataFrame:
        """One row an event."""

    @property
    def links(self) -> pd.DataFrame:
        """One row a tie of an article to an event."""

    @property
    def claims(self) -> pd.DataFrame:
        """One row a figure."""

    @property
    def comparisons(self) -> pd.DataFrame:
        """One row a comparison."""

    @property
    def errors(self) -> pd.DataFrame:
        """One row a failure."""

    @property
    def info(self) -> Mapping[str, object]:
        """What ``run.json`` holds."""

    def frames(self) -> Iterator[tuple[str, pd.DataFrame]]:
        """Yield name and frame."""


def frame(name: str, rows: Iterable[Mapping[str, object]] = ()) -> pd.DataFrame:
    """Make a typed frame.

    Parameters
    ----------
    name : str
        A key of :data:`cryptonews_nlp.schema.FRAMES`.
    rows : iterable of mapping
        Values by column name; what is absent is missing.

    Returns
    -------
    pandas.DataFrame
        All columns of the contract with their dtypes, also when there are no rows.

    Examples
    --------
    >>> frame("errors").dtypes["record"]
    Int64Dtype()
    """
    names = columns(name)
    table = pd.DataFrame.from_records(
        [tuple(row.get(column) for column in names) for row in rows], columns=names
    )
    return typed(name, table)


def typed(name: str, table: pd.DataFrame) -> pd.DataFrame:
    """Give a table the columns and dtypes of a frame.

    Parameters
    ----------
    name : str
        A key of :data:`cryptonews_nlp.schema.FRAMES`.
    table : pandas.DataFrame
        Any table; list columns may be JSON text, as CSV holds them.

    Returns
    -------
    pandas.DataFrame
    """
    out = {}
    for column in FRAMES[name]:
        if column.name in table:
            series = table[column.name]
        else:
            series = pd.Series([None] * len(table), dtype=object, index=table.index)
        out[column.name] = _cast(series, column, name)
    return pd.DataFrame(out, index=table.index)


def _cast(series: pd.Series, column: Column, frame_name: str) -> pd.Series:
    if column.kind == "list":
        values = [_as_list(value) for value in series]
        return pd.Series(values, index=series.index, dtype=object)
    if column.kind == "time":
        times = pd.to_datetime(series, utc=True, errors="raise", format="ISO8601")
        return times.astype(TIME_DTYPE)
    if (frame_name, column.name) in NEVER_NULL:
        return series.astype("int64")
    if column.kind == "category":
        series = series.astype(TEXT_DTYPE)
        if not column.categories:
            # sorted, so that equal content gives equal dtypes whatever the order
            values = sorted(series.dropna().unique())
            return series.astype(
                pd.CategoricalDtype(pd.Index(values, dtype=TEXT_DTYPE))
            )
    series = series.astype(column.dtype)
    if column.kind in {"id", "text"}:
        # what a text format cannot tell apart is one thing: missing
        series = series.mask(series == "")
    return series


def _as_list(value: object) -> list[object]:
    if isinstance(value, str):
        value = json.loads(value) if value else []
    if value is None or (isinstance(value, float) and np.isnan(value)):
        return []
    if isinstance(value, Iterable):
        return [
            [int(x) for x in item]
            if isinstance(item, (list, tuple, np.ndarray))
            else item
            for item in value
        ]
    message = f"expected a list, got {value!r}"
    raise TypeError(message)
