"""Sentences that stand together without a space."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

import cryptonews_nlp as cn
from cryptonews_nlp.pipeline.glued import make_doc
from tests.tables import cases

BLANK = {language: spacy.blank(language) for language in ("en", "fr")}


@pytest.mark.parametrize(
    ("language", "text", "cuts"),
    [
        ("en", "It ended in 2014.Then it rose.", ["2014", ".", "Then"]),
        ("en", "Fees fell 15%.Ann Roe left.", ["%", ".", "Ann"]),
        ("en", 'He left the EU."We stay", she said.', [".", '"', "We"]),
        ("en", '"We stay in the EU."He left.', [".", '"', "He"]),
        ("fr", "Il fut élu en 2014.Depuis, il dort.", ["2014", ".", "Depuis"]),
        ("fr", "La hausse atteint 15 %.Ida Roux part.", ["%", ".", "Ida"]),
        ("fr", "Les élus (PVR).Pour eux, oui.", [")", ".", "Pour"]),
        ("fr", "Est-ce fini?Oui.", ["fini", "?", "Oui"]),
        ("fr", '"Nous restons"Le maire part.', ["restons", '"', "Le"]),
    ],
)
def test_marks_between_glued_sentences_are_tokens(language, text, cuts):
    """Words on both sides and each mark stand alone, on either side of a quotation."""
    words = [token.text for token in make_doc(BLANK[language], text)]
    assert any(words[n : n + 3] == cuts for n in range(len(words))), words


@pytest.mark.parametrize(
    "text",
    ["https://example.org/a.Php?Id=1.Then", "J.Doe of the U.S.A.", "See a/b2.Cd"],
)
def test_addresses_and_initials_stay_whole(text):
    """A capital behind a point begins no sentence there."""
    doc = make_doc(BLANK["en"], text)
    assert [t.text for t in doc] == [t.text for t in BLANK["en"](text)]


@given(st.text(alphabet='ABc1 .?!"%()\n:é»'))
def test_the_text_never_changes(text):
    """Offsets into the text stay what they are."""
    assert make_doc(BLANK["fr"], text).text == text


@pytest.mark.parametrize(
    ("text", "speaker"),
    cases("""
        Fees fell in 2014.Ada Moss of Norvane said: “We will win.” | Ada Moss
        Les frais ont baissé en 2014.Ada Moss a déclaré : « Nous gagnerons. » | Ada Moss
    """),
)
def test_who_speaks_in_a_glued_sentence(text, speaker):
    """The name behind the point is a name, and the text that of the article."""
    result = cn.analyze([cn.Article("a", text)])
    [row] = result.quotes.itertuples()
    assert row.speaker == speaker
    assert text[row.start : row.end] == row.text
