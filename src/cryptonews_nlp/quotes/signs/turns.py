"""What interviews and transcripts are read by: paragraphs, and small words in them."""

from __future__ import annotations

import re

#: A line that is not blank.
PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")
_WORD = re.compile(r"[^\W\d_]+'?")


def small_words(text: str) -> list[str]:
    """Return words in small letters, with the apostrophe that ends them.

    Examples
    --------
    >>> small_words("J’ai 3 fils.")
    ["j'", 'ai', 'fils']
    """
    return _WORD.findall(text.lower().replace("’", "'"))
