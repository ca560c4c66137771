"""Zones: what in a scraped text is article, and what is not."""

from __future__ import annotations

from cryptonews_nlp.zoning.duplicates import find_duplicates
from cryptonews_nlp.zoning.markup import blank_markup
from cryptonews_nlp.zoning.metadata import complete_metadata
from cryptonews_nlp.zoning.repetition import repeated_blocks
from cryptonews_nlp.zoning.titles import bare_title
from cryptonews_nlp.zoning.walls import is_wall
from cryptonews_nlp.zoning.zones import find_zones

__all__ = [
    "bare_title",
    "blank_markup",
    "complete_metadata",
    "find_duplicates",
    "find_zones",
    "is_wall",
    "repeated_blocks",
]
