"""One label a name: what an article is about decides on single words."""

from __future__ import annotations

import numpy as np
import pytest

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.consistency import harmonise
from cryptonews_nlp.entities.fusion import Spans
from cryptonews_nlp.entities.labels import LABELS, LabelModel
from cryptonews_nlp.entities.lang import words_of

ARTICLES = {
    "en": "Ada Moss, Ines Vidal and Bo Lunde spoke to Quillor about {}.",
    "fr": "Ada Moss, Inès Vidal et Bo Lunde ont parlé à Quillor de {}.",
}
PEOPLE = ("Ada Moss", "Ines Vidal", "Inès Vidal", "Bo Lunde")


def _label_of_quillor(language: str, subject: str, *sums: str) -> str:
    """Return the label of a word that the NER took for a person, the model did not."""
    text = ARTICLES[language].format(subject)
    spans = Spans(len(text))
    labels = dict.fromkeys((*PEOPLE, "Quillor"), "PERSON") | dict.fromkeys(
        sums, "MONEY"
    )
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
