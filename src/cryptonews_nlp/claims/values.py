"""What values a figure allows, in one unit a dimension, and whether two meet."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from cryptonews_nlp._types import Claim
from cryptonews_nlp.claims.periods import LEAP

#: "About 250" still meets 239 or 262. Chosen on the comparisons of our own train and
#: dev articles, as is ROUNDED.
ABOUT = 0.08

#: "About 20" and "une vingtaine" still meet 22 or 18.
ROUND = 0.15
TEN = 10

#: A percentage without decimals meets those that round to it: 7 meets 7.2, not 8.
WHOLE = 0.49

#: A figure written without bound may be rounded in its last digit that is no zero,
#: where half of that digit is at most this share of it: 4.4 billion meets 4.39 and
#: 26,400 meets 26,412, but 30 does not meet 33.
ROUNDED = 0.025

#: From here a round number may always be off by so much: 400 million meets 391 million.
LARGE = 1000

#: Days of each unit of time.
DAYS = {
    "minutes": 1 / 1440,
    "hours": 1 / 24,
    "days": 1.0,
    "weeks": 7.0,
    "months": 30.44,
    "years": 365.25,
}
#: Months and years differ in length by this share.
CALENDAR = 0.03

#: Lowest and highest price in US dollars from 2018 to 2025, of currencies that news
#: convert: rough bands, set by us, that keep amounts from being called a conflict.
RATES = {
    "USD": (1.0, 1.0),
    "USDT": (0.99, 1.01),
    "USDC": (0.99, 1.01),
    "EUR": (0.96, 1.25),
    "GBP": (1.07, 1.43),
    "CHF": (0.98, 1.28),
    "CAD": (0.68, 0.83),
    "AUD": (0.55, 0.82),
    "NZD": (0.55, 0.74),
    "SGD": (0.69, 0.79),
    "HKD": (0.127, 0.129),
    "AED": (0.272, 0.273),
    "CNY": (0.135, 0.160),
    "JPY": (0.0061, 0.0098),
    "SEK": (0.088, 0.127),
    "NOK": (0.083, 0.131),
    "DKK": (0.129, 0.168),
}
#: Currencies that a bare "$" may stand for.
DOLLARS = frozenset({"USD", "CAD", "AUD", "HKD", "SGD", "NZD", "USDT", "USDC"})

#: Stablecoins keep their dollar to this share.
PAR = 0.011

_EXACT = 1e-6

#: Logarithm of the ratio of values of which one is zero or negative.
_NEVER = 10.0


@dataclass(frozen=True, slots=True)
class Range:
    """What a figure says: its value and the values it allows, in a base unit."""

    value: float
    low: float
    high: float

    def meets(self, other: Range) -> bool:
        """Tell whether one value satisfies both."""
        return self.low <= other.high * (1 + _EXACT) and other.low <= self.high * (
            1 + _EXACT
        )


def range_of(claim: Claim, unit: str | None = None) -> Range:
    """Return the values that a claim allows.

    Parameters
    ----------
    claim : Claim
        With a value, or with a date.
    unit : str, optional
        Currency to convert to; within the band of past rates.

    Examples
    --------
    >>> found = range_of(Claim("c", "men", "a", 0, 1, "x", 30, "more_than"))
    >>> found.low, found.high
    (30, inf)
    """
    if claim.unit == "date":
        return _days(claim.date_from, claim.date_to)
    return _range(claim.value, claim.upper_value, claim.bound, claim.unit, unit)


@lru_cache(maxsize=50_000)
def _days(first: str | None, last: str | None) -> Range:
    low, high = _day(first), _day(last)
    return Range(low, low, high)


@lru_cache(maxsize=50_000)
def _range(
    value: float, upper: float | None, bound: str, own: str | None, unit: str | None
) -> Range:
    """Return what a figure in the unit ``own`` allows, in ``unit``."""
    upper = value if upper is None else upper
    low, high = value, upper
    slack = _rounding(value) if value == upper else 0.0
    if own == "%" and value == upper:
        slack = max(slack, WHOLE * float(value).is_integer())
    match bound:
        case "exact" if own in DAYS and unit == own:
            pass  # nobody rounds an age or a sentence
        case "about":
            share = _about(value)
            low, high = low * (1 - share), high * (1 + share)
        case "more_than" | "at_least":
            high = math.inf
        case "at_most":
            low = -math.inf
        case _:
            low, high = low - slack, high + slack
    return _converted(Range(value, low, high), own, unit)


def _day(day: str | None) -> float:
    """Return the number of a day; ``--02-29`` is one of an unknown year."""
    if day is None:
        return math.nan
    if day.startswith("--"):
        day = f"{LEAP}{day[1:]}"
    return float(date.fromisoformat(day).toordinal())


def _without_year(claim: Claim) -> Claim:
    first, last = claim.date_from or "", claim.date_to or ""
    if first.startswith("--"):
        return claim
    return replace(claim, date_from=f"-{first[4:]}", date_to=f"-{last[4:]}")


def _about(value: float) -> float:
    """Return the share that "about" allows: more for one round digit, *about 20*."""
    digits = f"{abs(value):.2e}".partition("e")[0].replace(".", "").rstrip("0")
    return ROUND if len(digits) == 1 and abs(value) >= TEN else ABOUT


def _rounding(value: float) -> float:
    """Return half of the last digit that is no zero, if it may have been rounded."""
    if value == 0 or value != value or math.isinf(value):  # noqa: PLR0124 - a NaN
        return 0.0
    digits = f"{abs(value):.10g}"
    if "e" in digits or "." in digits:
        decimals = len(digits.partition(".")[2].partition("e")[0])
        half = 0.5 * 10.0**-decimals
        if "e" in digits:
            half *= 10.0 ** int(digits.partition("e")[2])
    else:
        half = 0.5 * 10.0 ** (len(digits) - len(digits.rstrip("0")))
        half = half if digits.endswith("0") else 0.0
    most = ROUNDED * abs(value)
    return min(half, most) if half <= most or abs(value) >= LARGE else 0.0


def _converted(found: Range, unit: str | None, wanted: str | None) -> Range:
    if unit in DAYS:
        days = DAYS[unit]
        # a calendar month has 28 to 31 days
        slack = CALENDAR if unit != wanted and "months" in (unit, wanted) else 0.0
        return Range(
            found.value * days,
            found.low * days * (1 - slack),
            found.high * days * (1 + slack),
        )
    if wanted is None or unit == wanted or unit not in RATES or wanted not in RATES:
        return found
    low = RATES[unit][0] / RATES[wanted][1]
    high = RATES[unit][1] / RATES[wanted][0]
    return Range(found.value * (low + high) / 2, found.low * low, found.high * high)


def convertible(left: str | None, right: str | None) -> bool:
    """Tell whether two amounts can be set against each other at all."""
    return left == right or (left in RATES and right in RATES)


def pair_of(left: Claim, right: Claim) -> tuple[Range, Range]:
    """Return what two claims allow, in the unit of the first.

    A bare "$" may be any dollar, so equal numbers of two dollars are left as they are.
    """
    if left.unit == "date":
        years = [(c.date_from or "").startswith("--") for c in (left, right)]
        if any(years):
            left, right = _without_year(left), _without_year(right)
    elif (
        left.unit != right.unit
        and {left.unit, right.unit} <= DOLLARS
        and math.isclose(left.value, right.value, rel_tol=ROUNDED)
    ):
        return range_of(left), range_of(right)
    return range_of(left, left.unit), range_of(right, left.unit)


class Relation(NamedTuple):
    """How two values stand to each other.

    Attributes
    ----------
    same : bool
        One value, however it is written.
    near : bool
        Both can be true of one thing.
    far : float
        How far they lie apart, as a logarithm; days for dates.
    """

    same: bool
    near: bool
    far: float


def relate(left: Claim, right: Claim) -> Relation:
    """Set two figures side by side.

    Examples
    --------
    >>> four = Claim("a", "custody", "a", 0, 1, "four days", 4, unit="days")
    >>> hours = Claim("b", "custody", "b", 0, 1, "96 hours", 96, unit="hours")
    >>> relate(four, hours).same
    True
    """
    first, second = pair_of(left, right)
    if left.unit == "date":
        same = (first.low, first.high) == (second.low, second.high)
        far = max(first.low - second.high, second.low - first.high, 0.0)
        return Relation(same, same or far == 0, far)
    ratio = second.value and first.value / second.value
    far = abs(math.log(ratio)) if ratio > 0 else 0.0 if first == second else _NEVER
    same = far <= _slack(left.unit, right.unit) and (
        (left.upper_value is None) == (right.upper_value is None)
    )
    return Relation(same, same or first.meets(second), far)


def _slack(left: str | None, right: str | None) -> float:
    """Return how far apart one value may be when it is written in two units."""
    if left == right:
        return _EXACT
    if left in DAYS:
        return CALENDAR
    if left in RATES and right in RATES:
        return PAR if left in DOLLARS and right in DOLLARS else -1.0
    return _EXACT


def equal(left: Claim, right: Claim) -> bool:
    """Tell whether two figures are one value, however it is written."""
    return relate(left, right).same


def meet(left: Claim, right: Claim) -> bool:
    """Tell whether two figures can both be true of one thing."""
    return relate(left, right).near
