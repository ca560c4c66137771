"""Gazetteer, acronyms, borders of names, roles."""

from __future__ import annotations

from collections import defaultdict

import pytest

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.catalogue.entry import Entry
from cryptonews_nlp.entities.catalogue.gazetteer import (
    Gazetteer,
    load_gazetteer,
    lookup,
)
from cryptonews_nlp.entities.catalogue.nationalities import is_nationality
from cryptonews_nlp.entities.lang import words_of
from cryptonews_nlp.entities.names.acronyms import find_definitions
from cryptonews_nlp.entities.names.lines import unwrap
from cryptonews_nlp.entities.names.spans import clean_span
from cryptonews_nlp.entities.names.splitting import split_names
from cryptonews_nlp.entities.roles.finding import find_roles
from tests.tables import cases


@pytest.mark.parametrize(
    ("surface", "name"),
    [
        ("HKPF", "Hong Kong Police Force"),
        ("police de Hong Kong", "Hong Kong Police Force"),
        ("INTERPOL", "Interpol"),
        ("Organisation internationale de police criminelle", "Interpol"),
        ("CSTCB", "Cyber Security and Technology Crime Bureau"),
        ("GRC", "Royal Canadian Mounted Police"),
        ("Gafi", "Financial Action Task Force"),
        ("règlement MiCA", "MiCA"),
        ("XMR", "Monero"),
    ],
)
def test_lookup_joins_languages_and_acronyms(surface: str, name: str) -> None:
    """French names, English names and acronyms lead to one entry."""
    entry = lookup(surface)
    assert entry is not None
    assert entry.name == name


@pytest.mark.parametrize("acronym", ["AMF", "OFAC", "AFP", "BLM", "CPC"])
def test_lookup_abstains_on_shared_acronyms(acronym: str) -> None:
    """An acronym of two bodies has candidates and no answer."""
    assert lookup(acronym) is None
    assert len(load_gazetteer().candidates(acronym)) > 1


def test_no_body_has_two_rows() -> None:
    """Whatever two rows name would be told from itself, and so be nobody."""
    rows = defaultdict(list)
    for entry in load_gazetteer().entries:
        for name in {*entry.names_en, *entry.names_fr}:
            rows[entry.label, entry.kind, name].append(entry.country)
    twice = {
        key: countries
        for key, countries in rows.items()
        if len(countries) > len(set(countries) - {""} or {""})
    }
    assert not twice


def test_gazetteer_covers_sixty_countries() -> None:
    """Police, regulators and central banks of at least sixty countries."""
    kinds = {"police", "regulator", "centralbank", "prosecutor"}
    countries = {e.country for e in load_gazetteer().entries if e.kind in kinds}
    assert len(countries) > 60


@pytest.mark.parametrize(
    ("text", "strong"),
    [
        ("Apple sent a link; we dash to the tron", {"Apple"}),
        ("un lien vers Binance, dans la base", {"Binance"}),
        ("BINANCE and the police\nde Hong Kong", {"BINANCE", "police\nde Hong Kong"}),
        ("see https://www.binance.com/Binance", set()),
        ("Le monde change", set()),
    ],
)
def test_matches_leave_ordinary_words(text: str, strong: set[str]) -> None:
    """Names match as names are written, not inside links or ordinary words."""
    found = {
        text[m.start : m.end] for m in load_gazetteer().matches(text) if not m.is_weak
    }
    assert found == strong


@pytest.mark.parametrize(
    ("language", "text", "long", "short"),
    cases("""
        en | the Bureau of Blue Things (BBT) | Bureau of Blue Things | BBT
        fr | l'Autorité des mers froides (AMF) | Autorité des mers froides | AMF
        fr | le service de coopération en matière de lutte contre la corruption fiscale
            (CCF)
            | coopération en matière de lutte contre la corruption fiscale | CCF
        en | BBT (Bureau of Blue Things) | Bureau of Blue Things | BBT
        fr | AMF (Autorité des mers froides) | Autorité des mers froides | AMF
        en | the Elmian Cybercrime Centre (EC3) | Elmian Cybercrime Centre | EC3
        fr | l'Office mineurs (Ofmin) | Office mineurs | Ofmin
        fr | l'Établissement portuaire du nord (EPN) | Établissement portuaire du nord
            | EPN
        fr | la Direction régionale contre la fraude aux ports (Difrap)
            | Direction régionale contre la fraude aux ports | Difrap
        en | the Bureau of blue money (Bublu) | Bureau of blue money | Bublu
        fr | le patron de La Relève en avant (LREA) | La Relève en avant | LREA
        en | the head of The Larchmont (TL) | The Larchmont | TL
    """),
)
def test_definitions_in_both_orders(
    language: str, text: str, long: str, short: str
) -> None:
    """Letters open content words; French small words are skipped."""
    (found,) = find_definitions(text, words_of(language))
    assert text[slice(*found.long)] == long
    assert text[slice(*found.short)] == short


