"""What a web page says of itself: JSON-LD, meta elements, where it was saved from."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from lxml import html as lxml_html

#: Types of JSON-LD that are articles: NewsArticle, ReportageNewsArticle, BlogPosting.
_ARTICLE_TYPES = re.compile(r"Article$|Posting$")
_SCRIPT = re.compile(
    r"<script[^>]{0,300}application/ld\+json[^>]{0,300}>(.{2,200000}?)</script>",
    re.IGNORECASE | re.DOTALL,
)
#: What browsers, and the extension SingleFile, write at the top of a saved page.
_SAVED_FROM = re.compile(
    r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:)\s*"
    r"(https?://\S+)",
    re.IGNORECASE,
)
_HEAD = 4_000
_META_HEAD = 400_000
_DEEPEST = 6


def meta_elements(html: str) -> dict[str, str]:
    """Return the page's meta elements, names lower-cased."""
    found: dict[str, str] = {}
    for tag in re.finditer(r"<meta\b[^>]{0,2000}>", html[:_META_HEAD], re.IGNORECASE):
        name = re.search(
            r"(?:name|property|itemprop)\s*=\s*[\"']([^\"']+)", tag[0], re.IGNORECASE
        )
        value = re.search(r"content\s*=\s*(\"[^\"]*\"|'[^']*')", tag[0], re.IGNORECASE)
        if name and value:
            content = lxml_html.fromstring(f"<p>{value[1][1:-1]}</p>").text_content()
            found.setdefault(name[1].lower(), content.strip())
    return found


def saved_from(html: str) -> str | None:
    """Return the address that a browser wrote into a page that it saved.

    Examples
    --------
    >>> saved_from("<!-- saved from url=(0025)https://ledger.example/a1 --><html>")
    'https://ledger.example/a1'
    """
    found = _SAVED_FROM.search(html[:_HEAD])
    return found[1] if found else None


def linked_data(html: str) -> dict[str, str]:
    """Return what the JSON-LD of a page states of its article.

    Parameters
    ----------
    html : str
        A page, with any number of JSON-LD scripts, broken ones too.

    Returns
    -------
    dict of str to str
        ``author``, ``source``, ``url`` and ``published`` of the first article among
        them, as far as it states them.

    Examples
    --------
    >>> article = '{"@type": "NewsArticle", "author": [{"name": "Ann Roe"}, "Bo Lind"]}'
    >>> linked_data(f'<script type="application/ld+json">{article}</script>')
    {'author': 'Ann Roe; Bo Lind'}
    """
    for script in _SCRIPT.finditer(html):
        try:
            value = json.loads(script[1])
        except (ValueError, RecursionError):
            continue
        objects = list(_objects(value))
        # WordPress states who wrote by the id of a person elsewhere in the graph
        by_id = {
            key: item.get("name")
            for item in objects
            if isinstance(key := item.get("@id"), str)
        }
        for item in objects:
            types = item.get("@type")
            named = types if isinstance(types, list) else [types]
            if any(isinstance(t, str) and _ARTICLE_TYPES.search(t) for t in named):
                published = item.get("datePublished")
                fields = {
                    "author": _names(item.get("author"), by_id)
                    or _names(item.get("creator"), by_id),
                    "source": _names(item.get("publisher"), by_id),
                    "url": _address(item),
                    "published": published if isinstance(published, str) else None,
                }
                return {field: text for field, text in fields.items() if text}
    return {}


def _objects(value: object, depth: int = 0) -> Iterator[Mapping[str, object]]:
    """Yield the objects of a list, a graph, or one alone."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _objects(item, depth + 1)
    elif isinstance(value, Mapping):
        yield value
        yield from _objects(value.get("@graph"), depth + 1)


def _names(value: object, by_id: Mapping[str, object]) -> str | None:
    """Return the names of people or organisations, however they are nested."""
    values = value if isinstance(value, list) else [value]
    names = [
        v.get("name") or by_id.get(str(v.get("@id"))) if isinstance(v, Mapping) else v
        for v in values
    ]
    return "; ".join(n.strip() for n in names if isinstance(n, str) and n.strip())


def _address(item: Mapping[str, object]) -> str | None:
    page = item.get("mainEntityOfPage")
    places = (item.get("url"), page.get("@id") if isinstance(page, Mapping) else page)
    return next(
        (p for p in places if isinstance(p, str) and p.startswith("http")), None
    )
