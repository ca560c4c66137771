"""Which figures of an event measure one thing: average linkage over pair likeness."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cryptonews_nlp.bridge import dot
from cryptonews_nlp.claims.disputes import NEXT
from cryptonews_nlp.claims.figure import Figure
from cryptonews_nlp.claims.likeness import comparable, likeness, tied
from cryptonews_nlp.claims.values import Relation, range_of, relate

#: Average likeness from which two sets of figures are one group.
CUT = 0.4

#: Values further apart than this (as a logarithm) are not set side by side.
FAR = 1.2

#: Figures of one kind in an article from which another article has some of their values
#: by chance.
MANY = 6

#: Figures that are compared pair by pair. More of one event are first parted by kind
#: and unit, and then by value, an approximation.
LIMIT = 400

#: Likeness of the words around two dates from which they may date one happening
#: although they differ: an event has many dates.
TOLD = 0.6

#: Likeness from which two figures of one language contradict each other where they
#: differ. Across languages fewer words are in common, whatever the two measure.
ONE_LANGUAGE = 0.7

#: What is read at a place and a moment: as many figures as towns.
READINGS = frozenset({"degrees"})

#: Kinds of figures that two people give of two things.
_ANYBODY = frozenset({"age", "percent"})


@dataclass(frozen=True, slots=True)
class Group:
    """Figures that measure one thing.

    Attributes
    ----------
    figures : tuple of Figure
        In order of article and appearance.
    conflict : float
        Likeness of the likest two of different value, 0 without such a pair.
    """

    figures: tuple[Figure, ...]
    conflict: float = 0.0


def groups_of(figures: Sequence[Figure]) -> list[Group]:
    """Cut the figures of one event into groups that measure one thing.

    Parameters
    ----------
    figures : sequence of Figure
        Of the articles of one event.

    Returns
    -------
    list of Group
        In order of appearance; single figures are groups too.
    """
    if len(figures) > LIMIT:
        return [group for block in _blocks(figures) for group in groups_of(block)]
    like, apart = _likeness(figures)
    merged = like.copy()
    members = [[i] for i in range(len(figures))]
    while len(members) > 1:
        i, j = divmod(int(merged.argmax()), len(figures))
        if merged[i, j] < CUT:
            break
        i, j = min(i, j), max(i, j)
        sizes = len(members[i]), len(members[j])
        # minus infinity, what one author tells apart, stays minus infinity
        mean = (merged[i] * sizes[0] + merged[j] * sizes[1]) / sum(sizes)
        merged[i] = merged[:, i] = mean
        merged[i, i] = -np.inf
        merged[j] = merged[:, j] = -np.inf
        members[i] += members[j]
        members[j] = []
    differing = np.where(apart & _telling(figures, like), like, 0.0)
    return [
        Group(
            tuple(figures[i] for i in sorted(group)),
            max((float(differing[i, j]) for i in group for j in group), default=0.0),
        )
        for group in members
        if group
    ]


def _telling(figures: Sequence[Figure], like: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return which pairs contradict each other where they differ.

    What a number without noun counts, or a percentage is a share of, is not known well
    enough, unless an article sets the two against each other. In one language, the
    votes and the absentee votes are two things.
    """
    vague = [
        f.kind == "percent" or not f.claim.unit or f.claim.unit in READINGS
        for f in figures
    ]
    language = np.array([f.context.language for f in figures])
    clear: NDArray[np.bool_] = ~np.logical_and.outer(vague, vague)
    numbers: dict[frozenset[str], int] = {}
    narrowed = np.array([numbers.setdefault(f.narrowed, len(numbers)) for f in figures])
    alike = (like >= ONE_LANGUAGE) & (narrowed[:, None] == narrowed[None, :])
    clear &= alike | (language[:, None] != language[None, :])
    for i, figure in enumerate(figures):
        for j in range(len(figures) if figure.against else 0):
            clear[i, j] |= figures[j].claim.claim_id in figure.against
    return clear


def _blocks(figures: Sequence[Figure]) -> Iterator[list[Figure]]:
    table: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    for figure in figures:
        table[figure.kind, figure.claim.unit or ""].append(figure)
    for _, alike in sorted(table.items()):
        if len(alike) > LIMIT:
            alike.sort(key=lambda f: (range_of(f.claim).value, f.claim.claim_id))
        for first in range(0, len(alike), LIMIT):
            yield alike[first : first + LIMIT]


