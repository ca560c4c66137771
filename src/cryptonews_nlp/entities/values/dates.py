"""Dates and periods with ISO values, relative to the day of publication."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.values.datepatterns import Candidate, candidates, month_of
from cryptonews_nlp.entities.values.datevalues import (
    distance,
    full_year,
    iso,
    nearest_day,
    nearest_month,
    nearest_part,
    numbered_weekday,
    shift,
    shift_value,
    weekday,
)
from cryptonews_nlp.entities.values.tenses import Sign, TenseAt


def find_dates(
    text: str, words: Words, published: date | None, tense: TenseAt | None = None
) -> list[Mention]:
    """Find dates.

    Parameters
    ----------
    text : str
        Text with plain spaces and apostrophes (see ``_text.flatten``).
    words : Words
        Language.
    published : date or None
        Day of publication.
    tense : callable or None
        Tells from the offsets of a date whether its verb is past (-1) or future (1),
        see :func:`cryptonews_nlp.entities.values.tenses.tense_reader`.

    Returns
    -------
    list of Mention
        With ``value``: ``2024-01-24``, ``2024-01``, ``2024``, ``2024-W05``,
        ``2024-Q1`` or ``2024-H1``; None where the text alone does not tell and no day
        of publication is known.

    Notes
    -----
    A day without a year is the nearest one to publication, but months ahead only where
    its verb says that it is to come. A month or weekday is the latest or the next one
    by the tense of its verb and by words such as "since" and "until"; without these a
    weekday is the latest one, the day of publication included, or tomorrow. The first
    month of "from March to June 2024" takes the year of the second. "Every Monday" is
    no date, "a Monday" one without value.
    """
    found: list[Mention] = []
    reader = _Reader(text, words, published, tense)
    for candidate in candidates(text, words):
        value = reader.value(candidate)
        if value == "":
            continue
        if value and "W" not in value:
            reader.anchor, reader.anchored = value, candidate.end
        found.append(
            Mention(
                candidate.start,
                candidate.end,
                text[candidate.start : candidate.end],
                "DATE",
                "pattern",
                value=value,
                confidence=_YEAR_CONFIDENCE
                if set(candidate.groups) == {"year"}
                else 1.0,
            )
        )
    return found


_YEAR_CONFIDENCE = 0.9


class _Reader:
    """Reads the values of one text; remembers the date named last."""

    def __init__(
        self, text: str, words: Words, published: date | None, tense: TenseAt | None
    ) -> None:
        self.text = text
        self.words = words
        self.published = published
        self.tense = tense
        self.anchor = ""
        self.anchored = 0

    def value(self, candidate: Candidate) -> str | None:
        """Return the ISO value; None where it is open, empty where it is no date."""
        if candidate.meaning:
            return self._relative(candidate)
        groups = candidate.groups
        if "sep" in groups or "y1" in groups:
            return self._numeric(groups)
        year = int(groups["year"]) if "year" in groups else None
        if "period" in groups:
            return self._period(candidate, year)
        month = month_of(groups, self.words)
        if month:
            return self._day_or_month(candidate, month, year)
        return str(year) if year else self._weekday(candidate)

    def _numeric(self, groups: dict[str, str]) -> str | None:
        if "y1" in groups:
            return iso(int(groups["y1"]), int(groups["m1"]), int(groups["d1"]))
        a, b, year = int(groups["a"]), int(groups["b"]), full_year(groups["y2"])
        day_first, month_first = iso(year, b, a), iso(year, a, b)
        if groups["sep"] == "." or self.words.decimal == ",":
            return day_first
        if not day_first or not month_first or a == b:
            return day_first or month_first
        # English writes both orders: the one that lies nearer to publication
        published = self.published
        if published is None:
            return None
        return min(day_first, month_first, key=lambda day: distance(day, published))

    def _period(self, candidate: Candidate, year: int | None) -> str | None:
        """Read "third quarter of 2023", "S1 2024", "first half of last year"."""
        groups = candidate.groups
        half = self.words.time_units[groups["period"].lower()] == "half"
        written = groups["ordinal"].lower()
        number = (
            int(written[0]) if written[0].isdigit() else self.words.ordinals[written]
        )
        parts = 2 if half else 4
        number = parts if number < 0 else number
        if number > parts:
            return ""
        if year is None and self.published is None:
            return None
        if year is None and self.published:
            which = self._which(candidate)
            year = self.published.year + (which or 0)
            if which is None:
                year = nearest_part(
                    number, parts, self.published, self._sign(candidate)
                )
        return f"{year}-{'H' if half else 'Q'}{number}"

    def _day_or_month(
        self, candidate: Candidate, month: int, year: int | None
    ) -> str | None:
        if "day" in candidate.groups:
            number = int(candidate.groups["day"].removesuffix("er"))
            return (
                iso(year, month, number)
                if year
                else self._day(candidate, month, number)
            )
        if year:
            return f"{year:04d}-{month:02d}"
        which = self._which(candidate)
        written = self.text[candidate.start : candidate.end]
        unit = self.words.time_units.get(written.rpartition(" ")[2])
        if which is not None and self.published and unit == "year":
            return f"{self.published.year + which:04d}-{month:02d}"
        sign = self._sign(candidate) if which is None else which
        return nearest_month(month, self.published, sign, other=bool(which))

    def _day(self, candidate: Candidate, month: int, number: int) -> str | None:
        """Return a day without a year; what is far ahead is so by its verb."""
        near = nearest_day(month, number, self.published)
        if not near or self.published is None:
            return near
        ahead = (date.fromisoformat(near) - self.published).days
        if ahead > _AHEAD and ahead > _FAR_AHEAD.get(self._sign(candidate), ahead):
            return nearest_day(month, number, self.published, -1)
        return near

    def _weekday(self, candidate: Candidate) -> str | None:
        groups = candidate.groups
        wanted = self.words.weekdays[groups["weekday"].lower().strip(". ")]
        which = self._which(candidate)
        if "day" not in groups and which is None:
            near = max(0, candidate.start - 16), candidate.start
            if _lead(self.words.not_a_day, self.words).search(self.text, *near):
                return ""
            if _lead(self.words.some_day, self.words).search(self.text, *near):
                return None
            if self.words.some_day_after.match(self.text, candidate.end):
                return None
        if self.published is None:
            return None
        if "day" in groups:
            number = int(groups["day"].removesuffix("er"))
            return numbered_weekday(number, wanted, self.published)
        sign = self._sign(candidate) if which is None else which
        return weekday(wanted, self.published, sign, other=bool(which))

    def _which(self, candidate: Candidate) -> int | None:
        which = candidate.groups.get("which")
        return None if which is None else self.words.which.get(which.lower(), 0)

    def _sign(self, candidate: Candidate) -> Sign:
        """Tell whether a date is over (-1) or to come (1) by verb and small words."""
        start, words = candidate.start, self.words
        near = max(0, start - 20), start
        if _planned_pattern(words).search(self.text, max(0, start - 30), start):
            return 1
        if _lead(words.since, words).search(self.text, *near):
            return -1
        found = self.tense(start, candidate.end) if self.tense else 0
        if found:
            return found
        if _lead(words.until, words).search(self.text, *near):
            return 1
        before = self.text[max(0, start - _BEFORE) : start]
        after = self.text[candidate.end : candidate.end + _AFTER]
        parts = _SENTENCE_END.split(before)[-1], _SENTENCE_END.split(after)[0]
        return int(any(_future_pattern(words).search(part) for part in parts))

    def _relative(self, candidate: Candidate) -> str | None:
        meaning, groups, words = candidate.meaning, candidate.groups, self.words
        unit = words.time_units[groups["unit"].lower()] if "unit" in groups else "day"
        count = _count(groups.get("n", ""), words)
        if meaning.startswith("anchor"):
            near = candidate.start - self.anchored <= _ANCHOR_REACH
            if not self.anchor or not near:
                return ""
            step = count if "n" in groups else 1
            sign = -1 if "-" in meaning else 1
            return shift_value(self.anchor, unit, sign * step) or ""
        if meaning.startswith(_FEAST):
            return self._feast(candidate)
        if self.published is None:
            return None
        if meaning == "ago":
            return shift(self.published, unit, -count)
        name, sign_, steps = re.split(r"([+-])", meaning)
        return shift(self.published, name, int(sign_ + steps))

    def _feast(self, candidate: Candidate) -> str | None:
        """Read "since Christmas", « la Toussaint 2023 »."""
        month, day = map(int, candidate.meaning.removeprefix(_FEAST).split("-"))
        if "year" in candidate.groups:
            return iso(int(candidate.groups["year"]), month, day)
        sign = self._sign(candidate) if self.published else 0
        return nearest_day(month, day, self.published, sign)


# The meaning of a day that has a name: "on 12-25".
_FEAST = "on "
# Days ahead from which a day without a year is over instead: of what is to come news
# say so. By its verb: over, or none that tells.
_AHEAD = 45
_FAR_AHEAD = {-1: _AHEAD, 0: 75}
# Characters; a verb farther off belongs to another clause ("ne contestera pas la
# pénalité que lui a infligée mercredi le tribunal").
_BEFORE, _AFTER = 60, 25
# "The next day" counts from a date of this paragraph or the one before.
_ANCHOR_REACH = 600
_SENTENCE_END = re.compile(r"[.!?;] |\n")


@cache
def _lead(source: str, words: Words) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:{source}) ?(?:{words.lead_links})?$", re.IGNORECASE
    )


@cache
def _planned_pattern(words: Words) -> re.Pattern[str]:
    planned = "|".join(sorted(words.planned))
    return re.compile(rf"\b(?:{planned})(?: {words.until_words})? $", re.IGNORECASE)


@cache
def _future_pattern(words: Words) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words.future})\b", re.IGNORECASE)


def _count(written: str, words: Words) -> int:
    if written.isdigit():
        return int(written)
    number = written.lower()
    return words.units.get(number, words.tens.get(number, 0))
