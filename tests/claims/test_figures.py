"""Figures as they are written: numbers, bounds, nouns, and what is none."""

from __future__ import annotations

import pytest

from cryptonews_nlp._periods import days
from cryptonews_nlp._text import flatten
from cryptonews_nlp.claims.context import names_of
from cryptonews_nlp.claims.lang import words_of
from cryptonews_nlp.claims.measures import measure_name
from cryptonews_nlp.claims.numerals import find_numerals
from cryptonews_nlp.claims.periods import yearless


def found(text, language):
    """Return what is found in a text, without offsets."""
    return [
        (n.kind, n.value, n.bound, n.unit)
        for n in find_numerals(flatten(text), language)
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "It held over 120 seminars, talks and courses.",
            ("count", 120, "more_than", "sessions"),
        ),
        (
            "fr",
            "Elle a tenu plus de 120 sessions de formation.",
            ("count", 120, "more_than", "sessions"),
        ),
        ("en", "at least thirty officers came", ("count", 30, "at_least", "officers")),
        (
            "fr",
            "au moins trente agents étaient là",
            ("count", 30, "at_least", "officers"),
        ),
        ("en", "12,300 victims", ("count", 12300, "exact", "victims")),
        ("fr", "12\u202f300 victimes", ("count", 12300, "exact", "victims")),
        (
            "en",
            "It claims 170 million users.",
            ("count", 170_000_000, "exact", "users"),
        ),
        (
            "fr",
            "Elle compte plus de 170 millions d’utilisateurs.",
            ("count", 170_000_000, "more_than", "users"),
        ),
        ("en", "nearly four in 10 users", ("percent", 40, "about", "%")),
        ("fr", "près de quatre usagers sur dix", ("percent", 40, "about", "%")),
        ("en", "one out of every five", ("percent", 20, "exact", "%")),
        ("fr", "un usager sur cinq", ("percent", 20, "exact", "%")),
        ("en", "two attacks in 10 years", ("duration", 10, "exact", "years")),
        ("fr", "deux attaques sur dix ans", ("duration", 10, "exact", "years")),
        ("en", "a five-day course", ("duration", 5, "exact", "days")),
        ("fr", "une formation de cinq jours", ("duration", 5, "exact", "days")),
        ("en", "a 26-year-old man", ("age", 26, "exact", "years")),
        ("fr", "un homme de 26 ans, arrêté", ("age", 26, "exact", "years")),
        ("en", "a boy of 16 in Vell", ("age", 16, "exact", "years")),
        ("fr", "Soupçonné. À 42 ans, il se tait", ("age", 42, "exact", "years")),
        ("en", "64 complaints to date", ("count", 64, "exact", "complaints")),
        ("fr", "reçu à ce jour 64 plaintes", ("count", 64, "exact", "complaints")),
        ("en", "1,900 transfers", ("count", 1900, "exact", "transactions")),
        ("fr", "1 900 virements", ("count", 1900, "exact", "transactions")),
        ("en", "five of its nine validators", ("count", 5, "exact", "validators")),
        ("fr", "cinq des neuf clés", ("count", 5, "exact", "keys")),
        ("en", "some 300 clients or so", ("count", 300, "about", "customers")),
        ("fr", "300 clients environ", ("count", 300, "about", "customers")),
        ("fr", "une cinquantaine de dossiers", ("count", 50, "about", "cases")),
        ("fr", "mille deux cents clients", ("count", 1200, "exact", "customers")),
        ("en", "nearly a year of work", ("duration", 1, "about", "years")),
        ("fr", "plus d'un an", ("duration", 1, "more_than", "years")),
        ("en", "a year and a half", ("duration", 1.5, "exact", "years")),
        ("fr", "une heure et demie", ("duration", 1.5, "exact", "hours")),
        ("en", "at least [90 servers](x)", ("count", 90, "at_least", "servers")),
        ("fr", "le vol d'environ 90 clés", ("count", 90, "about", "keys")),
        ("en", "57 flaws in it", ("count", 57, "exact", "vulnerabilities")),
        ("fr", "57 failles en tout", ("count", 57, "exact", "vulnerabilities")),
        ("fr", "17 blessés", ("count", 17, "exact", "people")),
        ("en", "more than half of the loot", ("percent", 50, "more_than", "%")),
        ("fr", "un cinquième des fonds", ("percent", 20, "exact", "%")),
        ("en", "six Canadians", ("count", 6, "exact", "people")),
        ("fr", "six Montréalais", ("count", 6, "exact", "people")),
        ("en", "22 MW of power", ("count", 22, "exact", "megawatts")),
        ("en", "The fire killed three", ("count", 3, "exact", "people")),
        ("fr", "L'incendie en a blessé trois", ("count", 3, "exact", "people")),
        ("en", "at least 30 others were hurt", ("count", 30, "at_least", "people")),
        ("fr", "trente ont été blessées", ("count", 30, "exact", "people")),
    ],
)
def test_a_figure_has_number_bound_and_unit(language, text, expected):
    """The first figure is read in either notation, with words for numbers and nouns."""
    assert found(text, language)[0] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2024 firms moved on."),
        ("fr", "En 2024 les sociétés ont changé."),
        ("en", "the 2024 Crypto Crime Report"),
        ("fr", "le rapport 2024 Crypto Crime"),
        ("en", "| 3 min read"),
        ("fr", "| 3 min de lecture"),
        ("en", "Section 70 laws apply."),
        ("fr", "L'article 70 lois"),
        ("en", "The raid began at 10 pm."),
        ("fr", "La rafle a commencé à 10 heures."),
        ("fr", "à 18 h 30"),
        ("en", "It builds Web3 tools."),
        ("fr", "Elle construit des outils Web3."),
        ("en", "1. Officers met"),
        ("fr", "1. Agents réunis"),
        ("en", "He lost two arguments."),
        ("en", "It has two flaws."),
        ("fr", "Il y a deux failles."),
        ("fr", "Il a perdu deux paris."),
        ("en", "They spoke to the two men."),
        ("fr", "Ils ont parlé aux deux hommes."),
        ("en", "24/7 support"),
        ("en", "half an hour, once a year"),
        ("fr", "une demi-heure, une fois par an"),
        ("en", "COVID-19 rules"),
    ],
)
def test_numbers_that_count_nothing_are_left_out(language, text):
    """Years, sections, times of day, names, reading times and idioms are no counts."""
    assert found(text, language) == []


