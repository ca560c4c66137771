"""Cut a text into blocks: the pieces that get one zone kind each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import groupby

from cryptonews_nlp._paragraphs import paragraphs_apart
from cryptonews_nlp.zoning.calls import calls_within
from cryptonews_nlp.zoning.credits import (
    BEFORE_SIGN,
    BEHIND_CREDIT,
    CREDITED,
    GLUED_CREDIT,
)
from cryptonews_nlp.zoning.joints import joined_lines
from cryptonews_nlp.zoning.lang import CREDIT_ENDS, INLINE, LINKS
from cryptonews_nlp.zoning.lines import ENDED, Block, lines_of
from cryptonews_nlp.zoning.links import end_of_link, leads_away
from cryptonews_nlp.zoning.printed import heads_and_feet

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
# The title of a link that stands on a line of its own between two paragraphs.
_TITLE_MIN, _TITLE_MAX = 8, 160
# Characters of a caption, its credit included.
_CAPTION = 500
# A lone mark or initial belongs to what stands before it.
_CRUMB = 4
# What some sites set before a link ("» LIRE AUSSI").
_ARROW = "»"
# "LILLE | Deux hommes …": what parts a dateline from the text it begins.
_DATELINE = re.compile(r"[A-ZÀ-Ý][\w’'., -]{2,40}[ \t]\|[ \t]+")


def _any_of(*phrases: str) -> str:
    return rf"(?:{'|'.join(sorted(phrases, key=len, reverse=True))})(?!\w)"


FURNITURE = re.compile(_any_of(*LINKS, *INLINE))
# "» LIRE AUSSI - Deux banques …": without a colon a title begins with a capital.
_LINK = re.compile(
    rf"\W{{0,4}}{_any_of(*LINKS)}"
    r"(?:(?<=:)|\s?:|[\s»>*_–—-]+(?=[\[\"“«'‘(]*\s?[A-ZÀ-Ý\d]))\s*"
)
_INLINE = (
    rf"(?<=[.!?…»”\"’)])\s+(?={FURNITURE.pattern})"
    rf"|(?<=[.!?…»”])(?={FURNITURE.pattern}(?:(?<=:)|\s?:))"
    rf"|{GLUED_CREDIT}"
)
_INLINE_CUT = re.compile(_INLINE)
# what few lines have is sought in these only
_CREDIT_CUT = re.compile(rf"{_INLINE}|{BEHIND_CREDIT}|{BEFORE_SIGN}")


def _cut(text: str, block: Block, pattern: re.Pattern[str]) -> Iterator[Block]:
    """Cut a block at the places that a pattern finds."""
    start, gap = block.start, block.gap
    for found in pattern.finditer(text, block.start, block.end):
        end = (
            found.start() + len(found[0].rstrip(" \t\u00a0|»›▸•·"))
            if found[0].strip()
            else found.start()
        )
        if end > start and found.end() < block.end and text[start:end] != _ARROW:
            inline = block.inline or start != block.start
            yield replace(block, start=start, end=end, gap=gap, inline=inline)
            start, gap = found.end(), False
    inline = block.inline or start != block.start
    yield replace(block, start=start, gap=gap, inline=inline)


def _sentences(text: str, block: Block) -> Iterator[Block]:
    """Cut a part of a flattened page at the ends of sentences; a caption is whole."""
    if block.call or (
        block.end - block.start < _CAPTION
        and CREDITED.search(text, block.start, block.end)
    ):
        yield block
    else:
        yield from _cut(text, block, _FLAT_CUT)


def _announced(text: str, block: Block) -> int | None:
    """Return where the title of a link begins that a colon announces ("Related: …")."""
    found = FURNITURE.match(text, block.start, block.end)
    if not found or ":" not in text[found.start() : found.end() + 2]:
        return None
    return found.end()


def is_whole_link(part: str) -> bool:
    """Tell whether a block is a link to another article or to a film.

    Examples
    --------
    >>> is_whole_link("Related: Two banks fined"), is_whole_link("Related:")
    (True, False)
    >>> is_whole_link("» LIRE AUSSI - Deux banques condamnées")
    True
    """
    found = _LINK.match(part)
    if found and _TITLE_MIN <= len(part) - found.end() <= _TITLE_MAX:
        return True
    return leads_away(part)


def _behind_link(text: str, block: Block) -> Iterator[Block]:
    """Part a link within a line ("Lire aussi : …") from the sentence behind it."""
    title = _announced(text, block)
    end = None if title is None else end_of_link(text, title, block.end)
    if end is None:
        yield block
    else:
        yield Block(block.start, end, block.gap, block.inline, link=True)
        yield Block(end, block.end, inline=True)


def _lone_links(text: str, blocks: list[Block]) -> list[Block]:
    """Mark the lines that hold links with their announcement, between paragraphs."""
    links = [is_whole_link(text[b.start : b.end]) for b in blocks]
    marked = list(blocks)
    for is_link, places in groupby(range(len(blocks)), key=links.__getitem__):
        run = list(places)
        beside = (*blocks[: run[0]][-1:], *blocks[run[-1] + 1 :][:1])
        if is_link and all(_is_long(text, block) for block in beside):
            for i in run:
                marked[i] = replace(blocks[i], link=True)
    return marked


def _is_plain(text: str, block: Block) -> bool:
    """Tell whether a piece of a flattened page is an ordinary sentence."""
    part = text[block.start : block.end].strip()
    return bool(ENDED.search(part)) and not FURNITURE.match(part)


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
            joined[-1] = replace(joined[-1], end=piece.end)
            continue
        plain = _is_long(text, piece) or (was_plain and _is_plain(text, piece))
        plain = plain and not (piece.link or piece.call)
        if plain and was_plain:
            joined[-1] = replace(joined[-1], end=piece.end)
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
                yield _part(block, start, left)
            yield _part(block, left, right)
            start = right
    if start < block.end:
        yield _part(block, start, block.end)


def _part(block: Block, start: int, end: int) -> Block:
    first = start == block.start
    return replace(
        block, start=start, end=end, gap=block.gap and first, inline=not first
    )


def _calls_apart(text: str, block: Block) -> Iterator[Block]:
    """Part sentences that call on the reader from those of the report around them."""
    spans = list(calls_within(text, block.start, block.end))
    for part in _around(block, spans):
        yield replace(part, call=True) if (part.start, part.end) in spans else part


def _trim(text: str, block: Block) -> Block | None:
    """Take white space off both ends."""
    part = text[block.start : block.end]
    stripped = part.strip()
    if not stripped:
        return None
    start = block.start + part.index(stripped[0])
    return replace(block, start=start, end=start + len(stripped))


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
    text = paragraphs_apart(text)
    lines = list(lines_of(text))
    flat = len(text) > _FLAT_MIN and len(text) > _FLAT_CHARACTERS_PER_LINE * len(lines)
    blocks: list[Block] = []
    credited = any(end in text for end in CREDIT_ENDS)
    edges = heads_and_feet(text, lines)
    printed = [replace(line, printed=True) for line in lines if line.start in edges]
    lines = [line for line in lines if line.start not in edges]
    for line in joined_lines(text, lines):
        signed = credited or text[line.end - 1] == ")"
        pieces = [
            part
            for apart in _calls_apart(text, line)
            for piece in _cut(text, apart, _CREDIT_CUT if signed else _INLINE_CUT)
            for whole in (_sentences(text, piece) if flat else [piece])
            for part in _behind_link(text, whole)
        ]
        blocks.extend(_regroup(text, pieces) if flat else pieces)
    if title and flat:
        spans = [(m.start(), m.end()) for m in re.finditer(re.escape(title), text)]
        blocks = [part for block in blocks for part in _around(block, spans)]
    trimmed = [part for block in blocks if (part := _trim(text, block))]
    found = _lone_links(text, trimmed)
    return tuple(
        sorted([*found, *printed], key=lambda b: b.start) if printed else found
    )
