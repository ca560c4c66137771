"""Cut a text into blocks: the lines or paragraphs that a zone is made of."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Text saved at a fixed width (html2text wraps at 78) has many lines that end in the
# middle of a sentence near one width; lines of other texts are paragraphs.
_WRAP_MIN = 50
_WRAP_MAX = 100
_BLANK = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
_STRUCTURAL = re.compile(r"\s*(?:[*•·▪‣-]\s+|\d{1,2}[.)]\s|#{1,6}\s|\||>|!\[|[_*]{0,2}\[)")
_OPEN_END = re.compile(r"[^\s.!?:;”»\"…)\]|>][^\S\n]*$")


@dataclass(frozen=True, slots=True)
class Block:
    """A run of characters that is classified as one piece.

    Attributes
    ----------
    start, end : int
        Code points into the text, end exclusive, without surrounding white space.
    gap : bool
        Whether a blank line stands before it.
    """

    start: int
    end: int
    gap: bool = False


def _is_continuation(before: str, line: str) -> bool:
    """Tell whether a line goes on with the sentence of the line before it."""
    if _STRUCTURAL.match(line):
        return False
    if not _WRAP_MIN <= len(before.rstrip()) <= _WRAP_MAX:
        return False
    first = line.lstrip()[:1]
    return bool(first) and (
        bool(_OPEN_END.search(before)) or first.islower() or before.count("(") > 0
    )


def find_blocks(text: str) -> list[Block]:
    """Find the blocks of a text: paragraphs, or lines where lines are units.

    Parameters
    ----------
    text : str
        Any text.

    Returns
    -------
    list of Block
        In order; what lies between two blocks is white space.

    Examples
    --------
    >>> [(b.start, b.end) for b in find_blocks("Titre\\n\\nUn texte.\\nUn autre.")]
    [(0, 5), (7, 16), (17, 26)]
    """
    blocks: list[Block] = []
    position, gap = 0, True
    for line in text.split("\n"):
        stripped = line.strip()
        if not stripped:
            gap = True
        else:
            start = position + len(line) - len(line.lstrip())
            end = position + len(line.rstrip())
            blocks.append(Block(start, end, gap))
            gap = False
        position += len(line) + 1
    return blocks
