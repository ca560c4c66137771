"""Names of places on the page, as HTML ids."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field


def article_anchor(article_id: str) -> str:
    """Return the HTML id of an article or an event; two never share one.

    Examples
    --------
    >>> article_anchor("a b.txt"), article_anchor("a-b.txt")
    ('a-20-b.txt', 'a-2d-b.txt')
    """
    return "".join(
        c if c.isalnum() or c in "._" else f"-{ord(c):x}-" for c in article_id
    )


def anchor(article_id: str, start: int) -> str:
    """Return the HTML id of a place in an article.

    Examples
    --------
    >>> anchor("a b.txt", 7)
    'a-20-b.txt-7'
    """
    return f"{article_anchor(article_id)}-{start}"


def figure_anchor(article_id: str, start: int) -> str:
    """Return the HTML id of a figure; a quote may begin at the same place."""
    return f"{anchor(article_id, start)}-figure"


@dataclass(slots=True)
class Places:
    """Places that something on the page leads to, and that its articles then mark.

    Parameters
    ----------
    articles : container of str
        Ids of the articles whose text is on the page; a link to another would be dead.
    """

    articles: Container[str]
    marked: dict[str, set[tuple[int, int]]] = field(default_factory=dict)

    def link(self, article_id: str, start: int, end: int) -> str | None:
        """Return the HTML id of a stretch and remember it; None where none can be."""
        if article_id not in self.articles:
            return None
        self.marked.setdefault(article_id, set()).add((int(start), int(end)))
        return f"{anchor(article_id, int(start))}-place"
