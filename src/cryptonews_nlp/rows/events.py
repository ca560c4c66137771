"""Events and comparisons -> rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cryptonews_nlp._records import as_row
from cryptonews_nlp._types import (
    Comparison,
    Event,
    Linked,
)
from cryptonews_nlp.rows.articles import Row


def event_rows(events: Iterable[Event]) -> Iterator[Row]:
    """Yield the rows of ``events``."""
    for event in events:
        row = as_row(event)
        row["n_articles"] = len(event.article_ids)
        yield row


def comparison_rows(comparisons: Iterable[Comparison], linked: Linked) -> Iterator[Row]:
    """Yield the rows of ``comparisons``."""
    names = {entity.entity_id: entity.name for entity in linked.entities}
    for comparison in comparisons:
        row = as_row(comparison)
        row["subject"] = names.get(comparison.subject or "", comparison.subject)
        yield row
