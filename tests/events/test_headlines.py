"""Headlines that the other article does not tell count against a pair."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cryptonews_nlp.events import Story
from cryptonews_nlp.events.comparison import compare
from cryptonews_nlp.events.subjects import Named, subjects_of
from cryptonews_nlp.events.views import views_of

TEXTS = {
    "en": (
        "Police in Oslo arrested two men on Monday after a fraud on the exchange "
        "Brimholt. Officers took laptops and phones, and the court will hear the men."
    ),
    "fr": (
        "La police d'Oslo a arrêté lundi deux hommes après une fraude sur le site "
        "Brimholt. Les agents ont pris des ordinateurs, et le tribunal les entendra."
    ),
}
TOLD = {
    "en": "Two men arrested over Brimholt fraud",
    "fr": "Deux hommes arrêtés pour la fraude de Brimholt",
}
OTHER = {
    "en": "Harbour mayor opens ferry museum",
    "fr": "Le maire du port ouvre le musée des ferrys",
}


def shared(stories: list[Story]) -> float:
    """Return what of their headlines the first two stories hold of each other."""
    headlines = views_of(stories).headlines
    assert headlines is not None
    return float(headlines.shared(np.array([0]), np.array([1]))[0])


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_headline_is_told_or_not(language: str) -> None:
    """All of a headline that the text repeats is held, none of another one."""
    text = TEXTS[language]
    first = Story("a", language, TOLD[language], text)
    assert shared([first, Story("b", language, TOLD[language], text)]) == pytest.approx(
        1
    )
    assert shared([first, Story("b", language, OTHER[language], text)]) < 0.7


def test_headlines_meet_across_languages() -> None:
    """A translated text holds what the headline says."""
    stories = [Story(x, x, TOLD[x], TEXTS[x]) for x in ("en", "fr")]
    assert shared(stories) > 0.4


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_headline_no_evidence(language: str) -> None:
    """Where one of the two has no headline, nothing is known."""
    text = TEXTS[language]
    stories = [
        Story("a", language, TOLD[language], text),
        Story("b", language, "", text),
    ]
    assert np.isnan(shared(stories))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_other_headlines_part_articles(language: str) -> None:
    """The same words under headlines that the other lacks are less alike."""
    text = TEXTS[language]
    halves = text.split(". ")
    told = [
        Story(n, language, TOLD[language], half)
        for n, half in zip("ab", halves, strict=True)
    ]
    untold = [told[0], Story("b", language, OTHER[language], halves[1])]
    assert compare(untold).alike[0, 1] < compare(told).alike[0, 1]


REPORTS = {
    "en": """{0} beats forecasts as quarterly revenue rises
The shares gained after the report. {0} earned more per share than analysts had expected
for the quarter, revenue rose and the outlook stands, it said.""",
    "fr": """{0} dépasse les prévisions et son chiffre d'affaires progresse
L'action a gagné après la publication. {0} a gagné plus par action que les analystes ne
l'attendaient pour le trimestre et confirme ses prévisions.""",
}


def report(story_id: str, language: str, name: str, text: str = "") -> Story:
    """Return the report of a company, on one template."""
    title, _, body = REPORTS[language].format(name).partition("\n")
    subjects = subjects_of(title, [Named(0, name, "ORG", "org:it")])
    return Story(story_id, language, title, f"{body} {text}", subjects=subjects)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_one_template_with_other_subjects_tells_other_things(language: str) -> None:
    """Not where one of the two names the other's, or a headline names nobody known."""
    first = report("a", language, "Velmar Group")
    other = report("b", language, "Ostrelis")
    assert compare([first, other]).alike[0, 1] < 0.1
    both = report("b", language, "Ostrelis", "Ostrelis & Velmar Group.")
    unknown = replace(other, subjects=frozenset())
    for told in (both, unknown):
        assert compare([first, told]).alike[0, 1] > 0.3


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_name_in_one_word_and_in_two_is_one(language: str) -> None:
    """Outlets write them as they like."""
    stories = [
        report("a", language, "BrimHolt Sanders"),
        report("b", language, "Brimholtsanders"),
    ]
    assert compare(stories).alike[0, 1] > 0.3
