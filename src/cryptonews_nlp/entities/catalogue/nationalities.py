"""Adjectives and nouns of nationality, which are no names."""

from __future__ import annotations

from functools import cache

from cryptonews_nlp.entities.catalogue.entry import read_entries
from cryptonews_nlp.entities.catalogue.tables import DATA, lines_of
from cryptonews_nlp.entities.lang.anywhere import NATION_HALVES


def is_nationality(name: str, language: str | None = None) -> bool:
    """Tell whether a word is an adjective or noun of nationality.

    Parameters
    ----------
    name : str
        A word.
    language : str or None
        Where only the words of one language count.

    Examples
    --------
    >>> [is_nationality(w) for w in ("Belge", "Italo-Suisse", "Sud-Coréen", "Leroy")]
    [True, True, True, False]
    >>> is_nationality("Native Americans"), is_nationality("Antonio French")
    (True, False)
    """
    known, word = _nationalities(language), name.lower()
    first, sign, last = word.replace(" ", "-").rpartition("-")
    # a given name may end like "Franco-", with a space behind it
    halves = first in NATION_HALVES or (first.endswith("o") and " " not in word)
    return word in known or (sign == "-" and halves and last in known)


@cache
def _nationalities(language: str | None) -> frozenset[str]:
    forms: set[str] = set()
    for line in lines_of("demonyms.tsv"):
        code, _, stems = line.partition("\t")
        if language not in {None, code}:
            continue
        for stem in stems.split():
            forms.update(_inflections(stem.lower().replace("_", " ")))
    return frozenset(forms)


def country_of_adjective(word: str) -> str:
    """Return the country of an adjective of nationality; empty for another word.

    Examples
    --------
    >>> country_of_adjective("américaine"), country_of_adjective("Malaysian")
    ('US', 'MY')
    """
    return country_adjectives().get(word.lower(), "")


def country_of_name(name: str) -> str:
    """Return the country of a name; empty for another word.

    Examples
    --------
    >>> country_of_name("Norvège"), country_of_name("united states")
    ('NO', 'US')
    """
    return _country_names().get(name.lower(), "")


@cache
def _country_names() -> dict[str, str]:
    text = (DATA / "gazetteer_places.tsv").read_text(encoding="utf-8")
    return {
        name.lower(): entry.country
        for entry in read_entries(text)
        if entry.kind == "country"
        for name in (*entry.names_en, *entry.names_fr)
    }


@cache
def country_adjectives() -> dict[str, str]:
    """Return adjectives of nationality in small letters, to country codes."""
    found: dict[str, str] = {}
    for line in lines_of("adjectives.tsv"):
        code, *cells = line.split("\t")
        for word in "|".join(cells).split("|"):
            found.setdefault(word.lower(), code)
    return found


def _inflections(stem: str) -> set[str]:
    """Return the forms of a nationality; ``+`` marks stems that take a feminine."""
    base = stem.rstrip("+")
    forms = {base, base + "s"}
    if stem.endswith("+"):
        feminine = base + ("ne" if base.endswith(("ien", "éen", "on", "yen")) else "e")
        forms |= {feminine, feminine + "s", base + "e", base + "es"}
    return forms
