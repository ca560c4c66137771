"""Records of all articles together: entities, events, figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Verdict = Literal["agree", "compatible", "conflict", "not_comparable", "abstain"]
Bound = Literal["exact", "at_least", "more_than", "at_most", "about"]
LinkRole = Literal["main", "background"]


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, organisation, place, asset or value behind its mentions."""

    entity_id: str
    name: str
    label: str
    names_en: tuple[str, ...] = ()
    names_fr: tuple[str, ...] = ()
    acronyms: tuple[str, ...] = ()
    wikidata_id: str | None = None


#: Key of a mention across a corpus: article id, start, end, label.
MentionKey = tuple[str, int, int, str]


@dataclass(frozen=True, slots=True)
class Linked:
    """Mentions of a corpus resolved to entities.

    Attributes
    ----------
    entity_of : dict of MentionKey to str
        Entity id of each mention.
    methods : dict of MentionKey to str
        How a mention came to its entity (``name``, ``surname``, ``acronym``,
        ``gazetteer``, ``translation``, ``alias``, ``value`` …).
    hidden : frozenset of str
        Entity ids that a correction hides.
    notes : tuple of str
        What a reader should know, such as corrections that named no entity.
    via : dict of MentionKey to str
        The name through which a mention joined, where that is not its own text.
    """

    entities: tuple[Entity, ...] = ()
    entity_of: dict[MentionKey, str] = field(default_factory=dict)
    methods: dict[MentionKey, str] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    notes: tuple[str, ...] = ()
    via: dict[MentionKey, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Event:
    """One happening that some articles report."""

    event_id: str
    title: str
    article_ids: tuple[str, ...]
    first_date: str | None = None
    last_date: str | None = None
    languages: tuple[str, ...] = ()
    participants: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    key_sentence: str | None = None


@dataclass(frozen=True, slots=True)
class EventLink:
    """An article's tie to an event: its main event, or one it only mentions."""

    article_id: str
    event_id: str
    role: LinkRole
    start: int | None = None
    end: int | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure or a date that an article states, with its evidence."""

    claim_id: str
    measure: str
    article_id: str
    start: int
    end: int
    text: str
    value: float
    bound: Bound = "exact"
    upper_value: float | None = None
    unit: str | None = None
    subject_entity_id: str | None = None
    event_id: str | None = None
    date_from: str | None = None
    date_to: str | None = None
    origin: str | None = None
    group_id: str | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What several articles' figures for one measure amount to."""

    group_id: str
    measure: str
    subject: str | None
    verdict: Verdict
    n_articles: int
    n_origins: int
    reason: str
