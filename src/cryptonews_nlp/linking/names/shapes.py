"""What the words of a mention alone say about its name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from cryptonews_nlp._text import flatten
from cryptonews_nlp.entities.catalogue.entry import Entry
from cryptonews_nlp.linking.names.folding import Words, fold, is_acronym, person_units
from cryptonews_nlp.linking.names.known import entries_for
from cryptonews_nlp.linking.names.lexicon import (
    CORPORATE,
    FAMOUS,
    GENERIC,
    LEGAL_FORMS,
    SHORT_HEADS,
    SMALL_WORDS,
)

PERSON, CRYPTO, THING = "person", "crypto", "thing"


@dataclass(frozen=True, slots=True)
class Shape:
    """What the words of a mention alone say about its name."""

    kind: str
    key: Words
    name: str
    form: Words
    canonical: bool = False
    country: str = ""
    entry_kind: str = ""
    entry_label: str = ""
    generic: bool = False
    weak: bool = False
    entries: tuple[Entry, ...] = ()


@lru_cache(maxsize=100_000)
def shape_of(text: str, given: str | None, label: str, language: str) -> Shape:
    """Return the key that a mention belongs under; ``given`` is its canonical name."""
    entries, given = _entries(text, given, label, language)
    # two bodies may have one name, of which one goes by it
    exact = [entry for entry in entries if entry.name == given]
    entry = entries[0] if len(entries) == 1 else exact[0] if len(exact) == 1 else None
    name = given or (entry.name if entry else text)
    if label == "PERSON":
        units = person_units(name) or (text,)
        return Shape(PERSON, units, name, units)
    # a mention without a letter or digit is its own key
    form = tuple(fold(_spelt_out(text)).split()) or (text,)
    return Shape(
        CRYPTO if (entry.label if entry else label) == "CRYPTO" else THING,
        without_legal_form(tuple(fold(_spelt_out(name)).split())) or (text,),
        name,
        form,
        canonical=entry is not None or name != text,
        country=entry.country if entry else "",
        entry_kind=entry.kind if entry else "",
        entry_label=entry.label if entry else "",
        generic=entry is not None and _is_generic(text, form, entry),
        weak=bool(entry and entry.is_weak(text)),
        entries=() if entry or given else entries,
    )


def _entries(
    text: str, given: str | None, label: str, language: str
) -> tuple[tuple[Entry, ...], str | None]:
    """Return what a name is known as, and the canonical name that still holds."""
    entries = entries_for(given or text, label, language)
    if not entries and label == "ORG":
        entries = _entries_of_firm(given or text, language)
        given = None if entries else given
    if not entries and not given and label == "CRYPTO":
        entries = _entries_of_asset(text, language)
    return entries, given


def _is_generic(text: str, form: Words, entry: Entry) -> bool:
    """Tell a body of which any country has one: « police fédérale », "FCC"."""
    if entry.label != "ORG" or entry.country in {"", "EU"}:
        return False
    return _is_shared(text) or all(w in GENERIC for w in form if w not in SMALL_WORDS)


def _spelt_out(name: str) -> str:
    """Write the acronym of a kind of body out: "Tarn DA's Office", « PJ de Tarn »."""
    words = flatten(name).split(" ")
    short = len(words) > 1 and not SHORT_HEADS.keys().isdisjoint(
        word.removesuffix("'s") for word in words
    )
    if not short:
        return name
    return " ".join(SHORT_HEADS.get(word.removesuffix("'s"), word) for word in words)


def _is_shared(text: str) -> bool:
    """Tell whether an acronym may mean another body in another country."""
    return is_acronym(text) and fold(text) not in FAMOUS


def _entries_of_firm(text: str, language: str) -> tuple[Entry, ...]:
    """Return the known firm behind a full legal name ("Circle Internet Group Inc")."""
    words = text.replace(",", " ").split()
    if len(words) < 2 or fold(words[-1]).strip(" .") not in LEGAL_FORMS:  # noqa: PLR2004
        return ()
    while len(words) > 1 and fold(words[-1]).strip(" .") in _FIRM_ENDS:
        words.pop()
        found = entries_for(" ".join(words), "ORG", language)
        if len(found) == 1 and found[0].label == "ORG":
            return found
    return ()


# "JPMorgan Chase & Co." ends in a sign once its legal form is gone
_FIRM_ENDS = {*LEGAL_FORMS, *CORPORATE, "and", "et", ""}


def _entries_of_asset(text: str, language: str) -> tuple[Entry, ...]:
    """Return the known asset that is named twice ("Monero XMR")."""
    named = [entries_for(word, "CRYPTO", language) for word in text.split()]
    twice = len(named) > 1 and all(found == named[0] for found in named)
    return named[0] if twice else ()


def unknown_shape(text: str) -> Shape:
    """Return the shape of a name that the gazetteer is wrong about."""
    form = tuple(fold(text).split())
    return Shape(THING, form or (text,), text, form)


def without_legal_form(words: Words) -> Words:
    """Drop ``Ltd``, ``GmbH``, ``SA`` at the end of a folded name."""
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words = words[:-1]
    return words
