"""When a shorter name may stand for a longer one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Protocol

from cryptonews_nlp._text import flatten
from cryptonews_nlp.linking.names.folding import (
    Words,
    contains_words,
    fold_words,
    is_acronym,
    same_when_spelt_out,
    stands_for,
    surname_of,
)
from cryptonews_nlp.linking.names.lexicon import (
    COMPASS,
    COURTS,
    DESIGNATORS,
    INSTITUTIONS,
    LEGAL_FORMS,
    OTHER_BODY,
    SMALL_WORDS,
    TOWN_LINKS,
    UNITS,
    VAGUE,
)


class Named(Protocol):
    """What :func:`rank_thing_part` reads of a name."""

    name: str
    key: Words
    labels: set[str]
    forms: set[Words]

    @property
    def first(self) -> int:
        """Offset of the first mention."""


def rank_person_part(part: Words, whole: Words) -> int:
    """Rank how a person's name shortens a fuller one.

    Parameters
    ----------
    part, whole : tuple of str
        Units as :func:`~cryptonews_nlp.linking.names.folding.person_units` gives them.

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
    >>> rank_person_part(("kirra", "moss"), ("kirra", "moss", "jr"))
    0
    """
    # nearly all pairs, and far faster
    if part == whole or _words(part).isdisjoint(_words(whole)):
        return 0
    if whole[-1] in _SONS and part[-1] not in _SONS and len(part) > 1:
        return 0
    if len(part) < len(whole) and part == surname_of(whole):
        return 1
    words, short = tuple(" ".join(whole).split()), tuple(" ".join(part).split())
    if _same_person(part, whole) or _same_person(short, words):
        return 1
    if contains_words(whole, part):
        return 2
    return 3 if contains_words(words, short) else 0


# Behind the full name of a son; the father has none.
_SONS = frozenset({"jr", "junior", "fils"})


@lru_cache(maxsize=100_000)
def _words(units: Words) -> frozenset[str]:
    """Return the words of a person's name, those that a hyphen joins each by itself."""
    return frozenset(" ".join(units).split())


def _same_person(part: Words, whole: Words) -> bool:
    """Tell whether names differ by order, short given names or a middle name only."""
    if 1 < len(part) < len(whole):
        ends = same_when_spelt_out((part[0], part[-1]), (whole[0], whole[-1]))
        return ends and set(part[1:-1]) <= set(whole)
    if part < whole and sorted(part) == sorted(whole):
        return True
    shorter = len("".join(part)) < len("".join(whole))
    return shorter and same_when_spelt_out(part, whole)


def rank_thing_part(part: Named, whole: Named) -> int:
    """Rank how the name of an organisation, place or product shortens a fuller one.

    Parameters
    ----------
    part, whole : Local
        Names of one article.

    Returns
    -------
    int
        0: not at all; 1: acronym or name without its designator; 2: other words of
        the name.
    """
    if is_acronym(part.name) and any(stands_for(part.name, f) for f in whole.forms):
        return 1
    if not part.labels & whole.labels:
        return 0
    rests = rests_of(whole.forms, part.key)
    if not rests or is_joined_place(part, whole):
        return 0
    for rest in rests:
        if part.labels == {"LOC"} and is_of_place(rest):
            continue
        if all(word in DESIGNATORS for word in rest):
            return 1
        # what is named in full later on is another thing: "Binance … Binance Blog",
        # but for a kind of body: "Commission opens a probe"
        if whole.first < part.first or all(word in VAGUE for word in part.key):
            return 2
    return 0


def is_joined_place(part: Named, whole: Named) -> bool:
    """Tell whether a hyphen makes another place of a name.

    The Aubance is a river, Aubance-et-Loire a district; only a town goes without what
    tells where it lies (Quill-sur-Aubance).
    """
    if part.labels != {"LOC"}:
        return False
    size = len(part.key)
    for unit in flatten(whole.name).split():
        words = tuple(fold_words(unit).split()) if "-" in unit else ()
        if contains_words(words, part.key):
            return words[:size] != part.key or words[size] not in TOWN_LINKS
    return False


def is_of_place(rest: Words) -> bool:
    """Tell whether words make another thing of a place: a court, its south, a house.

    Examples
    --------
    >>> is_of_place(("court", "of")), is_of_place(("south",)), is_of_place(("12b",))
    (True, True, True)
    >>> is_of_place(("city",))
    False
    """
    return any(
        word in INSTITUTIONS or word in COMPASS or word[0].isdigit() for word in rest
    )


def rests_of(forms: Iterable[Words], part: Words) -> list[Words]:
    """Return what a short name leaves out of each name that is the same thing.

    Examples
    --------
    >>> rests_of([("tarn", "police", "fraud", "unit")], ("tarn", "police"))
    []
    >>> rests_of([("tarn", "police", "department")], ("tarn", "police"))
    [('department',)]
    """
    found = [(form, rest_of(form, part)) for form in forms]
    return [rest for form, rest in found if rest and not _is_of_body(form, rest)]


def _is_of_body(form: Words, rest: Words) -> bool:
    """Tell whether the words behind a name make a unit of it, or a body of a state.

    The police department is not its "public corruption section", nor is the state its
    "department of labor".
    """
    goes_on = rest[0] in SMALL_WORDS  # Customs "and Excise Department"
    if len(rest) < _UNIT_WORDS or goes_on or form[-len(rest) :] != rest:
        return False
    return rest[-1] in UNITS or (rest[0] in VAGUE and rest[1] in SMALL_WORDS)


# A unit is told by its word and what it is for; the "Integrity [Unit]" is one thing.
_UNIT_WORDS = 2


def rest_of(whole: Words, part: Words) -> Words:
    """Return the words that a short name leaves out of a long one.

    Nothing where the short one is no stretch of the long one, is its complement (the
    association of the victims *of Valbit* is not Valbit), or a single word inside it:
    Union Kestrel Ventures is not Kestrel.

    Examples
    --------
    >>> rest_of(("high", "court", "of", "accra"), ("high", "court"))
    ('of', 'accra')
    >>> rest_of(("association", "of", "valbit", "clients"), ("valbit",))
    ()
    """
    size = len(part)
    for i in range(len(whole) - size + 1):
        if whole[i : i + size] == part and size < len(whole):
            if i and whole[i - 1] in SMALL_WORDS:
                return ()
            # the Central Bank of Ireland is not the Bank of Ireland
            named = any(word in SMALL_WORDS or word in COURTS for word in part)
            if i and whole[i - 1] in OTHER_BODY and named:
                return ()
            if size == 1 and i and _is_inside(part[0], whole[i + 1 :]):
                return ()
            return whole[:i] + whole[i + size :]
    return ()


def _is_inside(word: str, behind: Words) -> bool:
    """Tell whether a word with others before it does not end a name either."""
    says_what = word in VAGUE or word in INSTITUTIONS
    return not says_what and any(other not in LEGAL_FORMS for other in behind)


def begins_with(form: Words, word: str) -> bool:
    """Tell whether a name begins with a word that is no place of an institution."""
    return form[0] == word and not any(rest in INSTITUTIONS for rest in form[1:])


def part_method(kind: str, name: str, part: Words, whole: Words) -> str:
    """Name the method by which a shorter name joins."""
    if kind == "person":
        return "surname" if part == surname_of(whole) else "short-name"
    return "acronym" if is_acronym(name) else "short-name"
