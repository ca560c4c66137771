"""Every frame has its columns and types, also when it is empty."""

from __future__ import annotations

import pandas as pd
import pytest

from cryptonews_nlp.frames import frame
from cryptonews_nlp.schema import FRAMES, columns, schema


@pytest.mark.parametrize("name", FRAMES)
def test_empty_and_filled_frames_have_the_same_types(name):
    """Concatenating an empty and a filled frame changes no dtype."""
    empty = frame(name)
    assert list(empty.columns) == columns(name)
    row = dict.fromkeys(columns(name)) | {
        c: 1 for c in ("start", "end") if name != "links" and c in columns(name)
    }
    filled = frame(name, [row])
    for column in FRAMES[name]:
        if column.kind != "category" or column.categories:
            assert filled[column.name].dtype == empty[column.name].dtype, column


def test_missing_values_are_missing_and_never_empty_text():
    """What is absent from a row is NA; lists are empty lists."""
    row = {"quote_id": "a:0-1", "start": 0, "end": 1, "cue_text": ""}
    quotes = frame("quotes", [row])
    assert quotes["speaker"].isna().all()
    assert quotes["cue_text"].isna().all()
    assert quotes["cue_start"].isna().all()
    assert quotes["fragments"].tolist() == [[]]


def test_times_are_utc():
    """Publication dates of any zone are kept as UTC."""
    table = frame("articles", [{"published": pd.Timestamp("2024-03-06T09:00+08:00")}])
    assert table["published"].iloc[0] == pd.Timestamp("2024-03-06T01:00Z")


def test_schema_lists_every_column():
    """The table of the contract is made from the contract."""
    table = schema()
    assert len(table) == sum(map(len, FRAMES.values()))
    assert set(table["frame"]) == set(FRAMES)
