"""What shows a name to be that of a body or a work, and of which country it is."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("language", "marked", "name", "label"),
    cases("""
        en | They used the mixer [L Samovara] for years. | Samovara | ORG
        en | [P Ada Mossop] of [P Tarn Ullock] asked. | Tarn Ullock | ORG
        en | The [M Harbour Crime Branch] said so. | Harbour Crime Branch | ORG
        en | The founder of [L Wazzora] fled. | Wazzora | ORG
        en | The trojan [O Headlamper] spread. | Headlamper | MISC
        en | [P Ullock & Tarn] did not reply. | Ullock & Tarn | ORG
        fr | Ils ont usé du mixeur [L Samovara]. | Samovara | ORG
        fr | [P Ada Moss], du cabinet [P Tarn Ullock]. | Tarn Ullock | ORG
        fr | Le patron de [L Wazzora] a fui. | Wazzora | ORG
        fr | Le maliciel [O Phareo] circule. | Phareo | MISC
    """),
)
def test_nouns_beside_a_name(read, language, marked, name, label) -> None:
    """A noun before a name, an employer, a sign or a last word tell what it is."""
    assert {m.label for m in read(language, marked) if m.text == name} == {label}


@pytest.mark.parametrize(
    ("language", "marked", "name", "label"),
    cases("""
        en | They got into the Ministry of [P Ada Moss] at dawn. | Ada Moss | PERSON
        en | A fire broke out at a hospital in [L Brec]. | Brec | LOC
        fr | On force la porte du ministère d'[P Ada Moss]. | Ada Moss | PERSON
        fr | Le feu a pris dans un lycée de [L Brec]. | Brec | LOC
        fr | Les routes du département de la [L Brenelle]. | Brenelle | LOC
        fr | Le feu a pris au lycée de [L Brec]. | lycée de Brec | ORG
    """),
)
def test_what_stands_behind_the_head_of_a_body(read, language, marked, name, label):
    """Who leads one does not name it, nor does the place of one of several."""
    found = {m.text: m.label for m in read(language, marked)}
    assert found == {name: label}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    cases("""
        en | The Quill County Sheriff's Office helped. | Quill County Sheriff's Office
        en | The 9th U.S. Circuit Court of Appeals ruled.
            | 9th U.S. Circuit Court of Appeals
        en | She writes for the Quillby Courier now. | Quillby Courier
        fr | Le SPF Économie met en garde. | SPF Économie
    """),
)
def test_bodies_that_no_model_found(read, language, text, name) -> None:
    """Sheriffs, courts of appeals, newspapers and ministries go by their nouns."""
    assert [(m.text, m.label) for m in read(language, text)] == [(name, "ORG")]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "fr",
            "L'Office anti-cybercriminalité (Ofac) enquête. L'Ofac américain se tait.",
            ["Office anti-cybercriminalité", "Office of Foreign Assets Control"],
        ),
        (
            "en",
            "The Office of Foreign Assets Control (OFAC) met France's OFAC in Lyon.",
            ["Office of Foreign Assets Control", "Office anti-cybercriminalité"],
        ),
    ],
)
def test_country_beside_an_acronym(read, language, text, name) -> None:
    """One acronym is two bodies where a country stands beside it."""
    found = [m.name for m in read(language, text) if m.text.upper() == "OFAC"]
    assert found == name


@pytest.mark.parametrize("language", ["en", "fr"])
def test_names_of_one_gang_are_one(read, language) -> None:
    """Vendors call one group by several names."""
    found = read(language, "Forest Blizzard, Fancy Bear, APT28")
    assert {m.name for m in found} == {"Fancy Bear"}


@pytest.mark.parametrize(
    ("language", "marked", "names"),
    [
        (
            "en",
            "[O Quillmark Savings Governor Andrew Mossop] left.",
            [("Quillmark Savings", "ORG"), ("Andrew Mossop", "PERSON")],
        ),
        (
            "en",
            "She wrote to [O the SFO. Quillor] won.",
            [("SFO", "ORG"), ("Quillor", "ORG")],
        ),
        (
            "en",
            "The tokens [C UNI], [O LINK] and [C AAVE] fell.",
            [("UNI", "CRYPTO"), ("LINK", "CRYPTO"), ("AAVE", "CRYPTO")],
        ),
        (
            "fr",
            "[P Maelle Quillec fixe Tarnego] du regard.",
            [("Maelle Quillec", "PERSON"), ("Tarnego", "PERSON")],
        ),
        ("fr", "[O QUILLORS] – Le maire reçoit.", [("QUILLORS", "LOC")]),
        ("en", "[O QUILLPORT], May 2 — It rained.", [("QUILLPORT", "LOC")]),
    ],
)
def test_two_names_lists_and_datelines(read, language, marked, names) -> None:
    """Posts, sentences and verbs part names; lists and datelines tell their kind."""
    found = [(m.text, m.label) for m in read(language, marked) if m.label != "DATE"]
    assert found == names


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "[P Ada Protocol] lost two million; [P Ada Protocol] stays shut."),
        ("fr", "[P Ada Protocol] a perdu deux millions ; [P Ada Protocol] est fermé."),
    ],
)
def test_firm_on_chain_is_nobody(read, language, marked) -> None:
    """A given name before "Protocol" makes no person of it."""
    assert [m.label for m in read(language, marked)] == ["ORG", "ORG"]


def test_a_headline_ends_a_name_at_what_its_body_does(read) -> None:
    """English headlines capitalise verbs; what the text calls a body acts there."""
    text = (
        "[O Norvik Tarn Introduces New Services] For Banks In Lund\n\n"
        "The lender [O Norvik Tarn] said on Monday that it was ready."
    )
    names = [m.text for m in read("en", text) if m.label == "ORG"]
    assert names == ["Norvik Tarn", "Norvik Tarn"]
