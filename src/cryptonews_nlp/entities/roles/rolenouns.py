"""The lexicon of role nouns in both languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from cryptonews_nlp.entities.catalogue.tables import lines_of
from cryptonews_nlp.entities.lang import LANGUAGES

# Letters of an acronym that only capitals tell from other words.
_SHORT = 2


@dataclass(frozen=True, slots=True)
class RoleNoun:
    """A role in both languages."""

    role_en: str
    role_fr: str
    kind: str


@cache
def role_nouns(language: str) -> dict[str, RoleNoun]:
    """Return the role nouns of a language, lower case, with their equivalents.

    An acronym is one in capitals, one of three letters and more also in small ones: an
    ADA is an attorney, Ada Moss is not, and "da" is a particle.
    """
    column = LANGUAGES.index(language) if language in LANGUAGES else 0
    nouns: dict[str, RoleNoun] = {}
    for line in lines_of("roles.tsv"):
        *cells, kind = line.split("\t")
        forms = [cell.split("|") for cell in cells]
        noun = RoleNoun(forms[0][0], forms[1][0], kind)
        for form in forms[column]:
            if form.isupper():
                nouns.setdefault(form, noun)
            if len(form) > _SHORT or not form.isupper():
                nouns.setdefault(form.lower(), noun)
    return nouns


@cache
def noun_pattern(language: str) -> re.Pattern[str]:
    """Return a pattern of all role nouns of a language, plurals included."""
    nouns = role_nouns(language)
    by_letter: dict[str, list[str]] = {}
    for form in sorted(nouns, key=lambda f: (-len(f), f)):
        as_written = form.upper() in nouns
        first = form[0] if as_written else f"[{form[0]}{form[0].upper()}]"
        rest = re.escape(form[1:])
        by_letter.setdefault(first, []).append(rest if as_written else f"(?i:{rest})")
    # parted by their first letters, nearly all forms fail at once
    forms = "|".join(
        f"{first}(?:{'|'.join(rest)})" for first, rest in sorted(by_letter.items())
    )
    return re.compile(rf"(?<![\w-])(?:{forms})[sxSX]?\.?(?![\w'-])")


def known_noun(written: str, nouns: dict[str, RoleNoun]) -> RoleNoun | None:
    """Return the role of a noun as written, in the singular or plural."""
    form = written.rstrip(".")
    return _found(form, nouns) or (
        _found(form[:-1], nouns) if form[-1:] in _PLURAL else None
    )


def is_plural(written: str, nouns: dict[str, RoleNoun]) -> bool:
    """Tell whether a role noun is in the plural: several persons have the role."""
    form = written.rstrip(".")
    return not _found(form, nouns) and _found(form[:-1], nouns) is not None


_PLURAL = frozenset("sxSX")


def _found(form: str, nouns: dict[str, RoleNoun]) -> RoleNoun | None:
    found = nouns.get(form)
    # "Ada" is no ADA
    return found or (None if form.upper() in nouns else nouns.get(form.lower()))
