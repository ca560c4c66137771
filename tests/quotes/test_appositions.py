"""Persons behind whom a description stands, and bodies under several names."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        (
            "en",
            "Salim Dara, Radio Nord's manager of foreign news, said the ship was lost.",
            "Salim Dara",
        ),
        (
            "fr",
            "Salima Dara, cheffe des informations de Radio Nord, dit que tout va bien.",
            "Salima Dara",
        ),
        (
            "en",
            (
                "Yesterday, Dr Helen Marsh, head of Northgate Boats and Deep Sea "
                "Lines, a harbour firm, said that the leak was mended."
            ),
            "Helen Marsh",
        ),
        (
            "fr",
            (
                "Hier, Hélène Marchal, directrice de Nordgate Bateaux, une société "
                "du port, a déclaré que la fuite était finie."
            ),
            "Hélène Marchal",
        ),
    ],
)
def test_a_description_parts_person_and_verb(
    find, lang: str, text: str, name: str
) -> None:
    """The person speaks, not the last noun of the description, nor the day."""
    assert find(lang, text)[-1].speaker_name == name


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            (
                "Norvik said it was late. A sale began at Norvik Stores Eastgate. "
                "Norvik said that the shops would open."
            ),
        ),
        (
            "fr",
            (
                "Norvik a dit son regret. La vente commence chez Norvik Magasins Est. "
                "Norvik a assuré que les boutiques rouvriraient."
            ),
        ),
    ],
)
def test_a_body_keeps_its_usual_name(find, lang: str, text: str) -> None:
    """A branch that is named once is not what the body is called."""
    assert find(lang, text)[-1].speaker_name == "Norvik"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The ship burns less, according to the Oslo-based Maritime Institute."),
        ("en", "The council confirmed Ella Preston by nine votes to four."),
        ("fr", "Le conseil a confirmé Ella Preston par neuf voix contre quatre."),
    ],
)
def test_neither_half_a_word_nor_an_office_is_said(find, lang: str, text: str) -> None:
    """No town out of "Oslo-based" speaks; whom a council confirms is no report."""
    assert all(q.speaker_name not in {"Oslo", "council"} for q in find(lang, text))
    assert not any("Preston" in q.text for q in find(lang, text))
