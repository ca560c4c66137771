"""What a language has to give to the finders, by what it is about."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any


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
    bare_follow : str
        Words after which a bare amount ("40 million in") stays an amount.
    """

    currencies: Mapping[str, str]
    currency_modifiers: Mapping[str, str]
    cents: Mapping[str, str]
    of: tuple[str, ...]
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
    not_a_day, some_day : str
        Words before a weekday that is no date (*every*, *chaque*), or one that the text
        does not fix (*a*, *un*).
    some_day_after : re.Pattern
        What after a weekday makes it depend on another date (« lundi suivant »).
    since, until : str
        Words before a date that is over, and before one that mostly lies ahead.
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
    not_a_day: str
    some_day: str
    some_day_after: re.Pattern[str]
    since: str
    until: str
    until_words: str
    future: str
    future_auxiliaries: frozenset[str]
    perfect: frozenset[str]
    planned: frozenset[str]
    plans: frozenset[str]
    starting: frozenset[str]


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
    body_article : re.Pattern
        The article that acronyms of bodies have, and those of press agencies do not.
    byline : re.Pattern
        What stands at the start of a line before the name of the writer.
    offices : re.Pattern
        Offices with capitals, which name nobody ("Home Secretary").
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
    place_before : re.Pattern
        What stands before a place where something is, at the end of a text.
    list_links, couple_link : re.Pattern
        What joins two names of a list; the given names of a couple or siblings.
    siblings : re.Pattern
        A surname with a noun of siblings, up to the given names behind them.
    roads : re.Pattern
        Numbers of roads; ``road_leads`` are the last words before them.
    road_leads : frozenset of str
        In small letters ("the [A54]").
    opening_verbs : re.Pattern
        Verbs in forms that few names have, where a tagger sees a verb too.
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
    headline_adjectives : frozenset of str
        Words with a capital before names that headlines tell news of.
    inhabitants : frozenset of str
        Words with a capital for who is of the place before them ("Montlow Man").
    compass : frozenset of str
        Points of the compass, which name a place only beside another word.
    unit_lead : re.Pattern
        What stands before a unit named in lower case ("service de [conformité …]").
    misc_heads, sure_misc_heads : re.Pattern
        Head nouns of names of laws, programmes, events, prizes, operations, and those
        of them that bodies do not have in their names (awards, acts).
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
    national_lead: re.Pattern[str]
    national_nouns: str
    adjectives_follow: bool
    place_links: str
    source_lead: re.Pattern[str]
    body_article: re.Pattern[str]
    byline: re.Pattern[str]
    offices: re.Pattern[str]
    rubrics: frozenset[str]
    small: frozenset[str]
    concepts: frozenset[str]
    common_term: re.Pattern[str]
    body_heads: re.Pattern[str]
    lone_heads: re.Pattern[str]
    asset_before: re.Pattern[str]
    asset_behind: re.Pattern[str]
    place_before: re.Pattern[str]
    list_links: re.Pattern[str]
    couple_link: re.Pattern[str]
    siblings: re.Pattern[str]
    roads: re.Pattern[str]
    road_leads: frozenset[str]
    opening_verbs: re.Pattern[str]
    participles: re.Pattern[str]
    idioms: re.Pattern[str]
    operations: re.Pattern[str]
    also_called: re.Pattern[str]
    headline_verbs: frozenset[str]
    headline_adjectives: frozenset[str]
    inhabitants: frozenset[str]
    compass: frozenset[str]
    unit_lead: re.Pattern[str]
    misc_heads: re.Pattern[str]
    sure_misc_heads: re.Pattern[str]
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


@dataclass(frozen=True, eq=False)
class CueWords:
    """Words beside a name that say what it is; strings are alternatives.

    Attributes
    ----------
    organisation_nouns, noun_complements : str
        Nouns before a name of an organisation ("exchange X", "la plateforme X").
    organisation_leads : str
        What only a body has, before its name ("a customer of X").
    organisation_members : re.Pattern
        Who is of a body, or is known by its name, before the name, in small letters
        ("head of research at X").
    organisation_links, calling : frozenset of str
        Last words of that, and of what one is dubbed.
    organisation_follows : re.Pattern
        What only a body has, behind its name, in small letters ("X researchers").
    work_nouns : frozenset of str
        Last words before a name of malware or a work ("the trojan X").
    work_follows, work_called : re.Pattern
        What stands behind the name of a program ("the X botnet"), and before what one
        is called ("a flaw dubbed X").
    part_follows : re.Pattern
        What programs have rather than firms, behind the name ("the X exploit").
    employers : re.Pattern
        What stands between a person and a body ("Ada Moss [of] Quill").
    person_follows : re.Pattern
        What only a person has or is told, behind the name ("the X administration").
    person_heads : str
        Nouns that make a person of a noun of organisation before them ("bank clerk").
    article_pattern, role_links : str
        Articles, and words after which a noun belongs to somebody else ("a lawyer for
        the firm").
    """

    person_follows: re.Pattern[str]
    person_heads: str
    organisation_nouns: str
    organisation_leads: str
    organisation_members: re.Pattern[str]
    organisation_links: frozenset[str]
    calling: frozenset[str]
    organisation_follows: re.Pattern[str]
    work_nouns: frozenset[str]
    work_follows: re.Pattern[str]
    work_called: re.Pattern[str]
    part_follows: re.Pattern[str]
    employers: re.Pattern[str]
    noun_complements: str
    article_pattern: str
    role_links: str


