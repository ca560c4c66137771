"""What a figure measures, of what period and whom it is, and who gives it."""

from __future__ import annotations

import pytest

from tests.claims.ledgers import ledger


@pytest.mark.parametrize(
    "text",
    [
        "More than 1,200 victims have complained since January 2024, the unit said.",
        "Plus de 1 200 victimes ont porté plainte depuis janvier 2024, selon l'unité.",
    ],
)
def test_a_period_since_a_date_is_open(analyzer, text):
    """What began in January has not ended in January."""
    claims, _ = ledger(analyzer, {"a": text})
    [claim] = [c for c in claims if c.unit == "victims"]
    assert (claim.date_from, claim.date_to) == ("2024-01-01", None)


@pytest.mark.parametrize(
    ("text", "value", "measure", "origin"),
    [
        (
            "Dirty coins: $7.1 billion received, according to Elliptic's 2023 Report.",
            7.1e9,
            "amount received",
            "Elliptic",
        ),
        (
            "Elles ont reçu 7,1 milliards de dollars, selon le rapport d'Elliptic.",
            7.1e9,
            "amount received",
            "Elliptic",
        ),
        ("Bitcoin fell 3% to $58,400 on Friday.", 58_400, "price", None),
        ("Le bitcoin est tombé à 58 400 dollars vendredi.", 58_400, "price", None),
        ("Losses in bitcoin rose to $58,400 in May.", 58_400, "loss", None),
        ("Les pertes en bitcoin atteignent 58 400 dollars.", 58_400, "loss", None),
        ("Thieves stole 90 ether worth $270,000.", 270_000, "amount stolen", None),
        (
            "Des voleurs ont dérobé 90 ethers d'une valeur de 270 000 dollars.",
            270_000,
            "amount stolen",
            None,
        ),
        (
            "The agency sanctioned nine people.",
            9,
            "number of people sanctioned",
            None,
        ),
        (
            "Le Trésor a sanctionné neuf personnes.",
            9,
            "number of people sanctioned",
            None,
        ),
    ],
)
def test_what_a_figure_measures_and_who_gives_it(
    analyzer, text, value, measure, origin
):
    """A report speaks for its author; a price is no loss; worth says least."""
    claims, _ = ledger(analyzer, {"a": text})
    [claim] = [c for c in claims if c.value == value]
    assert (claim.measure, claim.origin) == (measure, origin)


@pytest.mark.parametrize(
    "text",
    [
        "Norvane handled 12 million euros for thieves between 2018 and 2021.",
        "Norvane a blanchi 12 millions d'euros pour des voleurs entre 2018 et 2021.",
    ],
)
def test_two_years_bound_a_period(analyzer, text):
    """What happened between two years is dated by both."""
    claims, _ = ledger(analyzer, {"a": text})
    [claim] = [c for c in claims if c.value == 12e6]
    assert (claim.date_from, claim.date_to) == ("2018-01-01", "2021-12-31")


def test_an_indictment_speaks_for_prosecutors(analyzer):
    """Sources without a name that are one party to a case are one origin."""
    texts = {
        "en": "The ring took 4.2 million euros from clients, prosecutors said.",
        "fr": "La bande a pris 4,2 millions d'euros aux clients, selon l'acte "
        "d'accusation.",
    }
    _, comparisons = ledger(analyzer, texts)
    assert [c.n_origins for c in comparisons] == [1]


def test_a_third_person_is_no_share(analyzer):
    """*A third suspect* counts on, *un tiers de confiance* is somebody."""
    texts = {
        "en": "A third suspect fled. A third of the coins are lost.",
        "fr": "Un tiers de confiance garde les clés. Un tiers des fonds est perdu.",
    }
    claims, _ = ledger(analyzer, texts)
    found = [(c.article_id, c.start > 0) for c in claims if c.unit == "%"]
    assert found == [("en", True), ("fr", True)]


@pytest.mark.parametrize(
    ("text", "value", "subject", "origin"),
    [
        (
            "Europol said Kraken handled $31 million for the gang.",
            31e6,
            "org:kraken",
            "Europol",
        ),
        (
            "Selon Europol, Kraken a traité 31 millions de dollars pour la bande.",
            31e6,
            "org:kraken",
            "Europol",
        ),
        ("Elliptic, by contrast, puts losses at $31 million.", 31e6, None, "Elliptic"),
        ("Elliptic évalue les pertes à 31 millions.", 31e6, None, "Elliptic"),
        ("Kraken puts its losses at $31 million.", 31e6, "org:kraken", "Kraken"),
        (
            "The owners are Ann Lee (62%) and Paul Roe (38%).",
            38,
            "person:paul-roe",
            None,
        ),
        (
            "Les suspects sont Anne Roux, 44 ans, et Paul Petit, 51 ans.",
            51,
            "person:paul-petit",
            None,
        ),
    ],
)
def test_whom_a_figure_is_about_and_who_puts_it_there(
    analyzer, text, value, subject, origin
):
    """What a source says of others is not about the source; a name may stand beside."""
    claims, _ = ledger(analyzer, {"a": text})
    [claim] = [c for c in claims if c.value == value]
    assert (claim.subject_entity_id, claim.origin) == (subject, origin)


@pytest.mark.parametrize(
    "text",
    [
        "The Office of Foreign Assets Control told banks of $9 million.",
        "L'Office central contre la fraude parle de 9 millions de dollars.",
    ],
)
def test_the_words_of_a_name_are_no_topic(analyzer, text):
    """An office that has assets or fraud in its name makes no figure one of these."""
    claims, _ = ledger(analyzer, {"a": text})
    assert [c.measure for c in claims] == ["amount of money"]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "The hackers attacked clients of the versions 8.8.15 and 8.8.16 in Oslo.",
            set(),
        ),
        (
            "Les pirates ont attaqué à Oslo les clients des versions 8.8.15 et 8.8.16.",
            set(),
        ),
        ("The theft in Oslo happened between 12 March and 20 May 2021.", set()),
        ("Le vol d'Oslo a été commis entre le 12 mars et le 20 mai 2021.", set()),
        (
            "Ida Berg pleaded guilty on 12 March 2021 to the theft in Oslo.",
            {"date of the plea"},
        ),
        (
            "Ida Berg a plaidé coupable le 12 mars 2021 pour le vol commis à Oslo.",
            {"date of the plea"},
        ),
        (
            "The firm will train 900 officers in Oslo over the next three years.",
            {"number of officers", "duration"},
        ),
        (
            "L'entreprise formera 900 agents à Oslo tous les six mois de l'année.",
            {"number of officers", "duration"},
        ),
        ("The theft in Oslo shows how weak today's banks are.", set()),
        ("Le vol d'Oslo montre la faiblesse des banques d'aujourd'hui.", set()),
        ("The link of the clerk in Oslo led to https%22Harbour%22 and back.", set()),
        ("Le lien de l'employée d'Oslo menait à https%22Port%22, sans plus.", set()),
    ],
)
def test_what_is_dated_and_what_lasts(analyzer, text, measures):
    """Versions are no days, ends of a period no dates, and frames no courses."""
    claims, _ = ledger(analyzer, {"a": text})
    assert {claim.measure for claim in claims} == measures
