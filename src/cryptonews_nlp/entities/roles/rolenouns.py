"""The lexicon of role nouns in both languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources

from cryptonews_nlp.entities.lang import LANGUAGES


@dataclass(frozen=True, slots=True)
class RoleNoun:
    """A role in both languages."""

    role_en: str
    role_fr: str
    kind: str


@cache
def role_nouns(language: str) -> dict[str, RoleNoun]:
    """Return the role nouns of a language, lower case, with their equivalents."""
    column = LANGUAGES.index(language) if language in LANGUAGES else 0
    nouns: dict[str, RoleNoun] = {}
    folder = resources.files("cryptonews_nlp.entities") / "data"
    for line in (folder / "roles.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        *cells, kind = line.split("\t")
        forms = [cell.split("|") for cell in cells]
        noun = RoleNoun(forms[0][0], forms[1][0], kind)
        for form in forms[column]:
            nouns.setdefault(form.lower(), noun)
    return nouns


@cache
def noun_pattern(language: str) -> re.Pattern[str]:
    """Return a pattern of all role nouns of a language, plurals included."""
    forms = sorted(role_nouns(language), key=lambda f: (-len(f), f))
    by_letter: dict[str, list[str]] = {}
    for form in forms:
        by_letter.setdefault(form[0], []).append(re.escape(form[1:]))
    # parted by their first letters, nearly all forms fail at once
    nouns = "|".join(
        f"[{letter}{letter.upper()}](?i:{'|'.join(rest)})"
        for letter, rest in sorted(by_letter.items())
    )
    # a DI is an inspector, "Di Lorca" a surname
    return re.compile(rf"(?<![\w-])(?![Dd]i\b)(?:{nouns})[sxSX]?\.?(?![\w'-])")


def known_noun(written: str, nouns: dict[str, RoleNoun]) -> RoleNoun | None:
    """Return the role of a noun as written, in the singular or plural."""
    form = written.lower().rstrip(".")
    return nouns.get(form) or nouns.get(form[:-1] if form[-1:] in {"s", "x"} else "")


def is_plural(written: str, nouns: dict[str, RoleNoun]) -> bool:
    """Tell whether a role noun is in the plural: several persons have the role."""
    form = written.lower().rstrip(".")
    return form not in nouns and form[:-1] in nouns
