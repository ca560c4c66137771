"""Blank out markup for the parser, one character for one."""

from __future__ import annotations

import re

from cryptonews_nlp.zoning.blocks import find_blocks

_URL = r"(?:https?://|www\.)[^\s<>()\[\]]+"
# The target of a link, which html2text may break over lines.
_TARGET = re.compile(r"\]\((?:https?:|mailto:|/|#)[^()]*(?:\([^()]*\)[^()]*)?\)")
# What a blanked target leaves of its link: a bracket before words and many spaces.
_OPENED = re.compile(r"\[(?=[^\[\]]{0,400}?\s{6})")
_BROKEN = re.compile(r"[^\s.!?…»”\"]\n[^\n]")
_IMAGE = re.compile(r"!\[[^\[\]]*\]\([^()]*\)")
_HEADING = re.compile(r"^[^\S\n]*#{1,6}(?=\s)", re.MULTILINE)
_EMPHASIS = re.compile(r"(?<![\w*_])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\w*_])")
_BULLET = re.compile(r"^[^\S\n]*[*+•▪‣](?=\s)", re.MULTILINE)
_BARE_URL = re.compile(_URL)
_MAYBE = re.compile(r"[\[#*_•▪‣+]|https?:|www\.")


def _blank(text: str) -> str:
    """Replace everything but line breaks by spaces."""
    return re.sub(r"[^\n]", " ", text)


def blank_markup(text: str) -> str:
    """Replace link syntax, URLs, heading and emphasis marks by spaces.

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
    """
    text = _unwrap(text)
    if _MAYBE.search(text):
        text = _IMAGE.sub(lambda m: _blank(m[0]), text)
        text = _TARGET.sub(lambda m: _blank(m[0]), text)
        text = _OPENED.sub(" ", text)
        text = _BARE_URL.sub(lambda m: _blank(m[0]), text)
        for pattern in (_HEADING, _BULLET, _EMPHASIS):
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
