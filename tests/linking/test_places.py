"""Names of places, and what is named after them."""

from __future__ import annotations

import pytest

from cryptonews_nlp.linking import link
from tests.tables import cases


@pytest.mark.parametrize(
    ("language", "text", "town"),
    [
        ("en", "[L Quillburn] mourns. [L Quillburn South] votes.", "Quillburn"),
        ("en", "[L Quillburn] mourns, says the [O Quillburn Daily Mail].", "Quillburn"),
        ("fr", "[L Quillac] pleure. [L Quillac Nord] vote.", "Quillac"),
        ("fr", "[L Quillac] pleure, écrit [O Quillac Matin].", "Quillac"),
    ],
)
def test_a_town_is_not_what_is_named_after_it(make, language, text, town) -> None:
    """Neither a part of it nor its newspaper."""
    linked = link([make("a", text, language)])
    assert len(linked.entities) == 2
    assert town in {entity.name for entity in linked.entities}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_words_of_any_firm_join_none(make, language) -> None:
    """What is left of an office joins no body whose name has these words."""
    linked = link(
        [
            make(
                "a", "[O Quill Moss], [O Ostrava Financial Services Board].", language
            ),
            make("b", "[O Quill Moss], [O Financial Services].", language),
        ]
    )
    assert len(linked.entities) == 3


@pytest.mark.parametrize(
    ("language", "name", "home", "abroad"),
    cases("""
        fr | Parti socialiste | [O Tracfin], [L France] | [O Finma], [L Suisse]
        en | Securities and Exchange Commission | [O FBI], [L United States]
            | [O EFCC], [L Nigeria]
    """),
)
def test_bodies_of_one_name_in_two_countries(make, language, name, home, abroad):
    """A party and a commission that many countries have are known in their own."""
    found = link(
        [
            make("a", f"[O {name}] met. {home}.", language),
            make("b", f"[O {name}] met. {abroad}.", language),
        ]
    ).entities
    assert len([e for e in found if name in (*e.names_en, *e.names_fr)]) == 2


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_given_name_of_another_article_is_somebody_else(make, language) -> None:
    """One firm in common does not make two people of that name one."""
    linked = link(
        [
            make("a", "[P Sofian Zerrouk], [O Quillpanda], [L Quillac].", language),
            make("b", "[P Sofian], [O Quillpanda].", language),
            make("c", "[O Tarn], [L Ullock].", language),
        ]
    )
    people = [e for e in linked.entities if e.label == "PERSON"]
    assert len(people) == 2


@pytest.mark.parametrize(
    ("language", "text", "joined"),
    [
        ("en", "[L Aubray-and-Loar] flooded, the [L Aubray] rose.", 2),
        ("fr", "[L Aubray-et-Loir] est sous l'eau, l'[L Aubray] monte.", 2),
        ("en", "[L Quillby-upon-Aubray] voted. [L Quillby] won.", 1),
        ("fr", "[L Quillac-sur-Aubray] a voté. [L Quillac] gagne.", 1),
    ],
)
def test_a_hyphen_makes_another_place(make, language, text, joined) -> None:
    """A district has a river's name; a town goes without what tells where it lies."""
    assert len(link([make("a", text, language)]).entities) == joined


@pytest.mark.parametrize("language", ["en", "fr"])
def test_points_of_the_compass_are_no_place_of_other_articles(make, language) -> None:
    """What two articles have in common makes the West no West Quillby."""
    one = make("a", "[L West Quillby], [O Norvik Stove], [P Ada Tarn].", language)
    two = make("b", "[L West], [O Norvik Stove], [P Ada Tarn].", language)
    assert {"West", "West Quillby"} <= {e.name for e in link([one, two]).entities}
