"""Ledgers of a few texts."""

from __future__ import annotations

from datetime import UTC, datetime

from cryptonews_nlp._types import Article, EventLink
from cryptonews_nlp.claims import assess
from cryptonews_nlp.linking import link


def ledger(analyzer, texts, events=None, duplicates=None, background=()):
    """Return claims and comparisons of texts, by default of one event."""
    articles = [
        Article(key, text, published=datetime(2024, 3, 6, tzinfo=UTC))
        for key, text in texts.items()
    ]
    analyses = list(analyzer.pipe(articles))
    main = events or dict.fromkeys(texts, "event-1")
    links = [EventLink(key, event, "main") for key, event in main.items()]
    links += [EventLink(key, event, "background") for key, event in background]
    return assess(analyses, link(analyses), links, duplicates)


def of(rows, measure):
    """Return the only comparison of a measure."""
    [row] = [row for row in rows if row.measure == measure]
    return row
