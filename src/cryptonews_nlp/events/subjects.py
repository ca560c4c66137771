"""What headlines name: two articles whose openings leave out each other's subject.

Two happenings of one kind are told in the same words, and share the company whose
software was to blame, the authority, the country. Who was hit differs: the headline
names it, and so does the opening of any other article on it, while an article on
another one names it further down at most.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from cryptonews_nlp.bridge import fold
from cryptonews_nlp.events.bags import words_of
from cryptonews_nlp.events.matrices import incidence

#: Labels of what a headline can be about.
SUBJECTS = frozenset({"PERSON", "ORG", "MISC"})

#: Pairs looked at together: bounds the memory.
BLOCK = 20_000


class Named(NamedTuple):
    """A mention of an entity."""

    start: int
    text: str
    label: str
    entity: str


class Subject(NamedTuple):
    """What a headline names: the entity, and its folded words as they stand there."""

    entity: str
    words: tuple[str, ...]


def subjects_of(title: str, names: Iterable[Named]) -> frozenset[Subject]:
    """Return the people, organisations and works that a headline names.

    Parameters
    ----------
    title : str
        A headline; where it is known beside the text, no mention is in it.
    names : iterable of Named
        What the article mentions.

    Returns
    -------
    frozenset of Subject
        None where the article calls everything otherwise.

    Examples
    --------
    >>> named = Named(90, "Velmar Group", "ORG", "org:velmar")
    >>> subjects_of("Results: VELMAR GROUP beats forecasts", [named])
    frozenset({Subject(entity='org:velmar', words=('velmar', 'group'))})
    """
    headline = f" {' '.join(map(fold, words_of(title)))} "
    called = {(n.entity, n.text) for n in names if n.label in SUBJECTS}
    found = {Subject(e, tuple(map(fold, words_of(text)))) for e, text in called}
    return frozenset(
        s for s in found if s.words and f" {' '.join(s.words)} " in headline
    )


class Openings:
    """What headlines are about, and what their articles open with.

    Parameters
    ----------
    subjects : sequence of frozenset of Subject
        What each headline names.
    named : sequence of frozenset of str
        The entities that headline and lead of each name.
    texts : sequence of str
        Headline and lead of each: a name that some headline writes is held there, too,
        where it was not linked.
    """

    def __init__(
        self,
        subjects: Sequence[frozenset[Subject]],
        named: Sequence[frozenset[str]],
        texts: Sequence[str],
    ) -> None:
        known = {subject for some in subjects for subject in some}
        number = {e: n for n, e in enumerate(sorted({s.entity for s in known}))}
        told = [number.keys() & names for names in named]
        holders: defaultdict[str, set[int]] = defaultdict(set)
        used = {word for subject in known for word in subject.words}
        for place, text in enumerate(texts):
            for word in used.intersection(map(fold, words_of(text))):
                holders[word].add(place)
        for entity, words in known:
            for place in set.intersection(*(holders[word] for word in words)):
                told[place].add(entity)
        self._about = incidence([{s.entity for s in some} for some in subjects], number)
        self._held = incidence(told, number)

    def parted(
        self, row: NDArray[np.int64], column: NDArray[np.int64]
    ) -> NDArray[np.bool_]:
        """Return whether each article of a pair has a subject the other opens without.

        Parameters
        ----------
        row, column : ndarray of int of shape (n_pairs,)
            Pairs of articles.
        """
        about, held = self._about, self._held
        size = np.diff(about.indptr)
        found = np.zeros(len(row), dtype=bool)
        pairs = np.flatnonzero((size[row] > 0) & (size[column] > 0))
        for start in range(0, len(pairs), BLOCK):
            part = pairs[start : start + BLOCK]
            a, b = row[part], column[part]
            there = about[a].multiply(held[b]).sum(axis=1).ravel() < size[a]
            back = about[b].multiply(held[a]).sum(axis=1).ravel() < size[b]
            found[part] = there & back
        return found
