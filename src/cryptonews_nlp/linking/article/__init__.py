"""The names of one article: which of its mentions name the same thing."""

from __future__ import annotations

from cryptonews_nlp.linking.article.grouping import (
    join_names,
    names_of,
)
from cryptonews_nlp.linking.article.usage import Usage

__all__ = ["Usage", "join_names", "names_of"]
