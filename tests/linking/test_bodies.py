"""Bodies that share words of their names, and the name that an entity goes by."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cryptonews_nlp.linking import link
from tests.linking.test_linker import ids
from tests.tables import cases


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The [O Bank of Ireland] asked the [O Central Bank of Ireland]."),
        ("en", "The [O Central Bank of Ireland] warned the [O Bank of Ireland]."),
        ("fr", "La [O Banque de Morlaix] cite la [O Banque centrale de Morlaix]."),
        ("fr", "La [O Banque royale de Morlaix] cite la [O Banque de Morlaix]."),
    ],
)
def test_central_bank_is_not_the_bank(make, language, text) -> None:
    """What "central" makes of a name is another body."""
    assert len(set(ids(make("a", text, language)).values())) == 2


@pytest.mark.parametrize(
    ("language", "long", "short"),
    [
        ("en", "Brundt Mills Weekly", "Brundt Mills"),
        ("fr", "Moulins Brundt Magazine", "Moulins Brundt"),
    ],
)
def test_a_name_of_two_words_that_an_article_goes_on_with(
    make, language, long, short
) -> None:
    """What it names once by more words is another thing."""
    text = " ".join([f"[O {long}],", *[f"[O {short}],"] * 6])
    assert len(set(ids(make("a", text, language)).values())) == 2
    once = " ".join([f"[O {long}],", f"[O {short}],"])
    assert len(set(ids(make("a", once, language)).values())) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "[O Commission] opens a file. The [O Tarnby Commission] says so."),
        ("fr", "Le [O Parquet] ouvre un dossier. Le [O Parquet de Tarnac] le dit."),
    ],
)
def test_a_headline_shortens_what_the_text_spells_out(make, language, text) -> None:
    """The word for a kind of body is the body that is named in full behind it."""
    assert len(set(ids(make("a", text, language)).values())) == 1


@pytest.mark.parametrize(
    ("language", "kenyan", "chilean"),
    cases("""
        en | In [L Nairobi], [L Kenya], the [O Ministry of Finance] spoke.
            | In [L Santiago], [L Chile], the [O Ministry of Finance] spoke.
        fr | À [L Nairobi], au [L Kenya], le [O ministère des Finances] parle.
            | À [L Santiago], au [L Chili], le [O ministère des Finances] parle.
    """),
)
def test_ministries_of_two_countries(make, language, kenyan, chilean) -> None:
    """A ministry of one name in two countries is two, if the name is generic."""
    found = ids(make("a", kenyan, language), make("b", chilean, language))
    assert sum(entity.startswith("org:") for entity in set(found.values())) == 2


def test_ministry_of_one_country_in_two_languages(make) -> None:
    """Where the countries meet, a translation is one body."""
    found = ids(
        make("a", "In [L Nairobi], [L Kenya], the [O Ministry of Finance] spoke."),
        make("b", "À [L Nairobi], au [L Kenya], le [O ministère des Finances].", "fr"),
    )
    assert found["a:Ministry of Finance"] == found["b:ministère des Finances"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The [O Radio Society of Foynes] met. [O RSF] has forty members."),
        ("fr", "La [O Régie des sources du Forez] est close. La [O RSF] perd tout."),
    ],
)
def test_acronym_of_the_article_counts_more(make, language, text) -> None:
    """A known acronym is that of a name in the article whose initials it is."""
    found = ids(make("a", text, language))
    assert len(set(found.values())) == 1


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "In [O DC] the [O DC Council] met.", "DC"),
        ("en", "The [O Supreme Court] heard [P Ada Roe] of [L S.C.].", "S.C."),
        ("fr", "À [O NY], le [O NY Marathon] part.", "NY"),
        ("fr", "La [O Société des canaux] va en [L S.C.].", "S.C."),
    ],
)
def test_a_place_is_no_acronym_of_a_body(make, language, text, place) -> None:
    """Neither as a word of its name nor where it is known by its letters."""
    found = ids(make("a", text, language))
    assert list(found.values()).count(found[f"a:{place}"]) == 1


@pytest.mark.parametrize(
    ("language", "one", "other", "n_bodies"),
    [
        ("en", "National Security Agency", "US National Security Agency", 1),
        ("en", "Quillburn Canal Guard", "U.S. Quillburn Canal Guard", 1),
        ("en", "District Court", "US District Court", 2),
        ("fr", "Police nationale", "Police nationale française", 1),
        ("fr", "Quillac Canaux", "Quillac Canaux belge", 2),
    ],
)
def test_a_body_with_its_country(make, language, one, other, n_bodies) -> None:
    """It is the same, unless another country or county may have one of the kind."""
    first = make("a", f"[O {one}], [L Graz].", language)
    second = make("b", f"[O {other}], [P Ada Roe].", language)
    assert len(set(ids(first, second).values())) == 2 + n_bodies


@pytest.mark.parametrize(
    ("language", "one", "two"),
    cases("""
        en | [M DMosses.com] told [P Ada Quillon] of [O Orvane Labs] in [L Tarn].
            | [L DC] told [P Ada Quillon] of [O Orvane Labs] in [L Tarn].
        fr | [M DMosses.com] cite [P Ada Quillon] d'[O Orvane Labs] à [L Tarn].
            | [L DC] cite [P Ada Quillon] d'[O Orvane Labs] à [L Tarn].
    """),
)
def test_a_web_address_has_no_initials(make, language, one, two) -> None:
    """Its end is no word of a name."""
    found = ids(make("a", one, language), make("b", two, language))
    assert found["a:DMosses.com"] != found["b:DC"]


def test_short_words_do_not_sound_alike(make) -> None:
    """X and CZ have the sound of one another, and nothing else."""
    found = ids(
        make("a", "[O Orvane Labs] said on [O X] that it was calm."),
        make("b", "[O Orvane Labs] cite [O CZ].", "fr"),
    )
    assert found["a:X"] != found["b:CZ"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The [O JPMorgan Chase & Co.] report. [O JPMorgan] fell.", "JPMorgan"),
        ("[O Circle Internet Group Inc] rose; [O Circle] did not.", "Circle"),
    ],
)
def test_legal_name_with_a_sign(make, text, name) -> None:
    """What is left of a legal name may end in a sign."""
    [entity] = link([make("a", text)]).entities
    assert entity.name == name


@pytest.mark.parametrize(("full", "short"), [("fr", "en"), ("en", "fr")])
def test_person_goes_by_the_full_name(make, full, short) -> None:
    """Two articles with the surname do not make it the name."""
    linked = link(
        [
            make("a", "[P Wenona Ashgrove], [O Tallis Bridge].", full),
            make("b", "[P Ashgrove], [O Tallis Bridge].", short),
            make("c", "[P Ashgrove], [O Tallis Bridge].", short),
        ]
    )
    assert "person:wenona-ashgrove" in {entity.entity_id for entity in linked.entities}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_event_goes_by_the_name_without_the_year(make, language) -> None:
    """An edition of an event shortened in its article gives the event's name."""
    text = "[M Bastide Forum 2024], [M Bastide Forum], [M Bastide Forum]."
    [entity] = link([make("a", text, language)]).entities
    assert entity.name == "Bastide Forum"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "[O Copperdale Media], now called [O Quillon], fell."),
        ("fr", "[O Copperdale Média], rebaptisée [O Quillon], recule."),
    ],
)
def test_new_name_of_a_firm(make, language, text) -> None:
    """A renamed firm is one entity."""
    assert len(set(ids(make("a", text, language)).values())) == 1


