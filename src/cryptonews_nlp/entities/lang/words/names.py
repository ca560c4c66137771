"""What a language gives to the finders of names."""

from __future__ import annotations

import re
from dataclasses import dataclass


# compared by identity: the mappings inside cannot be hashed
@dataclass(frozen=True, eq=False)
class NameWords:
    """Words in and around names; strings are alternatives of a regular expression.

    Attributes
    ----------
    hyphenated : tuple of str
        What a hyphen joins to a name and is no part of it ("Solana-based", « dit-il »).
    kind_nouns : re.Pattern
        Nouns that say what kind of thing the name behind them is (« paquet npm »).
    adjectives_follow : bool
        Whether adjectives stand behind their nouns (« l'Ofac américain »).
    place_links : str
        What joins the name of a body to its country behind it.
    contracted : re.Pattern
        A ``name`` whose article its preposition has swallowed (« au Parisien »).
    swallowed : str
        That article.
    body_article : re.Pattern
        The article that acronyms of bodies have, and those of press agencies do not.
    small : frozenset of str
        Words that an acronym leaves out.
    body_heads : re.Pattern
        Nouns that make a body of a long form, whatever its acronym also stands for.
    lone_heads : re.Pattern
        Words with a capital that name a body only with an adjective behind them.
    asset_before, asset_behind : re.Pattern
        What stands before and behind an asset, but no firm of the same name.
    coin_before, coin_behind : re.Pattern
        Words for a coin beside the letters that it is traded by.
    place_before : re.Pattern
        What stands before a place where something is, at the end of a text.
    between_listed, joining : re.Pattern
        What stands between two names of a list; a word or sign in it that joins them.
    name_joins : re.Pattern
        What stands between two names that a model took for one ("Tarn [and] Quill").
    list_links : re.Pattern
        What joins two names of a list.
    operations : re.Pattern
        An operation with the first word of its name.
    unit_lead : re.Pattern
        What stands before a unit named in lower case ("service de [conformité …]").
    misc_heads, sure_misc_heads : re.Pattern
        Head nouns of names of laws, programmes, events, prizes, operations, and those
        of them that bodies do not have in their names (awards, acts).
    numbered : re.Pattern
        Ends of names that a number behind them completes ("House Bill 1437").
    named_after : re.Pattern
        Heads of names of what is named after a person behind them.
    small_ends : re.Pattern or None
        Words in small letters that end names of bodies, programmes and laws, where
        other words do not; None where any may.
    place_leads : re.Pattern
        First words of names of streets, squares, motorways.
    place_heads, suffixes : frozenset of str
        Last words of names of streets, stations, lakes, and of companies.
    institutions : tuple of str
        Regular expressions of institutions named by a common noun and a place.
    body_link : re.Pattern
        Between a person and the institution that he is of.
    institution_heads : re.Pattern
        The nouns without which no such name can stand.
    lone_with_money : float
        By how much, at least, a single word is rather a body than a person in an
        article that names a sum of money, as log-odds.
    """

    hyphenated: tuple[str, ...]
    kind_nouns: re.Pattern[str]
    adjectives_follow: bool
    place_links: str
    contracted: re.Pattern[str]
    swallowed: str
    body_article: re.Pattern[str]
    small: frozenset[str]
    body_heads: re.Pattern[str]
    lone_heads: re.Pattern[str]
    asset_before: re.Pattern[str]
    asset_behind: re.Pattern[str]
    coin_before: re.Pattern[str]
    coin_behind: re.Pattern[str]
    place_before: re.Pattern[str]
    between_listed: re.Pattern[str]
    joining: re.Pattern[str]
    list_links: re.Pattern[str]
    name_joins: re.Pattern[str]
    operations: re.Pattern[str]
    unit_lead: re.Pattern[str]
    misc_heads: re.Pattern[str]
    sure_misc_heads: re.Pattern[str]
    numbered: re.Pattern[str]
    named_after: re.Pattern[str]
    small_ends: re.Pattern[str] | None
    place_leads: re.Pattern[str]
    place_heads: frozenset[str]
    institutions: tuple[str, ...]
    body_link: re.Pattern[str]
    institution_heads: re.Pattern[str]
    suffixes: frozenset[str]
    lone_with_money: float
