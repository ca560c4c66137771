"""Where Markdown's marks stand in a text, and its words without them."""

from __future__ import annotations

import re
from collections.abc import Iterable

#: Target of a link, as a regular expression: it may hold parentheses, and converters of
#: pages break it over lines.
TARGET = r"\]\((?:https?:|mailto:|/|#)[^()]*(?:\([^()]*\)[^()]*)?\)"
#: An image, whose target may hold parentheses too.
IMAGE = re.compile(r"!\[[^\[\]]*\]\([^()]*(?:\([^()]*\)[^()]*)?\)")
_LINK = re.compile(rf"(\[)[^\[\]]*({TARGET})")
_EMPHASIS = re.compile(
    r"(?<![\w*_])(\*{1,3}|_{1,3})(?=[^\s*_])[^*_\n]*?(?<=[^\s*_])(\1)(?![\w*_])"
)
_HEADING = re.compile(r"^[^\S\n]*(#{1,6}[^\S\n]+|[=-]{3,}[^\S\n]*$)", re.MULTILINE)
_MAYBE = re.compile(r"[\[#*_]|^[=-]{3}", re.MULTILINE)


def markup_spans(text: str) -> list[tuple[int, int]]:
    """Find images, the syntax of links, and marks of emphasis and headings.

    Parameters
    ----------
    text : str
        Text or Markdown.

    Returns
    -------
    list of (int, int)
        Offsets of stretches that no reader reads, in order and apart.

    Examples
    --------
    >>> markup_spans("## A [*new* page](https://x.io)")
    [(0, 3), (5, 6), (6, 7), (10, 11), (16, 31)]
    """
    if not _MAYBE.search(text):
        return []
    spans = [match.span() for match in IMAGE.finditer(text)]
    if spans:
        # an image may be the words of a link
        text = IMAGE.sub(lambda match: " " * len(match[0]), text)
    for pattern in (_LINK, _EMPHASIS):
        for match in pattern.finditer(text):
            spans += [match.span(1), match.span(2)]
    spans += [match.span(1) for match in _HEADING.finditer(text)]
    apart: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if not apart or apart[-1][1] <= start:
            apart.append((start, end))
    return apart


def readable(text: str) -> str:
    r"""Return the words of a text on one line, without Markdown's marks.

    Parameters
    ----------
    text : str
        Text or Markdown.

    Examples
    --------
    >>> readable("La [police](https://x.fr/a_(b)) a **saisi**\nles fonds.")
    'La police a saisi les fonds.'
    """
    return " ".join(without(text, 0, len(text), markup_spans(text)).split())


def without(text: str, start: int, end: int, spans: Iterable[tuple[int, int]]) -> str:
    """Return a stretch of a text without the parts of it that lie in some spans.

    Parameters
    ----------
    text : str
        Any text.
    start, end : int
        The stretch.
    spans : iterable of (int, int)
        What :func:`markup_spans` finds in the whole text.

    Examples
    --------
    >>> text = "La [police](https://x.fr) a saisi les fonds."
    >>> without(text, 4, 30, markup_spans(text))
    'police a sa'
    """
    kept, position = [], start
    for left, right in spans:
        if left >= end:
            break
        if right > position:
            kept.append(text[position:left])
            position = right
    return "".join([*kept, text[position:end]])
