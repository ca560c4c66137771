"""A surname that is a place as well: who acts is the person, where it is the place."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.lang import words_of
from cryptonews_nlp.entities.names.fusion import Spans
from cryptonews_nlp.entities.names.namesakes import settle_namesakes

#: Words with the label of each one's arc, and what the NER saw.
CASES = {
    "en": (
        "Ada Geneva left . Geneva spoke in Geneva , according to Geneva",
        "compound nsubj ROOT punct nsubj ROOT prep pobj punct prep prep pobj",
        ["PERSON", "PERSON", "LOC", "PERSON"],
    ),
    "fr": (
        "Ada Genève part . Genève parle à Genève , selon Genève",
        "nsubj flat:name ROOT punct nsubj ROOT case obl:arg punct case obl:mod",
        ["PERSON", "PERSON", "LOC", "PERSON"],
    ),
}


def _labels(language: str, words: str, arcs: str, place: str) -> list[str]:
    tokens = words.split()
    doc = Doc(
        spacy.blank(language).vocab,
        words=tokens,
        deps=arcs.split(),
        heads=[0] * len(tokens),
    )
    spans = Spans(len(doc.text))
    full = f"Ada {place}"
    if (start := doc.text.find(full)) >= 0:
        spans.add(Mention(start, start + len(full), full, "PERSON", "model"))
    for token in doc:
        if token.text == place:
            end = token.idx + len(place)
            spans.add(Mention(token.idx, end, place, "LOC", "gazetteer", name=place))
    settle_namesakes(spans, doc, doc.text, words_of(language))
    return [mention.label for mention in spans.sorted()]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_who_acts_or_is_a_source_is_the_person(language: str) -> None:
    """A subject and a source bear the surname; what a preposition ties is a place."""
    words, arcs, labels = CASES[language]
    place = words.split()[1]
    assert _labels(language, words, arcs, place) == labels


@pytest.mark.parametrize("language", ["en", "fr"])
def test_where_nobody_bears_the_name_it_is_a_place(language: str) -> None:
    """Without the full name each mention stays what it was."""
    words, arcs, labels = CASES[language]
    place = words.split()[1]
    alone = _labels(language, words.replace("Ada ", "Old "), arcs, place)
    assert alone == ["LOC"] * len(labels)
