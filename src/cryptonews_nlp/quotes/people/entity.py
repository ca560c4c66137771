"""Somebody of a document: all mentions of one name, or of one role without a name."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from cryptonews_nlp.quotes.people.offices import Office
from cryptonews_nlp.quotes.words.candidate import Candidate

NAMED = frozenset({"person", "organisation", "place"})


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
    body : bool
        Whether its role is that of a body: "the exchange".
    roles : set of str
        Stems of the nouns that titles and appositions give it.
    families : set of str
        Families of these roles: law, police.
    described : set of str
        All words of its titles and appositions.
    offices : list of Office
        The roles that its titles and appositions name, with what they are of.
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
    body: bool = False
    roles: set[str] = field(default_factory=set)
    families: set[str] = field(default_factory=set)
    described: set[str] = field(default_factory=set)
    offices: list[Office] = field(default_factory=list)
    full: list[Candidate] = field(default_factory=list)
    titled: bool = False
    aged: bool = False

    @property
    def named(self) -> bool:
        """Whether it has a name."""
        return self.kind in NAMED


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
    first, last = mention.name_range
    return last - first
