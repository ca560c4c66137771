"""Texts laid out as pages are: headings in capitals, lists, and wrapped lines."""

# ruff: noqa: PLR2004 - shares of augmentations, drawn from seeded generators

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace

from training.models.samples import Sample

#: Words that headings in title case leave small.
# fmt: off
_SMALL = {
    "en": frozenset({
        "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is",
        "nor", "of", "off", "on", "or", "over", "per", "so", "the", "to", "up", "via",
        "with",
    }),
    "fr": frozenset({
        "a", "à", "au", "aux", "de", "des", "du", "en", "et", "la", "le", "les", "ou",
        "par", "pour", "sur", "un", "une",
    }),
}
# fmt: on
#: Share of headings that are in title case: an English custom.
_TITLED = {"en": 0.65, "fr": 0.15}
_CAPITALS = 0.08
#: Words of a heading, and of an item of a list.
_HEADING, _ITEM = (4, 14), (1, 5)
_ITEMS = (3, 9)
_WIDTHS = (36, 90)


def heading(sample: Sample, lang: str, rng: random.Random) -> Sample:
    """Make a heading of the beginning of a sample; its names stay as written."""
    part = _window(sample, rng.randint(*_HEADING), 0)
    return _cased(part, lang, rng)


def listed(samples: Sequence[Sample], lang: str, rng: random.Random) -> Sample:
    """Make a list, a menu or a table of contents of pieces of samples."""
    items = []
    for _ in range(rng.randint(*_ITEMS)):
        sample = rng.choice(samples)
        start = rng.randrange(max(1, sample.text.count(" ")))
        item = _window(sample, rng.randint(*_ITEM), start)
        if item.text:
            items.append(_cased(item, lang, rng))
    return joined(items, [rng.choice(["\n", "\n", "\n\n", " | "])] * len(items))


def joined(samples: Sequence[Sample], between: Sequence[str]) -> Sample:
    """Join samples, each with what stands behind it."""
    text, entities = "", []
    for sample, gap in zip(samples, between, strict=True):
        offset = len(text)
        entities += [
            (s + offset, e + offset, label, name)
            for s, e, label, name in sample.entities
        ]
        text += sample.text + gap
    return replace(samples[0], text=text.rstrip(), entities=tuple(entities))


def wrapped(sample: Sample, rng: random.Random) -> Sample:
    """End lines at a width, in names too."""
    width, line, letters = rng.randint(*_WIDTHS), 0, []
    for letter in sample.text:
        line = 0 if letter == "\n" else line + 1
        ends = letter == " " and line > width
        letters.append("\n" if ends else letter)
        line = 0 if ends else line
    return replace(sample, text="".join(letters))


def _window(sample: Sample, n_words: int, start: int) -> Sample:
    """Cut ``n_words`` words out of a text, more where they would part a name."""
    spaces = [i for i, c in enumerate(sample.text) if c.isspace()]
    edges = [0, *(i + 1 for i in spaces), len(sample.text) + 1]
    edges = [
        edge
        for edge in edges
        if not any(s < edge <= e for s, e, *_ in sample.entities)
        or edge > len(sample.text)
    ]
    first = min(start, max(0, len(edges) - 1 - n_words))
    low, high = edges[first], edges[min(first + n_words, len(edges) - 1)] - 1
    text = sample.text[low:high].rstrip(" .,;:!?\n")
    kept = tuple(
        (s - low, e - low, label, name)
        for s, e, label, name in sample.entities
        if s >= low and e <= low + len(text)
    )
    return replace(sample, text=text, entities=kept)


def _cased(sample: Sample, lang: str, rng: random.Random) -> Sample:
    chance = rng.random()
    if chance < _CAPITALS:
        return _same_length(sample, sample.text.upper())
    if chance < _CAPITALS + _TITLED[lang]:
        small = _SMALL[lang] if rng.random() < 0.8 else frozenset()
        return _same_length(sample, _titled(sample, lambda word: word in small))
    return sample


def _titled(sample: Sample, is_small: Callable[[str], bool]) -> str:
    named = {i for s, e, *_ in sample.entities for i in range(s, e)}
    words, at = [], 0
    for word in sample.text.split(" "):
        keeps = at in named or (at > 0 and is_small(word.lower()))
        words.append(word if keeps else word[:1].upper() + word[1:])
        at += len(word) + 1
    return " ".join(words)


def _same_length(sample: Sample, text: str) -> Sample:
    return replace(sample, text=text) if len(text) == len(sample.text) else sample