@pytest.mark.parametrize(
    ("language", "text"),
    cases("""
        en | Senator Ada Moss (R-Utah) left (AP)
        fr | elle part (en 2024) (AFP)
        en | Robert Meyer (Rome) and the Bank of Lund (Bergen)
        fr | Robert Meyer (Rome) et la mairie de Lund (Bergen)
        fr | Plusieurs élus, dont Prune Elbaz (PPE), arrivent
        fr | selon Laurent Vallier (LRV), la présence de la maire Ada Pons (PS)
        en | said Laurent Vallier (LRV) and the mayor of Pulborough Ada Sloane (PS)
    """),
)
def test_other_parentheses_define_nothing(language: str, text: str) -> None:
    """Parties, agencies and asides are no long forms."""
    assert find_definitions(text, words_of(language)) == []


@pytest.mark.parametrize(
    ("language", "text", "span", "label", "expected"),
    [
        ("en", "said Det Supt Mora Quill.", (5, 25), "PERSON", "Mora Quill"),
        (
            "fr",
            "le commissaire Au-Yeung Kin-man",
            (3, 27),
            "PERSON",
            "Au-Yeung Kin-man",
        ),
        ("en", "Norvik's chief", (0, 8), "ORG", "Norvik"),
        ("en", "at Lloyd's of London", (3, 8), "ORG", "Lloyd's"),
        ("en", "Ida Quill KC said", (0, 12), "PERSON", "Ida Quill"),
        ("en", "Chief of Police of HKPF", (0, 23), "ORG", "HKPF"),
        ("en", "Moss & Vale Bank", (0, 4), "ORG", "Moss & Vale Bank"),
        ("fr", "chez Roux & Petit", (5, 11), "ORG", "Roux & Petit"),
        ("fr", "le Canada.", (0, 10), "LOC", "Canada"),
        ("en", "a French firm", (2, 8), "LOC", None),
        ("fr", "les Espagnols", (4, 13), "ORG", None),
    ],
)
def test_borders_of_names(
    language: str, text: str, span: tuple[int, int], label: str, expected: str | None
) -> None:
    """Titles, possessives and articles stand outside; nationalities are dropped."""
    found = clean_span(text, *span, label, words_of(language))
    assert (text[slice(*found)] if found else None) == expected


def test_nationalities_inflect() -> None:
    """French forms agree in gender and number."""
    assert is_nationality("Norvégiennes")
    assert is_nationality("Danish")
    assert is_nationality("Sri Lankans")
    assert is_nationality("Maghrébines")
    assert not is_nationality("Norvault")


def _mentions(text: str, *names: tuple[str, str]) -> list[Mention]:
    found = []
    for name, label in names:
        start = text.index(name)
        found.append(Mention(start, start + len(name), name, label, "model"))
    return sorted(found, key=lambda m: m.start)


