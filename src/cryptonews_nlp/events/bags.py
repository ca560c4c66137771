"""Written words of many stories as counted English stems."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from cryptonews_nlp.bridge import WORDS, Bridge, fold
from cryptonews_nlp.events.tally import Counts

# the tokens of cryptonews_nlp.bridge.words as plain strings: offsets cost half the
# time
_TOKEN = re.compile(
    r"\d+(?:(?:[.,]|[ \u00a0\u202f\u2009](?=\d{3}(?!\d)))\d+)*|[^\W\d_][^\W_]*"
)

#: The words and numbers of a text as written.
words_of = _TOKEN.findall


def stems_of(
    words: Counts, code: NDArray[np.int64], languages: Sequence[str], bridge: Bridge
) -> Counts:
    """Count the English stems, numbers and stems of names behind written words.

    A word is looked up once for all stories that hold it, which takes half the time of
    going through them story by story. Function words have no stem here.

    Parameters
    ----------
    words : Counts
        Words as written.
    code : ndarray of int of shape (n,)
        Language number of each story.
    languages : sequence of str
        ISO 639-1 code of each number.
    bridge : Bridge
        Gives the English stems.

    Returns
    -------
    Counts
        Of stems, shared by all languages.
    """
    written = list(words.names)
    place = np.fromiter(words.names.values(), np.int64, len(written))
    names: dict[str, int] = {}
    owner, column, count = [], [], []
    for number, language in enumerate(languages):
        stories = np.flatnonzero(code == number)
        rows = words.rows[stories]
        held = np.bincount(rows.indices, minlength=rows.shape[1])[place] > 0
        known = [written[n] for n in np.flatnonzero(held)]
        table = _table(known, place[held], language, bridge, names)
        table.resize(rows.shape[1], len(names))
        found = (rows @ table).tocoo()
        owner.append(stories[found.row])
        column.append(found.col)
        count.append(found.data)
    shape = (words.rows.shape[0], len(names))
    entries = (np.concatenate(owner), np.concatenate(column))
    stems = sparse.csr_matrix((np.concatenate(count), entries), shape=shape)
    stems.sort_indices()
    return Counts(stems, names)


def _table(
    words: Sequence[str],
    place: NDArray[np.int64],
    language: str,
    bridge: Bridge,
    names: dict[str, int],
) -> sparse.csr_matrix:
    """Return the weight of each stem for each word; new stems are added to `names`."""
    data = WORDS.get(language)
    skipped = frozenset() if data is None else data.function_words
    row: list[int] = []
    column: list[int] = []
    weight: list[float] = []
    for word, number in zip(words, place.tolist(), strict=True):
        if fold(word) in skipped:
            continue
        for stem, share in bridge.translate(word, language).items():
            row.append(number)
            column.append(names.setdefault(stem, len(names)))
            weight.append(share)
    shape = (int(place.max(initial=-1)) + 1, len(names))
    return sparse.csr_matrix((weight, (row, column)), shape=shape, dtype=np.float64)
