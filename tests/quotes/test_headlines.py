"""Titles that name a source with a colon, and words in marks that a colon sets off."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lang", "title", "said", "speaker"),
    [
        ("en", "Police: Man stole a ladder from his aunt", "Man stole", "Police"),
        ("en", "Man stole a ladder from his aunt: police", "Man stole", "police"),
        ("en", "FBI: Thieves posed as plumbers in May", "Thieves posed", "FBI"),
        ("fr", "Il a volé une échelle à sa tante : le parquet", "Il a volé", "parquet"),
    ],
)
def test_source_in_a_title(
    find, lang: str, title: str, said: str, speaker: str
) -> None:
    """A title may name who says it before or behind a colon."""
    lead = {"en": "The ladder was found on Monday.", "fr": "L’échelle est retrouvée."}
    text = f"{title}\n\n{lead[lang]}"
    (quote,) = find(lang, text)
    assert quote.text.startswith(said)
    assert speaker in text[slice(*quote.speaker)]


@pytest.mark.parametrize(
    ("lang", "title"),
    [
        ("en", "Police: How the thief was caught in May"),
        ("en", "Oslo: The bridge has been closed since May"),
        ("fr", "Lyon : le pont est fermé depuis lundi"),
        ("fr", "Grues rouillées : faut-il fermer le port le lundi ?"),
    ],
)
def test_topic_in_a_title(find, lang: str, title: str) -> None:
    """Questions have no source, and a place is what a title is about."""
    assert not find(lang, f"{title}\n\nNothing else. Rien d'autre.")


@pytest.mark.parametrize(
    ("lang", "title", "speaker"),
    [
        ("en", "Coins: Norvik announces the launch of a “vast mine”", "Norvik"),
        ("fr", "Gaza : Israël annonce le lancement d'une « vaste enquête »", "Israël"),
    ],
)
def test_a_topic_says_nothing(find, lang: str, title: str, speaker: str) -> None:
    """Whoever stands behind the colon with a verb of his own does."""
    quotes = find(lang, f"{title}\n\nNothing else. Rien d'autre.")
    assert {q.speaker_name for q in quotes} == {speaker}


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [
        (
            "en",
            'Holm Bank chairman Peter Lund struck a note: "We saw false dawns before."',
            "We saw false dawns before.",
        ),
        ("en", "Asked if it was safe, Vera Holm replied: “Absolutely.”", "Absolutely."),
        (
            "en",
            "“You can't fine a rumour”: Vera Holm on gossip\n\nVera Holm met us.",
            "You can't fine a rumour",
        ),
        ("fr", "Vera Colin a répondu : « Absolument. »", "Absolument."),
    ],
)
def test_set_off_by_a_colon(find, lang: str, text: str, said: str) -> None:
    """A few words are no term where a colon sets them off."""
    assert [q.text for q in find(lang, text)] == [said]
