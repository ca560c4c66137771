"""Sentences that earlier weights read right and the shipped ones do not.

Each has a neighbour that is read right in the test of its subject. A case that passes
again fails here, and goes back there.
"""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.xfail(reason="misread by the French parser of November 2026")
@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    cases("""
        « We are broke », a-t-il lâché (« Nous sommes ruinés », en anglais), avant de
            partir. Paul Marquet ne dit plus rien. | Nous sommes ruinés | Paul Marquet
    """),
)
def test_misread(find, text: str, said: str, speaker: str) -> None:
    """What is said has a row with its speaker."""
    assert (said, speaker) in [(q.text, q.speaker_name) for q in find("fr", text)]


@pytest.mark.xfail(reason="misread by the French parser of November 2026")
def test_a_description_taken_for_a_report(find) -> None:
    """What describes the clause before a source is no report of its own."""
    text = "Neuf cents marins ont défilé, selon la mairie, un cortège qui a grossi."
    assert [q.text for q in find("fr", text)] == ["Neuf cents marins ont défilé"]


@pytest.mark.xfail(reason="names are misread by the recognisers of November 2026")
@pytest.mark.parametrize(
    ("lang", "text", "said", "speaker"),
    cases("""
        fr | « Le bac est en panne », a déclaré à cette réunion la préfète du Var.
            | Le bac est en panne | la préfète du Var
        fr | 9h00 - Le port en grève ¶ Paul Morel a bloqué la grue du quai nord. ¶ 8h47
            - Les commandes reculent ¶ Le fabricant Volmeri vend peu de pompes. Le recul
            est net, indique-t-il dans un communiqué. | Le recul est net | Volmeri
        fr | Samedi, la mairie a été fermée par des pirates, révèle franceinfo.
            | Samedi, la mairie a été fermée par des pirates | franceinfo
        fr | Le fabricant de bouées Norvik dit que le port ferme. | le port ferme
            | Norvik
        fr | Selon le site spécialisé Norvik, le calme est revenu.
            | le calme est revenu | Norvik
        en | Ann Colley: lunch with a diver ¶ **How did you begin?** ¶ Tom Ardley My
            uncle had a boat. | My uncle had a boat. | Tom Ardley
        fr | Zoé Marquet, repas avec une plongeuse ¶ **Vos débuts ?** ¶ Paul Lheureux
            Mon oncle avait un bateau. | Mon oncle avait un bateau. | Paul Lheureux
    """),
)
def test_names_misread(find, lang: str, text: str, said: str, speaker: str) -> None:
    """A whole name, and nothing else, is that of who speaks."""
    assert (said, speaker) in [(q.text, q.speaker_name) for q in find(lang, text)]
