"""Person, organisation, place or other: a linear model of names in their contexts.

A statistical NER decides mention by mention, and often calls one company a person
here and a place there. This model reads only the name and the words around it, never
what the NER said, so that it can arbitrate: an article's mentions of one name are
judged together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from cryptonews_nlp._types import Offsets
from cryptonews_nlp.entities.catalogue.tables import DATA, lines_of

#: Order of the columns of the weights.
LABELS = ("PERSON", "ORG", "LOC", "MISC")

_TOKEN = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*['’]?|\d+|[^\w\s]")
_WINDOW = 60
_CAMEL = re.compile(r"[a-z][A-Z]|[A-Z]{2,}[a-z]")
_NEAR = 3
_FAR = 6
# Letters of the longest article.
_ARTICLE = 3


def features(
    text: str, start: int, end: int, is_given: Callable[[str], bool] | None = None
) -> Iterator[str]:
    """Yield the features of one mention.

    Parameters
    ----------
    text : str
        The text.
    start, end : int
        Offsets of the name.
    is_given : callable, optional
        Tells given names; :func:`is_given_name` unless told.

    Yields
    ------
    str
        Parts of the name, then words on both sides: each alone with its distance,
        the pair next to the name, and all within six words.
    """
    yield from name_features(text[start:end], is_given)
    yield from context_features(text, start, end)


def context_features(text: str, start: int, end: int) -> list[str]:
    """Return features of the words around a name."""
    before = _TOKEN.findall(text[max(0, start - _WINDOW) : start])
    after = _TOKEN.findall(text[end : end + _WINDOW])
    left = [_shape(w) for w in before[: -_FAR - 1 : -1]]
    right = [_shape(w) for w in after[:_FAR]]
    features = []
    for side, found in (("<", left), (">", right)):
        features += [f"{side}{n}{word}" for n, word in enumerate(found[:_NEAR])]
        features += [side + word for word in dict.fromkeys(found)]
        if len(found) > 1:
            features.append(f"{side}{found[0]} {found[1]}")
    features.append(f"<>{left[0] if left else ''} {right[0] if right else ''}")
    return features


@lru_cache(maxsize=4096)
def _shape(word: str) -> str:
    if word[0].isdigit():
        return "0"
    if word[0].isupper():
        return "^" + word.lower() if len(word) < _FAR * 2 else "^"
    return word.lower()


def name_features(
    name: str, is_given: Callable[[str], bool] | None = None
) -> Iterator[str]:
    """Yield features of a name by itself."""
    is_given = is_given or is_given_name
    name = _readable(name)
    parts = name.split()
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
    given = is_given(first)
    yield f"given={given}{len(parts) > 1}"
    if len(parts) > 1:
        yield f"given2={given}{is_given(last)}"
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


def _readable(name: str) -> str:
    """Write A BYLINE like one in small letters, and LE HAVRE as it is."""
    parts = name.split()
    if len(parts) == 1 or not name.isupper() or len(parts[0]) <= _ARTICLE:
        return name.replace("\n", " ")
    return " ".join(part.capitalize() for part in parts)


def is_given_name(word: str) -> bool:
    """Tell whether a word is a given name of France, the United States or elsewhere."""
    return word.split("-", maxsplit=1)[0].lower() in _given_names()


@cache
def _given_names() -> frozenset[str]:
    return frozenset(lines_of("given_names.txt") + lines_of("given_names_more.txt"))


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
        # a row of zeros, so that a mention has one whatever it looks like
        self._zeros = len(weights)
        self._weights = np.vstack([weights, np.zeros((1, len(LABELS)), np.float32)])

    def log_probabilities(
        self, text: str, places: Sequence[Offsets]
    ) -> NDArray[np.float32]:
        """Return the log-probabilities of :data:`LABELS` for mentions in one text.

        Parameters
        ----------
        text : str
            The text.
        places : sequence of (int, int)
            The mentions; all of an article at once cost far less than one by one.

        Returns
        -------
        array of shape (n_places, n_labels)
        """
        if not places:
            return np.zeros((0, len(LABELS)), dtype=np.float32)
        names: dict[str, list[int]] = {}
        rows: list[int] = []
        starts: list[int] = []
        for start, end in places:
            name = text[start:end]
            if name not in names:
                names[name] = self._rows(name_features(name))
            starts.append(len(rows))
            rows.append(self._zeros)
            rows += names[name]
            rows += self._rows(context_features(text, start, end))
        total = np.add.reduceat(self._weights[rows], starts, axis=0)
        total -= total.max(axis=1, keepdims=True)
        total -= np.log(np.exp(total).sum(axis=1, keepdims=True))
        return np.asarray(total, dtype=np.float32)

    def _rows(self, found: Iterable[str]) -> list[int]:
        get = self._row.get
        return [row for feature in found if (row := get(feature)) is not None]


@cache
def load_labels(language: str) -> LabelModel | None:
    """Return the label model of a language; None where there is none."""
    path = DATA / f"labels_{language}.npz"
    if not path.is_file():
        return None
    with path.open("rb") as file, np.load(file, allow_pickle=False) as data:
        names = bytes(data["names"]).decode("utf-8").split("\n")
        values = data["values"].astype(np.float32) * np.float32(data["scale"])
    return LabelModel(names, values)
