"""What the benchmarks print is worth what their scores are worth."""

from __future__ import annotations

import doctest
import json

import pytest

from benchmarks import floors, scores
from training import gold


@pytest.mark.parametrize("module", [scores, gold], ids=lambda module: module.__name__)
def test_examples_hold(module):
    """The examples in the docstrings of the scores are right."""
    assert doctest.testmod(module).failed == 0


def test_nothing_found_where_nothing_is_wanted_is_right():
    """An article without names, in which none is found, costs nothing."""
    assert scores.precision_recall_f1(0, 0, 0) == (1.0, 1.0, 1.0)
    assert scores.precision_recall_f1(0, 0, 3) == (0.0, 0.0, 0.0)
    assert scores.precision_recall_f1(0, 3, 0) == (0.0, 0.0, 0.0)


def test_one_cluster_for_all_has_full_recall():
    """B-cubed lowers the precision of whoever joins everything."""
    gold_events = {"a": 1, "b": 1, "c": 2, "d": 3}
    precision, recall, f1 = scores.b_cubed(gold_events, dict.fromkeys(gold_events, 0))
    assert (precision, recall) == (0.375, 1.0)
    assert f1 == pytest.approx(6 / 11)


def test_sure_and_right_has_no_calibration_error():
    """A bin per tenth; certainty belongs to the last one."""
    bins, error = scores.reliability([(1.0, True), (1.0, True), (0.0, False)], 10)
    assert [(b.low, b.n, b.right) for b in bins] == [(0.0, 1, 0.0), (0.9, 2, 1.0)]
    assert error == 0


def test_floors_do_not_sink_unseen(tmp_path):
    """A floor is raised to today's figure less a margin, and never lowered unasked."""
    path = tmp_path / "floors.json"
    floors.raise_floors(path, {"dev": {"names": 0.9}})
    assert json.loads(path.read_text())["dev"]["names"] == pytest.approx(0.885)
    with pytest.raises(SystemExit, match=r"names: 0.885 -> 0.785"):
        floors.raise_floors(path, {"dev": {"names": 0.8}})
    floors.raise_floors(path, {"dev": {"names": 0.8}}, allow_lower=True)
    assert json.loads(path.read_text())["dev"]["names"] == pytest.approx(0.785)
