"""Percentages as plain numbers."""

from __future__ import annotations

import re
from functools import cache

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.values.numbers import (
    FIGURE,
    number_words,
    plain,
    read_number,
)


def find_percents(text: str, words: Words) -> list[Mention]:
    """Find percentages.

    Parameters
    ----------
    text : str
        Text with plain spaces.
    words : Words
        Language.

    Returns
    -------
    list of Mention
        With ``value``: a plain number, 12.5 for 12.5 %, -6.4 for « (-6,4 %) ». The
        first number of a range ("five to ten per cent") is a mention of its own.
    """
    found: list[Mention] = []
    pattern, end = _percent_pattern(words), 0
    for sign in _PERCENT_SIGN.finditer(text):
        start = max(end, sign.start() - _PERCENT_REACH)
        matches = pattern.finditer(text, start, sign.end() + _PERCENT_REACH)
        match = next((m for m in matches if m.end() >= sign.end()), None)
        if match is None or match.start() < end:
            continue
        end = match.end()
        compound = _compound(match, words)
        if compound is not None:
            found.append(compound)
            continue
        for group in ("first", "number"):
            if match[group] is None:
                continue
            if group == "first" and _YEAR.fullmatch(match[group]):
                continue  # "from 4 % in 2022 to 3 %"
            value = read_number(match[group], words)
            if value is None:
                continue
            start = match.start(group)
            end = match.end(group) if group == "first" else match.end()
            change = _CHANGE.search(text, max(0, start - _BEFORE), start)
            if change:
                start, value = start - 1, value if change[0] == "+" else -value
            found.append(
                Mention(
                    start,
                    end,
                    text[start:end],
                    "PERCENT",
                    "pattern",
                    value=plain(value),
                )
            )
    return found


# « (-6,4 %) », "+29%"; the hyphen of a range and of a compound is none
_CHANGE = re.compile(r"(?<![^\s(:;,/|])[+\-−–]\Z")
_BEFORE = 2


def _compound(match: re.Match[str], words: Words) -> Mention | None:
    """Return "seventy-seven percent", which is no range, as one number."""
    written = match.string[match.start() : match.end("number")]
    tens = (match["first"] or "").lower() in words.tens
    if not tens or not written.replace("-", "").isalpha():
        return None
    value = read_number(written, words)
    if value is None:
        return None
    span = match.span()
    return Mention(*span, match[0], "PERCENT", "pattern", value=plain(value))


# A set of letters that comes first is found fast.
_PERCENT_SIGN = re.compile(
    r"%|[pP](?<![^\W\d_][pP])(?i:er ?cent|ct|our ?(?:cent|100)|(?<=\d.)c)\b"
)
_PERCENT_REACH = 40
_YEAR = re.compile(r"(?:19|20)\d\d")


@cache
def _percent_pattern(words: Words) -> re.Pattern[str]:
    number = rf"{FIGURE}|{number_words(words)}"
    link = rf" ?(?:{words.amount_links}) ?|-|–| [-–] "
    return re.compile(
        rf"(?<![\w.,])(?:(?P<first>{number})(?:{link}))?"
        rf"(?P<number>{number}) ?-?(?:{'|'.join(words.percent)})"
    )
