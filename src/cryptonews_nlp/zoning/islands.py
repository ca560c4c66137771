"""Short lines amid page furniture that look like nothing in particular."""

from __future__ import annotations

import re
from itertools import groupby

from cryptonews_nlp._types import CONTENT_ZONES, ZoneKind
from cryptonews_nlp.zoning.lines import CLOSING

#: The end of a sentence that ends its block.
SENTENCE = re.compile(rf"\w\s?[.!?…]{CLOSING}$")
# A run of content with that much in sentences of this length is an article. A run with
# a few sentences, such as a teaser, is none when so many blocks part it from others.
# Chosen on every second page of the article extraction benchmark.
_ISLAND_MAIN, _ISLAND_SENTENCE = 400, 40
_ISLAND_SHARE, _ISLAND_AWAY = 0.15, 3


def without_islands(
    parts: list[str], kinds: list[ZoneKind], reports: frozenset[int]
) -> list[ZoneKind]:
    """Take short lines amid page furniture out of the body.

    Between menus and lists of other articles stand lines that look like nothing in
    particular. A run of content without any sentence is no article where another run
    holds one.

    Parameters
    ----------
    parts : list of str
        The blocks of a text.
    kinds : list of str
        What was made of them.
    reports : frozenset of int
        Places of what is known for a report: runs with one of these stay.
    """
    runs = [
        (content, list(items))
        for content, items in groupby(
            range(len(kinds)), key=lambda i: kinds[i] in CONTENT_ZONES
        )
    ]
    prose = [
        sum(len(parts[i]) for i in items if content and _is_prose(parts[i]))
        for content, items in runs
    ]
    if max(prose, default=0) < _ISLAND_MAIN:
        return kinds
    found = list(kinds)
    for number, (content, items) in enumerate(runs):
        beside = [j for j in (number - 1, number + 1) if 0 <= j < len(runs)]
        if not content or len(beside) < 2:  # noqa: PLR2004 - both sides
            continue
        if not reports.isdisjoint(items):
            continue
        far = min(len(runs[j][1]) for j in beside) >= _ISLAND_AWAY
        if prose[number] <= (_ISLAND_SHARE * max(prose) if far else 0):
            kind = kinds[runs[beside[0]][1][-1]]
            for i in items:
                found[i] = kind if kinds[i] == "body" else kinds[i]
    return found


def _is_prose(part: str) -> bool:
    return len(part) >= _ISLAND_SENTENCE and bool(SENTENCE.search(part))
