"""Lines of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

#: What closes quotations, brackets and emphasis behind a sentence, in French apart.
CLOSING = r"(?:\s?[\"”»'’)\]*_])*"
#: The end of a line that ends a sentence.
ENDED = re.compile(rf"[.!?…:;]{CLOSING}\s*$")


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
    printed : bool
        Whether it heads or foots a printed page.
    call : bool
        Whether it is a sentence that calls on the reader amid those of a report.
    """

    start: int
    end: int
    gap: bool = False
    inline: bool = False
    link: bool = False
    printed: bool = False
    call: bool = False


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
