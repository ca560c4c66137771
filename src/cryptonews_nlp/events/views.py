"""A collection of stories as two sparse matrices: within and across languages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from cryptonews_nlp.bridge import Bridge, fold, load_bridge
from cryptonews_nlp.events.bags import stems_of, words_of
from cryptonews_nlp.events.headlines import Headlines, headlines_of
from cryptonews_nlp.events.stories import Story
from cryptonews_nlp.events.tally import Counts, Tally

# Shares of the parts in a row beside the words: the title repeats what the text says,
# entities are the same in all languages. Chosen like the cut (finder.py).
TITLE_SHARE = 0.1
ENTITIES_SHARE = 0.2

# Rarity is the geometric mean of the folder's own and the background's: a word in every
# story of the folder tells nothing however rare it is elsewhere, and in a small folder,
# whose own counts say little, the background decides between the other words.
#: Background rarity of what the background does not hold: numbers, entities.
UNKNOWN_RARITY = 7.0

# What can match nothing only lengthens a row. A stem of a single story counts by half:
# left out altogether, two copies would count in full what no third story holds. An
# entity of a single story may be another's that was not linked, and does not count.
SINGLE_STEM, SINGLE_ENTITY = 0.5, 0.0

#: Stories at which a common stem counts half at least: in a small folder it is single,
#: or in one language, by chance.
SMALL_FOLDER = 10


#: Different words up to which a story is no more than a headline.
BRIEF = 18
# Words between blanks and apostrophes: "Saint-Vincent-sur-Graon" names one town.
_COMPOUND = re.compile(r"[^\s'’]+")


@dataclass(frozen=True, slots=True)
class Views:
    """Rows of length 1 (0 for an empty story); a dot product of two is a cosine.

    Attributes
    ----------
    within : csr_matrix of shape (n, n_features)
        For pairs of one language.
    across : csr_matrix of shape (n, n_features)
        For pairs of two languages: of the English stems only those that two languages
        hold; the cosine of translations would be too small without that.
    language : ndarray of shape (n,)
        Language number of each story.
    headlines : Headlines or None
        What the headlines say and which stories hold it.
    brief : csr_matrix of shape (n, n_stems) or None
        Words by their stems of the stories that are no more than a headline, a compound
        being one; the rows of others are empty.
    """

    within: sparse.csr_matrix
    across: sparse.csr_matrix
    language: NDArray[np.int64]
    headlines: Headlines | None = None
    brief: sparse.csr_matrix | None = None


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
    texts, entities, titles, subjects = Tally(), Tally(), Tally(), Tally()
    briefs = Tally()
    for story in stories:
        title = words_of(story.title)
        words = title + words_of(story.text)
        texts.add(Counter(words))
        briefs.add(_compounds(story) if len(set(words)) <= BRIEF else {})
        titles.add(Counter(title))
        named = {word for subject in story.subjects for word in subject.words}
        subjects.add(Counter(w for w in title if fold(w) in named) if named else {})
        entities.add(Counter(entity for _, entity in story.entities))
    spoken, code = np.unique([s.language for s in stories], return_inverse=True)
    languages = [str(language) for language in spoken]
    stems = stems_of(texts.counts(), code, languages, bridge)
    heads = stems_of(titles.counts(), code, languages, bridge)
    stem_share = partial(_stem_share, bridge)
    called = stems_of(subjects.counts(), code, languages, bridge)
    headlines = headlines_of(heads, stems, called, stem_share)
    beside = [
        (_rows(entities.counts(), _no_share, SINGLE_ENTITY), ENTITIES_SHARE),
        (_rows(heads, stem_share), TITLE_SHARE),
    ]
    brief = stems_of(briefs.counts(), code, languages, bridge).rows
    within = _joined([(_rows(stems, stem_share), 1.0), *beside])
    if len(languages) == 1:
        across = sparse.csr_matrix((len(stories), 1))
        return Views(within, across, code, headlines, brief)
    across = _joined([(_rows(stems, stem_share, 0.0, code), 1.0), *beside])
    return Views(within, across, code, headlines, brief)


def _compounds(story: Story) -> dict[str, float]:
    """Return the words of a story; those of a compound are parts of one."""
    parts = map(words_of, _COMPOUND.findall(f"{story.title} {story.text}"))
    return {word: 1 / len(some) for some in parts for word in some}


def _joined(parts: Sequence[tuple[sparse.csr_matrix, float]]) -> sparse.csr_matrix:
    """Return the parts of each story side by side, with their shares of its length.

    A part that a story lacks takes no share of it.
    """
    length = np.zeros(parts[0][0].shape[0])
    for rows, share in parts:
        length += share * (np.diff(rows.indptr) > 0)
    scale = 1 / np.sqrt(np.maximum(length, 1e-12))
    joined = sparse.hstack([rows * np.sqrt(share) for rows, share in parts], "csr")
    joined.data *= np.repeat(scale, np.diff(joined.indptr))
    return joined


def _stem_share(bridge: Bridge, key: str) -> float | None:
    """Return how common a stem is in the background; numbers are too many for it."""
    return None if key[0].isdecimal() else bridge.share(key)


def _no_share(_: str) -> None:
    """Return that the background does not tell."""


def _rows(
    tallied: Counts,
    background: Callable[[str], float | None],
    single: float = SINGLE_STEM,
    code: NDArray[np.int64] | None = None,
) -> sparse.csr_matrix:
    """Return unit TF-IDF rows of what can match.

    Parameters
    ----------
    tallied : Counts
        Counts of each story.
    background : callable
        Share of background documents that hold a feature; None where it does not tell.
    single : float, default 0.5
        How much a feature that can match nothing counts towards the length of a row.
    code : ndarray of shape (n,), default None
        Language of each story: only features of two languages or more can match.
    """
    n, n_features = tallied.rows.shape
    column, count = tallied.rows.indices, tallied.rows.data
    owner = np.repeat(np.arange(n, dtype=np.int32), np.diff(tallied.rows.indptr))
    matching = np.bincount(column, minlength=n_features) > 1
    if code is not None:
        matching &= _languages(column, code[owner], n_features) > 1
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
    by_chance = common * SMALL_FOLDER / (SMALL_FOLDER + n)
    counted = np.where(matching, 1, np.maximum(single, by_chance))
    mass = np.bincount(owner, weight**2 * counted[column], n)
    stays = matching[column]
    owner, weight = owner[stays], weight[stays]
    weight /= np.sqrt(np.maximum(mass, 1e-12))[owner]
    ends = np.concatenate([[0], np.cumsum(np.bincount(owner, minlength=n))])
    renumbered = (np.cumsum(matching) - 1).astype(np.int32)[column[stays]]
    return sparse.csr_matrix(
        (weight, renumbered, ends), shape=(n, max(int(matching.sum()), 1))
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
