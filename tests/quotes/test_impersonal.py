"""Pronouns that stand for nobody near, and what parts a cue from its clause."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("fr", "Kraken a recruté dix juristes. « Nous restons », ont-ils dit.", None),
        ("en", "Kraken hired ten clerks. “We are staying,” they said.", "Kraken"),
    ],
)
def test_one_body_is_several_in_english_only(
    find, lang: str, text: str, name: str | None
) -> None:
    """« Ils » is no bank, "they" may be."""
    [quote] = find(lang, text)
    assert (quote.speaker_name == "Kraken") is (name == "Kraken")


@pytest.mark.parametrize(
    ("lang", "text"),
    cases("""
        fr | Paul Sauvert a parlé de la digue. Il faudrait être fou pour croire que la
            mer attendra.
        fr | Paul Sauvert a parlé. Il convient que la digue soit refaite.
        en | Paul Sauvert spoke. It would be mad to think that the sea will wait.
    """),
)
def test_nobody_needs_to_believe(find, lang: str, text: str) -> None:
    """Impersonal verbs have no speaker, whatever the tree takes their pronoun for."""
    assert all(quote.speaker_name != "Paul Sauvert" for quote in find(lang, text))


@pytest.mark.parametrize(
    ("lang", "text", "row"),
    cases("""
        fr | La banque a confirmé jeudi, par une lettre au maire, avoir perdu les clés.
            | avoir perdu les clés
        en | The bank confirmed, in a letter to the mayor, that it had lost the keys.
            | it had lost the keys
        fr | Depuis mai, le pilote qui a dit vouloir rénover le port n'a jamais reculé
            malgré les plaintes. | vouloir rénover le port
        en | The bank denied, in a letter to the mayor, having lost the keys.
            | having lost the keys
    """),
)
def test_where_an_infinitive_begins_and_ends(
    find, lang: str, text: str, row: str
) -> None:
    """Behind what commas set off, before the negation of the main verb."""
    assert [quote.text for quote in find(lang, text)] == [row]


@pytest.mark.parametrize(
    ("lang", "text", "wrong"),
    cases("""
        fr | Zoé Roux s'est félicitée mardi de ce vote, qu'elle a qualifié de « geste de
            bon sens ». | qualifié
        en | Ann Roe was glad of the vote, which she called “a gesture of sense”.
            | called
    """),
)
def test_a_relative_behind_a_comma_is_not_what_was_said(
    find, lang: str, text: str, wrong: str
) -> None:
    """The marked words alone are quoted."""
    assert all(wrong not in quote.text for quote in find(lang, text))


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    cases("""
        fr | Le juge a entendu Anne Sauvert. Celle-ci assure que le pont est sûr.
            | Anne Sauvert
        fr | Le juge a entendu Paul Sauvert. Celui-ci assure que le pont est sûr.
            | Paul Sauvert
        en | The judge heard Paul Sauvert. The latter said that the bridge was safe.
            | Paul Sauvert
    """),
)
def test_who_was_named_last(last_speaker, lang: str, text: str, speaker: str) -> None:
    """A pronoun for the last one is one with a capital too, which tokenizers cut."""
    assert last_speaker(lang, text) == speaker
