"""Lines around a title that are what they are by their form: names, dates, page heads.

The classifier sees shapes; a line of two capitalised words may be a title, a menu item
or an author. What stands beside it tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cryptonews_nlp._types import ZoneKind
from cryptonews_nlp.reading.fields.written import date_spans
from cryptonews_nlp.zoning.bylines import (
    are_usual,
    find_author,
    is_heading,
    only_a_date,
    only_names,
)
from cryptonews_nlp.zoning.credits import is_menu
from cryptonews_nlp.zoning.lang import PAGE_OF

_LEAD = 60
_HEAD = 120
_LABEL = 2
# "Page 2 of 3", "Le Fil - mercredi 13 mars 2024 - p. 4", "- 3 -"; "- 30 -" ends wires.
_PAGE = re.compile(
    r"(?:^|\s\s|[-–—|•·]\s?)(?:page|p\.)\s?\d{1,3}"
    rf"(?:\s?(?:/|{'|'.join(PAGE_OF)})\s?\d{{1,3}})?$"
    r"|^\s*[-–—]\s?(?!30\b)\d{1,3}\s?[-–—]$",
    re.IGNORECASE,
)


def settle_heads(parts: Sequence[str], kinds: Sequence[ZoneKind]) -> list[ZoneKind]:
    """Correct the kinds of lines above the text, and of the heads of printed pages.

    Parameters
    ----------
    parts : sequence of str
        The blocks of a text.
    kinds : sequence of str
        What the classifier made of them.

    Returns
    -------
    list of str
        Kinds in which a date alone is a byline, and so are names alone below a title
        and a title that holds the date beside one that does not.
    """
    found = list(kinds)
    text = _start_of_text(parts, kinds)
    dated = [i for i in range(text) if len(parts[i]) < _HEAD and date_spans(parts[i])]
    # "Ann Roe", "Published", "March 3, 2024"
    dates = [d - 1 for d in dated] + [
        d - 2 for d in dated if len(parts[d - 1].split()) <= _LABEL
    ]
    undated = any(kinds[i] == "title" and i not in dated for i in range(text))
    for i in range(text):
        named = (
            _stands_as_name(found, i, dates)
            and only_names(parts[i])
            and not is_menu(parts[i])
            and not are_usual(parts[i], "\n".join(parts[text:]))
        )
        headed = i in dated and found[i] == "title" and undated
        if headed or (named and _is_signed(kinds, i, dates)) or only_a_date(parts[i]):
            found[i] = "byline"
        elif found[i] == "byline" and i not in dated and is_heading(parts[i]):
            # "## Key Findings" has the capitals of a name
            found[i] = "byline" if find_author([parts[i]]) else "title"
    for i, part in enumerate(parts):
        if len(part) < _HEAD and _PAGE.search(part):
            found[i] = "byline" if i in dated else "navigation"
    return found


def _start_of_text(parts: Sequence[str], kinds: Sequence[ZoneKind]) -> int:
    """Return the first block of the text that is long enough to be no heading."""
    for i, (part, kind) in enumerate(zip(parts, kinds, strict=True)):
        if kind == "body" and len(part) >= _LEAD:
            return i
    return len(parts)


def _stands_as_name(kinds: Sequence[ZoneKind], i: int, dates: Sequence[int]) -> bool:
    """Tell whether an author may stand here: below a title, or above a date."""
    if kinds[i] == "navigation":
        return i in dates and "title" in kinds[:i]
    return (
        kinds[i] in {"title", "body"} and i > 0 and kinds[i - 1] in {"title", "byline"}
    )


def _is_signed(kinds: Sequence[ZoneKind], i: int, dates: Sequence[int]) -> bool:
    """Tell whether names below a title are followed by a date, a byline or the text."""
    beside = {"byline", "body", "caption"}
    return i in dates or (i + 1 < len(kinds) and kinds[i + 1] in beside)
