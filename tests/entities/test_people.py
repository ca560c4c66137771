"""Titles, ranks, nationalities, offices and initials around the names of persons."""

from __future__ import annotations

import pytest

from tests.tables import cases


def _persons(read, language: str, marked: str) -> list[str]:
    return [m.text for m in read(language, marked) if m.label == "PERSON"]


@pytest.mark.parametrize(
    ("language", "marked", "person"),
    [
        ("en", "[O DCP Anvar Moosa] led the raid.", "Anvar Moosa"),
        ("en", "[P Cllr Ada Mossop] objected.", "Ada Mossop"),
        ("en", "Mr [P Jaya] s/o Mutharan denied it.", "Jaya s/o Mutharan"),
        ("en", "[O YouTuber Quill Okafor] left.", "Quill Okafor"),
        ("en", "[P Home Secretary Ada Mossop] wrote back.", "Ada Mossop"),
        ("en", "[O Bayo Adetola SAN] asked for time.", "Bayo Adetola"),
        ("fr", "Le [O Pr Armand Tessonet-Valle] témoigne.", "Armand Tessonet-Valle"),
        ("fr", "On a vu le [O Sud-Coréen Ro Min] partir.", "Ro Min"),
        # a surname that is a nationality behind a given name in "o"
        ("en", "We saw [P Antonio French] leave.", "Antonio French"),
        ("fr", "On a vu [P Marco Allemand] partir.", "Marco Allemand"),
        # nor is a given name a noun of what is done
        ("en", "We saw [P Florence Olivier] leave.", "Florence Olivier"),
        ("fr", "On a vu [P Florence Olivier] partir.", "Florence Olivier"),
        ("fr", "Un proche de la Bulgare Rusena Ignova parle.", "Rusena Ignova"),
        ("fr", "Le [M Suisso-Portugais Tomas de Lira] fuit.", "Tomas de Lira"),
        ("fr", "[P caissier Aldo Brunel] a parlé.", "Aldo Brunel"),
        # two ranks, the second of which is nobody
        ("en", "Lt. Gov. [P Ada Mossop] and Pol. [P Lt] left.", "Ada Mossop"),
        ("en", "[P Pol Maj Ada Mossop] led the raid.", "Ada Mossop"),
        ("fr", "Le Lt. [P Col]. [P Ada Mossop] part.", "Ada Mossop"),
        # the end of a post is no given name
        ("en", "Secretary of State [P Ada Mossop], a lawyer, left.", "Ada Mossop"),
        ("fr", "L'envoyée de Chine [P Ada Mossop], avocate, part.", "Ada Mossop"),
    ],
)
def test_what_stands_before_a_person(read, language, marked, person) -> None:
    """Ranks, offices and nationalities are no part of a name, and show a person."""
    assert _persons(read, language, marked) == [person]


@pytest.mark.parametrize(
    ("language", "marked", "person"),
    [
        ("en", "[P Ida Moss], [L Jr.], said so.", "Ida Moss, Jr."),
        ("en", "[P Peter Quill], III, ruled on it.", "Peter Quill, III"),
        ("en", "[P Ada Mossop], [O M.D.], treated them.", "Ada Mossop"),
        ("fr", "[P Ida Moss], [P Jr.], a parlé.", "Ida Moss, Jr."),
        ("fr", "[P Zoé Tessonet], [M Ph.D.], enseigne.", "Zoé Tessonet"),
    ],
)
def test_what_stands_behind_a_person(read, language, marked, person) -> None:
    """The generation is part of a name, also behind a comma; a degree names nobody."""
    assert [m.text for m in read(language, marked)] == [person]


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "The [P Home Secretary] wrote back."),
        ("en", "Three of them met [P Det Sgt] at the gate."),
        ("en", "What the [P King] said was kept."),
        ("fr", "Le [P Premier ministre] répond."),
        ("fr", "On attend la [P Reine] à midi."),
        ("fr", "[O Entretien] : un marché calme."),
        ("en", "[M Exclusive]: the ledger of Quill."),
        ("fr", "Le [P gérant de Quillor] se tait."),
    ],
)
def test_nobody_is_named(read, language, marked) -> None:
    """An office, a rank alone, a rubric, a noun and a body are nobody's name."""
    assert read(language, marked) == []


