"""Prices of assets that move, which are no amounts of anything."""

from __future__ import annotations

from collections.abc import Sequence

from cryptonews_nlp._types import Mention
from cryptonews_nlp.claims.bounds import REACH
from cryptonews_nlp.claims.context import Sentences, names_of
from cryptonews_nlp.claims.lang import FigureWords

_MOVES = frozenset({"fall", "rise", "price"})
#: "Bitcoin lost 4 % to $61,200" tells a price, "losses rose to $61,200" none.
_WITH_SHARE = "loss"
#: Topics that say nothing against a price.
_NEUTRAL = _MOVES | {"worth", "volume", "share"}


def is_price(
    amount: Mention, around: Sequence[Mention], sentences: Sentences, words: FigureWords
) -> bool:
    """Tell whether an amount is what an asset of its sentence costs.

    Parameters
    ----------
    amount : Mention
        An amount of money.
    around : sequence of Mention
        Assets and shares of the article.
    sentences : Sentences
        Of the article.
    words : FigureWords
        Language.

    Returns
    -------
    bool
        True for "Bitcoin fell 4 % to $61,200" and "l'ether est passé sous 3 000 euros".
    """
    number = sentences.at(amount.start)
    before = sentences.flat[max(amount.start - REACH, 0) : amount.start]
    if number is None or not words.priced.search(before):
        return False
    start = sentences.spans[number][0]
    near = [m for m in around if start <= m.start and m.end <= amount.start]
    if not any(m.label == "CRYPTO" for m in near):
        return False
    language = sentences.language(amount.start)
    topics = {
        topic
        for word in sentences.words(number)
        if start + word.end <= amount.start
        for topic in names_of(word.text, language, "topics")
    }
    if any(m.label == "PERCENT" for m in near):
        topics.discard(_WITH_SHARE)
        return topics <= _NEUTRAL
    return bool(topics & _MOVES) and topics <= _NEUTRAL
