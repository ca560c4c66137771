"""Of what somebody is something: « maire de Lund », "the French president".

Who is called the mayor of one town is not that of another, and a former minister no
minister. The words that tell one holder of an office from another are compared kind by
kind: nationalities with nationalities, names with names.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cryptonews_nlp._text import without_accents
from cryptonews_nlp.entities.catalogue.nationalities import (
    country_of_adjective,
    country_of_name,
    is_nationality,
)
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import NOUNS

_STEM = 6
#: Labels of names behind a role that set it off, where its phrase ends before them.
_PLACED = frozenset({"LOC", "GPE", "ORG"})


@dataclass(frozen=True, slots=True)
class Office:
    """One role of somebody, with what sets it off from others of its kind.

    Attributes
    ----------
    stem : str
        What the forms of its noun have in common.
    ranks : frozenset of str
        Stems of words that make another office of it: prime, former.
    lands : frozenset of str
        Stems of nationalities.
    names : frozenset of str
        Words with a capital behind the noun, lower case without accents.
    nouns : frozenset of str
        Other nouns that it is of.
    countries : frozenset of str
        Codes of the countries of who governs: « norvégien » and « de la Norvège ».
    """

    stem: str
    ranks: frozenset[str] = frozenset()
    lands: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()

    @property
    def of(self) -> frozenset[str]:
        """All that it is of, but for the country."""
        return self.names | self.nouns


def role_stem(lower: str) -> str:
    """Return what forms of one role have in common: fondateur, fondatrice."""
    return lower[:_STEM]


def office_at(layout: Layout, head: int, words: Iterable[int]) -> Office:
    """Return the office that a noun and the words of its phrase tell of."""
    data, noun = layout.data, layout.lower[head]
    political = noun in data.of_states or "politics" in data.families_of(noun)
    grades = data.ranks | data.former if political else data.ranks
    ranks: set[str] = set()
    lands: set[str] = set()
    names: set[str] = set()
    nouns: set[str] = set()
    countries: set[str] = set()
    for i in words:
        lower = layout.lower[i]
        if i == head or layout.inside[i] != layout.inside[head]:
            continue
        if noun in data.of_states:
            countries.add(_country_at(layout, i))
        if lower in grades:
            ranks.add(role_stem(lower))
        elif is_nationality(lower, layout.lang):
            lands.add(role_stem(lower))
        elif i > head and (lower not in data.everywhere or noun in data.of_states):
            capital = layout.initial[i].isupper()
            if capital and layout.pos[i] in NOUNS | {"ADJ"}:
                names.add(without_accents(lower).strip("."))
            elif layout.pos[i] == "NOUN" and _is_of(layout, i):
                nouns.add(without_accents(lower))
    sets = (ranks, lands, names, nouns, countries - {""})
    return Office(role_stem(noun), *map(frozenset, sets))


def _country_at(layout: Layout, i: int) -> str:
    """Return the code of the country that a word, or it and the next, tells of."""
    lower = layout.lower[i]
    two = " ".join(layout.lower[i : i + 2])
    return country_of_adjective(lower) or country_of_name(lower) or country_of_name(two)


def _is_of(layout: Layout, i: int) -> bool:
    """Tell a complement, « du syndicat », from when and where."""
    return bool({*layout.lower[max(0, i - 2) : i]} & layout.data.of_whom)


def office_of(layout: Layout, mention: Candidate) -> Office:
    """Return the office that somebody without a name is called by."""
    end = mention.last
    while end < len(layout) and (
        layout.label[end] in _PLACED
        or (layout.lower[end] in layout.data.of_whom and _is_placed(layout, end))
    ):
        end += 1
    return office_at(layout, mention.head, range(mention.first, end))


def _is_placed(layout: Layout, i: int) -> bool:
    """Tell whether a place or a body stands behind a preposition."""
    return not _PLACED.isdisjoint(layout.label[i + 1 : i + 2])


def may_be_same(one: Office, held: Iterable[Office]) -> bool:
    """Tell whether a role may be one that somebody holds, all of the same noun.

    What sets one of them off counts for all: « Paul Roux, maire de Lund ... le maire
    Paul Roux » is no mayor of Malmö.
    """
    others = [other for other in held if other.ranks == one.ranks]
    lands = frozenset().union(*(other.lands for other in others))
    names = frozenset().union(*(other.names for other in others))
    nouns = frozenset().union(*(other.nouns for other in others))
    countries = frozenset().union(*(other.countries for other in others))
    if not others or _differ(one.names, names) or _differ(one.countries, countries):
        return False
    return bool(one.of & (names | nouns)) or not _differ(one.lands, lands)


def _differ(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and not one & other
