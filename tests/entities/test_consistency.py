"""One label a name: what an article is about decides on single words."""

from __future__ import annotations

import re

import numpy as np
import pytest

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.catalogue.labels import LABELS, LabelModel
from cryptonews_nlp.entities.lang import words_of
from cryptonews_nlp.entities.names.consistency import harmonise
from cryptonews_nlp.entities.names.fusion import Spans
from cryptonews_nlp.entities.names.titled import add_titled_persons

ARTICLES = {
    "en": "Ada Moss, Ines Vidal and Bo Lunde spoke to Quillor about {}.",
    "fr": "Ada Moss, Inès Vidal et Bo Lunde ont parlé à Quillor de {}.",
}
PEOPLE = ("Ada Moss", "Ines Vidal", "Inès Vidal", "Bo Lunde")


def _label_of_quillor(
    language: str, subject: str, *sums: str, seen: str = "PERSON"
) -> str:
    """Return the label of a word that the NER took for a person, the model did not."""
    text = ARTICLES[language].format(subject)
    spans = Spans(len(text))
    labels = dict.fromkeys(PEOPLE, "PERSON") | dict.fromkeys(sums, "MONEY")
    labels["Quillor"] = seen
    for name, label in labels.items():
        if (start := text.find(name)) >= 0:
            spans.add(Mention(start, start + len(name), name, label, "model"))
    weights = np.array([[2.0 * (label == "ORG") for label in LABELS]], dtype=np.float32)
    model = LabelModel(["w=quillor"], weights)
    harmonise(spans, text, model, words_of(language))
    return next(m.label for m in spans.sorted() if m.text == "Quillor")


@pytest.mark.parametrize(
    ("language", "subject", "amount"),
    [
        ("en", "the race", "$4 million"),
        ("fr", "la course", "4 millions d'euros"),
    ],
)
def test_lone_word_beside_money_is_rather_a_body(
    language: str, subject: str, amount: str
) -> None:
    """Among people a doubtful word is one of them, unless sums are spoken of."""
    assert _label_of_quillor(language, subject) == "PERSON"
    assert _label_of_quillor(language, amount, amount) == "ORG"


ROLES = {
    "en": ("Ada Moss met Quillor co-founder {} in Lund.", "Ada Moss met {} in Lund."),
    "fr": (
        "Ada Moss a vu le cofondateur de Quillor, le directeur {}.",
        "Ada Moss a vu {}.",
    ),
}


@pytest.mark.parametrize("language", ROLES)
def test_a_name_behind_a_role_is_a_person(language: str) -> None:
    """What a model of names takes for a body is a person behind "co-founder"."""
    found = []
    for sentence in ROLES[language]:
        text = sentence.format("Nils Quasse")
        spans = Spans(len(text))
        start = text.index("Nils Quasse")
        spans.add(Mention(start, start + 11, "Nils Quasse", "PERSON", "model"))
        weights = np.array([[4.0 * (label == "ORG") for label in LABELS]])
        model = LabelModel(["w=quasse"], weights.astype(np.float32))
        words = words_of(language)
        shown = add_titled_persons(spans, text, words, language)
        harmonise(spans, text, model, words, shown)
        found += [m.label for m in spans.sorted() if m.text == "Nils Quasse"]
    assert found == ["PERSON", "ORG"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Much of what Quillor sells is made by others.", "ORG"),
        ("en", "Much of what they sell in Quillor is made by others.", "LOC"),
        ("en", "Ann of Quillor, Ohio, sells what is made by others.", "LOC"),
        ("en", "Ann of Montlow, Quil. sells what is made by others.", "LOC"),
        ("fr", "Ce que Quillor vend est fait par d'autres.", "ORG"),
        ("fr", "Ce qu'ils vendent à Quillor est fait par d'autres.", "LOC"),
    ],
)
def test_a_place_that_the_ner_saw_as_none_has_something_in_it(
    language: str, text: str, expected: str
) -> None:
    """The label model alone makes no place of a name."""
    name = "Quillor" if "Quillor" in text else "Quil"
    spans = Spans(len(text))
    start = text.index(name)
    spans.add(Mention(start, start + len(name), name, "ORG", "model"))
    weights = np.array([[2.4 * (label == "LOC") for label in LABELS]], dtype=np.float32)
    model = LabelModel([f"w={name.lower()}"], weights)
    harmonise(spans, text, model, words_of(language))
    assert [m.label for m in spans.sorted()] == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "They met in {} on a wet day."), ("fr", "Ils se sont vus à {} hier.")],
)
@pytest.mark.parametrize(
    ("name", "label"), [("Quillor", "LOC"), ("Quillor Tarn", "ORG")]
)
def test_the_ner_counts_more_on_a_name_of_several_words(
    language: str, text: str, name: str, label: str
) -> None:
    """The label model overrules it on a single word sooner."""
    model = _model("quillor", LOC=1.8)
    found = _harmonised(language, text.format(name), {name: "ORG"}, model)
    assert found == {name: label}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ada Moss left. Moss won, Moss ran, Moss sang and Moss slept."),
        ("fr", "Ada Moss part. Moss gagne, Moss court, Moss chante et Moss dort."),
    ],
)
def test_a_surname_is_its_bearer_however_often_it_stands_alone(language, text) -> None:
    """What the word looks like does not outweigh who is named in full."""
    model = _model("moss", ORG=2.0, ada={"PERSON": 4.0})
    seen = {"Ada Moss": "PERSON", "Moss": "ORG"}
    assert set(_harmonised(language, text, seen, model).values()) == {"PERSON"}


