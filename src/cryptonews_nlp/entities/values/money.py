"""Amounts of money as plain numbers, with their currency."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from cryptonews_nlp._types import Mention, Offsets
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.values.currencies import (
    ISO_CODES,
    SIGNS,
    asset_units,
    home_country,
    unit_of,
)
from cryptonews_nlp.entities.values.numbers import (
    FIGURE,
    number_words,
    plain,
    read_number,
)
from cryptonews_nlp.entities.values.windows import windows

_SPACE = r" ?"


@dataclass(frozen=True, slots=True)
class _Amount:
    start: int
    end: int
    number: str
    multiplier: str
    unit: str


def find_money(text: str, words: Words, countries: Iterable[str] = ()) -> list[Mention]:
    """Find amounts of money.

    Parameters
    ----------
    text : str
        Text with plain spaces and apostrophes (see ``_text.flatten``).
    words : Words
        Language.
    countries : iterable of str
        Countries that the article names, for ``$``, ``kr``, dirhams …

    Returns
    -------
    list of Mention
        With ``value``, a plain number, and ``unit``, an ISO 4217 code or a ticker.
        ``unit`` is None for a word that several countries use when none is named.
    """
    named = tuple(countries)
    home = home_country(named)
    amounts = _ranges(list(_amounts(text, words)), text, words)
    found = []
    for amount in amounts:
        value = _value(amount, words)
        if value is None or _is_no_amount(amount, value, text):
            continue
        unit, value = unit_of(amount.unit, value, words, home, named)
        found.append(
            Mention(
                amount.start,
                amount.end,
                text[amount.start : amount.end],
                "MONEY",
                "pattern",
                value=plain(value),
                unit=unit,
            )
        )
    return found + list(_bare(text, words, found))


def _is_no_amount(amount: _Amount, value: Decimal, text: str) -> bool:
    """Tell whether pesos are a version ("PHP 8.1") or a conference ("COP29").

    Or a number counts some out of what is an asset's: "one of Bitcoin's rivals".
    """
    if amount.multiplier:
        return False
    between = text[amount.start + len(amount.number) : amount.end - len(amount.unit)]
    few = amount.number.isalpha() and value < _DOZEN
    return value < _LEAST_PESOS.get(amount.unit, 0) or (few and bool(between.strip()))


# "A dozen of bitcoins" is an amount.
_DOZEN = 12

# Pesos that buy nothing which is news.
_LEAST_PESOS = {"PHP": 10, "COP": 100}


def _amounts(text: str, words: Words) -> Iterator[_Amount]:
    taken = 0
    pattern = _money_pattern(words)
    for start, end in windows(_units(text, words), len(text), _BEFORE, _AFTER):
        for match in pattern.finditer(text, start, end):
            groups = {k.rstrip("12"): v for k, v in match.groupdict().items() if v}
            if match.start() < taken or not _stands_alone(text, match):
                continue
            taken = match.end()
            yield _Amount(
                match.start(),
                match.end(),
                groups["number"],
                groups.get("multiplier", ""),
                groups["unit"],
            )


# Characters of the longest number in words, and of a figure behind a sign.
_BEFORE, _AFTER = 90, 50
_LETTER = re.compile(r"[^\W\d_]")
_WORD_OR_SIGN = re.compile(r"[^\W\d_]+|[^\w\s.,;:!?'\"()-]")


def _units(text: str, words: Words) -> Iterator[Offsets]:
    """Yield where a sign, code, currency word or asset stands."""
    known = _unit_words(words)
    # each word is looked up once, and many texts name no money at all
    here = set(_WORD_OR_SIGN.findall(text))
    units = {word for word in here if word in known or word.lower() in known}
    yield from sorted(place for unit in units for place in _alone(text, unit))


def _alone(text: str, unit: str) -> Iterator[Offsets]:
    """Yield where a sign stands, or a word with no letter beside it."""
    at = text.find(unit)
    while at >= 0:
        end = at + len(unit)
        beside = text[at - 1 : at] + text[end : end + 1]
        if not (unit.isalpha() and _LETTER.search(beside)):
            yield at, end
        at = text.find(unit, end)


@cache
def _unit_words(words: Words) -> frozenset[str]:
    units = [*SIGNS, *ISO_CODES, *asset_units(), *words.currencies, *words.cents]
    parts = (_WORD_OR_SIGN.findall(unit) for unit in units)
    # "The" alone does not announce "The Sandbox"
    return frozenset(max(found, key=_tells) for found in parts if found)


def _tells(part: str) -> tuple[bool, int]:
    """Rank what announces a unit: a sign is the rarest, then a long word."""
    return not part.isalpha(), len(part)


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    before = text[match.start() - 1 : match.start()]
    # "1.5-2 million euros", "$5m-$6m" are ranges, "12-05 EUR" is a part of something
    ranges = match["multiplier2"] or match["multiplier21"] or match["unit1"]
    parts = {".", ","} if ranges else {".", ",", "-", "/"}
    return not (
        before.isalnum()
        or _VERSION.search(text, max(0, match.start() - _PREFIX), match.start())
        or (before in parts and text[match.start() - 2 : match.start() - 1].isdigit())
    )


# The name of a program before a number, a hyphen between them ("GPT-5.6 Luna").
_VERSION, _PREFIX = re.compile(r"[A-Z]{2}-$"), 3


@cache
def _money_pattern(words: Words) -> re.Pattern[str]:
    signs = "|".join(
        re.escape(sign) + (r"(?![^\W\d_])" if sign[-1].isalpha() else "")
        for sign in sorted(SIGNS, key=len, reverse=True)
    )
    codes = "|".join(ISO_CODES)
    spelled = "|".join(
        re.escape(w) for w in sorted(words.multipliers, key=len, reverse=True)
    )
    # "m" or "bn" may touch the figure; a longer word needs a space or a hyphen
    multiplier = rf"(?:[ -]?(?i:{spelled})\b)"
    glued = rf"(?:{_SPACE}(?i:{spelled}))"
    assets = asset_units()
    tickers = _alternatives(assets)
    modifiers = "|".join(
        re.escape(w) for w in sorted(words.currency_modifiers, key=len, reverse=True)
    )
    names = "|".join(
        re.escape(w)
        for w in sorted({*words.currencies, *words.cents}, key=len, reverse=True)
    )
    of = "|".join(re.escape(w) for w in words.of)
    currency = rf"(?i:(?:(?:{modifiers}) )?(?:{names})(?: (?:{modifiers}))?)\b"
    # most places fail at their first character
    first = re.escape("".join(sorted({unit[0] for unit in (*SIGNS, *ISO_CODES)})))
    before = (
        rf"(?=[{first}])(?P<unit1>{signs}|(?<![\w/])(?:{codes}|USDT|USDC|BTC|ETH))"
        rf"{_SPACE}(?P<number1>{FIGURE})(?P<multiplier1>{multiplier})?(?!\w)"
    )
    after = (
        rf"(?P<number2>(?P<digits>{FIGURE})|{number_words(words)})"
        rf"(?:(?P<multiplier2>{glued})(?={_SPACE}(?:{signs}))|(?P<multiplier21>{multiplier}))?"
        # "in 2019 of $ 41 million": behind digits alone no "of" leads to the unit
        rf"(?:[ -]?(?(digits)(?(multiplier21)(?i:{of})?|)|(?i:{of})?))"
        rf"(?P<unit2>(?:{signs})(?: ?(?i:{modifiers})\b)?|(?:{codes})\b|{currency}|(?:{tickers})\b)"  # noqa: E501 - one pattern
    )
    return re.compile(f"(?:{before})|(?:{after})")


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))


def _ranges(amounts: list[_Amount], text: str, words: Words) -> list[_Amount]:
    """Let the first number of a range have the multiplier and unit of the second.

    A sign before the second ("$24 million") would stand before the first as well.
    """
    result: list[_Amount] = []
    for amount in amounts:
        lead = _range(words).search(
            text, max(0, amount.start - _RANGE_REACH), amount.start
        )
        if (
            lead
            and not _is_year(lead["number"], amount, words)
            and text.startswith(amount.number, amount.start)
            and (not result or result[-1].end <= lead.start("number"))
        ):
            result.append(
                _Amount(
                    lead.start("number"),
                    lead.end("number"),
                    lead["number"],
                    amount.multiplier,
                    amount.unit,
                )
            )
        elif result and not result[-1].multiplier and amount.multiplier:
            between = text[result[-1].end : amount.start]
            if _join(words).fullmatch(between) and result[-1].unit == amount.unit:
                result[-1] = replace(result[-1], multiplier=amount.multiplier)
        result.append(amount)
    return result


def _is_year(number: str, amount: _Amount, words: Words) -> bool:
    """Tell whether what stands before an amount is a year: "in 2022 to 3 million".

    The ends of a range ascend: "2000 to 2500 euros" is one.
    """
    if not _YEAR.fullmatch(number):
        return False
    second = read_number(amount.number, words)
    return bool(amount.multiplier) or second is None or second <= int(number)


_RANGE_REACH = 24
_YEAR = re.compile(r"(?:19|20)\d\d")


@cache
def _range(words: Words) -> re.Pattern[str]:
    """Return the pattern of the first figure of a range ("[2 to] 3 million")."""
    return re.compile(
        rf"(?<![\w.,$€£/-])(?P<number>{FIGURE}){_link(words)}(?:{words.second_lead})?$"
    )


@cache
def _join(words: Words) -> re.Pattern[str]:
    return re.compile(_link(words))


def _link(words: Words) -> str:
    return rf" ?(?:{words.amount_links}|[-–—]) ?"


def _value(amount: _Amount, words: Words) -> Decimal | None:
    value = read_number(amount.number, words)
    if value is None:
        return None
    letters = amount.multiplier.strip(" -.").lower()
    return value * words.multipliers[letters] if letters else value


def _bare(text: str, words: Words, known: list[Mention]) -> Iterator[Mention]:
    """Find large round amounts that leave the currency of the article unsaid."""
    assets = set(asset_units().values())
    usual = [m for m in known if m.unit and m.unit not in assets]
    if not usual:
        return
    large = (m.span() for m in _large(words).finditer(text))
    stretches = windows(large, len(text), _BEFORE, _AFTER)
    matches = (m for s in stretches for m in _bare_pattern(words).finditer(text, *s))
    for match in matches:
        if any(m.start < match.end() and match.start() < m.end for m in known):
            continue
        value = read_number(match["number"], words)
        before = [m for m in usual if m.end <= match.start()] or usual[:1]
        if value is None:
            continue
        value *= words.multipliers[match["multiplier"].lower()]
        yield Mention(
            match.start(),
            match.end(),
            match[0],
            "MONEY",
            "pattern",
            value=plain(value),
            unit=before[-1].unit,
            confidence=_BARE_CONFIDENCE,
        )


_BARE_CONFIDENCE = 0.6


@cache
def _large(words: Words) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_large_words(words)})\b")


def _large_words(words: Words) -> str:
    return "|".join(
        w
        for w, n in words.multipliers.items()
        if n >= 10**6 and len(w) > 3  # noqa: PLR2004 - a bound of the format or notation
    )


@cache
def _bare_pattern(words: Words) -> re.Pattern[str]:
    large = _large_words(words)
    # what follows decides: a noun, "of" or "de" would say millions of what
    return re.compile(
        rf"(?<![\w.,$€£-])(?P<number>{FIGURE}|{number_words(words)}) "
        rf"(?P<multiplier>{large})\b(?= ?(?:[.;:!?)\"»,\n]|$)| (?:{words.bare_follow})\b)"  # noqa: E501 - one pattern
    )
