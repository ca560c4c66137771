"""What stands before the first sentence of agency copy is neither said nor speaker."""

from __future__ import annotations

import pytest
from spacy.tokens import Span

from cryptonews_nlp.quotes.rows import find_quotes
from cryptonews_nlp.quotes.signs.datelines import find_datelines
from tests.tables import cases


@pytest.mark.parametrize(
    "text",
    [
        "OSLO, May 3 (NTB) - ",
        "(NTB) – ",
        "NEW YORK — ",
        "MONTRÉAL — ",
        "BERNE, 12 avr (ats) - ",
        "LYON, France – ",
        "Port-au-Prince (AFP) - ",
        "WASHINGTON -- ",
        "Saint-Brieuc | ",
    ],
)
def test_datelines_of_agencies(text: str) -> None:
    """Place, date and agency in front of a dash."""
    assert find_datelines(text + "The police came to the harbour.") == [(0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "BTC-e was a market.",
        "U.S. - China talks go on.",
        "Police in Lund - and others - came.",
        "L'UNION - un parti - arrive.",
        "Elle dort (un peu) - et rêve.",
        "Name | Age | The town where they live now",
    ],
)
def test_other_dashes_open_no_sentence(text: str) -> None:
    """Asides and hyphens are no datelines."""
    assert find_datelines(text) == []


@pytest.mark.parametrize(
    ("lang", "text", "said", "name"),
    cases("""
        en | (NTB) - Ada Moss was freed on Friday, a spokesperson for the bank said.
            | Ada Moss was freed on Friday | spokesperson
        fr | OSLO (NTB) - Ada Moss a été libérée lundi, a annoncé la police de Lund.
            | Ada Moss a été libérée lundi | police de Lund
    """),
)
def test_a_report_begins_behind_the_dateline(
    find, lang: str, text: str, said: str, name: str
) -> None:
    """The first sentence is reported without the place and the agency."""
    [quote] = find(lang, text)
    assert quote.text == said
    assert name in (quote.speaker_name or "")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "MONTREAL — The authority and the police call for caution."),
        ("fr", "MONTRÉAL — L'autorité et la police appellent à la prudence."),
    ],
)
def test_a_place_does_not_speak(find, lang: str, text: str) -> None:
    """The parser makes the place of a dateline the subject."""
    assert all("MONTR" not in (q.speaker_name or "") for q in find(lang, text))


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_line_without_words_is_no_byline(nlp_en, nlp_fr, lang: str) -> None:
    """A nickname with a sign before it may be all that a line of comments has."""
    doc = {"en": nlp_en, "fr": nlp_fr}[lang]("The quay.\n\n@Nicole\n\nThe end.")
    doc.ents = [Span(doc, t.i, t.i + 1, "PERSON") for t in doc if "@" in t.text]
    assert doc.ents
    assert not find_quotes(doc)


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    cases("""
        en | Boats at a quay. Photo Quill/File Rights reserved OSLO, May 3 (Reuters) -
            The port was shut on Sunday, the mayor said. | The port was shut on Sunday
        en | The mayor says the port is shut OSLO, May 3 - Crews sold nine boats.
            | the port is shut
        fr | Des barques à quai. Photo Quill/Archives PARIS, 3 mai (Reuters) - Le port a
            fermé dimanche, a dit la maire. | Le port a fermé dimanche
    """),
)
def test_datelines_within_a_line(find, lang: str, text: str, said: str) -> None:
    """Scrapers run credits and datelines into the line of the first sentence."""
    assert [q.text for q in find(lang, text)] == [said]
