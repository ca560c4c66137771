"""Readers of files that hold one article: text, Markdown, HTML, mail."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cryptonews_nlp._types import Article, Failure
from cryptonews_nlp.reading.blobs import Blob
from cryptonews_nlp.reading.decode import decode
from cryptonews_nlp.reading.frontmatter import split_front_matter
from cryptonews_nlp.reading.limits import Limits
from cryptonews_nlp.reading.markup import html_fragment_to_text
from cryptonews_nlp.reading.records import find_columns, make_article

Columns = Mapping[str, str] | None


def read_text(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read plain text or Markdown, with or without front matter."""
    del columns
    front, text = split_front_matter(decode(blob.read(limits)))
    found = find_columns(front)
    fields: dict[str, object] = {
        field: front[column]
        for field, column in found.items()
        if field not in {"text", "article_id"}
    }
    fields["text"] = text
    yield make_article(fields, limits=limits, path=blob.path)


def read_html(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read a web page."""
    del columns
    yield make_article(
        {"text": html_fragment_to_text(decode(blob.read(limits)))},
        limits=limits,
        path=blob.path,
    )
