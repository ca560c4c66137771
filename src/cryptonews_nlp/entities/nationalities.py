"""Adjectives and nouns of nationality, which are no names."""

from __future__ import annotations

from functools import cache
from importlib import resources


def is_nationality(name: str) -> bool:
    """Tell whether a word is an adjective or noun of nationality."""
    return name.lower() in _nationalities()


@cache
def _nationalities() -> frozenset[str]:
    folder = resources.files("cryptonews_nlp.entities") / "data"
    forms: set[str] = set()
    for line in (folder / "demonyms.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        _, _, stems = line.partition("\t")
        for stem in stems.split():
            forms.update(_inflections(stem.lower()))
    return frozenset(forms)


def _inflections(stem: str) -> set[str]:
    """Return the forms of a nationality; ``+`` marks stems that take a feminine."""
    base = stem.rstrip("+")
    forms = {base, base + "s"}
    if stem.endswith("+"):
        feminine = base + ("ne" if base.endswith(("ien", "éen", "on", "yen")) else "e")
        forms |= {feminine, feminine + "s", base + "e", base + "es"}
    return forms
