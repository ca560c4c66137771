"""A hash embedding that also knows which lists of names a word stands in.

spaCy's ``MultiHashEmbed`` sees form, prefix, suffix and shape of a word. Ours adds its
*class*, a bit set: is it a given name, a surname, part of a place, of a company, a
crypto-asset, a word that organisations have in their names, an ordinary word? A name
that was never seen in training is no longer an unknown word then.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import cast

import numpy as np
import numpy.typing as npt
from spacy.strings import StringStore
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import (
    HashEmbed,
    Maxout,
    Model,
    Ragged,
    chain,
    concatenate,
    list2ragged,
    ragged2list,
    with_array,
)
from thinc.types import Floats2d, Ints2d

#: Bits of a word class.
GIVEN, SURNAME, PLACE, COMPANY, ASSET, KEYWORD, COUNTRY, ORDINARY = (
    1 << bit for bit in range(8)
)

_LOWER = "LOWER"
_FEATURES = "word_class_features"
# The upper half of spaCy's 64-bit hashes is stored: among 300,000 words an unknown
# word is taken for a known one in 1 of 14,000 cases.
_SHIFT = np.uint64(32)


def class_table(words: Mapping[str, int]) -> dict[str, npt.NDArray[np.generic]]:
    """Make a table of word classes.

    Parameters
    ----------
    words : mapping of str to int
        Lower-cased words and their bit sets.

    Returns
    -------
    dict
        ``hashes`` (uint32, ascending) and ``classes`` (uint8), one for one.
    """
    strings = StringStore()
    merged: dict[int, int] = {}
    for word, bits in words.items():
        key = int(strings[word]) >> int(_SHIFT)
        merged[key] = merged.get(key, 0) | bits
    order = sorted(merged)
    return {
        "hashes": np.array(order, dtype=np.uint32),
        "classes": np.array([merged[key] for key in order], dtype=np.uint8),
    }


def look_up(
    table: Mapping[str, npt.NDArray[np.generic]], lower: npt.NDArray[np.uint64]
) -> npt.NDArray[np.uint64]:
    """Return the classes of words given by the hashes of their lower-cased forms.

    Returns
    -------
    array of uint64, shape (n_words,)
        Bit sets; 0 for a word that is in no list.
    """
    hashes, classes = table["hashes"], table["classes"]
    if not len(hashes):
        return np.zeros(len(lower), dtype=np.uint64)
    keys = (lower >> _SHIFT).astype(np.uint32)
    at = np.minimum(np.searchsorted(hashes, keys), len(hashes) - 1)
    return np.where(hashes[at] == keys, classes[at], 0).astype(np.uint64)


def set_class_table(
    model: Model[list[Doc], list[Floats2d]], words: Mapping[str, int]
) -> None:
    """Give every embedding below a model the table of word classes."""
    for node in model.walk():
        if node.name == _FEATURES:
            node.attrs.update(class_table(words))


@registry.architectures("cryptonews_nlp.WordClassEmbed.v1")  # type: ignore[untyped-decorator]
def word_class_embed(
    width: int, attrs: list[str], rows: list[int], class_rows: int
) -> Model[list[Doc], list[Floats2d]]:
    """Build the embedding layer of a ``spacy.Tok2Vec.v2``.

    Parameters
    ----------
    width : int
        Size of the vectors, of each feature and of the result.
    attrs : list of str
        Token attributes, such as ``["NORM", "PREFIX", "SUFFIX", "SHAPE"]``.
    rows : list of int
        Rows of the hash table of each attribute.
    class_rows : int
        Rows of the hash table of the word classes.
    """
    tables = [*rows, class_rows]
    embeddings: list[Model[Ints2d, Floats2d]] = [
        HashEmbed(width, n_rows, column=i, seed=7 + i, dropout=0.0)
        for i, n_rows in enumerate(tables)
    ]
    mix: Model[Floats2d, Floats2d] = Maxout(
        width, width * len(tables), nP=3, dropout=0.0, normalize=True
    )
    return chain(
        _features(attrs),
        list2ragged(),
        with_array(concatenate(*embeddings)),
        with_array(mix),
        ragged2list(),
    )


def _features(attrs: Sequence[str]) -> Model[list[Doc], list[Ints2d]]:
    return Model(
        _FEATURES,
        _forward,
        attrs={"columns": list(attrs), **class_table({})},
    )


def _forward(
    model: Model[list[Doc], list[Ints2d]],
    docs: list[Doc],
    is_train: bool,  # noqa: ARG001, FBT001 - the signature that thinc asks for
) -> tuple[list[Ints2d], Callable[[list[Ragged]], list[Doc]]]:
    columns = [*model.attrs["columns"], _LOWER]
    features = []
    for doc in docs:
        array = doc.to_array(columns).astype(np.uint64).reshape(len(doc), len(columns))
        array[:, -1] = look_up(model.attrs, array[:, -1])
        features.append(cast("Ints2d", array))

    def backprop(_: list[Ragged]) -> list[Doc]:
        return []

    return features, backprop
