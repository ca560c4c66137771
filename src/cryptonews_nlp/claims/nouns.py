"""The noun that a number counts, found by the shape of its phrase."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cryptonews_nlp._types import Offsets
from cryptonews_nlp.bridge import fold
from cryptonews_nlp.claims.lang import FigureWords

#: Words of a noun phrase that are looked at.
LONGEST = 5

_WORD = re.compile(r"[^\W\d_](?:[\w]|['.-](?=\w))*")
_GAP = re.compile(r"[ -]?[\"']? ?")
_SHORT = 3

#: What inhabitants are counted as.
PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Noun:
    """A counted noun.

    Attributes
    ----------
    start, end : int
        From the first word behind the number to the head.
    plural : str
        English plural where it is known, else the head.
    unit_of_time : bool
        Whether it is a unit of time.
    """

    start: int
    end: int
    plural: str
    unit_of_time: bool = False


def noun_after(
    text: str, end: int, words: FigureWords, names: Sequence[Offsets] = ()
) -> Noun | None:
    """Return the noun that the number which ends at ``end`` counts.

    Parameters
    ----------
    text : str
        Text with plain spaces and marks.
    end : int
        End of the number.
    words : FigureWords
        Language.
    names : sequence of (int, int)
        Mentions, whose words are no nouns: *900 Nordlys boats*.

    Returns
    -------
    Noun or None
        None when what follows is no plural noun phrase.

    Notes
    -----
    English heads stand last in their compound and are plural; French ones stand first.
    This needs no parse, which the stage does not have, and it reads menus and
    headlines as well as sentences.
    """
    place = end
    if text[place : place + 1] == " ":
        between = words.between.match(text, place + 1)
        if between:
            place = between.end() - 1 if text[between.end() - 1] == " " else place
            place = max(place, between.end() - 1)
    phrase = _phrase(text, place, words)
    if not phrase:
        return None
    first = phrase[0]
    unit = words.time_units.get(first[0])
    if unit is not None:
        return Noun(first[1], first[2], unit, unit_of_time=True)
    named = [any(a < t[2] and t[1] < b for a, b in names) for t in phrase]
    if words.noun_first:
        head = None if named[0] else _french(phrase, words)
    else:
        head = _english(phrase, named, words)
    if head is None:
        return None
    word = head[0]
    people = head is first and head[3] and word not in words.nouns
    # a capital opens a name of people: *six Canadians*, *six Montréalais*
    plural = PEOPLE if people else words.nouns.get(word, word)
    return Noun(first[1], head[2], plural)


_Token = tuple[str, int, int, bool]


def _phrase(text: str, place: int, words: FigureWords) -> list[_Token]:
    """Return words behind a number up to a mark or a function word."""
    found: list[_Token] = []
    while len(found) < LONGEST:
        gap = _GAP.match(text, place)
        match = _WORD.match(text, gap.end() if gap else place)
        if match is None or (not found and match.start() == place == 0):
            break
        word = match.group().lower()
        glued = match.start() == place and not found and text[place - 1] not in "'- "
        if glued and not (word in words.nouns and len(word) < _SHORT):
            break  # letters glued to the number that are no unit such as GB
        if word in words.stop:
            break
        if word in words.adjectives and not found:
            place = match.end()
            continue
        named = match.group()[0].isupper() and match.group()[1:].islower()
        found.append((word, match.start(), match.end(), named))
        place = match.end()
    return found


def _english(
    phrase: list[_Token], named: list[bool], words: FigureWords
) -> _Token | None:
    if phrase[0][0] in words.nouns and len(phrase[0][0]) < _SHORT:
        return phrase[0]  # a unit such as MW
    plural = [
        n
        for n, token in enumerate(phrase)
        if not named[n] and _looks_plural(token[0], words)
    ]
    if not plural:
        return None
    head = plural[0]
    # "sales managers": the plural right behind is the head
    if head + 1 in plural and phrase[head + 1][0] in words.nouns:
        head += 1
    return phrase[head]


def _looks_plural(word: str, words: FigureWords) -> bool:
    if word in words.plurals:
        return True
    return len(word) > _SHORT and word[-1] == "s" and word[-2] not in "sui'"


def _french(phrase: list[_Token], words: FigureWords) -> _Token | None:
    word, _, _, _ = phrase[0]
    if word in words.nouns or (len(word) > _SHORT and fold(word)[-1] in "sxz"):
        return phrase[0]
    return None
