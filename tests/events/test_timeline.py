"""The timeline: one row an event, one dot an article."""

from __future__ import annotations

import warnings

import pandas as pd
import pytest

from cryptonews_nlp.frames import frame

matplotlib = pytest.importorskip("matplotlib")
matplotlib.use("Agg")

from matplotlib import pyplot as plt  # noqa: E402 - needs the backend

from cryptonews_nlp.events.timeline import COLOURS, draw_timeline  # noqa: E402

TITLES = {"e1": "Brimholt freezes $2m and returns $1m", "e2": "Brimholt gèle les fonds"}


def frames(*articles):
    """Return both frames for (event, language, date or None)."""
    rows = [
        {
            "article_id": str(number),
            "event_id": event,
            "language": language,
            "published": date and f"{date}T08:00:00Z",
        }
        for number, (event, language, date) in enumerate(articles)
    ]
    table = frame("articles", rows)
    of_event = table.groupby("event_id")["published"]
    first, last = of_event.min(), of_event.max()
    events = frame(
        "events",
        [
            {
                "event_id": event,
                "title": TITLES.get(event, event),
                "first_date": None if pd.isna(first[event]) else str(first[event]),
                "last_date": None if pd.isna(last[event]) else str(last[event]),
                "n_articles": int((table["event_id"] == event).sum()),
            }
            for event in dict.fromkeys(event for event, _, _ in articles)
        ],
    )
    return events, table


@pytest.fixture(autouse=True)
def _closed():
    yield
    plt.close("all")


def dots(axes):
    """Return the colours of the dots that stand somewhere."""
    return [
        matplotlib.colors.to_hex(colour).upper()
        for points in axes.collections
        if len(points.get_offsets())
        for colour in points.get_facecolors()
    ]


def drawn(axes):
    """Draw the picture, which is when matplotlib finds faults."""
    axes.figure.canvas.draw()
    return axes


def test_each_article_is_a_dot_of_its_language():
    """Rows are named by the events, the earliest first; colours tell languages."""
    axes = drawn(
        draw_timeline(
            *frames(
                ("e2", "fr", "2024-05-03"),
                ("e1", "en", "2024-05-01"),
                ("e1", "fr", "2024-05-01"),
            )
        )
    )
    labels = [label.get_text() for label in axes.get_yticklabels()]
    assert labels == [TITLES["e1"], TITLES["e2"]]
    assert sorted(dots(axes)) == sorted([COLOURS["en"], COLOURS["fr"], COLOURS["fr"]])
    legend = [text.get_text() for text in axes.get_legend().get_texts()]
    assert legend == ["English (1)", "French (2)"]


def test_dots_of_one_day_do_not_hide_each_other():
    """Four articles of a day stand at different heights or are counted."""
    axes = drawn(draw_timeline(*frames(*[("e1", "en", "2024-05-01")] * 4)))
    heights = [y for points in axes.collections for _, y in points.get_offsets()]
    assert len(set(heights)) == 3
    assert [text.get_text() for text in axes.texts] == ["×4"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_undated_articles_stand_apart(language):
    """What has no date is in a column of its own, not on the line."""
    axes = drawn(
        draw_timeline(*frames(("e1", language, None), ("e2", language, "2024-05-01")))
    )
    line, apart = axes.figure.axes
    assert line is axes
    assert dots(line) == dots(apart) == [COLOURS[language]]
    assert apart.get_title(loc="left") == "no date"


def test_nothing_dated_and_nothing_at_all():
    """Neither is an error."""
    only = drawn(draw_timeline(*frames(("e1", "en", None), ("e2", "und", None))))
    assert dots(only) == []
    empty = drawn(draw_timeline(frame("events"), frame("articles")))
    assert [text.get_text() for text in empty.texts] == ["no events"]


def test_a_long_list_says_what_is_missing():
    """The largest events are drawn, and the others counted."""
    many = [(f"event {n}", "en", "2024-05-01") for n in range(5)]
    axes = drawn(draw_timeline(*frames(("e1", "fr", "2020-02-29"), *many), rows=2))
    assert len(axes.get_yticklabels()) == 2
    assert axes.get_xlabel() == "4 smaller events not shown"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_rows_say_how_many_events_there_are(language):
    """And draw no legend of nothing."""
    told = frames(("e1", language, "2024-05-01"), ("e2", language, None))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        axes = drawn(draw_timeline(*told, rows=0))
    assert [text.get_text() for text in axes.texts] == ["2 events not shown"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_has_a_date_comes_before_what_is_large(language):
    """A folder of which hardly an article is dated still has a line of time."""
    undated = [(f"event {n}", language, None) for n in (1, 1, 2, 2, 3, 3)]
    axes = drawn(draw_timeline(*frames(*undated, ("e1", "fr", "2024-05-01")), rows=2))
    labels = [label.get_text() for label in axes.get_yticklabels()]
    assert labels == [TITLES["e1"], "event 1"]
    assert axes.get_xlabel() == "2 smaller events not shown"
    axes = drawn(draw_timeline(*frames(*undated, ("e1", "fr", "2024-05-01")), rows=1))
    assert axes.get_xlabel() == "3 smaller or undated events not shown"
