"""Counted features of one story: English stems, linked entities and title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from cryptonews_nlp.bridge import WORDS, Bridge, fold
from cryptonews_nlp.events.stories import Story

Bag = Mapping[str, float]

# the tokens of cryptonews_nlp.bridge.words as plain strings: offsets cost half the
# time
_TOKEN = re.compile(
    r"\d+(?:(?:[.,]|[ \u00a0\u202f\u2009](?=\d{3}(?!\d)))\d+)*|[^\W\d_][^\W_]*"
)

#: Written words of a language that are remembered.
_MAX_WORDS = 300_000


@dataclass(frozen=True, slots=True)
class Bags:
    """Counted features of one story, shared by all languages.

    Attributes
    ----------
    pivot : mapping of str to float
        English stems, numbers, and the stems of names as they are written.
    entities : mapping of str to float
        Entities that the story names, where they are known.
    title : mapping of str to float
        English stems of the title.
    """

    pivot: Bag
    entities: Bag
    title: Bag


class _Content(dict[str, bool]):
    """Written words of one language, and whether they are more than function words."""

    def __init__(self, language: str) -> None:
        data = WORDS.get(language)
        self.function_words = frozenset() if data is None else data.function_words

    def __missing__(self, written: str) -> bool:
        if len(self) >= _MAX_WORDS:
            self.clear()
        found = self[written] = fold(written) not in self.function_words
        return found


@lru_cache(maxsize=64)
def _content_of(language: str) -> _Content:
    return _Content(language)


def bags_of(story: Story, bridge: Bridge) -> Bags:
    """Count the features of a story.

    Parameters
    ----------
    story : Story
        An article's content.
    bridge : Bridge
        Gives the English stems.
    """
    tells = _content_of(story.language)
    title = _TOKEN.findall(story.title)
    text = _TOKEN.findall(story.text)

    def counted(tokens: list[str]) -> Bag:
        told = {word: n for word, n in Counter(tokens).items() if tells[word]}
        return bridge.counts(told, story.language)

    return Bags(
        pivot=counted(title + text),
        entities=Counter(entity for _, entity in story.entities),
        title=counted(title),
    )
