"""Whom an article is about."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

import numpy as np
import pytest

from cryptonews_nlp.events import Story, cluster_stories
from cryptonews_nlp.events.people import Person, about_others, mentioned, people_of

CHARGED = {
    "en": "{name}, {age}, of Telmor, was charged with theft. {name} denied it.",
    "fr": "{name}, {age} ans, de Telmor, est inculpé de vol. {name} le nie.",
}
TEMPLATE = {
    "en": (
        "Vashir prosecutor Ann Lind announced that a Telmor man was sentenced to "
        "{years} years in prison for robbery. {name}, {age}, of Telmor, pleaded guilty "
        "before judge Jo Marrow. He took the {loot}. The case was the robbery bureau's."
    ),
    "fr": (
        "Le parquet de Vashir annonce qu'un homme de Telmor est condamné à {years} ans "
        "de prison pour vol. {name}, {age} ans, de Telmor, a avoué devant la juge Jo "
        "Marrow. Il avait pris {loot}. La brigade des vols a instruit l'affaire."
    ),
}
LOOT = {
    "en": ("safe of a bakery", "lorry of a brewer"),
    "fr": ("le coffre d'un boulanger", "le camion d'un brasseur"),
}


def people(
    text: str, language: str, *names: str, speakers=(), saying=()
) -> tuple[Person, ...]:
    """Return the people of a text; each name is its own entity."""
    found = (
        mentioned(name, *match.span(), text, saying)
        for name in names
        for match in re.finditer(re.escape(name), text)
    )
    return people_of(found, speakers, language)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_who_is_told_with_the_age_counts_for_more(language: str) -> None:
    """Also where he confesses; not a passer-by, whose words the age introduces."""
    text = CHARGED[language].format(name="Tevin Orlov", age=34)
    told = (Person("Tevin Orlov", "orlov", 4),)
    assert people(text, language, "Tevin Orlov") == told
    spoken = partial(people, text, language, "Tevin Orlov", speakers={"Tevin Orlov"})
    assert spoken() == told
    asked = (Person("Tevin Orlov", "orlov", 2, speaks=True),)
    assert spoken(saying=[(0, len("Tevin Orlov"))]) == asked


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Jane Doe 2 met Jane Doe 1. Jane Doe wept.", ("Jane Doe",)),
        ("fr", "Jane Doe, connue sous ce nom. Jane Doe a fui.", ("Jane Doe",)),
    ],
)
def test_who_is_not_named_is_nobody(language, text, names) -> None:
    """Each case has its Jane Doe, and she is another one."""
    assert people(text, language, *names) == ()


def test_a_person_has_the_name_that_most_mentions_end_with() -> None:
    """Of a headline in capitals more may have been taken for a name."""
    text = "JO MARROW RETIRES. Jo Marrow retires. Marrow came. Marrow went."
    called = ("JO MARROW RETIRES", "Jo Marrow", "Marrow")
    found = [
        mentioned("p1", text.index(c), text.index(c) + len(c), text) for c in called
    ]
    assert people_of(found, (), "en")[0].name == "marrow"


@pytest.mark.parametrize(
    ("language", "behind", "aged"),
    [
        ("en", ", 34, of Telmor", True),
        ("en", " Jr., 34, was", True),
        ("en", " (34)", True),
        ("en", ", aged 34, was", True),
        ("en", ", 12 others and a dog", False),
        ("en", " said", False),
        ("fr", ", 34 ans, de Telmor", True),
        ("fr", " (34 ans)", True),
        ("fr", ", âgée de 34 ans,", True),
        ("fr", ", 34 voitures", False),
    ],
)
def test_ages_stand_right_behind_the_name(language, behind, aged) -> None:
    """Other numbers are none."""
    found = people(f"Tevin Orlov{behind}", language, "Tevin Orlov")
    assert found[0].weight == (3 if aged else 1)


def apart(one: tuple[Person, ...], other: tuple[Person, ...], text: str = "") -> bool:
    """Return whether two articles are about others; the first has a text."""
    rows = np.array([0]), np.array([1])
    return bool(about_others([one, other], [text, ""], *rows)[0])


def test_articles_about_others_name_neither() -> None:
    """Whom the other names even once, or who speaks, parts nothing."""
    orlov, lind = Person("p1", "orlov", 3), Person("p2", "lind", 4)
    assert apart((orlov,), (lind,))
    assert not apart((orlov,), (lind,), "A lawyer of Lind's was there.")
    assert not apart((orlov,), (lind._replace(speaks=True),))
    assert not apart((orlov,), (lind._replace(weight=2),))


def test_whom_both_are_about_as_much_keeps_them_together() -> None:
    """A prosecutor whom both name, less often than each the accused, does not."""
    orlov, lind = Person("p1", "orlov", 4), Person("p2", "lind", 4)
    both = Person("p3", "marrow", 4, speaks=True)
    assert not apart((orlov, both), (lind, both))
    few = both._replace(weight=3)
    assert apart((orlov, few), (lind, few))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_two_cases_on_one_template_are_two_events(language: str) -> None:
    """Of one case the next release is told of the same man."""

    def story(key: str, name: str, years: int, loot: str) -> Story:
        text = TEMPLATE[language].format(name=name, age=34, years=years, loot=loot)
        return Story(key, language, "", text, people=people(text, language, name))

    first = story("a", "Tevin Orlov", 12, LOOT[language][0])
    again = story("b", "Tevin Orlov", 9, LOOT[language][1])
    other = story("c", "Ruben Castel", 9, LOOT[language][1])
    labels = cluster_stories([first, again]).tolist()
    assert labels[0] == labels[1]
    labels = cluster_stories([first, other]).tolist()
    assert labels[0] != labels[1]
    labels = cluster_stories([first, replace(other, people=())]).tolist()
    assert labels[0] == labels[1]