def test_over_is_no_bound_where_a_verb_takes_it():
    """*Taking over five validators* says nothing about more than five."""
    taken = found("after taking over five of its nine validators", "en")
    assert taken == [
        ("count", 5, "exact", "validators"),
        ("count", 9, "exact", "validators"),
    ]


def test_a_range_has_both_ends():
    """The upper end of a range is kept."""
    english = next(find_numerals("97 to 121 months in prison", "en"))
    french = next(find_numerals("97 à 121 mois de prison", "fr"))
    assert (english.value, english.upper) == (97, 121) == (french.value, french.upper)


def test_mentions_are_left_alone():
    """A number inside a mention is none of the counts."""
    assert list(find_numerals("paid 5 million euros", "en", [(5, 20)])) == []


def test_a_language_without_data_gives_nothing():
    """No words, no figures."""
    assert list(find_numerals("120 Beamte", "de")) == []


@pytest.mark.parametrize(
    ("english", "french", "topic"),
    [
        ("seized", "saisis", "seized"),
        ("stolen", "volés", "stolen"),
        ("fined", "amende", "fine"),
        ("arrested", "interpellées", "arrest"),
        ("detained", "arrestation", "arrest"),
        ("ransom", "rançon", "ransom"),
    ],
)
def test_topics_have_one_name_in_both_languages(english, french, topic):
    """A French word and its English one tell one topic."""
    assert topic in names_of(english, "en", "topics")
    assert topic in names_of(french, "fr", "topics")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("rate", "held", "wanted")),
        ("fr", ("taux", "important", "privé", "forme", "doit")),
    ],
)
def test_words_of_anything_tell_no_topic(language, words):
    """A rate need be none of a tax, nor what was held in custody."""
    assert {names_of(word, language, "topics") for word in words} == {frozenset()}


def test_languages_name_the_same_topics_and_happenings():
    """What one language can tell, the other can too."""
    english, french = words_of("en"), words_of("fr")
    for table in ("topics", "happenings"):
        names = [
            {name for found in getattr(words, table).values() for name in found}
            for words in (english, french)
        ]
        assert names[0] == names[1]


