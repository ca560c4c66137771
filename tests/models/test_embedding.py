"""Word classes in the NER's hash embedding."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from spacy.language import Language
from thinc.api import Model

from cryptonews_nlp.models import embedding
from cryptonews_nlp.models.embedding import class_table, look_up, word_class_embed


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
    """A layer without a table gives class 0 to all words."""
    assert look_up(class_table({}), _lower(spacy.blank("en"), "a b")).tolist() == [0, 0]


def test_class_changes_the_vector() -> None:
    """Two words that differ in class only get different vectors."""
    model = word_class_embed(8, ["SHAPE"], [50], 20)
    docs = [spacy.blank("en").make_doc("Abcde Fghij")]
    model.initialize(X=docs)
    before = model.predict(docs)[0]
    assert np.allclose(before[0], before[1])
    embedding.set_class_table(model, {"abcde": embedding.COMPANY})
    after = model.predict(docs)[0]
    assert not np.allclose(after[0], after[1])


def test_table_survives_serialisation() -> None:
    """The table travels with the weights."""
    docs = [spacy.blank("en").make_doc("Abcde Fghij")]
    model = word_class_embed(8, ["SHAPE"], [50], 20)
    model.initialize(X=docs)
    embedding.set_class_table(model, {"abcde": embedding.GIVEN})
    again: Model = word_class_embed(8, ["SHAPE"], [50], 20)
    again.initialize(X=docs)
    again.from_bytes(model.to_bytes())
    assert np.allclose(model.predict(docs)[0], again.predict(docs)[0])


@pytest.mark.parametrize("pipeline", ["nlp_en", "nlp_fr"])
def test_shipped_pipelines_carry_a_table(
    pipeline: str, request: pytest.FixtureRequest
) -> None:
    """The shipped NER knows names that no corpus of it holds."""
    nlp = request.getfixturevalue(pipeline)
    nodes = nlp.get_pipe("ner").model.walk()
    tables = [n for n in nodes if n.name == "word_class_features"]
    assert tables
    assert len(tables[0].attrs["hashes"]) > 100_000
