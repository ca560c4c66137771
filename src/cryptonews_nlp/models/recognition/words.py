"""What the recogniser knows of a word: its vector, letters, shape and lists of names.

References
----------
X. Ma and E. Hovy (2016), End-to-end sequence labeling via bi-directional
LSTM-CNNs-CRF, ACL.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from spacy.strings import hash_string  # type: ignore[attr-defined]

from cryptonews_nlp.models.recognition.classes import look_up

Floats = NDArray[np.float32]

#: Letters that are read of a word: its first ones and the last of a longer one.
HEAD, ENDING = 12, 8
LONGEST = HEAD + ENDING
_SHORT = 2
#: Words that are remembered.
_REMEMBERED = 20_000


def hashes_of(words: Sequence[str]) -> NDArray[np.uint64]:
    """Return spaCy's hashes of the lower-cased forms of words."""
    return np.array([hash_string(word.lower()) for word in words], np.uint64)


def keys_of(hashes: NDArray[np.uint64]) -> NDArray[np.uint32]:
    """Return the upper halves of hashes: two words in a million share one."""
    return (hashes >> np.uint64(32)).astype(np.uint32)


def letters_of(word: str) -> str:
    """Return the letters that are read of a word.

    Examples
    --------
    >>> letters_of("Kraken")
    'Kraken'
    >>> letters_of("cryptocurrency-related-crimes")
    'cryptocurrend-crimes'
    """
    return word[:HEAD] + word[max(HEAD, len(word) - ENDING) :]


def shape_of(word: str) -> tuple[bool, ...]:
    """Return nine answers on the shape of a word: capitals, digits, signs, length."""
    return (
        word[:1].isupper(),
        word.isupper(),
        word[1:] != word[1:].lower(),
        any(letter.isdigit() for letter in word),
        word.isalpha(),
        "-" in word,
        "'" in word or "’" in word,
        len(word) <= _SHORT,
        word[:1].isalpha(),
    )


@dataclass(frozen=True, slots=True)
class Spelling:
    """Convolutions over the letters of a word.

    Attributes
    ----------
    letters : mapping of str to int
        Row of each letter; 1 is any other one, 0 is none.
    vectors : array of shape (n_letters, n_in)
    filters : sequence of arrays of shape (width, n_in, n_out)
        One for each width.
    biases : sequence of arrays of shape (n_out,)
    """

    letters: dict[str, int]
    vectors: Floats
    filters: Sequence[Floats]
    biases: Sequence[Floats]

    def read(self, words: Sequence[str]) -> Floats:
        """Return what the letters of words tell, shape (n_words, n_out)."""
        codes = np.zeros((len(words), LONGEST), np.intp)
        for row, word in zip(codes, words, strict=True):
            letters = letters_of(word)
            row[: len(letters)] = [self.letters.get(letter, 1) for letter in letters]
        seen = self.vectors[codes]
        return np.concatenate(
            [
                _strongest(seen, weights, bias)
                for weights, bias in zip(self.filters, self.biases, strict=True)
            ],
            axis=1,
        )


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that is known of words.

    Attributes
    ----------
    keys : array of uint32, ascending
        See :func:`keys_of`.
    vectors : array of shape (n_keys + 1, n_out)
        Vectors of the words; the first one is of any other word.
    classes : mapping of str to array
        Table of word classes, see :mod:`cryptonews_nlp.models.recognition.classes`.
    spelling : Spelling
    """

    keys: NDArray[np.uint32]
    vectors: Floats
    classes: Mapping[str, NDArray[np.generic]]
    spelling: Spelling
    _known: dict[str, Floats] = field(default_factory=dict)

    def read(self, words: Sequence[str]) -> Floats:
        """Return features of words, shape (n_words, n_features)."""
        # asked once a word: another thread may clear what is remembered
        kept = ((word, self._known.get(word)) for word in set(words))
        known = {word: row for word, row in kept if row is not None}
        new = [word for word in words if word not in known]
        if new:
            found = dict(zip(new, self._read(new), strict=True))
            known |= found
            if len(self._known) + len(found) > _REMEMBERED:
                self._known.clear()
            self._known.update(found)
        return np.stack([known[word] for word in words])

    def _read(self, words: Sequence[str]) -> Floats:
        hashes = hashes_of(words)
        keys = keys_of(hashes)
        at = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        rows = np.where(self.keys[at] == keys, at + 1, 0)
        bits = look_up(self.classes, hashes).astype(np.uint8)[:, None]
        return np.concatenate(
            [
                self.vectors[rows],
                self.spelling.read(words),
                np.array([shape_of(word) for word in words], np.float32),
                np.unpackbits(bits, axis=1, bitorder="little").astype(np.float32),
            ],
            axis=1,
        )


def _strongest(seen: Floats, weights: Floats, bias: Floats) -> Floats:
    """Return the strongest answer of each filter at any place of a word, or zero."""
    width = len(weights)
    padded = np.pad(seen, ((0, 0), (width - 1, width - 1), (0, 0)))
    places = padded.shape[1] - width + 1
    answers = sum(
        padded[:, i : i + places] @ weight for i, weight in enumerate(weights)
    )
    strongest: Floats = np.maximum((answers + bias).max(axis=1), 0.0)
    return strongest
