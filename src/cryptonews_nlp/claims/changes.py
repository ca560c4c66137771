"""Figures for two times: *from 40 to 31 between 2022 and 2023*, *31, against 40*."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from cryptonews_nlp._periods import days
from cryptonews_nlp._types import Mention
from cryptonews_nlp.claims.figure import Figure
from cryptonews_nlp.claims.lang import FigureWords, words_of
from cryptonews_nlp.claims.measures import CHANGES

#: Characters before the first figure that may hold "from".
_BEFORE = 12

#: Characters between the two figures, a date among them.
_APART = 60

#: Kinds of figures that change with time.
_KINDS = frozenset({"money", "percent", "count"})


def with_changes(
    figures: Sequence[Figure],
    dates: Sequence[Mention],
    flat: str,
    language: Callable[[int], str],
) -> list[Figure]:
    """Give the two figures of a change one measure, and each its own period.

    Parameters
    ----------
    figures : sequence of Figure
        Of one article, in order of appearance.
    dates : sequence of Mention
        Its dates, in order of appearance.
    flat : str
        Its text with plain spaces and marks.
    language : callable
        Language at an offset.

    Returns
    -------
    list of Figure
        As many, in the same order. A figure of a change of which the text gives no
        time has no period.
    """
    found = list(figures)
    flat = flat.replace("\n", " ")  # lines that were broken for their length
    for i in range(len(found)):
        for j in range(i + 1, min(i + 3, len(found))):
            words = words_of(language(found[i].claim.start))
            if words and _is_change(found[i], found[j], flat, words):
                found[i], found[j] = _change(found[i], found[j], dates, flat, words)
    return found


def _is_change(left: Figure, right: Figure, flat: str, words: FigureWords) -> bool:
    if (
        left.kind not in _KINDS
        or (left.kind, left.claim.unit) != (right.kind, right.claim.unit)
        or left.sentence is None
        or left.sentence != right.sentence
    ):
        return False
    between = flat[left.claim.end : right.claim.start]
    if not 0 < len(between) <= _APART:
        return False
    before = flat[max(left.claim.start - _BEFORE, 0) : left.claim.start]
    return bool(
        (words.change_from.search(before) and words.change_to.search(between))
        or words.compared.search(between)
    )


def _change(
    left: Figure,
    right: Figure,
    dates: Sequence[Mention],
    flat: str,
    words: FigureWords,
) -> tuple[Figure, Figure]:
    valued = [d for d in dates if d.value and days(d.value)]
    first, last = left.claim, right.claim
    inner = [d for d in valued if first.end <= d.start and d.end <= last.start]
    after = [d for d in valued if last.end <= d.start <= last.end + _APART]
    before = [d for d in valued if first.start - 2 * _APART <= d.start < first.start]
    pair = _pair(after[:2], flat, words) or _pair(before[-2:], flat, words)
    if not inner and pair:
        times: tuple[Mention | None, Mention | None] = pair
    elif inner or after:
        times = (inner[0] if inner else None, after[0] if after else None)
    else:
        return left, right
    names = sorted({first.measure, last.measure}, key=lambda name: name in CHANGES)
    measure = names[0] if names[-1] in CHANGES else None
    return _at(left, times[0], measure), _at(right, times[1], measure)


def _pair(
    dates: Sequence[Mention], flat: str, words: FigureWords
) -> tuple[Mention, Mention] | None:
    """Return two dates that are joined: "between 2022 and 2023"."""
    for left, right in pairwise(dates):
        if words.joined_dates.fullmatch(flat[left.end : right.start]):
            return left, right
    return None


def _at(figure: Figure, time: Mention | None, measure: str | None) -> Figure:
    period = days(time.value) if time is not None and time.value else None
    claim = replace(
        figure.claim,
        date_from=period[0] if period else None,
        date_to=period[1] if period else None,
        measure=measure or figure.claim.measure,
    )
    return replace(figure, claim=claim)
