"""Sentences as tensors: words, characters, treebanks and their trees."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from training.models.teacher.aligned import Sentence

ROOT = "ROOT"
#: What the loss skips.
UNKNOWN = -100
_LONGEST = 20
_ENDING = 8
_FREE = 2  # 0 is padding, 1 what is not known


def _numbered(items: Iterable[str], first: int = 0) -> dict[str, int]:
    return {item: i for i, item in enumerate(sorted(set(items)), start=first)}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Numbers of all that the network has a vector or an output for."""

    words: Mapping[str, int]
    chars: Mapping[str, int]
    pos: Mapping[str, int]
    labels: Mapping[str, int]
    treebanks: Mapping[str, int]

    @classmethod
    def of(cls, sentences: Sequence[Sentence]) -> Vocabulary:
        """Collect the vocabulary of treebanks; rare words are read by their letters."""
        words = Counter(word.lower() for s in sentences for word in s.words)
        chars = Counter(char for s in sentences for word in s.words for char in word)
        return cls(
            _numbered((w for w, n in words.items() if n > 1), _FREE),
            _numbered((c for c, n in chars.items() if n > 3), _FREE),  # noqa: PLR2004
            _numbered(p for s in sentences for p in s.pos if p),
            _numbered(d for s in sentences for d in (*s.labels, ROOT) if d),
            _numbered(s.treebank for s in sentences),
        )


@dataclass(frozen=True, slots=True)
class Encoder:
    """Make tensors of sentences.

    Parameters
    ----------
    vocabulary : Vocabulary
        Numbers.
    vectors : mapping of str to int
        Row of each lower-case word in the matrix of word vectors; 0 is none.
    """

    vocabulary: Vocabulary
    vectors: Mapping[str, int]

    def inputs(self, part: Sequence[Sentence], treebank: str = "") -> list[Tensor]:
        """Return words, vectors, characters, treebanks and lengths.

        ``treebank`` names the annotation to follow; by default each its own.
        """
        shape = (len(part), max(len(s.words) for s in part))
        words, vectors = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
        chars = np.zeros((*shape, _LONGEST), np.int64)
        known = self.vocabulary
        for i, sentence in enumerate(part):
            for j, form in enumerate(sentence.words):
                words[i, j] = known.words.get(form.lower(), 1)
                vectors[i, j] = self.vectors.get(form.lower(), 0)
                head = _LONGEST - _ENDING
                letters = form[:head] + form[max(head, len(form) - _ENDING) :]
                codes = [known.chars.get(char, 1) for char in letters]
                chars[i, j, : len(codes)] = codes
        banks = np.array([known.treebanks[treebank or s.treebank] for s in part])
        lengths = np.array([len(s.words) for s in part])
        return [torch.from_numpy(x) for x in (words, vectors, chars, banks, lengths)]

    def trees(self, part: Sequence[Sentence]) -> list[Tensor]:
        """Return heads (0 is the root, ``i + 1`` word ``i``), labels and POS."""
        shape = (len(part), max(len(s.words) for s in part))
        heads, labels, pos = (np.full(shape, UNKNOWN, np.int64) for _ in range(3))
        known = self.vocabulary
        for i, sentence in enumerate(part):
            for j, head in enumerate(sentence.heads):
                if head >= 0:
                    label = ROOT if head == j else sentence.labels[j]
                    heads[i, j] = 0 if head == j else head + 1
                    labels[i, j] = known.labels.get(label, UNKNOWN)
                pos[i, j] = known.pos.get(sentence.pos[j], UNKNOWN)
        return [torch.from_numpy(x) for x in (heads, labels, pos)]


def batches(
    sentences: Sequence[Sentence], size: int, rng: random.Random | None = None
) -> Iterator[list[int]]:
    """Yield groups of about ``size`` tokens, of sentences of like lengths."""

    def order(i: int) -> tuple[int, float]:
        return len(sentences[i].words) // 4, rng.random() if rng else 0.0

    groups: list[list[int]] = [[]]
    for i in sorted(range(len(sentences)), key=order):
        if groups[-1] and len(sentences[i].words) * (len(groups[-1]) + 1) > size:
            groups.append([])
        groups[-1].append(i)
    if rng:
        rng.shuffle(groups)
    yield from groups
