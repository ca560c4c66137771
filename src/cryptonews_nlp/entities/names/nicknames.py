"""Persons by other names: a nickname in the middle, initials, a shared surname."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from itertools import pairwise

from cryptonews_nlp._letters import CAPITAL
from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.catalogue.labels import is_given_name
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.names.fusion import Spans
from cryptonews_nlp.entities.values.windows import windows

_UNIT = rf"{CAPITAL}(?:'[A-Z])?[\w-]*\.?"
_FAMILY = _UNIT.removesuffix(r"\.?")
_NICKNAMED = re.compile(
    rf"(?P<given>{_UNIT}(?: {_UNIT})?) "
    # "(@quill)", "(21)" and "(for Roe)" are no nicknames
    rf"(?:\"[^\"\n]{{1,24}}\"|\([\"“]?(?P<nick>{CAPITAL}[^()\n@\d]{{0,23}})\)) "
    rf"(?P<family>{_FAMILY})"
)
# What a nickname begins with, and characters of the names on both sides of it.
_MARK = re.compile(r" [\"(]")
_BEFORE, _AFTER = 60, 90
_INITIALS = re.compile(rf"{CAPITAL}{{3,4}}")
_ASIDE = re.compile(r"[\"“(][^\"”)]*[\"”)]")
_INITIAL = re.compile(rf"(?<![^\W\d_]){CAPITAL}")


def join_nicknames(spans: Spans, text: str) -> None:
    """Make one person of *Changpeng "CZ" Zhao*, *Andrew (Andy) Roe*.

    Parameters
    ----------
    spans : Spans
        Mentions of the model; changed in place.
    text : str
        Text with plain marks.
    """
    marks = (mark.span() for mark in _MARK.finditer(text))
    stretches = windows(marks, len(text), _BEFORE, _AFTER)
    for match in (m for s in stretches for m in _NICKNAMED.finditer(text, *s)):
        start, end = match.start("given"), match.end("family")
        over = spans.overlapping(start, end)
        named = [m for m in over if m.label == "PERSON"]
        if (
            not named
            or len(named) < len(over)
            # "Jo Roe Joseph (Jo) Roe" is told twice
            or any(m.text.partition(" ")[0] == match["nick"] for m in named)
            or any(m.end > end and " " in text[end : m.end].strip() for m in over)
            or not _touches(named, *match.span("given"))
        ):
            continue
        start = min(m.start for m in named)
        end = max(end, *(m.end for m in named))
        spans.put(Mention(start, end, text[start:end], "PERSON", "pattern"))


def _touches(mentions: list[Mention], start: int, end: int) -> bool:
    return any(m.start < end and start < m.end for m in mentions)


def name_initials(spans: Spans) -> None:
    """Give initials in capitals to the only person that they stand for.

    *SBF* is a person in an article that names Sam Bankman-Fried, unless the article or
    the gazetteer says what else it is.

    Parameters
    ----------
    spans : Spans
        Mentions with their labels and names; changed in place.
    """
    mentions = spans.sorted()
    people: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        if mention.label == "PERSON" and " " in mention.text:
            initials = "".join(_INITIAL.findall(_ASIDE.sub("", mention.text)))
            people[initials].add(mention.name or mention.text)
    for mention in mentions:
        names = people.get(mention.text, set())
        one = len({name.rsplit(maxsplit=1)[-1] for name in names}) == 1
        if one and mention.name is None and _INITIALS.fullmatch(mention.text):
            name = max(names, key=lambda n: (len(n), n))
            spans.swap(
                mention,
                replace(mention, label="PERSON", method="acronym", name=name),
            )


def name_couples(spans: Spans, text: str, words: Words) -> None:
    """Give a given name the surname of the person beside it ("Ada and Lou Moss").

    Parameters
    ----------
    spans : Spans
        Mentions with their labels and names; changed in place.
    text : str
        Text with plain marks.
    words : Words
        Language, with what joins two names.
    """
    mentions = spans.sorted()
    surnames = {m.text.split()[-1] for m in mentions if _is_full(m)}
    for first, second in pairwise(mentions):
        if not _is_full(second) or first.label != "PERSON" or " " in first.text:
            continue
        given, _, surname = second.text.partition(" ")
        if (
            first.name is None
            and is_given_name(first.text)
            and is_given_name(given)
            and first.text not in surnames
            and words.couple_link.fullmatch(text, first.end, second.start)
        ):
            name = f"{first.text} {surname}"
            spans.swap(first, replace(first, name=name))


def _is_full(mention: Mention) -> bool:
    return mention.label == "PERSON" and mention.text.count(" ") == 1
