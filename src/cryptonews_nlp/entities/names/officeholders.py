"""Persons right behind the body or place that they hold a post in.

« le procureur de Brec Ilka Roe », "the Minister for Foreign Affairs Ilka Roe": no comma
parts the two names, and a model takes both for one, parts them at another word or
misses one of them. The post, the link to its body and a given name tell where each one
begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cryptonews_nlp._letters import CAPITAL, SMALL
from cryptonews_nlp._particles import PARTICLE
from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.catalogue.gazetteer import load_gazetteer
from cryptonews_nlp.entities.catalogue.labels import is_given_name
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.lang.bodies import OF_PLACES
from cryptonews_nlp.entities.names.fusion import Spans
from cryptonews_nlp.entities.names.holders import start_of_person
from cryptonews_nlp.entities.roles.rolenouns import (
    RoleNoun,
    known_noun,
    noun_pattern,
    role_nouns,
)

# Words with capitals in a body or place and in a full name behind it.
_MOST = 7
_WORD = rf"(?:d'|[ae]l-)?{CAPITAL}(?:[\w'.&-]*\w)?"
_NAMES = re.compile(rf"{_WORD}(?: (?:(?:{PARTICLE}) ){{0,2}}{_WORD}){{2,{_MOST}}}")
# Words in small letters and a party between a post and the names behind it.
_BETWEEN = re.compile(
    rf"(?: [A-Z]{{2,6}})? (?:[{SMALL}-]+ |[dl]'){{1,7}}"
    rf"(?:(?:[A-Z]{{2,6}}) (?:[{SMALL}-]+ |[dl]'){{1,3}})?(?={CAPITAL})"
)
# « l'eurodéputé RN Ada Moss »
_PARTY = re.compile(rf" (?=[A-Z]{{2,6}} {CAPITAL})")
_ACRONYM = re.compile(r"[A-Z]{2,6}")


def part_holders(spans: Spans, text: str, words: Words, language: str) -> None:
    """Part the bodies and places of posts from the persons named right behind them.

    Parameters
    ----------
    spans : Spans
        Mentions; changed in place.
    text : str
        Text with plain spaces and apostrophes.
    words : Words
        Language.
    language : str
        Its ISO 639-1 code.
    """
    for role, start, end in _behind_posts(text, words, language):
        over = spans.overlapping(start, end)
        at = _start_of_holder(text, start, end, over, words)
        if at is None or _is_no_body(text[start : at - 1], words, language):
            continue
        if _is_person(spans, start, text[start : at - 1]):
            continue
        if any(_is_kept(m, start, at, end) for m in over):
            continue
        label = _label_of(text[start : at - 1], over, start, role)
        if label is None:
            continue
        for first, last, kind in ((start, at - 1, label), (at, end, "PERSON")):
            found = Mention(first, last, text[first:last], kind, "pattern")
            if not any(_is_same(m, found) for m in over):
                spans.put(found)


def _is_same(mention: Mention, found: Mention) -> bool:
    """Tell whether a mention is already there; a body has whatever label it has."""
    borders = (mention.start, mention.end) == (found.start, found.end)
    return borders and (mention.label == "PERSON") == (found.label == "PERSON")


def _behind_posts(
    text: str, words: Words, language: str
) -> Iterator[tuple[RoleNoun | None, int, int]]:
    """Yield posts with the names that a link ties to them."""
    for noun in noun_pattern(language).finditer(text):
        between = _BETWEEN.match(text, noun.end())
        if between and not words.role_link.search(text, noun.end(), between.end()):
            continue
        between = between or _PARTY.match(text, noun.end())
        names = _NAMES.match(text, between.end()) if between else None
        if names:
            role = known_noun(noun[0], role_nouns(language))
            yield role, names.start(), names.end()


def _start_of_holder(
    text: str, start: int, end: int, over: Sequence[Mention], words: Words
) -> int | None:
    """Return where the person begins; the body is known where it could be one too."""
    at = start_of_person(text, start, end, words)
    if at is None:
        return None
    last = over[-1] if over else None
    # of Quill Stanley Asia, not Stanley Asia Ada Moss
    if last and last.label == "PERSON" and last.end == end:
        is_full = is_given_name(last.text.partition(" ")[0])
        at = last.start if is_full and text.count(" ", at, last.start) > 1 else at
    head = text[start : at - 1]
    is_name = is_given_name(head.partition(" ")[0]) and not _SMALL_INSIDE.search(head)
    return None if is_name and not load_gazetteer().candidates(head) else at


def _is_person(spans: Spans, start: int, head: str) -> bool:
    """Tell whether a text names somebody so elsewhere: "to beat Roe Ada Moss tells"."""
    return any(
        m.label == "PERSON" and m.text == head and m.start != start
        for m in spans.sorted()
    )


def _is_no_body(head: str, words: Words, language: str) -> bool:
    """Tell whether what stands before a person is of his name, a post or a concept."""
    return (
        words.named_after.search(head) is not None
        or head in words.concepts
        or head in words.titles  # "deputy AG Ada Moss"
        # "a spokesman for House Speaker Ada Moss"
        or any(n.end() == len(head) for n in noun_pattern(language).finditer(head))
    )


# « Lons-le-Saunier » is nobody's name
_SMALL_INSIDE = re.compile(r"-[a-z]+-")


def _is_kept(mention: Mention, start: int, at: int, end: int) -> bool:
    """Tell whether a mention is a value, goes on outside or is known across both.

    So is a work ("the director of the film Mad Max").
    """
    outside = mention.start < start or mention.end > end
    across = mention.start < at < mention.end
    is_one = mention.name is not None or mention.label == "MISC"
    return mention.value is not None or outside or (across and is_one)


def _label_of(
    head: str, over: Sequence[Mention], start: int, role: RoleNoun | None
) -> str | None:
    """Return what a body or place is; None for what may be part of a person's name."""
    known = {e.label for e in load_gazetteer().candidates(head)} & _BODIES
    if len(known) == 1:
        return known.pop()
    if role and role.role_en in OF_PLACES and not _ACRONYM.fullmatch(head):
        return "LOC"
    first = next((m.label for m in over if m.start == start), "")
    if first in _BODIES:
        return first
    is_body = _ACRONYM.fullmatch(head) or (role and role.kind == "corporate")
    return "ORG" if is_body else None


_BODIES = frozenset({"ORG", "LOC"})
