"""What a language gives to the finders of amounts and dates."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


# compared by identity: the mappings inside cannot be hashed
@dataclass(frozen=True, eq=False)
class NumberWords:
    """Numbers and percentages.

    Attributes
    ----------
    decimal, thousands : str
        Characters that part decimals and groups of three digits; a space always may
        part groups.
    units, tens, scales : mapping of str to int
        Number words below 20, the tens, and what multiplies what stands before.
    bare_scales : frozenset of str
        Those of the scales that need nothing before them (« mille euros »).
    multiplied : frozenset of str
        Those of the tens that a four before them multiplies (« quatre-vingts »).
    halves : frozenset of str
        Words for a half, behind an article (*a half*).
    approximate : mapping of str to int
        Nouns such as *dozen*, *cinquantaine*.
    joins : frozenset of str
        Words that may stand inside a written number (*and*, *et*).
    articles : frozenset of str
        Indefinite articles, which are number words only before a larger unit.
    multipliers : mapping of str to int
        Words and letters after a figure: million, bn, Md.
    percent : tuple of str
        Ways to write per cent, as regular expressions.
    """

    decimal: str
    thousands: str
    units: Mapping[str, int]
    tens: Mapping[str, int]
    scales: Mapping[str, int]
    bare_scales: frozenset[str]
    multiplied: frozenset[str]
    halves: frozenset[str]
    approximate: Mapping[str, int]
    joins: frozenset[str]
    articles: frozenset[str]
    multipliers: Mapping[str, int]
    percent: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class MoneyWords:
    """Currencies.

    Attributes
    ----------
    currencies : mapping of str to str
        Currency words, singular and plural, lower case, to ISO 4217 code; ``$``,
        ``kr`` … stand for currencies of several countries.
    currency_modifiers : mapping of str to str
        Country word to country code: *Canadian*, *suisses*, *de Hong Kong*.
    cents : mapping of str to str
        Hundredths, to the symbol of their currency.
    of : tuple of str
        Words between a multiplier and its currency (*de*, *d'*).
    amount_links : str
        Words between the two figures of a range.
    second_lead : str
        What may stand before the second of them (« 2 à de 3 »).
    bare_follow : str
        Words after which a bare amount ("40 million in") stays an amount.
    """

    currencies: Mapping[str, str]
    currency_modifiers: Mapping[str, str]
    cents: Mapping[str, str]
    of: tuple[str, ...]
    amount_links: str
    second_lead: str
    bare_follow: str


@dataclass(frozen=True, eq=False)
class DateWords:
    """Dates; strings are alternatives of a regular expression.

    Attributes
    ----------
    months, weekdays : mapping of str to int
        Names and abbreviations; months count from 1, Monday is 0.
    date_patterns : tuple of str
        Regular expressions of whole dates, see :mod:`.values.dates`.
    relative_dates : tuple of (str, str)
        Relative expressions, each a regular expression and its meaning.
    relative_words : str
        Words of which each relative expression or period contains one, in small
        letters; what has none of them is never tried.
    time_units, which, ordinals : mapping of str to ...
        Units of time to ``day week month quarter year``; *last*, *next* to -1, 1;
        *third*, *dernier* to the number of a quarter or half, -1 being the last one.
    date_leads, not_after_year : str
        Words before a bare year or month, and after a figure that is no year.
    plain_months, lead_months : str
        Month names that need no such word, and those that do.
    range_links : str
        What stands between the two dates of a range, beside a dash.
    not_a_day, some_day : str
        Words before a weekday that is no date (*every*, *chaque*), or one that the text
        does not fix (*a*, *un*).
    some_day_after : re.Pattern
        What after a weekday makes it depend on another date (« lundi suivant »).
    since, until : str
        Words before a date that is over, and before one that mostly lies ahead.
    lead_links : str
        Words between any of these and the date ("since late May", « depuis le 3 »).
    until_words : str
        Words between a participle of plans and its date ("due [by] Friday").
    future : str
        Signs of the future in a sentence, read where no verb tells.
    future_auxiliaries, perfect : frozenset of str
        Forms that make a future; lemmas of auxiliaries that make a perfect.
    planned, plans, starting : frozenset of str
        Participles (*due*, *prévu*), lemmas (*plan*, *compter*), and forms of verbs
        whose present tells of a fixed day to come (*resumes*, *démarre*).
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    date_patterns: tuple[str, ...]
    relative_dates: tuple[tuple[str, str], ...]
    relative_words: str
    time_units: Mapping[str, str]
    which: Mapping[str, int]
    ordinals: Mapping[str, int]
    date_leads: str
    not_after_year: str
    plain_months: str
    lead_months: str
    range_links: str
    not_a_day: str
    some_day: str
    some_day_after: re.Pattern[str]
    since: str
    until: str
    lead_links: str
    until_words: str
    future: str
    future_auxiliaries: frozenset[str]
    perfect: frozenset[str]
    planned: frozenset[str]
    plans: frozenset[str]
    starting: frozenset[str]
