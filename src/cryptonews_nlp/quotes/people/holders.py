"""Who may be called by a role: what nobody but some can hold, and who holds it.

A prosecutor is no bank, « Me Roux » no judge, a minister no prime minister.
"""

from __future__ import annotations

from collections.abc import Sequence

from cryptonews_nlp._text import without_accents
from cryptonews_nlp.entities.lang.persons import UNNAMED
from cryptonews_nlp.quotes.lang.anywhere import PLATFORMS
from cryptonews_nlp.quotes.people.describing import gender_of_given
from cryptonews_nlp.quotes.people.entity import Entity
from cryptonews_nlp.quotes.people.heads_of_state import is_other_head
from cryptonews_nlp.quotes.people.names import (
    end_in_marks,
    gender_of_phrase,
    is_collective,
    is_plural_phrase,
)
from cryptonews_nlp.quotes.people.offices import may_be_same, office_of, role_stem
from cryptonews_nlp.quotes.people.sectors import is_of_another_sector
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.genitives import is_genitive
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import NOUNS

#: Families whose members are bodies more often than people.
_BODIES = frozenset({"business", "oversight", "press", "union"})
#: Families whose members are no court, no police and no town hall.
_PRIVATE = frozenset({"business", "press", "union", "justice"})
_OFFICIALS = frozenset({"justice", "prosecution", "law", "politics"})
#: Families whose members the press does not tell the age of.
_OFFICES = frozenset({"justice", "prosecution", "law", "police", "politics", "science"})
#: Families whose members do not stand in the dock.
_AGAINST = frozenset({"harmed", "justice", "prosecution", "law", "police"})
#: Tokens behind a role in which a name of its own is looked for, and what they are.
_BEHIND = 6
_PHRASE = frozenset({"ADJ", "ADP", "DET", "NOUN", "NUM", "PROPN"})
_OWNER = frozenset({"ADJ", "DET", "NOUN", "NUM", "VERB"})
#: The two sides of a case, and those who judge and speak in it.
PARTIES = frozenset({"harmed", "accused"})
_COURT = frozenset({"justice", "prosecution", "law"})


def may_be(layout: Layout, mention: Candidate, entity: Entity) -> bool:
    """Tell whether a role or a collective may stand for an entity at all.

    A prosecutor is no body and a bank no person; « la juge » is no man.
    """
    data, lower = layout.data, layout.lower[mention.head]
    families = data.families_of(lower)
    bare = all(layout.pos[i] == "ADJ" for i in range(mention.head + 1, mention.last))
    body = is_collective(layout, mention)
    if end_in_marks(layout, mention) != mention.last:
        return False
    if bare and lower in data.own_bodies and not _shares_noun(lower, entity):
        return False  # the court is no bank, « le parquet » nobody but a prosecutor
    if (
        families & _PRIVATE
        and entity.kind == "organisation"
        and entity.words & data.own_bodies
        and not _shares_noun(lower, entity)
    ):
        return False  # a bank is no police force, « le parquet général » no court
    if entity.kind == "organisation" and is_of_another_sector(layout, mention, entity):
        return False
    if entity.kind == "person":
        return _may_be_person(layout, mention, entity, body=body)
    return may_be_body(layout, mention) or entity.kind in {"people", "other"}


def may_be_body(layout: Layout, mention: Candidate) -> bool:
    """Tell a noun that a body may be called by, also "the operator", from a person."""
    data, lower = layout.data, layout.lower[mention.head]
    families = data.families_of(lower)
    able = is_collective(layout, mention) or bool(families & _BODIES)
    human = data.is_person(lower) or lower in data.claimants
    return able or not human


