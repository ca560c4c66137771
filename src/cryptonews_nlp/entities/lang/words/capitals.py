"""What a language gives to tell words with a capital that name nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass


# compared by identity, as all words of a language
@dataclass(frozen=True, eq=False)
class CapitalWords:
    """Words with a capital that name nothing, and what shows them to be such.

    Attributes
    ----------
    openers : frozenset of str
        Lower-case words that never open a name.
    rooms : re.Pattern
        Rooms of a court and files with their numbers, which name nothing.
    rubrics : frozenset of str
        Words that open a headline and say what kind of article follows.
    concepts : frozenset of str
        Acronyms of things that have no name of their own (*KYC*, *BEC*).
    common_term : re.Pattern
        A long form that makes an acronym such a concept (*remote code execution*).
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
    headline_verbs : frozenset of str
        Verbs in small letters, also with their -s, that headlines capitalise.
    compass : frozenset of str
        Points of the compass, which name a place only beside another word.
    compass_lead : str
        What stands between that word and a point behind it (« la Gare du Nord »).
    charges : re.Pattern
        What somebody is charged with, in capitals ("Second Degree Murder").
    technique_heads : re.Pattern
        Head nouns of names of protocols, formats, programs, attacks.
    headline_links : re.Pattern
        Small words that stand in headlines but in few names.
    """

    openers: frozenset[str]
    rooms: re.Pattern[str]
    rubrics: frozenset[str]
    concepts: frozenset[str]
    common_term: re.Pattern[str]
    roads: re.Pattern[str]
    road_leads: frozenset[str]
    common_tags: frozenset[str]
    commands: re.Pattern[str]
    opening_words: re.Pattern[str]
    noun_phrases: re.Pattern[str]
    participles: re.Pattern[str]
    idioms: re.Pattern[str]
    headline_verbs: frozenset[str]
    compass: frozenset[str]
    compass_lead: str
    charges: re.Pattern[str]
    technique_heads: re.Pattern[str]
    headline_links: re.Pattern[str]
