"""Blocks that stand in many articles of one collection: boilerplate by nature.

A story that several sites print is none: its paragraphs stand in many articles, but
always beside each other, where a notice stands beside other paragraphs each time. Sites
cut a story at different places and set their own notices around it, so that no two
copies are alike; still most of the prose around one of its paragraphs stands in nearly
as many articles as this does, where that around a notice stands in few.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from heapq import nlargest
from itertools import accumulate

from cryptonews_nlp.zoning.blocks import find_blocks
from cryptonews_nlp.zoning.sites import shared_endings
from cryptonews_nlp.zoning.words import block_key

#: A block that three articles or more share, and one in fifty, is boilerplate.
MIN_ARTICLES = 3
MIN_SHARE = 0.02
# So many of the longest other blocks tell one story from another.
_COMPANY = 3
# Prose beside a block is of another story if it stands in less than half as many
# articles; a notice has so much of it beside it.
_RARER, _OWN_SHARE = 2, 0.5
_PROSE = re.compile(r".{39,}[.!?…»”\"]$")


@dataclass(frozen=True, slots=True)
class _Held:
    """What one article holds: its blocks, the lengths of prose, the longest in order.

    Hashes instead of keys: those of 50,000 articles would hold their texts once more.
    """

    keys: array[int]
    prose: array[int]
    longest: tuple[int, ...]


def _hold(keys: set[str]) -> _Held:
    """Reduce the blocks of an article."""
    ordered = sorted(keys)
    return _Held(
        array("q", map(hash, ordered)),
        array("L", (len(key) if _PROSE.match(key) else 0 for key in ordered)),
        tuple(map(hash, nlargest(_COMPANY + 1, ordered, key=len))),
    )


def _prose_by_count(held: _Held, counts: Counter[int]) -> tuple[list[int], list[int]]:
    """Return how often the prose of an article occurs, and its summed lengths."""
    prose = sorted(
        (counts[key], length)
        for key, length in zip(held.keys, held.prose, strict=True)
        if length
    )
    return [count for count, _ in prose], list(accumulate(size for _, size in prose))


def repeated_blocks(texts: Iterable[str]) -> frozenset[str]:
    """Find the blocks that many texts share.

    Parameters
    ----------
    texts : iterable of str
        Texts of one collection.

    Returns
    -------
    frozenset of str
        Keys of the repeated blocks, and of the names of sites that headlines end with,
        for ``find_zones(..., repeated=...)``.
    """
    counts: Counter[int] = Counter()
    names: dict[int, str] = {}
    articles: list[_Held] = []
    headlines: list[str] = []
    for text in texts:
        blocks = find_blocks(text)
        headlines += [text[b.start : b.end] for b in blocks[:1]]
        keys = {block_key(text[b.start : b.end]) for b in blocks}
        articles.append(_hold(keys))
        counts.update(articles[-1].keys)
        names |= {hash(key): key for key in keys if counts[hash(key)] == MIN_ARTICLES}
    floor = max(MIN_ARTICLES, MIN_SHARE * len(articles))
    company: dict[int, set[tuple[int, ...]]] = defaultdict(set)
    for held in articles:
        frequent = [n for n, key in enumerate(held.keys) if counts[key] >= floor]
        if not frequent:
            continue
        often, sums = _prose_by_count(held, counts)
        for number in frequent:
            key = held.keys[number]
            own = bisect_right(often, counts[key] // _RARER)
            total = sums[-1] - held.prose[number] if sums else 0
            if not total or (own and sums[own - 1] >= _OWN_SHARE * total):
                beside = [other for other in held.longest if other != key]
                company[key].add(tuple(beside[:_COMPANY]))
    notices = (names[key] for key, beside in company.items() if len(beside) >= floor)
    return frozenset((*notices, *shared_endings(headlines)))
