"""Persons that an honorific or a role in apposition shows to be ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cryptonews_nlp._particles import PARTICLES
from cryptonews_nlp._types import Mention, Offsets
from cryptonews_nlp.entities.catalogue.labels import is_given_name
from cryptonews_nlp.entities.catalogue.nationalities import is_nationality
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.lang.persons import (
    DEFINITE,
    INNER_PARTICLE,
    OPENING_SURNAMES,
)
from cryptonews_nlp.entities.names.cues import organisation_cue
from cryptonews_nlp.entities.names.fusion import Spans
from cryptonews_nlp.entities.names.occurrences import stands_alone
from cryptonews_nlp.entities.names.personal import skip_posts
from cryptonews_nlp.entities.roles.rolenouns import (
    RoleNoun,
    known_noun,
    noun_pattern,
    role_nouns,
)

# Characters between a name and the role behind it.
_NEAR = 48
# Words of the longest role noun ("président du conseil d'administration").
_NOUN_WORDS = 4
# Characters of the longest name.
_LONGEST = 120


def add_titled_persons(
    spans: Spans, text: str, words: Words, language: str
) -> set[Offsets]:
    """Make persons of names that an honorific or an apposition shows to be theirs.

    "Mme Sow", "Horest Au Yeung, représentant d'INTERPOL": a capitalised name before a
    role is a person's, whatever a model of spans made of it.

    Returns
    -------
    set of (int, int)
        Names with a role before or behind them, "co-founder Ada Moss" among them.
    """
    nouns = noun_pattern(language)
    shown = set(_behind_roles(spans, text, role_nouns(language)))
    for match in _honoured(words).finditer(text):
        start, end = match.span("name")
        start = skip_posts(text, start, end, words)
        last = text[start:end].rpartition(" ")[2]
        # "PI Group" is a firm, PI Roe an inspector, and nobody is the "Gov" of "Lt Gov"
        # or the President whom one addresses ("Mr. President")
        if not (
            last.lower() in words.suffixes
            or words.short_titles.fullmatch(last)
            or text[start:end].lower() in words.titles
        ):
            _put_person(spans, text, start, end, match.start())
    for match in _of_nationality(text, words):
        start, end = match.span("name")
        if not _is_no_person(text, start, end, words):
            _put_person(spans, text, start, end, match.start())
            shown.add((start, end))
    for found, end in _apposed(text, nouns, words):
        start = found
        if not _BEFORE_NAME.search(text, max(0, start - 2), start) and start:
            continue
        first, _, others = text[start:end].partition(" ")
        if first.lower() in words.openers:
            if " " not in others:
                continue
            start += len(first) + 1
        start = skip_posts(text, start, end, words)
        if not (
            _is_no_person(text, start, end, words) or _is_thing(text, start, end, words)
        ):
            _put_person(spans, text, start, end)
            shown.add((start, end))
    return shown


def _behind_roles(
    spans: Spans, text: str, nouns: dict[str, RoleNoun]
) -> Iterator[Offsets]:
    """Yield what a model took for a person's full name, right behind a role."""
    for mention in spans.sorted():
        start = mention.start
        # « estime le juge Option consommateurs » would make persons of bodies
        if mention.label != "PERSON" or mention.name or " " not in mention.text:
            continue
        before = text[max(0, start - _NEAR) : start].split()[-_NOUN_WORDS:]
        if text[start - 1 : start] == " " and any(
            known_noun(" ".join(before[at:]).lstrip("\"'("), nouns)
            for at in range(len(before))
        ):
            yield start, mention.end


def _of_nationality(text: str, words: Words) -> Iterator[re.Match[str]]:
    """Yield full names behind a noun of nationality (« la Belge Ada Moss »)."""
    if not words.national_nouns:
        return
    for nation in _BESIDE.finditer(text):
        start = nation.start()
        if not is_nationality(nation[0], words.national_nouns):
            continue
        match = _NATIONAL.match(text, start)
        if match and words.national_lead.search(text, max(0, start - 4), start):
            yield match


def _apposed(text: str, nouns: re.Pattern[str], words: Words) -> Iterator[Offsets]:
    """Yield the two to four capitalised words before a comma and a role."""
    for comma in _COMMA.finditer(text):
        end = comma.start()
        if text[text.rfind(" ", 0, end) + 1 : end].islower():
            continue
        lead = words.role_lead.match(text, end)
        if not lead:
            continue
        noun = nouns.search(text, lead.end(), lead.end() + _NEAR)
        if not noun or not words.role_opening.fullmatch(
            text[lead.end() : noun.start()]
        ):
            continue
        for name in _APPOSED.finditer(text, max(0, end - _LONGEST), end + 2):
            if name.end() == end:
                yield name.span()


