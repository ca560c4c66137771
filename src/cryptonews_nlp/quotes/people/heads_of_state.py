"""Who heads a state or a government: « le chef de l'État » is its president.

Such a head has no office of that noun in most articles, but one of another: president,
king, prime minister. Where somebody holds one, nobody else is meant.
"""

from __future__ import annotations

from collections.abc import Sequence

from cryptonews_nlp._text import without_accents
from cryptonews_nlp.quotes.lang import LanguageData
from cryptonews_nlp.quotes.people.entity import Entity
from cryptonews_nlp.quotes.people.offices import Office, office_of, role_stem
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout


def is_other_head(layout: Layout, mention: Candidate, entity: Entity) -> bool:
    """Tell whether a role for who heads something is not that of a head of another.

    « Le chef du gouvernement » is no director, "the director" no Norwegian president,
    "the president" no head of security.

    Parameters
    ----------
    layout : Layout
        The document.
    mention : Candidate
        A role.
    entity : Entity
        Somebody with a name. Of one without any office nothing is told.
    """
    data, noun = layout.data, layout.lower[mention.head]
    office, offices = office_of(layout, mention), entity.offices
    stems = _stems(data, office)
    if stems:
        return bool(offices) and not any(
            (held.stem == office.stem or stems & {held.stem, *held.ranks})
            and not (held.lands and office.lands and not held.lands & office.lands)
            for held in offices
        )
    if any(held.stem == office.stem for held in offices):
        return False
    if noun in data.of_states:
        return bool(offices) and "politics" not in entity.families
    heads = "head" in data.families_of(noun) and noun not in data.heading
    states = {role_stem(state) for state in data.of_states}
    return heads and any(
        held.stem in states and (held.lands or held.countries) for held in offices
    )


def may_be_head(layout: Layout, mention: Candidate, entity: Entity) -> bool:
    """Tell whether « le chef de l'État » may be somebody of whom no office is told.

    The press names whoever heads the state without saying so.

    Parameters
    ----------
    layout : Layout
        The document.
    mention : Candidate
        A role.
    entity : Entity
        A person with a name.
    """
    unknown = bool(entity.full) and not entity.offices
    return unknown and bool(_stems(layout.data, office_of(layout, mention)))


def headship(layout: Layout, mention: Candidate) -> frozenset[str]:
    """Return what the head of the article's own state or government is called by.

    The same for « le chef de l'État » and « le président de la République »: stems of
    its nouns. Nothing for other roles, nor for the head of a land that is named.

    Parameters
    ----------
    layout : Layout
        The document.
    mention : Candidate
        A role.
    """
    data, office = layout.data, office_of(layout, mention)
    if office.lands or office.countries:
        return frozenset()
    everywhere = {without_accents(word) for word in data.everywhere}
    for nouns in data.heads.values():
        stems = frozenset(map(role_stem, nouns))
        of_state = office.stem in stems and bool(office.of)
        first = bool(stems & office.ranks)
        if office.ranks <= stems and office.of <= everywhere and (of_state or first):
            return stems
    return frozenset() if office.ranks else _stems(data, office)


def named_head(
    layout: Layout, mention: Candidate, named: Sequence[Entity]
) -> Entity | None:
    """Return the one president or prime minister whom an article names for its head.

    Parameters
    ----------
    layout : Layout
        The document.
    mention : Candidate
        A role: « le chef de l'État ».
    named : sequence of Entity
        The named entities of the document.

    Returns
    -------
    Entity or None
        None where the article names several, or only those of countries that the role
        does not tell: « le président norvégien Paul Roux ».
    """
    office = office_of(layout, mention)
    stems = _stems(layout.data, office)
    if not stems:
        return None
    holders = [
        entity
        for entity in named
        if entity.full
        and any(_is_held(layout, office, stems, held) for held in entity.offices)
    ]
    return holders[0] if len(holders) == 1 else None


def _is_held(
    layout: Layout, office: Office, stems: frozenset[str], held: Office
) -> bool:
    """Tell whether an office is the one that a head holds, and of no other land."""
    everywhere = {without_accents(word) for word in layout.data.everywhere}
    return (
        bool(stems & {held.stem, *held.ranks})
        and held.ranks <= stems
        and held.of <= everywhere | office.of
        and held.lands <= office.lands
        and held.countries <= office.countries
    )


def _stems(data: LanguageData, office: Office) -> frozenset[str]:
    """Return the stems of what the head of a state or a government is else called."""
    if office.stem not in {role_stem(noun) for noun in data.heading}:
        return frozenset()
    return frozenset(
        role_stem(noun) for of in office.of for noun in data.heads.get(of, ())
    )
