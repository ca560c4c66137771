"""One overlong form of a name, and what hundreds of articles call the thing."""

from __future__ import annotations

from itertools import permutations

import pytest

from cryptonews_nlp._types import AnalyzedArticle, Linked
from cryptonews_nlp.linking import link
from tests.tables import cases


def named(linked: Linked, analyses: list[AnalyzedArticle]) -> dict[str, str]:
    """Return the names of entities by article and surface."""
    text = {a.article.article_id: a.article.text for a in analyses}
    name = {entity.entity_id: entity.name for entity in linked.entities}
    return {
        f"{key[0]}:{text[key[0]][key[1] : key[2]]}": name[entity]
        for key, entity in linked.entity_of.items()
    }


def articles(make, marked: str, language: str, n: int) -> list[AnalyzedArticle]:
    """Make articles that all name the same in other surroundings."""
    places = ["Lund", "Brest", "Turku", "Graz", "Cork", "Pau", "Bergen", "Nice"]
    places += ["Leeds", "Metz", "Porto", "Gand"]
    return [
        make(f"m{i:02}", f"{marked} [L {place}].", language)
        for i, place in enumerate(places[:n])
    ]


@pytest.mark.parametrize(
    ("language", "usual", "faulty"),
    cases("""
        en | [P Orsolya Winfield] spoke. [P Winfield] left
            | [P Orsolya Winfield Petra Quist] spoke. [P Orsolya Winfield] left.
        fr | [P Orsolya Winfield] a parlé. [P Winfield] part
            | [P Ainsi Orsolya Winfield] a parlé. [P Orsolya Winfield] part.
    """),
)
def test_a_run_together_name_names_nobody(make, language, usual, faulty) -> None:
    """A form of one article is no fuller name where many have the shorter one."""
    analyses = [*articles(make, usual, language, 6), make("z", faulty, language)]
    linked = link(analyses)
    assert set(named(linked, analyses).values()) >= {"Orsolya Winfield"}
    persons = [e for e in linked.entities if e.label == "PERSON"]
    assert [e.name for e in persons] == ["Orsolya Winfield"]
    assert "longer-name" in linked.methods.values()


def test_neither_order_nor_more_articles_change_the_name(make) -> None:
    """The name is that of most articles, whichever comes first."""
    usual = articles(make, "[P Orsolya Winfield] spoke in", "en", 6)
    bad = make("a", "[P Orsolya Winfield Monday] came. [P Winfield] left.")
    found = {
        tuple(sorted(named(link(list(some)), list(some)).items()))
        for some in permutations([bad, *usual[:5]], 6)
    }
    assert len(found) == 1
    more = [bad, *usual]
    assert set(dict(next(iter(found))).values()) - {
        "Lund",
        "Brest",
        "Turku",
        "Graz",
        "Cork",
    } == {"Orsolya Winfield"}
    assert named(link(more), more)["a:Winfield"] == "Orsolya Winfield"


@pytest.mark.parametrize(("language", "verb"), [("en", "spoke in"), ("fr", "parle à")])
def test_a_fuller_name_that_a_third_uses_is_the_name(make, language, verb) -> None:
    """The fullest form in common use names the person."""
    short = articles(make, f"[P Ilka Sorrel] {verb}", language, 6)
    both = f"[P Ilka M. Sorrel] {verb} [L Pau]. [P Ilka Sorrel]"
    full = [make(f"f{i}", both, language) for i in "ab"]
    analyses = [*short, *full]
    found = named(link(analyses), analyses)
    assert found["m00:Ilka Sorrel"] == found["fa:Ilka M. Sorrel"] == "Ilka M. Sorrel"


@pytest.mark.parametrize(("language", "verb"), [("en", "spoke in"), ("fr", "parle à")])
def test_a_middle_name_that_a_fourth_uses_is_an_alias(make, language, verb) -> None:
    """Who is known without a middle name is called so."""
    short = articles(make, f"[P Ilka Sorrel] {verb}", language, 8)
    both = f"[P Ilka M. Sorrel] {verb} [L Pau]. [P Ilka Sorrel]"
    analyses = [*short, *(make(f"f{i}", both, language) for i in "ab")]
    found = named(link(analyses), analyses)
    assert found["m00:Ilka Sorrel"] == found["fa:Ilka M. Sorrel"] == "Ilka Sorrel"


@pytest.mark.parametrize(
    ("language", "bad"),
    [
        ("en", "[P Ilka Sorrel Tom Adair] met."),
        ("fr", "[P Ilka Sorrel-Tom Adair] sont là."),
    ],
)
def test_two_names_run_together_bridge_nobody(make, language, bad) -> None:
    """Two persons stay two, however often one article glues their names."""
    one = articles(make, "[P Ilka Sorrel],", language, 6)
    two = [make(f"t{i}", "[P Tom Adair], [L Oran].", language) for i in range(6)]
    analyses = [*one, *two, make("z", bad, language)]
    found = named(link(analyses), analyses)
    assert found["m00:Ilka Sorrel"] == "Ilka Sorrel"
    assert found["t0:Tom Adair"] == "Tom Adair"


