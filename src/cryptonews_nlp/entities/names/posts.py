"""Posts with capitals name nobody: "Orange County Deputy District Attorney Ada Moss".

A model takes the post into the name of the body before it or of the person behind it,
or for a body by itself. The lexicon of roles tells where each of them ends.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import replace
from functools import cache, lru_cache

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.catalogue.labels import is_given_name
from cryptonews_nlp.entities.lang import LANGUAGES, Words, words_of
from cryptonews_nlp.entities.names.fusion import Spans
from cryptonews_nlp.entities.names.occurrences import stands_alone
from cryptonews_nlp.entities.roles.rolenouns import (
    RoleNoun,
    known_noun,
    noun_pattern,
    role_nouns,
)

_WORDS = [words_of(language) for language in LANGUAGES]
#: What stands before a post, in whatever language the text around it is.
MODIFIERS = frozenset().union(*(words.post_modifiers for words in _WORDS))
# Words of the longest noun of a role.
_NOUN_WORDS = 4
_LEAST_WORDS = 2
_BODIES = frozenset({"ORG", "LOC", "MISC"})
_WORD = re.compile(r"[^ \n]+")
# Between a person and the post behind.
_LINKS = (", ", "\n")
_OFFICE_OF = re.compile(rf"(?i:{'|'.join(words.office_of for words in _WORDS)}) ")


@lru_cache(maxsize=4096)
def post_length(name: str, words: Words, *, of_person: bool = False) -> int:
    """Return how many characters of a name are a post that opens it.

    Parameters
    ----------
    name : str
        A name, or a post.
    words : Words
        Language.
    of_person : bool
        A person is named: any words may stand before the noun of a post that a full
        name follows ("Crime Analyst Ada Moss").

    Returns
    -------
    int
        A noun of one word counts only with what modifies it, or before the given name
        of a person: a marshal may be of the Marshal Islands.
    """
    office = words.offices.match(name)
    length = office.end() if office else 0
    parts = name.split(" ")
    first = 0
    while first < len(parts) - 1 and parts[first] in MODIFIERS:
        first += 1
    nouns = _nouns_of(words)
    for last in range(min(len(parts), first + _NOUN_WORDS), first, -1):
        is_post = last >= _LEAST_WORDS or _is_full_name(parts[last:])
        if is_post and known_noun(" ".join(parts[first:last]), nouns):
            return max(length, len(" ".join(parts[:last])))
    if of_person and not length and not is_given_name(parts[0]):
        for last in range(len(parts) - _LEAST_WORDS, 0, -1):
            if _is_full_name(parts[last:]) and known_noun(parts[last - 1], nouns):
                return len(" ".join(parts[:last]))
    return length


def part_posts(spans: Spans, text: str, words: Words, language: str) -> None:
    """Part posts from the bodies and places before them and the persons behind them.

    Parameters
    ----------
    spans : Spans
        Mentions; changed in place: "[Tarn Crown Court] Judge [Ada Moss]", also where a
        model took it for one body, and "Tarn County State" before "'s Attorney" is
        Tarn County.
    text : str
        Text with plain spaces and apostrophes.
    words : Words
        Language.
    language : str
        Its ISO 639-1 code.
    """
    mentions = spans.sorted()
    persons = [m for m in mentions if m.label == "PERSON"]
    starts, ends = {m.start for m in persons}, {m.end for m in persons}
    surnames = {m.text.rpartition(" ")[2] for m in persons}
    for mention in mentions:
        if mention.label not in _BODIES or mention.name or mention.value is not None:
            continue
        if _opens_post(mention, text, words, language):
            spans.remove(mention)
            continue
        post = _post_in(mention, text, words, language)
        if post is None:
            continue
        first, last = post
        behind = text[last + 1 : mention.end]
        parts = behind.split(" ")
        held = parts[-1] in surnames or _is_full_name(parts)
        # "said Ada Moss, Tarn County District Attorney"
        if last == mention.end and _stands_behind(mention, ends, text):
            held = True
        if last <= mention.end and last + 1 not in starts and not held:
            continue
        end = last if _OFFICE_OF.match(mention.text) else first
        spans.remove(mention)
        body = text[mention.start : end]
        # a Republican House Speaker is of no body "Republican", nor is a Security
        # Engineer of one of that name
        if body and not (body in words.concepts or stands_alone(text, body.lower())):
            spans.add(replace(mention, end=end, text=body))
        if held and behind:
            spans.add(Mention(last + 1, mention.end, behind, "PERSON", mention.method))


def _opens_post(mention: Mention, text: str, words: Words, language: str) -> bool:
    """Tell whether a mention is what stands before the noun of a post.

    "[Supervising Financial] Investigator Ada Moss": a rank opens it and it names no
    kind of body.
    """
    first, _, rest = mention.text.partition(" ")
    if not rest or first not in words.ranks or words.body_heads.search(rest):
        return False
    noun = noun_pattern(language).match(text, mention.end + 1)
    return noun is not None and noun[0][0].isupper() and noun[0] not in MODIFIERS


def _stands_behind(mention: Mention, ends: Container[int], text: str) -> bool:
    """Tell whether a comma or a line break parts a mention from a person before it."""
    start = mention.start
    return any(
        start - len(link) in ends and text.startswith(link, start - len(link))
        for link in _LINKS
    )


def _post_in(
    mention: Mention, text: str, words: Words, language: str
) -> tuple[int, int] | None:
    """Return the end of the body before a post in a mention, and that of the post.

    The noun of a post may go on behind the mention, unless it begins with what is a
    body itself ("Tarn [Police officers]").
    """
    pattern, firsts = noun_pattern(language), _first_words(language)
    before, body_end = "", mention.start
    for word in _WORD.finditer(text, mention.start, mention.end):
        lower = word[0].lower().removesuffix("'s")
        is_first = word[0][0].isupper() and lower in firsts
        noun = pattern.match(text, word.start()) if is_first else None
        if noun and noun[0] not in MODIFIERS:
            last = noun.end() - noun[0].endswith(".")
            beyond = last > mention.end and lower in words.suffixes
            # the Power of Attorney is no post, nor is the Department of Justice
            tied = before in words.small and before not in words.conjunctions
            return None if beyond or tied else (body_end, last)
        if word[0] in words.titles:
            return body_end, word.end()  # "AG": titles are in small letters otherwise
        if word[0] not in MODIFIERS:
            before = word[0]
            body_end = body_end if before in words.conjunctions else word.end()
    return None


def _is_full_name(parts: list[str]) -> bool:
    return len(parts) >= _LEAST_WORDS and is_given_name(parts[0])


@cache
def _nouns_of(words: Words) -> dict[str, RoleNoun]:
    code = next((c for c in LANGUAGES if words_of(c) is words), LANGUAGES[0])
    return role_nouns(code)


@cache
def _first_words(language: str) -> frozenset[str]:
    """Return the first words of nouns of roles, without what makes them possessive."""
    firsts = (noun.partition(" ")[0] for noun in role_nouns(language))
    return frozenset(first.removesuffix("'s").lower() for first in firsts)
