"""The shipped pipelines: components, sentences, names."""

from __future__ import annotations

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from tests.tables import cases

NEEDED = {"morphologizer", "trainable_lemmatizer", "parser", "ner"}


@pytest.fixture(params=["nlp_en", "nlp_fr"])
def nlp(request: pytest.FixtureRequest) -> Language:
    """Return each shipped pipeline in turn."""
    pipeline: Language = request.getfixturevalue(request.param)
    return pipeline


def _sentences(doc: Doc) -> list[str]:
    return [sentence.text.strip() for sentence in doc.sents]


def test_components_are_there(nlp: Language) -> None:
    """Both pipelines tag, lemmatise, parse and recognise names in our scheme."""
    assert set(nlp.pipe_names) >= NEEDED
    assert set(nlp.pipe_labels["ner"]) == {"PERSON", "ORG", "LOC", "MISC", "CRYPTO"}
    assert {"nsubj", "obj", "ccomp"} <= set(nlp.pipe_labels["parser"])


@pytest.mark.parametrize(
    ("pipeline", "text", "expected"),
    [
        (
            "nlp_en",
            '"Are the funds safe?" asked Ana Ruiz. "We do not know yet," she added.',
            2,
        ),
        (
            "nlp_fr",
            (
                '" Où sont les fonds ? ", a demandé Ana Ruiz. " Nous cherchons ", '
                "a-t-elle ajouté."
            ),
            2,
        ),
    ],
    ids=["en", "fr"],
)
def test_quotation_and_its_reporting_clause_stay_together(
    pipeline: str, text: str, expected: int, request: pytest.FixtureRequest
) -> None:
    """A question mark inside quote marks does not cut the clause off that reports."""
    nlp = request.getfixturevalue(pipeline)
    assert len(_sentences(nlp(text))) == expected


@pytest.mark.parametrize(
    ("pipeline", "text"),
    cases("""
        nlp_en | Exchange loses 3 million dollars ¶ Police arrested a man in Lyon.
        nlp_fr | La plateforme perd 3 millions ¶ La police a arrêté un homme.
    """),
    ids=["en", "fr"],
)
def test_title_without_a_stop_is_a_sentence(
    pipeline: str, text: str, request: pytest.FixtureRequest
) -> None:
    """A blank line ends a sentence that has no full stop."""
    first = _sentences(request.getfixturevalue(pipeline)(text))[0]
    assert first == text.split("\n", maxsplit=1)[0]


@pytest.mark.parametrize(
    ("pipeline", "text", "names"),
    [
        (
            "nlp_en",
            "Binance said that Ada Okoro of Europol had lost 3 BTC in Berlin.",
            {
                ("Binance", "ORG"),
                ("Ada Okoro", "PERSON"),
                ("Europol", "ORG"),
                ("BTC", "CRYPTO"),
                ("Berlin", "LOC"),
            },
        ),
        (
            "nlp_fr",
            "Selon Binance, Ada Okoro, enquêtrice d'Europol, a perdu 3 BTC à Berlin.",
            {
                ("Binance", "ORG"),
                ("Ada Okoro", "PERSON"),
                ("Europol", "ORG"),
                ("BTC", "CRYPTO"),
                ("Berlin", "LOC"),
            },
        ),
    ],
    ids=["en", "fr"],
)
def test_names_of_the_field_are_found(
    pipeline: str,
    text: str,
    names: set[tuple[str, str]],
    request: pytest.FixtureRequest,
) -> None:
    """Companies, people, authorities, assets and places get their label."""
    doc = request.getfixturevalue(pipeline)(text)
    assert {(e.text, e.label_) for e in doc.ents} == names


@pytest.mark.parametrize("text", ["", " ", "\n\n", "0x1f", "« »"])
def test_empty_and_odd_texts_pass(nlp: Language, text: str) -> None:
    """Texts without words give a Doc of the same text."""
    assert nlp(text).text == text
