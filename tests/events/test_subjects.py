"""Articles that open without each other's subject."""

import numpy as np
import pytest
from scipy import sparse

from cryptonews_nlp.events.evidence import OTHER_HEADED, headed, openings_of
from cryptonews_nlp.events.stories import Story, opening_of
from cryptonews_nlp.events.subjects import Named, subjects_of

HITS = {
    "en": """{0} warns patients after the Tavrel breach
{0} said on Monday that thieves took files of patients through a flaw in the software of
Tavrel. Letters go out this week, and the police look into the theft of the files.""",
    "fr": """{0} prévient ses patients après la faille de Tavrel
{0} a dit lundi que des voleurs ont pris des dossiers de patients par une faille du
logiciel de Tavrel. Des lettres partent cette semaine, et la police enquête.""",
}


def hit(story_id: str, language: str, name: str, lead: str = "", below: str = ""):
    """Return what an article on a hospital that was hit tells, name by name."""
    title, _, body = HITS[language].format(name).partition("\n")
    text = f"{lead} {body} {'. ' * 150} {below}"
    names = [
        Named(text.find(called), called, "ORG", called)
        for called in ("Tavrel", "Velm Clinic", "Ostrel Clinic")
        if called in text
    ]
    return Story(
        story_id,
        language,
        title,
        text,
        subjects=subjects_of(title, names),
        opening=opening_of(names, [("body", 0, len(text))]),
    )


def apart(one: Story, other: Story) -> bool:
    """Return whether two stories open without each other's subject."""
    found = openings_of([one, other]).parted(np.array([0]), np.array([1]))
    return bool(found[0])


@pytest.mark.parametrize("languages", [("en", "en"), ("fr", "fr"), ("en", "fr")])
def test_two_that_were_hit_are_two_subjects(languages):
    """Wherever one names the other further down, in one language or in two."""
    one = hit("a", languages[0], "Velm Clinic", below="Ostrel Clinic was hit, too.")
    other = hit("b", languages[1], "Ostrel Clinic")
    assert apart(one, other)
    assert not apart(one, hit("b", languages[1], "Velm Clinic"))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_opening_that_names_both_is_of_both(language):
    """Linked or not: the same words are enough."""
    one = hit("a", language, "Velm Clinic")
    other = hit("b", language, "Ostrel Clinic", lead="Velm Clinic, Tavrel:")
    assert not apart(one, other)
    unlinked = Story("c", language, other.title, other.text, subjects=other.subjects)
    assert not apart(one, unlinked)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_other_subjects_count_against_one_event(language):
    """But for copies, whose words show that they are one."""
    stories = [hit("a", language, "Velm Clinic"), hit("b", language, "Ostrel Clinic")]
    for alike, kept in ((0.4, 0.4 - OTHER_HEADED), (0.1, 0.1), (0.9, 0.9)):
        graph = sparse.csr_matrix([[0, alike], [alike, 0]])
        assert headed(graph, openings_of(stories)).toarray() == pytest.approx(
            np.array([[0, kept], [kept, 0]])
        )
