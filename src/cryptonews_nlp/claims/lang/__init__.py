"""How each language writes figures and names what they measure: data only."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from cryptonews_nlp._types import LANGUAGES


# compared by identity: the mappings inside cannot be hashed
@dataclass(frozen=True, slots=True, eq=False)
class FigureWords:
    """Words around figures in one language.

    Attributes
    ----------
    bounds, bounds_after : dict of str to str
        Bound by the lower-case phrase that stands before or after a number.
    articles : str
        What may stand between a bound and its number ("about the 30"), as a regular
        expression.
    time_units : dict of str to str
        Unit of a duration (``minutes hours days weeks months years``) by its word.
    no_bound : re.Pattern
        What ends like a bound and is none ("handed over").
    age : re.Pattern
        What makes a number an age; a NUL character stands for the number.
    harmed : re.Pattern
        What makes a number without a noun one of people ("killed three"), the NUL
        standing for it with its bound.
    never_before, never_after : re.Pattern
        What makes a number no figure: section numbers, times of day, idioms.
    framing : re.Pattern
        What makes a duration the frame of what is told ("over the next three years"),
        the NUL standing for the number, and no length of anything.
    definite : re.Pattern
        Determiners that point back to things counted before ("the two men").
    between : re.Pattern
        Words between number and noun that are no part of it ("of the", "other").
    adjectives : frozenset of str
        Adjectives that stand between a number and its noun.
    stop : frozenset of str
        Words that end a noun phrase.
    plurals : frozenset of str
        Plural nouns that do not look it.
    bare_scales : tuple of str
        Larger units that open a number without an article (*cent*, *mille*).
    during : str
        Bound that before a duration means "during".
    since : re.Pattern
        What stands before a date from which on things are counted.
    clock : re.Pattern
        What stands before a number of hours that is a time of day.
    own_voice : re.Pattern
        Words of a site that speaks of itself.
    single : re.Pattern
        One unit of time and perhaps a half (*a year and a half*), which is a figure
        where a bound or the half stands by it.
    halves, and_half : re.Pattern
        What stands before a number and halves it (*half a dozen*), and behind a unit of
        time and adds half of it (*two years and a half*).
    ago : re.Pattern
        What before a duration tells how long ago something was.
    nowadays : re.Pattern
        A day that means the present: "today's banks".
    stamped : re.Pattern
        What stands before the day on which a page was put out.
    possible : re.Pattern
        What makes a figure one that may come true ("could fetch").
    fractions : dict of str to float
        Percentage of a share in words, a regular expression.
    out_of : str
        Regular expression of what stands between part and whole (*two users in five*).
    noun_first : bool
        Whether the counted noun stands first in its phrase and complements follow.
    range_words : str
        Alternatives of a regular expression between the two ends of a range.
    contrast, correction : re.Pattern
        What stands between two figures of two sources that one article sets against
        each other (*but*), and between a figure and the one it replaces (*and not*).
    change_from, change_to : re.Pattern
        What stands before the first of two figures of a change (*from 40*), and what
        parts them (*to*), perhaps behind a date.
    compared : re.Pattern
        What parts a figure from its former value (*31, down from 40*).
    joined_dates : re.Pattern
        What joins the dates of a change (*between 2022 and 2023*).
    span_opens : re.Pattern
        What stands before the first of two dates that bound a period (*between*).
    counts : re.Pattern
        Verbs of those who give a figure (*puts the cost at*).
    tells : re.Pattern
        Verbs of those who put a figure at its value.
    hearer : re.Pattern
        What stands between a cue and who hears it (*told the*).
    own : re.Pattern
        Words by which somebody speaks of what is his.
    documents : re.Pattern
        Nouns of what is written by somebody: a report speaks for its author.
    sources : dict of str to str
        Who speaks, by the noun of a source without a name: an indictment is by
        prosecutors.
    priced : re.Pattern
        What stands before the price of an asset that moves (*fell to*).
    quoted : re.Pattern
        What stands before a price and nothing else (*was trading at*).
    of_trade : re.Pattern
        Words of happenings that in a sentence on a market tell how it moved.
    asset : re.Pattern
        What refers back to an asset of the sentence before.
    traded : re.Pattern
        What is bought and sold on exchanges (*shares*).
    moved : re.Pattern
        What stands before the share by which a price moved (*was up*).
    capital : re.Pattern
        What opens the market value of all that there is of something.
    nouns : dict of str to str
        English plural by counted noun, for measures that read alike in both languages.
    numerous : frozenset of str
        Those of them that are news in large numbers only (*two flaws*).
    happenings : dict of str to frozenset of str
        Kinds of happening by the word that tells it; ``*`` ends a beginning.
    topics : dict of str to frozenset of str
        What a figure is about, by word; ``*`` ends a beginning.
    """

    bounds: dict[str, str]
    bounds_after: dict[str, str]
    articles: str
    time_units: dict[str, str]
    no_bound: re.Pattern[str]
    age: re.Pattern[str]
    harmed: re.Pattern[str]
    never_before: re.Pattern[str]
    never_after: re.Pattern[str]
    framing: re.Pattern[str]
    definite: re.Pattern[str]
    between: re.Pattern[str]
    adjectives: frozenset[str]
    stop: frozenset[str]
    plurals: frozenset[str]
    bare_scales: tuple[str, ...]
    during: str
    since: re.Pattern[str]
    clock: re.Pattern[str]
    own_voice: re.Pattern[str]
    single: re.Pattern[str]
    halves: re.Pattern[str]
    and_half: re.Pattern[str]
    ago: re.Pattern[str]
    nowadays: re.Pattern[str]
    stamped: re.Pattern[str]
    possible: re.Pattern[str]
    fractions: dict[str, float]
    out_of: str
    noun_first: bool
    range_words: str
    contrast: re.Pattern[str]
    correction: re.Pattern[str]
    change_from: re.Pattern[str]
    change_to: re.Pattern[str]
    compared: re.Pattern[str]
    joined_dates: re.Pattern[str]
    span_opens: re.Pattern[str]
    counts: re.Pattern[str]
    tells: re.Pattern[str]
    hearer: re.Pattern[str]
    own: re.Pattern[str]
    documents: re.Pattern[str]
    sources: dict[str, str]
    priced: re.Pattern[str]
    quoted: re.Pattern[str]
    of_trade: re.Pattern[str]
    asset: re.Pattern[str]
    traded: re.Pattern[str]
    moved: re.Pattern[str]
    capital: re.Pattern[str]
    nouns: dict[str, str]
    numerous: frozenset[str]
    happenings: dict[str, frozenset[str]]
    topics: dict[str, frozenset[str]]


@cache
def words_of(language: str) -> FigureWords | None:
    """Return the words of a language, None for one without a module here."""
    if language not in LANGUAGES:
        return None
    words: FigureWords = import_module(f"{__name__}.{language}").WORDS
    return words


@cache
def counted() -> frozenset[str]:
    """Return the English plurals of what is news in small numbers, of all languages."""
    tables = [words for language in LANGUAGES if (words := words_of(language))]
    return frozenset(
        n for words in tables for n in words.nouns.values() if n not in words.numerous
    )