@pytest.mark.parametrize(
    ("language", "marked", "name"),
    [
        ("fr", "LE [O PROGUET – Loire – F. B.]", "PROGUET"),
        ("en", "[O Quill Courier | Markets]", "Quill Courier"),
        ("en", "The case is Quill v. [O Lambton et al].", "Lambton"),
        ("en", "He wrote on [O X.]", "X"),
    ],
)
def test_what_ends_a_name(read, language, marked, name) -> None:
    """A dash with spaces, a bar, "et al" and the end of a sentence do."""
    assert [m.text for m in read(language, marked)] == [name]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_adjective_of_a_body_stays(read, language) -> None:
    """A nationality in the name of a body is part of it in English."""
    found = read("en", "The [O Belgian Harbour Police] and the [O French Tech Nord].")
    assert [m.text for m in found] == ["Belgian Harbour Police", "French Tech Nord"]
    found = read(language, "la [O French Tech Nord] recrute")
    assert [m.text for m in found] == ["French Tech Nord"]


@pytest.mark.parametrize(
    ("language", "marked", "alias"),
    [
        ("en", "[P Ada Mossop], a.k.a. “Stern Owl”, fled.", "Stern Owl"),
        ("fr", "[P Ada Mossop], dite « Chouette 78 », a fui.", "Chouette 78"),
    ],
)
def test_quoted_alias_is_a_person(read, language, marked, alias) -> None:
    """What a person is also called is found where no model saw it."""
    assert _persons(read, language, marked) == ["Ada Mossop", alias]


@pytest.mark.parametrize(
    ("language", "marked"),
    cases("""
        en | [P Ada Mossop Hill] was charged. [O Hill] smiled. A judge freed [O Hill].
        fr | [P Ada Moss Hill] est là. « Soit », dit [O Hill]. Me Roe défend [O Hill].
    """),
)
def test_surname_counts_more_than_a_weak_name(read, language, marked) -> None:
    """A newspaper called Hill is none beside a person of that name."""
    found = [(m.label, m.name) for m in read(language, marked) if m.text == "Hill"]
    assert found == [("PERSON", None)] * 2


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "By [O AMELIA QUILLBY-ROUX], [O THE QUILL PRESS AGENCY]\n\nIt rained."),
        ("fr", "[O AMÉLIE QUILLOT-ROUX], [O LA PRESSE QUILLOISE]\n\nIl a plu."),
    ],
)
def test_byline_in_capitals_names_a_person(read, language, marked) -> None:
    """A comma alone makes no list of the writer and the agency."""
    labels = [m.label for m in read(language, marked)]
    assert labels == ["PERSON", "ORG"]


@pytest.mark.parametrize(
    ("language", "marked", "person"),
    [
        ("en", "[P Bebe King] sang before the King left. Ms King bowed.", "King"),
        ("fr", "[P Ada Roi] chante avant que le Roi parte. Mme Roi salue.", "Roi"),
    ],
)
def test_a_surname_is_no_title(read, language, marked, person) -> None:
    """Who is called King is not the King."""
    assert _persons(read, language, marked)[1:] == [person]


@pytest.mark.parametrize(
    ("language", "marked", "text"),
    [
        ("en", "the plan of Mr [L Holland] fell.", "Holland"),
        ("fr", "le plan de M. [L Hollande] tombe.", "Hollande"),
    ],
)
def test_a_country_with_an_honorific_is_a_person(read, language, marked, text) -> None:
    """Nobody says "Mr" to a country."""
    found = {m.text: m for m in read(language, marked)}[text]
    assert (found.label, found.name) == ("PERSON", None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the Larch Orvault Agency's (LOA) head"),
        ("en", "“the Larch Orvault Agency” (LOA)"),
        ("fr", "« l'Agence Larch Orvault » (ALO)"),
    ],
)
def test_a_defined_name_ends_before_its_marks(read, language, text) -> None:
    """A possessive and closing marks are no part of what an acronym stands for."""
    names = {m.name for m in read(language, text)}
    assert names <= {"Larch Orvault Agency", "Agence Larch Orvault"}
    assert len(names) == 1


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "Shares of [O PI Holdings] and [O Larchmont] rose."),
        ("fr", "L'action de [O Me Groupe] et celle de [O Larchmont] montent."),
    ],
)
def test_letters_of_a_firm_are_no_title(read, language, marked) -> None:
    """A firm's name may begin like a title."""
    assert "PERSON" not in {m.label for m in read(language, marked)}