def _likeness(
    figures: Sequence[Figure],
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the likeness of all pairs, and which pairs differ in value."""
    n = len(figures)
    like = np.full((n, n), -np.inf)
    places = [(f.claim.article_id, f.kind) for f in figures]
    many = {place for place, number in Counter(places).items() if number > MANY}
    apart = np.zeros((n, n), dtype=bool)
    for i, left in enumerate(figures):
        for j in range(i):
            right = figures[j]
            if not comparable(left, right):
                like[i, j] = like[j, i] = 0.0
                continue
            relation = relate(left.claim, right.claim)
            apart[i, j] = apart[j, i] = not relation.near
            full = not many.isdisjoint(places[k] for k in (i, j))
            like[i, j] = like[j, i] = _pair(left, right, relation, full=full)
    return _mutual(figures, like, apart), apart


def _pair(left: Figure, right: Figure, relation: Relation, *, full: bool) -> float:
    """Return the likeness of two figures, of one article or of two.

    Within an article an author tells figures apart, unless one repeats the other or
    they are disputed: minus infinity keeps them apart for good. An article that is
    full of figures of a kind has some of those of another by chance.
    """
    one_author = left.claim.article_id == right.claim.article_id
    if one_author and not (_repeats(left, right, relation) or _disputed(left, right)):
        return -np.inf
    if full and not one_author and not tied(left, right):
        return 0.0
    aged = "age" in (left.kind, right.kind)
    if aged and not one_person(left, right, unnamed=relation.near):
        return 0.0
    if not relation.near:
        if left.kind == "date":
            # days apart: only of one happening, told in like words
            told = dot(left.context.stems, right.context.stems) >= TOLD
            if left.claim.measure != right.claim.measure or not told:
                return 0.0
        elif relation.far > FAR:
            return 0.0
    return likeness(left, right, relation)


def one_person(left: Figure, right: Figure, *, unnamed: bool) -> bool:
    """Tell whether two ages are told of one person: anybody has one.

    Parameters
    ----------
    left, right : Figure
        One of them an age.
    unnamed : bool
        Whether a person without a name may be the one with it.
    """
    known = {left.claim.subject_entity_id, right.claim.subject_entity_id}
    return unnamed if None in known else len(known) == 1


def _repeats(left: Figure, right: Figure, relation: Relation) -> bool:
    """Tell whether one of two figures of an article may be the other again.

    In a title it is shorter, in brackets converted; another noun counts other things.
    """
    nouns = {left.claim.unit, right.claim.unit} - {None}
    counts = left.kind == right.kind == "count"
    return relation.same or (relation.near and not (counts and len(nouns) > 1))


def _disputed(left: Figure, right: Figure) -> bool:
    """Tell whether an article gives two figures as those of two sides.

    It sets them against each other, or two people give them one after the other. Each
    person has an age, though, and a share is of anything.
    """
    if right.claim.claim_id in left.against:
        return True
    if left.kind in _ANYBODY or left.sentence is None or right.sentence is None:
        return False
    named = None not in (left.source, right.source) and left.source != right.source
    return named and abs(left.sentence - right.sentence) <= NEXT


def _mutual(
    figures: Sequence[Figure], like: NDArray[np.float64], apart: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Drop pairs of different value of which one has a likelier partner.

    Two figures that differ are about one thing only if neither finds a better match in
    the article of the other.
    """
    places: dict[str, list[int]] = defaultdict(list)
    for i, figure in enumerate(figures):
        places[figure.claim.article_id].append(i)
    best = np.zeros_like(like)
    partner = np.zeros(like.shape, dtype=int)
    for columns in places.values():
        # likeliest partner of each figure in this article
        part = like[:, columns]
        best[:, columns] = part.max(axis=1)[:, None]
        partner[:, columns] = np.array(columns)[part.argmax(axis=1)][:, None]
    rival = apart & (like > 0) & (like < best)
    # where an article gives both sides of a dispute, either may be the better match
    for i, j in np.argwhere(rival):
        rival[i, j] = like[partner[i, j], j] == -np.inf
    return np.where(rival | rival.T, 0.0, like)