@pytest.mark.parametrize(
    ("language", "son"), [("en", "Tom Adair Jr"), ("fr", "Tom Adair fils")]
)
def test_a_son_is_not_his_father(make, language, son) -> None:
    """What tells two generations apart is part of the name."""
    father = articles(make, "[P Tom Adair],", language, 6)
    analyses = [*father, make("z", f"[P {son}] et [P Tom Adair].", language)]
    found = named(link(analyses), analyses)
    assert found[f"z:{son}"] == son
    assert found["z:Tom Adair"] == found["m00:Tom Adair"] == "Tom Adair"


@pytest.mark.parametrize(
    ("language", "long"), [("en", "Velmora Abidjan"), ("fr", "Velmora cale net")]
)
def test_a_name_of_its_own_is_no_short_form(make, language, long) -> None:
    """A body that many articles name is not its branch, nor a headline's verb."""
    many = articles(make, "[O Velmora],", language, 12)
    analyses = [*many, make("z", f"[O {long}]. [O Velmora].", language)]
    found = named(link(analyses), analyses)
    assert found["z:Velmora"] == found["m00:Velmora"] == "Velmora"


@pytest.mark.parametrize(("language", "verb"), [("en", "and"), ("fr", "et")])
def test_a_party_is_no_ticker(make, language, verb) -> None:
    """What stands in brackets behind one of many names is not its short form."""
    many = articles(make, "[O ZQP],", language, 6)
    text = f"[O Mairie Tom Adair] ([O ZQP]) {verb} [L Pau]."
    analyses = [*many, make("z", text, language)]
    found = named(link(analyses), analyses)
    assert found["z:ZQP"] == found["m00:ZQP"] == "ZQP"


@pytest.mark.parametrize(("language", "verb"), [("en", "left"), ("fr", "part")])
def test_a_bare_surname_is_the_foremost_bearer(make, language, verb) -> None:
    """Whom many articles name is meant, whoever else shares the surroundings."""
    many = articles(make, "[P Ilka Sorrel],", language, 6)
    wife = make("w", f"[P Odile Sorrel] {verb} [O Zelkova], [P Ivo Stanch].", language)
    bare = make("z", f"[P Sorrel] {verb} [O Zelkova], [P Ivo Stanch].", language)
    analyses = [*many, wife, bare]
    assert named(link(analyses), analyses)["z:Sorrel"] == "Ilka Sorrel"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_of_two_names_the_one_in_use_is_the_name(make, language) -> None:
    """What one article calls somebody first is an alias of the usual name."""
    many = articles(make, "[P Tom Adair],", language, 6)
    analyses = [*many, make("z", "[P Zirko Bran], alias [P Tom Adair].", language)]
    found = named(link(analyses), analyses)
    assert found["z:Zirko Bran"] == found["m00:Tom Adair"] == "Tom Adair"


@pytest.mark.parametrize(("language", "word"), [("en", "and"), ("fr", "et")])
def test_two_names_of_few_articles_bridge_nobody(make, language, word) -> None:
    """Two full names in one are two persons, however few articles there are."""
    text = f"[P Ilka Sorrel Tom Adair]. [P Ilka Sorrel] {word} [P Tom Adair]."
    analyses = [make("z", text, language)]
    found = named(link(analyses), analyses)
    assert found["z:Ilka Sorrel"] == "Ilka Sorrel"
    assert found["z:Tom Adair"] == "Tom Adair"


@pytest.mark.parametrize(("language", "verb"), [("en", "spoke in"), ("fr", "parle à")])
def test_an_initial_that_hardly_any_article_writes(make, language, verb) -> None:
    """The initial of a middle name makes nobody else of a person."""
    many = articles(make, f"[P Ilka Sorrel] {verb}", language, 6)
    analyses = [*many, make("z", f"[P Ilka M. Sorrel] {verb} [L Oran].", language)]
    found = named(link(analyses), analyses)
    assert found["z:Ilka M. Sorrel"] == found["m00:Ilka Sorrel"] == "Ilka Sorrel"


