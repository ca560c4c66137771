"""Ids and keys of what stands in an article: its place is its name."""

from __future__ import annotations

from typing import Protocol

from cryptonews_nlp._types import Mention, MentionKey


class Passage(Protocol):
    """Anything that stands at offsets of an article."""

    @property
    def start(self) -> int:
        """First code point."""

    @property
    def end(self) -> int:
        """Code point after the last."""


def passage_id(article_id: str, passage: Passage) -> str:
    """Return the id of a quote or a figure.

    Examples
    --------
    >>> from cryptonews_nlp import Quote
    >>> passage_id("a.txt", Quote(3, 9, "Hello.", "direct"))
    'a.txt:3-9'
    """
    return f"{article_id}:{passage.start}-{passage.end}"


def mention_key(article_id: str, mention: Mention) -> MentionKey:
    """Return the key of a mention in :class:`~cryptonews_nlp._types.Linked`."""
    return (article_id, mention.start, mention.end, mention.label)
