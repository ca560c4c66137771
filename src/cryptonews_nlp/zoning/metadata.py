"""Title, author and date that stand in the text where the file gives none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache

from cryptonews_nlp._types import Article, Zone
from cryptonews_nlp.reading.dates import parse_date
from cryptonews_nlp.zoning.lang import en, fr
from cryptonews_nlp.zoning.titles import find_title
from cryptonews_nlp.zoning.words import fold

# A date line ("NICE, 14 juin 2024 (Agence) -") stands at the beginning of the body.
_DATELINE_CHARACTERS = 120
_NUMERIC = re.compile(r"\b(\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})\b")
_CLOCK = re.compile(r"\b(\d{1,2})\s?[:h]\s?(\d{2})\b")
_AFTERNOON = re.compile(r"\b\d{1,2}[:.]\d{2}\s?p\.?m", re.IGNORECASE)
_NOON = 12
_CLOCK_DISTANCE = 20
_NAME = (
    r"(?:[A-ZÀ-Ý][\w’'-]+|[A-ZÀ-Ý]\.)(?:[ \t]+(?:d[eu’']|van|von|bin|el|al|la|le|"
    r"[A-ZÀ-Ý][\w’'-]+|[A-ZÀ-Ý]\.)){1,4}"
)
_ONLY_NAME = re.compile(rf"{_NAME}$")


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    """Return the numbers of months by their folded names and abbreviations."""
    table: dict[str, int] = {}
    for language in (en, fr):
        for number, name in enumerate(language.MONTHS.split(), start=1):
            for form in {name, name[:3], name[:4], name[:5]}:
                table.setdefault(form, number)
    # "jui" is June or July
    table.pop("jui", None)
    return table


@lru_cache(maxsize=1)
def _written() -> re.Pattern[str]:
    """Return the pattern of dates with a month in words, in folded text."""
    months = "|".join(sorted(_months(), key=len, reverse=True))
    return re.compile(
        rf"\b(?:(?P<d1>\d{{1,2}})(?:er|st|nd|rd|th)?\s+(?P<m1>{months})\b\.?,?\s+"
        rf"(?P<y1>\d{{4}})|(?P<m2>{months})\b\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+"
        r"(?P<y2>\d{4}))\b"
    )


@lru_cache(maxsize=1)
def _author() -> re.Pattern[str]:
    """Return the pattern of a name after "by" or "par"."""
    marks = "|".join(re.escape(m) for m in (*en.AUTHOR_MARKS, *fr.AUTHOR_MARKS))
    return re.compile(rf"(?:^|[\s|•·,])(?i:{marks})\s+(?P<name>{_NAME})")


def find_date(text: str, *, language: str | None = None) -> datetime | None:
    """Find the first full date in a byline or date line.

    Parameters
    ----------
    text : str
        A short text.
    language : {"en", "fr"} or None
        Decides 03/04/2024.

    Returns
    -------
    datetime or None
        Time-zone aware; UTC, since bylines name no zone.

    Examples
    --------
    >>> find_date("Publié le 3 août 2023 à 14h05").isoformat()
    '2023-08-03T14:05:00+00:00'
    """
    folded = fold(text)
    written, numeric = _written().search(folded), _NUMERIC.search(text)
    found = min(filter(None, (written, numeric)), key=lambda m: m.start(), default=None)
    if found is None:
        return None
    date: datetime | None = None
    if found is written:
        group = found.groupdict()
        day, year = (int(group[k + "1"] or group[k + "2"]) for k in "dy")
        month = _months()[group["m1"] or group["m2"]]
        try:
            date = datetime(year, month, day, tzinfo=UTC)
        except ValueError:
            return None
    else:
        date = parse_date(found[1], language=language)
    return _with_clock(date, text[found.end() : found.end() + _CLOCK_DISTANCE])


def _with_clock(date: datetime | None, after: str) -> datetime | None:
    """Add the time of day that follows a date."""
    clock = _CLOCK.search(after)
    if date is None or clock is None:
        return date
    hour, minute = int(clock[1]), int(clock[2])
    if _AFTERNOON.search(after) and hour < _NOON:
        hour += _NOON
    try:
        return date.replace(hour=hour, minute=minute)
    except ValueError:
        return date


def _lines(article: Article, zones: Sequence[Zone], kind: str) -> Iterator[str]:
    """Yield the lines of all zones of a kind."""
    for zone in zones:
        if zone.kind == kind:
            yield from filter(
                None, map(str.strip, article.text[zone.start : zone.end].split("\n"))
            )


def find_author(lines: Sequence[str]) -> str | None:
    """Find the author in the lines of bylines: after "by" or "par", or alone."""
    for line in lines:
        named = _author().search(line)
        if named:
            return named["name"].strip()
    return next((line for line in lines if _ONLY_NAME.match(line)), None)


def complete_metadata(
    article: Article, zones: Sequence[Zone], *, language: str | None = None
) -> Article:
    """Fill title, author and date of an article from its zones, where they lack.

    Parameters
    ----------
    article : Article
        Article as it was read.
    zones : sequence of Zone
        Its zones.
    language : {"en", "fr"} or None
        Its language, which decides 03/04/2024.

    Returns
    -------
    Article
        The same article, or a copy with more metadata; the text never changes.
    """
    title, author, published = article.title, article.author, article.published
    title = title or find_title(article, zones)
    bylines = list(_lines(article, zones, "byline"))
    author = author or find_author(bylines)
    if published is None:
        start = next((z.start for z in zones if z.kind == "body"), 0)
        dateline = article.text[start : start + _DATELINE_CHARACTERS].split("\n")[0]
        dates = (find_date(x, language=language) for x in (*bylines, dateline))
        published = next(filter(None, dates), None)
    return replace(article, title=title, author=author, published=published)
