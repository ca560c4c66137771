"""The names of one article: which of its mentions name the same thing."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from cryptonews_nlp._types import AnalyzedArticle, Mention, MentionKey, Zone
from cryptonews_nlp.entities.gazetteer import Entry
from cryptonews_nlp.linking.known import entries_for
from cryptonews_nlp.linking.lexicon import (
    ALIAS_PHRASES,
    CORPORATE,
    GENERIC,
    LEGAL_FORMS,
    SMALL_WORDS,
)
from cryptonews_nlp.linking.names import (
    Words,
    fold,
    is_acronym,
    person_units,
    stands_for,
)
from cryptonews_nlp.linking.parts import part_method, rank_person_part, rank_thing_part

#: Labels whose entity is the value itself, not a name.
VALUE_LABELS = frozenset({"MONEY", "DATE", "PERCENT", "WALLET", "TRANSACTION"})

PERSON, CRYPTO, THING = "person", "crypto", "thing"

#: Characters between a name and the one it is also known by.
_ALIAS_GAP = 30
_ALIAS = re.compile(
    rf"[\s,(«“\"']*(?:{'|'.join(ALIAS_PHRASES)})[\s«“\"'‘:]*", re.IGNORECASE
)
_TICKER = re.compile(r"[A-Z]{2,5}")
_BRACKET = re.compile(r"\s*\(\s*[\"“«']?\s*")


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
    kind : str
        ``person``, ``crypto`` or ``thing``: names are compared within a kind, whatever
        persons share with places and firms (Florence Lyon, Jordan Paris).
    key : tuple of str
        Folded words of the fullest name.
    name : str
        The fullest name as written, or the canonical one.
    canonical : bool
        Whether the name comes from the gazetteer or from a definition.
    country : str
        Code that the gazetteer gives; empty for none.
    entry_kind : str
        Finer class that the gazetteer gives.
    entry_label : str
        Label that the gazetteer gives.
    links : list of Link
        Its mentions.
    labels : set of str
        Labels of its mentions.
    forms : set of tuple of str
        Folded words of every name it has in the article.
    entries : tuple of Entry
        Gazetteer entries that an ambiguous name may stand for.
    roles : list of (tuple of str, str, Local or None)
        Folded words of a role, their language, and the organisation.
    """

    article_id: str
    kind: str
    key: Words
    name: str
    canonical: bool = False
    country: str = ""
    entry_kind: str = ""
    entry_label: str = ""
    links: list[Link] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)
    forms: set[Words] = field(default_factory=set)
    entries: tuple[Entry, ...] = ()
    roles: list[tuple[Words, str, Local | None]] = field(default_factory=list)

    @property
    def first(self) -> int:
        """Offset of the first mention."""
        return min(link.key[1] for link in self.links)

    def take(self, links: Iterable[Link], method: str) -> None:
        """Take mentions over, with the method that joined them."""
        for link in links:
            if link.method == "name":
                link.method, link.via = method, self.name
            self.links.append(link)
            self.labels.add(link.key[3])


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
    language_at = LanguageAt(analysis.zones, analysis.language)
    mentions = [m for m in analysis.mentions if m.label not in VALUE_LABELS]
    mentions.sort(key=lambda m: (m.start, m.end, m.label))
    shapes = [
        (m, _shape(m.text, m.name, m.label, language_at(m.start))) for m in mentions
    ]
    countries = {shape.country for _, shape in shapes if not shape.generic} - {""}
    known: dict[tuple[str, Words], Local] = {}
    for mention, own in shapes:
        foreign = own.generic and countries and own.country not in countries
        shape = _unknown_shape(mention.text) if foreign else own
        local = known.get((shape.kind, shape.key))
        if local is None:
            local = _start(analysis.article.article_id, shape)
            known[shape.kind, shape.key] = local
        _add(local, mention, shape, language_at(mention.start))
    found = list(known.values())
    persons = _join_persons([a for a in found if a.kind == PERSON])
    things = _join_things([a for a in found if a.kind != PERSON])
    joined = _join_aliases([*persons, *things], analysis.article.text)
    _tie_roles(analysis, joined)
    return sorted(joined, key=lambda local: (local.first, local.kind, local.key))


@dataclass(frozen=True, slots=True)
class _Shape:
    """What the words of a mention alone say about its name."""

    kind: str
    key: Words
    name: str
    form: Words
    canonical: bool = False
    country: str = ""
    entry_kind: str = ""
    entry_label: str = ""
    generic: bool = False
    entries: tuple[Entry, ...] = ()