@pytest.mark.parametrize(
    ("language", "alone", "given"), [("en", "says", "Lucy"), ("fr", "dit", "Zoé")]
)
def test_a_given_name_alone_is_nobody_of_other_articles(
    make, language, alone, given
) -> None:
    """Unless both tell the same: a passer-by shares places with whoever is known."""
    bodies = ", ".join(f"[O {name}]" for name in ("Stanch", "Brec", "Kelm", "Tarn"))
    told = "[O Zelkova], [P Ivo Orl], [O Brundt], [P Una Vael]"
    known = make("k", f"[P {given} Sorrel] {alone} {told}.", language)
    same = make("s", f"[P {given}] {alone} {told}.", language)
    other = make("o", f"[P {given}] {alone} [O Zelkova], {bodies}.", language)
    analyses = [known, same, other]
    found = named(link(analyses), analyses)
    assert found[f"s:{given}"] == f"{given} Sorrel"
    assert found[f"o:{given}"] == given


@pytest.mark.parametrize(
    ("language", "alone", "given"), [("en", "says", "Lucy"), ("fr", "dit", "Zoé")]
)
def test_passers_by_of_one_given_name_are_several(make, language, alone, given) -> None:
    """A given name is one person where both articles tell the same, and no other."""
    told = "[O Zelkova], [P Ivo Orl], [O Brundt], [P Una Vael]"
    one = make("a", f"[P {given}] {alone} {told}.", language)
    again = make("b", f"[P {given}] {alone} {told}.", language)
    other = make("c", f"[P {given}] {alone} [O Stanch], [P Ilka Sorrel].", language)
    linked = link([one, again, other])
    entity = {key[0]: found for key, found in linked.entity_of.items() if not key[1]}
    assert entity["a"] == entity["b"] != entity["c"]


@pytest.mark.parametrize(("language", "verb"), [("en", "left"), ("fr", "part")])
def test_a_surname_that_is_a_given_name(make, language, verb) -> None:
    """Where it mostly ends names it is a surname, where it begins others it is none."""
    many = articles(make, "[P Ilka Martin],", language, 6)
    bare = make("z", f"[P Martin] {verb} [O Zelkova].", language)
    analyses = [*many, bare]
    assert named(link(analyses), analyses)["z:Martin"] == "Ilka Martin"
    first = [
        make(f"f{n}", f"[P Martin {name}] {verb}.", language)
        for n, name in enumerate(("Sorrel", "Stanch"))
    ]
    analyses = [*many, *first, bare]
    assert named(link(analyses), analyses)["z:Martin"] == "Martin"


@pytest.mark.parametrize(
    ("language", "both"),
    cases("""
        en | [P Tarrant] spoke. His niece [P Willa Tarrant] sang, [P Tarrant] left.
        fr | [P Tarrant] parle. Sa nièce [P Willa Tarrant] chante, [P Tarrant] part.
    """),
)
def test_a_surname_before_a_relative_is_the_one_known_by_it(make, language, both):
    """Whoever is named in full behind it shares the surname only."""
    usual = articles(make, "[P Osgood Tarrant], [P Tarrant]", language, 6)
    analyses = [*usual, make("z", both, language)]
    found = named(link(analyses), analyses)
    assert found["z:Tarrant"] == "Osgood Tarrant"
    assert found["z:Willa Tarrant"] == "Willa Tarrant"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_surname_behind_the_full_name_is_its_own(make, language) -> None:
    """Whoever is introduced first is called by the surname afterwards."""
    usual = articles(make, "[P Osgood Tarrant], [P Tarrant]", language, 6)
    analyses = [*usual, make("z", "[P Willa Tarrant], [P Tarrant].", language)]
    assert named(link(analyses), analyses)["z:Tarrant"] == "Willa Tarrant"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "[P Dorian Satoshi Nakamoto] is not [P Satoshi Nakamoto]."),
        ("fr", "[P Dorian Satoshi Nakamoto] n'est pas [P Satoshi Nakamoto]."),
    ],
)
def test_two_known_persons_are_two(make, language, text) -> None:
    """Though the name of one holds that of the other."""
    analyses = [make("a", text, language), *articles(make, text, language, 6)]
    assert len({e.name for e in link(analyses).entities if e.label == "PERSON"}) == 2


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "Jane Doe"), ("en", "Doe"), ("fr", "X"), ("fr", "Jane Doe")],
)
def test_a_placeholder_is_another_person_in_each_story(make, language, name) -> None:
    """Whoever must not be named is one person where the articles tell the same."""
    same = "[O Tessel Baths], [L Quarnow], [P Ida Marrick], [P {}]"
    articles = [
        make("a", same.format(name), language),
        make("b", same.format(name), language),
        make("c", f"[O Brackmoor Works], [L Ostrey], [P {name}]", language),
        make("d", "[O Selby Works], [L Ostrey], [P Jane Doe]", language),
    ]
    found = link(articles)
    of = {
        key[0]: entity
        for key, entity in found.entity_of.items()
        if articles["abcd".index(key[0])].article.text[key[1] : key[2]]
        in {name, "Jane Doe"}
    }
    assert of["a"] == of["b"]
    assert len(set(of.values())) == 3
