"""Offences in marks, which nobody said."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    cases("""
        en | Ida Kemp was tried for “theft of a ferry in a gang” and “arson”. She called
            the trial “a bad play”. | a bad play
        en | The judge began an inquiry into “wilful flooding”. Ida Kemp said it was “a
            waste of time”. | a waste of time
        fr | Ida Colin est jugée pour « vol de bac en réunion » et « incendie ». Elle a
            qualifié le procès de « mauvaise pièce ». | mauvaise pièce
        fr | Une enquête a été ouverte pour « inondation volontaire ». Ida Colin parle
            d'une « farce de village ». | farce de village
        fr | Une information a été ouverte pour « intrusion dans le système de pilotage
            du bac municipal » et « recel en bande organisée ». Ida Colin parle d'une
            « farce de village ». | farce de village
        en | The judge began an inquiry into “unlawful entry to the control room of the
            town ferry” and “theft by an organised gang”. Ida Kemp called it “a village
            farce”. | a village farce
    """),
)
def test_an_offence_is_no_quotation(find, lang: str, text: str, said: str) -> None:
    """What somebody is tried or sought for is a term of the law."""
    marked = [
        text[slice(*span)] for quote in find(lang, text) for span in quote.fragments
    ]
    assert marked == [said]


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    cases("""
        en | Ida Kemp said she was jailed for “telling the truth”. | telling the truth
        fr | Ida Colin estime être jugée pour « avoir dit la vérité ».
            | avoir dit la vérité
    """),
)
def test_an_act_in_marks_may_be_quoted(find, lang: str, text: str, said: str) -> None:
    """An offence has no verb; what somebody says that he did has one."""
    marked = [
        text[slice(*span)] for quote in find(lang, text) for span in quote.fragments
    ]
    assert marked == [said]