@lru_cache(maxsize=100_000)
def _shape(text: str, given: str | None, label: str, language: str) -> _Shape:
    """Return the key that a mention belongs under; ``given`` is its canonical name."""
    entries = entries_for(given or text, label, language)
    if not entries and not given and label == "ORG":
        entries = _entries_of_firm(text, language)
    if not entries and not given and label == "CRYPTO":
        entries = _entries_of_asset(text, language)
    entry = entries[0] if len(entries) == 1 else None
    name = given or (entry.name if entry else text)
    if label == "PERSON":
        units = person_units(name) or (text,)
        return _Shape(PERSON, units, name, units)
    form = tuple(fold(text).split())
    spelt = [word for word in form if word not in SMALL_WORDS]
    return _Shape(
        CRYPTO if (entry.label if entry else label) == "CRYPTO" else THING,
        # a mention without a letter or digit is its own key
        without_legal_form(tuple(fold(name).split())) or (text,),
        name,
        form,
        canonical=entry is not None or name != text,
        country=entry.country if entry else "",
        entry_kind=entry.kind if entry else "",
        entry_label=entry.label if entry else "",
        # police fédérale, FCC: a body of that name in any country
        generic=bool(entry and entry.country not in {"", "EU"})
        and (is_acronym(text) or all(w in GENERIC for w in spelt)),
        entries=() if entry or given else entries,
    )


def _entries_of_firm(text: str, language: str) -> tuple[Entry, ...]:
    """Return the known firm behind a full legal name ("Circle Internet Group Inc")."""
    words = text.replace(",", " ").split()
    if len(words) < 2 or fold(words[-1]).strip(" .") not in LEGAL_FORMS:  # noqa: PLR2004
        return ()
    while len(words) > 1 and fold(words[-1]).strip(" .") in {*LEGAL_FORMS, *CORPORATE}:
        words.pop()
        found = entries_for(" ".join(words), "ORG", language)
        if len(found) == 1 and found[0].label == "ORG":
            return found
    return ()


def _entries_of_asset(text: str, language: str) -> tuple[Entry, ...]:
    """Return the known asset that is named twice ("Monero XMR")."""
    named = [entries_for(word, "CRYPTO", language) for word in text.split()]
    twice = len(named) > 1 and all(found == named[0] for found in named)
    return named[0] if twice else ()


def _unknown_shape(text: str) -> _Shape:
    """Return the shape of a name that the gazetteer is wrong about."""
    form = tuple(fold(text).split())
    return _Shape(THING, form or (text,), text, form)


def without_legal_form(words: Words) -> Words:
    """Drop ``Ltd``, ``GmbH``, ``SA`` at the end of a folded name."""
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words = words[:-1]
    return words


def _start(article_id: str, shape: _Shape) -> Local:
    return Local(
        article_id,
        shape.kind,
        shape.key,
        shape.name,
        canonical=shape.canonical,
        country=shape.country,
        entry_kind=shape.entry_kind,
        entry_label=shape.entry_label,
        entries=shape.entries,
    )


def _add(local: Local, mention: Mention, shape: _Shape, language: str) -> None:
    key = (local.article_id, mention.start, mention.end, mention.label)
    method = "name"
    if shape.canonical and fold(mention.text) != fold(shape.name):
        method = "acronym" if is_acronym(mention.text) else "gazetteer"
    local.links.append(Link(key, language, mention.text, method, shape.name))
    local.labels.add(mention.label)
    local.forms.add(local.key)
    if shape.form:
        local.forms.add(shape.form)
    if shape.canonical:
        local.name, local.canonical = shape.name, True
    elif not local.canonical and _prettier(shape.name, local.name):
        local.name = shape.name


def _prettier(name: str, other: str) -> bool:
    """Prefer the spelling that is not in capitals, then the one with accents."""

    def rank(text: str) -> tuple[bool, bool, int]:
        return (not text.isupper(), not text.islower(), -text.isascii())

    return rank(name) > rank(other)


