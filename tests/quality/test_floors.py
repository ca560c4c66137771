"""Quality does not sink unseen: figures of the whole pipeline against pinned floors.

Floors are raised with ``python -m benchmarks.end_to_end --raise-floors
tests/quality/floors.json``, which refuses to lower one.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.end_to_end import figures

FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text())


@pytest.mark.slow
@pytest.mark.parametrize("split", FLOORS)
def test_no_figure_is_below_its_floor(split):
    """Each figure on a split of our annotated articles reaches its floor."""
    found = figures(split)
    low = {
        name: (round(found[name], 3), floor)
        for name, floor in FLOORS[split].items()
        if found[name] < floor
    }
    assert not low
