"""Documents in TEI, as corpora of newspapers and trafilatura write them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

# Paths below a document, best first.
_FIELDS = {
    "title": (
        "{*}teiHeader/{*}fileDesc/{*}titleStmt/{*}title",
        "{*}text//{*}head",
    ),
    "author": ("{*}teiHeader/{*}fileDesc/{*}titleStmt/{*}author",),
    "published": (
        "{*}teiHeader/{*}fileDesc/{*}sourceDesc//{*}date",
        "{*}teiHeader/{*}fileDesc/{*}publicationStmt//{*}date",
    ),
    "source": (
        "{*}teiHeader/{*}fileDesc/{*}sourceDesc//{*}publisher",
        "{*}teiHeader/{*}fileDesc/{*}publicationStmt/{*}publisher",
    ),
    "url": ("{*}teiHeader/{*}fileDesc//{*}ptr", "{*}teiHeader/{*}fileDesc//{*}ref"),
}
_ATTRIBUTES = ("when", "target")
# Elements that hold a paragraph or a line of a text.
_PARAGRAPHS = frozenset(("p", "head", "ab", "l", "item", "said"))


def rows(root: Any) -> Iterator[dict[str, str]]:  # noqa: ANN401 - lxml has no types
    r"""Yield the fields of each document of a tree; nothing of other XML.

    Examples
    --------
    >>> from lxml import etree
    >>> text = "<text><head>Six held</head><p>In Dover.</p></text>"
    >>> list(rows(etree.fromstring(f"<TEI>{text}</TEI>")))
    [{'title': 'Six held', 'text': 'Six held\n\nIn Dover.'}]
    """
    for document in root.iter("{*}TEI"):
        fields = {field: _first(document, paths) for field, paths in _FIELDS.items()}
        parts = (
            _words(node)
            for node in document.iterfind("{*}text//{*}*")
            if local_name(node) in _PARAGRAPHS and not _is_within(node)
        )
        fields["text"] = "\n\n".join(filter(None, parts))
        yield {field: value for field, value in fields.items() if value}


def local_name(node: Any) -> str:  # noqa: ANN401 - lxml has no types
    """Return an element's name without its namespace, nothing for a comment.

    Examples
    --------
    >>> from lxml import etree
    >>> local_name(etree.fromstring("<p xmlns='urn:a'/>"))
    'p'
    """
    # broken files have names that are none ("p:"), which QName refuses
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def _first(document: Any, paths: tuple[str, ...]) -> str:  # noqa: ANN401
    for path in paths:
        for node in document.iterfind(path):
            stated = next((node.get(a) for a in _ATTRIBUTES if node.get(a)), None)
            if value := stated or _words(node):
                return str(value)
    return ""


def _is_within(node: Any) -> bool:  # noqa: ANN401 - lxml has no types
    """Tell whether another paragraph holds an element."""
    return any(local_name(above) in _PARAGRAPHS for above in node.iterancestors())


def _words(node: Any) -> str:  # noqa: ANN401 - lxml has no types
    return " ".join("".join(node.itertext()).split())
