"""Currencies: their codes, signs and words, and the country that a sign is of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache

from cryptonews_nlp.entities.catalogue.gazetteer import load_gazetteer
from cryptonews_nlp.entities.lang import Words

#: ISO 4217 codes that amounts are written with.
ISO_CODES = (
    "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "JPY", "CNY", "RMB", "HKD", "TWD",
    "SGD", "KRW", "INR", "PKR", "BDT", "LKR", "RUB", "UAH", "TRY", "PLN", "CZK", "HUF",
    "RON", "BGN", "SEK", "NOK", "DKK", "ISK", "ILS", "AED", "SAR", "QAR", "KWD", "BHD",
    "OMR", "JOD", "EGP", "MAD", "TND", "DZD", "ZAR", "NGN", "GHS", "KES", "UGX", "TZS",
    "XOF", "XAF", "BRL", "MXN", "ARS", "CLP", "COP", "PEN", "UYU", "THB", "MYR", "IDR",
    "VND", "PHP", "KZT", "GEL",
)  # fmt: skip

#: Signs before or after a figure; "$" and "kr" belong to several countries.
SIGNS = {
    "US$": "USD", "U.S.$": "USD", "$US": "USD", "C$": "CAD", "CA$": "CAD",
    "Can$": "CAD", "CAD$": "CAD", "$CA": "CAD", "$ CA": "CAD", "A$": "AUD",
    "AU$": "AUD",
    "HK$": "HKD", "NZ$": "NZD", "S$": "SGD", "SG$": "SGD", "NT$": "TWD", "R$": "BRL",
    "MX$": "MXN", "$": "$", "€": "EUR", "£": "GBP", "¥": "JPY", "CN¥": "CNY",
    "₹": "INR", "Rs.": "INR", "Rs": "INR", "₽": "RUB", "₺": "TRY", "₩": "KRW",
    "₦": "NGN", "₴": "UAH", "₪": "ILS", "฿": "THB", "₫": "VND", "₱": "PHP",
    "GH₵": "GHS", "GH¢": "GHS", "₵": "GHS", "zł": "PLN", "₿": "BTC", "Ξ": "ETH",
    "FCFA": "XOF", "RM": "MYR", "KSh": "KES", "Ksh": "KES", "Sh": "shilling",
    "Shs": "shilling", "USh": "UGX", "TSh": "TZS", "Fr.": "CHF", "NOK": "NOK",
    "kr": "kr",
}  # fmt: skip

# Which country's currency a sign or a word means, when its country is known.
_BY_COUNTRY: Mapping[str, Mapping[str, str]] = {
    "$": {
        "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "HK": "HKD", "SG": "SGD",
        "TW": "TWD",
    },
    "£": {"GB": "GBP", "EG": "EGP", "LB": "LBP"},
    "franc": {
        "CH": "CHF", "XO": "XOF", "CD": "CDF", "FR": "FRF", "RW": "RWF", "PF": "XPF",
    },
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
# "Francs" in an article from France are those of another country.
_PAST = frozenset({"FR"})
_DEFAULTS = {
    "$": "USD", "£": "GBP", "franc": "CHF", "rupee": "INR", "dirham": "AED",
    "riyal": "SAR", "kr": "SEK", "kroner": "NOK",
}  # fmt: skip
# A plain "$" means the dollar of the country that an article is about, once its
# places and bodies outnumber those of the United States by this factor (own train
# and dev articles: 2 to 4 give the same values).
_HOME_FACTOR = 2


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


@cache
def asset_units() -> dict[str, str]:
    """Return the written forms of assets, to their tickers."""
    units: dict[str, str] = {}
    for entry in load_gazetteer().entries:
        if entry.kind == "asset":
            ticker = next(iter(entry.acronyms), entry.name).lstrip("$")
            for surface in entry.surfaces:
                if len(surface) > 1 and surface not in _NO_UNITS:
                    units.setdefault(surface, ticker)
    return units


# After a figure these are tonnes, time zones, ordinary words, a family …
_NO_UNITS = frozenset(
    {"TON", "APT", "NEAR", "Near", "SAND", "OP", "Render", "Terra", "Trump"}
)


def unit_of(  # noqa: PLR0911 - one return a kind of unit
    written: str, value: Decimal, words: Words, home: str, named: tuple[str, ...]
) -> tuple[str | None, Decimal]:
    """Return the code of a currency as written, and the amount in it."""
    if written in asset_units():
        return asset_units()[written], value
    symbol, country = _symbol(written, words)
    if symbol in {"¢", "p"}:
        unit = "GBP" if symbol == "p" else _cent_currency(home)
        return unit, value / 100
    if symbol in _BY_COUNTRY:
        codes = _BY_COUNTRY[symbol]
        if country in codes:
            return codes[country], value
        if (
            home in codes
            and home not in _PAST
            and (symbol != "$" or home in _PLAIN_DOLLAR)
        ):
            return codes[home], value
        known = [c for c in named if c in codes and c not in _PAST]
        if symbol != "$" and known:
            return codes[max(sorted(set(known)), key=known.count)], value
        return _DEFAULTS.get(symbol), value
    return ("CNY" if symbol == "RMB" else symbol), value


def _cent_currency(home: str) -> str:
    return _BY_COUNTRY["$"].get(home, "EUR")


def _symbol(written: str, words: Words) -> tuple[str, str]:
    """Split a written currency into its symbol and the country in it."""
    if written in SIGNS:
        return SIGNS[written], ""
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
    rest = rest.strip()
    symbol = words.currencies.get(rest) or words.cents.get(rest) or SIGNS.get(rest)
    return (symbol or written, country)
