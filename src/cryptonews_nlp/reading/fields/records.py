"""A row of data to an article, whatever its columns are called."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin

from cryptonews_nlp._text import composed
from cryptonews_nlp._types import Article
from cryptonews_nlp.reading.fields.columns import columns_of, find_columns, require_text
from cryptonews_nlp.reading.fields.dates import parse_date
from cryptonews_nlp.reading.fields.lang import LANGUAGES, WEEKDAYS
from cryptonews_nlp.reading.fields.nodes import paragraphs
from cryptonews_nlp.reading.fields.sites import host_of, names_no_site, without_site
from cryptonews_nlp.reading.fields.written import date_spans
from cryptonews_nlp.reading.limits import Limits, RefusedError
from cryptonews_nlp.reading.pages.markup import (
    INLINE_TAG,
    html_fragment_to_text,
    html_to_text,
    looks_like_html,
    looks_like_page,
    with_breaks,
)

_URL = re.compile(r"https?://\S+$")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
# "Written by Ann Roe", with the words of any language
_BY = re.compile(
    rf"(?:(?:{'|'.join(m.WRITTEN for m in LANGUAGES)})\b\s*:?\s*)?"
    rf"(?:(?:{'|'.join(m.BY for m in LANGUAGES)})\s*:?\s+)?(?=\S)",
    re.IGNORECASE,
)
# The same without a name behind it, and the address of a site behind one.
_BY_NOBODY = re.compile(
    rf"(?:.*\s)?(?:{'|'.join(m.BY for m in LANGUAGES)})", re.IGNORECASE
)
_SITE_BEHIND = re.compile(r"(?<!\s)\s*\((?:https?://|www\.)[^()]*\)$", re.IGNORECASE)
# Letters of the title of an article without a text that its error shows.
_SHOWN_TITLE = 60
# What stands between a name and the date behind it: "Ann Roe Wed, Jun 18, 2025".
_DIGIT = re.compile(r"\d{4}|/\d\d\b")
_PARTING = " \t\r\n\u00a0\u202f|,;•·–—-"
_WEEKDAY = re.compile(rf"\b(?:{WEEKDAYS})\.?$", re.IGNORECASE)
_BEHIND = re.compile(
    rf"(?<![\s;,|–—-])(?:[\s;,|–—-]+(?:{'|'.join(m.BEHIND for m in LANGUAGES)}))+\W*$",
    re.IGNORECASE,
)
# What sites put where nobody signs.
_NOBODY = frozenset(
    (  # noqa: SIM905 - shorter to read
        "admin administrator administrateur webmaster editor unknown inconnu none null "
        "posted no_author"
    ).split()
)
# A field of a template that the site never filled.
_UNFILLED = re.compile(r"\{\{|\$\{|%[A-Z_]+%")
_MAILBOX = re.compile(r"\S+@\S+")
# With its semicolon, as in "AT&amp;T"; an address may hold "&copy=2".
_REFERENCE = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{2,6}|#[xX][0-9A-Fa-f]{2,5});")
# What programs write for a cell without a value.
_MISSING = frozenset(
    (  # noqa: SIM905 - shorter to read
        "<na> nat nan na n/a n.a. #n/a null none nil undefined - –"
    ).split()
)
# What NewsAPI writes where it cuts a text.
_CUT = re.compile(r"\s*\[\+\d+ chars\]\s*$")
_NO_SITE = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|mp4)(?:\?|$)", re.IGNORECASE)
# What NewsAPI and NewsData put where they keep the text back.
_PLACEHOLDERS = frozenset(("[Removed]", "ONLY AVAILABLE IN PAID PLANS"))
_NAME_KEYS = (
    "main", "rendered", "name", "display_name", "displayName", "title", "#text",
    "value", "text", "html", "original", "content", "@id", "username",
)  # fmt: skip
# What a page says of itself counts where its row does not say it.
_PAGE_FIELDS = ("title", "author", "source", "url", "published")


def person_of(value: str | None) -> str | None:
    """Reduce "By Ann Roe", "Ann Roe <a@b.example>" and "a@b.example (Ann Roe)".

    None for a web address and for what sites put where nobody signs.

    Examples
    --------
    >>> person_of("By Ann Roe"), person_of("None")
    ('Ann Roe', None)
    >>> person_of("Ann Roe Wed, Jun 18, 2025, 9:05 AM 3 min read")
    'Ann Roe'
    >>> person_of("Analysis by Ann Roe,"), person_of("Article by")
    ('Ann Roe', None)
    """
    name = (value or "").strip()
    unsigned = name.casefold().replace(" ", "_") in _NOBODY or name.isdigit()
    if not name or unsigned or host_of(name) or _UNFILLED.search(name):
        return None
    if "@" in name:
        bare = _MAILBOX.sub("", name).strip(' ()<>,;"')
        name = bare or name
    if _DIGIT.search(name):
        dated = date_spans(name)
        name = (name[: dated[0][0]] if dated else name).rstrip(_PARTING)
        name = _WEEKDAY.sub("", name).rstrip(_PARTING)
    name = _SITE_BEHIND.sub("", _BEHIND.sub("", name)).rstrip(" ,;|")
    while (bare := _BY.sub("", name, count=1)) != name:
        name = bare
    return None if _BY_NOBODY.fullmatch(name) else name or None


def _plain(value: object) -> str | None:
    """Turn a cell into text; None for all ways to be missing."""
    if value is None or (isinstance(value, float) and value != value):  # noqa: PLR0124
        return None
    if isinstance(value, Mapping):
        inner = next((value[k] for k in _NAME_KEYS if k in value), None)
        return _plain(inner)
    if isinstance(value, list | tuple | set):
        parts = [part for item in value if (part := _plain(item))]
        return "; ".join(parts) or None
    text = str(value)
    return None if text.strip().casefold() in {"", *_MISSING} else text


def is_missing(value: object) -> bool:
    """Tell whether a cell holds no text, or what an API writes instead of one."""
    nodes = [value] if isinstance(value, Mapping) else value
    text = _plain(paragraphs(nodes) if isinstance(nodes, list | tuple) else value)
    return text is None or text.strip() in _PLACEHOLDERS


def text_id(text: str) -> str:
    """Return the id of a text that has no name: a digest of it."""
    return "text-" + hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:8]


def _decoded(text: str) -> str:
    """Decode what is left of HTML, such as ``&#8217;`` and ``&shy;``."""
    if "&" in text:
        text = _REFERENCE.sub(lambda found: html.unescape(found[0]), text)
    return composed(text)


