"""Datelines of agencies and times of live pages: a sentence begins behind each."""

from __future__ import annotations

import re

from cryptonews_nlp._letters import CAPITAL
from cryptonews_nlp._types import Offsets

_PLACE = rf"{CAPITAL}[^\W\d_]*(?:(?:[.'’/-]|[ .]+(?={CAPITAL}))[^\W\d_]+){{0,3}}"
_DAY = r"(?:[^\W\d_]{3,9}\.? \d{1,2}|\d{1,2} [^\W\d_]{3,9})"
#: « , 12 avr », ", France", ", March 6, 2024"
_MORE = r"(?:, ?[^\n,()–—]{1,24}){0,2}"
#: An agency or outlet between brackets, as it signs a dateline.
AGENCY = rf"\((?:{CAPITAL}[^()\n]{{1,29}}|ats|apic|dpa)\)"
_DASH = r"(?:[ \u00a0](?:--?|[–—])[ \u00a0]|[–—])"
#: When an entry of a live page was written: "14:52 - ", « 14 h 52 : ».
_TIME = (
    r"\d{1,2}[ \u00a0\u202f]?(?:[hH:]|[hH]eures?)[ \u00a0\u202f]?\d{2}"
    r"(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?"
)
_DATELINE = re.compile(
    rf"[ \t]*(?:{_PLACE}(?: ?\([^()\n]{{2,30}}\))?{_MORE} ?{AGENCY}|{AGENCY}|"
    rf"[A-ZÀ-ÖØ-Þ]{{2}}[A-ZÀ-ÖØ-Þ .'’/-]*{_MORE}){_DASH}(?=\S)"
    rf"|[ \t]*{_DAY} {AGENCY}{_DASH}(?=\S)"
    # without a space: "Oslo (NTB)Police"
    rf"|[ \t]*(?:{_PLACE}{_MORE} ?)?{AGENCY}(?={CAPITAL})"
    # the only bar of its line, not one of a table or menu
    rf"|[ \t]*{_PLACE}{_MORE}[ \u00a0]\|[ \u00a0](?=[^|\n]{{20}}[^|\n]*(?:\n|$))"
    rf"|[ \t]*{_TIME}(?:{_DASH}|[ \u00a0\u202f]?[:|•][ \u00a0])(?=\S)"
)
#: Agencies whose names between brackets stand in a dateline only.
_WIRE = r"\((?:Reuters|AP|AFP|UPI|ANI|PTI|Xinhua|dpa|ats|Belga)\)"
_TOWN = r"[A-ZÀ-ÖØ-Þ]{3}[A-ZÀ-ÖØ-Þ.'’/-]*(?: [A-ZÀ-ÖØ-Þ]{2,}){0,2}"
#: Behind a credit that a scraper ran into its line: "Photo/Roe OSLO, May 3 (NTB) - ".
_WITHIN_LINE = re.compile(
    rf"(?<=\s)(?:{_TOWN}(?:, {_DAY}(?: ?{AGENCY})?| ?{_WIRE})|{_DAY} ?{_WIRE})"
    rf" ?[-–—] ?(?=[\"“]?{CAPITAL})"
)
# The last break of several: all behind it would be tried anew from each of them.
_BREAK = re.compile(r"\n[^\S\n]*(?=\S)")


def find_datelines(text: str) -> list[Offsets]:
    r"""Return where the datelines of a text stand, the dash included.

    Parameters
    ----------
    text : str
        A text of one or several paragraphs.

    Returns
    -------
    list of (int, int)
        In order; a sentence begins behind each of them.

    Examples
    --------
    >>> text = "OSLO, May 3 (NTB) - Police said so.\n\n(AFP) – La police le dit."
    >>> [text[slice(*span)] for span in find_datelines(text)]
    ['OSLO, May 3 (NTB) - ', '(AFP) – ']
    >>> find_datelines("14 h 52 - La police le dit.")
    [(0, 10)]
    """
    found = []
    starts = [] if text[:1].isspace() else [0]
    starts += [gap.end() for gap in _BREAK.finditer(text)]
    for start in starts:
        match = _DATELINE.match(text, start)
        if match:
            found.append(match.span())
    ends = {end for _, end in found}
    within = (match.span() for match in _WITHIN_LINE.finditer(text))
    return sorted([*found, *(span for span in within if span[1] not in ends)])
