"""Counted features of one story: words, English stems, names and title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from sys import intern
from typing import NamedTuple

from cryptonews_nlp.bridge import WORDS, Bridge, fold, plain_number, stem
from cryptonews_nlp.events.stories import Story

Bag = Mapping[str, float]

# the tokens of cryptonews_nlp.bridge.words as plain strings: offsets cost half the
# time
_TOKEN = re.compile(
    r"\d+(?:(?:[.,]|[ \u00a0\u202f\u2009](?=\d{3}(?!\d)))\d+)*|[^\W\d_][^\W_]*"
)

#: Function words that may stand between the two words of a bigram ("bank of England").
_MAX_GAP = 2


class _Word(NamedTuple):
    """What a written word stands for: a stem or a number, and a name's folded form."""

    key: str
    name: str | None


@dataclass(frozen=True, slots=True)
class Bags:
    """Counted features of one story.

    Attributes
    ----------
    words : mapping of str to float
        Stems and pairs of neighbouring stems of the story's own language, which only a
        story of the same language can share.
    pivot : mapping of str to float
        English stems and numbers, shared by all languages.
    names : mapping of str to float
        Folded capitalised words, and the entities behind them where they are known.
    title : mapping of str to float
        English stems of the title.
    """

    words: Bag
    pivot: Bag
    names: Bag
    title: Bag


@lru_cache(maxsize=300_000)
def _word(written: str, language: str) -> _Word | None:
    """Return what a token stands for; None for a function word."""
    if written[0].isdigit():
        return _Word(plain_number(written), None)
    folded = fold(written)
    data = WORDS.get(language)
    if data is not None and folded in data.function_words:
        return None
    return _Word(stem(written, language), folded if written[0].isupper() else None)


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
    title = _TOKEN.findall(story.title)
    words: Counter[str] = Counter()
    names: Counter[str] = Counter()
    written: list[str] = []
    content: list[tuple[int, str]] = []
    for place, token in enumerate([*title, *_TOKEN.findall(story.text)]):
        word = _word(token, language)
        if word is None:
            continue
        content.append((place, word.key))
        written.append(token)
        if word.name is not None:
            names[word.name] += 1
    words.update(intern(f"{language} {key}") for _, key in content)
    words.update(
        intern(f"{language} {left} {right}")
        for (before, left), (after, right) in pairwise(content)
        if after - before <= 1 + _MAX_GAP
    )
    names.update(f"= {entity}" for _, entity in story.entities)
    headline = [t for t in title if _word(t, language) is not None]
    return Bags(
        words=words,
        pivot=bridge.counts(written, language),
        names=names,
        title=bridge.counts(headline, language),
    )
