"""Blocks that stand in many articles of one collection: boilerplate by nature."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from cryptonews_nlp.zoning.blocks import find_blocks

#: A block that three articles or more share, and one in fifty, is boilerplate.
MIN_ARTICLES = 3
MIN_SHARE = 0.02
_SPACE = re.compile(r"\s+")
_DIGITS = re.compile(r"\d+")


def block_key(text: str) -> str:
    """Reduce a block to what is compared: case, numbers, spaces and marks evened."""
    return _DIGITS.sub("0", _SPACE.sub(" ", text).strip("#*_ \n").casefold())


def repeated_blocks(texts: Iterable[str]) -> frozenset[str]:
    """Find the blocks that many texts share.

    Parameters
    ----------
    texts : iterable of str
        Texts of one collection.

    Returns
    -------
    frozenset of str
        Keys of the repeated blocks, for ``find_zones(..., repeated=...)``.
    """
    counts: Counter[str] = Counter()
    n_texts = 0
    for text in texts:
        n_texts += 1
        counts.update({block_key(text[b.start : b.end]) for b in find_blocks(text)})
    floor = max(MIN_ARTICLES, MIN_SHARE * n_texts)
    return frozenset(key for key, n in counts.items() if n >= floor)
