"""Quotes, ready to be compared with quotes of other articles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cryptonews_nlp._keys import passage_id
from cryptonews_nlp._types import AnalyzedArticle, Linked, Quote
from cryptonews_nlp.linking.utterances.speakers import Speakers
from cryptonews_nlp.linking.utterances.wording import Wording, wording

# a mark that closes one quotation and a mark that opens the next are two statements
_REOPENED = re.compile(r"[\s>*_]*[\"'“„«»‘‹]?[\s>*_]*")


@dataclass(slots=True, eq=False)
class Said:
    """A quote, ready to be compared.

    Attributes
    ----------
    quote_ids : tuple of str
        Its paragraphs.
    article_id, language, text : str
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

    quote_ids: tuple[str, ...]
    article_id: str
    language: str
    text: str
    marked: bool
    speaker: str
    body: str
    day: int | None
    wording: Wording
    names: frozenset[str]

    @property
    def key(self) -> str:
        """Id of its first paragraph."""
        return self.quote_ids[0]


def quotes_said(
    analyses: Iterable[AnalyzedArticle], linked: Linked, *, whole: bool = False
) -> Iterator[Said]:
    """Yield all quotes, ready to be compared, in the order of articles and places.

    Parameters
    ----------
    analyses : iterable of AnalyzedArticle
        Articles with their quotes.
    linked : Linked
        Entities, for the speakers.
    whole : bool
        Whether paragraphs of one statement, with at most a reopening mark between them,
        are taken as one.
    """
    for analysis in sorted(analyses, key=lambda a: a.article.article_id):
        speakers = Speakers(analysis, linked)
        text = analysis.article.text
        quotes = sorted(analysis.quotes, key=lambda q: (q.start, q.end))
        chain: list[Quote] = []
        for quote in quotes:
            if chain and not (whole and _goes_on(chain[-1], quote, text, speakers)):
                yield _said(analysis, chain, speakers)
                chain = []
            chain.append(quote)
        if chain:
            yield _said(analysis, chain, speakers)


def _goes_on(one: Quote, other: Quote, text: str, speakers: Speakers) -> bool:
    """Tell whether a quote is the next paragraph of the one before it."""
    if "indirect" in {one.type, other.type} or other.start < one.end:
        return False
    gap = text[one.end : other.start]
    return (
        "\n" in gap
        and _REOPENED.fullmatch(gap) is not None
        and (other.speaker is None or speakers.of(one) == speakers.of(other))
    )


def _said(analysis: AnalyzedArticle, chain: list[Quote], speakers: Speakers) -> Said:
    article = analysis.article
    first = chain[0]
    language = speakers.language_at(first.start)
    speaker, body = speakers.of(first)
    text = "\n".join(quote.text for quote in chain)
    return Said(
        tuple(passage_id(article.article_id, quote) for quote in chain),
        article.article_id,
        language,
        text,
        first.type != "indirect",
        speaker,
        body,
        article.published.toordinal() if article.published else None,
        wording(text, language),
        speakers.names,
    )
