"""The people and bodies of a document: mentions grouped by name, or by role."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cryptonews_nlp.quotes.people.describing import (
    add_role,
    describe,
    gender_of_given,
    is_aged,
)
from cryptonews_nlp.quotes.people.entity import NAMED, Entity
from cryptonews_nlp.quotes.people.offices import role_stem
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout

_WORD = re.compile(r"[^\W_]+")
_SHORTEST_NAME = 3
#: Tokens that a name in marks stays below, its marks counted.
_LONGEST_NAME = 8


def group_names(layout: Layout, names: Iterable[Candidate]) -> list[Entity]:
    """Group names that share their last word or all their words."""
    entities: list[Entity] = []
    by_word: dict[str, Entity] = {}
    for name in names:
        if name.kind not in NAMED or name.name is None:
            continue
        text = layout.written(*name.name)
        words = [w.lower() for w in _WORD.findall(text)]
        if not words:
            continue
        keys = _keys(name.kind, words)
        entity = next(
            (
                by_word[key]
                for key in keys
                if key in by_word and _compatible(by_word[key], name.kind, words)
            ),
            None,
        )
        if entity and _is_namesake(layout, entity, name, words):
            entity = by_word[words[-1]] = Entity(name.kind, set(words))
            entities.append(entity)
        if entity is None:
            entity = Entity(name.kind, set(words))
            entities.append(entity)
        for key in keys:
            by_word.setdefault(key, entity)
        entity.words |= set(words)
        entity.mentions.append(name)
        given = len(words) > 1 and gender_of_given(layout.data, words[0])
        if entity.kind == "person" and given:
            entity.full.append(name)
        describe(layout, entity, name, words)
    for entity in entities:
        entity.gender = entity.gender or entity.hint
    return entities


def _is_namesake(
    layout: Layout, entity: Entity, name: Candidate, words: list[str]
) -> bool:
    """Tell whoever shares a given name: « Luc, 49 ans, râle ... le maire Luc Roux »."""
    if entity.kind != "person" or not gender_of_given(layout.data, words[0]):
        return False
    if len(words) > 1:
        return entity.aged and entity.words == {words[0]}
    after = (name.name or (0, name.last))[1]
    return bool(entity.full) and not entity.aged and is_aged(layout, after)


def _keys(kind: str, words: list[str]) -> list[str]:
    """Return the words of a name that others may call it by, the surname first."""
    if kind != "person":
        return words[-1:]
    return [words[-1], *(w for w in words[:-1] if len(w) >= _SHORTEST_NAME)]


def group_roles(layout: Layout, candidates: Iterable[Candidate]) -> list[Entity]:
    """Group the people without a name by the noun that they are called by."""
    entities: dict[tuple[str, bool, bool], Entity] = {}
    data = layout.data
    for c in candidates:
        subject = c.kind == "other" and layout.is_subject(c.head)
        allowed = {"NOUN"} if subject else {"NOUN", "ADJ"}
        if not (c.kind == "people" or subject) or layout.pos[c.head] not in allowed:
            continue
        lower = layout.lower[c.head]
        if lower in data.nobody and c.first == c.head:
            continue
        if layout.lower[c.first] in data.mute:
            continue  # « aucun complice » is nobody
        plural = is_plural_phrase(layout, c)
        # neither « les gendarmes » nor « le gendarme » is « la gendarmerie »
        key = role_stem(lower), plural, is_collective(layout, c)
        if key not in entities:
            entity = Entity(c.kind, {lower})
            entity.plural, entity.body = plural, key[-1]
            entities[key] = entity
        entity = entities[key]
        entity.mentions.append(c)
        add_role(data, entity, lower)
        entity.gender = entity.gender or gender_of_phrase(layout, c)
    return [*entities.values()]


def is_collective(layout: Layout, mention: Candidate) -> bool:
    """Tell whether a phrase stands for a body: « le gendarme boursier » is one.

    So is « le collectif militant », whichever of the two the tagger takes for the noun.
    """
    head = mention.head
    if layout.pos[head - 1] == "ADJ" and head - 1 > mention.first:
        head -= layout.lower[head - 1] in layout.data.collective
    lower, bare = layout.lower[head], mention.last - head == 1
    return lower in layout.data.collective and not (
        bare and lower in layout.data.qualified
    )


def end_in_marks(layout: Layout, mention: Candidate) -> int:
    """Return the end of a phrase, with a name in marks behind a body that it names.

    Examples: « le collectif “Port libre” », "the charity “Free Port”".
    """
    i = mention.last
    if i >= len(layout) or layout.inside[i] < 0 or not is_collective(layout, mention):
        return i
    n = layout.inside[i : i + _LONGEST_NAME].count(layout.inside[i])
    return i + n if n < _LONGEST_NAME else i


def is_plural_phrase(layout: Layout, mention: Candidate) -> bool:
    """Tell whether a noun phrase stands for several."""
    if layout.lower[mention.first] in layout.data.plural_determiners:
        return True
    return layout.morph[mention.head].get("Number", [""]) == ["Plur"]


def gender_of_phrase(layout: Layout, mention: Candidate) -> str:
    """Return the gender that a noun phrase shows: its determiner, then its noun."""
    data, lower = layout.data, layout.lower[mention.head]
    gender = data.determiner_genders.get(layout.lower[mention.first], "")
    if gender:
        return gender
    paired = lower.endswith("e") and lower[:-1] in data.paired
    feminine = lower in data.feminine or paired
    masculine = lower in data.masculine or lower in data.paired
    return "" if feminine == masculine else ("f" if feminine else "m")


def _compatible(entity: Entity, kind: str, words: list[str]) -> bool:
    """Tell whether a name may be one of an entity.

    Two bodies of one town share its name and no more; a town is none of them.
    """
    shorter, longer = sorted((set(words), entity.words), key=len)
    if kind == entity.kind == "person":
        return shorter <= longer or len(shorter & longer) > 1
    alike = (kind == "place") == (entity.kind == "place")
    return shorter == longer or (shorter < longer and alike)
