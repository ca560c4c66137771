"""Where an article says when it was published, the surest first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from cryptonews_nlp._types import CONTENT_ZONES, Article, Zone
from cryptonews_nlp.reading.fields.lang import WEEKDAYS
from cryptonews_nlp.reading.fields.written import date_spans, find_date
from cryptonews_nlp.zoning.bylines import only_a_date
from cryptonews_nlp.zoning.titles import main_bodies

# A date line ("NICE, 14 juin 2024 (Agence) -") stands at the beginning of the body.
# It ends with a dash, or it is the whole of a short line.
_DATELINE_CHARACTERS, _DATE_ONLY = 120, 40
_DASH = re.compile(r"\s[-–—]{1,2}\s|\)\s?[:-]")
# The end of a line that is no sentence: "Press release - The Hague, 8 April 2025".
_LAST_PART = re.compile(
    r"\s[-–—|·•]{1,2}\s+((?:le )?[\dA-ZÀ-Ý][^.\n]{4,40}\b\d{4})\s*$"
)
# Lines above the text are that near to it, below the headline so much farther, that
# short, and begin or end with the date: "May 3, 2024 Contact: Ann Roe".
_NEAR, _FAR, _SHORT, _BESIDE = 8, 20, 90, 12
# What many sites show there is the day on which the page was read.
_WEEKDAY = re.compile(rf"\b(?:{WEEKDAYS})\b", re.IGNORECASE)
# A foot that names the times of the page for machines has those of nothing else.
_TIME_STAMP = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d\S*")
_STAMPS = 2
# So many days with one headline each, of so many words, are a list.
_LISTED, _HEADLINE = 3, 4
_NO_LETTER = re.compile(r"[\W_]*")


def lines_of_kind(article: Article, zones: Sequence[Zone], kind: str) -> Iterator[str]:
    """Yield the lines of all zones of a kind."""
    for zone in zones:
        if zone.kind == kind:
            yield from _lines(article.text[zone.start : zone.end])


def _lines(text: str) -> list[str]:
    return list(filter(None, map(str.strip, text.split("\n"))))


def dates_written(
    article: Article, zones: Sequence[Zone], labelled: str | None
) -> Iterator[str]:
    """Yield what may hold the date of publication, the surest first.

    Parameters
    ----------
    article : Article
        The article.
    zones : sequence of Zone
        Its zones.
    labelled : str or None
        What a line above the text names as its date.
    """
    zones = _without_lists(article.text, zones)
    start = next((z.start for z in zones if z.kind == "body"), 0)
    lead = article.text[start : start + _DATELINE_CHARACTERS].lstrip().split("\n")[0]
    yield article.published_as or ""
    yield labelled or ""
    yield from _signed(article.text, zones)
    yield _stamp(article.text, zones)
    yield "\n".join(lines_of_kind(article, zones, "byline"))
    for dash in _DASH.finditer(lead):
        yield lead[: dash.start()]
    last = _LAST_PART.search(lead) if len(lead) < _DATELINE_CHARACTERS else None
    if last:
        yield last[1]
    if len(lead) <= _DATE_ONLY:
        yield lead
    for line in lines_of_kind(article, zones, "title"):
        last = _LAST_PART.search(line)
        if last:
            yield last[1]
    yield from _above(article.text, zones)
    yield from _below(article.text, zones)


def _without_lists(text: str, zones: Sequence[Zone]) -> list[Zone]:
    """Take days that date other reports for no bylines.

    Such a day stands between headlines, one each, or above one below the text.
    """
    lines = [_lines(text[zone.start : zone.end]) for zone in zones]
    body = max((i for i, z in enumerate(zones) if z.kind == "body"), default=0)
    listed: set[int] = set()
    for i, zone in enumerate(zones):
        run = range(i, i + 2 * _LISTED - 1)
        days, heads = run[::2], run[1::2]
        if zone.kind != "byline" or run[-1] >= len(zones):
            continue
        if all(zones[j].kind == "byline" and len(lines[j]) == 1 for j in days) and all(
            zones[j].kind != "body"
            and len(lines[j]) == 1
            and len(lines[j][0].split()) >= _HEADLINE
            for j in heads
        ):
            listed.update(days)
    listed.update(
        i
        for i in range(body, len(zones) - 1)
        if zones[i].kind == "byline" and zones[i + 1].kind == "related"
    )
    return [
        replace(zone, kind="related") if i in listed else zone
        for i, zone in enumerate(zones)
    ]


def _signed(text: str, zones: Sequence[Zone]) -> Iterator[str]:
    """Yield bylines above the text, the nearest first: menus show today's date."""
    start = next((zone.start for zone in main_bodies(zones)), 0)
    for zone in reversed(zones):
        if zone.kind == "byline" and zone.start < start:
            signed = "\n".join(_lines(text[zone.start : zone.end]))
            if find_date(signed, updates=False):
                yield signed


def _above(text: str, zones: Sequence[Zone]) -> Iterator[str]:
    """Yield the one day that the furniture right above the text is about."""
    lines: list[str] = []
    titled = 0
    for zone in zones:
        if zone.kind == "body":
            break
        counts = zone.kind not in CONTENT_ZONES and zone.kind != "related"
        own = _lines(text[zone.start : zone.end])
        lines += own if counts else [""] * len(own)
        titled = len(lines) if zone.kind == "title" else titled
    near = max(len(lines) - _NEAR, 0)
    dated = [
        line
        for i, line in enumerate(lines)
        if (near <= i < titled and not _WEEKDAY.search(line))
        or i >= max(titled, near - _FAR)
        if len(line) <= _SHORT and _at_an_end(line)
    ]
    days = {date.date() for line in dated if (date := find_date(line))}
    if len(days) == 1:
        yield dated[0]


def _at_an_end(line: str) -> bool:
    spans = date_spans(line)
    return len(spans) == 1 and (
        spans[0][0] <= _BESIDE or len(line) - spans[0][1] <= _BESIDE
    )


def _below(text: str, zones: Sequence[Zone]) -> Iterator[str]:
    """Yield a date alone right below the text."""
    lines = _lines(_foot(text, zones))
    first = next((line for line in lines if not _NO_LETTER.fullmatch(line)), "")
    if only_a_date(first):
        yield first


def _stamp(text: str, zones: Sequence[Zone]) -> str:
    """Return the first of the times that a foot names for machines."""
    stamps = set(filter(_TIME_STAMP.fullmatch, _lines(_foot(text, zones))))
    return min(stamps) if 0 < len(stamps) <= _STAMPS else ""


def _foot(text: str, zones: Sequence[Zone]) -> str:
    return text[max((z.end for z in zones if z.kind == "body"), default=len(text)) :]
