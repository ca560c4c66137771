"""Printed pages: their heads and feet, and paragraphs that go on over them.

Programs that take the text out of a PDF end each page with a form feed; what stands at
the top and at the bottom of all pages then stands in the middle of sentences.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from cryptonews_nlp._paragraphs import PAGE_END, goes_on_over_page
from cryptonews_nlp._types import ZoneKind
from cryptonews_nlp.zoning.lines import Block
from cryptonews_nlp.zoning.words import block_key

# So many lines at either edge of a page are its head and its foot.
_EDGE = 2
_SHARE = 0.5
_CLOCK = re.compile(r"\b\d{1,2}[:h]\d{2}\b")


def heads_and_feet(text: str, lines: Sequence[Block]) -> frozenset[int]:
    r"""Return where the lines begin that head or foot printed pages.

    Those above the first page stay, as they tell title, outlet and day; when a browser
    printed a page, to the minute, does not.

    Parameters
    ----------
    text : str
        Any text; without form feeds it has no pages.
    lines : sequence of Block
        Its lines, from :func:`.lines.lines_of`.

    Returns
    -------
    frozenset of int
        Offsets of lines that half of the pages have at an edge, numbers apart.

    Examples
    --------
    >>> from cryptonews_nlp.zoning.lines import lines_of
    >>> text = "Title\nOne of the\n1/2\n\fLedger\nmen fled.\n2/2"
    >>> [text[at:at + 3] for at in sorted(heads_and_feet(text, [*lines_of(text)]))]
    ['1/2', '2/2']
    """
    if PAGE_END not in text:
        return frozenset()
    ends = [at for at, c in enumerate(text) if c == PAGE_END]
    pages: defaultdict[int, list[Block]] = defaultdict(list)
    for line in lines:
        pages[bisect_left(ends, line.start)].append(line)
    edges = [{*page[:_EDGE], *page[-_EDGE:]} for page in pages.values()]
    keys = {b: block_key(text[b.start : b.end]) for page in edges for b in page}
    counts = Counter(key for page in edges for key in {keys[b] for b in page})
    least = max(2, _SHARE * len(pages))
    kept = {b for b in pages[0][:_EDGE] if not _CLOCK.search(text, b.start, b.end)}
    return frozenset(
        block.start
        for block, key in keys.items()
        if counts[key] >= least and block not in kept
    )


def settle_pages(
    text: str, blocks: Sequence[Block], kinds: Sequence[ZoneKind]
) -> list[ZoneKind]:
    """Give both halves of a paragraph that goes on over a page the kind of the longer.

    Parameters
    ----------
    text : str
        The text.
    blocks : sequence of Block
        Its blocks.
    kinds : sequence of str
        What was made of them.
    """
    found = list(kinds)
    places = [i for i, block in enumerate(blocks) if not block.printed]
    for i, j in pairwise(places if PAGE_END in text else []):
        before, after = blocks[i], blocks[j]
        if goes_on_over_page(text, before.end, after.start):
            longer = before.end - before.start >= after.end - after.start
            found[i] = found[j] = found[i] if longer else found[j]
    return found
