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
    openers, titles : frozenset of str
        Lower-case words that never open a name, and titles that stand before one, in
        capitals where only they tell them from a name (ADA).
    honorifics : re.Pattern
        Titles that stand before nothing but names of persons.
    short_titles : re.Pattern
        Short forms of titles, which a point follows.
    hyphenated : tuple of str
        What a hyphen joins to a name and is no part of it ("Solana-based", « dit-il »).
    kind_nouns : re.Pattern
        Nouns that say what kind of thing the name behind them is (« paquet npm »).
    national_lead : re.Pattern
        What stands before a noun of nationality with a capital (« le Belge Jo Roe »).
    national_nouns : str
        Language whose words of nationality are such nouns; empty for none.
    adjectives_follow : bool
        Whether adjectives stand behind their nouns (« l'Ofac américain »).
    place_links : str
        What joins the name of a body to its country behind it.
    source_lead : re.Pattern
        What leads to the name of whoever has said something.
    contracted : re.Pattern
        A ``name`` whose article its preposition has swallowed (« au Parisien »).
    swallowed : str
        That article.
    body_article : re.Pattern
        The article that acronyms of bodies have, and those of press agencies do not.
    byline : re.Pattern
        What stands at the start of a line before the name of the writer.
    offices : re.Pattern
        Offices with capitals, which name nobody ("Home Secretary").
    post_modifiers : frozenset of str
        Words with a capital before the noun of a post ("Deputy").
    office_of : str
        What a post behind it makes a body ("Office of the Attorney General").
    ranks : frozenset of str
        Those of them that open no name of a body ("Supervising").
    conjunctions : frozenset of str
        What joins two bodies before a post.
    rooms : re.Pattern
        Rooms of a court and files with their numbers, which name nothing.
    rubrics : frozenset of str
        Words that open a headline and say what kind of article follows.
    small : frozenset of str
        Words that an acronym leaves out.
    concepts : frozenset of str
        Acronyms of things that have no name of their own (*KYC*, *BEC*).
    common_term : re.Pattern
        A long form that makes an acronym such a concept (*remote code execution*).
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
    list_links, couple_link : re.Pattern
        What joins two names of a list; the given names of a couple.
    roads : re.Pattern
        Numbers of roads; ``road_leads`` are the last words before them.
    road_leads : frozenset of str
        In small letters ("the [A54]").
    common_tags : frozenset of str
        Of a tagger that sees no name in the first word of a sentence.
    commands : re.Pattern
        A verb that tells the reader to do something, and what follows it.
    opening_words : re.Pattern
        A noun, adverb or verb that names nothing where it opens a sentence or an item,
        and what follows it (« Robustesse et … », « Auditer les … »).
    noun_phrases : re.Pattern
        Nouns with a capital and what they are of (« Corruption de mémoire »).
    participles : re.Pattern
        A participle in front of a preposition ("Based in").
    idioms : re.Pattern
        Phrases with a capital that name nothing (« garde des Sceaux »).
    operations : re.Pattern
        An operation with the first word of its name.
    also_called : re.Pattern
        What stands between a person's name and another one of the same person.
    headline_verbs : frozenset of str
        Verbs in small letters, also with their -s, that headlines capitalise.
    inhabitants : frozenset of str
        Words with a capital for who is of the place before them ("Montlow Man").
    compass : frozenset of str
        Points of the compass, which name a place only beside another word.
    unit_lead : re.Pattern
        What stands before a unit named in lower case ("service de [conformité …]").
    misc_heads, sure_misc_heads : re.Pattern
        Head nouns of names of laws, programmes, events, prizes, operations, and those
        of them that bodies do not have in their names (awards, acts).
    charges : re.Pattern
        What somebody is charged with, in capitals ("Second Degree Murder").
    numbered : re.Pattern
        Ends of names that a number behind them completes ("House Bill 1437").
    technique_heads : re.Pattern
        Head nouns of names of protocols, formats, programs, attacks.
    office : re.Pattern
        Title of an office in front of the body or place that has it.
    named_after : re.Pattern
        Heads of names of what is named after a person behind them.
    headline_links : re.Pattern
        Small words that stand in headlines but in few names.
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
    vote_weight : float
        How much the vote of the NER counts against what name and contexts say.
    lone_with_money : float
        By how much, at least, a single word is rather a body than a person in an
        article that names a sum of money, as log-odds.
    """

    openers: frozenset[str]
    titles: frozenset[str]
    honorifics: re.Pattern[str]
    short_titles: re.Pattern[str]
    hyphenated: tuple[str, ...]
    kind_nouns: re.Pattern[str]
    national_lead: re.Pattern[str]
    national_nouns: str
    adjectives_follow: bool
    place_links: str
    source_lead: re.Pattern[str]
    contracted: re.Pattern[str]
    swallowed: str
    body_article: re.Pattern[str]
    byline: re.Pattern[str]
    offices: re.Pattern[str]
    post_modifiers: frozenset[str]
    office_of: str
    ranks: frozenset[str]
    conjunctions: frozenset[str]
    rooms: re.Pattern[str]
    rubrics: frozenset[str]
    small: frozenset[str]
    concepts: frozenset[str]
    common_term: re.Pattern[str]
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
    couple_link: re.Pattern[str]
    name_joins: re.Pattern[str]
    roads: re.Pattern[str]
    road_leads: frozenset[str]
    common_tags: frozenset[str]
    commands: re.Pattern[str]
    opening_words: re.Pattern[str]
    noun_phrases: re.Pattern[str]
    participles: re.Pattern[str]
    idioms: re.Pattern[str]
    operations: re.Pattern[str]
    also_called: re.Pattern[str]
    headline_verbs: frozenset[str]
    inhabitants: frozenset[str]
    compass: frozenset[str]
    unit_lead: re.Pattern[str]
    misc_heads: re.Pattern[str]
    sure_misc_heads: re.Pattern[str]
    charges: re.Pattern[str]
    numbered: re.Pattern[str]
    technique_heads: re.Pattern[str]
    office: re.Pattern[str]
    named_after: re.Pattern[str]
    headline_links: re.Pattern[str]
    small_ends: re.Pattern[str] | None
    place_leads: re.Pattern[str]
    place_heads: frozenset[str]
    institutions: tuple[str, ...]
    body_link: re.Pattern[str]
    institution_heads: re.Pattern[str]
    suffixes: frozenset[str]
    vote_weight: float
    lone_with_money: float
