"""Counted features of one story: words, English stems, names and title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from cryptonews_nlp.bridge import WORDS, Bridge, fold, plain_number, stem
from cryptonews_nlp.events.stories import Story

Bag = Mapping[str, float]

# the tokens of cryptonews_nlp.bridge.words as plain strings: offsets cost half the
# time
_TOKEN = re.compile(
    r"\d+(?:(?:[.,]|[ \u00a0\u202f\u2009](?=\d{3}(?!\d)))\d+)*|[^\W\d_][^\W_]*"
)

#: Written words of a language that are remembered.
_MAX_WORDS = 300_000

#: Function words that may stand between the two words of a bigram ("bank of England").
_MAX_GAP = 2


class _Word(NamedTuple):
    """What a written word stands for.

    Attributes
    ----------
    key : str
        Stem or number.
    own : str
        The key with its language, which another language cannot share.
    name : str or None
        Folded form of a capitalised word.
    """

    key: str
    own: str
    name: str | None


@dataclass(frozen=True, slots=True)
class Bags:
    """Counted features of one story.

    Attributes
    ----------
    words : mapping of str to float
        Stems of the story's own language, which only a story of the same language can
        share.
    pairs : mapping of str to float
        Pairs of neighbouring stems, likewise.
    pivot : mapping of str to float
        English stems and numbers, shared by all languages.
    names : mapping of str to float
        Folded capitalised words, and the entities behind them where they are known.
    title : mapping of str to float
        English stems of the title.
    """

    words: Bag
    pairs: Bag
    pivot: Bag
    names: Bag
    title: Bag


class _Words(dict[str, _Word | None]):
    """Written words of one language, looked up once; None for a function word."""

    def __init__(self, language: str) -> None:
        self.language = language
        data = WORDS.get(language)
        self.function_words = frozenset() if data is None else data.function_words

    def __missing__(self, written: str) -> _Word | None:
        if len(self) >= _MAX_WORDS:
            self.clear()
        found = self[written] = self._read(written)
        return found

    def _read(self, written: str) -> _Word | None:
        if written[0].isdigit():
            number = plain_number(written)
            return _Word(number, f"{self.language} {number}", None)
        folded = fold(written)
        if folded in self.function_words:
            return None
        key = stem(written, self.language)
        name = folded if written[0].isupper() else None
        return _Word(key, f"{self.language} {key}", name)


@lru_cache(maxsize=64)
def _words_of(language: str) -> _Words:
    return _Words(language)


def bags_of(story: Story, bridge: Bridge) -> Bags:
    """Count the features of a story.

    Parameters
    ----------
    story : Story
        An article's content.
    bridge : Bridge
        Gives the English stems.
    """
    language = story.language
    known = _words_of(language)
    title = _TOKEN.findall(story.title)
    words: list[str] = []
    pairs: list[str] = []
    names: list[str] = []
    written: list[str] = []
    before, last = -_MAX_GAP - 2, ""
    for place, token in enumerate([*title, *_TOKEN.findall(story.text)]):
        word = known[token]
        if word is None:
            continue
        if place - before <= 1 + _MAX_GAP:
            pairs.append(f"{last} {word.key}")
        before, last = place, word.own
        words.append(last)
        written.append(token)
        if word.name is not None:
            names.append(word.name)
    names += [f"= {entity}" for _, entity in story.entities]
    headline = [token for token in title if known[token] is not None]
    return Bags(
        words=Counter(words),
        pairs=Counter(pairs),
        pivot=bridge.counts(written, language),
        names=Counter(names),
        title=bridge.counts(headline, language),
    )
