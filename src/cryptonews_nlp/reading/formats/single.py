"""Readers of files that hold one article: text, Markdown, HTML."""

from __future__ import annotations

import plistlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from urllib.parse import urljoin
from xml.parsers.expat import ExpatError

from cryptonews_nlp._types import Article, Failure
from cryptonews_nlp.reading.blobs import Blob
from cryptonews_nlp.reading.decode import decode
from cryptonews_nlp.reading.fields.columns import find_columns
from cryptonews_nlp.reading.fields.records import (
    check_text,
    make_article,
    row_to_article,
)
from cryptonews_nlp.reading.fields.rows import Columns, Row, rows_to_articles
from cryptonews_nlp.reading.fields.sites import host_of
from cryptonews_nlp.reading.formats import (
    delimited,
    jsonrows,
    pressexports,
    presspages,
    sgml,
)
from cryptonews_nlp.reading.formats.frontmatter import split_front_matter
from cryptonews_nlp.reading.limits import Limits, RefusedError
from cryptonews_nlp.reading.pages.markdown import render_markdown
from cryptonews_nlp.reading.pages.markup import html_to_text, looks_like_page

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{3,20})", re.IGNORECASE
)
_DECLARED_BYTES = 4096
# What Python raises for a property list that is damaged or holds something else.
_NO_WEBARCHIVE = (ValueError, ExpatError, LookupError, TypeError, AttributeError)


def read_webarchive(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read a page that Safari saved as one file, which is a property list."""
    del columns
    try:
        page = plistlib.loads(blob.read(limits))["WebMainResource"]
        data = b"" + page["WebResourceData"]  # nothing but bytes
    except _NO_WEBARCHIVE as error:
        message = "not a page that Safari saved; save it as .html"
        raise RefusedError("bad_archive", message) from error
    # where other ways of saving a page write it too
    url = f"<!-- saved from url=(0000){page.get('WebResourceURL')} -->"
    yield page_to_article(url + decode_html(data), blob.path, limits)


def read_text(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read plain text, with or without front matter, or documents that tag fields."""
    text = decode(blob.read(limits))
    documents = _documents(text, limits)
    if len(documents) > 1:
        yield from rows_to_articles(
            documents, path=blob.path, columns=columns, limits=limits
        )
    else:
        yield text_to_article(text, blob.path, limits)


def _documents(text: str, limits: Limits) -> Sequence[Row]:
    """Return the fields of each document of a text that names or tags them."""
    if looks_like_page(text):
        return []
    return (
        [*pressexports.rows(text)]
        or sgml.rows(text)
        or jsonrows.rows_of_text(text, limits)
        or delimited.rows_of_text(text, limits)
    )


def text_to_article(text: str, path: str | None, limits: Limits) -> Article:
    """Make an article of a text file; a page saved as text is read as a page."""
    if looks_like_page(text):
        return page_to_article(text, path, limits)
    documents = _documents(text, limits)
    if len(documents) == 1 and not isinstance(documents[0], RefusedError):
        return row_to_article(documents[0], columns=None, limits=limits, path=path)
    fields, text = _split_fields(text)
    return make_article({**fields, "text": text}, limits=limits, path=path, plain=True)


def read_markdown(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read Markdown as it is rendered, with or without front matter."""
    del columns
    source = decode(blob.read(limits))
    if looks_like_page(source):
        yield page_to_article(source, blob.path, limits)
        return
    fields, source = _split_fields(source)
    text, marks = render_markdown(check_text(source, limits))
    article = make_article(
        {**fields, "text": text}, limits=limits, path=blob.path, plain=True
    )
    yield replace(article, marks=marks) if article.text == text else article


def _split_fields(text: str) -> tuple[dict[str, object], str]:
    """Split the front matter off a text, and find the fields of an article in it."""
    front, text = split_front_matter(text)
    fields: dict[str, object] = {
        field: front[column]
        for field, column in find_columns(front).items()
        if field not in {"text", "article_id"}
    }
    site = front.get("guid", "")
    if host_of(site):
        # what WordPress exports: the address itself is that of a page of the site
        fields["url"] = urljoin(site, str(fields.get("url", "")))
    return fields, text


def page_to_article(html: str, path: str | None, limits: Limits) -> Article:
    """Make an article of a web page."""
    page = html_to_text(html)
    fields: dict[str, object] = {
        "text": page.text,
        "title": page.title,
        "author": page.author,
        "source": page.source,
        "url": page.url,
        "published": page.published,
    }
    return make_article(fields, limits=limits, path=path, plain=True)


def decode_html(data: bytes) -> str:
    """Decode a page: UTF-8 where it is valid, else as the page declares."""
    declared = _DECLARED.search(data[:_DECLARED_BYTES])
    if declared:
        try:
            data.decode("utf-8")
        except UnicodeDecodeError:
            try:
                return data.decode(declared[1].decode("ascii"))
            except (LookupError, UnicodeDecodeError):
                pass
    return decode(data)


def read_html(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read a web page, or the documents that a press database put into one."""
    html = decode_html(blob.read(limits))
    documents = presspages.page_rows(html)
    if documents:
        yield from rows_to_articles(
            documents, path=blob.path, columns=columns, limits=limits
        )
    else:
        yield page_to_article(html, blob.path, limits)
