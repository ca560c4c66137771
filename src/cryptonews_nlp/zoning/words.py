"""Words of a block: folded, counted, looked up in the cue phrases."""

from __future__ import annotations

import re
from functools import lru_cache

from cryptonews_nlp._text import without_accents
from cryptonews_nlp.zoning.lang import FUNCTION_WORDS, LANGUAGES

#: Kinds of zones that belong to the page, not to its text.
FURNITURE_KINDS = ("navigation", "promotion", "legal", "related")
#: Kinds of zones that have cues.
CUE_KINDS = (*FURNITURE_KINDS, "caption", "byline")
_MIN_LETTERS = 4
_ANY_FUNCTION_WORD = frozenset().union(*FUNCTION_WORDS.values())
_WORD = re.compile(r"[a-z0-9]+")
_DIGITS = re.compile(r"\d+")
_SPACE = re.compile(r"\s+")


@lru_cache(maxsize=1)
def _phrases() -> dict[str, tuple[int, ...]]:
    """Return the cue phrases of all languages with the kinds they speak for."""
    table: dict[str, set[int]] = {}
    for language in LANGUAGES.values():
        for kind, phrases in language.CUES.items():
            for phrase in phrases:
                table.setdefault(phrase, set()).add(CUE_KINDS.index(kind))
    return {phrase: tuple(sorted(kinds)) for phrase, kinds in table.items()}


@lru_cache(maxsize=1)
def _longest() -> dict[str, int]:
    """Return the number of words of the longest phrase that begins with a word."""
    table: dict[str, int] = {}
    for phrase in _phrases():
        words = phrase.split()
        table[words[0]] = max(table.get(words[0], 0), len(words))
    return table


# The window of a page is often called in plainer marks than its headline.
_MARKS = str.maketrans("–—’", "--'")


def fold(text: str) -> str:
    """Lower the case and take off accents.

    Examples
    --------
    >>> fold("Œuvre d’État")
    'oeuvre d’etat'
    """
    return without_accents(text.lower().replace("œ", "oe"))


def count_cues(words: list[str]) -> tuple[list[int], list[int]]:
    """Count the words covered by cues of each kind, and which kinds begin the block."""
    phrases, longest = _phrases(), _longest()
    covered = [0] * len(CUE_KINDS)
    leading = [0] * len(CUE_KINDS)
    end = 0
    for position in [i for i, word in enumerate(words) if word in longest]:
        if position < end:
            continue
        most = min(longest[words[position]], len(words) - position)
        for size in range(most, 0, -1):
            kinds = phrases.get(" ".join(words[position : position + size]))
            if kinds:
                for kind in kinds:
                    covered[kind] += size
                    leading[kind] |= position == 0
                end = position + size
                break
    return covered, leading


def content_words(words: list[str]) -> set[str]:
    """Keep the words that carry the topic."""
    return {w for w in words if len(w) >= _MIN_LETTERS and w not in _ANY_FUNCTION_WORD}


def folded_words(text: str) -> list[str]:
    """Return folded words, numbers evened to 0."""
    return _WORD.findall(_DIGITS.sub("0", fold(text)))


def block_key(text: str) -> str:
    """Reduce a block to what is compared: case, numbers, spaces and marks evened."""
    text = _SPACE.sub(" ", text).strip("#*_ \n").translate(_MARKS)
    return _DIGITS.sub("0", text.casefold())
