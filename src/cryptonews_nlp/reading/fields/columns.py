"""Which column of a table holds which field of an article."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping

from cryptonews_nlp._text import without_accents
from cryptonews_nlp.reading.limits import RefusedError

#: Names that columns have in the wild, best first, case and accents apart.
COLUMN_NAMES: dict[str, tuple[str, ...]] = {
    "article_id": (
        "article_id", "doc_id", "docid", "document_id", "id", "uuid", "guid", "uid",
        "_id", "identifiant", "stories_id",
    ),
    "text": (
        "text", "body", "content", "full_text", "fulltext", "article_text", "maintext",
        "main_text", "articlebody", "article_body", "content_text", "plain_text",
        "corps", "texte", "contenu", "full_article", "article", "story",
        "content_html", "raw_text", "paragraphs", "paragraphes", "body_html",
        "article_html", "html_content", "html_body", "html", "raw_html", "page_html",
        "page_source", "lead_paragraph", "message", "selftext", "description",
        "summary", "abstract", "snippet", "resume",
    ),
    "title": (
        "title", "headline", "titre", "intitule", "name", "subject", "hed", "hlead",
        "webtitle",
    ),
    "published": (
        "published", "date_published", "datepublished", "published_at", "publishedat",
        "publish_date", "published_date", "pub_date", "pubdate", "publication_date",
        "date_publication", "date_publish", "publie", "publie_le", "datetimepub",
        "datetime", "date", "webpublicationdate", "timestamp", "created_at",
        "createdat", "created_utc", "seendate", "time",
    ),
    "url": (
        "url", "link", "lien", "source_url", "permalink", "canonical_url", "canonical",
        "href",
        "web_url", "weburl", "mainentityofpage",
    ),
    "author": (
        "author", "authors", "byline", "auteur", "auteurs", "creator", "by", "writer",
        "journaliste", "journalist", "reporter", "signature", "from", "user", "account",
        "username", "screen_name",
    ),
    "source": (
        # the names of sites first: "source" may be an address
        "source_name", "site_name", "sitename", "meta_site_name", "source_hostname",
        "source", "publisher", "publication", "outlet", "journal", "media", "hostname",
        "domain", "source_domain", "clean_url", "newspaper", "support",
    ),
    "language": ("lang", "language", "langue"),
}  # fmt: skip
# Words that tell a column whose name is none of these ("Texte de l'article", "Main
# Body Text"), and words of columns that only speak about that field.
_COLUMN_WORDS: dict[str, tuple[str, ...]] = {
    "text": ("text", "texte", "body", "corps", "content", "contenu"),
    "title": ("title", "titre", "headline"),
    "published": (
        "published", "publie", "publication", "parution", "date", "publish", "dt",
    ),
    "url": ("url", "link", "lien"),
    "author": ("author", "auteur", "authors", "auteurs", "byline"),
    "source": ("source", "publisher", "newspaper", "journal", "outlet", "media", "src"),
}  # fmt: skip
_ABOUT_WORDS = """
type length len count hash sha256 md5 id lang language langue score words mots nb
size taille n num number image img images photo video modified updated update maj
modification crawl crawled scraped scrape download downloaded access accessed
translated translation tags status path file filename format encoding event html
"""
_ABOUT_COLUMNS = frozenset(_ABOUT_WORDS.split())
#: Where a word begins in "articleTitle".
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Names shown of a table without a column of texts, and letters of each.
_SHOWN, _LETTERS = 20, 40


def _fold(name: object) -> str:
    """Reduce a column name to what is compared."""
    text = unicodedata.normalize("NFKD", str(name).strip().lower())
    return re.sub(r"[\s:.-]+", "_", without_accents(text))


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


def columns_of(field: str, names: Iterable[object]) -> Iterator[str]:
    """Yield all columns that usually hold a field, the best first.

    Examples
    --------
    >>> list(columns_of("text", ["description", "content", "url"]))
    ['content', 'description']
    """
    present = {_fold(name): str(name) for name in names}
    yield from (present[c] for c in COLUMN_NAMES[field] if c in present)


def check_fields(columns: Mapping[str, str]) -> None:
    """Refuse fields of an article that there are not.

    Raises
    ------
    RefusedError
        ``unknown_field``.
    """
    for field in columns:
        if field not in COLUMN_NAMES:
            message = (
                f"columns: there is no field {field!r}; expected one of "
                f"{', '.join(sorted(COLUMN_NAMES))}"
            )
            raise RefusedError("unknown_field", message)


def _column_by_word(words: tuple[str, ...], names: list[object]) -> str | None:
    """Find the column whose name has one of some words among others."""
    parts = {
        str(name): set(_fold(CAMEL.sub("_", str(name))).replace("'", "_").split("_"))
        for name in names
    }
    for word in words:
        for name, own in parts.items():
            if word in own and not own & _ABOUT_COLUMNS:
                return name
    return None


def require_text(names: Collection[object], found: Mapping[str, str]) -> None:
    """Refuse a table or a row in which no column looks like the text.

    Parameters
    ----------
    names : collection
        Its column names.
    found : mapping of str to str
        What :func:`find_columns` made of them.

    Raises
    ------
    RefusedError
        ``no_text``, with the names that there are and what to type.
    """
    if "text" in found:
        return
    shown = [str(name)[:_LETTERS] for name in names][:_SHOWN]
    have = ", ".join(shown) + (", …" if len(names) > _SHOWN else "")
    message = (
        f"no field holds the text; the fields are: {have or 'none'}. Name it with "
        "--column text=NAME, or in Python with columns={'text': 'NAME'}"
    )
    if "title" in found:
        message += f"; headlines alone are analyzed with --column text={found['title']}"
    if "url" in found:
        message += "; if there are addresses only, save the pages and give their folder"
    raise RefusedError("no_text", message)
