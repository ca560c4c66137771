"""Counts, durations and ages as they are written: number, bound, noun, span.

Amounts of money, percentages and dates are mentions already; this module finds what
no mention covers.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from cryptonews_nlp._types import Offsets
from cryptonews_nlp.claims.bounds import REACH, bound_after, bound_before, rounded
from cryptonews_nlp.claims.labels import is_code, is_label, is_year
from cryptonews_nlp.claims.lang import FigureWords, counted, words_of
from cryptonews_nlp.claims.nouns import PEOPLE, Noun, noun_after
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.lang import words_of as number_data
from cryptonews_nlp.entities.values.numbers import FIGURE, number_words, read_number

#: Hours of a day: "à 18 heures" is no duration.
HOURS = 24

#: Stands for the number in patterns that read both sides of it.
NUMBER = "\0"

#: Nobody is older.
OLDEST = 110

#: Below it a count without bound must be one of a thing that news count.
FEW = 10

#: Below it a determiner points back to things counted before.
DEFINITE = 4

#: From here on a number without a noun is taken for a figure.
LARGE = 1000


_ZERO = (" zero", "-zero")
# Characters within which a number is followed by its noun.
_PHRASE = 100
# "950K accounts", "3M users"
_SCALES = {"k": 1e3, "m": 1e6, "bn": 1e9}
_GLUED = re.compile(r"(?:bn|[km])(?![\w'.])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A figure as it is written.

    Attributes
    ----------
    start, end : int
        The words from the bound to the noun.
    number : (int, int)
        The number alone.
    kind : str
        ``count``, ``duration`` or ``age`` here; mentions add ``money``, ``percent`` and
        ``date``.
    unit : str or None
        Counted noun in the plural, unit of time, currency.
    upper : float or None
        Upper end of a range.
    """

    start: int
    end: int
    number: Offsets
    kind: str
    value: float
    upper: float | None
    bound: str
    unit: str | None

    def moved(self, offset: int) -> Numeral:
        """Return it with offsets that count from elsewhere."""
        number = (self.number[0] + offset, self.number[1] + offset)
        return replace(
            self, start=self.start + offset, end=self.end + offset, number=number
        )


def find_numerals(
    text: str, language: str, taken: Sequence[Offsets] = ()
) -> Iterator[Numeral]:
    """Find counts, durations and ages.

    Parameters
    ----------
    text : str
        Text with plain spaces and marks (see ``_text.flatten``).
    language : str
        Language of the text; nothing is found in one without data.
    taken : sequence of (int, int)
        Stretches that are something else: mentions.

    Yields
    ------
    Numeral
        In order of the text.

    Examples
    --------
    >>> [n.unit for n in find_numerals("In 2023 over 120 seminars were held.", "en")]
    ['sessions']
    """
    words = words_of(language)
    if words is None:
        return
    taken = sorted(taken)
    ratios = list(_ratios(text, language, taken))
    taken = sorted([*taken, *(ratio.number for ratio in ratios)])
    found = [*_numbers(text, language, words, taken), *_words(text, language, taken)]
    yield from sorted([*ratios, *found], key=lambda numeral: numeral.start)


def _ratios(text: str, language: str, taken: Sequence[Offsets]) -> Iterator[Numeral]:
    """Find shares of a round number: *two users in five*, *un Français sur dix*."""
    words, data = words_of(language), number_data(language)
    assert words is not None  # noqa: S101 - the caller checked
    for match in _ratio(language).finditer(text):
        part, whole = (read_number(match[name], data) for name in ("part", "whole"))
        after = _WORD.match(text, match.end())
        timed = after is not None and after[0].strip().lower() in words.time_units
        if not part or whole not in _WHOLES or timed or _overlaps(taken, match.span()):
            continue
        share, span = float(100 * part / whole), match.span()
        if share < _ALL:
            bound, start = bound_before(text, span[0], words)
            yield Numeral(start, span[1], span, "percent", share, None, bound, "%")


# What shares are told of in words.
_WHOLES = frozenset(map(Decimal, (*range(2, 11), 12, 20, 50, 100)))
_ALL = 100
_WORD = re.compile(r"[ -][^\W\d]+")


