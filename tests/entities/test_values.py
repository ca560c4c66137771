"""Amounts, percentages and dates as values, in both notations."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cryptonews_nlp.entities.lang import LANGUAGES, words_of
from cryptonews_nlp.entities.values.dates import find_dates
from cryptonews_nlp.entities.values.money import find_money
from cryptonews_nlp.entities.values.percents import find_percents
from cryptonews_nlp.entities.values.tenses import tense_reader

WEDNESDAY = date(2024, 3, 6)


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "worth $39.6 billion", "39600000000", "USD"),
        ("fr", "soit 39,6 milliards de dollars", "39600000000", "USD"),
        ("en", "EUR 740 000 in cash", "740000", "EUR"),
        ("fr", "une prime de 45 M€", "45000000", "EUR"),
        ("en", "HK$4.39 billion lost", "4390000000", "HKD"),
        ("fr", "12 millions de dollars australiens", "12000000", "AUD"),
        ("en", "lost 1.2 BTC", "1.2", "BTC"),
        ("en", "a grant in 2019 of $ 41 million", "41000000", "USD"),
        ("fr", "une dizaine de bitcoins", "10", "BTC"),
        ("fr", "26 400 ETH volés", "26400", "ETH"),
        ("en", "half of two million euros", "2000000", "EUR"),
        ("fr", "une cinquantaine de millions d'euros", "50000000", "EUR"),
        ("en", "£1.4bn fine", "1400000000", "GBP"),
        ("fr", "10.000 dollars", "10000", "USD"),
        ("fr", "3 Mds€ de pertes", "3000000000", "EUR"),
        ("fr", "payé mille quatre cents euros", "1400", "EUR"),
        ("fr", "390 millions de francs Pacifique", "390000000", "XPF"),
        ("en", "lost RM1.2m", "1200000", "MYR"),
        ("en", "₹31 lakh crore", "31000000000000", "INR"),
    ],
)
def test_money_is_a_plain_number_with_a_code(
    language: str, text: str, value: str, unit: str
) -> None:
    """Multipliers, groups and decimals of each notation end in one number."""
    (found,) = find_money(text, words_of(language))
    assert (found.value, found.unit) == (value, unit)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "a link to the dash in 2024, a solana fan, a bitcoin mine"),
        ("en", "one of Bitcoin's rivals, two of Trump's lawyers, 2016 Trump voters"),
        ("fr", "deux d'Ethereum, les deux Trump"),
        ("fr", "un lien, un tiret, deux cents personnes, un bitcoin idéal"),
        ("en", "a server that runs PHP3, PHP 8.1 or PHP 7"),
        ("fr", "un serveur en PHP3, PHP 8.1 ou PHP 7"),
        ("en", "before COP28 and COP 29, with the model NIM-3.2 Luna"),
        ("fr", "avant la COP28 et la COP 29, avec le modèle NIM-3.2 Luna"),
    ],
)
def test_money_ignores_ordinary_words(language: str, text: str) -> None:
    """Articles and hundreds are no amounts."""
    assert find_money(text, words_of(language)) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "between 5 and 10 million dollars", ["5000000", "10000000"]),
        ("fr", "de 10 à 15 millions d'euros", ["10000000", "15000000"]),
        ("en", "from $39 million in 2022 to $24 million", ["39000000", "24000000"]),
        ("en", "it rose in 2022 to 24 million dollars", ["24000000"]),
        ("fr", "de 3 millions d'euros en 2022 à 450 euros", ["3000000", "450"]),
        ("fr", "entre 2000 et 2500 euros", ["2000", "2500"]),
        ("en", "on June 3 and $5 million", ["5000000"]),
        ("en", "$1.5-$2 million", ["1500000", "2000000"]),
        ("fr", "1,5-2 millions d'euros", ["1500000", "2000000"]),
    ],
)
def test_money_ranges_share_their_multiplier(
    language: str, text: str, expected: list[str]
) -> None:
    """The first number of a range takes multiplier and unit of the second."""
    assert [m.value for m in find_money(text, words_of(language))] == expected


def test_money_takes_the_dollar_of_the_country() -> None:
    """A plain "$" is Canadian in an article about Canada, American in Hong Kong."""
    words = words_of("fr")
    assert find_money("11 000 $", words, ["CA", "CA"])[0].unit == "CAD"
    assert find_money("11 000 $", words, ["HK", "HK"])[0].unit == "USD"
    for language, written in (("en", "$ CA"), ("fr", "$ CA"), ("fr", "$CA")):
        found = find_money(f"11 000 {written}", words_of(language))
        assert found[0].unit == "CAD"
    # France has had no francs since 2002
    assert find_money("500 francs", words, ["FR", "FR"])[0].unit == "CHF"
    assert find_money("500 francs français", words)[0].unit == "FRF"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "0.42%, nine per cent, five to ten percent", ["0.42", "9", "5", "10"]),
        ("en", "from 4.2% in 2022 to 3.4% in 2023", ["4.2", "3.4"]),
        ("fr", "de 4,2 % en 2022 à 3,4 % en 2023", ["4.2", "3.4"]),
        ("fr", "0,34 % et 12 pour cent", ["0.34", "12"]),
        ("en", "up 3.5pc, 1.5-2%", ["3.5", "1.5", "2"]),
        ("fr", "BTC 74 910,20 -4,4%, 50-60 %", ["-4.4", "50", "60"]),
        ("fr", "recul (−6,4 %), hausse : +3,2 %", ["-6.4", "3.2"]),
        ("en", "profit fell (-6.4%), sales +3.2%", ["-6.4", "3.2"]),
        ("en", "thirty-six percent, two-three percent", ["36", "2", "3"]),
        ("fr", "quarante-trois pour cent", ["43"]),
        ("en", "five percentage points, 5 points", []),
        ("fr", "cinq points de pourcentage", []),
    ],
)
def test_percent_is_a_plain_number(
    language: str, text: str, expected: list[str]
) -> None:
    """Signs and words, ranges included."""
    assert [m.value for m in find_percents(text, words_of(language))] == expected


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "on February 29, 2024", "2024-02-29"),
        ("fr", "le 1er mars 2024", "2024-03-01"),
        ("en", "on Tuesday", "2024-03-05"),
        ("fr", "mercredi soir", "2024-03-06"),
        ("en", "last week", "2024-W09"),
        ("fr", "l'an dernier", "2023"),
        ("en", "next Monday", "2024-03-11"),
        ("fr", "il y a trois jours", "2024-03-03"),
        ("en", "in May last year", "2023-05"),
        ("fr", "en septembre dernier", "2023-09"),
        ("en", "since 2016", "2016"),
        ("fr", "le 19/05/2023", "2023-05-19"),
        ("fr", "du 13 au 17 mai", "2024-05-13"),
        ("en", "by next Thursday", "2024-03-14"),
        ("fr", "d'ici jeudi prochain", "2024-03-14"),
        ("en", "in the first half of 2023", "2023-H1"),
        ("fr", "au troisième trimestre 2023", "2023-Q3"),
        ("en", "Q2 2023 was quiet", "2023-Q2"),
        ("fr", "le S1 2023 fut calme", "2023-H1"),
        ("en", "from November to March 2023", "2022-11"),
        ("fr", "de mars à juin 2022", "2022-03"),
        ("en", "the 2019-2021 period", "2019"),
        ("fr", "la période 2019-2021", "2019"),
        ("en", "founded in 1894, it closed", "1894"),
        ("fr", "fondée en 1894, elle ferme", "1894"),
        ("en", "in fiscal 2023", "2023"),
        ("fr", "l'exercice 2023", "2023"),
        ("en", "lost since April", "2023-04"),
        ("fr", "perdus depuis avril", "2023-04"),
        ("en", "2024-03-05T22:30:00+08:00", "2024-03-05"),
        ("en", "Ask me in January", "2025-01"),
        ("fr", "reposez-moi la question en janvier", "2025-01"),
        ("en", "third-quarter results were poor", "2023-Q3"),
        ("fr", "au premier trimestre, il perd", "2024-Q1"),
        ("en", "Q3 earnings fell", "2023-Q3"),
        ("en", "it fell in Q3", "2023-Q3"),
        ("en", "FY2023 losses", "2023"),
        ("en", "in mid-2023", "2023"),
        ("fr", "à la mi-2023", "2023"),
        ("fr", "à l'horizon 2028", "2028"),
        ("en", "asleep since Christmas", "2023-12-25"),
        ("fr", "d'ici à Noël", "2024-12-25"),
        ("fr", "depuis la Toussaint", "2023-11-01"),
        ("en", "answers are due by mid-September", "2024-09"),
        ("fr", "un vote est prévu le vendredi", "2024-03-08"),
        ("en", "ahead of a vote on Thursday", "2024-03-07"),
        ("fr", "la marche de ce jeudi", "2024-03-07"),
        ("en", "before the July 9 attacks", "2023-07-09"),
        ("fr", "avant l'attentat du 9 juillet", "2023-07-09"),
    ],
)
def test_date_is_iso_relative_to_publication(
    language: str, text: str, value: str
) -> None:
    """Days, months, years and weeks."""
    assert find_dates(text, words_of(language), WEDNESDAY)[0].value == value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "The firm was fined on Friday.", "2024-03-01"),
        ("fr", "La société a été condamnée vendredi.", "2024-03-01"),
        ("en", "The firm was fined on Thursday.", "2024-02-29"),
        ("fr", "La société a été condamnée jeudi.", "2024-02-29"),
        ("en", "The firm was fined on May 8.", "2023-05-08"),
        ("fr", "La société a été condamnée le 8 mai.", "2023-05-08"),
        ("en", "The judge will rule on May 8.", "2024-05-08"),
        ("fr", "Le tribunal se prononcera le 8 mai.", "2024-05-08"),
        ("en", "The judge will rule on Friday.", "2024-03-08"),
        ("fr", "Le tribunal se prononcera vendredi.", "2024-03-08"),
        ("en", "Officers raided the flat in April.", "2023-04"),
        ("fr", "Les policiers ont fouillé le logement en avril.", "2023-04"),
        ("en", "The firm plans to open a branch in October.", "2024-10"),
        ("fr", "La société compte ouvrir une agence en octobre.", "2024-10"),
        ("en", "The hearing resumes on Monday.", "2024-03-11"),
        ("fr", "L'audience reprend lundi.", "2024-03-11"),
    ],
)
def test_tense_tells_which_day(
    language: str, text: str, value: str, request: pytest.FixtureRequest
) -> None:
    """A past verb has the latest such day or month, a plan the next one."""
    nlp = request.getfixturevalue(f"nlp_{language}")
    tense = tense_reader(nlp(text), words_of(language))
    assert find_dates(text, words_of(language), WEDNESDAY, tense)[-1].value == value


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "It fell on a Monday. He comes every Monday.", [None]),
        ("fr", "C'était un lundi. Il vient chaque lundi.", [None]),
        ("en", "3,000 in 2023, 2,000 a year earlier", ["2023", "2022"]),
        ("fr", "3 000 en 2023, 2 000 un an plus tôt", ["2023", "2022"]),
        ("en", "They met the following Monday.", [None]),
        ("fr", "Ils se voient le lundi suivant.", [None]),
        ("en", "It ran March 3-5, 2023.", ["2023-03-03", "2023-03-05"]),
        ("fr", "entre le 3 et le 5 mars 2023", ["2023-03-03", "2023-03-05"]),
        ("en", "At 10 a.m. a 24-year-old ran for three months in the 1990s.", []),
        ("fr", "À 10 heures, un homme de 24 ans courut trois mois.", []),
        ("en", "They lost the third quarter; the Christmas tree fell.", []),
        ("en", "She drives the new Q3.", []),
        ("fr", "Dans les années 1990, Noël Roe dormait.", []),
    ],
)
def test_dates_that_the_text_does_not_fix(
    language: str, text: str, values: list[str | None]
) -> None:
    """Some Monday stays open, a habit is no date, a year counts from a year."""
    found = find_dates(text, words_of(language), WEDNESDAY)
    assert [m.value for m in found] == values


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "yesterday and on Jan 5"), ("fr", "hier et le 5 janvier")],
)
def test_date_abstains_without_publication(language: str, text: str) -> None:
    """What only a day of publication resolves stays without value."""
    found = find_dates(text, words_of(language), None)
    assert [m.value for m in found] == [None, None]


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "we may march on; 2024 people"), ("fr", "je mars, 2000 euros de mai")],
)
def test_date_ignores_ordinary_words(language: str, text: str) -> None:
    """Modal verbs and counts are no dates."""
    found = find_dates(text, words_of(language), WEDNESDAY)
    assert [m for m in found if m.text.lower() in {"may", "march", "2024"}] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Quillmail 8.8.15 and version 10.12.21 of Larch"),
        ("fr", "Quillmail 8.8.15 et la version 10.12.21 de Larch"),
    ],
)
def test_the_number_of_a_program_is_no_date(language: str, text: str) -> None:
    """Three figures with points are a version unless they are written as a date."""
    assert find_dates("more than 2,000 years ago", words_of("en"), WEDNESDAY) == []
    assert find_dates(text, words_of(language), WEDNESDAY) == []
    assert find_dates("10.12.21", words_of(language), WEDNESDAY) != []


@given(text=st.text(max_size=200), language=st.sampled_from(LANGUAGES))
def test_values_stand_in_the_text(text: str, language: str) -> None:
    """Every mention equals the text at its offsets; nothing raises."""
    words = words_of(language)
    for mention in (
        *find_money(text, words),
        *find_percents(text, words),
        *find_dates(text, words, WEDNESDAY),
    ):
        assert text[mention.start : mention.end] == mention.text
