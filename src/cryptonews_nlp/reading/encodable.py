"""Strings that UTF-8 can hold; file names and cut JSON bring some that it cannot."""

from __future__ import annotations

import re
from dataclasses import replace

from cryptonews_nlp._types import Article, Failure

# Half of a pair: JSON cut inside "\ud83d\ude00", or a byte of a file name that is no
# UTF-8, which Python holds as U+DC80 to U+DCFF (PEP 383).
_LONE = re.compile("[\ud800-\udfff]")
_BYTES = range(0xDC80, 0xDD00)
_OFFSET = 0xDC00
_NAMES = ("article_id", "path", "url")
_WORDS = ("text", "title", "author", "source", "published_as", "message")


def encodable(item: Article | Failure) -> Article | Failure:
    r"""Replace what no file could hold, so that one bad name cannot end a run.

    Parameters
    ----------
    item : Article or Failure
        As read.

    Returns
    -------
    Article or Failure
        The same, or one whose texts have U+FFFD for each half of a pair, so that
        offsets stay, and whose names show odd bytes as ``\xff``.

    Examples
    --------
    >>> encodable(Article("a\udcff.txt", "One \ud83d two."))
    Article(article_id='a\\xff.txt', text='One � two.', ...)
    """
    changes = {}
    for field in (*_NAMES, *_WORDS):
        value = getattr(item, field, None)
        if isinstance(value, str) and _LONE.search(value):
            mend = _escaped if field in _NAMES else _replaced
            changes[field] = _LONE.sub(mend, value)
    return replace(item, **changes) if changes else item  # type: ignore[arg-type]


def _escaped(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code - _OFFSET:02x}" if code in _BYTES else f"\\u{code:04x}"


def _replaced(_: re.Match[str]) -> str:
    return "�"
