"""Paragraphs of marks behind words that have their cue."""

from __future__ import annotations

import pytest

from tests.tables import cases

BODY = {
    "en": """\
Norvik Bank froze the funds of Mira Holm, who ran the ring from Oslo.

"The accounts were opened under false names," the Ministry of Justice said.

"The halls had high walls and guards at each gate."

Mira Holm, also known as Wren, is the head of the Tarn Group.""",
    "fr": """\
La banque Norvik a bloqué les fonds de Mira Holm, qui dirigeait le réseau depuis Oslo.

« Les comptes ont été ouverts sous de faux noms », a indiqué le ministère de la \
Justice.

« Les hangars avaient de hauts murs et des gardes à chaque porte. »

Mira Holm, connue aussi sous le nom de Wren, est à la tête du groupe Tarn.""",
}


@pytest.mark.parametrize(("lang", "name"), [("en", "Ministry"), ("fr", "ministère")])
def test_whoever_was_named_goes_on(find, lang: str, name: str) -> None:
    """A person of whom the next paragraph tells does not take the words over."""
    first, second = find(lang, BODY[lang])
    assert name in first.speaker_name
    assert second.speaker_name == first.speaker_name


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "“Who took it?” asked Ann Lee.\n\n“I did,” said Tom Roe.\n\n“Why?”"),
        ("fr", "« Qui l'a pris ? », demande Zoé Roux.\n\n« Moi », dit Paul Roe."),
    ],
)
def test_a_cue_names_another_one(find, lang: str, text: str) -> None:
    """Where it stands, whoever spoke before is silent."""
    first, second, *_ = find(lang, text)
    assert first.speaker_name != second.speaker_name


@pytest.mark.parametrize(
    ("lang", "text", "speakers"),
    cases("""
        en | “We close,” Ada Moss said.⏎“It is late.”⏎“We wait,”⏎Rep. Joan Hale
            said.⏎“We have time.” | Moss Moss Hale Hale
        en | “We close,” said⏎Tanvale State’s Attorney Ada Moss⏎. “It is late.”
            | Moss Moss
        fr | « On ferme », dit Ada Marek.⏎« Il est tard. »⏎« On attend »,⏎la juge Léa
            Roux a déclaré.⏎« On a le temps. » | Marek Marek Roux Roux
        fr | « On ferme », a déclaré⏎Ada Marek⏎, maire de Sète. « Il est tard. »
            | Marek Marek
    """),
)
def test_a_line_may_end_before_whoever_speaks(
    find, lang: str, text: str, speakers: str
) -> None:
    """Behind marks and a comma, or their cue; nor does who spoke before go on."""
    quotes = find(lang, text.replace("⏎", "\n"))
    assert [quote.speaker_name.split()[-1] for quote in quotes] == speakers.split()
