"""The country that words next to a name give it: « l'Ofac américain »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cryptonews_nlp._letters import CAPITAL, SMALL
from cryptonews_nlp.entities.catalogue.gazetteer import Gazetteer
from cryptonews_nlp.entities.catalogue.nationalities import country_of_adjective
from cryptonews_nlp.entities.lang import Words

_BEFORE = re.compile(rf"([^\W\d_][\w.-]*(?: {CAPITAL}[\w.-]*)?)('s)? $")
_AFTER = re.compile(rf" ([{SMALL}-]+)(?![\w-])")
_PLACE = rf"(?P<place>{CAPITAL}[\w.-]*(?: {CAPITAL}[\w.-]*){{0,2}})"
_BRACKET = re.compile(rf" \({_PLACE}\)")
# Characters of the longest country before a name.
_REACH = 24


def country_beside(
    text: str, start: int, end: int, words: Words, gazetteer: Gazetteer
) -> str:
    """Return the country that the words around a name give it.

    Parameters
    ----------
    text : str
        Text with plain spaces and apostrophes.
    start, end : int
        Offsets of the name.
    words : Words
        Language.
    gazetteer : Gazetteer
        Known names, countries among them.

    Returns
    -------
    str
        ISO 3166 code for "Malaysia's Securities Commission", "the US OFAC",
        « l'Ofac américain », "National Police (Japan)"; empty for none.
    """
    for name in _named(text, start, end, words):
        found = country_of_adjective(name) or _country(name, gazetteer)
        if found:
            return found
    return ""


def _named(text: str, start: int, end: int, words: Words) -> Iterator[str]:
    """Yield the words that may name a country, the nearest first."""
    before = _BEFORE.search(text, max(0, start - _REACH), start)
    if before:
        yield from dict.fromkeys((before[1], before[1].rpartition(" ")[2]))
    after = _AFTER.match(text, end) if words.adjectives_follow else None
    if after:
        yield after[1]
    for pattern in (_BRACKET, _behind(words)):
        behind = pattern.match(text, end)
        parts = behind["place"].split() if behind else []
        yield from (" ".join(parts[:size]) for size in range(len(parts), 0, -1))


@cache
def _behind(words: Words) -> re.Pattern[str]:
    return re.compile(rf" (?:{words.place_links}){_PLACE}")


def _country(name: str, gazetteer: Gazetteer) -> str:
    entries = gazetteer.candidates(name)
    return next((e.country for e in entries if e.kind == "country"), "")