@cache
def _ratio(language: str) -> re.Pattern[str]:
    words, data = words_of(language), number_data(language)
    assert words is not None  # noqa: S101 - callers checked
    ones = "|".join(word for word, value in data.units.items() if value == 1)
    number = rf"{number_words(data)}|\d{{1,3}}"
    return re.compile(
        rf"(?<![\w.,$€£])(?P<part>{number}|(?i:{ones})\b){words.out_of}"
        rf"(?P<whole>{number})\b(?! ?[\d%°]|[.,]\d)"
    )


def _numbers(
    text: str, language: str, words: FigureWords, taken: Sequence[Offsets]
) -> Iterator[Numeral]:
    data = number_data(language)
    place = 0
    while (match := _pattern(language).search(text, place)) is not None:
        place = match.end("first")
        if _overlaps(taken, match.span()):
            continue
        found = _read(text, match, words, data, taken)
        if found is not None:
            place = max(place, found.number[1])
            yield found


def _words(text: str, language: str, taken: Sequence[Offsets]) -> Iterator[Numeral]:
    """Find what is written without a number: *nearly a year*, *two thirds of*."""
    words = words_of(language)
    assert words is not None  # noqa: S101 - the caller checked
    for match in words.single.finditer(text):
        bound, start = bound_before(text, match.start(), words)
        if (bound == "exact" and not match["half"]) or _overlaps(taken, match.span()):
            continue
        value = 1.5 if match["half"] else 1.0
        unit = words.time_units[match["unit"].lower()]
        bound, end = bound_after(text, match.end(), match.end(), bound, words)
        yield Numeral(start, end, match.span(), "duration", value, None, bound, unit)
    for match in _fractions(words).finditer(text):
        if _overlaps(taken, match.span()):
            continue
        value = list(words.fractions.values())[(match.lastindex or 1) - 1]
        bound, start = bound_before(text, match.start(), words)
        bound, end = bound_after(text, match.end(), match.end(), bound, words)
        yield Numeral(start, end, match.span(), "percent", value, None, bound, "%")


@cache
def _fractions(words: FigureWords) -> re.Pattern[str]:
    either = "|".join(f"({pattern})" for pattern in words.fractions)
    return re.compile(rf"(?<![\w-])(?:{either})(?!\w)", re.IGNORECASE)


def _overlaps(taken: Sequence[Offsets], span: Offsets) -> bool:
    return any(start < span[1] and span[0] < end for start, end in taken)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words, data = words_of(language), number_data(language)
    assert words is not None  # noqa: S101 - callers checked
    scales = "|".join(
        sorted((s for s, n in data.scales.items() if n >= LARGE), key=len, reverse=True)
    )
    opening = "|".join(words.bare_scales)
    written = rf"{number_words(data)}|\b(?:{opening})\b(?:[ -]{number_words(data)})?"
    number = (
        rf"(?:(?<![\w.,/:$€£#&+-])(?<!\d ){FIGURE}(?![\d/:%°€$£]|\.\d)"
        rf"|{written if opening else number_words(data)})"
    )
    scaled = rf"{number}(?: (?:{scales})\b)?"
    return re.compile(
        rf"(?P<first>{scaled})(?:(?: (?:{words.range_words}) |[-–])(?P<second>{scaled})"
        rf"(?=[ -]))?",
        re.IGNORECASE,
    )


def _value(written: str, data: Words) -> float | None:
    if written.lower().endswith(_ZERO):
        return None  # "four zero-day bugs"
    head, _, scale = written.rpartition(" ")
    if head[:1].isdigit() and scale.lower() in data.scales:
        value = read_number(head, data)
        return None if value is None else float(value * data.scales[scale.lower()])
    value = read_number(written, data)
    return None if value is None else float(value)


