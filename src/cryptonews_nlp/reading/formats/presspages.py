"""Web pages of press databases: many documents in one page.

Europresse names what a document holds in the classes of its elements; Factiva sets each
document into an element of its own, its fields in a table of tags or above the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree
from lxml import html as lxml_html

from cryptonews_nlp.reading.fields.written import date_spans
from cryptonews_nlp.reading.formats.pressexports import tagged_fields
from cryptonews_nlp.reading.formats.pressheads import shown_fields
from cryptonews_nlp.reading.pages.markup import (
    html_fragment_to_text,
    without_declaration,
)

_EUROPRESSE = {
    "title": ("rdp__articletitle", "titreArticle"),
    "source": ("DocPublicationName", "rdp__DocPublicationName"),
    "published": ("DocHeader",),
    "author": ("sm-margin-bottomNews", "docAuthors"),
    "text": ("docOcurrContainer", "DocText"),
}
_MARKED = re.compile(
    r"class\s*=\s*[\"'](?:[^\"']*\s)?"
    r"(?:docOcurrContainer|DocText|article [a-z]{2}Article)[\s\"']"
)
_FACTIVA = re.compile(r"article [a-z]{2}Article")


def page_rows(html: str) -> list[dict[str, str]]:
    """Return the fields of each document of an exported page; none of other pages."""
    if not _MARKED.search(html):
        return []
    try:
        root = lxml_html.document_fromstring(without_declaration(html))
    except (etree.LxmlError, ValueError, AssertionError):
        return []
    return [*_europresse(root), *_factiva(root)]


def _europresse(root: lxml_html.HtmlElement) -> Iterator[dict[str, str]]:
    for article in root.iter("article"):
        fields = {
            field: text
            for field, names in _EUROPRESSE.items()
            if (text := _first_text(article, names))
        }
        if not fields.keys() >= {"title", "text"}:
            continue
        # "Faits divers, mardi 5 mars 2024 610 mots, p. 4"
        header = fields.pop("published", "")
        days = [header[start:end] for start, end in date_spans(header)]
        yield {**fields, **({"published": days[0]} if days else {})}


def _first_text(root: lxml_html.HtmlElement, names: tuple[str, ...]) -> str:
    """Return the text of the first element that has one of some classes."""
    for name in names:
        for node in root.find_class(name):
            text = _shown(node)
            if text:
                return text
    return ""


def _factiva(root: lxml_html.HtmlElement) -> Iterator[dict[str, str]]:
    for node in root.iter("div"):
        if not _FACTIVA.fullmatch(" ".join(node.get("class", "").split())):
            continue
        rows = ([_shown(cell) for cell in row.iter("td")] for row in node.iter("tr"))
        tagged = "\n".join("   ".join(cells) for cells in rows)
        fields = tagged_fields(tagged) or shown_fields(_shown(node))
        if fields:
            yield fields


def _shown(node: lxml_html.HtmlElement) -> str:
    return html_fragment_to_text(
        etree.tostring(node, encoding="unicode", method="html", with_tail=False)
    )
