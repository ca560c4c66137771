"""Blocks that stand in many articles of one collection: boilerplate by nature.

A story that several sites print is none: its paragraphs stand in many articles, but
always beside each other, where a notice stands beside other paragraphs each time.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable
from heapq import nlargest

from cryptonews_nlp.zoning.blocks import find_blocks

#: A block that three articles or more share, and one in fifty, is boilerplate.
MIN_ARTICLES = 3
MIN_SHARE = 0.02
# So many of the longest other blocks tell one story from another.
_COMPANY = 3
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
    # hashes instead of keys: those of 50,000 articles would hold their texts once more
    counts: Counter[int] = Counter()
    names: dict[int, str] = {}
    held: list[tuple[array[int], list[int]]] = []
    for text in texts:
        keys = {block_key(text[b.start : b.end]) for b in find_blocks(text)}
        longest = nlargest(_COMPANY + 1, sorted(keys), key=len)
        held.append((array("q", map(hash, keys)), list(map(hash, longest))))
        counts.update(held[-1][0])
        names |= {hash(key): key for key in keys if counts[hash(key)] == MIN_ARTICLES}
    floor = max(MIN_ARTICLES, MIN_SHARE * len(held))
    company: dict[int, set[tuple[int, ...]]] = defaultdict(set)
    for keys_held, longest_held in held:
        for key in keys_held:
            if counts[key] >= floor:
                beside = [other for other in longest_held if other != key]
                company[key].add(tuple(beside[:_COMPANY]))
    return frozenset(
        names[key] for key, beside in company.items() if len(beside) >= floor
    )
