"""Put the spans of a statistical model on the borders that names have."""

from __future__ import annotations

import re

from cryptonews_nlp._letters import CAPITAL
from cryptonews_nlp._types import Offsets
from cryptonews_nlp.entities.catalogue.nationalities import is_nationality
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.lang.anywhere import (
    COMPOUND,
    KEEPS_POINT,
    KEEPS_S,
    NAMED_PREFIXES,
    POST,
    PREFIX,
    SUFFIXES,
    TRAILING_POST,
)
from cryptonews_nlp.entities.lang.persons import BEHIND_NAME, PERSONAL_HONOURS
from cryptonews_nlp.entities.names.personal import (
    person_borders,
    skip_holder,
    skip_openers,
)
from cryptonews_nlp.entities.names.posts import post_length
from cryptonews_nlp.entities.names.runon import end_of_name, end_of_person

_OUTSIDE = " \t\n\r\"'“”«»‹›()[]{}<>,;:!?*#|&\\/•▸►=~^_`…–—-.\u200b\u200c\u200d\ufeff"
_POSSESSIVE = re.compile(r"(?:['’]s|['’])$")
# a building society of Harrogate "& Dales Building Society" goes on behind the sign
_AMPERSAND = re.compile(r" & [A-ZÀ-Ý][\w'’-]*(?: [A-ZÀ-Ý][\w'’-]*)*")
_REST_OF_WORD = re.compile(r"(?:[-_][^\W_]+)+")
_START_OF_WORD = re.compile(r"(?:[^\W_]+[-_])+$")
# quarters, times of day, numbers of acts, centuries, court files and severities
_NUMBERED = re.compile(
    r"(?i:[QTH][1-4]|\d+ ?h\d*|S[12])$|X{0,3}(?:IX|IV|V?I{1,3}|VI?)$|XX{1,2}$|"
    r"(?!KB)[A-Z]{1,6}\d\d-?\d{4,}[A-Z]?$|CVSS v?\d+\.\d$"
)


def clean_span(
    text: str, start: int, end: int, label: str, words: Words
) -> tuple[int, int] | None:
    """Move the borders of a span to those of the name in it.

    Parameters
    ----------
    text : str
        Text with plain apostrophes.
    start, end : int
        Span as a model gave it.
    label : str
        Its label.
    words : Words
        Language.

    Returns
    -------
    tuple of (int, int) or None
        None when no name is left: no capital, a nationality, a number.
    """
    start, end = _whole_word(text, *_trim(text, start, end))
    if text[end : end + 2] in {"'s", "’s"} and KEEPS_S.search(text[start : end + 2]):
        end += 2
    end = _without_titles(text, start, end_of_name(text, start, end), words)
    end = end_of_person(text, start, end) if label == "PERSON" else end
    start, end = _trim(text, start, end)
    if start == end:
        return None
    start = skip_openers(text, start, end, words)
    kind = words.kind_nouns.match(text, start, end)
    start = kind.end() if kind else start
    prefix = PREFIX.match(text, start, end)
    if prefix and not _is_part_of_name(text, prefix, end, label):
        start = prefix.end()
    borders = (
        person_borders(text, start, end, words)
        if label == "PERSON"
        else _body_borders(text, start, end, label, words)
    )
    if borders is None:
        return None
    start, end = _trim(text, *borders)
    end = _with_bracket(text, start, _with_number(text, start, end, words))
    return (start, end) if _is_name(text, start, end, label, words) else None


def _without_titles(text: str, start: int, end: int, words: Words) -> int:
    """Return where a name ends before the title of the next one ("Tarn [Gov.]")."""
    while start < end and _POINT.match(text, end):
        last = text.rfind(" ", start, end)
        if not words.short_titles.fullmatch(text, max(start, last + 1), end):
            break
        end = max(start, last)
        # « Le [Col.] »
        end = start if text[start:end].lower() in words.openers else end
    return end


# of a title, before a name
_POINT = re.compile(rf" ?\. (?={CAPITAL})")


def _body_borders(
    text: str, start: int, end: int, label: str, words: Words
) -> Offsets | None:
    """Return a body or place without offices; None for what somebody is."""
    if text[end - 1].isupper() or text[end - 1] == ".":
        honours = PERSONAL_HONOURS.search(text, start, end)
        end = honours.start() if honours else end
    office = words.office.match(text, start, end)
    start = skip_holder(text, office.end() if office else start, end, words)
    if label in {"ORG", "MISC"}:
        post = TRAILING_POST.search(text, start, end)
        end = post.start() if post else end
        if POST.match(text, start, end):
            return None
        joined = _AMPERSAND.match(text, end)
        end = joined.end() if joined else end
    if label != "CRYPTO":  # "bitcoin cash"
        end = _without_common_nouns(text, start, end, words)
    return start, end