def check_text(text: str, limits: Limits) -> str:
    """Refuse a text that is empty or too long.

    Raises
    ------
    RefusedError
        ``empty`` or ``too_long``.
    """
    if not text.strip():
        raise RefusedError("empty", "there is no text in it")
    if len(text) > limits.max_characters:
        message = (
            f"the article has {len(text):,} characters, more than the limit of "
            f"{limits.max_characters:,}; split it, or raise Limits.max_characters"
        )
        raise RefusedError("too_long", message)
    return text


def make_article(
    fields: Mapping[str, object],
    *,
    limits: Limits,
    path: str | None = None,
    record: int | None = None,
    plain: bool = False,
) -> Article:
    """Make an article of the values of one row.

    Parameters
    ----------
    fields : mapping of str to object
        Values by field, as in :data:`.columns.COLUMN_NAMES`.
    limits : Limits
        Sizes to refuse.
    path, record : str, int or None
        Where the row stands.
    plain : bool
        Whether the text is known to be no HTML.

    Returns
    -------
    Article

    Raises
    ------
    RefusedError
        ``no_text``, ``empty`` or ``too_long``.
    """
    text, fields = _text_of(fields, plain=plain)
    check_text(text, limits)
    url, source = _plain(fields.get("url")), _plain(fields.get("source"))
    article_id = _plain(fields.get("article_id"))
    if article_id and _URL.match(article_id):
        url = urljoin(article_id, url or "")
    if source and _ADDRESS.fullmatch(source.strip()):
        url, source = url or source.strip(), None
    if source and (_NO_SITE.search(source) or source.isdigit()):
        source = None
    if source and names_no_site(source, url):
        source = None
    place = path if record is None else f"{path or 'row'}#{record}"
    title, author = _plain(fields.get("title")), _plain(fields.get("author"))
    title = INLINE_TAG.sub("", title) if title else None
    source = source or host_of(url)
    language = _plain(fields.get("language"))
    date = fields.get("published")
    return Article(
        article_id=article_id or place or text_id(text),
        text=text,
        path=path,
        record=record,
        title=without_site(_decoded(title), source, url) if title else None,
        author=person_of(_decoded(author)) if author else None,
        source=source,
        url=url,
        published=parse_date(date, language=language[:2].lower() if language else None),
        published_as=_plain(date) if isinstance(date, str) else None,
    )


