"""Readings of a market: prices that move, which one moment only can compare."""

from __future__ import annotations

from collections.abc import Sequence

from cryptonews_nlp._types import Mention, Offsets
from cryptonews_nlp.claims.bounds import REACH
from cryptonews_nlp.claims.context import Sentences, names_of
from cryptonews_nlp.claims.lang import FigureWords
from cryptonews_nlp.claims.measures import CHANGES

_MOVES = CHANGES | {"price"}
#: "Bitcoin lost 4 % to $61,200" tells a price, "losses rose to $61,200" none.
_WITH_SHARE = "loss"
#: Topics that say nothing against a price: "it last traded at" lasts nothing.
_NEUTRAL = _MOVES | {"worth", "volume", "share", "valuation", "duration"}

#: One coin costs less: "Bitcoin rose to $190 billion" tells what all of them are worth.
DEAREST = 1e7


class Market:
    """What is traded in an article.

    Parameters
    ----------
    mentions : sequence of Mention
        Of the article, of which assets and shares are used.
    sentences : Sentences
        Of the article.
    """

    def __init__(self, mentions: Sequence[Mention], sentences: Sentences) -> None:
        self._sentences = sentences
        self._assets = [m.start for m in mentions if m.label == "CRYPTO"]
        self._shares = [m.start for m in mentions if m.label == "PERCENT"]

    def is_price(self, amount: Mention, value: float, words: FigureWords) -> bool:
        """Tell whether an amount of money is what an asset costs.

        Returns
        -------
        bool
            True for "Bitcoin fell 4 % to $61,200", "it was trading at $7,705" behind a
            sentence on it, and « l'ether est passé sous 3 000 euros ».
        """
        number = self._sentences.at(amount.start)
        if number is None or value >= DEAREST:
            return False
        start = self._sentences.spans[number][0]
        flat, lead = self._sentences.flat, max(amount.start - REACH, start)
        quote = words.quoted.search(flat, lead, amount.start)
        if quote is None and not words.priced.search(flat, lead, amount.start):
            return False
        if not self._asset(number, amount.start, words):
            return False
        topics = self._topics(number, quote.start() if quote else amount.start)
        shared = any(start <= share < amount.start for share in self._shares)
        if shared:
            topics.discard(_WITH_SHARE)
        told = quote is not None or shared or bool(topics & _MOVES)
        return told and topics <= _NEUTRAL

    def is_reading(self, span: Offsets, measure: str, words: FigureWords) -> bool:
        """Tell whether a figure holds for a moment of a market only.

        Parameters
        ----------
        span : (int, int)
            An amount of money or a share that is no price.
        measure : str
            What it measures.
        words : FigureWords
            Language.

        Returns
        -------
        bool
            True for "shares fell 3 %", "Bitcoin was up 11 %" and "a market
            capitalisation of $333 million".
        """
        number = self._sentences.at(span[0])
        if number is None:
            return False
        start = self._sentences.spans[number][0]
        flat = self._sentences.flat
        if words.capital.search(flat, start, span[0]):
            return True
        if measure not in CHANGES and not words.moved.search(flat, start, span[0]):
            return False
        return self._asset(number, span[0], words)

    def tells(self, number: int, words: FigureWords) -> bool:
        """Tell whether a sentence says how a market moved: *bitcoin plunged*."""
        end = self._sentences.spans[number][1]
        moves = bool(self._topics(number, end) & _MOVES)
        return moves and self._asset(number, end, words)

    def _asset(self, number: int, end: int, words: FigureWords) -> bool:
        """Tell whether something traded, or what refers to it, precedes ``end``."""
        start = self._sentences.spans[number][0]
        if any(start <= asset < end for asset in self._assets):
            return True
        if words.traded.search(self._sentences.flat, start, end):
            return True
        if number == 0 or not words.asset.search(self._sentences.flat, start, end):
            return False
        first, last = self._sentences.spans[number - 1]
        return any(first <= asset < last for asset in self._assets)

    def _topics(self, number: int, end: int) -> set[str]:
        start = self._sentences.spans[number][0]
        language = self._sentences.language(end)
        return {
            topic
            for word in self._sentences.words(number)
            if start + word.end <= end
            for topic in names_of(word.text, language, "topics")
        }
