"""Nobody's words are put into the mouth of whom the speaker is named by."""

from __future__ import annotations

import pandas as pd
import pytest

import cryptonews_nlp as cn


def speaker(text: str) -> tuple[str, str | None, str | None]:
    """Return speaker, entity and organisation of the only quote of a text."""
    [row] = cn.analyze([text]).quotes.itertuples()
    return (
        row.speaker,
        None if pd.isna(row.speaker_entity_id) else row.speaker_entity_id,
        None if pd.isna(row.speaker_organisation) else row.speaker_organisation,
    )


@pytest.mark.parametrize(
    ("text", "name", "organisation"),
    [
        ("Dale's lawyer said that the coins were lost at sea.", "Dale's lawyer", None),
        (
            "A neighbour of Mary Cole said that she had left the town.",
            "A neighbour of Mary Cole",
            None,
        ),
        (
            "L'avocat de Marie Colin a dit que les fonds étaient perdus.",
            "L'avocat de Marie Colin",
            None,
        ),
        (
            "A victim of Kraken said that the coins had gone.",
            "A victim of Kraken",
            "Kraken",
        ),
    ],
)
def test_a_person_beside_a_name_is_not_that_person(
    text: str, name: str, organisation: str | None
) -> None:
    """A lawyer, a neighbour and a victim have no entity."""
    assert speaker(text) == (name, None, organisation)


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman for Kraken said that the coins were safe.",
        "Un porte-parole de Kraken a dit que les fonds étaient là.",
    ],
)
def test_a_voice_of_a_body_speaks_for_it(text: str) -> None:
    """Spokespersons lead to their organisation."""
    assert speaker(text)[1:] == ("org:kraken", "Kraken")


@pytest.mark.parametrize(
    "text",
    [
        "According to a report by Kraken, the losses of the banks fell in May.",
        "Selon un rapport de Kraken, les pertes des banques ont reculé en mai.",
    ],
)
def test_a_body_speaks_in_its_report(text: str) -> None:
    """Whoever issued a text is its speaker, and not a body that somebody works for."""
    assert speaker(text) == ("Kraken", "org:kraken", None)
