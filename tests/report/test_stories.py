"""Cards of events: which articles mention them."""

from __future__ import annotations

from types import SimpleNamespace

import pandas as pd

from cryptonews_nlp.report.stories import told_elsewhere


def test_an_article_and_its_copies_mention_an_event_once():
    """A copy stands for its original only where that one does not mention the event."""
    articles = pd.DataFrame(
        {"article_id": list("abc"), "duplicate_of": [None, "a", None]}
    )
    links = pd.DataFrame(
        [
            ("b", "event-1", "background", 5),
            ("a", "event-1", "background", 5),
            ("a", "event-1", "background", 90),
            ("c", "event-1", "main", None),
            ("b", "event-2", "background", 40),
        ],
        columns=["article_id", "event_id", "role", "start"],
    )
    kept = told_elsewhere(SimpleNamespace(articles=articles, links=links))
    assert list(zip(kept.article_id, kept.event_id, kept.start, strict=True)) == [
        ("a", "event-1", 5),
        ("b", "event-2", 40),
    ]
