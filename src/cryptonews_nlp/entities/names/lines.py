"""Lines of one paragraph that were broken at a fixed width."""

from __future__ import annotations

from itertools import pairwise

# Characters of the longest line of wrapped text.
_NARROWEST, _WIDEST = 50, 110


def unwrap(text: str) -> str:
    r"""Turn line breaks inside a paragraph into spaces, one for one.

    Lines are those of a paragraph where each was broken because the next word did not
    fit; a headline above its text, a menu and one paragraph a line stay apart.

    Examples
    --------
    >>> "\n" in unwrap("Home\nMarkets"), "\n" in unwrap("word " * 14 + "\nanother")
    (True, False)
    """
    return "\n\n".join(map(_joined_lines, text.split("\n\n")))


def _joined_lines(block: str) -> str:
    lines = block.split("\n")
    width = max(map(len, lines))
    if len(lines) == 1 or not _NARROWEST <= width <= _WIDEST:
        return block
    pieces = [lines[0]]
    for line, following in pairwise(lines):
        first = following.split(" ", 1)[0]
        fits = not line or not first or len(line.rstrip()) + 1 + len(first) <= width
        pieces += ["\n" if fits else " ", following]
    return "".join(pieces)
