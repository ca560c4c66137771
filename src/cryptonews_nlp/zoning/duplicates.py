"""Copies of one text: exact ones, cut ones, retitled ones."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def find_duplicates(texts: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Find articles that repeat another one.

    Parameters
    ----------
    texts : iterable of (str, str)
        Article id and the text of its content zones.

    Returns
    -------
    dict of str to str
        Id of each copy, and the id of the article that it copies.
    """
    first: dict[str, str] = {}
    copies: dict[str, str] = {}
    for article_id, text in sorted(texts):
        key = hashlib.sha256(" ".join(text.casefold().split()).encode()).hexdigest()
        if key in first:
            copies[article_id] = first[key]
        elif text.strip():
            first[key] = article_id
    return copies
