"""Title, author and date that stand in the text where the file gives none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from cryptonews_nlp._types import Article, Zone
from cryptonews_nlp.reading.fields.dates import (
    date_in_address,
    date_in_name,
    parse_date,
)
from cryptonews_nlp.reading.fields.records import person_of
from cryptonews_nlp.reading.fields.sites import host_of
from cryptonews_nlp.reading.fields.written import find_date
from cryptonews_nlp.zoning.blocks import find_blocks
from cryptonews_nlp.zoning.bylines import find_author, only_names, without_jobs
from cryptonews_nlp.zoning.dates import dates_written, lines_of_kind
from cryptonews_nlp.zoning.lang import LANGUAGES
from cryptonews_nlp.zoning.markup import marked_parts
from cryptonews_nlp.zoning.shape import LINK
from cryptonews_nlp.zoning.sites import parted_site
from cryptonews_nlp.zoning.titles import find_title, main_bodies
from cryptonews_nlp.zoning.words import block_key, fold

# Lines such as "Author: Ann Roe" stand at the very top, if anywhere. So many that name
# different fields are one head of the text, which a summary may stand above.
_LABELLED_LINES, _HEAD_FIELDS = 12, 3
# Titles of fewer words may be a name.
_HEADLINE = 4
_ADDRESS = re.compile(r"https?://\S+\.\S+")
_LABELLED = re.compile(r"\W*([^\W\d][^:\n]{1,30}?)\s*:\s+(\S[^\n]*)")


@lru_cache(maxsize=1)
def _labels() -> dict[str, str]:
    """Return the fields that lines like "Author: …" are about, by folded label."""
    return {
        label: field
        for language in LANGUAGES.values()
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
    key = block_key(title or "")
    bylines = [
        line
        for line in lines_of_kind(article, zones, "byline")
        # "3 May 2024: Six held in Central Dover" names nobody, but the title may be
        # whom the article is by: "Ann Roe"
        if len(key.split()) < _HEADLINE or key not in block_key(line)
    ]
    named = person_of(labelled.get("author"))
    if named and only_names(named):
        named = find_author([f"By {named}"]) or named
    author = (
        without_jobs(article.author)
        if article.author
        else named
        or _below_label(article.text, zones)
        or find_author(bylines, article.text)
    )
    url = article.url or labelled.get("url") or _first_address(article)
    published = article.published
    if published is None:
        published = parse_date(article.published_as, language=language)
    if published is None:
        written = dates_written(article, zones, labelled.get("published"))
        dates = (find_date(text, language=language) for text in written)
        published = next(filter(None, dates), None)
    if published is None:
        published = date_in_address(url or "") or date_in_name(article.path or "")
    return replace(
        article,
        title=title,
        author=author,
        published=published,
        source=article.source
        or labelled.get("source")
        or host_of(url)
        or parted_site(article.text, zones),
        url=url,
    )


def _below_label(text: str, zones: Sequence[Zone]) -> str | None:
    """Return whose name stands below "Author" or "Par" alone, above the text."""
    start = next((zone.start for zone in main_bodies(zones)), 0)
    lines = list(filter(None, map(str.strip, text[:start].split("\n"))))
    for label, line in pairwise(lines):
        if _labels().get(fold(label.rstrip(" :"))) == "author" and only_names(line):
            named = find_author([f"By {line}"], text)
            if named:
                return named
    return None


def _first_address(article: Article) -> str | None:
    """Return the address that is the first line, as clippings have it."""
    first = article.text.lstrip().partition("\n")[0].strip()
    return first if _ADDRESS.fullmatch(first) else None
