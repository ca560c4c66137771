"""The same words reprinted, shortened or translated: one utterance."""

from __future__ import annotations

from collections.abc import Sequence

from cryptonews_nlp._types import AnalyzedArticle, Linked, Quote
from cryptonews_nlp.linking.names import fold_words


def quote_id(article_id: str, quote: Quote) -> str:
    """Return the id of a quote.

    Examples
    --------
    >>> quote_id("a.txt", Quote(3, 9, "Hello.", "direct"))
    'a.txt:3-9'
    """
    return f"{article_id}:{quote.start}-{quote.end}"


def merge_utterances(
    analyses: Sequence[AnalyzedArticle],
    linked: Linked,
) -> dict[str, str]:
    """Find the quotes that report the same words.

    Parameters
    ----------
    analyses : sequence of AnalyzedArticle
        Articles with their quotes, in any order.
    linked : Linked
        Entities, for the speakers.

    Returns
    -------
    dict of str to str
        Quote id to utterance id: ``utterance:`` and the smallest quote id in it.
    """
    first: dict[str, str] = {}
    utterances = {}
    quotes = (
        (quote_id(a.article.article_id, q), q) for a in analyses for q in a.quotes
    )
    for key, quote in sorted(quotes, key=lambda item: item[0]):
        leader = first.setdefault(fold_words(quote.text) or key, key)
        utterances[key] = f"utterance:{leader}"
    return utterances
