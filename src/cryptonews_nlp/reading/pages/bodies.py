"""Pages whose article stands in several boxes of one class, adverts between them.

Trafilatura takes the first box for the whole article.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from lxml import etree
from lxml import html as lxml_html

_NAME = r"\b(?:article|entry|post|story)[_-]{0,2}(?:body|content|text)\b"
_CLASS = re.compile(_NAME, re.IGNORECASE)
_WRITTEN = re.compile(
    r"<(?:div|section)\s(?:[^<>]*\s)?class="
    rf"(?:[\"'][^\"'<>]*|[^\"'\s<>]*){_NAME}",
    re.IGNORECASE,
)


def with_one_body(html: str) -> str:
    """Move what further boxes of an article's body hold into the first.

    Parameters
    ----------
    html : str
        A page.

    Returns
    -------
    str
        The same page where one ``<article>`` holds no two such boxes: those of several
        are posts of a blog.
    """
    if len(_WRITTEN.findall(html)) < 2:  # noqa: PLR2004 - it takes two
        return html
    try:
        root = lxml_html.document_fromstring(html)
    except (etree.LxmlError, ValueError, AssertionError):
        return html
    bodies: defaultdict[tuple[Any, str], list[Any]] = defaultdict(list)
    for box in root.iter("div", "section"):
        name = box.get("class", "")
        article = next(box.iterancestors("article"), None)
        if article is not None and _CLASS.search(name):
            bodies[article, name].append(box)
    further = [(first, box) for first, *rest in bodies.values() for box in rest]
    moved = [(a, b) for a, b in further if a not in b.iterancestors() and len(b)]
    for first, box in moved:
        first.extend(list(box))
    return lxml_html.tostring(root, encoding="unicode") if moved else html