def _model(word: str, ada: dict[str, float] | None = None, **odds: float) -> LabelModel:
    """Return a label model that knows one word, and Ada."""
    rows = [[known.get(label, 0.0) for label in LABELS] for known in (odds, ada or {})]
    return LabelModel([f"w={word}", "w=ada"], np.array(rows, dtype=np.float32))


def _harmonised(
    language: str, text: str, seen: dict[str, str], model: LabelModel
) -> dict[str, str]:
    """Return the labels of names that the NER saw wherever they stand."""
    spans = Spans(len(text))
    for name, label in seen.items():
        for at in re.finditer(rf"\b{name}\b", text):
            spans.add(Mention(at.start(), at.end(), name, label, "model"))
    harmonise(spans, text, model, words_of(language))
    return {m.text: m.label for m in spans.sorted()}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_a_model_took_for_a_place_is_no_person_of_the_article(language) -> None:
    """People all around say nothing of a place."""
    assert _label_of_quillor(language, "rain", seen="LOC") != "PERSON"


@pytest.mark.parametrize(
    ("language", "behind"), [("en", " administration"), ("fr", " démission")]
)
def test_what_only_a_person_has_or_is_told(read, language, behind) -> None:
    """« Quillor démission » is cried at a person."""
    found = {m.text: m.label for m in read(language, f"« [L Quillor]{behind} »")}
    assert found["Quillor"] == "PERSON"


@pytest.mark.parametrize(
    ("language", "marked", "label"),
    [
        ("en", "[P Ada Moss] won. [O Quilla Moss] lost.", "PERSON"),
        ("en", "[P Moss] won. They asked [O Justice Moss] to go.", "PERSON"),
        ("fr", "[P Ada Moss] gagne. [O Quilla Moss] perd.", "PERSON"),
        ("fr", "[P Ada Moss] gagne. Qui a vu [O M Moss] ?", "PERSON"),
        ("en", "[P Ada MOSS] won with [O Quilla MOSS] in it.", "ORG"),
        ("fr", "[P Ada Moss] lit le [M rapport Moss].", "MISC"),
    ],
)
def test_who_has_the_name_of_a_person_of_the_article(read, language, marked, label):
    """Is one too, and named without the title."""
    last = read(language, marked)[-1]
    assert last.label == label
    assert not last.text.startswith(("Justice", "M "))


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("en", "President [P Trump] spoke, said the [M Trump] network.", "PERSON"),
        ("fr", "Le président [P Trump] parle, dit [M Trump] network.", "PERSON"),
        ("en", "Bitcoin fell, and the [C TRUMP] token too.", "CRYPTO"),
    ],
)
def test_a_coin_of_the_name_of_a_person(read, language, text, label):
    """Is meant where a text speaks of coins."""
    assert {m.label for m in read(language, text) if m.text != "Bitcoin"} == {label}


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "King [P Philippe and Albert] sang", {"Philippe", "Albert"}),
        ("fr", "le roi [P Philippe et Albert] chantent", {"Philippe", "Albert"}),
        ("en", "act [P VI] began", set()),
        ("fr", "l'acte [P VI] débute", set()),
        ("en", "the [O Bank of Tarnmoor's] chief", {"Bank of Tarnmoor"}),
        ("en", "in [O Tarn -- Quillor] country", {"Tarn", "Quillor"}),
    ],
)
def test_borders_of_names(read, language, text, names) -> None:
    """Two given names, the number of an act, an owner, a dash of two hyphens."""
    assert {m.text for m in read(language, text)} == names
