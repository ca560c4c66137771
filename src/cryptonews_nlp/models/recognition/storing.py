"""The recogniser's weights as files: arrays in one, letters and tags in another."""

from __future__ import annotations

import json
from collections.abc import Mapping
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cryptonews_nlp.models.recognition.lstm import Layer
from cryptonews_nlp.models.recognition.network import Network
from cryptonews_nlp.models.recognition.words import Lexicon, Spelling

_LAYER = ("inputs", "states", "bias")


def to_files(network: Network) -> dict[str, bytes]:
    """Return the content of ``weights.npz`` and ``labels.json``.

    Weights are stored in half precision.
    """
    lexicon, spelling = network.lexicon, network.lexicon.spelling
    arrays: dict[str, NDArray[Any]] = {
        "keys": lexicon.keys,
        "vectors": lexicon.vectors,
        "class_hashes": lexicon.classes["hashes"],
        "classes": lexicon.classes["classes"],
        "letters": spelling.vectors,
        "output": network.output,
        "output_bias": network.bias,
        "first": network.first,
        "next_to": network.next_to,
    }
    for i, (weights, bias) in enumerate(
        zip(spelling.filters, spelling.biases, strict=True)
    ):
        arrays |= {f"filter_{i}": weights, f"filter_bias_{i}": bias}
    for i, layer in enumerate(network.layers):
        arrays |= {f"{name}_{i}": getattr(layer, name) for name in _LAYER}
    stored = BytesIO()
    np.savez_compressed(
        stored,
        allow_pickle=False,
        **{name: _half(array) for name, array in arrays.items()},
    )
    labels = {"tags": network.tags, "letters": spelling.letters}
    return {
        "weights.npz": stored.getvalue(),
        "labels.json": json.dumps(labels, ensure_ascii=False).encode(),
    }


def from_files(files: Mapping[str, bytes]) -> Network:
    """Return the network that :func:`to_files` stored."""
    labels = json.loads(files["labels.json"])
    with np.load(BytesIO(files["weights.npz"]), allow_pickle=False) as stored:
        arrays = {name: _full(stored[name]) for name in stored.files}
    filters = [f"filter_{i}" for i in range(sum("filter_b" in n for n in arrays))]
    layers = range(sum(name.startswith("states_") for name in arrays))
    spelling = Spelling(
        letters=labels["letters"],
        vectors=arrays["letters"],
        filters=[arrays[name] for name in filters],
        biases=[arrays[name.replace("_", "_bias_")] for name in filters],
    )
    lexicon = Lexicon(
        keys=arrays["keys"],
        vectors=arrays["vectors"],
        classes={"hashes": arrays["class_hashes"], "classes": arrays["classes"]},
        spelling=spelling,
    )
    return Network(
        tags=tuple(labels["tags"]),
        lexicon=lexicon,
        layers=tuple(
            Layer(*(arrays[f"{name}_{i}"] for name in _LAYER)) for i in layers
        ),
        output=arrays["output"],
        bias=arrays["output_bias"],
        first=arrays["first"],
        next_to=arrays["next_to"],
    )


def _half(array: NDArray[Any]) -> NDArray[Any]:
    return array.astype(np.float16) if array.dtype == np.float32 else array


def _full(array: NDArray[Any]) -> NDArray[Any]:
    return array.astype(np.float32) if array.dtype == np.float16 else array