def _is_no_person(text: str, start: int, end: int, words: Words) -> bool:
    """Tell whether a capitalised name before a comma is a street, an award, a firm."""
    name = text[start:end]
    return (
        " " not in name
        # "Midterms With Kavanaugh Debacle" is a headline, "Horest Au Yeung" is none
        or any(
            word.lower() in words.openers - PARTICLES - OPENING_SURNAMES
            for word in name.split()
            if word[0].isupper()
        )
        or bool(words.misc_heads.search(name))
        or name.rsplit(maxsplit=1)[-1].lower() in words.place_heads
        or organisation_cue(text, start, end, words)
    )


def _is_thing(text: str, start: int, end: int, words: Words) -> bool:
    """Tell whether capitals before a comma and a role open with no given name.

    Behind an article or the preposition of a place they are a gang, a town; words that
    the text writes small elsewhere are those of a sentence ("Three Prosecutors, …").
    """
    first = text[start:end].partition(" ")[0]
    if is_given_name(first):
        return False
    before = text[max(0, start - _NEAR) : start]
    if words.source_lead.search(before):
        return False
    return (
        DEFINITE.search(before) is not None
        or words.place_before.search(before) is not None
        or stands_alone(text, first.lower())
    )


_POSSESSIVE = re.compile(r"['’]s?$")
# A set of letters is found faster than all that are no small ones; a word that could
# end at several places would be tried at each, in each of the words of a long name.
_CAPITALISED = r"[A-ZÀ-ÖØ-ÞĀ-Ž](?=[\w'-]*[^\W\d_A-Z])[\w'-]*+"
_MORE = rf"(?: (?:(?:{INNER_PARTICLE}) )*(?:al-|el-)?{_CAPITALISED})"
_APPOSED = re.compile(rf"{_CAPITALISED}{_MORE}{{1,3}}(?= ?,)")
_COMMA = re.compile(r" ?,")
# A capitalised word before another one; fast to find.
_BESIDE = re.compile(r"(?<=[ '])[A-ZÀ-Ý][\w-]+(?= [A-ZÀ-Ý])")
_NATIONAL = re.compile(
    rf"(?P<nation>{_CAPITALISED}) (?P<name>{_CAPITALISED}{_MORE}{{1,3}})(?![\w-])"
)
# What stands before a name that opens a sentence or follows a word in small letters.
_BEFORE_NAME = re.compile(r"(?:[.!?»\"\na-z;:–—] |\n|^)$")


@cache
def _honoured(words: Words) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w.])(?:{words.honorifics.pattern}) "
        rf"(?P<name>{_CAPITALISED}{_MORE}{{0,3}})(?!\w)"
    )


def _is_whole(found: Mention, start: int, end: int) -> bool:
    """Tell whether a full name ends a stretch that opens with what is no given name.

    "Secretary of [State Ada Moss], a lawyer," has the end of a post before it.
    """
    given, _, rest = found.text.partition(" ")
    return (
        found.label == "PERSON"
        and found.end == end
        and found.start > start
        and bool(rest)
        and is_given_name(given)
    )


def _put_person(
    spans: Spans, text: str, start: int, end: int, lead: int | None = None
) -> None:
    """Make a person of a stretch; a mention may begin with the title at ``lead``."""
    possessive = _POSSESSIVE.search(text, start, end)
    end = possessive.start() if possessive else end
    over = spans.overlapping(start if lead is None else lead, end)
    first = start if lead is None else lead
    whole = len(over) == 1 and (over[0].start, over[0].end) == (start, end)
    # « M. Hollande » is no country
    place = whole and lead is not None and over[0].label == "LOC"
    named = [m for m in over if m.value or (m.name and not place)]
    if named or any(m.start < first or m.end > end for m in over):
        return
    if whole:
        if over[0].label == "PERSON":
            return
    elif any(
        (m.label == "ORG" and " " in m.text and m.start >= start)
        or (lead is None and _is_whole(m, start, end))
        for m in over
    ):
        return
    spans.put(Mention(start, end, text[start:end], "PERSON", "pattern"))