def _text_of(
    fields: Mapping[str, object], *, plain: bool
) -> tuple[str, Mapping[str, object]]:
    """Return the text, paragraphs joined, and the fields that a page in it adds to."""
    raw = fields.get("text")
    if raw is not None and not isinstance(raw, str | Mapping | list | tuple):
        raw = None if raw != raw else str(raw)  # noqa: PLR0124 - NaN
    if isinstance(raw, Mapping):
        raw = [raw]
    if isinstance(raw, list | tuple):
        raw = paragraphs(raw)
    text = _plain(raw)
    if text is None:
        title = _plain(fields.get("title"))
        only = f", only the title {title[:_SHOWN_TITLE]!r}" if title else ""
        raise RefusedError("empty", f"there is no text in it{only}")
    text = _CUT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if not plain and "<" not in text and "&lt;" in text:
        # HTML that an export escaped as a whole
        text = html.unescape(text)
    if not plain and looks_like_page(text):
        page = html_to_text(text)
        text, own = page.text, {f: getattr(page, f) for f in _PAGE_FIELDS}
        fields = {**own, **{f: v for f, v in fields.items() if _plain(v)}}
    elif not plain and looks_like_html(text):
        text = html_fragment_to_text(with_breaks(text))
    return _decoded(text), fields


def row_to_article(
    row: Mapping[str, Any],
    *,
    columns: Mapping[str, str] | None,
    limits: Limits,
    path: str | None = None,
    record: int | None = None,
) -> Article:
    """Make an article of one row whose columns are still to be found.

    Raises
    ------
    RefusedError
        ``no_text`` when no column looks like the text, and as :func:`make_article`.
    """
    found = find_columns(row, columns)
    nested = row[found["text"]] if "text" in found else None
    if "text" not in found or (
        isinstance(nested, Mapping) and "text" in find_columns(nested)
    ):
        row, found = _with_inner(row, found, columns)
    require_text(row, found)
    fields = {field: row[column] for field, column in found.items()}
    if is_missing(fields["text"]) and "text" not in (columns or {}):
        others = (row[name] for name in columns_of("text", row))
        fields["text"] = next((v for v in others if not is_missing(v)), None)
    address = row.get("source")
    if "url" not in found and isinstance(address, str) and _URL.match(address):
        fields["url"] = address
    return make_article(fields, limits=limits, path=path, record=record)


def _with_inner(
    row: Mapping[str, Any], found: dict[str, str], columns: Mapping[str, str] | None
) -> tuple[Mapping[str, Any], dict[str, str]]:
    """Add the cells of a cell that holds the text, as answers of APIs nest it.

    Where a column is named as the text, no other one does: an author has a title, too.
    """
    for inner in [row[found["text"]]] if "text" in found else row.values():
        if isinstance(inner, Mapping):
            both = {**row, **{str(name): cell for name, cell in inner.items()}}
            columns_found = find_columns(both, columns)
            if "text" in columns_found:
                return both, columns_found
    return row, found
