"""Sentences that an abbreviation or a comma does not end."""

from __future__ import annotations

import pytest

import cryptonews_nlp as cn
from cryptonews_nlp.abbreviations import ABBREVIATIONS
from cryptonews_nlp.pipeline import Analyzer
from cryptonews_nlp.pipeline.unbroken import hold_sentences
from tests.tables import cases


@pytest.fixture(scope="module")
def analyzer():
    return Analyzer()


@pytest.mark.parametrize(
    ("language", "text", "held"),
    cases("""
        en | They met Sens. Ida Moss and Jo Velt                 | . Ida Moss
        en | It was Lt. Col. J. Moss who left                    | . Col . J. Moss
        en | In Moss v. the State of Ohio                        | the
        en | She ranks No. 3 since Sept. 4                       | . 3 4
        en | I said no. Three men left                           | .
        en | In May, Ida Moss left                               | , Ida Moss
        fr | On a vu Mmes. Ida Moss et Jo Velt                   | . Ida Moss
        fr | Selon l'art. 4 et le n° 12, on part                 | . 4 12 , on
        fr | Il cite Zoé M. Le maire part                        | -
        fr | En mai, Ida Moss part                               | , Ida Moss
    """),
)
def test_where_no_sentence_may_begin(analyzer, language, text, held):
    """The word that is led over to, and the name that it begins; no true ends."""
    doc = hold_sentences(analyzer.pipeline(language).make_doc(text))
    found = " ".join(t.text for t in doc if t.is_sent_start is False)
    assert found == held.strip("-")


@pytest.mark.parametrize(
    ("text", "sentences"),
    cases("""
        The vote was held on Sept. 11. The mayor lost. She left at 5 p.m. Friday. | 3
        Aides to Republican Sens. Ida Moss and Jo Velt left the room on Monday. | 1
        Le vote a eu lieu le 11 sept. 2018. Le maire a perdu. Il part vendredi. | 3
        Les proches de Mmes. Ida Moss et Zoé Velt ont quitté la salle lundi soir. | 1
    """),
)
def test_sentences_of_an_article(text, sentences):
    """Sentences end where they do, and nowhere else."""
    result = cn.analyze([cn.Article("a", text)])
    assert result.articles.n_sentences[0] == int(sentences)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_tables_are_apart(language):
    """What never ends a sentence needs no number behind it."""
    known = ABBREVIATIONS[language]
    assert not known.lower & known.numbering