def test_body_of_the_country_that_an_article_is_about(make) -> None:
    """A name that bodies of several countries have is none of a country by the way."""
    text = (
        "À [L Washington], la [O Maison-Blanche] et le [O Pentagone] attendent le vote "
        "du [O Sénat] ; « comme [O Les Républicains] », dit-on à [L New York]."
    )
    assert ids(make("a", text, "fr"))["a:Sénat"] != "org:french-senate"


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Call them from the [L UK] and from [L Ireland]."), ("fr", "[L USA].")],
)
def test_country_by_its_letters(make, language, text) -> None:
    """The letters of a country are the country, whatever else an article names."""
    assert {"loc:united-kingdom", "loc:united-states"} & set(
        ids(make("a", text, language)).values()
    )


def test_entry_that_goes_by_a_shared_name(make) -> None:
    """A name given by the gazetteer is that of the body which goes by it."""
    analysis = make("a", "L'[O Autorité des marchés financiers] écrit.", "fr")
    named = [
        replace(m, name="Autorité des marchés financiers") for m in analysis.mentions
    ]
    belgian = make("b", "La [O FSMA] de [L Bruxelles], en [L Belgique], écrit.", "fr")
    found = ids(replace(analysis, mentions=tuple(named)), belgian)
    assert found["a:Autorité des marchés financiers"] != found["b:FSMA"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_acronym_that_other_articles_define(make, language) -> None:
    """A weak acronym is what articles on the same things define by it."""
    found = ids(
        make(
            "a",
            "[O Flint Coin Care] ([O FCC]), [O Orvane Labs], [P Ida Quayle], [O Tarn].",
            "en",
        ),
        make("b", "[O FCC], [O Orvane Labs], [P Ida Quayle], [O Tarn].", language),
        make("c", "[O FCC] in [L Washington].", "en"),
    )
    assert found["b:FCC"] == found["a:FCC"]
    assert found["c:FCC"] == "org:federal-communications-commission"


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "[P Merrow] said no."), ("fr", "[P Merrow] dit non.")],
)
def test_surname_of_the_one_whom_many_articles_name(make, language, text) -> None:
    """What everybody writes of needs no context; a rival leaves the surname alone."""
    many = [make(f"m{n}", f"[P Ada Merrow] and [O Firm{n}x].") for n in range(6)]
    alone = make("z", text, language)
    assert ids(*many, alone)["z:Merrow"] == "person:ada-merrow"
    rivals = [make(f"r{n}", f"[P Ida Merrow] and [O Shop{n}x].") for n in range(3)]
    assert ids(*many, *rivals, alone)["z:Merrow"] == "person:merrow"


