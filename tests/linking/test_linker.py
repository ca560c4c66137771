"""Linking mentions of several articles to entities."""

from __future__ import annotations

from itertools import permutations

import pytest

from cryptonews_nlp._types import AnalyzedArticle
from cryptonews_nlp.linking import link
from tests.tables import cases


def ids(*analyses: AnalyzedArticle) -> dict[str, str]:
    """Return entity ids by article and surface."""
    linked = link(analyses)
    text = {a.article.article_id: a.article.text for a in analyses}
    return {
        f"{key[0]}:{text[key[0]][key[1] : key[2]]}": entity
        for key, entity in linked.entity_of.items()
    }


def test_one_police_force_in_two_languages(make) -> None:
    """A gazetteer name, an acronym and a French name are one organisation."""
    found = ids(
        make("a", "The [O Hong Kong Police Force] ([O HKPF]) acted."),
        make("b", "La [O police de Hong Kong] enquête.", "fr"),
    )
    assert set(found.values()) == {"org:hong-kong-police-force"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "[P Kirra Lindqvist] spoke. [P Lindqvist] said no."),
        ("fr", "[P Kirra Lindqvist] a parlé. Mme [P Lindqvist] refuse."),
    ],
)
def test_surname_joins_full_name(make, language, text) -> None:
    """A surname is the person whose full name stands in the article."""
    found = ids(make("a", text, language))
    assert set(found.values()) == {"person:kirra-lindqvist"}


@pytest.mark.parametrize(
    ("language", "text", "acronyms"),
    [
        ("en", "[P LORRIMER] CHARGED\n\n[P Ann Lorrimer] was charged.", ()),
        ("fr", "[L BELVAL] : un vol\n\nÀ [L Belval], un homme a volé.", ()),
        ("en", "[O Norvik Coast Guard] ([O NCG]) came. [O NCG] left.", ("NCG",)),
        ("fr", "L'[O Office du Littoral] ([O ODL]) est venu. [O ODL] part.", ("ODL",)),
    ],
)
def test_capitals_of_a_heading_make_no_acronym(make, language, text, acronyms) -> None:
    """A name that is also written in small letters is none in a line of capitals."""
    (entity,) = link([make("a", text, language)]).entities
    assert entity.acronyms == acronyms


@pytest.mark.parametrize(
    ("language", "text"),
    cases("""
        en | [P Ann Lorrimer] spoke. Then [P Zoe Lorrimer] came; [P Lorrimer] left.
        fr | [P Ann Lorrimer] a parlé. Puis [P Zoe Lorrimer] ; [P Lorrimer] part.
    """),
)
def test_shared_surname_goes_to_the_last_named(make, language, text) -> None:
    """Two persons with one surname stay apart; the surname is the last one named."""
    found = ids(make("a", text, language))
    assert found["a:Lorrimer"] == "person:zoe-lorrimer"
    assert found["a:Ann Lorrimer"] == "person:ann-lorrimer"


def test_hyphenated_surname_is_another_one(make) -> None:
    """Half of a double name yields to the person who has it as the whole surname."""
    found = ids(
        make(
            "a",
            "[P Kirra Lindqvist], then [P Kateryna Vasquez-Lindqvist]: [P Lindqvist].",
        )
    )
    assert found["a:Lindqvist"] == "person:kirra-lindqvist"


def test_namesakes_with_other_roles_and_context(make) -> None:
    """One name with conflicting roles and nothing in common is two persons."""
    found = ids(
        make(
            "a",
            "[P1 Paul Renfort], [R1 head of fraud] at [O1 Velmora Bank]. [L Lille].",
        ),
        make(
            "b",
            "[P1 Paul Renfort], [R1 chef] du [O1 Bistrot Zéphyr]. [L Quimper].",
            "fr",
        ),
        make("c", "[P1 Paul Renfort], [R1 fraud chief] at [O1 Velmora Bank]."),
    )
    assert found["a:Paul Renfort"] == found["c:Paul Renfort"] == "person:paul-renfort"
    assert found["b:Paul Renfort"] == "person:paul-renfort-2"


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "[R1 security expert]", "[R1 head] of the [O1 Fjordlab]"),
        ("en", "[R1 spokesman] of the [O1 Fjordlab]", "[R1 spokesman] of [O1 Norvane]"),
        ("fr", "[R1 experte]", "[R1 présidente] du [O1 Fjordlab]"),
        ("fr", "[R1 juge] du [O1 Fjordlab]", "[R1 juge] de [O1 Norvane]"),
    ],
)
def test_one_name_is_nearly_always_one_person(make, language, one, two) -> None:
    """A role without a body, or the same one at another, makes nobody else."""
    found = ids(
        make("a", f"[P1 Ada Quill], {one}. [L Lille].", language),
        make("b", f"[P1 Ada Quill], {two}. [L Quimper].", language),
    )
    assert found["a:Ada Quill"] == found["b:Ada Quill"]


