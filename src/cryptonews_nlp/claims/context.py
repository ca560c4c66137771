"""What stands around a figure: its sentence, topics and stems."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from cryptonews_nlp._types import AnalyzedArticle, Offsets
from cryptonews_nlp.bridge import Token, load_bridge, tokens
from cryptonews_nlp.claims.lang import words_of

#: Words to both sides of a figure whose stems describe it, and how fast they fade.
WINDOW = 14
FADE = 7.0

#: Letters that the beginning of a word in the data has at least.
SHORTEST = 2


#: Share of a stem that has none.
RAREST = 1e-5


#: Labels of names, whose words do not tell what a figure is about.
NAMES = frozenset({"ORG", "PERSON", "LOC", "MISC"})


@dataclass(frozen=True, slots=True)
class Context:
    """The neighbourhood of a figure.

    Attributes
    ----------
    stems : dict of str to float
        English stems of the words around, nearer and rarer ones heavier, length 1.
    topics : dict of str to float
        What the words around are about, nearer ones heavier, length 1.
    names : frozenset of str
        Entities of the sentence.
    language : str
        Of the words around.
    """

    stems: dict[str, float]
    topics: dict[str, float]
    names: frozenset[str] = frozenset()
    language: str = "und"


class Sentences:
    """Sentences of an article with their words, cut once.

    Parameters
    ----------
    analyzed : AnalyzedArticle
        Of which the parsed sentences are used.
    flat : str
        Its text with plain spaces and marks.
    """

    def __init__(self, analyzed: AnalyzedArticle, flat: str) -> None:
        self.flat = flat
        self.spans = list(analyzed.sentences)
        self._starts = [start for start, _ in self.spans]
        self._zones = [zone.start for zone in analyzed.zones]
        self._languages = [zone.language for zone in analyzed.zones]
        self._words: dict[int, list[Token]] = {}
        names = sorted((m.start, m.end) for m in analyzed.mentions if m.label in NAMES)
        self._name_starts = [start for start, _ in names]
        self._name_ends = [end for _, end in names]

    def at(self, offset: int) -> int | None:
        """Return the number of the sentence that covers an offset."""
        number = bisect_right(self._starts, offset) - 1
        if number < 0 or offset >= self.spans[number][1]:
            return None
        return number

    def in_name(self, offset: int) -> bool:
        """Tell whether a word is part of a name: *Office of Foreign Assets Control*."""
        number = bisect_right(self._name_starts, offset) - 1
        return number >= 0 and offset < self._name_ends[number]

    def language(self, offset: int) -> str:
        """Return the language of the zone at an offset."""
        if not self._zones:
            return "und"
        return self._languages[max(bisect_right(self._zones, offset) - 1, 0)]

    def words(self, number: int) -> list[Token]:
        """Return the words of a sentence; offsets count from its start."""
        if number not in self._words:
            start, end = self.spans[number]
            self._words[number] = tokens(self.flat[start:end], self.language(start))
        return self._words[number]


@lru_cache(maxsize=20_000)
def names_of(word: str, language: str, table: str) -> frozenset[str]:
    """Return topics or happenings that a word tells.

    Parameters
    ----------
    word : str
        In any case.
    language : str
        Its language.
    table : {"topics", "happenings"}
        What is asked for.

    Examples
    --------
    >>> sorted(names_of("saisies", "fr", "topics"))
    ['seized']
    """
    words = words_of(language)
    if words is None:
        return frozenset()
    entries = words.topics if table == "topics" else words.happenings
    word = word.lower()
    found = set(entries.get(word, ()))
    for length in range(SHORTEST, len(word) + 1):
        found |= entries.get(word[:length] + "*", frozenset())
    return frozenset(found)


@lru_cache(maxsize=20_000)
def _rarity(stem: str) -> float:
    return -math.log(load_bridge().share(stem) or RAREST)


def context_of(
    sentences: Sentences, span: Offsets, names: Iterable[str] = ()
) -> Context:
    """Describe the neighbourhood of the figure at ``span``."""
    number, language = sentences.at(span[0]), sentences.language(span[0])
    if number is None:
        return Context({}, {}, frozenset(names), language)
    base = sentences.spans[number][0]
    words = sentences.words(number)
    first = next((n for n, w in enumerate(words) if base + w.end > span[0]), len(words))
    last = next(
        (n for n, w in enumerate(words) if base + w.start >= span[1]), len(words)
    )
    bridge = load_bridge()
    stems: dict[str, float] = {}
    topics: dict[str, float] = {}
    for n in range(max(first - WINDOW, 0), min(last + WINDOW, len(words))):
        word = words[n]
        if word.number:
            continue
        away = 0 if first <= n < last else min(abs(n - first), abs(n - last + 1))
        near = math.exp(-away / FADE)
        told = names_of(word.text, language, "topics")
        if told and sentences.in_name(base + word.start):
            told = frozenset()
        for topic in told:
            topics[topic] = max(topics.get(topic, 0.0), near)
        if word.function:
            continue
        for stem, share in bridge.translate(word.text, language).items():
            stems[stem] = stems.get(stem, 0.0) + near * share
    weighted = {stem: w * _rarity(stem) for stem, w in stems.items()}
    return Context(_unit(weighted), _unit(topics), frozenset(names), language)


def _unit(vector: dict[str, float]) -> dict[str, float]:
    """Return a sparse vector at length 1."""
    length = math.hypot(*vector.values()) or 1.0
    return {key: weight / length for key, weight in vector.items()}
