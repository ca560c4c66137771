"""From a trained network to the one that the library runs in numpy."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from cryptonews_nlp.models.recognition.classes import class_table
from cryptonews_nlp.models.recognition.lstm import Layer
from cryptonews_nlp.models.recognition.network import Network
from cryptonews_nlp.models.recognition.words import (
    Lexicon,
    Spelling,
    hashes_of,
    keys_of,
)
from training.models.recognizer.encoding import Encoder
from training.models.recognizer.network import LAYERS, Tagger
from training.models.recognizer.sequences import TAGS

Floats = NDArray[np.float32]


def exported(tagger: Tagger, encoder: Encoder) -> Network:
    """Return the network for the library, with one vector for each word."""
    weights = {name: _array(value) for name, value in tagger.state_dict().items()}
    first, next_to = tagger.neighbours()
    return Network(
        tags=TAGS,
        lexicon=_lexicon(tagger, encoder),
        layers=tuple(_layer(weights, i) for i in range(LAYERS)),
        output=np.ascontiguousarray(weights["output.weight"].T),
        bias=weights["output.bias"],
        first=_array(first),
        next_to=_array(next_to),
    )


def _array(tensor: Tensor) -> Floats:
    array: Floats = tensor.detach().numpy()
    return array


def _lexicon(tagger: Tagger, encoder: Encoder) -> Lexicon:
    words = sorted(encoder.words.keys() | encoder.vectors.keys())
    by_key = dict(zip(keys_of(hashes_of(words)).tolist(), words, strict=True))
    order = sorted(by_key)
    chosen = ["", *(by_key[key] for key in order)]  # the first is any other word
    trained = torch.tensor([encoder.words.get(word, 1) for word in chosen])
    fixed = torch.tensor([encoder.vectors.get(word, 0) for word in chosen])
    vectors = tagger.words(trained) + tagger.project(tagger.vectors(fixed))
    spelling = Spelling(
        letters=encoder.letters,
        vectors=_array(tagger.letters.weight),
        filters=[
            np.ascontiguousarray(_array(layer.weight).transpose(2, 1, 0))
            for layer in tagger.filters
        ],
        biases=[_array(layer.bias) for layer in tagger.filters],
    )
    return Lexicon(
        keys=np.array(order, np.uint32),
        vectors=_array(vectors),
        classes=class_table(encoder.classes),
        spelling=spelling,
    )


def _layer(weights: dict[str, Floats], number: int) -> Layer:
    ways = ("", "_reverse")

    def both(name: str) -> list[Floats]:
        return [_ordered(weights[f"lstm.{name}_l{number}{way}"]) for way in ways]

    biases = zip(both("bias_ih"), both("bias_hh"), strict=True)
    return Layer(
        inputs=np.stack([np.ascontiguousarray(w.T) for w in both("weight_ih")]),
        states=np.stack([np.ascontiguousarray(w.T) for w in both("weight_hh")]),
        bias=np.stack([one + other for one, other in biases]),
    )


def _ordered(weights: Floats) -> Floats:
    """Order gates as the library does, and halve those that are sigmoids there."""
    in_gate, forget, cell, out_gate = np.split(weights, 4)
    return np.concatenate([in_gate / 2, forget / 2, out_gate / 2, cell])
