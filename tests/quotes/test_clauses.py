"""Which clauses report speech: set off by marks, lost by the parser, without a verb."""

from __future__ import annotations

import pytest

from cryptonews_nlp.quotes.rows import find_quotes
from tests.tables import cases


@pytest.mark.parametrize(
    ("lang", "text", "clause", "speaker"),
    cases("""
        en | The thieves emptied the vault, the Oslo Police Force said in a statement.
            | The thieves emptied the vault | Oslo Police Force
        en | The vault was empty, Anna Weber, a trademark attorney, said.
            | The vault was empty | Anna Weber
        fr | Le coffre était vide, a précisé dans un communiqué le parquet de Brest.
            | Le coffre était vide | parquet de Brest
        fr | Le coffre était vide lundi, a-t-elle ajouté. | Le coffre était vide lundi
            | -elle
    """),
)
def test_set_off(report, lang: str, text: str, clause: str, speaker: str) -> None:
    """A sentence before its cue is reported; the subject stands on either side."""
    assert ("incise", [clause], speaker) in report(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Anna Weber, who runs the fund, said the vault was empty."),
        ("en", "In Oslo, Anna Weber said that the vault was empty."),
        ("fr", "Anne Morel, qui dirige le fonds, a dit que le coffre était vide."),
        ("fr", "La cour, elle, a dit que le coffre était vide."),
    ],
)
def test_not_set_off(report, lang: str, text: str) -> None:
    """A subject with what describes it is no report of its own."""
    patterns = {pattern for pattern, *_ in report(lang, text)}
    assert patterns == {"complement"}


@pytest.mark.parametrize(
    ("lang", "text", "clause"),
    cases("""
        en | OSLO, May 3 (Harbour) - The vault was empty, police said.
            | The vault was empty
        fr | BREST, 3 mai 2024 (Agence) - Le coffre était vide, a indiqué la police.
            | Le coffre était vide
        en | Two doors held; the vault was empty, she said. | the vault was empty
        fr | Deux portes ont tenu ; le coffre était vide, dit-elle. | le coffre
    """),
)
def test_where_it_begins(report, lang: str, text: str, clause: str) -> None:
    """A dateline and what a semicolon parts are no part of the report."""
    ((_, pieces, _),) = report(lang, text)
    assert pieces[0].startswith(clause)


@pytest.mark.parametrize(
    ("lang", "text", "clause"),
    [
        ("en", "Not even close, says one researcher.", "Not even close"),
        ("fr", "Un hasard, jure-t-elle.", "Un hasard"),
    ],
)
def test_without_verb(report, lang: str, text: str, clause: str) -> None:
    """A report may have no verb."""
    ((pattern, pieces, _),) = report(lang, text)
    assert (pattern, pieces) == ("verbless", [clause])


@pytest.mark.parametrize(
    ("lang", "text", "pattern", "clause"),
    cases("""
        en | The mayor cautioned, however, that the bridge would stay closed.
            | complement | the bridge would stay closed
        en | Anna Weber told the court he had warned them twice. | bare
            | he had warned them twice
        en | It happened fast, police in Oslo said: the guards saw nothing. | next
            | the guards saw nothing
        fr | Un habitué jure avoir payé une pizza. | infinitive | avoir payé une pizza
        fr | Son avocat dit n'avoir rien reçu. | infinitive | n'avoir rien reçu
        fr | Tout est allé vite, raconte Anne Morel : les gardiens n'ont rien vu. | next
            | les gardiens n'ont rien vu
    """),
)
def test_lost_by_the_parser(
    report, lang: str, text: str, pattern: str, clause: str
) -> None:
    """Conjunctions, infinitives and colons tell where the parse does not."""
    found = [(name, pieces) for name, pieces, _ in report(lang, text)]
    assert (pattern, [clause]) in found


@pytest.mark.parametrize(
    ("lang", "text", "phrase"),
    [
        ("en", "The regulator warned of risks for savers.", "risks for savers"),
        ("fr", "L'avocate plaide pour un guichet unique.", "un guichet unique"),
    ],
)
def test_prepositional(report, lang: str, text: str, phrase: str) -> None:
    """Some verbs report with a preposition."""
    assert ("prepositional", [phrase]) in [(n, p) for n, p, _ in report(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text", "clause"),
    cases("""
        en | According to Anna Weber, a researcher in Oslo, the bridge is safe.
            | the bridge is safe
        fr | Selon Anne Morel, déléguée de la fédération, le pont est sûr.
            | le pont est sûr
    """),
)
def test_source_with_a_role(report, lang: str, text: str, clause: str) -> None:
    """What describes a source is no part of the report."""
    assert ("according", [clause]) in [(n, p) for n, p, _ in report(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "It is hoped that the bridge will reopen in May."),
        ("fr", "Il est espéré que le pont rouvrira en mai."),
        ("en", "Anna Weber was told that the bridge was closed."),
    ],
)
def test_passive(report, lang: str, text: str) -> None:
    """Whoever is told something says nothing."""
    assert all(speaker == "" for _, _, speaker in report(lang, text))


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    cases("""
        en | Anna Weber met them. The diplomats said that the bridge was closed.
            | The diplomats
        fr | Anne Morel les a vus. Les diplomates ont dit que le pont était fermé.
            | Les diplomates
        en | Kraken has moved. The prosecutor said that the bridge was closed.
            | The prosecutor
        fr | Kraken a déménagé. La procureure a dit que le pont était fermé.
            | La procureure
        en | Paul Morel ran. A spokesperson of the Oslo police stayed. The spokesperson
            said that the bridge was closed. | A spokesperson of the Oslo police
        fr | Paul Morel a couru. Un conseiller de la mairie de Brest est resté. Le
            conseiller a dit que le pont était fermé.
            | Un conseiller de la mairie de Brest
    """),
)
def test_no_wrong_name(nlp_en, nlp_fr, lang: str, text: str, name: str) -> None:
    """Several people are not one, and a role is no body: they stand for themselves."""
    quotes = find_quotes({"en": nlp_en, "fr": nlp_fr}[lang](text))
    assert [quote.speaker_name for quote in quotes] == [name]


@pytest.mark.parametrize(
    ("lang", "text", "tells"),
    [
        ("en", "The bank denied any involvement in the theft.", True),
        ("en", "The bank announced a second branch in Lyon.", False),
        ("fr", "La banque a réclamé une enquête sur le vol.", True),
        ("fr", "La banque a annoncé une seconde agence à Lyon.", False),
        ("en", "The minister stressed the risk of fraud.", True),
        ("en", "The prize highlights the rise of the town.", False),
        ("fr", "Les ventes ont chuté, soulignant la fragilité du secteur.", False),
    ],
)
def test_objects_that_tell(report, lang: str, text: str, *, tells: bool) -> None:
    """A noun object is a report where its verb takes a stance."""
    assert ("object" in {pattern for pattern, _, _ in report(lang, text)}) is tells
