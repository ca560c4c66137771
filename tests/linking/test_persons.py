"""Persons under short given names, middle names, aliases and the names of assets."""

from __future__ import annotations

import pytest

from cryptonews_nlp.linking import link
from tests.linking.test_usage import articles, named
from tests.tables import cases


@pytest.mark.parametrize(
    ("language", "short", "full"),
    [
        ("en", "Bob Tarrant", "Robert Tarrant"),
        ("en", "Ed Tarrant", "Edward F. Tarrant"),
        ("fr", "Fred Tarrant", "Frédéric Tarrant"),
    ],
)
def test_a_short_given_name_is_the_full_one(make, language, short, full) -> None:
    """Where the articles have something rare in common."""
    told = "[O Zelkova Works], [P Ivo Stanch]"
    one = make("a", f"[P {full}], {told}.", language)
    same = make("b", f"[P {short}], {told}.", language)
    other = make("b", f"[P {short}], [O Brundt Mills].", language)
    for second, n_persons in ((same, 1), (other, 2)):
        linked = link([one, second])
        surname = {e.name for e in linked.entities if e.name.endswith("Tarrant")}
        assert len(surname) == n_persons


@pytest.mark.parametrize(
    ("language", "usual", "rare"),
    [
        ("en", "Carter Tarrant", "Carter W. Tarrant"),
        ("en", "Hilary Tarrant", "Hilary Osgood Tarrant"),
        ("en", "Hilary Martin", "Crooked Hilary Martin"),
        ("fr", "Paul Martin", "Paul J. Martin"),
    ],
)
def test_a_rare_middle_name_makes_nobody_else(make, language, usual, rare) -> None:
    """Also where both words of the usual name are given names."""
    many = articles(make, f"[P {usual}],", language, 6)
    analyses = [*many, make("z", f"[P {rare}], [L Oran].", language)]
    assert named(link(analyses), analyses)[f"z:{rare}"] == usual


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_middle_initial_makes_nobody_else(make, language) -> None:
    """In articles that have nothing else in common; two initials make two persons."""
    one = make("a", "[P Osgood T. Tarrant], [O Brundt Mills].", language)
    same = make("b", "[P Osgood Tarrant], [L Oran].", language)
    other = make("c", "[P Osgood S. Tarrant], [L Graz].", language)
    for analyses, n_persons in (([one, same], 1), ([one, same, other], 3)):
        found = [e for e in link(analyses).entities if e.label == "PERSON"]
        assert len(found) == n_persons


@pytest.mark.parametrize(("language", "son"), [("en", "Jr."), ("fr", "fils")])
def test_father_and_son_of_one_name_are_two(make, language, son) -> None:
    """And the surname alone is that of either."""
    text = f"[P Osgood Tarrant {son}], [P Osgood Tarrant], [P Tarrant]."
    analyses = [make("z", text, language)]
    found = named(link(analyses), analyses)
    assert found["z:Osgood Tarrant"] == found["z:Tarrant"] == "Osgood Tarrant"
    assert found[f"z:Osgood Tarrant {son}"] == f"Osgood Tarrant {son}"


@pytest.mark.parametrize(("language", "word"), [("en", "or"), ("fr", "ou")])
def test_an_alias_that_is_hardly_used_is_not_the_name(make, language, word) -> None:
    """The name is the one that the article goes on with."""
    text = f"[P Zirko Bran], alias [P Tom Adair], {word} [P Tom Adair]."
    analyses = [make("z", text, language)]
    assert named(link(analyses), analyses)["z:Zirko Bran"] == "Tom Adair"


@pytest.mark.parametrize(("language", "verb"), [("en", "pays in"), ("fr", "paie en")])
def test_a_surname_that_an_asset_has_too(make, language, verb) -> None:
    """Whom more articles name in full than name the asset is no asset."""
    many = articles(make, "[P Donald Trump],", language, 6)
    bare = make("x", f"[P Trump] {verb} [L Oran].", language)
    analyses = [*many, bare, make("z", f"{verb} [C Trump]", language)]
    linked = link(analyses)
    assert named(linked, analyses)["x:Trump"] == "Donald Trump"
    assert {e.label for e in linked.entities if e.name == "Trump"} == {"CRYPTO"}


@pytest.mark.parametrize(
    ("language", "text", "whose"),
    cases("""
        en | [P Ilka Sorrel] spoke, her son [P Tom Sorrel] left, [P Sorrel] sat. | Ilka
        fr | [P Ilka Sorrel] parle, son fils [P Tom Sorrel] part, [P Sorrel] dit. | Ilka
        en | [P Tom Sorrel] left, [P Sorrel] sat, of [P Ilka Sorrel]. | Tom
        fr | [P Tom Sorrel] part, [P Sorrel] dit, et [P Ilka Sorrel]. | Tom
    """),
)
def test_a_surname_of_two_is_that_of_the_best_known(make, language, text, whose):
    """Who is named before and in twice as many articles is meant by the surname."""
    analyses = [*articles(make, "[P Ilka Sorrel],", language, 6), make("z", text)]
    found = named(link(analyses), analyses)
    assert found["z:Sorrel"] == f"{whose} Sorrel"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_surname_that_one_article_takes_for_a_body(make, language) -> None:
    """A word that many name somebody by is a person's."""
    many = articles(make, "[P Ilka Hunt],", language, 6)
    wrong = make("x", "[O Hunt], [L Oran].", language)
    bare = make("y", "[P Hunt], [L Gand].", language)
    analyses = [*many, wrong, bare]
    assert set(named(link(analyses), analyses).values()) >= {"Ilka Hunt"}
    assert named(link(analyses), analyses)["x:Hunt"] == "Ilka Hunt"
