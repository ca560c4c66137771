"""Where dates stand in a text, and what their parts say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from cryptonews_nlp._text import lowered
from cryptonews_nlp._types import Offsets
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.values.windows import windows

_NUMERIC = re.compile(
    r"(?<![\w./-])(?:"
    r"(?P<y1>(?:19|20)\d\d)[-/](?P<m1>[01]\d)[-/](?P<d1>[0-3]\d)"
    r"(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?"
    r"|(?P<a>[0-3]?\d)(?P<sep>[/.])(?P<b>[0-3]?\d)(?P=sep)(?P<y2>(?:19|20)?\d\d)"
    r")(?![\w/-]|\.\d)"
)
#: "2019-2024": two years of a range, each a date.
_YEARS = re.compile(
    r"(?<![\w.,/$€£-])(?P<first>(?:19[5-9]|20[0-4])\d)[-–](?P<last>(?:19[5-9]|20[0-4])\d)"
    r"(?![\w%/-]|[.,]\d)"
)
# Figures of a date, and the characters of a time of day behind them.
_FIGURES, _TIME = re.compile(r"\d[\d/.–-]{3,}\d"), 24


@dataclass(frozen=True, slots=True)
class Candidate:
    """A date at its place: the named groups of its pattern, or a relative meaning."""

    start: int
    end: int
    groups: dict[str, str]
    meaning: str = ""


def candidates(text: str, words: Words) -> list[Candidate]:
    """Find dates, the longest at each place.

    Parameters
    ----------
    text : str
        Text with plain spaces and apostrophes.
    words : Words
        Language.

    Returns
    -------
    list of Candidate
        In text order, without overlap; the first date of a range has the year of the
        second.
    """
    places: dict[str, list[Offsets]] = {kind: [] for kind in _KINDS}
    for match in _trigger(words).finditer(lowered(text)):
        places[match.lastgroup or _RELATIVE].append(match.span())
    found = [
        *_in_figures(text),
        *_in_words(text, words, places),
        *_bare_ones(text, words, places[_MONTH]),
    ]
    return _with_years(list(_without_overlap(found)), text, words)


def _in_figures(text: str) -> Iterator[Candidate]:
    runs = (run.span() for run in _FIGURES.finditer(text))
    for stretch in windows(runs, len(text), 0, _TIME):
        for match in _NUMERIC.finditer(text, *stretch):
            if _is_version(text, match):
                continue
            yield Candidate(match.start(), match.end(), _filled(match))
        for match in _YEARS.finditer(text, *stretch):
            if match["first"] < match["last"]:
                for group in ("first", "last"):
                    yield Candidate(*match.span(group), {"year": match[group]})


def _is_version(text: str, match: re.Match[str]) -> bool:
    """Tell whether figures with points number a program ("8.8.15") and no day."""
    if match["sep"] != "." or len(match["y2"]) > len("15"):
        return False
    short = len(match["a"]) == 1 or len(match["b"]) == 1
    return (
        short
        or _VERSION.search(text, max(0, match.start() - 12), match.start()) is not None
    )


_VERSION = re.compile(r"\b(?:[Vv]ersions?|[Bb]uild|[Rr]elease|v\.?) ?\Z")


def _in_words(
    text: str, words: Words, places: dict[str, list[Offsets]]
) -> Iterator[Candidate]:
    for match, meaning in _matches(text, words, places):
        groups = _filled(match)
        last = groups.pop("last", None)
        end = match.end("day") if last else match.end()
        yield Candidate(match.start(), end, groups, meaning)
        if last:  # "March 3-5" is two days
            yield Candidate(*match.span("last"), {**groups, "day": last})


def _matches(
    text: str, words: Words, places: dict[str, list[Offsets]]
) -> Iterator[tuple[re.Match[str], str]]:
    # fifty patterns only where a month, a weekday or a word such as "ago" stands
    for kind in _KINDS:
        for stretch in windows(places[kind], len(text), _REACH, _REACH):
            for pattern, meaning in _by_kind(words)[kind]:
                for match in pattern.finditer(text, *stretch):
                    yield match, meaning


def _bare_ones(
    text: str, words: Words, months: Sequence[Offsets]
) -> Iterator[Candidate]:
    years = [match.span() for match in _FOUR_DIGITS.finditer(text)]
    for stretch in windows(sorted([*years, *months]), len(text), _LEAD, _FOLLOW):
        for match in _bare(words).finditer(text, *stretch):
            group = match.lastgroup or "year"
            # a year long past has a group of its own, but is a year
            name = "year" if group.startswith("year") else group
            yield Candidate(match.start(group), match.end(group), {name: match[group]})


_REACH = 45
# Characters of the words before a bare year or month, and of those after it.
_LEAD, _FOLLOW = 24, 32
_FOUR_DIGITS = re.compile(r"\d{4}")
_KINDS = _MONTH, _WEEKDAY, _RELATIVE = "month", "weekday", "relative"


@cache
def _trigger(words: Words) -> re.Pattern[str]:
    """Return the pattern of the words without which there is no date; on lower case."""
    months, weekdays = (
        "|".join(re.escape(word) for word in sorted(known))
        for known in (words.months, words.weekdays)
    )
    known = zip(_KINDS, (months, weekdays, words.relative_words), strict=True)
    groups = (f"(?P<{kind}>{found})" for kind, found in known)
    return re.compile(rf"(?<!\w)(?:{'|'.join(groups)})\b")


@cache
def _by_kind(words: Words) -> dict[str, list[tuple[re.Pattern[str], str]]]:
    """Return the patterns, with their meanings, by the words that they need."""
    found: dict[str, list[tuple[re.Pattern[str], str]]] = {
        _MONTH: [],
        _WEEKDAY: [],
        _RELATIVE: list(_relative_patterns(words)),
    }
    for pattern in _patterns(words.date_patterns):
        groups = pattern.groupindex
        kind = next((k for k in (_MONTH, _WEEKDAY) if k in groups), _RELATIVE)
        found[kind].append((pattern, ""))
    return found


def _filled(match: re.Match[str]) -> dict[str, str]:
    return {name: value for name, value in match.groupdict().items() if value}


def _without_overlap(candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    end = 0
    for candidate in sorted(candidates, key=lambda c: (c.start, -c.end)):
        if candidate.start >= end:
            yield candidate
            end = candidate.end


@cache
def _range(words: Words) -> re.Pattern[str]:
    return re.compile(rf" ?[-–] ?| {words.range_links} ")


def _with_years(
    candidates: Sequence[Candidate], text: str, words: Words
) -> list[Candidate]:
    """Give the first date of a range the year of the second."""
    found = list(candidates)
    for number, (one, two) in enumerate(pairwise(candidates)):
        first, second = one.groups, two.groups
        if "year" in first or "year" not in second or "which" in first:
            continue
        months = [month_of(groups, words) for groups in (first, second)]
        if all(months) and _range(words).fullmatch(text, one.end, two.start):
            year = int(second["year"]) - (months[0] > months[1])
            found[number] = Candidate(one.start, one.end, {**first, "year": str(year)})
    return found


def month_of(groups: dict[str, str], words: Words) -> int:
    """Return the number of the month that a pattern found; 0 for none."""
    name = groups.get("month") or groups.get("months")
    return words.months.get(name.lower().strip(". "), 0) if name else 0


@cache
def _patterns(sources: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"(?<![\w-]){source}(?!\w)") for source in sources)


@cache
def _relative_patterns(words: Words) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        # "2,000 years ago" is not 000 years ago
        (
            re.compile(rf"(?<![\w-])(?<!\d[.,])(?:{source})(?!\w)", re.IGNORECASE),
            meaning,
        )
        for source, meaning in words.relative_dates
    )


@cache
def _bare(words: Words) -> re.Pattern[str]:
    """Return the pattern of a year or a month that stands alone."""
    lead = words.date_leads
    # a figure before a noun or a unit is a number, not a year
    year = r"(?P<year>(?:19[3-9]|20[0-4])\d)(?![\w%/-]|[.,]\d| ?[€$%])"
    # "founded in 1894.": nothing counted can follow
    older = r"(?P<year_past>1[5-9]\d\d)(?![\w%/-]|[.,]\d| ?[€$%]| [a-zà-ÿ])"
    return re.compile(
        rf"(?<![\w$€£.,-])(?:(?:(?i:{lead})[ -]|\(){year}(?: *(?=\))|(?! (?:{words.not_after_year})))"  # noqa: E501 - one pattern
        rf"|(?i:{lead}) {older}"
        rf"|(?:(?i:{lead})[ -])?(?P<month>(?:{words.plain_months}))(?![\w-])"
        rf"|(?i:{lead})[ -](?P<months>(?:{words.lead_months}))(?![\w-]))"
    )
