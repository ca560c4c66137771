"""When: the period that a figure is about, and the happening that a date dates."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping, Sequence
from itertools import pairwise

from cryptonews_nlp._periods import days
from cryptonews_nlp._types import Mention, Offsets
from cryptonews_nlp.claims.context import Sentences, names_of
from cryptonews_nlp.claims.lang import FigureWords, words_of

#: Characters within which a happening stands next to its date.
NEAR = 40

_BEFORE = 6

_ISO_DAY = len("2024-01-24")

#: Characters before a date that may say it is the beginning of a period.
_SINCE = 20

#: Any leap year, for days of an unknown one.
LEAP = 2000


def happening_of(
    sentences: Sentences,
    span: Offsets,
    cues: Sequence[Offsets],
    none: re.Pattern[str] | None = None,
) -> str | None:
    """Return the kind of happening that the date at ``span`` is the date of.

    Parameters
    ----------
    sentences : Sentences
        Of the article.
    span : (int, int)
        A date.
    cues : sequence of (int, int)
        Reporting expressions: a date next to one dates a statement.
    none : re.Pattern, optional
        Words that tell no happening here.
    """
    number = sentences.at(span[0])
    if number is None:
        return None
    base = sentences.spans[number][0]
    language = sentences.language(span[0])
    best: tuple[int, str] | None = None
    for word in sentences.words(number):
        start, end = base + word.start, base + word.end
        if start < span[1] and span[0] < end:
            continue
        if none is not None and none.fullmatch(word.text):
            continue
        # a date dates what it follows rather than what it stands before
        after = start >= span[1]
        distance = start - span[1] + _BEFORE if after else span[0] - end
        if any(a < end and start < b for a, b in cues):
            names: frozenset[str] = frozenset({""})
        else:
            names = names_of(word.text, language, "happenings")
        for name in sorted(names):
            if best is None or distance < best[0]:
                best = distance, name
    return best[1] or None if best and best[0] <= NEAR else None


def period_of(
    sentences: Sentences,
    span: Offsets,
    dates: Sequence[Mention],
    cues: Sequence[Offsets] = (),
) -> tuple[str, str | None] | None:
    """Return the first and last day of the period that a figure is about.

    The nearest year or month of its sentence, else the nearest day that does not stand
    beside a reporting expression: that one dates the statement. What began "since
    January" has no last day.
    """
    number = sentences.at(span[0])
    if number is None:
        return None
    start, end = sentences.spans[number]
    near = [
        (
            len(m.value) == _ISO_DAY,
            max(m.start - span[1], span[0] - m.end),
            m.start,
            m.value,
        )
        for m in dates
        if start <= m.start < end and m.value and not _beside(m, cues)
    ]
    if not near:
        return None
    *_, place, value = min(near)
    period, words = days(value), words_of(sentences.language(place))
    before = sentences.flat[max(place - _SINCE, 0) : place]
    if period is None or words is None:
        return period
    if words.since.search(before):
        return period[0], None
    return _joined(place, dates, sentences.flat, words) or period


def bounds_a_period(
    date_: Mention, dates: Sequence[Mention], flat: str, words: FigureWords
) -> bool:
    """Tell whether a date is one end of a period: *between March and 20 May*."""
    return _joined(date_.start, dates, flat, words) is not None


def _joined(
    place: int, dates: Sequence[Mention], flat: str, words: FigureWords
) -> tuple[str, str] | None:
    """Return the period of which the date at ``place`` is one end: *2019 to 2022*."""
    for left, right in pairwise(dates):
        if place not in (left.start, right.start):
            continue
        ends = days(left.value or ""), days(right.value or "")
        lead = flat[max(left.start - _SINCE, 0) : left.start]
        if (
            ends[0]
            and ends[1]
            and ends[0] < ends[1]
            and words.joined_dates.fullmatch(flat[left.end : right.start])
            and words.span_opens.search(lead)
        ):
            return ends[0][0], ends[1][1]
    return None


def _beside(date_: Mention, cues: Sequence[Offsets]) -> bool:
    """Tell whether a day stands beside a reporting expression."""
    return len(date_.value or "") == _ISO_DAY and any(
        max(date_.start - end, start - date_.end) <= NEAR // 2 for start, end in cues
    )


_DAY = re.compile(r"\b([0-3]?\d)(?:er|st|nd|rd|th)?\b")


def yearless(text: str, months: Mapping[str, int]) -> tuple[str, str] | None:
    """Return the first and last day of a date without a known year, as ``--MM-DD``.

    Examples
    --------
    >>> yearless("24 janvier", {"janvier": 1}), yearless("February", {"february": 2})
    (('--01-24', '--01-24'), ('--02-01', '--02-29'))
    """
    month = next(
        (months[w] for w in re.findall(r"[^\W\d_]+", text.lower()) if w in months), None
    )
    if month is None:
        return None
    day = _DAY.search(text)
    if day is not None:
        return (f"--{month:02}-{int(day[1]):02}",) * 2
    return f"--{month:02}-01", f"--{month:02}-{monthrange(LEAP, month)[1]}"
