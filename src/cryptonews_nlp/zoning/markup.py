"""Blank out markup for the parser, one character for one."""

from __future__ import annotations

import re

_URL = r"(?:https?://|www\.)[^\s<>()\[\]]+"
_LINK = re.compile(
    r"(?P<image>!?)\[(?P<label>[^\[\]]*)\](?P<target>\([^()\s]*(?:\s+\"[^\"]*\")?\s*\))"
)
_WRAPPED_TARGET = re.compile(r"\]\((?:https?:|/|#)[^()]*?\)", re.DOTALL)
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
    if not _MAYBE.search(text):
        return text
    text = _IMAGE.sub(lambda m: _blank(m[0]), text)
    text = _WRAPPED_TARGET.sub(lambda m: _blank(m[0]), text)
    text = re.sub(r"\[(?=[^\[\]\n]*\s{3})", " ", text)
    text = _BARE_URL.sub(lambda m: _blank(m[0]), text)
    for pattern in (_HEADING, _BULLET, _EMPHASIS):
        text = pattern.sub(lambda m: _blank(m[0]), text)
    return text
