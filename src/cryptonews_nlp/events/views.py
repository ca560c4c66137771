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
    scale = sparse.diags_array(1 / np.sqrt(np.maximum(length, 1e-12)))
    return (scale @ sparse.hstack(rows)).tocsr()


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
    counts = tallied.rows.copy()
    n, n_features = counts.shape
    presence = counts.copy()
    # a translation with little weight is only partly there
    presence.data = np.minimum(2 * presence.data, 1)
    frequency = np.asarray(presence.sum(axis=0)).ravel()
    holders = np.bincount(counts.indices, minlength=n_features)
    kept = holders > 1
    if code is not None:
        languages = sum(
            (
                np.bincount(
                    counts[np.flatnonzero(code == c)].indices, minlength=n_features
                )
                > 0
            ).astype(int)
            for c in np.unique(code)
        )
        kept &= languages > 1
    own = np.maximum(-np.log((np.maximum(frequency, 0.5) + 0.5) / (n + 1)), 0)
    share = np.full(n_features, np.nan)
    for name, column in tallied.names.items():
        known = background(name)
        if known is not None:
            share[column] = known
    common = ~np.isnan(share)
    rarity = np.where(common, -np.log(np.where(common, share, 1)), UNKNOWN_RARITY)
    idf = np.sqrt(own * rarity)
    counts.data = np.sqrt(counts.data) * idf[counts.indices]
    # what is left out still counts towards the length of a row in a small folder, where
    # a feature is single by the size of the folder more than by its nature
    ghost = counts.multiply((~kept & common)[None, :]).tocsr()
    ghost_mass = np.asarray(ghost.multiply(ghost).sum(axis=1)).ravel()
    columns = np.flatnonzero(kept)
    if not len(columns):
        return sparse.csr_matrix((n, 1))
    rows = counts[:, columns].tocsr()
    mass = np.asarray(rows.multiply(rows).sum(axis=1)).ravel()
    mass += ghost_mass * SMALL_FOLDER / (SMALL_FOLDER + n)
    return sparse.diags_array(1 / np.sqrt(np.maximum(mass, 1e-12))) @ rows
