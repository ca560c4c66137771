"""Readers of RSS and Atom feeds, and of other XML whose documents tag their fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from cryptonews_nlp._types import Article, Failure
from cryptonews_nlp.reading.blobs import Blob
from cryptonews_nlp.reading.decode import decode
from cryptonews_nlp.reading.fields.records import row_to_article
from cryptonews_nlp.reading.fields.rows import Columns, Row, rows_to_articles
from cryptonews_nlp.reading.formats import sgml, tei
from cryptonews_nlp.reading.formats.tei import local_name
from cryptonews_nlp.reading.limits import Limits, RefusedError

# Local names of the elements, best first; RSS 0.9-2.0, RDF and Atom use these.
_FIELDS: dict[str, tuple[str, ...]] = {
    "article_id": ("guid", "id"),
    "title": ("title",),
    "text": ("encoded", "content", "description", "summary"),
    "published": ("pubDate", "published", "date", "issued", "updated", "modified"),
    "author": ("creator", "author"),
    "url": ("link", "origLink"),
}
_ENTITY = re.compile(r"<!ENTITY", re.IGNORECASE)
# The root of a feed stands near the top, behind a declaration and comments.
_FEED, _HEAD = re.compile(r"<(?:rss|feed|(?:\w+:)?RDF)\b", re.IGNORECASE), 2_000
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def parse_xml(text: str) -> Any:  # noqa: ANN401 - lxml has no types
    """Parse XML without entities, network or unlimited depth.

    Raises
    ------
    RefusedError
        ``unsafe_xml`` when entities are defined (a few of them, nested, expand to
        gigabytes: "billion laughs"), ``bad_xml`` when it is no XML at all.
    """
    if _ENTITY.search(text):
        message = "the file defines XML entities, which feeds need not and bombs do"
        raise RefusedError("unsafe_xml", message)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=True,
        huge_tree=False,
    )
    try:
        root = etree.fromstring(
            _DECLARATION.sub("", text).encode("utf-8", "replace"), parser
        )
    except etree.LxmlError as error:
        raise RefusedError("bad_xml", f"not XML: {error}") from error
    if root is None:
        raise RefusedError("bad_xml", "not XML")
    return root


def _value(node: Any) -> str:  # noqa: ANN401 - lxml has no types
    """Return what an element says: its text, its name child, its link."""
    if local_name(node) == "link" and node.get("href"):
        return str(node.get("href"))
    names = [child for child in node if local_name(child) == "name"]
    if names:
        return str(names[0].text or "")
    if node.get("type") == "xhtml":
        return str(etree.tostring(node, encoding="unicode", method="html"))
    return "".join(node.itertext())


def _entry(node: Any) -> dict[str, Any]:  # noqa: ANN401 - lxml has no types
    """Read one item or entry."""
    found: dict[str, str] = {}
    for child in node:
        name = local_name(child)
        # <link rel="self"> and enclosures are not the article's address
        if name == "link" and child.get("rel") not in (None, "alternate"):
            continue
        value = _value(child).strip()
        if value:
            found.setdefault(name, value)
    return {
        field: next((found[n] for n in names if n in found), None)
        for field, names in _FIELDS.items()
    }


def read_xml(
    blob: Blob, columns: Columns, limits: Limits
) -> Iterator[Article | Failure]:
    """Read a saved feed, or other XML or SGML whose documents tag their fields."""
    text = decode(blob.read(limits))
    documents = [] if _FEED.search(text[:_HEAD]) else sgml.rows(text)
    if not documents:
        yield from _read_feed(text, blob.path, limits)
    elif len(documents) == 1:
        yield row_to_article(
            documents[0], columns=columns, limits=limits, path=blob.path
        )
    else:
        yield from rows_to_articles(
            documents, path=blob.path, columns=columns, limits=limits
        )


def _read_feed(text: str, path: str, limits: Limits) -> Iterator[Article | Failure]:
    """Read an RSS, RDF or Atom feed, or documents in TEI."""
    root = parse_xml(text)
    documents = list(tei.rows(root))
    if documents:
        yield from rows_to_articles(documents, path=path, columns=None, limits=limits)
        return
    entries = [n for n in root.iter() if local_name(n) in {"item", "entry"}]
    if not entries and local_name(root) not in {"rss", "feed", "RDF"}:
        message = (
            f"XML of the kind <{local_name(root)}> is not read, only RSS, Atom, TEI "
            "and documents whose fields stand in tags (<doc><title>…)"
        )
        raise RefusedError("unsupported_format", message)
    source = next(
        (
            "".join(n.itertext()).strip()
            for n in root.iter()
            if local_name(n) == "title"
            and local_name(n.getparent()) in {"channel", "feed"}
        ),
        None,
    )
    rows: Iterator[Row] = ({**_entry(e), "source": source} for e in entries)
    yield from rows_to_articles(rows, path=path, columns=None, limits=limits)
