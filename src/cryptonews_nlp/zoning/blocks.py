"""Cut a text into blocks: the pieces that get one zone kind each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from cryptonews_nlp.zoning.bylines import is_signature
from cryptonews_nlp.zoning.credits import CREDITED
from cryptonews_nlp.zoning.lang import en, fr
from cryptonews_nlp.zoning.links import end_of_link

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
_ENDED = re.compile(r"[.!?…:;][\"”»'’)\]*_]*\s*$")
# A page flattened to one line has hardly any line break; then sentences are blocks.
_FLAT_CHARACTERS_PER_LINE = 700
_FLAT_MIN = 400
# A sentence ends after a word of three small letters, so not after "Gov." or "M.".
_FLAT_CUT = re.compile(
    r"(?<=[a-zà-ÿ]{3}[.!?…]|[\d%)»”\"]{3}[.!?…])[\"”»'’)\]]*\s+(?=[A-ZÀ-Ý«“\"(\d—–])"
    r"|(?<=[a-zà-ÿ]{2}[.!?][\"”»])\s+(?=[A-ZÀ-Ý«“\"(—–])"
    r"|[ \t]{3,}|\s[|›▸•·]\s"
)
_PLAIN_MIN = 40
# A lone mark or initial belongs to what stands before it.
_CRUMB = 4
# "LILLE | Deux hommes …": what parts a dateline from the text it begins.
_DATELINE = re.compile(r"[A-ZÀ-Ý][\w’'., -]{2,40}[ \t]\|[ \t]+")
FURNITURE = re.compile(
    "(?:"
    + "|".join(sorted((*en.INLINE, *fr.INLINE), key=len, reverse=True))
    + r")(?!\w)"
)
_INLINE_CUT = re.compile(
    rf"(?<=[.!?…»”\"’)])\s+(?={FURNITURE.pattern})"
    rf"|(?<=[.!?…»”])(?={FURNITURE.pattern}(?:(?<=:)|\s?:))"
)


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
        that stands within a paragraph.
    """

    start: int
    end: int
    gap: bool = False
    inline: bool = False
    link: bool = False


def _lines(text: str) -> Iterator[Block]:
    """Find the lines that are not blank."""
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
        and not _ENDED.search(before)
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
        if line.gap or _ENDED.search(text, before.start, before.end):
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


def _join(text: str, lines: list[Block]) -> list[Block]:
    """Join the lines of one paragraph."""
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


def _cut(text: str, block: Block, pattern: re.Pattern[str]) -> Iterator[Block]:
    """Cut a block at the places that a pattern finds."""
    start, gap = block.start, block.gap
    for found in pattern.finditer(text, block.start, block.end):
        end = (
            found.start() + len(found[0].rstrip(" \t\u00a0|»›▸•·"))
            if found[0].strip()
            else found.start()
        )
        if end > start and found.end() < block.end:
            yield Block(start, end, gap, start != block.start)
            start, gap = found.end(), False
    yield Block(start, block.end, gap, start != block.start)


def _behind_link(text: str, block: Block) -> Iterator[Block]:
    """Part a link within a line ("Lire aussi : …") from the sentence behind it."""
    announced = FURNITURE.match(text, block.start, block.end)
    end = None
    if announced and ":" in text[announced.start() : announced.end() + 2]:
        end = end_of_link(text, announced.end(), block.end)
    if end is None:
        yield block
    else:
        yield Block(block.start, end, block.gap, block.inline, link=True)
        yield Block(end, block.end, inline=True)


def _is_plain(text: str, block: Block) -> bool:
    """Tell whether a piece of a flattened page is an ordinary sentence."""
    part = text[block.start : block.end].strip()
    return bool(_ENDED.search(part)) and not FURNITURE.match(part)


def _is_long(text: str, block: Block) -> bool:
    """Tell whether it is one and long enough to be a statement."""
    return block.end - block.start >= _PLAIN_MIN and _is_plain(text, block)


def _regroup(text: str, pieces: list[Block]) -> list[Block]:
    """Join neighbouring sentences again: only furniture is to stand alone."""
    joined: list[Block] = []
    was_plain = False
    if len(pieces) > 1:
        placed = _DATELINE.match(text, pieces[0].start)
        if placed and placed.end() == pieces[1].start and _is_long(text, pieces[1]):
            first = pieces[0]
            pieces = [Block(first.start, pieces[1].end, first.gap), *pieces[2:]]
    for piece in pieces:
        size = piece.end - piece.start
        if joined and size < _CRUMB:
            before = joined[-1]
            joined[-1] = Block(before.start, piece.end, before.gap, before.inline)
            continue
        plain = _is_long(text, piece) or (was_plain and _is_plain(text, piece))
        plain = plain and not piece.link
        if plain and was_plain:
            before = joined[-1]
            joined[-1] = Block(before.start, piece.end, before.gap, before.inline)
        else:
            joined.append(piece)
        was_plain = plain
    return joined


def _around(block: Block, spans: list[tuple[int, int]]) -> Iterator[Block]:
    """Cut a block around spans that stand in it."""
    start = block.start
    for left, right in spans:
        if block.start <= left and right <= block.end and left >= start:
            if left > start:
                yield Block(
                    start, left, block.gap and start == block.start, start > block.start
                )
            yield Block(
                left, right, block.gap and left == block.start, left > block.start
            )
            start = right
    if start < block.end:
        yield Block(
            start, block.end, block.gap and start == block.start, start > block.start
        )


def _trim(text: str, block: Block) -> Block | None:
    """Take white space off both ends."""
    part = text[block.start : block.end]
    stripped = part.strip()
    if not stripped:
        return None
    start = block.start + part.index(stripped[0])
    return Block(start, start + len(stripped), block.gap, block.inline, block.link)


def find_blocks(text: str, *, title: str | None = None) -> list[Block]:
    r"""Find the blocks of a text.

    A block is a paragraph, a line of a list or menu, a sentence where a page was
    flattened to one line, or the tail of a line that begins like a link to another
    article ("Lire aussi : …").

    Parameters
    ----------
    text : str
        Any text.
    title : str or None
        Title of the article, cut out of flattened pages.

    Returns
    -------
    list of Block
        In order; what lies between two blocks is white space or a separator.

    Examples
    --------
    >>> [(b.start, b.end) for b in find_blocks("Titre\n\nUn texte.\nUn autre.")]
    [(0, 5), (7, 16), (17, 26)]
    """
    return list(_find_blocks(text, title))


@lru_cache(maxsize=4)
def _find_blocks(text: str, title: str | None) -> tuple[Block, ...]:
    """Find the blocks, once for the stages that ask for those of one text in turn."""
    lines = list(_lines(text))
    flat = len(text) > _FLAT_MIN and len(text) > _FLAT_CHARACTERS_PER_LINE * len(lines)
    blocks: list[Block] = []
    for line in _join(text, lines):
        pieces = [
            part
            for piece in _cut(text, line, _INLINE_CUT)
            for whole in (_cut(text, piece, _FLAT_CUT) if flat else [piece])
            for part in _behind_link(text, whole)
        ]
        blocks.extend(_regroup(text, pieces) if flat else pieces)
    if title and flat:
        spans = [(m.start(), m.end()) for m in re.finditer(re.escape(title), text)]
        blocks = [part for block in blocks for part in _around(block, spans)]
    return tuple(trimmed for block in blocks if (trimmed := _trim(text, block)))
