"""The bilingual bridge."""

from __future__ import annotations

import pytest

from cryptonews_nlp.bridge import load_bridge, plain_number, stem


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [("arrested", "en", "arrest"), ("arrestations", "fr", "arrest")],
)
def test_translate_meets_in_english(word, language, expected):
    """A word and its translation share an English stem."""
    assert expected in load_bridge().translate(word, language)


def test_translate_keeps_names():
    """A French name keeps its own stem beside a translation."""
    assert "pierre" in load_bridge().translate("Pierre", "fr")


@pytest.mark.parametrize(
    ("written", "plain"),
    [("3,415", "3415"), ("4,39", "4.39"), ("12 000", "12000"), ("1.5", "1.5")],
)
def test_plain_number_reads_both_notations(written, plain):
    """English and French notations of a number are one number."""
    assert plain_number(written) == plain


def test_similarity_prefers_the_translation():
    """A sentence is more like its translation than like another sentence."""
    bridge = load_bridge()
    source = "The exchange froze the stolen coins.", "en"
    same = bridge.similarity(*source, "La plateforme a gelé les jetons volés.", "fr")
    other = bridge.similarity(*source, "Le maire inaugure une école.", "fr")
    assert same > other


@pytest.mark.parametrize("language", ["en", "fr", "de", "und"])
def test_stem_is_idempotent_on_any_language(language):
    """A language without data is folded and cut, never an error."""
    assert stem("Straße", language) == stem("strasse", language)
