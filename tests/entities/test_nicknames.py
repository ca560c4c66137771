"""Persons by other names, and what is cut out of names."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from cryptonews_nlp.entities import mentions_of


@pytest.fixture(scope="module")
def pipelines() -> dict[str, Language]:
    """Return pipelines of the component alone."""
    found = {}
    for language in ("en", "fr"):
        found[language] = spacy.blank(language)
        found[language].add_pipe("cryptonews_entities")
    return found


def persons(
    nlp: Language, text: str, *names: tuple[str, str]
) -> list[tuple[str, str | None]]:
    """Return the persons of a text in which a model found names."""
    doc = nlp.make_doc(text)
    spans = []
    for name, label in names:
        start = text.index(name)
        spans.append(doc.char_span(start, start + len(name), label=label))
    doc.set_ents([span for span in spans if span is not None])
    doc = nlp.get_pipe("cryptonews_entities")(doc)  # type: ignore[operator]
    return [(m.text, m.name) for m in mentions_of(doc) if m.label == "PERSON"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", 'A post by Quillbank\'s Adam "AD" Moss fell.', 'Adam "AD" Moss'),
        ("en", "Later Adam (Andy) Moss said so.", "Adam (Andy) Moss"),
        ("fr", "Selon Adam « AD » Moss, tout va bien.", "Adam « AD » Moss"),
    ],
)
def test_a_nickname_stands_inside_a_name(
    pipelines: dict[str, Language], language: str, text: str, name: str
) -> None:
    """Given name, nickname and surname are one person."""
    found = persons(pipelines[language], text, ("Adam", "PERSON"), ("Moss", "PERSON"))
    assert found == [(name, None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ada Moss-Rowe fled. AMR, 32, was found in May."),
        ("fr", "Ada Moss-Rowe a fui. AMR, 32 ans, a été trouvée en mai."),
    ],
)
def test_initials_stand_for_the_person_they_fit(
    pipelines: dict[str, Language], language: str, text: str
) -> None:
    """What a model took for a body is the only person with these initials."""
    found = persons(
        pipelines[language], text, ("Ada Moss-Rowe", "PERSON"), ("AMR", "ORG")
    )
    assert found == [("Ada Moss-Rowe", None), ("AMR", "Ada Moss-Rowe")]


def test_initials_of_a_body_stay_its_own(pipelines: dict[str, Language]) -> None:
    """An acronym that the article explains is nobody's initials."""
    text = "The Agency for Maritime Rescue (AMR) found Ada Moss-Rowe. AMR left."
    found = persons(pipelines["en"], text, ("Ada Moss-Rowe", "PERSON"), ("AMR", "ORG"))
    assert found == [("Ada Moss-Rowe", None)]


@pytest.mark.parametrize(
    ("language", "text", "span"),
    [
        ("en", "She thanked them on X. Quillbank rose 2%.", "X. Quillbank"),
        ("fr", "Elle les remercie sur X. Quillbank gagne 2 %.", "X. Quillbank"),
    ],
)
def test_a_sentence_ends_behind_the_network(
    pipelines: dict[str, Language], language: str, text: str, span: str
) -> None:
    """The network X and the name that opens the next sentence are two."""
    nlp = pipelines[language]
    doc = nlp.make_doc(text)
    start = text.index(span)
    found = doc.char_span(start, start + len(span), label="ORG")
    assert found is not None
    doc.set_ents([found])
    doc = nlp.get_pipe("cryptonews_entities")(doc)  # type: ignore[operator]
    names = [m.text for m in mentions_of(doc) if m.label != "PERCENT"]
    assert names == ["X", "Quillbank"]


def test_a_town_is_named_behind_an_office(pipelines: dict[str, Language]) -> None:
    """« République de Paris » is no place where a prosecutor stands before it."""
    nlp = pipelines["fr"]
    text = "La procureure de la République de Lyon a parlé."
    doc = nlp.make_doc(text)
    start = text.index("République")
    found = doc.char_span(start, start + len("République de Lyon"), label="LOC")
    assert found is not None
    doc.set_ents([found])
    doc = nlp.get_pipe("cryptonews_entities")(doc)  # type: ignore[operator]
    assert [m.text for m in mentions_of(doc)] == ["Lyon"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Swiss Office for Stock Markets (SFC) wrote to Quillbank."),
        ("fr", "La Commission des valeurs de Hong Kong (SFC) a écrit à Quillbank."),
    ],
)
def test_a_known_acronym_names_a_translation(
    pipelines: dict[str, Language], language: str, text: str
) -> None:
    """The name of a body in another language has the acronym of its own."""
    nlp = pipelines[language]
    doc = nlp.make_doc(text)
    end = text.index(" (")
    start = 4 if language == "en" else 3
    found = doc.char_span(start, end, label="ORG")
    assert found is not None
    doc.set_ents([found])
    doc = nlp.get_pipe("cryptonews_entities")(doc)  # type: ignore[operator]
    names = {m.name for m in mentions_of(doc) if m.text in (found.text, "SFC")}
    assert len(names) == 1


@pytest.mark.parametrize(
    ("language", "text", "names", "expected"),
    [
        ("en", "Later Alice and Tom Quillmoss sang.", ("Alice", "Tom Quillmoss"), True),
        ("fr", "Puis Alice et Luc Quillmoss ont ri.", ("Alice", "Luc Quillmoss"), True),
        # a single name that is somebody's surname in the article
        (
            "en",
            "Joan Alice came. Alice and Tom Quillmoss sang.",
            ("Joan Alice", "Tom Quillmoss"),
            False,
        ),
        ("en", "Later Alice met Tom Quillmoss.", ("Alice", "Tom Quillmoss"), False),
        ("fr", "Puis Alice voit Luc Quillmoss.", ("Alice", "Luc Quillmoss"), False),
    ],
)
def test_a_couple_shares_its_surname(
    pipelines, language, text, names, expected
) -> None:
    """Of two given names beside one surname both have it."""
    found = persons(pipelines[language], text, *((name, "PERSON") for name in names))
    assert (("Alice", "Alice Quillmoss") in found) is expected
