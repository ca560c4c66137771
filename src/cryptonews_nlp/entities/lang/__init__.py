"""What differs between languages, as data: one module a language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

#: Languages that have a module here.
LANGUAGES = ("en", "fr")


# compared by identity: the mappings inside cannot be hashed
@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """Words of one language that the finders need.

    Attributes
    ----------
    decimal, thousands : str
        Characters that part decimals and groups of three digits; a space always may
        part groups.
    units, tens, scales : mapping of str to int
        Number words below 20, the tens, and what multiplies what stands before.
    approximate : mapping of str to int
        Nouns such as *dozen*, *cinquantaine*.
    joins : frozenset of str
        Words that may stand inside a written number (*and*, *et*).
    articles : frozenset of str
        Indefinite articles, which are number words only before a larger unit.
    multipliers : mapping of str to int
        Words and letters after a figure: million, bn, Md.
    currencies : mapping of str to str
        Currency words, singular and plural, lower case, to ISO 4217 code; ``$``,
        ``kr`` … stand for currencies of several countries.
    currency_modifiers : mapping of str to str
        Country word to country code: *Canadian*, *suisses*, *de Hong Kong*.
    cents : mapping of str to str
        Hundredths, to the symbol of their currency.
    of : tuple of str
        Words between a multiplier and its currency (*de*, *d'*).
    percent : tuple of str
        Ways to write per cent, as regular expressions.
    months, weekdays : mapping of str to int
        Names and abbreviations; months count from 1, Monday is 0.
    """

    decimal: str
    thousands: str
    units: Mapping[str, int]
    tens: Mapping[str, int]
    scales: Mapping[str, int]
    approximate: Mapping[str, int]
    joins: frozenset[str]
    articles: frozenset[str]
    multipliers: Mapping[str, int]
    currencies: Mapping[str, str]
    currency_modifiers: Mapping[str, str]
    cents: Mapping[str, str]
    of: tuple[str, ...]
    percent: tuple[str, ...]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    #: Regular expressions of whole dates; see :mod:`cryptonews_nlp.entities.dates`.
    date_patterns: tuple[str, ...]
    #: Relative expressions, each a regular expression and its meaning.
    relative_dates: tuple[tuple[str, str], ...]
    #: Words of which each relative expression contains one.
    relative_words: frozenset[str]
    #: Units of time to ``day week month year``, and *last*, *next* to -1, 1.
    time_units: Mapping[str, str]
    which: Mapping[str, int]
    #: Alternatives of a regular expression: words before a bare year or month, words
    #: after which a figure is no year, month names that need no such word, those
    #: that do, and signs of the future in a sentence.
    date_leads: str
    not_after_year: str
    plain_months: str
    lead_months: str
    future: str
    #: Lower-case words that never open a name, and titles that stand before one.
    openers: frozenset[str]
    #: Words that an acronym leaves out.
    small: frozenset[str]
    #: What stands before a unit named in lower case ("service de [conformité …]").
    unit_lead: re.Pattern[str]
    titles: frozenset[str]
    #: Nouns before a name of an organisation ("exchange X", "la plateforme X"), as
    #: alternatives of a regular expression.
    organisation_nouns: str
    noun_complements: str
    #: Around roles: "Mr " before a name; what may stand between a role noun and the
    #: name behind it; between a name and the role behind it; what ends a role; what
    #: may open one; links to a body; what joins a body to a role after it; modifiers.
    honorific: re.Pattern[str]
    role_rest: re.Pattern[str]
    role_lead: re.Pattern[str]
    role_stop: re.Pattern[str]
    role_opening: re.Pattern[str]
    role_link: re.Pattern[str]
    employer: re.Pattern[str]
    role_owner: re.Pattern[str]
    role_modifiers: re.Pattern[str]
    #: Nouns in -er, -iste … in an apposition, which the lexicon lacks; nouns that are
    #: verbs unless an article stands before them ("Insuffisant, juge Léa Martin").
    role_guess: re.Pattern[str]
    role_bare_verbs: frozenset[str]
    determiners: frozenset[str]
    #: What a person does, where no noun says it ("who heads the unit").
    role_verbs: re.Pattern[str]
    #: Head nouns of names of laws, programmes, events, prizes, operations.
    misc_heads: re.Pattern[str]
    #: Those of them that bodies do not have in their names (awards, acts).
    sure_misc_heads: re.Pattern[str]
    #: Small words that stand in headlines but in few names.
    headline_links: re.Pattern[str]
    #: Last words of names of streets, stations, lakes.
    place_heads: frozenset[str]
    #: Nouns that make a person of a noun of organisation before them ("bank clerk").
    person_heads: str
    article_pattern: str
    #: Words after which a noun belongs to somebody else ("a lawyer for the firm").
    role_links: str
    #: Regular expressions of institutions named by a common noun and a place.
    institutions: tuple[str, ...]
    #: Last words of company names.
    suffixes: frozenset[str]
    #: Words after which a bare amount ("40 million in") stays an amount.
    bare_follow: str


@cache
def words_of(language: str) -> Words:
    """Return the words of a language.

    Parameters
    ----------
    language : str
        ISO 639-1 code; an unknown one is treated as English.

    Returns
    -------
    Words
        Data of that language.
    """
    name = language if language in LANGUAGES else LANGUAGES[0]
    module = import_module(f"{__name__}.{name}")
    words: Words = module.WORDS
    return words
