"""From words to the tags of names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cryptonews_nlp.models.recognition.crf import best_tags
from cryptonews_nlp.models.recognition.lstm import Layer
from cryptonews_nlp.models.recognition.words import Lexicon

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Network:
    """Two layers that read in both directions below a CRF (Huang, Xu and Yu 2015).

    Attributes
    ----------
    tags : tuple of str
        ``O``, ``B-ORG``, ``I-ORG`` ...
    lexicon : Lexicon
    layers : tuple of Layer
    output : array of shape (n_states, n_tags)
    bias : array of shape (n_tags,)
    first : array of shape (n_tags,)
        Scores of tags at the beginning; those that cannot stand there are very low.
    next_to : array of shape (n_tags, n_tags)
        Scores of a tag (column) behind another (row).

    References
    ----------
    Z. Huang, W. Xu and K. Yu (2015), Bidirectional LSTM-CRF models for sequence
    tagging; G. Lample and others (2016), Neural architectures for named entity
    recognition, NAACL.
    """

    tags: tuple[str, ...]
    lexicon: Lexicon
    layers: tuple[Layer, ...]
    output: Floats
    bias: Floats
    first: Floats
    next_to: Floats

    def read(self, batch: Sequence[Sequence[str]]) -> list[list[str]]:
        """Return the tags of each word of each sequence, none of which is empty."""
        places: dict[str, int] = {}
        lengths = np.array([len(words) for words in batch])
        numbers = np.zeros((len(batch), int(lengths.max())), np.intp)
        for row, words in zip(numbers, batch, strict=True):
            row[: len(words)] = [places.setdefault(w, len(places)) for w in words]
        below, *above = self.layers
        gates = below.project(self.lexicon.read(list(places)))
        states = below.run(gates[:, numbers], lengths)
        for layer in above:
            flat = layer.project(states.reshape(-1, states.shape[-1]))
            states = layer.run(flat.reshape(2, *states.shape[:2], -1), lengths)
        scores = states @ self.output + self.bias
        best = best_tags(scores, lengths, self.first, self.next_to)
        return [
            [self.tags[tag] for tag in row[: len(words)]]
            for row, words in zip(best.tolist(), batch, strict=True)
        ]
