"""Markup between words does not disturb the parse, and offsets stay."""

from __future__ import annotations

import pytest

import cryptonews_nlp as cn
from cryptonews_nlp.models import load
from cryptonews_nlp.pipeline.gaps import close_gaps, reopen_gaps
from tests.tables import cases

TEXTS = {
    "en": "The police of Oslo   and Lund    arrested two men.\n\nThey left   in May.",
    "fr": "La police d'Oslo   et de Lund    arrête deux hommes.\n\nIls   partent.",
}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_document_is_parsed_without_its_gaps(language: str) -> None:
    """The parse is that of the plain text; text and offsets are those of the other."""
    nlp = load(language)
    text = TEXTS[language]
    plain = nlp(" ".join(text.split(" ")).replace("    ", " ").replace("   ", " "))
    doc = close_gaps(nlp.make_doc(text))
    for _, component in nlp.pipeline:
        doc = component(doc)
    doc = reopen_gaps(doc)
    assert doc.text == text
    words = [t for t in doc if t.pos_ != "SPACE" or "\n" in t.text]
    assert [(t.text, t.pos_, t.dep_, t.head.text) for t in words] == [
        (t.text, t.pos_, t.dep_, t.head.text) for t in plain
    ]
    assert [(e.text.split(), e.label_) for e in doc.ents] == [
        (e.text.split(), e.label_) for e in plain.ents
    ]


def test_a_document_without_gaps_is_left_alone() -> None:
    """Line breaks are no gaps."""
    doc = load("en").make_doc("One line.\n\nAnother line.")
    assert close_gaps(doc) is doc
    assert reopen_gaps(doc) is doc


@pytest.mark.parametrize(
    ("text", "speaker"),
    cases("""
        According to a [neighbour](https://quillor.example/r/1) of the bank, the losses
            of the branch grew last year for the first time. | a neighbour of the bank
        Selon un [voisin](https://quillor.example/r/1) de la banque, les pertes de
            l'agence ont reculé l'an dernier pour la première fois.
            | un voisin de la banque
    """),
)
def test_a_link_inside_a_source(text: str, speaker: str) -> None:
    """The name of a source has no link syntax in it; its evidence has."""
    quotes = cn.analyze([text]).quotes
    [quote] = quotes.itertuples()
    assert quote.speaker == speaker
    assert text[quote.speaker_start : quote.speaker_end] == quote.speaker_text
    assert "https://" in quote.speaker_text
