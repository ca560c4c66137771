"""Acronyms and the names that an article gives for them (Schwartz & Hearst 2003)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cryptonews_nlp._letters import CAPITAL, SMALL
from cryptonews_nlp.entities.catalogue.labels import is_given_name
from cryptonews_nlp.entities.lang import Words

MIN_SHORT, MAX_SHORT = 2, 12
# Schwartz & Hearst allow min(|A| + 5, 2 |A|) words; small words do not count here,
# because French puts two or three between any two that do.
MAX_EXTRA = 5
# Words that a blend may leave out.
MAX_SKIPPED = 2

_PARENTHESIS = re.compile(r"\(([^()\n]{2,90})\)")
_SHORT = re.compile(r"(?:[^\W\d_]|\d)[\w&.'/-]*")
_BEFORE_CAPITAL = re.compile(r"(?<!\w)[A-ZÀ-Þ][^\W_]*(?= [A-ZÀ-Þ])")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# "Ofmin", "Junalco": beginnings of words, written like a name
_BLEND = re.compile(rf"{CAPITAL}[{SMALL}]{{3,9}}")
_BREAK = re.compile(r"[.;:!?()\n\"«»“”]")


@dataclass(frozen=True, slots=True)
class Definition:
    """An acronym and its long form, at their places."""

    long: tuple[int, int]
    short: tuple[int, int]


def is_short_form(text: str) -> bool:
    """Tell whether a string looks like an acronym."""
    return (
        MIN_SHORT <= len(text) <= MAX_SHORT
        and _SHORT.fullmatch(text) is not None
        and sum(c.isupper() for c in text) >= MIN_SHORT
        and sum(c.islower() for c in text) <= len(text) // 2
    )


def find_definitions(text: str, words: Words) -> list[Definition]:
    """Find acronyms with their long forms, in both orders.

    Parameters
    ----------
    text : str
        Text with plain apostrophes.
    words : Words
        Language; its small words may be skipped between the letters.

    Returns
    -------
    list of Definition
        "Autorité des marchés financiers (AMF)", "AMF (Autorité des marchés
        financiers)", also with a name whose letters stand inside its words.

    References
    ----------
    A. Schwartz and M. Hearst (2003), A simple algorithm for identifying abbreviation
    definitions in biomedical text, PSB 8.
    """
    return [d for m in _PARENTHESIS.finditer(text) if (d := _define(text, m, words))]


def common_terms(
    definitions: Iterable[Definition], text: str, words: Words
) -> frozenset[str]:
    """Return the acronyms that an article explains by common nouns.

    "Remote code execution (RCE)" names nothing, and so does no "RCE" of the article.

    Parameters
    ----------
    definitions : iterable of Definition
        Found in the article.
    text : str
        The article.
    words : Words
        Language, with what such an explanation looks like.
    """
    explained = (
        (text[slice(*d.short)], text[slice(*d.long)], d.long[0])
        for d in definitions
        if is_short_form(text[slice(*d.short)])
    )
    terms = {
        short
        for short, long, start in explained
        if names_no_body(text, start, long, words)
        or (words.common_term.fullmatch(long) and short in words.concepts)
    }
    return frozenset(terms | {f"{term}s" for term in terms})


def names_no_body(text: str, start: int, long: str, words: Words) -> bool:
    """Tell whether common nouns explain an acronym, and none is the head of a body.

    « Fichier des personnes recherchées », but not « service de [conformité …] ».
    """
    if not (long.islower() or words.common_term.fullmatch(long)):
        return False
    return not (words.body_heads.search(long) or is_of_unit(text, start, words))


def is_of_unit(text: str, start: int, words: Words) -> bool:
    """Tell whether a unit stands before a name: « service de [conformité …] »."""
    return words.unit_lead.search(text[max(0, start - _UNIT) : start]) is not None


# Characters of what stands before the name of a unit.
_UNIT = 30


def _define(text: str, match: re.Match[str], words: Words) -> Definition | None:
    inside = match[1].strip()
    # the acronym may be followed by more: a comma, a dash and a place
    first = re.split(r"[,;:–—]| - ", inside)[0].strip()
    at = text.index(first, match.start())
    if is_short_form(first) or _BLEND.fullmatch(first):
        start = _long_form_before(text, match.start(), first, words)
        if start is not None:
            end = len(_CLOSING.sub("", text[start : match.start()])) + start
            return Definition((start, end), (at, at + len(first)))
        return None
    before = re.search(r"(\S+) ?$", text[max(0, match.start() - 20) : match.start()])
    if before and is_short_form(before[1]):
        short_start = max(0, match.start() - 20) + before.start(1)
        start = _match_letters(before[1], first, words)
        if start is not None:
            span = (at + start, at + len(first))
            return Definition(span, (short_start, short_start + len(before[1])))
    return None


# what stands between a long form and its bracket
_CLOSING = re.compile(r"(?:(?<=\w)'s)?[ \"'”»]*$")


def _long_form_before(text: str, end: int, short: str, words: Words) -> int | None:
    window_start = max(0, end - 30 - 14 * len(short))
    window = text[window_start:end]
    breaks = [b.end() for b in _BREAK.finditer(window.rstrip(" \"'»”"))]
    # a point inside an abbreviation ("U.S.") breaks too: names rarely hold one
    offset = breaks[-1] if breaks else 0
    candidate = window[offset:].rstrip(" \"'»”")
    start = _match_letters(short, candidate, words)
    return None if start is None else window_start + offset + start


def _match_letters(short: str, long: str, words: Words) -> int | None:
    """Return where a long form starts, read from its end; None if letters lack.

    Each letter of the acronym must occur in order; the first one opens a word. Of
    two starts the one that opens a content word is taken: "conformité en matière de
    lutte contre la criminalité financière" for CCF, not "contre la …".
    """
    letters = _letters(short)
    tokens = list(_content(long, words))
    if not tokens or len(letters) < MIN_SHORT:
        return None
    limit = min(len(letters) + MAX_EXTRA, 2 * len(letters))
    tokens = tokens[-limit:]
    if _BLEND.fullmatch(short):
        return _by_beginnings("".join(letters), tokens, long)
    strict = _by_initials(letters, tokens)
    if strict is not None:
        return strict
    # an article before a capital may be the first word: "Les Indépendants (LI)"
    capitals = {word.start() for word in _BEFORE_CAPITAL.finditer(long)}
    openings = {start for start, _ in tokens} | capitals
    return _by_letters(letters, long, openings)


def _letters(short: str) -> list[str]:
    """Spell an acronym; a digit repeats the letter before it (EC3, C3N)."""
    letters: list[str] = []
    for char in _plain(short):
        if char.isdecimal() and letters:
            letters += letters[-1] * (int(char) - 1)
        elif char.isalnum():
            letters.append(char)
    return letters


def _content(long: str, words: Words) -> Iterator[tuple[int, str]]:
    for word in _WORD.finditer(long):
        start, token = word.start(), word[0]
        head, sign, rest = token.partition("'")
        if sign and len(head) <= len("qu"):
            start, token = start + len(head) + 1, rest
        if token.lower() not in words.small:
            yield start, _plain(token)


def _by_initials(letters: list[str], tokens: list[tuple[int, str]]) -> int | None:
    """Match letters to initials of the last content words, each one used."""
    if len(tokens) < len(letters):
        return None
    chosen = tokens[-len(letters) :]
    if all(token.startswith(c) for c, (_, token) in zip(letters, chosen, strict=True)):
        return chosen[0][0]
    return None


def _by_beginnings(
    letters: str, tokens: list[tuple[int, str]], long: str
) -> int | None:
    """Cut a blend into beginnings of words: *Of-min*, *Ju-na-l-c-o*.

    The first word and at least one more take part, and most of the words behind it.
    One of them is a common noun or adjective: "Robert Meyer (Rome)" is none.
    """
    for first in range(len(tokens) - MIN_SHORT, -1, -1):
        words = [token for _, token in tokens[first:]]
        used = _words_used(letters, words)
        common = any(long[at].islower() for at, _ in tokens[first:])
        if common and used >= MIN_SHORT and len(words) - used <= MAX_SKIPPED:
            return tokens[first][0]
    return None


def _words_used(letters: str, words: list[str], *, first: bool = True) -> int:
    """Return how many words make up a blend, 0 where they cannot."""
    if not letters or not words:
        return 0
    head, *others = words
    best = 0 if first else _words_used(letters, others, first=False)
    for size in range(1, min(len(letters), len(head) - 1) + 1):
        if head[:size] != letters[:size]:
            break
        if size == len(letters):
            best = max(best, 1)
        elif rest := _words_used(letters[size:], others, first=False):
            best = max(best, 1 + rest)
    return best


def _by_letters(letters: list[str], long: str, openings: set[int]) -> int | None:
    """Match letters that stand inside words.

    A party behind a politician shares letters with the name by chance: no name of a
    person is shortened so.
    """
    plain = _plain(long)
    if len(plain) != len(long):
        return None
    at = len(plain)
    for position, letter in enumerate(reversed(letters)):
        is_first = position == len(letters) - 1
        at -= 1
        while at >= 0 and (plain[at] != letter or (is_first and at not in openings)):
            at -= 1
        if at < 0:
            return None
    if "," in long[at:] or _ends_in_person(long[at:]):
        return None  # « plusieurs élus, dont Zoé Roux (PPE) »
    # a word that holds all the letters by chance explains nothing, and the head of
    # « authentification multifacteur » (MFA) is the noun before it
    long_enough = len(plain) - at > 2 * len(letters) and long[at].isupper()
    return at if " " in plain[at:] or long_enough else None


def _ends_in_person(name: str) -> bool:
    """Tell whether a name ends in a given name and one or two surnames."""
    words = name.split()
    return any(
        is_given_name(words[-size]) and all(word[0].isupper() for word in words[-size:])
        for size in range(2, min(len(words), _PERSON_WORDS) + 1)
    )


_PERSON_WORDS = 3

_ACCENTS = str.maketrans("àâäáãåçéèêëíîïñóôöõúùûüýÿœæ", "aaaaaaceeeeiiinoooouuuuyyoa")


def _plain(text: str) -> str:
    return text.lower().translate(_ACCENTS)