@pytest.mark.parametrize(
    ("language", "text"),
    cases("""
        en | [P Raymond Lam Cheuk-ho] spoke. Mr [P Lam] left before [P Ida Lam] came.
        fr | [P Raymond Lam Cheuk-ho] parle. M. [P Lam] part ; [P Ida Lam] vient.
        en | [P Kim Jong Un] spoke. [P Kim] left before [P Ida Kim] came.
    """),
)
def test_family_name_before_the_given_name(make, language, text) -> None:
    """Chinese and Korean names put the family name first."""
    found = ids(make("a", text, language))
    [short] = {name for key, name in found.items() if key in {"a:Lam", "a:Kim"}}
    assert short in {"person:raymond-lam-cheuk-ho", "person:kim-jong-un"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In [L Lyon], [L France], the [O FBI] helped the [O parquet de Lyon]."),
        ("fr", "À [L Lyon], en [L France], le [O FBI] aide le [O parquet de Lyon]."),
    ],
)
def test_a_famous_body_is_itself_abroad(make, language, text) -> None:
    """The FBI is one body in the news of any country."""
    found = ids(make("a", text, language))
    assert found["a:FBI"] == "org:federal-bureau-of-investigation"


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "[O QuillMark] shares fell.", "[O Quill Mark] sold its yard."),
        ("fr", "[O QuillMark] recule.", "[O Quill Mark] vend son chantier."),
    ],
)
def test_names_that_differ_by_a_space(make, language, one, other) -> None:
    """A capital inside a word stands for a space."""
    found = ids(make("a", one, language), make("b", other, language))
    assert len(set(found.values())) == 1


def test_one_word_without_capitals_inside(make) -> None:
    """Newquay is no new quay."""
    found = ids(make("a", "[L Newquay] slept."), make("b", "[L New Quay] slept."))
    assert len(set(found.values())) == 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "[O Norvik Tessel Ventures] paid [O Tessel]."),
        ("fr", "[O Norvik Tessel Ventures] a payé [O Tessel]."),
    ],
)
def test_a_word_inside_a_name_is_no_short_form(make, language, text) -> None:
    """A name is shortened to its first or last words."""
    assert len(link([make("a", text, language)]).entities) == 2


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "Lakeland Council", "Lakeland Commission"),
        ("fr", "Conseil lacustre", "Commission lacustre"),
        ("en", "Harbour Fees Agency", "Harbour Fees Department"),
        ("en", "National Security", "National Security Agency"),
    ],
)
def test_kinds_of_body_differ_in_one_language(make, language, one, other) -> None:
    """Only a translation has its own word for what a body is."""
    linked = link(
        [make("a", f"[O {one}].", language), make("b", f"[O {other}].", language)]
    )
    assert len(linked.entities) == 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "a seller on [O Tessel Market] known as [O Brackmoor]."),
        ("fr", "un vendeur de [O Tessel Market] connu sous le nom de [O Brackmoor]."),
        # nor are two names that are known beforehand
        ("en", "a coin of the makers of [O Bitfinex], known as [O Tether]."),
        ("fr", "un jeton des patrons de [O Bitfinex], dit [O Tether]."),
    ],
)
def test_what_is_part_of_a_body_is_not_the_body(make, language, text) -> None:
    """The phrase before a name is called so, not the name in it."""
    assert len(link([make("a", text, language)]).entities) == 2