@pytest.mark.parametrize(
    ("kind", "unit", "topics", "measure"),
    [
        ("money", "EUR", {"seized": 0.9, "fall": 1.0}, "amount seized"),
        ("money", "EUR", {}, "amount of money"),
        ("count", "people", {"arrest": 0.5}, "number of people arrested"),
        ("count", None, {}, "number"),
        ("duration", "days", {"training": 0.5}, "length of the course"),
        ("percent", "%", {"tax": 0.5}, "tax rate"),
        ("age", "years", {}, "age"),
    ],
)
def test_a_measure_is_named_by_its_nearest_topic(kind, unit, topics, measure):
    """The nearest topic that fits the kind names the measure."""
    assert measure_name(kind, unit, topics) == measure


def test_a_date_without_a_year_keeps_its_day():
    """Month and day are read in both languages; the year is not guessed."""
    assert yearless("24 January", {"january": 1}) == ("--01-24", "--01-24")
    assert yearless("1er mars", {"mars": 3}) == ("--03-01", "--03-01")
    assert yearless("yesterday", {"january": 1}) is None
    assert days("2023") == ("2023-01-01", "2023-12-31")
    assert days("nonsense") is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They opened port 5678 and shipped build 22538."),
        ("fr", "Ils ont ouvert le port 5678 et livré la version 22538."),
        ("en", "The worm scans [22, 8081, 7001] on ferry[.]1433[.]example."),
        ("fr", "Le ver sonde [22, 8081, 7001] sur bac[.]1433[.]example."),
        ("en", "The worm came from 192.168.10.212 in May."),
        ("fr", "Le ver venait de 192.168.10.212 en mai."),
        ("en", "They used four zero-day bugs in the mail server."),
        ("en", "The gang has been at work since at least 2010."),
        ("fr", "Le groupe agit depuis au moins 2010."),
        ("en", "a note in Edict 13959 of the harbour"),
        ("fr", "une note de l'Édit 13959 du port"),
    ],
)
def test_codes_count_nothing(language: str, text: str) -> None:
    """Ports, builds, addresses and years are no figures."""
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "nearly 950K accounts", ("count", 950_000, "about", "accounts")),
        ("fr", "près de 950k comptes", ("count", 950_000, "about", "accounts")),
        ("en", "all 2500+ devices", ("count", 2500, "more_than", "devices")),
        ("fr", "ces 2500+ serveurs", ("count", 2500, "more_than", "servers")),
        ("en", "about 106GB of data", ("count", 106, "about", "gigabytes")),
        ("fr", "environ 106Go de données", ("count", 106, "about", "gigabytes")),
        ("en", "about “106 gigabytes” of data", ("count", 106, "about", "gigabytes")),
        ("fr", "environ « 106 gigaoctets »", ("count", 106, "about", "gigabytes")),
        ("en", "12,000 files of clerks", ("count", 12_000, "exact", "files")),
    ],
)
def test_signs_glued_to_a_number(
    language: str, text: str, expected: tuple[str, float, str, str]
) -> None:
    """A letter scales a number, a plus bounds it."""
    assert found(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "unit", "name"),
    [
        ("en", "at least 8,200 Nordlys mail servers", "servers", "Nordlys"),
        ("fr", "au moins 8200 serveurs Nordlys", "servers", "Nordlys"),
    ],
)
def test_a_name_may_stand_in_what_is_counted(
    language: str, text: str, unit: str, name: str
) -> None:
    """A name before the head of the phrase leaves the head what is counted."""
    start = text.index(name)
    [numeral] = find_numerals(text, language, [(start, start + len(name))])
    assert numeral.unit == unit


@pytest.mark.parametrize(
    ("word", "language", "name"),
    [
        ("closer", "en", "closing"),
        ("reportedly", "en", "publication"),
        ("took", "en", "meeting"),
    ],
)
def test_words_that_begin_like_a_happening(word: str, language: str, name: str) -> None:
    """A closer look closes nothing."""
    assert name not in names_of(word, language, "happenings")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "half a dozen servers", [("count", 6, "about", "servers")]),
        ("fr", "une demi-douzaine de serveurs", [("count", 6, "about", "servers")]),
        ("en", "two years and a half", [("duration", 2.5, "exact", "years")]),
        ("fr", "deux ans et demi", [("duration", 2.5, "exact", "years")]),
        ("en", "more than ten years ago", []),
        ("fr", "il y a plus de dix ans", []),
        ("fr", "il y a plus de 20 agents", [("count", 20, "more_than", "officers")]),
        ("fr", "une douzaine de fois", []),
    ],
)
def test_halves_and_what_is_long_ago(
    language: str, text: str, expected: list[tuple[str, float, str, str]]
) -> None:
    """Half a dozen is six; how long ago something was is no length of it."""
    assert found(text, language) == expected
