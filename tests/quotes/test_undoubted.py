"""Promises, requests, denials and estimates, and reports that one speaker strings."""

from __future__ import annotations

import pytest

from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "said", "speaker"),
    cases("""
        en | The regulator advised savers to ring their bank.
            | savers to ring their bank | The regulator
        en | Vera Holm has pledged to pay back every saver. | pay back every saver
            | Vera Holm
        en | Vera Holm denied any wrongdoing. | any wrongdoing | Vera Holm
        en | Vera Holm denied the fraud in an interview. | the fraud | Vera Holm
        en | Analysts at Holm expect the bank to raise its fees.
            | the bank to raise its fees | Analysts at Holm
        en | Mr Holm denies having sold any coins. | having sold any coins | Mr Holm
        fr | Vera Colin a promis de rembourser chaque client.
            | de rembourser chaque client | Vera Colin
        fr | Vera Colin a nié toute fraude. | toute fraude | Vera Colin
    """),
)
def test_told(find, lang: str, text: str, said: str, speaker: str) -> None:
    """What somebody promises, asks for or denies is a report, however short."""
    (quote,) = find(lang, text)
    assert quote.text == said
    assert text[slice(*quote.speaker)] == speaker


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "PARENTS TOLD TO CHECK THE ACCOUNTS"),
        ("en", "Vera Holm would not deny the sale."),
        ("en", "The cup that promised to bring luck was lost."),
        ("fr", "Le vase qui promettait de porter chance était perdu."),
    ],
)
def test_not_told(find, lang: str, text: str) -> None:
    """Nobody is quoted where the verb is denied, possible, or about a thing."""
    assert not find(lang, text)


@pytest.mark.parametrize(
    ("lang", "text", "clauses"),
    [
        (
            "en",
            "The exchange told users to wait for May and warned that it was closed.",
            ["to wait for May", "it was closed"],
        ),
        (
            "en",
            "Vera Holm noted that the bank had waited and predicted that it would act.",
            ["the bank had waited", "it would act"],
        ),
        (
            "fr",
            "Vera Colin a promis de payer les clients et ajouté que le prix montait.",
            ["de payer les clients", "le prix montait"],
        ),
    ],
)
def test_strung(find, lang: str, text: str, clauses: list[str]) -> None:
    """A clause ends where its speaker reports something else."""
    found = find(lang, text)
    assert [q.text for q in found] == clauses
    assert len({text[slice(*q.speaker)] for q in found}) == 1


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", 'Vera Holm said the sums were "rather small" in May.', "rather small"),
        ("en", 'Vera Holm described the sale as "a farce".', "a farce"),
        ("fr", "Vera Colin a dit que l’écart était « assez mince ».", "assez mince"),
    ],
)
def test_marks_in_a_report(find, lang: str, text: str, words: str) -> None:
    """A few words in marks are the speaker's where they stand in what he says."""
    (quote,) = find(lang, text)
    assert quote.type == "mixed"
    assert [text[a:b] for a, b in quote.fragments] == [words]


def test_no_inversion_without_a_pause(find) -> None:
    """An English verb has its subject behind it after a comma or marks only."""
    text = "The bank closed and Vera Holm warned clients that the vault was open."
    (quote,) = find("en", text)
    assert text[slice(*quote.speaker)] == "Vera Holm"


@pytest.mark.parametrize(
    ("lang", "text", "said", "speaker"),
    cases("""
        en | Vera Holm is convinced that the money is gone. | the money is gone
            | Vera Holm
        fr | Vera Colin est persuadée que l’argent a disparu. | l’argent a disparu
            | Vera Colin
        en | A neighbour, who did not want to be named, said the tenants had left.
            | the tenants had left | A neighbour
        en | The complaint, filed in a court in Oslo, says Holm mixed client money.
            | Holm mixed client money | The complaint
    """),
)
def test_predicates_and_lost_verbs(
    find, lang: str, text: str, said: str, speaker: str
) -> None:
    """A conviction is a report; a relative ends before the main verb."""
    (quote,) = find(lang, text)
    assert quote.text == said
    assert text[slice(*quote.speaker)] == speaker


@pytest.mark.parametrize(
    ("lang", "text", "said", "speaker"),
    cases("""
        en | Vera Holm accused the bank of Oslo of hiding its losses.
            | hiding its losses | Vera Holm
        en | Vera Holm blamed a broken lift. | a broken lift | Vera Holm
        fr | Vera Colin accuse la banque de cacher ses pertes. | de cacher ses pertes
            | Vera Colin
        en | The bank said Thursday it has frozen the accounts.
            | it has frozen the accounts | The bank
        en | A lawsuit filed Monday in Delaware claims that the bank lied.
            | the bank lied | A lawsuit
        en | Her rival, Sen. Carl Lund of Idaho, accused her of hiding losses.
            | hiding losses | Her rival, Sen. Carl Lund
    """),
)
def test_charges(find, lang: str, text: str, said: str, speaker: str) -> None:
    """A charge is a report; days and places beside a cue are no part of it."""
    (quote,) = find(lang, text)
    assert quote.text == said
    assert text[slice(*quote.speaker)] == speaker


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Asked whether the bank knew, Vera Holm said yes."),
        ("en", "When the bank called about the loan, she did not think twice."),
        ("en", 'The thieves used the code word "roses" for cash.'),
        ("en", "The court has dismissed the lawsuit of the bank."),
        ("fr", "La cour a rejeté le recours de la banque."),
    ],
)
def test_nothing_is_said(find, lang: str, text: str) -> None:
    """Questions in front, what is not done and terms are no reports."""
    assert not find(lang, text)


def test_claims_of_others(find) -> None:
    """Whoever denies a claim does not say what it says."""
    text = "Vera Holm rejected the claim that she had helped the thieves."
    (quote,) = find("en", text)
    assert quote.text == "the claim that she had helped the thieves"
