"""Title, author and date that stand in the text where the file gives none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from cryptonews_nlp._types import Article, Zone
from cryptonews_nlp.reading.fields.dates import date_in_address, parse_date
from cryptonews_nlp.reading.fields.records import host_of, person_of
from cryptonews_nlp.reading.fields.written import find_date
from cryptonews_nlp.zoning.blocks import find_blocks
from cryptonews_nlp.zoning.bylines import find_author, only_names
from cryptonews_nlp.zoning.lang import en, fr
from cryptonews_nlp.zoning.markup import marked_parts
from cryptonews_nlp.zoning.shape import LINK
from cryptonews_nlp.zoning.titles import find_title
from cryptonews_nlp.zoning.words import fold

# A date line ("NICE, 14 juin 2024 (Agence) -") stands at the beginning of the body.
# It ends with a dash, or it is the whole of a short line.
_DATELINE_CHARACTERS, _DATE_ONLY = 120, 40
_DASH = re.compile(r"\s[-–—]{1,2}\s|\)\s?[:-]")
# The end of a line that is no sentence: "Press release - The Hague, 8 April 2025".
_LAST_PART = re.compile(
    r"\s[-–—|·•]{1,2}\s+((?:le )?[\dA-ZÀ-Ý][^.\n]{4,40}\b\d{4})\s*$"
)
# Lines such as "Author: Ann Roe" stand at the very top, if anywhere. So many that name
# different fields are one head of the text, which a summary may stand above.
_LABELLED_LINES, _HEAD_FIELDS = 12, 3
_ADDRESS = re.compile(r"https?://\S+\.\S+")
_LABELLED = re.compile(r"\W*([^\W\d][^:\n]{1,30}?)\s*:\s+(\S[^\n]*)")


@lru_cache(maxsize=1)
def _labels() -> dict[str, str]:
    """Return the fields that lines like "Author: …" are about, by folded label."""
    return {
        label: field
        for language in (en, fr)
        for field, labels in language.LABELS.items()
        for label in labels
    }


def field_of(line: str) -> tuple[str, str] | None:
    """Return field and value of a line that names its field.

    Examples
    --------
    >>> field_of("Source : [Le Fil](/)"), field_of("Au total : douze hommes")
    (('source', 'Le Fil'), None)
    """
    pair = _LABELLED.fullmatch(line)
    field = _labels().get(fold(pair[1].rstrip("*_ "))) if pair else None
    if not pair or not field:
        return None
    value = LINK.sub(r"\3" if field == "url" else r"\2", pair[2])
    return field, value.strip("*_ ")


def _lines(article: Article, zones: Sequence[Zone], kind: str) -> Iterator[str]:
    """Yield the lines of all zones of a kind."""
    for zone in zones:
        if zone.kind == kind:
            yield from filter(
                None, map(str.strip, article.text[zone.start : zone.end].split("\n"))
            )


def labelled_lines(lines: Sequence[str], above: int) -> dict[int, tuple[str, str]]:
    """Read the lines at the top of a text that name their field ("Source: The Ledger").

    Parameters
    ----------
    lines : sequence of str
        Lines of the text from its first on.
    above : int
        How many of them stand above the text proper.

    Returns
    -------
    dict of int to (str, str)
        Field and value by the number of the line.
    """
    found = {
        i: named
        for i, line in enumerate(lines[:_LABELLED_LINES])
        if (named := field_of(line))
    }
    if len({field for field, _ in found.values()}) >= _HEAD_FIELDS:
        return found
    return {i: named for i, named in found.items() if i < above}


def _labelled(article: Article, zones: Sequence[Zone]) -> dict[str, str]:
    """Return what lines at the top name, by field."""
    body = next((z.start for z in zones if z.kind == "body"), 0)
    blocks = find_blocks(article.text, title=article.title)[:_LABELLED_LINES]
    parts = marked_parts(article.text, blocks, article.marks)
    lines = [
        (line, block.start < body)
        for block, part in zip(blocks, parts, strict=True)
        for line in part.split("\n")
    ]
    found: dict[str, str] = {}
    above = sum(is_above for _, is_above in lines)
    for field, value in labelled_lines([line for line, _ in lines], above).values():
        found.setdefault(field, value)
    return found


def complete_metadata(
    article: Article, zones: Sequence[Zone], *, language: str | None = None
) -> Article:
    """Fill title, author, date and source of an article from its text, where they lack.

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
    labelled = _labelled(article, zones)
    title = article.title or labelled.get("title") or find_title(article, zones)
    bylines = list(_lines(article, zones, "byline"))
    named = person_of(labelled.get("author"))
    if named and only_names(named):
        named = find_author([f"By {named}"]) or named
    author = article.author or named or find_author(bylines)
    url = article.url or labelled.get("url") or _first_address(article)
    published = article.published
    if published is None:
        published = parse_date(article.published_as, language=language)
    if published is None:
        written = _dates_written(article, zones, labelled.get("published"), bylines)
        dates = (find_date(text, language=language) for text in written)
        published = next(filter(None, dates), None)
    if published is None and url:
        published = date_in_address(url)
    return replace(
        article,
        title=title,
        author=author,
        published=published,
        source=article.source or labelled.get("source") or host_of(url),
        url=url,
    )


def _dates_written(
    article: Article, zones: Sequence[Zone], labelled: str | None, bylines: list[str]
) -> Iterator[str]:
    """Yield what may hold the date of publication, the surest first."""
    start = next((z.start for z in zones if z.kind == "body"), 0)
    lead = article.text[start : start + _DATELINE_CHARACTERS].lstrip().split("\n")[0]
    yield article.published_as or ""
    yield labelled or ""
    yield "\n".join(bylines)
    for dash in _DASH.finditer(lead):
        yield lead[: dash.start()]
    last = _LAST_PART.search(lead) if len(lead) < _DATELINE_CHARACTERS else None
    if last:
        yield last[1]
    if len(lead) <= _DATE_ONLY:
        yield lead
    for line in _lines(article, zones, "title"):
        last = _LAST_PART.search(line)
        if last:
            yield last[1]


def _first_address(article: Article) -> str | None:
    """Return the address that is the first line, as clippings have it."""
    first = article.text.lstrip().partition("\n")[0].strip()
    return first if _ADDRESS.fullmatch(first) else None