@pytest.mark.parametrize(
    ("language", "body", "unit", "count"),
    cases("""
        en | Tarnby Police | Tarnby Police Public Corruption Section | 2
        en | Tarnby State | Tarnby State Department of Labor | 2
        en | Tarnby Police | Tarnby Police Department | 1
        en | Conviction Integrity | Conviction Integrity Unit | 1
        fr | Tarnac Police | Tarnac Police Cold Case Unit | 2
        fr | Police de Tarnac | Police de Tarnac Nord | 1
    """),
)
def test_a_unit_is_not_its_body(make, language, body, unit, count) -> None:
    """Its word and what it is for make it one; a lone word only ends the name."""
    text = f"The [O {unit}] spoke. The [O {body}] was glad."
    assert len(set(ids(make("a", text, language)).values())) == int(count)


@pytest.mark.parametrize(
    ("language", "short", "full", "other"),
    cases("""
        en | Tarnby DA's Office | Tarnby District Attorney's Office | Tarnby Library
        en | Tarnby PD | Tarnby Police Department | Tarnby Park Department
        fr | PJ de Tarnac | police judiciaire de Tarnac | police de Tarnac
        fr | TJ de Tarnac | tribunal judiciaire de Tarnac | Tarnac
    """),
)
def test_the_acronym_of_a_kind_of_body(make, language, short, full, other) -> None:
    """It stands for its words in a longer name, within and between articles."""
    text = "[O {}] and the [O {}]."
    found = ids(
        make("a", text.format(short, other), language),
        make("b", text.format(full, other), language),
    )
    assert found[f"a:{short}"] == found[f"b:{full}"] != found[f"b:{other}"]


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "Special Victims Unit"), ("fr", "brigade des mineurs")],
)
def test_what_every_town_has(make, language, name) -> None:
    """It is one body only where the articles share more than its name."""
    found = ids(
        make("a", f"[P Ida Tessel] of the [O {name}] in [L Quarnow].", language),
        make("b", f"[P Ida Tessel] left the [O {name}].", language),
        make("c", f"[P Bo Marrick] joined the [O {name}] in [L Ostrey].", language),
    )
    one, same, other = (found[f"{article}:{name}"] for article in "abc")
    assert one == same != other


@pytest.mark.parametrize(
    ("language", "short", "full"),
    [
        ("en", "District Attorney's Office", "Quarnow District Attorney's Office"),
        ("fr", "parquet", "parquet de Quarnow"),
    ],
)
def test_what_every_town_has_joins_the_full_name_of_its_article(
    make, language, short, full
) -> None:
    """Not that of an article which has little in common with it."""
    found = ids(
        make("a", f"The [O {full}], the [O {short}], [L Marrick Pier].", language),
        make("b", f"The [O {short}] and the [L Marrick Pier].", language),
    )
    assert found[f"a:{short}"] == found[f"a:{full}"] != found[f"b:{short}"]


@pytest.mark.parametrize(("language", "verb"), [("en", "met"), ("fr", "rencontre")])
def test_a_number_of_an_id_is_no_number_of_a_name(make, language, verb) -> None:
    """Two bodies of one name, and one that is called by it and "2"."""
    name = "Homicide Unit" if language == "en" else "brigade des mineurs"
    articles = [
        make("a", f"[P Ida Tessel] {verb} the [O {name}].", language),
        make("b", f"[P Bo Marrick] {verb} the [O {name}].", language),
        make("c", f"The [O {name} 2].", language),
    ]
    linked = link(articles)
    assert len(set(linked.entity_of.values())) == 5
    assert len(linked.entities) == 5


def test_acronyms_turned_round(make) -> None:
    """News in one language writes the foreign name of a body too: FCC, « CCF »."""
    known = make("a", "L'[O Energy Market Authority] ([O EMA]) a parlé.", "fr")
    text = "L'[O autorité du marché de l'énergie] ([O {}]) a parlé."
    assert len(link([known, make("b", text.format("AMN"), "fr")]).entities) == 2
    assert len(link([known, make("b", text.format("AME"), "fr")]).entities) == 1


@pytest.mark.parametrize(
    ("language", "text", "short", "full"),
    cases("""
        en | The [O House of Commons] sat late. The [O House] votes on Friday. | House
            | House of Commons
        fr | La [O Chambre des communes] siège. La [O Chambre] vote vendredi. | Chambre
            | Chambre des communes
    """),
)
def test_a_house_is_that_of_the_parliament(make, language, text, short, full) -> None:
    """The house alone is the one in the article."""
    found = ids(make("a", text, language))
    assert found[f"a:{short}"] == found[f"a:{full}"]


def test_the_house_is_never_the_white_house(make) -> None:
    """Which parliament is meant may be unknown; the president's house is not."""
    text = "The [O White House] refused. The [O House] votes on Friday."
    found = ids(make("a", text), make("b", f"[L Ohio], [L United States]. {text}"))
    assert found["a:House"] != found["a:White House"]
    assert found["b:House"] == "org:house-of-representatives"
