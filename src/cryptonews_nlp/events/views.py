"""A collection of stories as two sparse matrices: within and across languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from cryptonews_nlp.bridge import Bridge, load_bridge
from cryptonews_nlp.events.bags import bags_of
from cryptonews_nlp.events.stories import Story
from cryptonews_nlp.events.tally import Counts, Tally

# Shares of the parts in a row: the title repeats what the text says, names cross the
# language border unchanged. Chosen like the cut (finder.py).
TITLE_SHARE = 0.1
NAMES_SHARE = 0.3

# Rarity is the geometric mean of the folder's own and the background's: a word in every
# story of the folder tells nothing however rare it is elsewhere, and in a small folder,
# whose own counts say little, the background decides between the other words.
#: Background rarity of what the background does not hold: pairs of stems, numbers.
UNKNOWN_RARITY = 7.0

#: Stories at which a feature of one story counts half towards the length of its row.
SMALL_FOLDER = 10


@dataclass(frozen=True, slots=True)
class Views:
    """Rows of length 1 (0 for an empty story); a dot product of two is a cosine.

    Attributes
    ----------
    within : csr_matrix of shape (n, n_features)
        For pairs of one language: stems, pairs of stems, names, title.
    across : csr_matrix of shape (n, n_features)
        For pairs of two languages: English stems, names, title.
    language : ndarray of shape (n,)
        Language number of each story.
    """

    within: sparse.csr_matrix
    across: sparse.csr_matrix
    language: NDArray[np.int64]


def views_of(stories: Sequence[Story], bridge: Bridge | None = None) -> Views:
    """Return the matrices of a collection.

    Parameters
    ----------
    stories : sequence of Story
        At least one.
    bridge : Bridge, default None
        The shipped one when None.
    """
    bridge = bridge or load_bridge()
    words, pivot, called, titles = Tally(), Tally(), Tally(), Tally()
    for story in stories:
        bags = bags_of(story, bridge)
        words.add(bags.words, bags.pairs)
        pivot.add(bags.pivot)
        called.add(bags.names)
        titles.add(bags.title)
    names, code = np.unique([s.language for s in stories], return_inverse=True)
    share = partial(background_share, bridge)
    shared = [(called.counts(), NAMES_SHARE), (titles.counts(), TITLE_SHARE)]
    within = _joined([(words.counts(), 1.0), *shared], share)
    if len(names) == 1:
        return Views(within, sparse.csr_matrix((len(stories), 1)), code)
    return Views(within, _joined([(pivot.counts(), 1.0), *shared], share, code), code)


def _joined(
    parts: Sequence[tuple[Counts, float]],
    share: Callable[[str], float | None],
    code: NDArray[np.int64] | None = None,
) -> sparse.csr_matrix:
    """Return the parts of each story side by side, with their shares of its length.

    A part that a story lacks takes no share of it.
    """
    length = np.zeros(parts[0][0].rows.shape[0])
    rows = []
    for number, (counts, part) in enumerate(parts):
        only = code if number < len(parts) - 1 else None
        rows.append(_rows(counts, share, only) * np.sqrt(part))
        length += part * (np.diff(counts.rows.indptr) > 0)
    joined = sparse.hstack(rows, format="csr")
    scale = 1 / np.sqrt(np.maximum(length, 1e-12))
    joined.data *= np.repeat(scale, np.diff(joined.indptr))
    return joined


def background_share(bridge: Bridge, key: str) -> float | None:
    """Return how common a feature is in the background; None where it does not tell.

    Pairs of stems, entities and numbers are too many for a background.
    """
    language, space, rest = key.partition(" ")
    if not space:
        return None if key[0].isdigit() else bridge.share(key)
    return None if " " in rest or language == "=" else bridge.share(rest, language)


def _rows(
    tallied: Counts,
    background: Callable[[str], float | None],
    code: NDArray[np.int64] | None = None,
) -> sparse.csr_matrix:
    """Return unit TF-IDF rows over the features that can match.

    A feature of one story matches nothing and only lengthens its row, and so does one
    of a single language where languages are compared; leaving them out raised B-cubed
    F1 by .02-.03 on our own training events.

    Parameters
    ----------
    tallied : Counts
        Counts of each story.
    background : callable
        Share of background documents that hold a feature; None where it does not tell.
    code : ndarray of shape (n,), default None
        Keep only features of two languages or more.
    """
    n, n_features = tallied.rows.shape
    column, count = tallied.rows.indices, tallied.rows.data
    owner = np.repeat(np.arange(n, dtype=np.int32), np.diff(tallied.rows.indptr))
    kept = np.bincount(column, minlength=n_features) > 1
    if code is not None:
        kept &= _languages(column, code[owner], n_features) > 1
    # a translation with little weight is only partly there
    frequency = np.bincount(column, np.minimum(2 * count, 1), n_features)
    own = np.maximum(-np.log((np.maximum(frequency, 0.5) + 0.5) / (n + 1)), 0)
    share = np.full(n_features, np.nan)
    for name, number in tallied.names.items():
        known = background(name)
        if known is not None:
            share[number] = known
    common = ~np.isnan(share)
    rarity = np.where(common, -np.log(np.where(common, share, 1)), UNKNOWN_RARITY)
    weight = np.sqrt(count) * np.sqrt(own * rarity)[column]
    # what is left out still counts towards the length of a row in a small folder, where
    # a feature is single by the size of the folder more than by its nature
    left_out = (~kept & common)[column]
    ghosts = np.bincount(owner[left_out], weight[left_out] ** 2, n)
    stays = kept[column]
    owner, weight = owner[stays], weight[stays]
    mass = np.bincount(owner, weight**2, n) + ghosts * SMALL_FOLDER / (SMALL_FOLDER + n)
    weight /= np.sqrt(np.maximum(mass, 1e-12))[owner]
    ends = np.concatenate([[0], np.cumsum(np.bincount(owner, minlength=n))])
    renumbered = (np.cumsum(kept) - 1).astype(np.int32)[column[stays]]
    return sparse.csr_matrix(
        (weight, renumbered, ends), shape=(n, max(int(kept.sum()), 1))
    )


def _languages(
    column: NDArray[np.int32], code: NDArray[np.int64], n_features: int
) -> NDArray[np.int64]:
    """Return in how many languages each feature occurs, by the entries of a matrix."""
    held = [
        np.bincount(column[code == language], minlength=n_features) > 0
        for language in np.unique(code)
    ]
    total: NDArray[np.int64] = np.sum(held, axis=0)
    return total
