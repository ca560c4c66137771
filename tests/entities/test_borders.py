"""Where names begin and end, what is none, and what the gazetteer adds to them."""

from __future__ import annotations

from functools import cache

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from cryptonews_nlp.entities import mentions_of
from cryptonews_nlp.entities.gazetteer import load_gazetteer, lookup
from cryptonews_nlp.entities.lang import words_of
from cryptonews_nlp.entities.spans import clean_span
from cryptonews_nlp.entities.splitting import split_names


@cache
def _pipeline(language: str) -> Language:
    nlp = spacy.blank(language)
    nlp.add_pipe("cryptonews_entities")
    return nlp


def _names(language: str, text: str, *spans: tuple[str, str]) -> list[tuple[str, ...]]:
    """Return text, label and canonical name after a model that found the spans."""
    nlp = _pipeline(language)
    doc: Doc = nlp.make_doc(text)
    found = [
        doc.char_span(text.index(name), text.index(name) + len(name), label=label)
        for name, label in spans
    ]
    doc.set_ents([span for span in found if span is not None])
    doc = nlp.get_pipe("cryptonews_entities")(doc)  # type: ignore[operator]
    return [(m.text, m.label, m.name or "") for m in mentions_of(doc)]


@pytest.mark.parametrize(
    ("language", "text", "label", "expected"),
    [
        ("en", "Quillor-coordinated", "ORG", "Quillor"),
        ("en", "Joe Wong Yat-ming", "PERSON", "Joe Wong Yat-ming"),
        ("en", "Anti-Fraud Command", "ORG", "Anti-Fraud Command"),
        ("en", "Anti-Quillor", "ORG", "Quillor"),
        ("fr", "Anti-Fraude France", "ORG", "Anti-Fraude France"),
        ("fr", "anti-Quillor", "ORG", "Quillor"),
        ("en", "Global Head of Reviews", "ORG", None),
        ("en", "Chief Compliance Officer", "ORG", None),
        ("fr", "Responsable de la Conformité", "ORG", None),
        ("en", "Quillor CEO", "ORG", "Quillor"),
        ("fr", "Quillor PDG", "ORG", "Quillor"),
        ("en", "its Fraud Desk", "ORG", "Fraud Desk"),
        ("fr", "sa Cellule Fraude", "ORG", "Cellule Fraude"),
        ("en", "Vault{Quill}", "ORG", "Vault{Quill}"),
    ],
)
def test_borders(language: str, text: str, label: str, expected: str | None) -> None:
    """Compounds, posts and possessives stand outside, "Anti-" of a name inside."""
    found = clean_span(text, 0, len(text), label, words_of(language))
    assert (text[slice(*found)] if found else None) == expected


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Quillor Guard and Homeland Security Investigations",
            ["Quillor Guard", "Homeland Security Investigations"],
        ),
        (
            "Garde de Quillor et la Gendarmerie royale du Canada",
            ["Garde de Quillor", "Gendarmerie royale du Canada"],
        ),
        ("Ministry of Rivers and Lakes", ["Ministry of Rivers and Lakes"]),
        ("ministère des Ports et des Phares", ["ministère des Ports et des Phares"]),
    ],
)
def test_two_bodies_that_and_joins(text: str, parts: list[str]) -> None:
    """A known body behind "and" is no part of the name before it."""
    found = split_names(text, 0, len(text), "ORG", load_gazetteer())
    assert [text[slice(*span)] for span in found] == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Quill-Moss pact: Quill met Moss.", ["Quill", "Moss"]),
        ("Pacte Quill-Moss : Quill voit Moss.", ["Quill", "Moss"]),
        ("Ada Quill-Moss met Moss.", ["Quill-Moss"]),
    ],
)
def test_two_persons_that_a_hyphen_joins(text: str, parts: list[str]) -> None:
    """Both sides of a hyphen that the article names alone are two names."""
    start = text.index("Quill-Moss")
    found = split_names(text, start, start + 10, "PERSON", load_gazetteer())
    assert [text[slice(*span)] for span in found] == parts


@pytest.mark.parametrize(
    ("language", "text", "span", "kept"),
    [
        ("en", "The Hong Kong cybersecurity fair.", "Hong Kong cybersecurity", True),
        ("fr", "Le salon Hong Kong numérique.", "Hong Kong numérique", True),
        ("fr", "Le Hong Kong de légende.", "Hong Kong de légende", False),
    ],
)
def test_words_behind_a_known_name(
    language: str, text: str, span: str, *, kept: bool
) -> None:
    """Words in small letters behind a known name are none of it."""
    found = [name for name, *_ in _names(language, text, (span, "LOC"))]
    assert ("Hong Kong" in found) is kept


@pytest.mark.parametrize(
    ("language", "text", "span"),
    [
        ("en", "A case of KYC and of nothing else.", "KYC"),
        ("fr", "Une affaire de LCB-FT et de rien d'autre.", "KYC"),
        ("en", "Main Takeaways\n\nNothing.", "Main Takeaways"),
        ("fr", "Le garde des Sceaux est venu.", "Sceaux"),
    ],
)
def test_what_has_a_capital_and_is_no_name(language: str, text: str, span: str) -> None:
    """Concepts, headings of blogs and offices are no names."""
    text = text.replace("LCB-FT", "KYC")
    assert span not in [name for name, *_ in _names(language, text, (span, "ORG"))]


@pytest.mark.parametrize(
    ("language", "text", "short", "long", "name"),
    [
        (
            "fr",
            "L'Agence nationale de contre-crime (NCA) enquête. La NCA aussi.",
            "NCA",
            "Agence nationale de contre-crime",
            "National Crime Agency",
        ),
        (
            "en",
            "The Norvik Cricket Academy (NCA) won. The NCA sang.",
            "NCA",
            "Norvik Cricket Academy",
            "Norvik Cricket Academy",
        ),
    ],
)
def test_translation_of_a_known_acronym(
    language: str, text: str, short: str, long: str, name: str
) -> None:
    """Letters that are not the initials of a long form keep what they are known for."""
    found = _names(language, text, (long, "ORG"))
    assert {n for t, _, n in found if t == short} == {name}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Known as SBF, he ran a crypto firm."),
        ("fr", "Surnommé SBF, il dirigeait une société de cryptomonnaies."),
    ],
)
def test_person_known_by_letters(language: str, text: str) -> None:
    """A model that takes the letters of a person for a body is corrected."""
    found = _names(language, text, ("SBF", "ORG"))
    assert ("SBF", "PERSON", "Sam Bankman-Fried") in found


@pytest.mark.parametrize(
    ("surface", "name"),
    [
        ("Office antistupéfiants", "Office antistupéfiants"),
        ("Police judiciaire de Macao", "Macau Judiciary Police"),
        ("Turquie", "Turkey"),
        ("Türkiye", "Turkey"),
        ("Dunamu", "Dunamu"),
        ("Lahav 433", "Lahav 433"),
    ],
)
def test_units_have_their_own_entry(surface: str, name: str) -> None:
    """A unit is not its force, a parent not its exchange."""
    entry = lookup(surface)
    assert entry is not None
    assert entry.name == name


def test_weak_form_is_weak_in_any_case() -> None:
    """A form of several words that other bodies have is weak however it is written."""
    entries = load_gazetteer().candidates("Federal police")
    assert len(entries) > 1
    assert all(entry.is_weak("federal police") for entry in entries)
