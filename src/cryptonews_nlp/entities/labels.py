"""Person, organisation, place or other: a linear model of names in their contexts.

A statistical NER decides mention by mention, and often calls one company a person
here and a place there. This model reads only the name and the words around it, never
what the NER said, so that it can arbitrate: an article's mentions of one name are
judged together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import resources
from math import log

import numpy as np
from numpy.typing import NDArray

#: Order of the columns of the weights.
LABELS = ("PERSON", "ORG", "LOC", "MISC")

_TOKEN = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*['’]?|\d+|[^\w\s]")
_WINDOW = 60
_CAMEL = re.compile(r"[a-z][A-Z]|[A-Z]{2,}[a-z]")
_NEAR = 3
_FAR = 6


def features(text: str, start: int, end: int) -> Iterator[str]:
    """Yield the features of one mention.

    Parameters
    ----------
    text : str
        The text.
    start, end : int
        Offsets of the name.

    Yields
    ------
    str
        Parts of the name, then words on both sides: each alone with its distance,
        the pair next to the name, and all within six words.
    """
    yield from name_features(text[start:end])
    before = _TOKEN.findall(text[max(0, start - _WINDOW) : start])
    after = _TOKEN.findall(text[end : end + _WINDOW])
    before = [w if w[0].isdigit() is False else "0" for w in before]
    left = [_shape(w) for w in reversed(before)]
    right = [_shape(w) for w in after]
    for side, found in (("<", left), (">", right)):
        for distance, word in enumerate(found[:_NEAR]):
            yield f"{side}{distance}{word}"
        for word in dict.fromkeys(found[:_FAR]):
            yield f"{side}{word}"
        if len(found) > 1:
            yield f"{side}{found[0]} {found[1]}"
    yield f"<>{left[0] if left else ''} {right[0] if right else ''}"


def _shape(word: str) -> str:
    if word[0].isdigit():
        return "0"
    if word[0].isupper():
        return "^" + word.lower() if len(word) < _FAR * 2 else "^"
    return word.lower()


def name_features(name: str) -> Iterator[str]:
    """Yield features of a name by itself."""
    parts = name.replace("\n", " ").split()
    yield "bias"
    yield f"n={min(len(parts), 4)}"
    for part in parts:
        yield f"w={part.lower()}"
    first, last = parts[0], parts[-1]
    yield f"first={first.lower()}"
    yield f"last={last.lower()}"
    yield f"suffix={last[-3:].lower()}"
    yield f"suffix={last[-4:].lower()}"
    yield f"prefix={first[:3].lower()}"
    given = is_given_name(first)
    yield f"given={given}{len(parts) > 1}"
    if len(parts) > 1:
        yield f"given2={given}{is_given_name(last)}"
    if name.isupper():
        yield f"upper{min(len(name), 6)}"
    if _CAMEL.search(name):
        yield "camel"
    for sign in "&.-'+@_":
        if sign in name:
            yield f"sign{sign}"
    if any(c.isdigit() for c in name):
        yield "digit"
    small = [p.lower() for p in parts[1:-1] if p[0].islower()]
    if small:
        yield f"small={small[0]}"
    if parts[0][0].islower():
        yield "lower"


def is_given_name(word: str) -> bool:
    """Tell whether a word is a given name of France, the United States or elsewhere."""
    return word.split("-", maxsplit=1)[0].lower() in _given_names()


@cache
def _given_names() -> frozenset[str]:
    file = resources.files("cryptonews_nlp.entities") / "data" / "given_names.txt"
    lines = file.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


class LabelModel:
    """Multinomial logistic model over :func:`features`.

    Parameters
    ----------
    names : sequence of str
        Features.
    weights : array of shape (n_features, n_labels)
        Their weights.
    """

    def __init__(self, names: Sequence[str], weights: NDArray[np.float32]) -> None:
        self._row = {name: row for row, name in enumerate(names)}
        self._weights = weights

    def log_probabilities(self, text: str, start: int, end: int) -> NDArray[np.float32]:
        """Return the log-probabilities of :data:`LABELS` for one mention."""
        return self._normalised(features(text, start, end))

    def _normalised(self, found: Iterable[str]) -> NDArray[np.float32]:
        rows = [row for f in found if (row := self._row.get(f)) is not None]
        total = self._weights[rows].sum(axis=0)
        top = float(total.max())
        shifted = total - top
        return np.asarray(shifted - log(float(np.exp(shifted).sum())), dtype=np.float32)


@cache
def load_labels(language: str) -> LabelModel | None:
    """Return the label model of a language; None where there is none."""
    path = (
        resources.files("cryptonews_nlp.entities") / "data" / f"labels_{language}.npz"
    )
    if not path.is_file():
        return None
    with path.open("rb") as file, np.load(file, allow_pickle=False) as data:
        names = bytes(data["names"]).decode("utf-8").split("\n")
        values = data["values"].astype(np.float32) * np.float32(data["scale"])
    return LabelModel(names, values)