def _without_common_nouns(text: str, start: int, end: int, words: Words) -> int:
    """Return where a name ends before words in small letters ("Emotet [botnet]")."""
    while words.small_ends:
        last = _LAST_SMALL.search(text, start, end)
        if last is None or words.small_ends.fullmatch(last[1]):
            break
        end = last.start()
    return end


_LAST_SMALL = re.compile(r"[ \n]+([a-z][a-z-]*)$")


def _is_name(text: str, start: int, end: int, label: str, words: Words) -> bool:
    name = text[start:end]
    if label != "CRYPTO" and name == name.lower() and " " not in name:
        return False
    if not any(c.isalpha() for c in name) or _NUMBERED.fullmatch(name):
        return False
    if words.rooms.fullmatch(name) or BEHIND_NAME.fullmatch(name):
        return False
    if words.charges.fullmatch(name):
        return False
    if label != "MISC" and is_nationality(name):
        return False
    return not _names_nobody(text, start, end, words)


def _names_nobody(text: str, start: int, end: int, words: Words) -> bool:
    """Tell whether words with capitals are an office, an initial, a rubric."""
    name = text[start:end]
    if len(name) == 1:
        return name not in _ONE_LETTER and text[end : end + 1] == "."
    if words.short_titles.fullmatch(name) and text[end : end + 1] == ".":
        return True
    if name in words.rubrics:
        opens = text[start - 1 : start] in {"", "\n"}
        return opens and _PARTED.match(text, end) is not None
    behind = name[post_length(name, words) :]
    # "District Attorney Mrs", the name of whom a model left out
    return len(behind) < len(name) and all(
        word.rstrip(".").lower() in words.titles for word in behind.split()
    )


# Networks and languages of one letter.
_ONE_LETTER = frozenset({"X", "Q"})
_PARTED = re.compile(r"\.? ?[:|/–—.]")


def _with_bracket(text: str, start: int, end: int) -> int:
    """Return the end of a name behind its bracket: "Bank of China (Hong Kong)"."""
    is_open = "(" in text[start:end].rpartition(")")[2]
    return end + 1 if is_open and text[end : end + 1] == ")" else end


def _with_number(text: str, start: int, end: int, words: Words) -> int:
    """Return the end of a name behind the number that completes it ("House Bill 2")."""
    number = _NUMBER.match(text, end)
    needs_one = number and words.numbered.search(text, start, end)
    return number.end() if number and needs_one else end


_NUMBER = re.compile(r" (?:#|n° ?|No\. ?)?\d[\d-]*(?:\.\d+)?\b(?!,\d)")


def _is_part_of_name(text: str, prefix: re.Match[str], end: int, label: str) -> bool:
    """Tell whether a prefix belongs to a name ("Anti-Scam Command")."""
    return (
        label in {"ORG", "MISC"}
        and prefix[0] in NAMED_PREFIXES
        and " " in text[prefix.end() : end]
    )


# "on X." ends a sentence
_INITIAL = 2


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _OUTSIDE:
        start += 1
    while start < end:
        last = text[end - 1]
        if (
            last == "."
            and end - start > _INITIAL
            and (KEEPS_POINT.search(text[start:end]))
        ):
            break
        possessive = _POSSESSIVE.search(text[start:end])
        if possessive and KEEPS_S.search(text[start:end]):
            break
        if possessive and len(text[start:end]) > len(possessive[0]):
            end -= len(possessive[0])
        elif last in _OUTSIDE and not (last == "}" and "{" in text[start:end]):
            end -= 1
        else:
            break
    return start, end


def _whole_word(text: str, start: int, end: int) -> tuple[int, int]:
    """Take in what a hyphen or an underscore joins: "Au-[Yeung Kin]-man"."""
    rest = _REST_OF_WORD.match(text, end)
    if rest and not (SUFFIXES.search(rest[0]) or COMPOUND.search(rest[0])):
        end = rest.end()
    compound = COMPOUND.search(text, start, end)
    end = compound.start() if compound else end
    joined = text[start - 1 : start] in {"-", "_"}
    lead = _START_OF_WORD.search(text, max(0, start - 30), start) if joined else None
    if (
        lead
        and text[lead.start()].isupper()
        and not text[lead.start() - 1 : lead.start()].isalnum()
    ):
        start = lead.start()
    return start, end