def _may_be_person(
    layout: Layout, mention: Candidate, entity: Entity, *, body: bool
) -> bool:
    """Tell whether a role or a body may be somebody by gender, title and trade."""
    data, lower = layout.data, layout.lower[mention.head]
    families = data.families_of(lower)
    gender = gender_of_phrase(layout, mention)
    other = gender and entity.gender and gender != entity.gender
    shared = families & entity.families
    if (other and not body) or (entity.titled and families and not shared):
        return False  # « Me Roux » is no prosecutor
    if mention.kind != "people" and _is_capital(layout, mention.head):
        return False  # « selon l'Intérieur »: a ministry
    return not body or bool(shared & _OFFICIALS)


def _is_capital(layout: Layout, i: int) -> bool:
    """Tell a noun with a capital that does not open its sentence."""
    return layout.initial[i].isupper() and (
        i > 1 and layout.sentence[i - 2] == layout.sentence[i]
    )


def _shares_noun(lower: str, entity: Entity) -> bool:
    """Tell whether an entity is called by a noun, or by it in its name."""
    stem = role_stem(lower)
    return stem in entity.roles or any(role_stem(w) == stem for w in entity.words)


def stands_for(layout: Layout, mention: Candidate, entity: Entity) -> bool:
    """Tell whether a role or a body may be given the name of an entity.

    Asked of the likeliest one alone: to leave the others out before would make a second
    choice of what the model prefers less than a place.
    """
    data, lower = layout.data, layout.lower[mention.head]
    if entity.kind == "place":
        return lower in data.of_places  # the police is no town, nor is a defendant
    if _is_named_for_another(layout, mention, entity):
        return False
    if entity.kind == "person" and not _may_hold(layout, mention, entity):
        return False
    # "the exchange" is no social network
    return lower in data.of_platforms or not entity.words <= PLATFORMS


def _is_named_for_another(layout: Layout, mention: Candidate, entity: Entity) -> bool:
    """Tell a body that bears another name: "the Roe campaign" is no other body."""
    return entity.kind == "organisation" and any(
        layout.label[i] in {"PERSON", "ORG"} and layout.lower[i] not in entity.words
        for i in range(mention.first, mention.head)
    )


def _may_hold(layout: Layout, mention: Candidate, entity: Entity) -> bool:
    """Tell whether a person may hold an office, as far as words beside the name tell.

    Who is called a minister is no prime minister, the president of one country or body
    not that of another, and nobody is an "official" whom the article never calls one.
    """
    data, lower = layout.data, layout.lower[mention.head]
    office = office_of(layout, mention)
    held = [o for o in entity.offices if o.stem == office.stem]
    if (
        (lower in data.anonymous and not held)
        or _names_another(layout, mention, entity)
        or is_other_head(layout, mention, entity)
        or (held and not may_be_same(office, held))
    ):
        return False
    known = {without_accents(word) for word in entity.described | entity.words}
    stems = {role_stem(word) for word in entity.described | entity.words}
    if not held and not office.ranks <= stems:
        return False
    # who is nothing else in the article may be « le président de la République »
    anywhere = {without_accents(word) for word in data.everywhere}
    of = office.of if entity.roles else office.of - anywhere
    if lower in data.of_states and (
        (of and not of & known) or (office.lands and not office.lands & stems)
    ):
        return False
    families = data.families_of(lower)
    unnamed = "accused" in families and entity.words & UNNAMED
    official = lower in data.anyone and not held and entity.families & _OFFICIALS
    if unnamed or official:
        return False  # nobody calls a minister « le retraité », Jane Doe a defendant
    return not _is_barred(families, entity)


def _is_barred(families: frozenset[str], entity: Entity) -> bool:
    """Tell what somebody with an age, or accused of something, is never called.

    "Roe, 41, stood in the dock": no judge and no expert; a defendant is no victim, and
    neither is who judges or accuses. A minister is no policeman.
    """
    if "accused" in entity.families and "harmed" in families - {"accused"}:
        return True  # also one who is told of beside "the victim"
    if families & entity.families:
        return False
    accused = "accused" in entity.families and families & _AGAINST
    party = families & PARTIES and entity.families & _COURT
    force = "police" in families and "politics" in entity.families
    return bool(accused or party or force or (entity.aged and families & _OFFICES))


