"""When a shorter name may stand for a longer one."""

from __future__ import annotations

from typing import Protocol

from cryptonews_nlp.linking.lexicon import DESIGNATORS
from cryptonews_nlp.linking.names import (
    Words,
    contains_words,
    is_acronym,
    same_with_initials,
    stands_for,
    surname_of,
)


class Named(Protocol):
    """What :func:`rank_thing_part` reads of a name."""

    name: str
    key: Words
    forms: set[Words]

    @property
    def labels(self) -> set[str]:
        """Labels of the mentions."""

    @property
    def first(self) -> int:
        """Offset of the first mention."""


def rank_person_part(part: Words, whole: Words) -> int:
    """Rank how a person's name shortens a fuller one.

    Parameters
    ----------
    part, whole : tuple of str
        Units as :func:`~cryptonews_nlp.linking.names.person_units` gives them.

    Returns
    -------
    int
        0: not at all; 1: surname, initials, other order, middle name left out;
        2: other units, such as the given name; 3: half of a hyphenated unit.

    Examples
    --------
    >>> rank_person_part(("lindqvist",), ("kirra", "lindqvist"))
    1
    >>> rank_person_part(("lindqvist",), ("kateryna", "vasquez lindqvist"))
    3
    """
    if part == whole:
        return 0
    if len(part) < len(whole) and part == surname_of(whole):
        return 1
    words, short = tuple(" ".join(whole).split()), tuple(" ".join(part).split())
    if _same_person(part, whole) or _same_person(short, words):
        return 1
    if contains_words(whole, part):
        return 2
    return 3 if contains_words(words, short) else 0


def _same_person(part: Words, whole: Words) -> bool:
    """Tell whether names differ by order, initials or a middle name only."""
    if len(part) < len(whole):
        ends = len(part) > 1 and (part[0], part[-1]) == (whole[0], whole[-1])
        return ends and set(part) <= set(whole)
    if part < whole and sorted(part) == sorted(whole):
        return True
    shorter = len("".join(part)) < len("".join(whole))
    return shorter and same_with_initials(part, whole)


def rank_thing_part(part: Named, whole: Named) -> int:
    """Rank how the name of an organisation, place or product shortens a fuller one.

    Parameters
    ----------
    part, whole : Local
        Names of one article.

    Returns
    -------
    int
        0: not at all; 1: acronym or name without its designator; 2: other words of a
        name with the same label; 3: of another label.
    """
    if is_acronym(part.name) and any(stands_for(part.name, f) for f in whole.forms):
        return 1
    if not _comparable(part.labels, whole.labels):
        return 0
    for form in whole.forms:
        if contains_words(form, part.key):
            rest = [word for word in form if word not in part.key]
            if all(word in DESIGNATORS for word in rest):
                return 1
            # what is named in full later on is another thing: "Binance … Binance Blog"
            if whole.first < part.first:
                return 2 if part.labels & whole.labels else 3
    return 0


def _comparable(a: set[str], b: set[str]) -> bool:
    """Tell whether labels can belong to one thing: a place is no firm."""
    return bool(a & b) or not (("LOC" in a) ^ ("LOC" in b))


def part_method(kind: str, name: str, part: Words, whole: Words) -> str:
    """Name the method by which a shorter name joins."""
    if kind == "person":
        return "surname" if part == surname_of(whole) else "short-name"
    return "acronym" if is_acronym(name) else "short-name"
