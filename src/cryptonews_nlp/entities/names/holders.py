"""Persons behind the body or place that they hold a post in, in one span of a model.

"the Minister for Foreign Affairs Ilka Roe", « le procureur de Brec Ilka Roe », « a dit
à l'AFP Zoé, 73 ans »: what a model takes for one name is a body, perhaps a post, and a
person.
"""

from __future__ import annotations

import re
from functools import cache

from cryptonews_nlp._letters import CAPITAL, SMALL
from cryptonews_nlp._particles import PARTICLE
from cryptonews_nlp._types import Offsets
from cryptonews_nlp.entities.catalogue.gazetteer import load_gazetteer
from cryptonews_nlp.entities.catalogue.labels import is_given_name
from cryptonews_nlp.entities.lang import LANGUAGES, Words, words_of
from cryptonews_nlp.entities.roles.rolenouns import (
    known_noun,
    noun_pattern,
    role_nouns,
)

_WORD = re.compile(r"[^ \n]+")
_CAPITALISED = rf"{CAPITAL}[\w'’-]*[{SMALL}]"
_MORE = rf"(?: (?:(?i:{PARTICLE}) )*(?:d'|[ae]l-)?{_CAPITALISED})"
_FULL = re.compile(rf"{_CAPITALISED}{_MORE}{{1,3}}")
# « Park Ji-hoon », "Wong Ka-yan"
_FAMILY_FIRST = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+-[a-z]+")
# Spaces in the shortest body, given name and surname.
_LEAST_SPACES = 2
# Characters before a body that may hold the post ("Secretary of State for [Health]").
_NEAR = 48
# A party between a post and its link (« le député LREM de [l'Aubance] »).
_PARTY = re.compile(r"(?: [A-Z]{2,6}(?= ))?")


def person_at_end(
    text: str, start: int, end: int, label: str, language: str
) -> Offsets | None:
    """Find the person at the end of a span that begins with a body, place or post.

    Parameters
    ----------
    text : str
        Text with plain apostrophes.
    start, end : int
        A span on clean borders.
    label : str
        Its label.
    language : str
        Language of the text.

    Returns
    -------
    tuple of (int, int) or None
        The end of the body, ``start`` where only a post stands there, and the start of
        the person.
    """
    spaces = text.count(" ", start, end)
    if spaces == 1 and text[start - 1 : start] == "'":
        return _passer_by(text, start, end)
    at = None
    if spaces >= _LEAST_SPACES and _may_be_two(text[start:end], label):
        at = start_of_person(text, start, end, words_of(language))
    body_end = _end_of_body(text, start, at, label, language) if at else None
    return None if body_end is None or at is None else (body_end, at)


def _may_be_two(name: str, label: str) -> bool:
    """Tell most names, which are one, from those that have to be looked at."""
    if label == "PERSON" and is_given_name(name.partition(" ")[0]):
        return False
    return not load_gazetteer().candidates(name)


def _end_of_body(
    text: str, start: int, at: int, label: str, language: str
) -> int | None:
    """Return where the body before a person ends; None where it is no body."""
    head = text[start : at - 1]
    if words_of(language).named_after.search(head):
        return None
    if _is_known(head, {"ORG"}):
        return at - 1
    noun = _post_before(text, start, language)
    if noun is None or (label == "PERSON" and not _is_known(head, {"ORG", "LOC"})):
        return None
    is_post = known_noun(text[noun:start] + head, role_nouns(language))
    return start if is_post else at - 1


def start_of_person(text: str, start: int, end: int, words: Words) -> int | None:
    """Find the full name of a person at the end of a stretch of names.

    Parameters
    ----------
    text : str
        Text with plain apostrophes.
    start, end : int
        The stretch.
    words : Words
        Language.

    Returns
    -------
    int or None
        Where a given name follows another name; None where the stretch ends with what
        bodies and countries end with.
    """
    name = text[start:end]
    last = name.rpartition(" ")[2]
    if last.lower() in words.place_heads or last.lower() in _last_of_bodies():
        return None
    if words.misc_heads.search(name) or _ends_body(last):
        return None
    for word in _WORD.finditer(text, start, end):
        at = word.start()
        if (
            at > start
            and (is_given_name(word[0]) or _FAMILY_FIRST.fullmatch(text, at, end))
            and _FULL.fullmatch(text, at, end)
            and text[start : at - 1].rpartition(" ")[2] not in words.small
        ):
            return None if _is_thing(text[at:end]) else at
    return None


@cache
def _last_of_bodies() -> frozenset[str]:
    """Return the last words of names of bodies: French news writes English ones."""
    return frozenset().union(*(words_of(code).suffixes for code in LANGUAGES))


def _ends_body(word: str) -> bool:
    """Tell the France of a firm's branch from whom a town gave the surname."""
    return any(
        entry.label != "PERSON" and entry.kind != "city"
        for entry in load_gazetteer().candidates(word)
    )


def _is_thing(name: str) -> bool:
    return any(e.label != "PERSON" for e in load_gazetteer().candidates(name))


def _post_before(text: str, start: int, language: str) -> int | None:
    """Return where the post begins that a link ties to a body behind it."""
    before = max(0, start - _NEAR)
    nouns = list(noun_pattern(language).finditer(text, before, start))
    if not nouns:
        return None
    found = nouns[-1]
    link = words_of(language).role_link
    ends = {found.end()}
    if party := _PARTY.match(text, found.end()):
        ends.add(party.end())
    tied = any(link.fullmatch(text, end, start) for end in ends)
    return found.start() if tied else None


def _is_known(head: str, labels: set[str]) -> bool:
    return any(
        entry.label in labels and not entry.is_weak(head)
        for entry in load_gazetteer().candidates(head)
    )


def _passer_by(text: str, start: int, end: int) -> Offsets | None:
    """Part « l'AFP Zoé, 73 ans »: whom a body has asked goes by the given name."""
    body, _, given = text[start:end].partition(" ")
    if text[end : end + 1] != "," or not is_given_name(given) or _is_thing(given):
        return None
    at = end - len(given)
    return (at - 1, at) if _is_known(body, {"ORG"}) else None
