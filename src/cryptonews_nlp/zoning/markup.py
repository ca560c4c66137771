"""Markup: put back where a text was rendered, blanked out where it was not."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from cryptonews_nlp._markup import IMAGE, TARGET
from cryptonews_nlp._types import Marks
from cryptonews_nlp.zoning.blocks import find_blocks
from cryptonews_nlp.zoning.lang import LINK_NOTES
from cryptonews_nlp.zoning.lines import Block

_URL = r"(?:https?://|www\.)[^\s<>()\[\]]+"
_TARGET = re.compile(TARGET)
# What a blanked target leaves of its link: a bracket before words and many spaces.
_OPENED = re.compile(r"\[(?=[^\[\]]{0,400}?\s{6})")
_BROKEN = re.compile(r"[^\s.!?…»”\"]\n[^\n]")
_HEADING = re.compile(r"^[^\S\n]*#{1,6}(?=\s)", re.MULTILINE)
_EMPHASIS = re.compile(r"(?<![\w*_\\])[*_]{1,3}(?=\S)|(?<=[^\s\\])[*_]{1,3}(?![\w*_])")
# What a converter to Markdown wrote before signs of the text itself: "\*\*Offer\*\*".
_ESCAPED = re.compile(
    r"(?:\\\*)+|(?<!\w)(?:\\_)+|(?:\\_)+(?!\w)|\\(?=[\[\]()#+.!>~`|-])"
)
_BULLET = re.compile(r"^[^\S\n]*[*+•▪‣](?=\s)", re.MULTILINE)
_BARE_URL = re.compile(_URL)
# "Alphabet (GOOGL.O), opens new tab, said": what screens read out is no word of it.
_NOTE = re.compile(rf"(?:{'|'.join(LINK_NOTES)})(?!\w)", re.IGNORECASE)
_MAYBE = re.compile(r"[\[#*_•▪‣+\\]|https?:|www\.")


def marked_parts(text: str, blocks: Sequence[Block], marks: Marks) -> list[str]:
    """Return the blocks of a text with the markup that they were written with.

    Examples
    --------
    >>> marked_parts("See more", [Block(0, 8)], ((4, "["), (8, "](/m)")))
    ['See [more](/m)']
    """
    if not marks:
        return [text[b.start : b.end] for b in blocks]
    places = [place for place, _ in marks]
    found = []
    for block in blocks:
        start, pieces = block.start, []
        first, last = bisect_left(places, start), bisect_right(places, block.end)
        for place, mark in marks[first:last]:
            pieces += [text[start:place], mark]
            start = place
        found.append("".join([*pieces, text[start : block.end]]))
    return found


def _blank(text: str) -> str:
    """Replace everything but line breaks by spaces."""
    return re.sub(r"[^\n]", " ", text)


def blank_markup(text: str) -> str:
    r"""Replace link syntax and notes, URLs, heading and emphasis marks by spaces.

    Parameters
    ----------
    text : str
        Text or Markdown.

    Returns
    -------
    str
        Text of the same length: the words stay where they are.

    Examples
    --------
    >>> blank_markup("## See [_the report_](https://x.io) now")
    '   See   the report                    now'
    >>> blank_markup(r"\*\*Offer\*\* of @ann\_roe \[ad\]")
    '    Offer     of @ann\\_roe  [ad ]'
    >>> blank_markup("Shares of Kay (KAY.L), opens new tab fell")
    'Shares of Kay (KAY.L)                fell'
    """
    text = _NOTE.sub(lambda m: _blank(m[0]), _unwrap(text))
    if _MAYBE.search(text):
        text = IMAGE.sub(lambda m: _blank(m[0]), text)
        text = _TARGET.sub(lambda m: _blank(m[0]), text)
        text = _OPENED.sub(" ", text)
        text = _BARE_URL.sub(lambda m: _blank(m[0]), text)
        for pattern in (_ESCAPED, _HEADING, _BULLET, _EMPHASIS):
            text = pattern.sub(lambda m: _blank(m[0]), text)
    return text


def _unwrap(text: str) -> str:
    """Turn the line breaks inside of paragraphs saved at a fixed width into spaces."""
    if not _BROKEN.search(text):
        return text
    pieces, position = [], 0
    for block in find_blocks(text):
        inside = text[block.start : block.end]
        if "\n" in inside:
            pieces += [text[position : block.start], inside.replace("\n", " ")]
            position = block.end
    return "".join([*pieces, text[position:]])
