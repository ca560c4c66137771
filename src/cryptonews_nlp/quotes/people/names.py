"""The people and bodies of a document: mentions of one name, roles without a name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib import resources

from cryptonews_nlp._text import without_accents
from cryptonews_nlp.quotes.lang import LanguageData
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout

NAMED = frozenset({"person", "organisation", "place"})
_WORD = re.compile(r"[^\W_]+")
_STEM = 6
_SHORTEST_ROLE = 3
_SHORTEST_NAME = 3
_NOMINAL = frozenset({"NOUN", "PROPN"})
_AGES = frozenset(map(str, range(10, 100)))
#: Tokens before a name in which its role is looked for.
_DESCRIBED_BEFORE = 4
#: Tokens of an apposition in which roles are looked for.
_APPOSITION = 14
#: Tokens between a name and the role that a copula gives it.
_COPULA = 5


@cache
def given_names() -> dict[str, str]:
    """Return given names, lower case without accents, with their bearers' gender."""
    path = resources.files("cryptonews_nlp.quotes") / "data" / "given_names.tsv"
    if not path.is_file():
        return {}
    lines = path.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {name: gender for name, gender in pairs}  # noqa: C416 - typed as str pairs


def _gender_of_given(data: LanguageData, word: str) -> str:
    """Return the gender of a given name: Jean is a man in French."""
    plain = without_accents(word)
    return data.given_genders.get(plain) or given_names().get(plain, "")


@dataclass(slots=True, eq=False)
class Entity:
    """All mentions of one name, or of one role that nobody is named for.

    Attributes
    ----------
    kind : str
        person, organisation, place, or people where there is no name.
    words : set of str
        Words of its longest mention, lower case.
    mentions : list of Candidate
        In order.
    gender : str
        "m", "f" or "" where nothing tells.
    hint : str
        The gender of its roles: weaker evidence than a title or a given name.
    plural : bool
        Whether it is several people.
    roles : set of str
        Stems of the nouns that titles and appositions give it.
    families : set of str
        Families of these roles: law, police.
    described : set of str
        All words of its titles and appositions.
    full : list of Candidate
        Mentions that begin with a given name and go on.
    titled : bool
        Whether a title says what trade it is of: « Me ».
    aged : bool
        Whether it is told by its age: suspects and victims are, prosecutors are not.
    """

    kind: str
    words: set[str]
    mentions: list[Candidate] = field(default_factory=list)
    gender: str = ""
    hint: str = ""
    plural: bool = False
    roles: set[str] = field(default_factory=set)
    families: set[str] = field(default_factory=set)
    described: set[str] = field(default_factory=set)
    full: list[Candidate] = field(default_factory=list)
    titled: bool = False
    aged: bool = False

    @property
    def named(self) -> bool:
        """Whether it has a name."""
        return self.kind in NAMED


def role_stem(lower: str) -> str:
    """Return what forms of one role have in common: fondateur, fondatrice."""
    return lower[:_STEM]


def fullest(entity: Entity) -> Candidate:
    """Return the longest mention of a person, the usual one of a body.

    Where some begin with a given name, the others are no fuller: in "Solid de Roe" the
    tagger took a word before the name for a part of it. What a body is named with once
    may be another ("Norvi", "Norvi Stores Eastgate").
    """
    if entity.kind != "person":
        usual = Counter(_length(m) for m in entity.mentions)
        return max(entity.mentions, key=lambda m: (usual[_length(m)], _length(m)))
    return max(entity.full or entity.mentions, key=_length)


def _length(mention: Candidate) -> int:
    first, last = mention.name or (mention.first, mention.last)
    return last - first


def group_names(layout: Layout, names: Iterable[Candidate]) -> list[Entity]:
    """Group names that share their last word or all their words."""
    entities: list[Entity] = []
    by_word: dict[str, Entity] = {}
    for name in names:
        if name.kind not in NAMED or name.name is None:
            continue
        text = layout.text[layout.start[name.name[0]] : layout.end[name.name[1] - 1]]
        words = [w.lower() for w in _WORD.findall(text)]
        if not words:
            continue
        entity = next(
            (
                by_word[key]
                for key in _keys(name.kind, words)
                if key in by_word and _compatible(by_word[key], name.kind, words)
            ),
            None,
        )
        if entity is None:
            entity = Entity(name.kind, set(words))
            entities.append(entity)
        for key in _keys(name.kind, words):
            by_word.setdefault(key, entity)
        entity.words |= set(words)
        entity.mentions.append(name)
        given = len(words) > 1 and _gender_of_given(layout.data, words[0])
        if entity.kind == "person" and given:
            entity.full.append(name)
        _describe(layout, entity, name, words)
    for entity in entities:
        entity.gender = entity.gender or entity.hint
    return entities


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
        subject = c.kind == "other" and layout.dep[c.head].startswith("nsubj")
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
            entity.plural = plural
            entities[key] = entity
        entity = entities[key]
        entity.mentions.append(c)
        _add_role(data, entity, lower)
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


def is_plural_phrase(layout: Layout, mention: Candidate) -> bool:
    """Tell whether a noun phrase stands for several."""
    if layout.lower[mention.first] in layout.data.plural_determiners:
        return True
    return layout.doc[mention.head].morph.get("Number", [""]) == ["Plur"]