def test_one_person_with_two_roles_and_shared_context(make) -> None:
    """Two roles are one person where the articles share a rare name."""
    found = ids(
        make("a", "[P1 Ada Quill], [R1 manager] at [O1 Zelkova], met [P Ivo Stanch]."),
        make(
            "b",
            "[P1 Ada Quill], [R1 auteure] du [O1 Livre Ouvert], et [P Ivo Stanch].",
            "fr",
        ),
    )
    assert found["a:Ada Quill"] == found["b:Ada Quill"]


def test_surname_alone_joins_by_context(make) -> None:
    """A surname without its full name joins the person of the same story."""
    found = ids(
        make("a", "[P Efstathios Papadiou] runs [O Zelkova Labs] with [P Ivo Stanch]."),
        make("b", "[P Papadiou] quitte [O Zelkova Labs], dit [P Ivo Stanch].", "fr"),
        make("c", "[P Papadiou] won the race in [L Oslo]."),
    )
    assert found["a:Efstathios Papadiou"] == found["b:Papadiou"]
    assert found["c:Papadiou"] != found["b:Papadiou"]


def test_ambiguous_acronym_follows_the_country(make) -> None:
    """An acronym of two bodies is decided by the places in the article."""
    found = ids(
        make("a", "The [O AMF] fined a firm in [L Paris], [L France]."),
        make("b", "L'[O AMF] a visité [L Montréal], au [L Québec].", "fr"),
    )
    assert found["a:AMF"] == "org:autorite-des-marches-financiers"
    assert found["b:AMF"] == "org:autorite-des-marches-financiers-quebec"


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [("en", "fr", "central-bank-of-malta"), ("fr", "en", "banque-centrale-de-malte")],
)
def test_name_is_in_the_language_of_most_articles(make, one, two, expected) -> None:
    """A body is called what most of the articles call it."""
    names = {"en": "[O Central Bank of Malta]", "fr": "[O Banque centrale de Malte]"}
    found = ids(
        make("a", names[one], one),
        make("b", names[one], one),
        make("c", names[two], two),
    )
    assert set(found.values()) == {f"org:{expected}"}


def test_transliterated_given_name(make) -> None:
    """Aleksandr and Alexandre are one name in two spellings."""
    found = ids(
        make("a", "[P Aleksandr Vorlov] spoke."),
        make("b", "[P Alexandre Vorlov] parle.", "fr"),
    )
    assert len(set(found.values())) == 1


def test_translated_head_words(make) -> None:
    """Names of unknown bodies meet when their words translate one another."""
    found = ids(
        make("a", "The [O Central Bank of Malta] and [O Podgorica High Court]."),
        make(
            "b", "La [O Banque centrale de Malte] ; [O High Court of Podgorica].", "fr"
        ),
    )
    assert found["a:Central Bank of Malta"] == found["b:Banque centrale de Malte"]
    assert found["a:Podgorica High Court"] == found["b:High Court of Podgorica"]


def test_firm_and_its_blog_are_two(make) -> None:
    """A longer name that comes later is another thing."""
    found = ids(
        make("a", "[O Binance] said on the [O Binance Blog] that [O Binance] grew.")
    )
    assert found["a:Binance"] == "org:binance"
    assert found["a:Binance Blog"] == "org:binance-blog"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "[P Nana Frimpo], better known as “[P Dada Coins]”, fled."),
        ("fr", "[P Nana Frimpo], alias « [P Dada Coins] », a fui."),
    ],
)
def test_alias_phrase_joins(make, language, text) -> None:
    """What somebody is also known as is the same person."""
    assert len(set(ids(make("a", text, language)).values())) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The [O Brenmoor Fraud\nOffice] and the [O Brenmoor Fraud\nOffice]."),
        (
            "fr",
            "L'[O Office des\nfraudes] ; rien d'autre, dit l'[O Office des\nfraudes].",
        ),
    ],
)
def test_name_over_two_lines_is_written_on_one(make, language, text) -> None:
    """An entity's names have no line breaks; the mentions keep theirs."""
    (entity,) = link([make("a", text, language)]).entities
    assert "\n" not in "".join((entity.name, *entity.names_en, *entity.names_fr))


