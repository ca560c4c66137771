"""A row of data to an article, whatever its columns are called."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from cryptonews_nlp._types import Article
from cryptonews_nlp.reading.dates import parse_date
from cryptonews_nlp.reading.limits import Limits, RefusedError
from cryptonews_nlp.reading.markup import html_fragment_to_text, looks_like_html

#: Names that columns have in the wild, best first, case and accents apart.
COLUMN_NAMES: dict[str, tuple[str, ...]] = {
    "article_id": (
        "article_id", "doc_id", "docid", "document_id", "id", "uuid", "guid", "uid",
        "_id", "identifiant", "article id",
    ),
    "text": (
        "text", "body", "content", "full_text", "fulltext", "article_text", "maintext",
        "main_text", "articlebody", "article_body", "content_text", "plain_text",
        "corps", "texte", "contenu", "article", "story", "content_html", "raw_text",
        "description", "summary", "resume",
    ),
    "title": ("title", "headline", "titre", "name", "subject", "hed"),
    "published": (
        "published", "date_published", "datepublished", "published_at", "publishedat",
        "publish_date", "published_date", "pub_date", "pubdate", "publication_date",
        "date_publication", "date_publish", "publie", "publie_le", "date", "datetime",
        "timestamp", "created_at", "seendate", "time",
    ),
    "url": ("url", "link", "lien", "source_url", "permalink", "canonical_url", "href"),
    "author": (
        "author", "authors", "byline", "auteur", "auteurs", "creator", "by", "writer",
    ),
    "source": (
        # the names of sites first: "source" may be an address
        "source_name", "site_name", "sitename", "meta_site_name", "source_hostname",
        "source", "publisher", "publication", "outlet", "journal", "media", "hostname",
        "domain", "source_domain", "newspaper",
    ),
    "language": ("lang", "language", "langue"),
}  # fmt: skip
# Words that tell a column whose name is none of these ("Texte de l'article", "Main
# Body Text"), and words of columns that only speak about that field.
_COLUMN_WORDS: dict[str, tuple[str, ...]] = {
    "text": ("text", "texte", "body", "corps", "content", "contenu"),
    "title": ("title", "titre", "headline"),
    "published": ("published", "publie", "publication", "date", "publish"),
    "url": ("url", "link", "lien"),
    "author": ("author", "auteur", "authors", "auteurs", "byline"),
    "source": ("source", "publisher", "newspaper", "journal", "outlet", "media"),
}
_ABOUT_WORDS = """
type length len count hash sha256 md5 id lang language langue score words mots nb
size taille n num number image img images photo video modified updated update maj
modification crawl crawled scraped scrape download downloaded access accessed
translated translation tags status path file filename format encoding event html
"""
_ABOUT_COLUMNS = frozenset(_ABOUT_WORDS.split())
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_URL = re.compile(r"https?://\S+$")
_HOST = re.compile(r"https?://(?:www\d?\.)?([^/:?#\s]+\.[^/:?#\s]+)", re.IGNORECASE)
_BY = re.compile(r"(?:by|par)\s*:?\s+(?=\S)", re.IGNORECASE)
_MAILBOX = re.compile(r"\S+@\S+")
_NAME_KEYS = ("rendered", "name", "title", "#text", "value", "text")


def _fold(name: object) -> str:
    """Reduce a column name to what is compared."""
    text = unicodedata.normalize("NFKD", str(name).strip().lower())
    bare = "".join(c for c in text if not unicodedata.combining(c))
    return re.sub(r"[\s:.-]+", "_", bare)


def find_columns(
    names: Iterable[object], given: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Find which column holds which field of an article.

    Parameters
    ----------
    names : iterable
        Column names of the data.
    given : mapping of str to str or None
        Field (``text``, ``title``, ``published``, ``article_id``, ``url``, ``author``,
        ``source``) to column name, where the caller knows.

    Returns
    -------
    dict of str to str
        Field to column name.

    Raises
    ------
    RefusedError
        ``unknown_column`` when a given column is not there.

    Examples
    --------
    >>> find_columns(["Titre", "Corps", "Publié le"])
    {'text': 'Corps', 'title': 'Titre', 'published': 'Publié le'}
    >>> find_columns(["Texte de l'article", "text_length", "articleTitle"])
    {'text': "Texte de l'article", 'title': 'articleTitle'}
    """
    names = list(names)
    present = {_fold(name): str(name) for name in reversed(names)}
    found: dict[str, str] = {}
    for field, candidates in COLUMN_NAMES.items():
        wanted = (given or {}).get(field)
        if wanted is not None:
            if wanted not in present.values():
                have = ", ".join(sorted(present.values()))
                message = f"there is no column {wanted!r}; there are: {have}"
                raise RefusedError("unknown_column", message)
            found[field] = wanted
            continue
        used = set(found.values())
        for candidate in candidates:
            column = present.get(candidate)
            if column is not None and column not in used:
                found[field] = column
                break
    for field, words in _COLUMN_WORDS.items():
        if field not in found:
            used = set(found.values())
            column = _column_by_word(words, [n for n in names if str(n) not in used])
            if column is not None:
                found[field] = column
    return found


