"""Records of all articles -> rows of the frames; nothing is found or decided here."""

from __future__ import annotations

from cryptonews_nlp.rows.articles import (
    article_rows,
    content_texts,
    error_rows,
    unread_rows,
    zone_rows,
)
from cryptonews_nlp.rows.events import comparison_rows, event_rows
from cryptonews_nlp.rows.mentions import entity_rows, mention_rows, role_rows
from cryptonews_nlp.rows.quotes import quote_rows, utterance_rows

__all__ = [
    "article_rows",
    "comparison_rows",
    "content_texts",
    "entity_rows",
    "error_rows",
    "event_rows",
    "mention_rows",
    "quote_rows",
    "role_rows",
    "unread_rows",
    "utterance_rows",
    "zone_rows",
]