def _read(
    text: str,
    match: re.Match[str],
    words: FigureWords,
    data: Words,
    taken: Sequence[Offsets],
) -> Numeral | None:
    figures = _figures(text, match, words, data)
    if figures is None:
        return None
    first, (value, upper, number) = match["first"], figures
    before = text[max(number[0] - REACH, 0) : number[0]]
    after = text[number[1] : number[1] + REACH]
    bound, start = bound_before(text, number[0], words)
    year = is_year(first, value) and bound == "exact"
    if year or is_label(text, number, before, after, words):
        return None
    if text[number[1] : number[1] + 1] == "+" and upper is None and bound == "exact":
        bound, number = "more_than", (number[0], number[1] + 1)
    ends = (number[1], match.end(), _part_of(text, number[1], words, data))
    names = [t for t in taken if number[1] < t[1] and t[0] < number[1] + _PHRASE]
    nouns = (noun_after(text, end, words, names) for end in ends if end)
    noun = next(filter(None, nouns), None) or _harmed(text, (start, number[1]), words)
    kind, unit, end = _measured(before, after, number, value, noun, words)
    if kind == "count" and unit is None and is_code(text, number, first):
        return None
    if kind is None or (
        kind == "count" and not _worth(value, unit, bound, before, words)
    ):
        return None
    half = words.and_half.match(text, end) if kind == "duration" else None
    if half is not None:
        value, end = value + 0.5, half.end()
    bound, end = bound_after(text, number[1], end, bound, words)
    lead = text[start : number[0]].lower().split()
    if kind == "duration" and lead[:1] == [words.during]:
        bound, start = "exact", number[0]  # "over seven months": while they lasted
    if bound == "exact" and rounded(first, data):
        bound = "about"
    return Numeral(start, end, number, kind, value, upper, bound, unit)


def _figures(
    text: str, match: re.Match[str], words: FigureWords, data: Words
) -> tuple[float, float | None, Offsets] | None:
    """Return the value, the upper end of a range, and where the two stand."""
    value = _value(match["first"], data)
    if value is None or value <= 1 or math.isnan(value):
        return None
    upper = _value(match["second"], data) if match["second"] else None
    number = match.span()
    if upper is None or upper <= value or text[number[1] : number[1] + 1] == "-":
        upper, number = None, match.span("first")
    scale, number = _scaled(text, number, words)
    return value * scale, upper and upper * scale, number


def _harmed(text: str, span: Offsets, words: FigureWords) -> Noun | None:
    """Return the people whom a number without a noun counts: *three dead*."""
    before = text[max(span[0] - REACH, 0) : span[0]]
    after = text[span[1] : span[1] + REACH]
    told = words.harmed.search(f"{before}{NUMBER}{after}")
    return None if told is None else Noun(span[1], span[1], PEOPLE)


def _scaled(text: str, number: Offsets, words: FigureWords) -> tuple[float, Offsets]:
    """Return by what a number is multiplied that stands beside it, and the whole."""
    half = words.halves.search(text, max(number[0] - REACH, 0), number[0])
    if half is not None:
        return 0.5, (half.start(), number[1])
    glued = _GLUED.match(text, number[1]) if text[number[1] - 1].isdigit() else None
    if glued is not None:
        return _SCALES[glued[0].lower()], (number[0], glued.end())
    return 1.0, number


def _measured(
    before: str,
    after: str,
    number: Offsets,
    value: float,
    noun: Noun | None,
    words: FigureWords,
) -> tuple[str | None, str | None, int]:
    """Return kind, unit and end of what a number counts."""
    hours = noun is not None and noun.plural == "hours" and value <= HOURS
    if hours and words.clock.search(before):
        return None, None, number[1]
    if noun is not None and noun.unit_of_time and words.ago.search(before):
        return None, None, number[1]
    age = words.age.search(f"{before}{NUMBER}{after}")
    if age and value < OLDEST and age.start() <= len(before) < age.end():
        return "age", "years", number[1] + age.end() - len(before) - 1
    if noun is None:
        return "count", None, number[1]
    if noun.unit_of_time:
        return "duration", noun.plural, noun.end
    return "count", noun.plural, noun.end


def _worth(
    value: float, unit: str | None, bound: str, before: str, words: FigureWords
) -> bool:
    """Tell whether a count can be one that another article gives too.

    Below :data:`FEW`, prose counts anything ("two arguments", "six doors"): of our own
    train and dev articles' 72 such counts five are annotated. So a small number needs
    a bound or a thing that news count, and no word that points back to it.
    """
    if value < DEFINITE and words.definite.search(before):
        return False  # "the two men" were counted before
    if unit is None:
        return bound != "exact" or value >= LARGE
    return bound != "exact" or value >= FEW or unit in counted()


def _part_of(text: str, end: int, words: FigureWords, data: Words) -> int | None:
    """Return where the second number of *five of its nine validators* ends."""
    gap = words.between.match(text, end + 1)
    if gap is None:
        return None
    number = re.compile(rf"{FIGURE}|{number_words(data)}", re.IGNORECASE).match(
        text, gap.end()
    )
    return number.end() if number else None
