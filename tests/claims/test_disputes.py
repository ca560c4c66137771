"""What contradicts itself within one text or outlet, and what only seems to."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cryptonews_nlp._types import Article, EventLink
from cryptonews_nlp.claims import assess
from cryptonews_nlp.linking import link
from tests.claims.ledgers import ledger
from tests.tables import cases


def test_two_people_may_disagree_within_one_article(analyzer):
    """An article that reports both sides is a conflict of its own."""
    texts = {
        "en": (
            "Prosecutor Ann Lee said that the thieves stole 40 million euros from "
            "Norvane. “The thieves stole 60 million euros from Norvane,” said Tom "
            "Roy, a lawyer for the victims."
        ),
        "fr": "Des voleurs ont volé 40 millions d'euros à Norvane.",
    }
    claims, comparisons = ledger(analyzer, texts)
    [row] = comparisons
    assert (row.verdict, row.n_articles, row.n_origins) == ("conflict", 2, 2)
    assert {c.origin for c in claims} >= {"Ann Lee", "Tom Roy"}


DISPUTES = {
    "en, two sources": (
        "The port lost its data on Monday\n\nThe town of Vell said the attack cost "
        "310,000 euros, but opposition leader Mara Quist puts the cost at more than "
        "400,000 euros."
    ),
    "fr, two sources": (
        "Le port a perdu ses données lundi\n\nLa ville de Vell a déclaré que l'attaque "
        "a coûté 310 000 euros, mais l'opposante Mara Quist chiffre ce coût à plus de "
        "400 000 euros."
    ),
    "en, a correction": (
        "The round valued Orvane at 260 million euros, not the 310 million euros that "
        "its chief executive printed in bold."
    ),
    "fr, a correction": (
        "Le tour valorise Orvane à 260 millions d'euros, et non 310 millions d'euros "
        "comme son patron l'affirmait."
    ),
}


@pytest.mark.parametrize("text", DISPUTES.values(), ids=DISPUTES)
def test_what_an_article_sets_against_each_other_conflicts(analyzer, text):
    """A word of contrast between two sources, or a correction, marks a dispute."""
    claims, comparisons = ledger(analyzer, {"a": text})
    [comparison] = comparisons
    assert comparison.verdict == "conflict"
    assert len([c for c in claims if c.group_id == comparison.group_id]) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Police seized 310,000 euros in Vell but 400,000 euros in Orvane, they said.",
        "La police a saisi 310 000 euros à Vell mais 400 000 euros à Port-Orvane.",
        (
            "Elliptic found that 83 percent of the stolen funds were recovered abroad. "
            "But in Vell, 99 percent of the stolen funds were recovered."
        ),
        (
            "Selon Elliptic, 83 % des fonds volés ont été récupérés à l'étranger. Mais "
            "à Vell, 99 % des fonds volés ont été récupérés."
        ),
        (
            "Elliptic said that 83 percent of users fear theft, but Chainalysis said "
            "that 64 percent of users fear theft."
        ),
        (
            "Elliptic a déclaré que 83 % des usagers craignent un vol, mais "
            "Chainalysis a déclaré que 64 % des usagers craignent un vol."
        ),
        (
            "The port could store 250 kilograms of powder for years. But the ministry "
            "put its foot down, and it may store 220 kilograms of powder now, the "
            "ministry said."
        ),
        (
            "Le port pouvait garder 250 kilos de poudre. Mais le ministère a tapé du "
            "poing et, a déclaré le ministre, a réduit cela à 220 kilos de poudre."
        ),
    ],
)
def test_what_an_author_tells_apart_is_no_dispute(analyzer, text):
    """One source gives both figures, or none the first; shares are of anything."""
    assert ledger(analyzer, {"a": text})[1] == []


@pytest.mark.parametrize(
    ("one", "two"),
    cases("""
        Norvane trained investigators in 12 countries this week.
            | Norvane trained investigators in 19 countries this week.
        Norvane a formé cette semaine des enquêteurs de 12 pays.
            | Norvane a formé cette semaine des enquêteurs de 19 pays.
    """),
)
def test_one_outlet_on_two_days_does_not_contradict_itself(analyzer, one, two):
    """What an outlet prints on another day is what is new since."""

    def verdict(*sources):
        articles = [
            Article(
                key, text, source=source, published=datetime(2024, 3, d, tzinfo=UTC)
            )
            for key, text, source, d in zip(
                "ab", (one, two), sources, (6, 8), strict=True
            )
        ]
        analyses = list(analyzer.pipe(articles))
        links = [EventLink(key, "event-1", "main") for key in "ab"]
        [row] = assess(analyses, link(analyses), links)[1]
        return row.verdict

    assert verdict("ledger.example", "ledger.example") == "not_comparable"
    assert verdict("ledger.example", "echo.example") == "conflict"


TALLIES = [
    row[0]
    for row in cases("""
    The blast in Vell injured {} people.
    L'explosion de Vell a fait {} blessés.
    Police arrested {} people over the riots in Vell.
    La police a arrêté {} personnes après les émeutes de Vell.
""")
]


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [(14, 19, "not_comparable"), (19, 14, "conflict")],
)
@pytest.mark.parametrize("text", TALLIES)
def test_a_tally_grows_and_does_not_shrink(analyzer, text, first, second, verdict):
    """More were found since; fewer are another count."""
    articles = [
        Article(key, text.format(n), published=datetime(2024, 3, d, tzinfo=UTC))
        for key, n, d in zip("ab", (first, second), (6, 8), strict=True)
    ]
    analyses = list(analyzer.pipe(articles))
    links = [EventLink(key, "event-1", "main") for key in "ab"]
    [row] = assess(analyses, link(analyses), links)[1]
    assert row.verdict == verdict


@pytest.mark.parametrize(
    ("one", "two"),
    cases("""
        Norvane buys Fjordlab and could pay 70 million dollars for the firm.
            | Norvane buys Fjordlab and pays 77 million dollars for the firm.
        Norvane achète Fjordlab et pourrait payer 70 millions de dollars.
            | Norvane achète Fjordlab et paie 77 millions de dollars.
        Ann Lee was convicted of theft and faces up to 12 years in prison.
            | Ann Lee was convicted of theft and jailed for 14 years in Dover.
        Ann Lee est reconnue coupable de vol et encourt 12 ans de prison.
            | Ann Lee est reconnue coupable de vol et condamnée à 14 ans de prison.
    """),
)
def test_what_may_come_contradicts_nothing(analyzer, one, two):
    """A sum that may be paid and the sum that is paid are no conflict."""
    _, [row] = ledger(analyzer, {"a": one, "b": two})
    assert row.verdict == "abstain"


@pytest.mark.parametrize(
    "text",
    [
        "Norvane sells its lock at 41 euros instead of 103 euros.",
        "Norvane vend son verrou 41 euros au lieu de 103 euros.",
        "Norvane opens a branch\n\nPublished on 6 March 2024 at 12:29.",
        "Norvane ouvre une agence\n\nPublié le 6 mars 2024 à 12:29.",
    ],
)
def test_former_prices_and_stamps_are_no_dispute(analyzer, text):
    """A price that fell is no correction, and the day of a page none of the news."""
    claims, comparisons = ledger(analyzer, {"a": text})
    assert not comparisons
    assert not any(claim.measure.startswith("date") for claim in claims)
