"""Two names that a model took for one: "Norvik's Fraud Unit", "U.S.-China"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cryptonews_nlp._letters import CAPITAL, SMALL
from cryptonews_nlp._particles import PARTICLES
from cryptonews_nlp._types import Offsets
from cryptonews_nlp.entities.catalogue.gazetteer import Gazetteer
from cryptonews_nlp.entities.catalogue.labels import is_given_name
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.lang.anywhere import GOES_ON
from cryptonews_nlp.entities.names.occurrences import stands_alone, starts_alone

_POSSESSIVE = re.compile(r"['’]s[ \n]+")
_HYPHEN = re.compile(r"[-–]")
_CAPITALS = re.compile(rf"(?:{CAPITAL}[\w'’.&-]*[ \n]*){{2,}}")
# "thanked him on X. Bitcoin rose", "asked the SEC. Ripple won": a sentence ends
_SENTENCE = re.compile(
    r"(?:(?<![^\W_])X(?=\. [^\W\d_])|"
    rf"(?:(?<=[A-Z0-9]{{3}})|(?<=[{SMALL}]{{5}}))(?=\. {CAPITAL}[a-z]))(\. )"
)
# « Ada Moss fixe Maltego »: no name of a person has such a word inside
_SMALL_WORD = re.compile(rf" ([{SMALL}]{{3,}}) ")
# two teams meet, "PSG - Quimper"; a place is in a larger one, "Brec (Finistère)"
_DASH = re.compile(rf" --? (?={CAPITAL})")
_BRACKET = re.compile(rf"{_DASH.pattern}| ?\((?={CAPITAL})")
# of a person it may be part of the name, in texts that were cut into tokens
_PARTED = {"ORG": _DASH, "LOC": _BRACKET}
_POSSESSED = frozenset({"ORG", "LOC"})


def split_names(
    text: str, start: int, end: int, label: str, gazetteer: Gazetteer, words: Words
) -> Iterator[Offsets]:
    """Cut a span of a model where one name ends and another one begins.

    Parameters
    ----------
    text : str
        Text with plain apostrophes.
    start, end : int
        A span on clean borders.
    label : str
        Its label.
    gazetteer : Gazetteer
        Known names; one that is known as a whole stays whole.
    words : Words
        Language.

    Yields
    ------
    (int, int)
        The owner, and what it owns where that has a name of two words or more; the two
        places of a pair; else the span itself.
    """
    name = text[start:end]
    gap = _gap(text, start, end, label, gazetteer)
    if gap:
        yield start, gap[0]
        is_closed = text[end - 1] == ")" and "(" not in text[gap[1] : end]
        yield from split_names(text, gap[1], end - is_closed, label, gazetteer, words)
        return
    owned = _POSSESSIVE.search(text, start, end)
    if owned and owned.start() > start and not gazetteer.candidates(name):
        # "Pennsylvania's 17th" is a district
        known = (
            label in _POSSESSED
            and not text[owned.end()].isdigit()
            and _is_known(text[start : owned.start()], gazetteer)
        )
        if known or label == "PERSON":
            yield start, owned.start()
            if known and (
                gazetteer.candidates(text[owned.end() : end])
                or _CAPITALS.fullmatch(text, owned.end(), end)
            ):
                yield owned.end(), end
            return
    sign = _HYPHEN.search(text, start, end)
    if sign and _is_pair(text[start : sign.start()], text[sign.end() : end], gazetteer):
        yield start, sign.start()
        yield sign.end(), end
        return
    if sign and not gazetteer.candidates(name) and _is_couple(text, name):
        yield start, sign.start()
        yield sign.end(), end
        return
    joins = words.name_joins.finditer(text, start, end)
    for sign in () if gazetteer.candidates(name) else joins:
        one, two = text[start : sign.start()], text[sign.end() : end]
        both = is_given_name(one) and is_given_name(two) and label == "PERSON"
        if both or _are_two(one, two, text, (start, end), gazetteer):
            yield start, sign.start()
            yield sign.end(), end
            return
    yield start, end


def _gap(
    text: str, start: int, end: int, label: str, gazetteer: Gazetteer
) -> Offsets | None:
    """Return what stands between two names of a span that a model did not part."""
    has_stop = ". " in text[start:end]  # most names have none
    sentence = _SENTENCE.search(text, start, end) if has_stop else None
    if sentence and not gazetteer.candidates(text[start:end]):
        return sentence.span(1)
    parted = _PARTED[label].search(text, start, end) if label in _PARTED else None
    if parted and not gazetteer.candidates(text[start:end]):
        return parted.span()
    if label == "PERSON":
        word = _SMALL_WORD.search(text, start, end)
        parts = word and word[1] not in PARTICLES and text[word.end()].isupper()
        return word.span() if word and parts else None
    return None


def _stands_inside(text: str, name: str, span: Offsets) -> bool:
    """Tell whether a name stands alone outside a span and inside a sentence."""
    return any(
        not span[0] <= at < span[1]
        and _INSIDE.search(text, max(0, at - _NEAR), at) is not None
        and _ENDS.match(text, at + len(name)) is not None
        for at in starts_alone(text, name)
    )


def _is_name_alone(text: str, word: str, span: Offsets) -> bool:
    return f" {word.lower()}" not in text and _stands_inside(text, word, span)


# A word before a name, and what is no more of the name behind it.
_NEAR = 12
_INSIDE = re.compile(rf"(?:[{SMALL}]['’,]?|[(«“\"]|[ldLD]['’]) ?$")
_ENDS = re.compile(rf"(?! ?(?:{GOES_ON}|{CAPITAL}))")


def _are_two(
    one: str, two: str, text: str, span: Offsets, gazetteer: Gazetteer
) -> bool:
    """Tell whether "and" joins two names, not the words of one.

    Both stand alone elsewhere, or the second is known, and the first is too or has, as
    the second does, words of its own: the Ministry of Health and Sports is one.
    """
    if " " not in one + two and all(_is_name_alone(text, s, span) for s in (one, two)):
        return True
    if not _is_known(two, gazetteer):
        return False
    return _is_known(one, gazetteer) or (" " in one and " " in two)


def _is_known(name: str, gazetteer: Gazetteer) -> bool:
    return any(not entry.is_weak(name) for entry in gazetteer.candidates(name))


def _is_couple(text: str, name: str) -> bool:
    """Tell whether both sides of a hyphen are names of the article ("Kim-Trump")."""
    one, _, two = name.partition("-")
    if " " in name or not (one and two and one[0].isupper() and two[0].isupper()):
        return False
    # Hedy Lamarr gave her name to the Hedy-Lamarr prize
    if (is_given_name(one) and is_given_name(two)) or f"{one} {two}" in text:
        return False
    return stands_alone(text, one) and stands_alone(text, two)


def _is_pair(one: str, two: str, gazetteer: Gazetteer) -> bool:
    """Tell whether a hyphen joins two countries."""
    return all(
        any(entry.kind == "country" for entry in gazetteer.candidates(name))
        for name in (one, two)
    )
