"""Bodies, places and posts with the person behind them, taken for one name."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("language", "text", "body", "person"),
    [
        (
            "en",
            "the Minister for [O Foreign Affairs Simon Corley] said no.",
            "Foreign Affairs",
            "Simon Corley",
        ),
        ("en", "Secretary of [O State Rex Corley] left.", None, "Rex Corley"),
        ("en", "[O Quillmark CPO Helen Horst] said no.", "Quillmark", "Helen Horst"),
        ("en", "asked [O Reuters Simon Corley] again", "Reuters", "Simon Corley"),
        (
            "fr",
            "le procureur de [L Montlac Rémy Dorval] enquête.",
            "Montlac",
            "Rémy Dorval",
        ),
        ("fr", "le patron du [O PS Olivier Dorval] part.", "PS", "Olivier Dorval"),
        (
            "fr",
            "le député LREM de la [O Vienne Sacha Dorval] proteste.",
            "Vienne",
            "Sacha Dorval",
        ),
    ],
)
def test_a_person_behind_a_body_is_another_name(read, language, text, body, person):
    """The post between them belongs to neither."""
    found = {m.text: m.label for m in read(language, text)}
    assert found.get(person) == "PERSON"
    others = set(found) - {person, "LREM"}
    assert others <= ({body} if body else {"State"})


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "captain of the [O USS Ada Corley] spoke", "USS Ada Corley"),
        ("en", "president of the [O Mary Corley Society] spoke", "Mary Corley Society"),
        ("fr", "président de la [O Fondation Jean Dorval]", "Fondation Jean Dorval"),
        ("fr", "près de l'[L avenue Simon Dorval] hier", "avenue Simon Dorval"),
        ("fr", "chez [O UBS France], a-t-il dit", "UBS France"),
        ("fr", "présidente du [O Tarn Marshall Fund] hier", "Tarn Marshall Fund"),
    ],
)
def test_a_body_named_after_a_person_stays_whole(read, language, text, name):
    """And so does the branch of a firm in a country."""
    assert name in {m.text for m in read(language, text)}
