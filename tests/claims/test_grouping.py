"""Which figures of one article may measure one thing."""

from __future__ import annotations

from dataclasses import replace

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


def beside(
    article: str, number: int, value: float, kind: str, words: str, unit: str | None
) -> Figure:
    """Return a figure of an article with words around."""
    claim = Claim(
        f"{article}{number}",
        "share",
        article,
        number,
        number + 1,
        f"{value}",
        value,
        "exact",
        None,
        unit,
    )
    return Figure(
        claim, kind, Context({words: 1.0}, {}, language="en"), sentence=number
    )


@pytest.mark.parametrize(
    ("kind", "unit", "told", "met"),
    [
        ("percent", "%", ("tax", "tax"), True),
        ("percent", "%", ("tax", "school"), False),
        ("count", "people", ("tax", "school"), False),
    ],
)
@pytest.mark.parametrize("figures", [1, 8])
def test_an_article_full_of_figures_shares_some_by_chance(
    kind: str,
    unit: str,
    told: tuple[str, str],
    met: bool,  # noqa: FBT001 - expected result
    figures: int,
) -> None:
    """Among many, an equal value is one figure only where words around tie the two."""
    found = [
        beside("a", n, 44.0 + 100 * n, kind, told[0] if not n else f"other{n}", unit)
        for n in range(figures)
    ]
    found.append(beside("b", 0, 44.0, kind, told[1], unit))
    together = max(len(group.figures) for group in groups_of(found))
    assert together == (2 if met or figures == 1 else 1)


@pytest.mark.parametrize(
    ("kind", "unit", "doubted"),
    [
        ("percent", "%", True),
        ("count", None, True),
        ("count", "degrees", True),
        ("count", "boats", False),
    ],
)
def test_what_is_of_anything_contradicts_nothing(
    kind: str,
    unit: str | None,
    doubted: bool,  # noqa: FBT001 - expected result
) -> None:
    """Two shares that differ, or two bare numbers, may be of two things."""
    found = [
        beside(name, 0, value, kind, "tax", unit)
        for name, value in (("a", 44.0), ("b", 47.0))
    ]
    [group] = groups_of(found)
    assert (group.conflict == 0) == doubted


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_part_does_not_contradict_the_whole(language: str) -> None:
    """*847 votes* and *1,000 absentee votes*; other languages narrow otherwise."""
    whole, part = (
        beside(name, 0, value, "count", "lead", "votes")
        for name, value in (("a", 847.0), ("b", 1000.0))
    )
    other = replace(part.context, language=language)
    part = replace(part, narrowed=frozenset({"absentee"}), context=other)
    [group] = groups_of([whole, part])
    assert (group.conflict == 0) == (language == whole.context.language)
