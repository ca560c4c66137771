"""Numeric dates of one source, whose order its other dates tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from cryptonews_nlp._types import Article
from cryptonews_nlp.reading.fields.dates import parse_date
from cryptonews_nlp.reading.fields.lang import Order
from cryptonews_nlp.reading.fields.numeric import order_of


def settle_dates(articles: Sequence[Article]) -> list[Article]:
    """Read dates such as 03/04/2024 as the other dates of their source are written.

    The rows of one file come from one export, the files of one site from one scraper:
    where one of their dates has a number over 12 and none contradicts it, the others
    are written in the same order.

    Parameters
    ----------
    articles : sequence of Article
        As read.

    Returns
    -------
    list of Article
        The same articles in the same order, some with a date that they lacked.

    Examples
    --------
    >>> first = Article("a", "x", "a.csv", 0, published_as="25/03/2024")
    >>> second = Article("b", "x", "a.csv", 1, published_as="03/04/2024")
    >>> settle_dates([first, second])[1].published.date().isoformat()
    '2024-04-03'
    """
    seen: dict[str | None, set[Order]] = defaultdict(set)
    for article in articles:
        order = order_of(article.published_as or "")
        if order is not None:
            seen[_origin(article)].add(order)
    return [
        article
        if article.published is not None or article.published_as is None
        else _settled(article, seen[_origin(article)])
        for article in articles
    ]


def _origin(article: Article) -> str | None:
    return article.source if article.record is None else article.path


def _settled(article: Article, orders: set[Order]) -> Article:
    if len(orders) != 1:
        return article
    [order] = orders
    return replace(article, published=parse_date(article.published_as, order=order))