def _column_by_word(words: tuple[str, ...], names: list[object]) -> str | None:
    """Find the column whose name has one of some words among others."""
    parts = {
        str(name): set(_fold(_CAMEL.sub("_", str(name))).replace("'", "_").split("_"))
        for name in names
    }
    for word in words:
        for name, own in parts.items():
            if word in own and not own & _ABOUT_COLUMNS:
                return name
    return None


def _person(value: str | None) -> str | None:
    """Reduce "By Ann Roe", "Ann Roe <a@b.example>" and "a@b.example (Ann Roe)"."""
    if value is None:
        return None
    name = value.strip()
    if "@" in name:
        bare = _MAILBOX.sub("", name).strip(' ()<>,;"')
        name = bare or name
    return _BY.sub("", name, count=1) if _BY.match(name) else name


def host_of(url: str | None) -> str | None:
    """Return the site of an address.

    Examples
    --------
    >>> host_of("https://www.ledger.example/a")
    'ledger.example'
    """
    found = _HOST.match(url) if url else None
    return found[1].lower() if found else None


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
    return None if text.strip() in {"", "<NA>", "NaT"} else text


def text_id(text: str) -> str:
    """Return the id of a text that has no name: a digest of it."""
    return "text-" + hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:8]


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
        Values by field (see :data:`COLUMN_NAMES`).
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
    raw = fields.get("text")
    if raw is not None and not isinstance(raw, str | Mapping | list | tuple):
        raw = None if raw != raw else str(raw)  # noqa: PLR0124 - NaN
    text = "\n\n".join(map(str, raw)) if isinstance(raw, list | tuple) else _plain(raw)
    if text is None:
        raise RefusedError("empty", "there is no text in it")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not plain and looks_like_html(text):
        text = html_fragment_to_text(text)
    check_text(text, limits)
    url, source = _plain(fields.get("url")), _plain(fields.get("source"))
    if source and _URL.match(source):
        url, source = url or source, None
    place = path if record is None else f"{path or 'row'}#{record}"
    title = _plain(fields.get("title"))
    language = _plain(fields.get("language"))
    date = fields.get("published")
    return Article(
        article_id=_plain(fields.get("article_id")) or place or text_id(text),
        text=text,
        path=path,
        record=record,
        title=" ".join(title.split()) if title else None,
        author=_person(_plain(fields.get("author"))),
        source=source or host_of(url),
        url=url,
        published=parse_date(date, language=language[:2].lower() if language else None),
        published_as=_plain(date) if isinstance(date, str) else None,
    )


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
    if "text" not in found:
        have = ", ".join(map(str, list(row)[:20])) or "none"
        message = (
            f"no field holds the text; the fields are: {have}. Rename it to 'text', "
            "or in Python name it with columns={'text': ...}"
        )
        raise RefusedError("no_text", message)
    fields = {field: row[column] for field, column in found.items()}
    address = row.get("source")
    if "url" not in found and isinstance(address, str) and _URL.match(address):
        fields["url"] = address
    return make_article(fields, limits=limits, path=path, record=record)