def _names_another(layout: Layout, mention: Candidate, entity: Entity) -> bool:
    """Tell whether a role has a full name in it or behind it that is not of an entity.

    Example: « la présidente du Front du port Zoé Roux », where the tagger sees a body.
    """
    for i in range(mention.head + 1, min(mention.last + _BEHIND, len(layout) - 1)):
        if layout.pos[i] not in _PHRASE and layout.lower[i] not in {"(", ")"}:
            break
        name = {layout.lower[i], layout.lower[i + 1]}
        if (
            layout.pos[i] == "PROPN"
            and layout.initial[i + 1].isupper()
            and layout.lower[i - 1] not in layout.data.of_whom
            and gender_of_given(layout.data, layout.lower[i])
            and not name & entity.words
        ):
            return True
    return False


def named_later(
    layout: Layout, mention: Candidate, named: Sequence[Entity]
) -> Entity | None:
    """Return who bears an office that the article names somebody by further on.

    Example: "The founder blames a supplier ... The founder, Ann Roe, said". Only
    where that is one person, whom nothing before tells of, and what sets the role off
    is told of him: "the desk officer" is no officer at sea.
    """
    data = layout.data
    lower = layout.lower[mention.head]
    if (
        layout.lower[mention.first] not in data.definite
        or layout.lower[mention.first] in data.pointing  # named above if at all
        or lower in data.anyone | data.anonymous | data.demonstrative
        or is_collective(layout, mention)
        or is_plural_phrase(layout, mention)
    ):
        return None
    gender = gender_of_phrase(layout, mention)
    stem = role_stem(lower)
    own = {
        without_accents(layout.lower[i])
        for i in range(mention.first, mention.last)
        if layout.pos[i] in NOUNS and i != mention.head
    }
    holders = [
        entity
        for entity in named
        if entity.kind == "person"
        and any(office.stem == stem for office in entity.offices)
        and own <= {without_accents(w) for w in entity.described | entity.words}
        and not (gender and entity.gender and gender != entity.gender)
    ]
    if len(holders) != 1 or holders[0].mentions[0].head < mention.last:
        return None
    return holders[0] if stands_for(layout, mention, holders[0]) else None


def is_official(layout: Layout, mention: Candidate) -> bool:
    """Tell whose words nobody else must be given: a judge, a lawyer, a victim."""
    families = layout.data.families_of(layout.lower[mention.head])
    return bool(families & (_OFFICIALS | {"harmed"}))


def is_somebodys(layout: Layout, mention: Candidate) -> bool:
    """Tell « l'agent du joueur », "the victim's mother", from « l'agent »."""
    data, lower, head = layout.data, layout.lower, mention.head
    before = [i for i in range(mention.first, head - 1) if is_genitive(layout, i + 1)]
    behind = [i for i in range(head + 2, mention.last) if _is_owner(layout, head, i)]
    return any(
        layout.pos[i] == "NOUN"
        and data.is_person(lower[i])
        and lower[i] not in data.collective
        for i in before + behind
    )


def _is_owner(layout: Layout, head: int, noun: int) -> bool:
    """Tell "the mother of the young victim" from « l'aide pour la victime »."""
    i = noun - 1
    while i > head and layout.lower[i] not in layout.data.of_whom:
        if layout.pos[i] not in _OWNER:
            return False
        i -= 1
    return i > head


def is_of_body(layout: Layout, mention: Candidate) -> bool:
    """Tell « la porte-parole de Norvik », who is not just anybody named before.

    « Le chef de l'État » is one of any country.
    """
    return mention.kind == "people" and any(
        layout.label[i] == "ORG" and layout.lower[i] not in layout.data.of_places
        for i in range(mention.head + 1, mention.last)
    )


def is_specific(layout: Layout, mention: Candidate) -> bool:
    """Tell « le maire de Lund », who is nobody but a mayor, from « le maire »."""
    return mention.kind == "people" and any(
        layout.pos[i] == "PROPN" for i in range(mention.head + 1, mention.last)
    )
