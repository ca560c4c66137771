"""Amounts of money, with their currency, and percentages, as plain numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from cryptonews_nlp._types import Mention, Offsets
from cryptonews_nlp.entities.gazetteer import load_gazetteer
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.numbers import FIGURE, number_words, plain, read_number
from cryptonews_nlp.entities.windows import windows

_ISO_CODES = [
    "USD",
    "EUR",
    "GBP",
    "CHF",
    "CAD",
    "AUD",
    "NZD",
    "JPY",
    "CNY",
    "RMB",
    "HKD",
    "TWD",
    "SGD",
    "KRW",
    "INR",
    "PKR",
    "BDT",
    "LKR",
    "RUB",
    "UAH",
    "TRY",
    "PLN",
    "CZK",
    "HUF",
    "RON",
    "BGN",
    "SEK",
    "NOK",
    "DKK",
    "ISK",
    "ILS",
    "AED",
    "SAR",
    "QAR",
    "KWD",
    "BHD",
    "OMR",
    "JOD",
    "EGP",
    "MAD",
    "TND",
    "DZD",
    "ZAR",
    "NGN",
    "GHS",
    "KES",
    "UGX",
    "TZS",
    "XOF",
    "XAF",
    "BRL",
    "MXN",
    "ARS",
    "CLP",
    "COP",
    "PEN",
    "UYU",
    "THB",
    "MYR",
    "IDR",
    "VND",
    "PHP",
    "KZT",
    "GEL",
]

# Signs before or after a figure; "$" and "kr" belong to several countries.
_SIGNS = {
    "US$": "USD", "U.S.$": "USD", "$US": "USD", "C$": "CAD", "CA$": "CAD",
    "Can$": "CAD", "CAD$": "CAD", "$CA": "CAD", "A$": "AUD", "AU$": "AUD",
    "HK$": "HKD", "NZ$": "NZD", "S$": "SGD", "SG$": "SGD", "NT$": "TWD", "R$": "BRL",
    "MX$": "MXN", "$": "$", "€": "EUR", "£": "GBP", "¥": "JPY", "CN¥": "CNY",
    "₹": "INR", "Rs.": "INR", "Rs": "INR", "₽": "RUB", "₺": "TRY", "₩": "KRW",
    "₦": "NGN", "₴": "UAH", "₪": "ILS", "฿": "THB", "₫": "VND", "₱": "PHP",
    "GH₵": "GHS", "GH¢": "GHS", "₵": "GHS", "zł": "PLN", "₿": "BTC", "Ξ": "ETH",
    "FCFA": "XOF", "Fr.": "CHF", "NOK": "NOK", "kr": "kr",
}  # fmt: skip

# Which country's currency a sign or a word means, when its country is known.
_BY_COUNTRY: Mapping[str, Mapping[str, str]] = {
    "$": {
        "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "HK": "HKD", "SG": "SGD",
        "TW": "TWD",
    },
    "£": {"GB": "GBP", "EG": "EGP", "LB": "LBP"},
    "franc": {"CH": "CHF", "XO": "XOF", "CD": "CDF", "FR": "FRF", "RW": "RWF"},
    "rupee": {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR"},
    "dirham": {"AE": "AED", "MA": "MAD"},
    "riyal": {"SA": "SAR", "QA": "QAR", "OM": "OMR", "IR": "IRR"},
    "dinar": {
        "TN": "TND", "DZ": "DZD", "KW": "KWD", "JO": "JOD", "RS": "RSD", "IQ": "IQD",
        "LY": "LYD", "BH": "BHD",
    },
    # kroner, not kronor
    "kroner": {"NO": "NOK", "DK": "DKK"},
    "kr": {"NO": "NOK", "SE": "SEK", "DK": "DKK", "IS": "ISK", "CZ": "CZK"},
    "shilling": {"KE": "KES", "TZ": "TZS", "UG": "UGX", "SO": "SOS"},
    "peso": {
        "MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "PH": "PHP", "UY": "UYU",
        "CU": "CUP", "DO": "DOP",
    },
}  # fmt: skip
# Only there is a plain "$" the domestic dollar; Hong Kong writes HK$, Singapore S$.
_PLAIN_DOLLAR = frozenset({"CA", "AU", "NZ"})
_DEFAULTS = {
    "$": "USD", "£": "GBP", "franc": "CHF", "rupee": "INR", "dirham": "AED",
    "riyal": "SAR", "kr": "SEK", "kroner": "NOK",
}  # fmt: skip
# A plain "$" means the dollar of the country that an article is about, once its
# places and bodies outnumber those of the United States by this factor (own train
# and dev articles: 2 to 4 give the same values).
_HOME_FACTOR = 2
_CENTS = {"EUR": "EUR", "USD": "USD", "GBP": "GBP"}
_SPACE = r" ?"
_LETTERS = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class _Amount:
    start: int
    end: int
    number: str
    multiplier: str
    unit: str


def home_country(countries: Iterable[str]) -> str:
    """Return the country whose dollar, pound or krone an article means.

    Parameters
    ----------
    countries : iterable of str
        ISO codes of the places and bodies that it names, repeated as often as named.

    Returns
    -------
    str
        Empty when none prevails.
    """
    counts: dict[str, int] = {}
    for country in countries:
        if country and country != "EU":
            counts[country] = counts.get(country, 0) + 1
    american = counts.pop("US", 0)
    if not counts:
        return "US" if american else ""
    best = max(sorted(counts), key=lambda c: counts[c])
    return best if counts[best] > _HOME_FACTOR * american else "US"


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
    amounts = _ranges(list(_amounts(text, words)), text)
    found = []
    for amount in amounts:
        value = _value(amount, words)
        if value is None:
            continue
        unit, value = _unit(amount.unit, value, words, home, named)
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
_WORD_OR_SIGN = re.compile(r"[^\W\d_]+|[^\w\s.,;:!?'\"()-]")


def _units(text: str, words: Words) -> Iterator[Offsets]:
    """Yield where a sign, code, currency word or asset stands."""
    known = _unit_words(words)
    for match in _WORD_OR_SIGN.finditer(text):
        word = match[0]
        if word in known or word.lower() in known:
            yield match.span()


@cache
def _unit_words(words: Words) -> frozenset[str]:
    units = [*_SIGNS, *_ISO_CODES, *_asset_units(), *words.currencies, *words.cents]
    return frozenset(part for unit in units for part in _WORD_OR_SIGN.findall(unit))


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    before = text[match.start() - 1 : match.start()]
    return not (
        before.isalnum()
        or (
            before in {".", ",", "-", "/"}
            and text[match.start() - 2 : match.start() - 1].isdigit()
        )
    )


@cache
def _money_pattern(words: Words) -> re.Pattern[str]:
    signs = "|".join(
        re.escape(sign) + (r"\b" if sign[-1].isalpha() else "")
        for sign in sorted(_SIGNS, key=len, reverse=True)
    )
    codes = "|".join(_ISO_CODES)
    spelled = "|".join(
        re.escape(w) for w in sorted(words.multipliers, key=len, reverse=True)
    )
    # "m" or "bn" may touch the figure; a longer word needs a space or a hyphen
    multiplier = rf"(?:[ -]?(?i:{spelled})\b)"
    glued = rf"(?:{_SPACE}(?i:{spelled}))"
    assets = _asset_units()
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
    before = (
        rf"(?P<unit1>{signs}|(?<![\w/])(?:{codes}|USDT|USDC|BTC|ETH))"
        rf"{_SPACE}(?P<number1>{FIGURE})(?P<multiplier1>{multiplier})?(?!\w)"
    )
    after = (
        rf"(?P<number2>{FIGURE}|{number_words(words)})"
        rf"(?:(?P<multiplier2>{glued})(?={_SPACE}(?:{signs}))|(?P<multiplier21>{multiplier}))?"
        rf"(?:[ -]?(?i:{of})?)"
        rf"(?P<unit2>(?:{signs})(?: ?(?:US|CA|(?i:{modifiers}))\b)?|(?:{codes})\b|{currency}|(?:{tickers})\b)"  # noqa: E501 - one pattern
    )
    return re.compile(f"(?:{before})|(?:{after})")


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))


@cache
def _asset_units() -> dict[str, str]:
    units: dict[str, str] = {}
    for entry in load_gazetteer().entries:
        if entry.kind == "asset":
            ticker = next(iter(entry.acronyms), entry.name).lstrip("$")
            for surface in entry.surfaces:
                if len(surface) > 1 and surface not in _NO_UNITS:
                    units.setdefault(surface, ticker)
    return units


# After a figure these are tonnes, time zones, ordinary words …
_NO_UNITS = frozenset({"TON", "APT", "NEAR", "Near", "SAND", "OP", "Render", "Terra"})


def _ranges(amounts: list[_Amount], text: str) -> list[_Amount]:
    """Let the first number of a range have the multiplier and unit of the second."""
    result: list[_Amount] = []
    for amount in amounts:
        lead = _RANGE.search(text, max(0, amount.start - _RANGE_REACH), amount.start)
        if lead and (not result or result[-1].end <= lead.start("number")):
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
            if _JOIN.fullmatch(between) and result[-1].unit == amount.unit:
                result[-1] = replace(result[-1], multiplier=amount.multiplier)
        result.append(amount)
    return result


_RANGE_REACH = 24
_RANGE = re.compile(
    rf"(?<![\w.,$€£/-])(?P<number>{FIGURE}) ?(?:to|à|and|et|or|ou|-|–|—) ?(?:d['e] ?)?$"
)
_JOIN = re.compile(r" ?(?:to|à|and|et|or|ou|-|–|—) ?")


def _value(amount: _Amount, words: Words) -> Decimal | None:
    value = read_number(amount.number, words)
    if value is None:
        return None
    letters = amount.multiplier.strip(" -.").lower()
    return value * words.multipliers[letters] if letters else value


def _unit(  # noqa: PLR0911 - one return a kind of unit
    written: str, value: Decimal, words: Words, home: str, named: tuple[str, ...]
) -> tuple[str | None, Decimal]:
    """Return the code of a currency as written, and the amount in it."""
    if written in _asset_units():
        return _asset_units()[written], value
    symbol, country = _symbol(written, words)
    if symbol in {"¢", "p"}:
        unit = "GBP" if symbol == "p" else _cent_currency(home)
        return unit, value / 100
    if symbol in _BY_COUNTRY:
        codes = _BY_COUNTRY[symbol]
        if country in codes:
            return codes[country], value
        if home in codes and (symbol != "$" or home in _PLAIN_DOLLAR):
            return codes[home], value
        known = [c for c in named if c in codes]
        if symbol != "$" and known:
            return codes[max(sorted(set(known)), key=known.count)], value
        return _DEFAULTS.get(symbol), value
    return ("CNY" if symbol == "RMB" else symbol), value


def _cent_currency(home: str) -> str:
    return _BY_COUNTRY["$"].get(home, "EUR")


def _symbol(written: str, words: Words) -> tuple[str, str]:
    """Split a written currency into its symbol and the country in it."""
    if written in _SIGNS:
        return _SIGNS[written], ""
    lowered = written.lower().strip()
    if lowered in words.currencies:
        return words.currencies[lowered], ""
    if lowered in words.cents:
        return words.cents[lowered], ""
    country, rest = "", lowered
    for modifier in sorted(words.currency_modifiers, key=len, reverse=True):
        if lowered.endswith((" " + modifier, "$" + modifier)):
            country, rest = (
                words.currency_modifiers[modifier],
                lowered[: -len(modifier)],
            )
            break
        if lowered.startswith(modifier + " "):
            country, rest = words.currency_modifiers[modifier], lowered[len(modifier) :]
            break
    else:
        if lowered.endswith("ca"):
            country, rest = "CA", lowered[:-2]
    rest = rest.strip()
    symbol = words.currencies.get(rest) or words.cents.get(rest) or _SIGNS.get(rest)
    return (symbol or written, country)


def _bare(text: str, words: Words, known: list[Mention]) -> Iterator[Mention]:
    """Find large round amounts that leave the currency of the article unsaid."""
    assets = set(_asset_units().values())
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
        With ``value``: a plain number, 12.5 for 12.5 %. The first number of a range
        ("five to ten per cent") is a mention of its own.
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
        for group in ("first", "number"):
            if match[group] is None:
                continue
            value = read_number(match[group], words)
            if value is None:
                continue
            start = match.start(group)
            end = match.end(group) if group == "first" else match.end()
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


_PERCENT_SIGN = re.compile(r"%|\b(?:per ?cent|pct|pour ?(?:cent|100))\b", re.IGNORECASE)
_PERCENT_REACH = 40


@cache
def _percent_pattern(words: Words) -> re.Pattern[str]:
    number = rf"{FIGURE}|{number_words(words)}"
    return re.compile(
        rf"(?<![\w.,])(?:(?P<first>{number}) ?(?:to|à|et|and|or|ou|-|–) ?)?"
        rf"(?P<number>{number}) ?-?(?:{'|'.join(words.percent)})"
    )
