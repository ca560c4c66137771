"""What is kept of a text, and whether two titles are one."""

from __future__ import annotations

from cryptonews_nlp._types import CONTENT_ZONES, Article
from cryptonews_nlp.zoning import find_zones


def content_of(
    text: str,
    title: str | None = None,
    kinds: frozenset[str] = CONTENT_ZONES,
    path: str | None = None,
) -> str:
    """Return the content zones of a text."""
    zones = find_zones(Article("x", text, title=title, path=path))
    return "\n".join(text[z.start : z.end] for z in zones if z.kind in kinds)


def same_line(left: str | None, right: str | None) -> bool:
    """Tell whether two titles are equal, case, spaces and marks of headings apart."""
    a, b = (" ".join((x or "").split()).strip("#*_ ").casefold() for x in (left, right))
    return a == b
