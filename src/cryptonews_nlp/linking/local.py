"""The names of one article: which of its mentions name the same thing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from cryptonews_nlp._types import AnalyzedArticle, Mention, MentionKey, Zone
from cryptonews_nlp.entities.gazetteer import Entry, load_gazetteer
from cryptonews_nlp.linking.lexicon import DESIGNATORS, LEGAL_FORMS
from cryptonews_nlp.linking.names import (
    contains_words,
    fold,
    is_acronym,
    person_units,
    same_with_initials,
    stands_for,
    surname_of,
)

#: Labels whose entity is the value itself, not a name.
VALUE_LABELS = frozenset({"MONEY", "DATE", "PERCENT", "WALLET", "TRANSACTION"})


@dataclass(slots=True)
class Link:
    """A mention, and how it came to its name.

    Attributes
    ----------
    key : MentionKey
        The mention.
    language, text : str
        Language of its zone; the words.
    method, via : str
        How it joined, and the name it joined through.
    """

    key: MentionKey
    language: str
    text: str
    method: str
    via: str


@dataclass(slots=True, eq=False)
class Local:
    """One thing as one article names it.

    Attributes
    ----------
    article_id : str
        The article.
    person : bool
        Persons are compared with persons only, whatever their names share with
        places and firms (Florence Lyon, Jordan Paris).
    key : tuple of str
        Folded words of the fullest name.
    name : str
        The fullest name as written, or the canonical one.
    canonical : bool
        Whether the name comes from the gazetteer or from a definition.
    links : list of Link
        Its mentions.
    candidates : tuple of Entry
        Gazetteer entries that an ambiguous short name may stand for.
    roles : set of (str, str)
        Role and key of the organisation, as far as known.
    """

    article_id: str
    person: bool
    key: tuple[str, ...]
    name: str
    canonical: bool = False
    links: list[Link] = field(default_factory=list)
    candidates: tuple[Entry, ...] = ()
    roles: set[tuple[str, str]] = field(default_factory=set)

    @property
    def first(self) -> int:
        """Offset of the first mention."""
        return min(link.key[1] for link in self.links)

    def absorb(self, other: Local, method: str) -> None:
        """Take over the mentions of another name, with the method that joined it."""
        rejoin(other.links, method, self.name)
        self.links += other.links
        self.roles |= other.roles


def rejoin(links: Iterable[Link], method: str, via: str) -> None:
    """Note a later join on mentions that had nothing but their own name."""
    for link in links:
        if link.method == "name":
            link.method, link.via = method, via


def local_names(analysis: AnalyzedArticle) -> list[Local]:
    """Group the named mentions of an article by what they name.

    Parameters
    ----------
    analysis : AnalyzedArticle
        Mentions with their labels; amounts, dates and addresses are left out.

    Returns
    -------
    list of Local
        In the order of their first mentions.
    """
    language_at = _languages(analysis)
    people: dict[tuple[str, ...], Local] = {}
    things: dict[tuple[str, ...], Local] = {}
    keyed = []
    for mention in sorted(analysis.mentions, key=lambda m: (m.start, m.end, m.label)):
        if mention.label in VALUE_LABELS:
            continue
        person = mention.label == "PERSON"
        shape = _person_shape(mention) if person else _thing_shape(mention)
        if shape is None:
            continue
        known = people if person else things
        local = known.get(shape.key)
        if local is None:
            local = known[shape.key] = shape
            local.article_id = analysis.article.article_id
        _add(local, mention, shape, language_at(mention.start))
        keyed.append((mention, local))
    persons = _join_persons(list(people.values()))
    named = _join_things(list(things.values()))
    found = [*persons, *named]
    _tie_roles(analysis, found)
    return sorted(found, key=lambda local: (local.first, local.key))


def _add(local: Local, mention: Mention, shape: Local, language: str) -> None:
    key = (local.article_id, mention.start, mention.end, mention.label)
    method = "name"
    if shape.canonical and fold(mention.text) != fold(shape.name):
        method = "acronym" if is_acronym(mention.text) else "gazetteer"
    local.links.append(Link(key, language, mention.text, method, shape.name))
    if len(shape.name) > len(local.name) or (shape.canonical and not local.canonical):
        local.name = shape.name
    local.canonical |= shape.canonical


def _languages(analysis: AnalyzedArticle) -> _LanguageAt:
    return _LanguageAt(analysis.zones, analysis.language)


class _LanguageAt:
    """Language of the zone around an offset, else that of the article."""

    def __init__(self, zones: Iterable[Zone], default: str) -> None:
        self._zones = sorted(zones, key=lambda zone: zone.start)
        self._starts = [zone.start for zone in self._zones]
        self._default = default

    def __call__(self, offset: int) -> str:
        position = bisect_right(self._starts, offset) - 1
        if position < 0 or self._zones[position].language == "und":
            return self._default
        return self._zones[position].language


def _person_shape(mention: Mention) -> Local | None:
    name = mention.name or mention.text
    units = person_units(name)
    if not units:
        return None
    return Local("", True, units, name, canonical=mention.name is not None)


def _thing_shape(mention: Mention) -> Local | None:
    name = mention.name
    candidates: tuple[Entry, ...] = ()
    if name is None:
        found = load_gazetteer().candidates(mention.text)
        found = tuple(e for e in found if e.label != "PERSON")
        if len(found) == 1 and mention.text not in found[0].weak:
            name = found[0].name
        else:
            candidates = found
    words = tuple(fold(name or mention.text).split())
    if not words:
        return None
    return Local(
        "",
        False,
        without_legal_form(words),
        name or mention.text,
        canonical=name is not None,
        candidates=candidates,
    )


def without_legal_form(words: tuple[str, ...]) -> tuple[str, ...]:
    """Drop ``Ltd``, ``GmbH``, ``SA`` at the end of a folded name."""
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words = words[:-1]
    return words


def _join_persons(locals_: list[Local]) -> list[Local]:
    """Give surnames, given names and initials to the full names around them."""
    full = [
        a
        for a in locals_
        if not any(a is not b and _part_of(a.key, b.key) for b in locals_)
    ]
    for part in (a for a in locals_ if a not in full):
        ranked = [(_part_of(part.key, whole.key), whole) for whole in full]
        surest = min(rank for rank, _ in ranked if rank)
        _share_out(part, [whole for rank, whole in ranked if rank == surest])
    return full


def _part_of(part: tuple[str, ...], whole: tuple[str, ...]) -> int:
    """Rank how a name shortens another one: 0 not at all, 1 is the surest way."""
    if part == whole:
        return 0
    if len(part) < len(whole):
        if part == surname_of(whole):
            return 1
        if part[0] == whole[0] and part[-1] == whole[-1] and len(part) > 1:
            return 1  # Harjit Dhaliwal, Harjit Singh Dhaliwal
        if contains_words(whole, part):
            return 2
    if same_with_initials(part, whole) and len(" ".join(part)) < len(" ".join(whole)):
        return 1
    words, short = " ".join(whole).split(), " ".join(part).split()
    if sorted(words) == sorted(short) and part < whole:
        return 1  # Wing-sum Lo, Lo Wing-sum
    if same_with_initials(tuple(short), tuple(words)) and short != words:
        return 1  # A.-T. Benedetti
    return 3 if contains_words(tuple(words), tuple(short)) else 0


def _part_method(part: tuple[str, ...], whole: tuple[str, ...]) -> str:
    if part == surname_of(whole):
        return "surname"
    return "short-name"


def _share_out(part: Local, wholes: list[Local]) -> None:
    """Give each mention of a shared surname to the person named last before it."""
    places = sorted(
        (link.key[1], position)
        for position, whole in enumerate(wholes)
        for link in whole.links
    )
    starts = [start for start, _ in places]
    for whole in wholes:
        whole.roles |= part.roles if len(wholes) == 1 else set()
    for link in part.links:
        before = bisect_right(starts, link.key[1]) - 1
        whole = wholes[places[max(before, 0)][1]]
        rejoin([link], _part_method(part.key, whole.key), whole.name)
        whole.links.append(link)


def _join_things(locals_: list[Local]) -> list[Local]:
    """Give acronyms and short forms to the long forms of the same article."""
    kept = []
    for part in locals_:
        wholes = [
            whole for whole in locals_ if whole is not part and _shortens(part, whole)
        ]
        if len(wholes) == 1:
            wholes[0].absorb(part, "acronym" if is_acronym(part.name) else "short-name")
        else:
            kept.append(part)
    return kept


def _shortens(part: Local, whole: Local) -> bool:
    if part.canonical or len(part.key) >= len(whole.key):
        return False
    if is_acronym(part.name) and stands_for(part.name, whole.key):
        return True
    if part.key != whole.key[: len(part.key)]:
        return False
    rest = whole.key[len(part.key) :]
    return all(word in DESIGNATORS for word in rest) or whole.first < part.first


def _tie_roles(analysis: AnalyzedArticle, locals_: list[Local]) -> None:
    """Note on each person the roles and organisations that the article gives."""
    if not analysis.roles:
        return
    at: dict[tuple[int, int], Local] = {}
    for local in locals_:
        for link in local.links:
            at[link.key[1], link.key[2]] = local
    for role in analysis.roles:
        person = at.get(role.person) if role.person else None
        if person is None or not person.person:
            continue
        organisation = at.get(role.organisation) if role.organisation else None
        place = " ".join(organisation.key) if organisation else ""
        person.roles.add((fold(role.role_en or role.text), place))
