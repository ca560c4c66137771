"""Nouns for people and bodies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cryptonews_nlp.quotes.lang.words.tables import Gender


@dataclass(frozen=True, kw_only=True)
class PersonWords:
    """Nouns that somebody is called by, and what they tell of him.

    Attributes
    ----------
    titles : mapping of str to gender
        Honorifics, lower case, without the dot.
    feminine, masculine : frozenset of str
        Nouns whose holder has this gender.
    people : frozenset of str
        Nouns for people and bodies that speak, besides those of the entity layer.
    collective : frozenset of str
        Nouns of bodies, as opposed to people.
    own_bodies : frozenset of str
        Nouns of bodies that no other name stands for: the police, the opposition.
    ranking : frozenset of str
        Prepositions before a word of rank: « en chef », "in charge".
    claimants : frozenset of str
        Other nouns for those who demand something: clothes that a crowd is called by
        (« les gilets jaunes »), callings that are no trade.
    given_genders : mapping of str to gender
        Given names that are another gender's elsewhere, lower case without accents.
    plural_bodies : bool
        Whether one body may be several: "the bank said they".
    of_states : frozenset of str
        Offices that each country has: president, ambassador.
    anonymous : frozenset of str
        Nouns for somebody who mostly stays without a name: "this source".
    ranks : frozenset of str
        Words that make another office of one: the prime minister is no minister.
    former : frozenset of str
        Such words for those who govern: a former minister is none, but a former sailor
        may be called a sailor.
    heading : frozenset of str
        Nouns for whoever heads what they are of: « chef de l'État ».
    heads : mapping of str to frozenset of str
        What the head of a state and of a government are called otherwise.
    everywhere : frozenset of str
        Words that set no holder of an office off: « procureur de la République ».
    anyone : frozenset of str
        Nouns that any person of their gender may be called by: woman, quadragénaire.
    families : mapping of str to frozenset of str
        Nouns of roles to families of trades: a magistrate may be a prosecutor, a
        president one who heads a company or a court.
    title_roles : mapping of str to str
        Titles that say what somebody is: « Me » is a lawyer.
    qualified : frozenset of str
        Nouns of ``collective`` that are a person without a word behind them: « le
        gendarme », but « le gendarme boursier ».
    years : frozenset of str
        Words behind the number of an age.
    agents, on_behalf : frozenset of str
        Who speaks for somebody else, and the prepositions between: "spokesman for".
    affiliated : frozenset of str
        Nouns of people behind which their party, union or employer stands: « un délégué
        CGT ».
    demonyms : tuple of str
        Endings of nouns for whoever is from somewhere: « Nantaise », "Canadian".
    of_places : frozenset of str
        Nouns that a place may be called by when it speaks: the government, the city.
    of_platforms : frozenset of str
        Nouns that a social network may be called by.
    never_speakers : frozenset of str
        Nouns that nobody is called by: days, nothing.
    aged : frozenset of str
        Last word of an age that stands for a person: "the 24-year-old".
    hearers : frozenset of str
        Bodies that hear what others say: "court told".
    title_sources : frozenset of str
        Bodies whose words a title gives after a colon: police, prosecutors.
    nobody : frozenset of str
        Nouns that stand for nobody where they have no determiner: « personne ».
    """

    titles: Mapping[str, Gender]
    feminine: frozenset[str]
    masculine: frozenset[str]
    people: frozenset[str]
    collective: frozenset[str] = frozenset()
    own_bodies: frozenset[str] = frozenset()
    ranking: frozenset[str] = frozenset()
    claimants: frozenset[str] = frozenset()
    given_genders: Mapping[str, Gender] = field(default_factory=dict)
    plural_bodies: bool = True
    of_states: frozenset[str] = frozenset()
    anonymous: frozenset[str] = frozenset()
    ranks: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()
    heading: frozenset[str] = frozenset()
    heads: Mapping[str, frozenset[str]] = field(default_factory=dict)
    everywhere: frozenset[str] = frozenset()
    anyone: frozenset[str] = frozenset()
    families: Mapping[str, frozenset[str]] = field(default_factory=dict)
    title_roles: Mapping[str, str] = field(default_factory=dict)
    qualified: frozenset[str] = frozenset()
    years: frozenset[str] = frozenset()
    affiliated: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    on_behalf: frozenset[str] = frozenset()
    demonyms: tuple[str, ...] = ()
    of_places: frozenset[str] = frozenset()
    of_platforms: frozenset[str] = frozenset()
    never_speakers: frozenset[str] = frozenset()
    aged: frozenset[str] = frozenset()
    hearers: frozenset[str] = frozenset()
    title_sources: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