@pytest.mark.parametrize(
    ("language", "text", "role", "canonical"),
    [
        (
            "en",
            "Ada Moss, head of training at Norvik, left.",
            "head of training",
            "head",
        ),
        (
            "fr",
            "Ada Moss, responsable de la formation chez Norvik, part.",
            "responsable de la formation",
            "head",
        ),
        ("en", "Norvik chief executive Ada Moss left.", "chief executive", None),
        ("fr", "La directrice générale de Norvik, Ada Moss, part.", None, None),
        (
            "fr",
            "Le porte-parole de Norvik, Ada Moss, part.",
            "porte-parole",
            "spokesperson",
        ),
        (
            "en",
            "Ada Moss, Norvik's head of listings, left.",
            "head of listings",
            "head",
        ),
    ],
)
def test_roles_tie_person_and_organisation(
    language: str, text: str, role: str | None, canonical: str | None
) -> None:
    """Before a name, behind it, with the body in between or in the genitive."""
    mentions = _mentions(text, ("Ada Moss", "PERSON"), ("Norvik", "ORG"))
    (found,) = find_roles(text, mentions, words_of(language), language)
    assert found.text == text[found.start : found.end]
    assert found.person
    assert text[slice(*found.person)] == "Ada Moss"
    assert found.organisation
    assert text[slice(*found.organisation)] == "Norvik"
    assert role is None or found.text == role
    assert canonical is None or found.role_en == canonical


@pytest.mark.parametrize(
    ("language", "text", "label", "parts"),
    [
        ("en", "Binance's Fraud Unit", "ORG", ["Binance", "Fraud Unit"]),
        ("en", "Binance's Investigation", "ORG", ["Binance"]),
        ("en", "Ada Moss's Diary", "PERSON", ["Ada Moss"]),
        ("en", "Quay's Corner Bank", "ORG", ["Quay's Corner Bank"]),
        ("en", "U.S.-China", "LOC", ["U.S.", "China"]),
        ("fr", "Suisse-Luxembourg", "LOC", ["Suisse", "Luxembourg"]),
        ("fr", "Ille-Vilaine", "LOC", ["Ille-Vilaine"]),
    ],
)
def test_two_names_in_one_span_are_split(
    language: str, text: str, label: str, parts: list[str]
) -> None:
    """An owner that is known, a person, and two countries stand for themselves."""
    found = split_names(text, 0, len(text), label, load_gazetteer(), words_of(language))
    assert [text[slice(*span)] for span in found] == parts


@pytest.mark.parametrize(("language", "link"), [("en", "and"), ("fr", "et")])
def test_what_is_known_with_its_and_stays_whole(language: str, link: str) -> None:
    """The catalogue is asked for a name as it is written."""
    whole = f"Quill Bank {link} Tarn Bank"
    names = ("Quill Bank", "Tarn Bank", whole)
    entries = [Entry(name, "ORG", names_en=(name,)) for name in names]
    found = [
        [
            whole[slice(*span)]
            for span in split_names(whole, 0, len(whole), "ORG", *rest)
        ]
        for rest in (
            (Gazetteer(entries), words_of(language)),
            (Gazetteer(entries[:2]), words_of(language)),
        )
    ]
    assert found == [[whole], ["Quill Bank", "Tarn Bank"]]


def test_wrapped_lines_are_joined_and_others_not() -> None:
    """A line broken for its length goes on; a headline or a menu does not."""
    wrapped = "The officers said that they had met Binance and the Hong Kong\nPolice."
    assert "\n" not in unwrap(wrapped)
    heading = "Quillbank opens a branch in Leeds\nOn Monday " + "it said so " * 12
    assert "\n" in unwrap(heading)
    assert "\n" in unwrap("Home\nMarkets\nNews")


@pytest.mark.parametrize(
    ("text", "is_paper"),
    [("L'équipe part. ", False), ("Selon L'Équipe, oui.", True)],
)
def test_paper_is_no_team(text: str, is_paper: bool) -> None:  # noqa: FBT001 - a case
    """« L'équipe » opens a sentence, « L'Équipe » is a paper."""
    assert bool(list(load_gazetteer().matches(text))) is is_paper


