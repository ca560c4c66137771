"""Figures of a comparison on the page."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

import cryptonews_nlp as cn
from cryptonews_nlp.report.figures import stated


def claim(article_id, value, origin=None):
    """Return a row of ``claims``."""
    return SimpleNamespace(
        article_id=article_id, value=value, origin=origin, bound="exact", unit="people",
        upper_value=None, date_from=None, date_to=None,
    )  # fmt: skip


def test_values_stand_once_and_what_contradicts_is_seen():
    """Who repeats a figure is counted; the value of the fewest stands last."""
    rows = [claim("a", 31.0)] + [claim(key, 26.0, "Ann Roe") for key in "bcd"]
    values = stated(rows, {"b": "Gazette", "c": "Gazette"})
    assert [(v.rows[0].value, len(v.rows), v.repeated) for v in values] == [
        (26.0, 2, 1),
        (31.0, 1, 0),
    ]


@pytest.mark.parametrize(
    ("many", "one", "figures"),
    [
        (
            "Police in Lyon arrested 26 people on Tuesday over a crypto fraud.",
            "Police in Lyon arrested 31 people on Tuesday over a crypto fraud.",
            ("26 people", "31 people"),
        ),
        (
            "À Lyon, la police a arrêté 26 personnes mardi pour une fraude crypto.",
            "À Lyon, la police a arrêté 31 personnes mardi pour une fraude crypto.",
            ("26 personnes", "31 personnes"),
        ),
        (
            "Norvane held a course for 30 officers on 24 January 2024 in Oslo.",
            "Norvane held a course for 30 officers on 29 January 2024 in Oslo.",
            ("24 January 2024", "29 January 2024"),
        ),
    ],
    ids=["en", "fr", "days"],
)
def test_the_page_shows_each_value(tmp_path, many, one, figures):
    """Fifteen articles that agree do not hide the one that does not."""
    texts = [f"{many} No. {n} tells it so." for n in range(15)] + [one]
    result = cn.analyze([cn.Article(f"a{n:02}", t) for n, t in enumerate(texts)])
    html = result.report(tmp_path / "report.html").read_text(encoding="utf-8")
    table = html[html.index('id="claims"') : html.index('id="articles"')]
    assert all(f">{figure}</a>" in table for figure in figures)
