"""Authors in bylines, and lines that are bylines by their form alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from cryptonews_nlp._particles import PARTICLE
from cryptonews_nlp.reading.fields.clocks import CLOCK
from cryptonews_nlp.reading.fields.lang import LANGUAGES
from cryptonews_nlp.reading.fields.written import date_spans, find_date
from cryptonews_nlp.zoning.lang import (
    AND,
    AUTHOR_MARKS,
    BESIDE_DATES,
    DESKS,
    JOBS,
    NOT_AUTHORS,
    NOT_NAMES,
    PLACE_LEADS,
    SHARED_WITH,
)
from cryptonews_nlp.zoning.shape import LINK
from cryptonews_nlp.zoning.words import folded_words

_PART = r"(?:[A-ZÀ-Ý][\w’'-]+|[A-ZÀ-Ý]\.(?:-?[A-ZÀ-Ý]\.)*)"
# a particle ends no name: "Anne Roux le 12 mars"
_NAME = rf"{_PART}(?:[ \t]+(?:(?:{PARTICLE})[ \t]+){{0,2}}{_PART}){{1,5}}"
_AND = rf"(?:{'|'.join(AND)}|&)"
_NAMES = rf"{_NAME}(?:(?:, {_NAME})*,? {_AND} {_NAME})?"
_ONLY_NAMES = re.compile(rf"{_NAMES}$")
_BETWEEN_NAMES = re.compile(rf",[ \t]+|[ \t]+{_AND}[ \t]+")
# What parts a byline: "Ann Roe | 3 March 2024", "Ann Roe, Crime Correspondent",
# "Ann Roe in Paris".
_BYLINE_CUT = re.compile(
    rf"(?:^|\s+)[|•·–—/-]\s+|,\s+|\s+(?:{'|'.join(PLACE_LEADS)})\s+"
)
# What lists of authors are parted by, and what is no name in them: "roe@fil.example".
_BETWEEN_AUTHORS = re.compile(r"[,;][ \t]+")
_ADDRESS = re.compile(r"@|\w\.(?:com|org|net|fr|ca|uk)$|^www\.", re.IGNORECASE)
#: "Le Monde" and "The Ledger" are no people, "Marine Le Pen" is one.
_OUTLET = re.compile("|".join(m.ARTICLES for m in LANGUAGES), re.IGNORECASE)
_CAPITALS = 2
_MOST_NAMES = 5
_EMPHASIS = "*_# "
_WORD = re.compile(r"[^\W\d_]{3,}")
_ONLY_A_TIME = re.compile(CLOCK, re.IGNORECASE)


@lru_cache(maxsize=1)
def _author() -> re.Pattern[str]:
    """Return the pattern of names after "by" or "par"."""
    marks = "|".join(re.escape(m) for m in AUTHOR_MARKS)
    others = "|".join(NOT_AUTHORS)
    return re.compile(
        rf"(?:^|[\s|•·,(*_])(?<!\w)(?P<other>(?i:{others})\s+)?(?i:{marks})(?:\s?:)?\s+"
        rf"(?P<name>{_NAMES})"
    )


@lru_cache(maxsize=1)
def _with_job() -> re.Pattern[str]:
    """Return the pattern of a name before a job and its place or desk."""
    jobs = "|".join(JOBS)
    return re.compile(
        rf"(?P<name>{_PART}(?:[ \t]+(?:(?:{PARTICLE})[ \t]+)*{_PART}){{1,3}}?)[ \t]+"
        rf"(?:[\w-]+[ \t]+){{0,2}}(?i:{jobs})$"
    )


def _people(names: str) -> str | None:
    """Part names, each without the job behind it and in usual capitals."""
    people = filter(None, map(_person, _BETWEEN_NAMES.split(names.strip())))
    return "; ".join(people) or None


def _person(name: str) -> str | None:
    """Return a name alone; None for a job, an acronym and a word, or an agency."""
    parts = name.split()
    if _OUTLET.match(name) or parts[0].lower() in SHARED_WITH:
        return None
    if parts[-1].lower() in JOBS:
        parts.pop()
        while parts and parts[-1].lower() in DESKS:
            parts.pop()
    shouted = [len(p) > _CAPITALS and p.isupper() and "." not in p for p in parts]
    if not all(shouted):
        # "Ann Roe BBC News": a family name in capitals stands last
        last = next((n for n, loud in enumerate(shouted[:-1]) if loud and n), None)
        parts = parts[:last]
    elif parts:
        shouted = [True] * len(parts)
    # given and family name, none of them a word of offices and desks
    if len(parts) < 2 or not NOT_NAMES.isdisjoint(folded_words(" ".join(parts))):  # noqa: PLR2004
        return None
    return " ".join(
        re.sub(r"[^\W\d_]+", lambda m: m[0].capitalize(), part) if loud else part
        for part, loud in zip(parts, shouted, strict=False)
    )


def without_jobs(authors: str) -> str:
    """Leave out what scrapers list as authors beside their names: jobs and addresses.

    Examples
    --------
    >>> without_jobs("Ann Roe, Chief Political Correspondent, Bo Lee")
    'Ann Roe, Bo Lee'
    """
    names = [
        part
        for part in _BETWEEN_AUTHORS.split(authors)
        if set(part.lower().split()[-2:]).isdisjoint(JOBS) and not _ADDRESS.search(part)
    ]
    return (_BETWEEN_AUTHORS.findall(authors) or [""])[0].join(names) or authors


def find_author(lines: Sequence[str], text: str = "") -> str | None:
    """Find the authors in the lines of bylines: after "by" or "par", or alone.

    Parameters
    ----------
    lines : sequence of str
        Lines of bylines.
    text : str
        What they stand above: the words of a heading stand in it in small letters
        ("Fatal Head-On Crash"), those of a name hardly.

    Examples
    --------
    >>> find_author(["Par Anne Roux et Paul Petit, avec AFP"])
    'Anne Roux; Paul Petit'
    >>> find_author(["ANN ROE Crime Correspondent | 3 March 2024"])
    'Ann Roe'
    """
    for line in lines:
        for named in _author().finditer(line):
            people = None if named["other"] else _people(named["name"])
            if people and not are_usual(named["name"], text):
                return people
    for line in lines:
        if is_heading(line):
            continue
        for part in _BYLINE_CUT.split(LINK.sub(r"\2", line).strip(_EMPHASIS)):
            employed = _with_job().match(part)
            if employed:
                return _people(employed["name"])
            # "By Reuters" signs nobody
            signed = part.split(" ")[0].lower() in AUTHOR_MARKS
            if not signed and _ONLY_NAMES.match(part) and find_date(part) is None:
                people = _people(part)
                if people and not are_usual(part, text):
                    return people
    return None


def are_usual(words: str, text: str) -> bool:
    """Tell whether a text has most of some words in small letters, as no name's.

    Examples
    --------
    >>> are_usual("Fatal Head-On Crash", "The crash was fatal.")
    True
    """
    found = [
        re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", text) is not None
        for word in _WORD.findall(words)
    ]
    return sum(found) > len(found) / 2


def is_heading(line: str) -> bool:
    """Tell a heading of Markdown, whose words have capitals: "## Key Findings"."""
    return line.lstrip().startswith("#")


def is_signature(line: str) -> bool:
    """Tell whether a line is "By Ann Roe" or "Par Anne Roux" and nothing else."""
    named = _author().match(line) if line[:1].isupper() else None
    return named is not None and not line[named.end() :].strip(" .,")


def only_names(line: str) -> bool:
    """Tell whether a line holds names of people and nothing else, by its form.

    Examples
    --------
    >>> only_names("Anne Roux et Paul Petit"), only_names("Police raid two shops")
    (True, False)
    """
    if is_heading(line):
        return False
    line = LINK.sub(r"\2", line).strip(_EMPHASIS)
    return (
        bool(_ONLY_NAMES.match(line))
        and all(len(name.split()) <= _MOST_NAMES for name in _BETWEEN_NAMES.split(line))
        and NOT_NAMES.isdisjoint(folded_words(line))
    )


def only_a_time(line: str) -> bool:
    """Tell whether a line holds a time of day and nothing else, as in live blogs.

    Examples
    --------
    >>> only_a_time("13:12 GMT"), only_a_time("14h02"), only_a_time("2.50 euros")
    (True, True, False)
    """
    return _ONLY_A_TIME.fullmatch(line.strip(_EMPHASIS)) is not None


def only_a_date(line: str) -> bool:
    """Tell whether a line holds a date of publication and nothing else.

    Examples
    --------
    >>> only_a_date("Publié le mardi 12 mars 2024 à 18h07")
    True
    >>> only_a_date("The trial begins on 12 March 2024")
    False
    """
    spans = date_spans(line)
    if not spans:
        return False
    rest = line
    for start, end in reversed(spans):
        rest = f"{rest[:start]} {rest[end:]}"
    return all(word in BESIDE_DATES for word in folded_words(rest) if "0" not in word)
