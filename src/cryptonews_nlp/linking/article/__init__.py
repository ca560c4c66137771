"""The names of one article: which of its mentions name the same thing."""

from __future__ import annotations

from cryptonews_nlp.linking.article.grouping import VALUE_LABELS, local_names

__all__ = ["VALUE_LABELS", "local_names"]
