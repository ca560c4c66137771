"""Word classes of the recogniser of names."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from spacy.language import Language

from cryptonews_nlp.models.recognition.classes import class_table, look_up


def _lower(language: Language, text: str) -> np.ndarray:
    return language.make_doc(text).to_array(["LOWER"]).astype(np.uint64)


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        pytest.param("KRAKEN met Ada in paris", [8, 0, 1, 0, 4], id="en"),
        pytest.param("À Paris, ADA et Kraken", [0, 4, 0, 1, 0, 8], id="fr"),
    ],
)
def test_word_is_found_in_any_case(text: str, classes: list[int]) -> None:
    """The class of a word does not depend on its case; unknown words have none."""
    table = class_table({"kraken": 8, "ada": 1, "paris": 4})
    assert look_up(table, _lower(spacy.blank("en"), text)).tolist() == classes


def test_empty_table_knows_no_word() -> None:
    """Without words it gives class 0 to all words."""
    assert look_up(class_table({}), _lower(spacy.blank("en"), "a b")).tolist() == [0, 0]


def test_shipped_pipelines_carry_a_table(nlp_en, nlp_fr) -> None:
    """The shipped recognisers know names that no corpus of theirs holds."""
    tables = [nlp.get_pipe("ner").network.lexicon.classes for nlp in (nlp_en, nlp_fr)]
    assert [len(table["hashes"]) > 100_000 for table in tables] == [True, True]
