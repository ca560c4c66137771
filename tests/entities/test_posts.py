"""Posts with capitals, beside bodies, places and persons and by themselves."""

from __future__ import annotations

import pytest

from cryptonews_nlp.entities.lang import words_of
from cryptonews_nlp.entities.names.posts import post_length
from cryptonews_nlp.entities.roles.rolenouns import (
    is_plural,
    known_noun,
    noun_pattern,
    role_nouns,
)


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        # by itself it names nobody
        ("en", "[O District Attorney] Corley spoke.", set()),
        ("en", "Senior [O Assistant District Attorney] Corley spoke.", set()),
        ("en", "the [M General Counsel] spoke", set()),
        ("en", "the [P Sheriff] spoke", set()),
        ("fr", "le [O Directeur Général] a parlé", set()),
        ("fr", "la [O Procureure de la République] a parlé", set()),
        ("fr", "le [P Bourgmestre] a parlé", set()),
        ("fr", "le chef de l'[O Etat] a parlé", set()),
        ("en", "the [O DA]'s decision", set()),
        ("en", "[O Republican House] Speaker [P Jo Corley]", {("Jo Corley", "PERSON")}),
        # before a person
        ("en", "said [P DA Corley]", {("Corley", "PERSON")}),
        ("en", "said [P District Attorney Mrs Corley]", {("Corley", "PERSON")}),
        ("en", "said [P Crime Analyst Mary Corley]", {("Mary Corley", "PERSON")}),
        (
            "fr",
            "selon le [P procureur du Roi Rémy Dorval]",
            {("Rémy Dorval", "PERSON")},
        ),
        ("fr", "selon [P Bâtonnière Dorval]", {("Dorval", "PERSON")}),
        # between a body or place and a person
        (
            "en",
            "[O Tarnby Crown Court Judge] [P Mary Corley] sat.",
            {("Tarnby Crown Court", "ORG"), ("Mary Corley", "PERSON")},
        ),
        (
            "en",
            "the [O Fraud Division and Assistant District Attorney] [P Mary Corley]",
            {("Fraud Division", "ORG"), ("Mary Corley", "PERSON")},
        ),
        (
            "en",
            "[O Tarnby Board Secretary Mary Corley] sat.",
            {("Tarnby Board", "ORG"), ("Mary Corley", "PERSON")},
        ),
        (
            "en",
            "[P Mary Corley] sat, [O Justice Corley] stood.",
            {("Mary Corley", "PERSON"), ("Corley", "PERSON")},
        ),
        # whom the article names without a given name
        (
            "en",
            "[P Corley] sat. [O Tarnby District Attorney Quilla Corley] stood.",
            {("Tarnby", "ORG"), ("Corley", "PERSON"), ("Quilla Corley", "PERSON")},
        ),
        (
            "fr",
            "[P Dorval] parle. Le [O Tribunal Tarnais Juge Quilla Dorval] siège.",
            {
                ("Tribunal Tarnais", "ORG"),
                ("Dorval", "PERSON"),
                ("Quilla Dorval", "PERSON"),
            },
        ),
        (
            "fr",
            "[P Rémy Dorval] parle. Le [O Tribunal Tarnais Juge Dorval] siège.",
            {
                ("Tribunal Tarnais", "ORG"),
                ("Rémy Dorval", "PERSON"),
                ("Dorval", "PERSON"),
            },
        ),
        # the noun goes on behind the place
        (
            "en",
            "[L Quill County State]'s Attorney [P Mary Corley] spoke.",
            {("Quill County", "LOC"), ("Mary Corley", "PERSON")},
        ),
    ],
)
def test_a_post_is_part_of_no_name(read, language, text, found):
    """It ends the name before it and begins none."""
    assert {(m.text, m.label) for m in read(language, text)} == found


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "[P Ada Corley] spoke", "Ada Corley"),
        ("en", "[P Luis Da Souza] spoke", "Luis Da Souza"),
        ("en", "[P Dean Corley] spoke", "Dean Corley"),
        ("en", "the [O Tarnby Police] officers spoke", "Tarnby Police"),
        ("en", "[O Office of the Attorney General] said", None),
        ("en", "[O Quillor General Partners] said", "Quillor General Partners"),
        ("fr", "le [O Défenseur des droits] a écrit", "Défenseur des droits"),
        ("fr", "[P Bruno Le Maire] a écrit", "Bruno Le Maire"),
        ("fr", "[O Conseil des ministres] hier", "Conseil des ministres"),
    ],
)
def test_what_looks_like_a_post_stays_a_name(read, language, text, name):
    """Given names, surnames, and bodies that have the word in their names."""
    name = name or text[text.index(" ") + 1 : text.index("]")]
    assert name in {m.text for m in read(language, text)}


def test_an_office_of_county_attorneys_is_one_body(read):
    """A model sees a place and an office."""
    text = "the [L Quill County State]'s [O Attorney's Office] said"
    assert [m.text for m in read("en", text)] == [
        "Quill County State's Attorney's Office"
    ]


def test_acronyms_of_posts_are_ones_in_capitals():
    """An ADA is an attorney, Ada a name, and MP no mp."""
    english = role_nouns("en")
    known = [known_noun(form, english) for form in ("ADA", "CEOs", "Ada", "mp")]
    assert [noun is not None for noun in known] == [True, True, False, False]
    assert [is_plural(form, english) for form in ("MPs", "MP")] == [True, False]
    found = noun_pattern("en").findall("Ada, Luis da Rosa and Di Lorca met the DA")
    assert found == ["DA"]
    assert known_noun("PDG", role_nouns("fr")) == known_noun("pdg", role_nouns("fr"))


@pytest.mark.parametrize(
    ("language", "name", "post"),
    [
        ("en", "Deputy District Attorney Corley", "Deputy District Attorney"),
        ("en", "Economist Mary Corley", "Economist"),
        ("en", "General Motors", ""),
        ("fr", "Premier ministre", "Premier ministre"),
        ("fr", "Ancienne Ministre Dorval", "Ancienne Ministre"),
    ],
)
def test_how_much_of_a_name_is_a_post(language, name, post):
    """Nouns of one word count with what modifies them or before a full name."""
    assert name[: post_length(name, words_of(language))] == post


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "en",
            "Detective [P Mary Corley] of the [L Quill City] Police Department left.",
            {("Mary Corley", "PERSON"), ("Quill City Police Department", "ORG")},
        ),
        (
            "en",
            "[O Bank of Quill] Governor [P Mary Corley] left.",
            {("Bank of Quill", "ORG"), ("Mary Corley", "PERSON")},
        ),
        # rooms and files of a court
        ("en", "in [O Department C-55] for file [M QVRI2304277]", set()),
        ("fr", "en [L salle 12] pour le [M dossier 230427]", set()),
        ("fr", "le dossier [M QVRI2304277] en [L Salle B-12]", set()),
    ],
)
def test_institutions_and_their_rooms(read, language, text, found):
    """A person is no part of an institution, a number of a room names nothing."""
    assert {(m.text, m.label) for m in read(language, text)} == found
