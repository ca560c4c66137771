"""Quotes, ready to be compared with quotes of other articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cryptonews_nlp._types import AnalyzedArticle, Linked, Quote
from cryptonews_nlp.linking.speakers import Speakers
from cryptonews_nlp.linking.wording import Wording, wording


@dataclass(slots=True, eq=False)
class Said:
    """A quote, ready to be compared.

    Attributes
    ----------
    quote_id, article_id, language, text : str
        Where it stands and what it says.
    marked : bool
        Whether it has quote marks.
    speaker : str
        Entity id of the speaker; empty when unknown.
    body : str
        Organisation that an unnamed speaker speaks for.
    day : int or None
        Ordinal of the publication day.
    wording : Wording
        Its words.
    names : frozenset of str
        Entity ids of the article's persons and organisations.
    """

    quote_id: str
    article_id: str
    language: str
    text: str
    marked: bool
    speaker: str
    body: str
    day: int | None
    wording: Wording
    names: frozenset[str]


def quote_id(article_id: str, quote: Quote) -> str:
    """Return the id of a quote.

    Examples
    --------
    >>> quote_id("a.txt", Quote(3, 9, "Hello.", "direct"))
    'a.txt:3-9'
    """
    return f"{article_id}:{quote.start}-{quote.end}"


def quotes_said(analyses: Iterable[AnalyzedArticle], linked: Linked) -> Iterator[Said]:
    """Yield all quotes, ready to be compared, in the order of their ids."""
    for analysis in sorted(analyses, key=lambda a: a.article.article_id):
        speakers = Speakers(analysis, linked)
        published = analysis.article.published
        for quote in sorted(analysis.quotes, key=lambda q: (q.start, q.end)):
            language = speakers.language_at(quote.start)
            speaker, body = speakers.of(quote)
            yield Said(
                quote_id(analysis.article.article_id, quote),
                analysis.article.article_id,
                language,
                quote.text,
                quote.type != "indirect",
                speaker,
                body,
                published.toordinal() if published else None,
                wording(quote.text, language),
                speakers.names,
            )
