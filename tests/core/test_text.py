"""Simplified typography keeps offsets."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from cryptonews_nlp._markup import markup_spans, readable
from cryptonews_nlp._text import SOURCE_TEXT, flatten, printed_text, source_text


@given(st.text())
def test_flatten_keeps_the_length_and_settles_at_once(text):
    """Flattening moves no offset, and doing it twice changes nothing more."""
    assert len(flatten(text)) == len(text)
    assert flatten(flatten(text)) == flatten(text)


def test_flatten_replaces_marks_of_both_languages():
    """English curly marks and French guillemets with no-break spaces become plain."""
    assert flatten("“It’s”") == '"It\'s"'
    assert flatten("«\u00a0L’un\u202f»") == '" L\'un "'


def test_source_text_falls_back_to_the_text_of_a_foreign_document():
    """A document that this library did not make is read as it is."""
    doc = spacy.blank("en")('He said "no".')
    assert source_text(doc) == doc.text
    doc.user_data[SOURCE_TEXT] = "He said “no”."
    assert source_text(doc) == "He said “no”."


def test_printed_text() -> None:
    """Markup that was blank for the parse is blank, typographic marks stay."""
    written = "See [the “list”](https://x.io) now"
    doc = spacy.blank("en")('See  the "list"                now')
    assert printed_text(doc) == doc.text
    doc.user_data[SOURCE_TEXT] = written
    assert printed_text(doc) == "See  the “list”                now"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Police [seized](https://x.example/a_(b)\n) it.", "Police seized it."),
        ("[![A boat](b.jpg)](https://x.example) The *boat* sank.", "The boat sank."),
        ("La **police** (« PJ »)\n----\n# Le bateau", "La police (« PJ ») Le bateau"),
        (
            "snake_case_names cost 5 * 3 * 2 [sic] (so)",
            "snake_case_names cost 5 * 3 * 2",
        ),
        ("Le solde** est nul [1].", "Le solde** est nul [1]."),
    ],
)
def test_words_are_read_without_markdown(text, words):
    """Syntax goes, and what only looks like it stays."""
    assert readable(text).startswith(words)


@given(st.text(alphabet="ab []()!*_#\n-https:/.", max_size=60))
def test_stretches_of_markup_lie_apart_and_in_the_text(text):
    """Whatever the text, what is hidden is in order and nowhere twice."""
    position = 0
    for start, end in markup_spans(text):
        assert position <= start < end <= len(text)
        position = end
