"""Words next to a name that say what it is: company nouns, titles, ages."""

from __future__ import annotations

import re
from functools import cache

from cryptonews_nlp._letters import CAPITAL
from cryptonews_nlp.entities.catalogue.labels import is_given_name
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.lang.persons import AGE, PERSONAL_HONOURS
from cryptonews_nlp.entities.lang.technical import FIRM_ON_CHAIN

_WINDOW = 60
_TITLE = re.compile(r"(?<![^\W\d_])([^\W\d_]+)(?:[.']| ?:)?\s$")
_LAST_WORD = re.compile(r"([^\W\d_]+) [\"'«]? ?$")
# Characters of the longest title and of what stands around it.
_LONGEST_TITLE = 24


def organisation_cue(text: str, start: int, end: int, words: Words) -> bool:
    """Tell whether an apposition calls a name an organisation.

    Parameters
    ----------
    text : str
        The text.
    start, end : int
        Offsets of the name.
    words : Words
        Language.

    Returns
    -------
    bool
        True for "crypto exchange X", "la plateforme X", "X, a Toronto-based fund",
        "the founder of X", a last word such as "Labs", "Inc" or "Protocol", or "X & Y".
    """
    last = text[start:end].rsplit(maxsplit=1)[-1].lower()
    if last in words.suffixes and " " in text[start:end]:
        return True
    if " & " in text[start:end] or FIRM_ON_CHAIN.fullmatch(text, start, end):
        return True
    before, after = _organisation_patterns(words)
    # small letters are compared far faster than letters of either case
    window = text[max(0, start - _WINDOW) : start].lower()
    behind = text[end : end + _WINDOW].lower()
    return bool(
        before.search(window)
        or after.match(behind)
        or words.organisation_follows.match(behind)
        or (
            _word_before(text, start) in words.organisation_links
            and words.organisation_members.search(window)
        )
    )


def _word_before(text: str, start: int) -> str:
    """Return the word before a name in small letters, empty where none stands there."""
    word = _LAST_WORD.search(text, max(0, start - _LONGEST_TITLE), start)
    return word[1].lower() if word else ""


@cache
def _organisation_patterns(words: Words) -> tuple[re.Pattern[str], re.Pattern[str]]:
    nouns = words.organisation_nouns.lower()
    before = re.compile(
        rf"\b(?:(?:{nouns})s?{words.noun_complements} [\"'«]? ?|"
        rf"(?:{words.organisation_leads}) ?)$"
    )
    after = re.compile(
        rf" ?, (?:{words.article_pattern}) ?"
        rf"(?:(?!(?:{words.role_links})\b)[\w'.-]+ ){{0,3}}?(?:{nouns})\b(?!['’]s)"
        rf"(?! (?:{words.person_heads})\b)"
    )
    return before, after


def place_cue(text: str, start: int, end: int) -> bool:
    """Tell whether a name is where a report or a person comes from.

    Capitals before a dash open a report ("SKOPJE, May 2 —"), and behind an age stands
    where somebody lives ("Ada Moss, 24, Montlow, is charged").
    """
    behind_age = _BEHIND_AGE.search(text, max(0, start - _WINDOW), start)
    if behind_age and _GOES_ON.match(text, end):
        return AGE.match(text[end : end + 12]) is None
    if not text[start:end].isupper() or text[start - 1 : start] not in {"", "\n"}:
        return False
    return _DATELINE.match(text, end) is not None


def is_somewhere(text: str, start: int, end: int, words: Words) -> bool:
    """Tell whether something is in or near a name, or a larger place behind it.

    "in Montlow", « près de Montlac », "Montlow, Ohio", the "Tenn" of "Montlow, Tenn.",
    what stands in brackets.
    """
    if _LARGER.match(text, end) or text[start - 1 : start] in {"", "\n"}:
        return True
    if text[start - 1] == "(" and not text[start:end].isupper():
        return True
    if text.startswith(".", end) and end - start <= _STATE:
        return True
    if text[start:end].rsplit(maxsplit=1)[-1].lower() in words.place_heads:
        return True
    before = text[max(0, start - _LONGEST_TITLE) : start]
    return words.place_before.search(before) is not None


# Letters of the longest short form of a state.
_STATE = 5
_LARGER = re.compile(rf", {CAPITAL}[\w.]+[,.]|(?: ?\([^()\n]{{2,30}}\))? [–—-]{{1,2}} ")


def is_road(text: str, start: int, end: int, words: Words) -> bool:
    """Tell whether a name is the number of a road (« sur l'A54 », "the M25").

    An aircraft of Airbus has such a number as well.
    """
    is_number = text[end - 1].isdigit() and words.roads.fullmatch(text, start, end)
    if not is_number or "Airbus" in text:
        return False
    elided = text[start - 1 : start] == "'"
    before = text[start - 2 : start - 1] if elided else _word_before(text, start)
    return before.lower() in words.road_leads


_BEHIND_AGE = re.compile(r"[^\W\d_]\.?, [1-9]\d, $")
_GOES_ON = re.compile(r"[.,;)\n]")
_DATELINE = re.compile(r"(?: ?\([^()\n]{2,30}\)|, [^–—\n]{2,24})? [–—-]{1,2} ")


def work_cue(text: str, start: int, end: int, words: Words) -> bool:
    """Tell whether a noun beside a name makes it malware, a program or a work.

    "The trojan X", "the X trojan", "a flaw dubbed X".
    """
    before = _word_before(text, start)
    if before in words.work_nouns or words.work_follows.match(text, end):
        return True
    # the patterns that look back are slow
    return before in words.calling and bool(
        words.work_called.search(text, max(0, start - _WINDOW), start)
    )


def part_cue(text: str, end: int, words: Words) -> bool:
    """Tell whether a name is followed by what is rather a program's than a firm's."""
    return words.part_follows.match(text, end) is not None


def person_cue(text: str, start: int, end: int, words: Words) -> bool:
    """Tell whether a title, a byline, an age or honours make a name a person's."""
    title = _TITLE.search(text, max(0, start - _LONGEST_TITLE), start)
    if title and title[1].lower() in words.titles:
        return True
    if title and words.byline.search(text, max(0, start - _LONGEST_TITLE), start):
        return is_given_name(text[start:end].partition(" ")[0])
    return bool(
        AGE.match(text[end : end + 12])
        or PERSONAL_HONOURS.match(text, end)
        or words.person_follows.match(text, end)
    )
