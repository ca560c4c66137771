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


@pytest.mark.parametrize(
    ("language", "text", "body", "label", "person"),
    [
        (
            "en",
            "the president of [P Quillfast Helen Horst] said no.",
            "Quillfast",
            "ORG",
            "Helen Horst",
        ),
        (
            "en",
            "the mayor of [P Tarnville] Nguyen Van Horst said no.",
            "Tarnville",
            "LOC",
            "Nguyen Van Horst",
        ),
        (
            "fr",
            "le procureur de la République de [P Montlac Rémy Dorval] enquête.",
            "Montlac",
            "LOC",
            "Rémy Dorval",
        ),
        (
            "fr",
            "le maire RN de [L Brec-sur-Orne Xavier] de [M La Tour] reste.",
            "Brec-sur-Orne",
            "LOC",
            "Xavier de La Tour",
        ),
        (
            "fr",
            "la cheffe de l'Ofrac Maud d'Orcy et la police arrivent.",
            "Ofrac",
            "ORG",
            "Maud d'Orcy",
        ),
        (
            "fr",
            "l'eurodéputé [O QVD Simon Dorval] part.",
            "QVD",
            "ORG",
            "Simon Dorval",
        ),
        (
            "fr",
            "la maire de [P Montlac Park Ji-hoon] reste.",
            "Montlac",
            "LOC",
            "Park Ji-hoon",
        ),
    ],
)
def test_a_post_parts_its_body_from_its_holder(
    read, language, text, body, label, person
):
    """Wherever a model began and ended the two names."""
    found = {m.text: m.label for m in read(language, text)}
    assert found.get(body) == label
    assert found.get(person) == "PERSON"


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "a letter to [O FBI] Director [P Helen Horst]", {"FBI"}),
        ("en", "the head of [O Binance.US] left", {"Binance.US"}),
        (
            "en",
            "chairman of [O Quill Stanley Asia] [P Helen Horst]",
            {"Quill Stanley Asia"},
        ),
        ("en", "former deputy AG [P Helen Horst] left", set()),
        ("en", "director of the film [M Mad Max Horst]", {"Mad Max Horst"}),
        ("fr", "le patron de la [O Banque Simon Dorval]", {"Banque Simon Dorval"}),
        ("fr", "l'animateur TV [P Simon Dorval] part", set()),
        (
            "fr",
            "le directeur de l'[O Institut Simon Dorval]",
            {"Institut Simon Dorval"},
        ),
        ("fr", "[L Le Col]. [P Simon Dorval] commande.", set()),
        # whom the text names elsewhere
        ("en", "[P Corley] left. No head of [P Corley Helen Horst] saw it.", set()),
        ("fr", "[P Dorval] part. Le juge de [P Dorval Simon Horst] reste.", set()),
    ],
)
def test_a_post_parts_nothing_else(read, language, text, names):
    """No post, no article and no institute that is named after a person."""
    found = {m.text for m in read(language, text) if m.label != "PERSON"}
    assert found == names