def test_person_and_place_of_one_name(make) -> None:
    """A person is never a place, whatever the name."""
    found = ids(make("a", "[P Florence Lyon] came to [L Lyon]. [P Lyon] stayed."))
    assert found["a:Florence Lyon"].startswith("person:")
    linked = link([make("a", "[P Florence Lyon] came to [L Lyon]. [P Lyon] stayed.")])
    assert {e.label for e in linked.entities} == {"PERSON", "LOC"}


def test_order_of_articles_does_not_matter(make) -> None:
    """Any order of the input gives the same ids and methods."""
    analyses = [
        make(
            "a", "[P Efstathios Papadiou] runs [O Zelkova Labs]. [O AMF], [L France]."
        ),
        make("b", "[P Papadiou] quitte [O Zelkova]. [O AMF] [L Canada].", "fr"),
        make("c", "[P1 Paul Renfort], [R1 head] at [O1 Velmora]."),
        make("d", "[P1 Paul Renfort], [R1 chef] du [O1 Bistrot Zéphyr].", "fr"),
    ]
    first = link(analyses)
    for order in permutations(analyses):
        assert link(order) == first


def test_each_mention_has_an_entity_and_a_method(make) -> None:
    """No mention is dropped, not even one without a letter."""
    analyses = [make("a", "[P ★★] and [O Zelkova] and [M !!].")]
    linked = link(analyses)
    assert len(linked.entity_of) == len(linked.methods) == 3
    assert {e.entity_id for e in linked.entities} == set(linked.entity_of.values())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "[O Norvik Ridge] ([O NVKR]) fell. [O NVKR] lost a tenth."),
        ("fr", "[O Norvik Crête] ([O NVKR]) recule. [O NVKR] perd un dixième."),
    ],
)
def test_ticker_in_brackets_is_the_firm(make, language, text) -> None:
    """A ticker behind a firm is another name of it, whatever its letters."""
    assert len(set(ids(make("a", text, language)).values())) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "[O Circle Internet Group Inc] rose. Then [O Circle] fell."),
        ("fr", "[O Coinbase Global Inc.] monte. Puis [O Coinbase] recule."),
    ],
)
def test_full_legal_name_is_the_known_firm(make, language, text) -> None:
    """Holding, Group and Inc say nothing that the short name does not."""
    assert len(set(ids(make("a", text, language)).values())) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "[L Corvale] was calm. [O Corvale District Court] ruled. [L Corvale]."),
        ("fr", "[L Corvale] dort. [O Corvale Tribunal central] juge. [L Corvale]."),
    ],
)
def test_place_is_not_its_court(make, language, text) -> None:
    """A place keeps apart from the institution that has it in its name."""
    found = ids(make("a", text, language), make("b", "[L Corvale] again."))
    assert {found["a:Corvale"], found["b:Corvale"]} == {"loc:corvale"}


@pytest.mark.parametrize(
    ("language", "full", "short"),
    cases("""
        en | The [O Ridgeway Council] met in [L Odra]. | The [O Council] in [L Odra].
        fr | Le [O Conseil de Corvale] siège à [L Odra]. | Le [O Conseil] à [L Odra].
    """),
)
def test_vague_word_is_no_body_of_another_article(make, language, full, short) -> None:
    """One article's Council is not the council of another one."""
    found = ids(make("a", full, language), make("b", short, language))
    assert found["b:Council" if language == "en" else "b:Conseil"] not in {
        entity for key, entity in found.items() if key.startswith("a:")
    }


@pytest.mark.parametrize("language", ["en", "fr"])
def test_asset_named_twice_is_one(make, language) -> None:
    """Monero XMR is Monero."""
    found = ids(make("a", "[C Monero XMR] and [C Monero].", language))
    assert set(found.values()) == {"crypto:monero"}


def test_one_acronym_of_two_spelt_out_names(make) -> None:
    """Two languages spell a body out differently: the acronym and a story join them."""
    found = ids(
        make("a", "The [O Guild of Norvik Rowers] ([O GNRQ]) met [P Ivo Stanch]."),
        make("b", "L'[O Amicale des avirons] ([O GNRQ]) reçoit [P Ivo Stanch].", "fr"),
        make("c", "Le [O Grand Nid Rouge] ([O GNRQ]) ferme à [L Quimper].", "fr"),
    )
    assert found["a:GNRQ"] == found["b:GNRQ"] == found["b:Amicale des avirons"]
    assert found["c:Grand Nid Rouge"] != found["a:GNRQ"]
