"""What a language gives to tell persons: titles, posts, other names."""

from __future__ import annotations

import re
from dataclasses import dataclass


# compared by identity, as all words of a language
@dataclass(frozen=True, eq=False)
class TitleWords:
    """Words that stand around persons; strings are alternatives.

    Attributes
    ----------
    titles : frozenset of str
        Those that stand before a name, lower case; in capitals where only they tell
        them from a name (ADA).
    honorifics : re.Pattern
        Titles that stand before nothing but names of persons.
    short_titles : re.Pattern
        Short forms of titles, which a point follows.
    national_lead : re.Pattern
        What stands before a noun of nationality with a capital (« le Belge Jo Roe »).
    national_nouns : str
        Language whose words of nationality are such nouns; empty for none.
    source_lead : re.Pattern
        What leads to the name of whoever has said something.
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
    couple_link : re.Pattern
        What joins the given names of a couple.
    also_called : re.Pattern
        What stands between a person's name and another one of the same person.
    inhabitants : frozenset of str
        Words with a capital for who is of the place before them ("Montlow Man").
    office : re.Pattern
        Title of an office in front of the body or place that has it.
    """

    titles: frozenset[str]
    honorifics: re.Pattern[str]
    short_titles: re.Pattern[str]
    national_lead: re.Pattern[str]
    national_nouns: str
    source_lead: re.Pattern[str]
    byline: re.Pattern[str]
    offices: re.Pattern[str]
    post_modifiers: frozenset[str]
    office_of: str
    ranks: frozenset[str]
    conjunctions: frozenset[str]
    couple_link: re.Pattern[str]
    also_called: re.Pattern[str]
    inhabitants: frozenset[str]
    office: re.Pattern[str]
