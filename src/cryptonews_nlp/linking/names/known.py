"""What the gazetteer knows about a name, read for linking."""

from __future__ import annotations

from functools import cache, lru_cache

from cryptonews_nlp.entities.catalogue import nationalities
from cryptonews_nlp.entities.catalogue.entry import Entry
from cryptonews_nlp.entities.catalogue.gazetteer import load_gazetteer
from cryptonews_nlp.linking.names.folding import fold, is_acronym

PLACE_KINDS = frozenset({"country", "region", "city"})


@lru_cache(maxsize=50_000)
def entries_for(text: str, label: str, language: str) -> tuple[Entry, ...]:
    """Return the gazetteer entries that a mention may name, the likeliest first.

    Parameters
    ----------
    text : str
        The mention.
    label : str
        Its label; entries with the same label win, persons stay among themselves.
    language : str
        Language around it: "Mexico" is a city in French and a country in English.

    Returns
    -------
    tuple of Entry
        Empty where nothing is known or only a weak form of another label fits.
    """
    found = load_gazetteer().candidates(text)
    if label == "PERSON":
        return tuple(entry for entry in found if entry.label == label)
    same = [entry for entry in found if entry.label == label]
    other = [
        entry
        for entry in found
        if entry.label not in {label, "PERSON"} and not entry.is_weak(text)
    ]
    if is_acronym(text) and label != "CRYPTO":
        # the label of an acronym is often a guess: BNB, a bank or an asset
        found = (*same, *other)
    else:
        found = tuple(same or other)
    if len(found) > 1 and label == "LOC":
        own = tuple(e for e in found if text in e.names_in(language))
        found = own or found
    return found


@cache
def country_adjectives() -> dict[str, str]:
    """Return folded adjectives of nationality in both languages, to country codes."""
    found: dict[str, str] = {}
    for word, code in nationalities.country_adjectives().items():
        found.setdefault(fold(word), code)
    return found


@cache
def country_letters() -> dict[str, str]:
    """Return the folded acronyms of countries ("US"), to their codes."""
    entries = load_gazetteer().entries
    countries = [entry for entry in entries if entry.kind == "country"]
    return {fold(text): e.country for e in countries for text in e.acronyms}


@cache
def place_names() -> dict[tuple[str, ...], str]:
    """Return the folded words of all names of places, to country code or name.

    Countries are their code, so that they meet their adjectives.
    """
    found: dict[tuple[str, ...], str] = {}
    for entry in load_gazetteer().entries:
        if entry.kind not in PLACE_KINDS:
            continue
        target = entry.country if entry.kind == "country" else fold(entry.name)
        for name in (*entry.names_en, *entry.names_fr):
            found.setdefault(tuple(fold(name).split()), target)
    return found