class LanguageAt:
    """Language of the zone around an offset, else that of the article.

    Parameters
    ----------
    zones : iterable of Zone
        Zones of the article.
    default : str
        Language of the article.
    """

    def __init__(self, zones: Iterable[Zone], default: str) -> None:
        self._zones = sorted(zones, key=lambda zone: zone.start)
        self._starts = [zone.start for zone in self._zones]
        self._default = default

    def __call__(self, offset: int) -> str:
        """Return the ISO 639-1 code at an offset."""
        position = bisect_right(self._starts, offset) - 1
        if position < 0 or self._zones[position].language == "und":
            return self._default
        return self._zones[position].language


def _join_persons(locals_: list[Local]) -> list[Local]:
    """Give surnames, given names and initials to the full names around them."""
    wholes: list[Local] = []
    parts: list[Local] = []
    for local in locals_:
        is_part = any(
            local is not other and rank_person_part(local.key, other.key)
            for other in locals_
        )
        (parts if is_part else wholes).append(local)
    for part in parts:
        ranked = [(rank_person_part(part.key, whole.key), whole) for whole in wholes]
        surest = min((rank for rank, _ in ranked if rank), default=0)
        if surest:
            _share_out(part, [whole for rank, whole in ranked if rank == surest])
        else:
            wholes.append(part)
    return wholes


def _join_things(locals_: list[Local]) -> list[Local]:
    """Give acronyms and short forms to the long forms of the same article."""
    wholes: list[Local] = []
    parts = []
    for local in sorted(locals_, key=lambda a: -len(a.key)):
        ranked = [
            (rank_thing_part(local, whole), whole)
            for whole in wholes
            if not local.canonical
        ]
        surest = min((rank for rank, _ in ranked if rank), default=0)
        if surest:
            parts.append((local, [w for rank, w in ranked if rank == surest]))
        else:
            wholes.append(local)
    for part, owners in parts:
        _share_out(part, owners)
    return wholes


def _share_out(part: Local, wholes: Sequence[Local]) -> None:
    """Give each mention of a short name to the full name mentioned last before it."""
    places = sorted(
        (link.key[1], position)
        for position, whole in enumerate(wholes)
        for link in whole.links
    )
    starts = [start for start, _ in places]
    for link in part.links:
        before = bisect_right(starts, link.key[1]) - 1
        whole = wholes[places[max(before, 0)][1]]
        whole.take([link], part_method(part.kind, part.name, part.key, whole.key))
        whole.forms |= part.forms


def _join_aliases(locals_: list[Local], text: str) -> list[Local]:
    """Join "X, alias Y", "X, formerly Y" and "Long Name (LN)"."""
    spans = sorted(
        (
            (link.key[1], link.key[2], local)
            for local in locals_
            for link in local.links
        ),
        key=lambda span: span[:2],
    )
    into: dict[int, tuple[Local, str]] = {}
    for (_, end, left), (start, last, right) in pairwise(spans):
        if (
            left is right
            or left.kind != right.kind
            or {id(left), id(right)} & into.keys()
        ):
            continue
        gap = text[end:start] if 0 < start - end <= _ALIAS_GAP else ""
        if gap and _ALIAS.fullmatch(gap):
            into[id(right)] = left, "also-known-as"
        elif _BRACKET.fullmatch(gap) and (
            _defines(left, text[start:last])
            or _is_ticker(left, right, text, start, last)
        ):
            into[id(right)] = left, "acronym"
    kept = []
    for local in locals_:
        whole, method = into.get(id(local), (None, ""))
        if whole is None:
            kept.append(local)
            continue
        if local.canonical and method == "acronym":
            # what the article says it stands for counts more than the gazetteer
            for link in local.links:
                link.method = "name"
        whole.take(local.links, method)
        whole.forms |= local.forms
    return kept


def _defines(whole: Local, acronym: str) -> bool:
    """Tell whether a name is what the acronym in brackets behind it stands for."""
    return is_acronym(acronym) and any(stands_for(acronym, f) for f in whole.forms)


def _is_ticker(left: Local, right: Local, text: str, start: int, last: int) -> bool:
    """Tell whether brackets give the ticker or short name of a firm before them."""
    return (
        "ORG" in left.labels
        and not right.canonical
        and _TICKER.fullmatch(text, start, last) is not None
        and text[last : last + 1] == ")"
    )


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
        if person is None or person.kind != PERSON:
            continue
        organisation = at.get(role.organisation) if role.organisation else None
        words = tuple(fold(role.role_en or role.text).split())
        language = "en" if role.role_en else analysis.language
        person.roles.append((words, language, organisation))
