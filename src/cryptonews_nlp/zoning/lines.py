"""Lines of a text, and the paragraphs that are broken over several of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from cryptonews_nlp.zoning.bylines import is_signature
from cryptonews_nlp.zoning.credits import CREDITED

# Text saved at a fixed width (html2text wraps at 78 characters) breaks lines within
# sentences; elsewhere a line is a paragraph.
_WRAP_MIN, _WRAP_MAX = 45, 110
_MIN_WRAPPED_LINES = 3
_MAX_LONG_SHARE = 0.05
# Scrapers that put each element on a line of its own break sentences around links and
# emphasis; the words around keep the spaces that parted them ("said \nAnn Lee\n, who").
_GOES_ON = re.compile(r"[a-zà-ÿ,.;)’”»]")
_MIN_INLINE = 3
_OPEN_LINK = re.compile(r"\[[^\]]*$|\]\([^)\s]*$")
_MAX_LINK_LINES = 6
_STRUCTURAL = re.compile(r"\s*(?:[*•·▪‣+–—-]\s|\d{1,2}[.)]\s|#{1,6}\s|[|>]|!\[)")
#: The end of a line that ends a sentence.
ENDED = re.compile(r"[.!?…:;]\s?[\"”»'’)\]*_]*\s*$")


@dataclass(frozen=True, slots=True)
class Block:
    """A run of characters that is classified as one piece.

    Attributes
    ----------
    start, end : int
        Code points into the text, end exclusive, without surrounding white space.
    gap : bool
        Whether a blank line stands before it.
    inline : bool
        Whether it begins in the middle of a line.
    link : bool
        Whether it is a link to another article with its announcement ("Lire aussi : …")
        that stands within a paragraph or between two.
    """

    start: int
    end: int
    gap: bool = False
    inline: bool = False
    link: bool = False


def lines_of(text: str) -> Iterator[Block]:
    """Yield the lines of a text that are not blank."""
    position, gap = 0, True
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            start = position + line.index(stripped[0])
            yield Block(start, start + len(stripped), gap)
            gap = False
        else:
            gap = True
        position += len(line) + 1


def _continues(before: str, line: str) -> bool:
    """Tell whether a line goes on with a sentence broken at the line before."""
    return (
        len(before) >= _WRAP_MIN
        and not ENDED.search(before)
        and line[0].islower()
        and not _STRUCTURAL.match(line)
    )


def _is_wrapped(text: str, lines: list[Block]) -> bool:
    """Tell whether the text was saved at a fixed width."""
    n_continued = n_long = 0
    for before, line in pairwise(lines):
        width = before.end - before.start
        if "](" in text[before.start : before.end]:
            continue
        n_long += width > _WRAP_MAX
        n_continued += not line.gap and _continues(
            text[before.start : before.end], text[line.start : line.end]
        )
    return n_continued >= _MIN_WRAPPED_LINES and n_long <= _MAX_LONG_SHARE * len(lines)


def _broken_inline(text: str, lines: list[Block]) -> frozenset[int]:
    """Return where lines begin that go on with a sentence broken around an element."""
    found, sure = set(), 0
    for before, line in pairwise(lines):
        if line.gap or ENDED.search(text, before.start, before.end):
            continue
        goes_on = bool(_GOES_ON.match(text, line.start)) or text[before.end - 1] in "'’"
        sure += goes_on
        spaced = len(text[before.end : line.start]) > len("\n") and not (
            _STRUCTURAL.match(text, line.start)
            or CREDITED.search(text, before.start, before.end)
        )
        if goes_on or spaced:
            found.add(line.start)
    return frozenset(found if sure >= _MIN_INLINE else ())


def joined_lines(text: str, lines: list[Block]) -> list[Block]:
    """Join the lines of one paragraph.

    Parameters
    ----------
    text : str
        Any text.
    lines : list of Block
        Its lines, from :func:`lines_of`.
    """
    wrapped = _is_wrapped(text, lines)
    inline = frozenset() if wrapped else _broken_inline(text, lines)
    joined: list[Block] = []
    n_joined = 0
    for line in lines:
        if joined and not line.gap:
            before = joined[-1]
            last = text[text.rfind("\n", 0, before.end) + 1 : before.end]
            here = text[line.start : line.end]
            goes_on = (
                line.start in inline
                or _continues(last, here)
                or (
                    wrapped
                    and len(last) >= _WRAP_MIN
                    and not _STRUCTURAL.match(here)
                    and not is_signature(here)
                )
                or (
                    n_joined < _MAX_LINK_LINES
                    and _OPEN_LINK.search(
                        text, max(before.start, before.end - 300), before.end
                    )
                )
            )
            if goes_on:
                joined[-1] = Block(before.start, line.end, before.gap, before.inline)
                n_joined += 1
                continue
        joined.append(line)
        n_joined = 0
    return joined
