"""What press releases of prosecutors write with capitals: charges, bills, Jane Doe."""

from __future__ import annotations

import pytest

_CALM = "Nothing else was said on the matter."


def _names(read, language: str, marked: str) -> list[tuple[str, str]]:
    found = [(m.text, m.label) for m in read(language, marked)]
    return [name for name in found if name[1] in {"PERSON", "ORG", "LOC", "MISC"}]


@pytest.mark.parametrize(
    ("language", "marked", "name"),
    [
        ("en", "They passed [M House Bill] 812 today.", ("House Bill 812", "MISC")),
        ("en", "They passed [O Proposition] 91 today.", ("Proposition 91", "MISC")),
        ("en", "He met [P Jane Doe] #2 there.", ("Jane Doe #2", "PERSON")),
        ("en", "He met [O John Doe] 3 there.", ("John Doe 3", "PERSON")),
        ("en", "They left [L Highway] 61 there.", ("Highway 61", "LOC")),
        ("en", "It breaks [M Section] 46.02 of it.", ("Section 46.02", "MISC")),
        ("fr", "Il a vu [P Jane Doe] #2 hier.", ("Jane Doe", "PERSON")),
        ("fr", "Le [M Projet de loi] 812 passe.", ("Projet de loi 812", "MISC")),
    ],
)
def test_a_number_completes_a_name(read, language, marked, name) -> None:
    """A bill and somebody who must not be named are told by their numbers."""
    assert _names(read, language, marked) == [name]


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "He faces [O First-Degree Murder] and [M Retail Theft] charges."),
        ("en", "He was found guilty of [M Engaging in Organized Crime]."),
        ("en", "They fight [P Human Trafficking] here."),
        ("en", "Count 2 is [M Burglary of a Home]."),
        ("en", "See case [M F24-18502B] and [M S271816]."),
        ("fr", "Motif : [M Escroquerie en bande organisée]."),
        ("fr", "Motif : [O Association de malfaiteurs]."),
    ],
)
def test_a_charge_names_nothing(read, language, marked) -> None:
    """What somebody is charged with, and the number of the file, are no names."""
    assert _names(read, language, marked) == []


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "The [O Insurance Fraud Bureau] spoke."),
        ("en", "The [O Robbery-Homicide Division] spoke."),
        # also by the last words that American bodies have
        ("en", "The [M Quill Charter Schools] spoke."),
        ("en", "The [L Mossop Precinct] spoke."),
        ("fr", "La [O Brigade de lutte contre les violences] a parlé."),
    ],
)
def test_who_pursues_a_charge_is_a_body(read, language, marked) -> None:
    """The unit for a crime has its name."""
    assert [label for _, label in _names(read, language, marked)] == ["ORG"]


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        # the running text writes the word small
        ("Accused [P Killer] Arrested in Brec\n\nThe killer left. " + _CALM, []),
        # and knows the name
        (
            "Judges [O Probe Quill Labs] Again\n\n[O Quill Labs] owes. " + _CALM,
            [("Quill Labs", "ORG"), ("Quill Labs", "ORG")],
        ),
        (
            "[P Tarn Island Man] Jailed for Two Years\n\n" + _CALM,
            [("Tarn Island", "LOC")],
        ),
        ("Dealer Hits [P Elderly Woman] Again\n\nThe elderly fear it. " + _CALM, []),
    ],
)
def test_what_only_a_headline_capitalises(read, marked, names) -> None:
    """English headlines capitalise common words, verbs and who is of a place."""
    assert _names(read, "en", marked) == names


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "They joined the Brecco Gang, members of which were armed."),
        ("en", "Under Mossop, prosecutors sought bail. They were under orders."),
        ("en", "It was told in Brecco Tarn, the driver said."),
        ("fr", "Il a rejoint la Bande Brecca, membres de laquelle il a parlé."),
    ],
)
def test_a_gang_before_a_comma_is_no_person(read, language, marked) -> None:
    """Capitals before a comma and a role are nobody without a given name."""
    assert _names(read, language, marked) == []


@pytest.mark.parametrize(
    ("language", "marked", "label"),
    [
        ("en", "Ida Quill, 24, [P Mossop], was jailed.", "LOC"),
        ("en", "Ida Quill, 24, [P Mossop], 31, and others left.", "PERSON"),
        ("fr", "Ida Noé, 24, [P Mossop], a été écrouée.", "LOC"),
    ],
)
def test_where_somebody_lives_stands_behind_the_age(read, language, marked, label):
    """A list of the accused gives the town behind the age, and the next one's age."""
    assert dict(_names(read, language, marked))["Mossop"] == label


@pytest.mark.parametrize("street", ["Mossop Expressway", "Quill Avenue", "Tarn Blvd"])
def test_an_english_street_is_a_place(read, street) -> None:
    """The last word tells a street, whatever a model took it for."""
    assert _names(read, "en", f"She left the [O {street}] then.") == [(street, "LOC")]


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "[P Ida Lou Brecco III], 33, hid it. [L Brecco] was jailed."),
        ("fr", "[P Ida Lou Brecco III], 33 ans, nie. [L Brecco] est écrouée."),
    ],
)
def test_the_surname_stands_before_the_generation(read, language, marked) -> None:
    """Of somebody "III" the word before it is the surname."""
    assert dict(_names(read, language, marked))["Brecco"] == "PERSON"


@pytest.mark.parametrize(
    ("language", "marked", "name"),
    [
        ("en", "He joined the [O liberal Centre for Quills].", "Centre for Quills"),
        ("en", "A raid in [L eastern Mossovia] began.", "eastern Mossovia"),
        ("fr", "Un achat du [O logiciel Quillor].", "Quillor"),
    ],
)
def test_what_a_body_is_like_is_no_part_of_its_name(read, language, marked, name):
    """Small words before a name are none, but for the part of a country."""
    assert [text for text, _ in _names(read, language, marked)] == [name]


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "We hear you, Mr. President. The [P President] left."),
        ("en", "We hear you, Mrs. Secretary of it all."),
        ("fr", "Nous vous écoutons, M. Président. Le [P Président] part."),
    ],
)
def test_who_is_addressed_by_the_office_is_not_named(read, language, marked) -> None:
    """An honorific before a post shows no name."""
    assert _names(read, language, marked) == []


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("The [O Senior Digital] Analyst [P Ida Quill] spoke.", ["Ida Quill"]),
        (
            "said [P Ida Quill], [O Mossop County District Attorney].",
            ["Ida Quill", "Mossop County"],
        ),
        (
            "[P Ida Quill]\n[O Mossop County District Attorney]",
            ["Ida Quill", "Mossop County"],
        ),
        (
            "The [O Senior Quill Foundation] President [P Ida Quill] spoke.",
            ["Senior Quill Foundation", "Ida Quill"],
        ),
    ],
)
def test_a_post_in_a_release_is_no_body(read, marked, names) -> None:
    """A rank opens the post of who is named behind it, a comma the one before."""
    assert [text for text, _ in _names(read, "en", marked)] == names
