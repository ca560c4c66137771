"""Figures and number words, read in the notation of a language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from functools import cache

from cryptonews_nlp.entities.lang import Words

#: A figure in either notation: groups of three digits, then decimals.
FIGURE = r"(?:\d{1,3}(?:[ ,.']\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)"

_GROUP = 3


def read_figure(figure: str, words: Words) -> Decimal | None:
    """Read digits with separators.

    Parameters
    ----------
    figure : str
        Digits with spaces, points and commas.
    words : Words
        Language; decides what one separator before three digits means.

    Returns
    -------
    Decimal or None
        None when it is no number.

    Notes
    -----
    With two kinds of separators the last one is the decimal one; a repeated one
    parts groups. One separator before exactly three digits is read as the language
    writes it, but zeros after a decimal separator (``150,000 euros`` in French) are a
    group: nobody writes three zero decimals of an amount.
    """
    figure = figure.replace(" ", "").replace("'", "")
    points, commas = figure.count("."), figure.count(",")
    if points and commas:
        decimal = "." if figure.rindex(".") > figure.rindex(",") else ","
    elif points + commas == 1:
        sign = "." if points else ","
        whole, _, rest = figure.partition(sign)
        grouped = len(rest) == _GROUP and whole.lstrip("0") != ""
        is_group = grouped and (sign == words.thousands or rest == "000")
        decimal = "" if is_group else sign
    else:
        decimal = ""
    plain = "".join("." if c == decimal else "" if c in ".," else c for c in figure)
    try:
        return Decimal(plain)
    except InvalidOperation:
        return None


@cache
def number_words(words: Words) -> str:
    """Return a regular expression for written numbers of a language.

    An article counts as *one* only before a larger unit: *a million*, not *a bitcoin*.
    """
    counted = {*words.units, *words.tens, *words.approximate} - words.articles
    larger = {*words.scales, *words.approximate}
    halves = {f"{word} {half}" for word in words.articles for half in words.halves}
    final = {*counted, *words.scales, *halves, *words.halves}
    later = {*final, *words.joins}
    articles = _either(words.articles)
    counting = {*counted, *words.bare_scales}
    start = rf"{_either(counting)}|(?:{articles})[ -](?:{_either(larger)})"
    rest = rf"(?:[ -](?:{_either(later)}))*[ -](?:{_either(final)})"
    # most words fail at their first letter
    first = "".join(sorted({w[0] for w in (*counting, *words.articles)}))
    letters = f"[{first}{first.upper()}]"
    return rf"(?:(?={letters})(?<!\w)(?i:(?:{start})(?:{rest})?)\b)"


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w)))


def read_words(text: str, words: Words) -> Decimal | None:
    """Read a written number.

    Parameters
    ----------
    text : str
        For instance ``two and a half million`` or ``une cinquantaine de millions``.
    words : Words
        Language.

    Returns
    -------
    Decimal or None
        None when a word is no number word.
    """
    total, current = Decimal(0), Decimal(0)
    for word in re.split(r"[ -]+", text.lower()):
        if word in words.approximate:
            current = (current or Decimal(1)) * words.approximate[word]
        elif word in words.scales:
            scale = words.scales[word]
            current = (current or Decimal(1)) * scale
            if scale >= 1000:  # noqa: PLR2004 - a bound of the format or notation
                total, current = total + current, Decimal(0)
        elif word in words.halves:
            # "two and a half": the article before it counted one too much
            current -= Decimal("0.5")
        elif word in words.tens or word in words.units:
            value = words.tens.get(word, words.units.get(word, 0))
            # the only product among the tens
            if word in words.multiplied and current % 100 == _FOUR:
                value, current = _FOUR * value, current - _FOUR
            current += value
        elif word not in words.joins:
            return None
    return total + current


_FOUR = 4


def read_number(text: str, words: Words) -> Decimal | None:
    """Read digits or number words."""
    if text[:1].isdigit():
        return read_figure(text, words)
    return read_words(text, words)


def plain(value: Decimal) -> str:
    """Write a number without exponent, grouping or trailing zeros.

    Examples
    --------
    >>> plain(Decimal("3.9600E+10")), plain(Decimal("0.950"))
    ('39600000000', '0.95')
    """
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
