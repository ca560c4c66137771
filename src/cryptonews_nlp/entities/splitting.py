"""Two names that a model took for one: "Norvik's Fraud Unit", "U.S.-China"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cryptonews_nlp._types import Offsets
from cryptonews_nlp.entities.gazetteer import Gazetteer
from cryptonews_nlp.entities.labels import is_given_name

_POSSESSIVE = re.compile(r"['’]s[ \n]+")
_HYPHEN = re.compile(r"[-–]")
_AND = re.compile(r",? (?:and|et|&) (?:the |la |le |les |l['’])?")
_CAPITALS = re.compile(r"(?:[^\W\d_a-zß-öø-ÿ][\w'’.&-]*[ \n]*){2,}")
# "thanked him on X. Bitcoin rose": a sentence that ends with the network
_NETWORK = re.compile(r"X\. (?=[^\W\d_])")
_POSSESSED = frozenset({"ORG", "LOC"})


def split_names(
    text: str, start: int, end: int, label: str, gazetteer: Gazetteer
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

    Yields
    ------
    (int, int)
        The owner, and what it owns where that has a name of two words or more; the two
        places of a pair; else the span itself.
    """
    name = text[start:end]
    network = _NETWORK.match(text, start, end)
    if network and label != "PERSON":
        yield start, start + 1
        yield network.end(), end
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
    for sign in _AND.finditer(text, start, end):
        if _are_two(text[start : sign.start()], text[sign.end() : end], gazetteer):
            yield start, sign.start()
            yield sign.end(), end
            return
    yield start, end


def _are_two(one: str, two: str, gazetteer: Gazetteer) -> bool:
    """Tell whether "and" joins two names, not the words of one.

    The second is known, or the first is and the second has words of its own: the
    Ministry of Health and Sports is one.
    """
    if " " not in two or gazetteer.candidates(f"{one} and {two}"):
        return False
    return _is_known(two, gazetteer) and (" " in one or _is_known(one, gazetteer))


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
    return all(
        re.search(rf"(?<![\w-]){re.escape(side)}(?![\w-])", text) for side in (one, two)
    )


def _is_pair(one: str, two: str, gazetteer: Gazetteer) -> bool:
    """Tell whether a hyphen joins two countries."""
    return all(
        any(entry.kind == "country" for entry in gazetteer.candidates(name))
        for name in (one, two)
    )