@dataclass(frozen=True, eq=False)
class RoleWords:
    """What stands around roles.

    Attributes
    ----------
    honorific : re.Pattern
        "Mr " before a name.
    role_rest, role_lead : re.Pattern
        What may stand between a role noun and the name behind it, and between a name
        and the role behind it.
    role_stop, role_opening, role_modifiers : re.Pattern
        What ends a role, what may open one, what modifies it from the left.
    role_link, employer, role_owner : re.Pattern
        Links to a body, links to an employer, what joins a body to a role after it.
    role_guess : re.Pattern
        Nouns in -er, -iste … in an apposition, which the lexicon lacks.
    role_bare_verbs, determiners : frozenset of str
        Nouns that are verbs unless an article stands before them ("Insuffisant, juge
        Léa Martin"), and the articles.
    role_verbs : re.Pattern
        What a person does, where no noun says it ("who heads the unit").
    listed : re.Pattern
        What stands between the names of a list.
    member_of, unit_of : re.Pattern
        Between a person and a body, with the ``unit`` of the person where it stands
        before the body; and a ``unit`` behind the body ("Norvik's fraud team").
    possessive, owner_before, owner_after : re.Pattern
        "Its" before a role; the noun of the body ("the hospital's", « de la société »)
        around one.
    body_nouns : mapping of str to str
        Such nouns to the class of body, see ``rolebodies``.
    role_behind : re.Pattern
        What stands between a person and the body of the role before him ("Inspector X
        of the …").
    role_goes_on : re.Pattern
        A second field of a role, up to the link to the body ("and strategy at").
    role_and : re.Pattern
        What joins two roles of one person.
    role_of_person : re.Pattern
        The link of a role to another person: "the lawyer [for] Ada Moss, Jo Roe".
    role_loose_end : re.Pattern
        Small words at the end of a stretch that are no part of a role.
    one_of : re.Pattern
        What makes one person of a plural noun ("one of its directors").
    indefinite : re.Pattern
        The article of one of many ("a trader").
    roles_with_body : frozenset of str
        English roles that are ones only with a body ("partner").
    not_a_role : re.Pattern
        Words after which a noun is an adjective (« jugé responsable de »).
    kin_of : re.Pattern
        A relative, and what joins him to who has a role (« la mère du »).
    """

    honorific: re.Pattern[str]
    role_rest: re.Pattern[str]
    role_lead: re.Pattern[str]
    role_stop: re.Pattern[str]
    role_opening: re.Pattern[str]
    role_link: re.Pattern[str]
    employer: re.Pattern[str]
    role_owner: re.Pattern[str]
    role_modifiers: re.Pattern[str]
    role_guess: re.Pattern[str]
    role_bare_verbs: frozenset[str]
    determiners: frozenset[str]
    role_verbs: re.Pattern[str]
    listed: re.Pattern[str]
    member_of: re.Pattern[str]
    unit_of: re.Pattern[str]
    possessive: re.Pattern[str]
    owner_before: re.Pattern[str]
    owner_after: re.Pattern[str]
    body_nouns: Mapping[str, str]
    role_behind: re.Pattern[str]
    role_goes_on: re.Pattern[str]
    role_and: re.Pattern[str]
    role_of_person: re.Pattern[str]
    role_loose_end: re.Pattern[str]
    one_of: re.Pattern[str]
    indefinite: re.Pattern[str]
    roles_with_body: frozenset[str]
    not_a_role: re.Pattern[str]
    kin_of: re.Pattern[str]


@dataclass(frozen=True, eq=False)
class Words(NumberWords, MoneyWords, DateWords, NameWords, CueWords, RoleWords):
    """All words of one language."""


def joined(
    *parts: NumberWords | MoneyWords | DateWords | NameWords | CueWords | RoleWords,
) -> Words:
    """Put the parts of a language together."""
    values: dict[str, Any] = {
        field.name: getattr(part, field.name)
        for part in parts
        for field in fields(part)
    }
    return Words(**values)