def gender_of_phrase(layout: Layout, mention: Candidate) -> str:
    """Return the gender that a noun phrase shows: its determiner, then its noun."""
    data, lower = layout.data, layout.lower[mention.head]
    gender = data.determiner_genders.get(layout.lower[mention.first], "")
    if gender:
        return gender
    feminine, masculine = lower in data.feminine, lower in data.masculine
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


def _describe(
    layout: Layout, entity: Entity, name: Candidate, words: list[str]
) -> None:
    data = layout.data
    span = name.name or (name.first, name.last)
    for i in range(_before_name(layout, name, span), span[0]):
        lower = layout.lower[i]
        if i >= span[0] - 2 and data.titles.get(lower):
            entity.gender = entity.gender or data.titles[lower]
        role = data.title_roles.get(lower) if i == span[0] - 1 else None
        if role:  # a title says what somebody is, but not whether a man or a woman
            entity.titled = True
            entity.roles.add(role_stem(role))
            entity.families |= data.families.get(role, frozenset())
        if i >= name.outer or layout.pos[i] == "NOUN":
            _add_role(data, entity, lower)
            entity.described.add(lower)
    for i in _described_after(layout, span[1]):
        _add_role(data, entity, layout.lower[i])
    entity.described |= _apposition(layout, span[1])
    entity.aged = entity.aged or _is_aged(layout, span[1])
    if entity.kind == "person":
        entity.gender = entity.gender or _gender_of_given(data, words[0])
    elif not entity.gender and span[0] > 0:
        determiner = data.determiner_genders.get(layout.lower[span[0] - 1], "")
        noun = words[0] in data.feminine, words[0] in data.masculine
        entity.gender = determiner or {(True, False): "f", (False, True): "m"}.get(
            noun, ""
        )
    if entity.kind != "person":
        for word in words:
            entity.families |= data.families.get(word, frozenset())


def _before_name(layout: Layout, name: Candidate, span: tuple[int, int]) -> int:
    """Return where the words before a name begin that may describe it.

    Not past a verb or a conjunction ("his lawyer wrote that Roe"), nor past a comma
    where the name opens a clause ("According to the doctor, Roe has left").
    """
    begin = span[0]
    limit = max(0, min(name.outer, begin - _DESCRIBED_BEFORE))
    opens = _is_finite(layout, span[1])
    while begin > limit and (begin > name.outer or not _opens(layout, begin - 1)):
        if layout.sentence[begin - 1] != layout.sentence[name.head]:
            break
        if opens and begin <= name.outer and layout.lower[begin - 1] == ",":
            break
        begin -= 1
    return begin


def _opens(layout: Layout, i: int) -> bool:
    """Tell a verb or a conjunction, behind which another clause begins."""
    return bool(layout.cue[i]) or layout.pos[i] == "SCONJ" or _is_finite(layout, i)


def _is_finite(layout: Layout, i: int) -> bool:
    return (
        i < len(layout)
        and layout.pos[i] in {"VERB", "AUX"}
        and "Fin" in layout.doc[i].morph.get("VerbForm", [])
    )


def _described_after(layout: Layout, after: int) -> list[int]:
    """Return the nouns of the apposition or the copula that follow a name."""
    if after >= len(layout):
        return []
    found: list[int] = []
    limit = min(after + _APPOSITION, len(layout))
    if layout.lower[after] in {",", "("}:
        for i in range(after + 1, limit):
            if layout.lower[i] in {",", ")", ".", ";", ":"} or layout.cue[i]:
                break
            if layout.pos[i] in _NOMINAL or layout.data.is_person(layout.lower[i]):
                found.append(i)
                if len(found) > 1 or layout.inside[i] >= 0:
                    break
    elif layout.lower[after] in layout.data.copulas:
        for i in range(after + 1, min(after + _COPULA, len(layout))):
            if layout.pos[i] == "NOUN":
                return [i]
    return found


def _apposition(layout: Layout, after: int) -> set[str]:
    """Return the words between the comma after a name and the next verb or comma."""
    if after >= len(layout) or layout.lower[after] not in {",", "("}:
        return set()
    found: set[str] = set()
    for i in range(after + 1, min(after + _APPOSITION, len(layout))):
        if layout.lower[i] in {",", ")", ".", ";"} or layout.cue[i]:
            break
        if layout.pos[i] in {"NOUN", "PROPN", "ADJ"}:
            found.add(layout.lower[i])
    return found


def _is_aged(layout: Layout, after: int) -> bool:
    """Tell whether a name is followed by an age: "Roe, 41, ...", « Roux, 41 ans »."""
    if after + 2 >= len(layout) or layout.lower[after] not in {",", "("}:
        return False
    closing = layout.lower[after + 2]
    return layout.lower[after + 1] in _AGES and (
        closing in {",", ")", "."} or closing in layout.data.years
    )


def _add_role(data: LanguageData, entity: Entity, lower: str) -> None:
    if not lower[:1].isalpha() or len(lower) < _SHORTEST_ROLE:
        return
    entity.roles.add(role_stem(lower))
    entity.families |= data.families.get(lower, frozenset())
    if entity.kind == "person" and not entity.hint and lower not in data.collective:
        feminine, masculine = lower in data.feminine, lower in data.masculine
        if feminine != masculine:
            entity.hint = "f" if feminine else "m"
