"""Words and tags as tensors, and what a trained network needs to read again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from cryptonews_nlp.models.recognition.words import LONGEST, letters_of, shape_of
from training.models.recognizer.network import CLASSES, SHAPES, Inputs
from training.models.recognizer.sequences import TAGS, Tagged

#: Rows of padding and of what is not known.
_FREE = 2
#: Words and letters that come so often have a row of their own.
_OFTEN = 6
_TAG = {tag: i for i, tag in enumerate(TAGS)}

Row = tuple[int, int, list[int], list[float]]


def _numbered(counts: Mapping[str, int]) -> dict[str, int]:
    often = sorted(item for item, n in counts.items() if n >= _OFTEN)
    return {item: i for i, item in enumerate(often, start=_FREE)}


@dataclass(frozen=True, slots=True)
class Encoder:
    """Make tensors of words.

    Attributes
    ----------
    words, letters : dict of str to int
        Rows of the trained vectors; 1 is any other.
    vectors : dict of str to int
        Rows of the fixed word vectors; 0 is none.
    matrix : array of shape (n_vectors + 1, dimensions)
    classes : dict of str to int
        Word classes of lower-cased words.
    """

    words: dict[str, int]
    letters: dict[str, int]
    vectors: dict[str, int]
    matrix: NDArray[np.float32]
    classes: Mapping[str, int]
    _rows: dict[str, Row] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        stretched: Sequence[Tagged],
        vectors: Mapping[str, NDArray[np.float32]],
        classes: Mapping[str, int],
    ) -> Encoder:
        """Collect the vocabulary of what is learned from."""
        words = Counter(word.lower() for item in stretched for word in item.words)
        letters = Counter(c for item in stretched for word in item.words for c in word)
        order = sorted(vectors)
        rows = np.stack([vectors[word] for word in order])
        matrix = np.vstack([np.zeros_like(rows[:1]), rows / rows.std()])
        return cls(
            _numbered(words),
            _numbered(letters),
            {word: i for i, word in enumerate(order, start=1)},
            matrix.astype(np.float32),
            classes,
        )

    def __call__(self, part: Sequence[Tagged]) -> Inputs:
        """Return a batch."""
        shape = (len(part), max(len(item.words) for item in part))
        words, vectors = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
        letters = np.zeros((*shape, LONGEST), np.int64)
        features = np.zeros((*shape, SHAPES + CLASSES), np.float32)
        allowed = np.zeros((*shape, len(TAGS)), np.bool_)
        for i, item in enumerate(part):
            for j, (word, tag) in enumerate(zip(item.words, item.tags, strict=True)):
                words[i, j], vectors[i, j], codes, features[i, j] = self._row(word)
                letters[i, j, : len(codes)] = codes
                allowed[i, j, _TAG[tag] if tag else slice(None)] = True
        lengths = torch.tensor([len(item.words) for item in part])
        return Inputs(
            torch.from_numpy(words),
            torch.from_numpy(vectors),
            torch.from_numpy(letters),
            torch.from_numpy(features),
            lengths,
            torch.from_numpy(allowed),
        )

    def _row(self, word: str) -> Row:
        row = self._rows.get(word)
        if row is None:
            lower = word.lower()
            bits = self.classes.get(lower, 0)
            row = self._rows[word] = (
                self.words.get(lower, 1),
                self.vectors.get(lower, 0),
                [self.letters.get(letter, 1) for letter in letters_of(word)],
                [
                    *map(float, shape_of(word)),
                    *(float(bits >> bit & 1) for bit in range(CLASSES)),
                ],
            )
        return row

    @property
    def rows(self) -> tuple[int, int]:
        """Rows of the trained vectors of words and of letters."""
        return len(self.words) + _FREE, len(self.letters) + _FREE

    def fixed(self) -> Tensor:
        """Return the fixed word vectors."""
        return torch.from_numpy(self.matrix)