def test_roles_align_across_languages() -> None:
    """One role has the same canonical pair whatever the language of the article."""
    english = "Ada Moss, a spokeswoman for Norvik, left."
    french = "Ada Moss, porte-parole de Norvik, part."
    names = ("Ada Moss", "PERSON"), ("Norvik", "ORG")
    (one,) = find_roles(english, _mentions(english, *names), words_of("en"), "en")
    (two,) = find_roles(french, _mentions(french, *names), words_of("fr"), "fr")
    assert (one.role_en, one.role_fr) == (two.role_en, two.role_fr)


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("en", "Ada Moss from Norvik's Fraud team spoke.", "Fraud team"),
        ("en", "Ada Moss of the fraud unit at Norvik spoke.", "fraud unit"),
        ("fr", "Ada Moss, de l'équipe fraude de Norvik, parle.", "équipe fraude"),
        ("fr", "Ada Moss, du service fraude chez Norvik, parle.", "service fraude"),
    ],
)
def test_team_of_a_person_is_a_role(language: str, text: str, role: str) -> None:
    """Who is from a team of a body is a member of it."""
    mentions = _mentions(text, ("Ada Moss", "PERSON"), ("Norvik", "ORG"))
    (found,) = find_roles(text, mentions, words_of(language), language)
    assert (found.text, found.role_en, found.role_fr) == (role, "member", "membre")
    assert found.organisation is not None
    assert text[slice(*found.organisation)] == "Norvik"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norvik analysts Ada Moss, Ida Quill and Joe Roux spoke."),
        ("fr", "Les analystes de Norvik Ada Moss, Ida Quill et Joe Roux parlent."),
    ],
)
def test_plural_role_is_that_of_all_in_the_list(language: str, text: str) -> None:
    """A role in the plural belongs to each person of the list behind it."""
    people = ("Ada Moss", "Ida Quill", "Joe Roux")
    names = [(name, "PERSON") for name in people]
    mentions = _mentions(text, *names, ("Norvik", "ORG"))
    roles = find_roles(text, mentions, words_of(language), language)
    assert [text[slice(*r.person)] for r in roles if r.person] == list(people)
    assert {text[slice(*r.organisation)] for r in roles if r.organisation} == {"Norvik"}


@pytest.mark.parametrize(
    ("language", "text", "body"),
    cases("""
        en | Norvik hit Quay Hospital. Norvik left. The hospital's director, Ada Moss.
            | Quay Hospital
        fr | Norvik vise l'Hôpital Quay. Norvik. La directrice de l'hôpital, Ada Moss.
            | Hôpital Quay
        en | Norvik grew, Norvik sold. Quay Hospital closed. Its director, Ada Moss.
            | Quay Hospital
        fr | Norvik croît, Norvik vend. Hôpital Quay ferme. Sa directrice, Ada Moss.
            | Hôpital Quay
    """),
)
def test_role_without_name_of_its_body(language: str, text: str, body: str) -> None:
    """A noun or "its" tells which of the bodies named before a role belongs to."""
    mentions = _mentions(text, ("Ada Moss", "PERSON"), ("Norvik", "ORG"), (body, "ORG"))
    again = text.rindex("Norvik")
    mentions.append(Mention(again, again + len("Norvik"), "Norvik", "ORG", "model"))
    mentions.sort(key=lambda m: m.start)
    (role,) = find_roles(text, mentions, words_of(language), language)
    assert role.organisation is not None
    assert text[slice(*role.organisation)] == body


def test_verb_is_no_role() -> None:
    """« juge » after an adjective is a verb, after an article a noun."""
    text = "Insuffisant, juge Ada Moss. La juge Ada Poll part."
    mentions = _mentions(text, ("Ada Moss", "PERSON"), ("Ada Poll", "PERSON"))
    roles = find_roles(text, mentions, words_of("fr"), "fr")
    assert [r.text for r in roles] == ["juge"]
    assert roles[0].start > 30


@pytest.mark.parametrize(
    ("language", "text", "papers"),
    [
        (
            "fr",
            "a-t-elle confié au Parisien [P Maud Orcy].",
            {"Parisien": "Le Parisien"},
        ),
        ("fr", "« Non », dit-il au Monde.", {"Monde": "Le Monde"}),
        # whoever tells it has no part of it
        (
            "fr",
            "« Non », indique l'Élysée au Parisien.",
            {"l'Élysée": "Élysée", "Parisien": "Le Parisien"},
        ),
        ("fr", "la Coupe du Monde et un Parisien au Club", {}),
        ("fr", "on se retrouve au Point de départ, puis au Monde du pain", {}),
        ("en", "the price of au Monde rose", {}),
    ],
)
def test_a_paper_is_known_without_the_article_that_its_preposition_has(
    read, language, text, papers
):
    """« À » and « Le Parisien » are « au Parisien »."""
    found = {m.text: m.name for m in read(language, text) if m.label == "ORG"}
    assert found == papers
