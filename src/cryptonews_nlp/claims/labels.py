"""Numbers that are no figures: years, labels, list numbers, parts of names."""

from __future__ import annotations

import re

from cryptonews_nlp._types import Offsets
from cryptonews_nlp.claims.lang import FigureWords

#: Bare years: no counted thing is written with four digits in this range unless a
#: bound stands before it.
YEARS = range(1900, 2100)


def is_label(
    text: str, number: Offsets, before: str, after: str, words: FigureWords
) -> bool:
    """Tell whether a number is a label, a time of day, part of a name or an idiom."""
    return bool(
        words.never_before.search(before)
        or words.never_after.match(after)
        or _in_name(text, number[0], before)
    )


def is_year(written: str, value: float) -> bool:
    """Tell whether a number is a year as it is written."""
    return written.isdigit() and len(written) == 4 and value in YEARS  # noqa: PLR2004 - digits of a year


# A longer number is written with marks between its thousands, if it counts anything.
_PLAIN_DIGITS = 3
_BRACKETS = "[]_/\\%="


def is_code(text: str, number: Offsets, written: str) -> bool:
    """Tell whether a number that no noun follows is a code: a port, a build, a year.

    Examples
    --------
    >>> is_code("build 22538", (6, 11), "22538"), is_code("1,950", (0, 5), "1,950")
    (True, False)
    """
    beside = text[max(number[0] - 1, 0) : number[0]] + text[number[1] : number[1] + 1]
    long = written.isdigit() and len(written) > _PLAIN_DIGITS
    return long or any(mark in _BRACKETS for mark in beside)


_NAME = re.compile(r"(?:^|[\s(])(?P<word>[^\W\d_][\w'&.-]*) $")


def _in_name(text: str, start: int, before: str) -> bool:
    """Tell whether a figure ends a name, such as *Chapter 11* or *Web 3*."""
    found = _NAME.search(before)
    if found is None or not text[start].isdigit() or not found["word"][:1].isupper():
        return False
    # the first word of a sentence is capitalised for another reason
    opening = before[: found.start("word")].rstrip()
    return bool(opening) and opening[-1] not in '.!?:;"\n-•*|'
