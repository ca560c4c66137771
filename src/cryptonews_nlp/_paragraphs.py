"""Paragraphs that only runs of spaces part, as tables of scraped articles hold them.

A scraper that writes an article to one cell of a table puts its paragraphs on one line:
"... he said.   Shares fell.   Related: Where are they sold?   The bank ...".
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

# So much of a text stands on one line where its paragraphs do.
_LINE = 700
_RUN = re.compile(r"(?<=\S)[ \t\u00a0]{2,}(?=[^\s\u00a0])")
# a text that holds none of these holds no run: found faster than by a pattern
_PAIRS = tuple(map("".join, product(" \u00a0\t", repeat=2)))
_WIDE = 3
_ENDED = re.compile(r"[.!?…:](?:\s?[\"”»])?[\"”»’'*)\]]*$")
_END_CHARACTERS = 6
# Two spaces slip into the middle of a sentence too, and some scrapers leave spaces
# around each link.
_GOES_ON, _OPEN = re.compile(r"[a-zà-ÿ,;.)»”]"), re.compile(r"[,;(–—-]$")
_SLIPS, _LINKS = 0.1, 0.4
# Those who put two spaces behind each sentence rarely put one. "Mr. Roe" ends none.
_SINGLE = re.compile(r"[a-zà-ÿ]{3}[.!?…](?:\s?[»”\"])? (?=[A-ZÀ-Ý«“\"])")
_SINGLE_SHARE = 0.15
_MIN_RUNS = 2
#: What ends a page in the text of a PDF.
PAGE_END = "\f"


@lru_cache(maxsize=4)
def paragraphs_apart(text: str) -> str:
    r"""Write runs of spaces that part paragraphs as blank lines, one for one.

    Parameters
    ----------
    text : str
        Any text.

    Returns
    -------
    str
        Text of the same length: itself, unless it stands on hardly any line and holds
        such runs. Two spaces count where single ones stand between sentences too;
        three and more always do.

    Examples
    --------
    >>> text = "Prices fell. Nobody sold, she said.   Trade goes on at noon.   Why?"
    >>> paragraphs_apart(text)
    'Prices fell. Nobody sold, she said.\n\n Trade goes on at noon.\n\n Why?'
    """
    if not any(pair in text for pair in _PAIRS) or not _RUN.search(text):
        return text
    lines = sum(map(bool, map(str.strip, text.split("\n"))))
    if lines > 1 and len(text) < _LINE * lines:
        return text
    pieces, position = [], 0
    for start, end in _breaks(text):
        pieces += [text[position:start], "\n\n", " " * (end - start - 2)]
        position = end
    return "".join([*pieces, text[position:]])


def _breaks(text: str) -> list[tuple[int, int]]:
    """Return the runs of spaces that part paragraphs."""
    runs = [
        found.span()
        for found in _RUN.finditer(text)
        if not _GOES_ON.match(text, found.end())
        and not _OPEN.search(text, found.start() - 1, found.start())
    ]
    ended = {
        run for run in runs if _ENDED.search(text, run[0] - _END_CHARACTERS, run[0])
    }
    wide = {run for run in runs if run[1] - run[0] >= _WIDE}
    n_single = len(_SINGLE.findall(text))
    n_runs = len(_RUN.findall(text))
    n_slips = n_runs - len(runs)
    if n_slips > _LINKS * n_runs:
        return []
    if n_single < _SINGLE_SHARE * (n_single + len(ended)):
        runs = [run for run in runs if run in wide]
    elif n_slips > _SLIPS * n_runs:
        runs = [run for run in runs if run in wide or run in ended]
    return runs if len(ended.intersection(runs)) >= _MIN_RUNS else []


def goes_on_over_page(text: str, end: int, start: int) -> bool:
    r"""Tell whether a sentence that a page cuts off goes on behind it.

    Parameters
    ----------
    text : str
        Any text.
    end, start : int
        Where it breaks off, and where it would go on; the end of a page is between.

    Examples
    --------
    >>> text = "Two of the\n1/2\n\fmen fled."
    >>> goes_on_over_page(text, 10, 16), goes_on_over_page(text, 7, 11)
    (True, False)
    """
    return (
        text.find(PAGE_END, end, start) >= 0
        and text[start : start + 1].islower()
        and not _ENDED.search(text, max(end - _END_CHARACTERS, 0), end)
    )
