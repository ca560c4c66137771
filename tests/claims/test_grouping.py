"""Which figures of one article may measure one thing."""

from __future__ import annotations

import pytest

from cryptonews_nlp._types import Claim
from cryptonews_nlp.claims.context import Context
from cryptonews_nlp.claims.figure import Figure
from cryptonews_nlp.claims.grouping import groups_of


def given(number: int, kind: str, value: float, unit: str, sentence: int) -> Figure:
    """Return a figure of one article that a person of its own gives."""
    claim = Claim(
        f"{number}",
        "m",
        "a",
        number,
        number + 1,
        f"{value}",
        value,
        "exact",
        None,
        unit,
    )
    context = Context({"march": 1.0}, {"march": 1.0}, frozenset({"loc:ostwick"}))
    return Figure(claim, kind, context, source=f"person {number}", sentence=sentence)


@pytest.mark.parametrize(
    ("kind", "values", "unit", "apart", "groups"),
    [
        ("money", (40e6, 60e6), "EUR", 1, 1),
        ("money", (40e6, 60e6), "EUR", 4, 2),
        ("age", (62.0, 63.0), "years", 1, 2),
        ("percent", (40.0, 42.0), "%", 1, 2),
    ],
)
def test_two_people_dispute_a_figure_one_after_the_other(
    kind: str, values: tuple[float, float], unit: str, apart: int, groups: int
) -> None:
    """Further apart they speak of two things; of ages and shares there are many."""
    figures = [
        given(number, kind, value, unit, number * apart)
        for number, value in enumerate(values)
    ]
    assert len(groups_of(figures)) == groups
