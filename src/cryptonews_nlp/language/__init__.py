"""The language of a text, of an article and of each of its paragraphs."""

from __future__ import annotations

from cryptonews_nlp.language.article import ArticleLanguage, detect_zones
from cryptonews_nlp.language.text import Detection, detect_language

__all__ = [
    "ArticleLanguage",
    "Detection",
    "detect_language",
    "detect_zones",
]
