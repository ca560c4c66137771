"""Readings of a market: what they are, and that two moments are no conflict."""

from __future__ import annotations

import pytest

from tests.claims.ledgers import ledger
from tests.tables import cases


@pytest.mark.parametrize(
    ("text", "value", "measure"),
    [
        ("Bitcoin slid all morning. It was trading at $7,705 by noon.", 7705, "price"),
        (
            "Le bitcoin a reculé ce matin. Il s'échangeait à 7 705 dollars à midi.",
            7705,
            "price",
        ),
        ("Bitcoin was down 9 percent at $6,210 on Friday.", 6210, "price"),
        ("Le bitcoin cédait 9 % à 6 210 dollars vendredi.", 6210, "price"),
        ("Bitcoin hit a record high of $4,100 in May.", 4100, "price"),
        ("Le bitcoin a touché un record à 4 100 dollars en mai.", 4100, "price"),
        ("Bitcoin thieves hit Norvane and stole $4,100.", 4100, "amount stolen"),
        (
            "Les recettes en bitcoin de Norvane ont reculé à 4 100 dollars.",
            4100,
            "revenue",
        ),
    ],
)
def test_what_an_asset_costs(analyzer, text, value, measure):
    """A price is told by how it is quoted, also of what the sentence before names."""
    claims, _ = ledger(analyzer, {"a": text})
    assert [c.measure for c in claims if c.value == value] == [measure]


@pytest.mark.parametrize(
    ("one", "two"),
    cases("""
        Bitcoin fell to $7,705 on the exchange Norvane, it said.
            | Bitcoin fell to $7,657 on the exchange Norvane, it said.
        Le bitcoin est tombé à 7 705 dollars sur la plateforme Norvane.
            | Le bitcoin est tombé à 7 657 dollars sur la plateforme Norvane.
    """),
)
def test_two_moments_of_a_market_are_no_conflict(analyzer, one, two):
    """A price holds for its moment, so that another one does not contradict it."""
    _, comparisons = ledger(analyzer, {"a": one, "b": two})
    [price] = [c for c in comparisons if c.measure == "price"]
    assert price.verdict == "not_comparable"
    assert price.reason.startswith("a market at different moments: ")


@pytest.mark.parametrize(
    "text",
    [
        "Bitcoin reached a 10-month high.",
        "Le bitcoin est à son plus haut depuis dix mois.",
    ],
)
def test_how_old_a_high_is_lasts_nothing(analyzer, text):
    """The months of a high are no duration."""
    assert ledger(analyzer, {"a": text})[0] == []


@pytest.mark.parametrize(
    "text",
    [
        "OSLO (Norvane Wire) - Bitcoin thieves took 5 million euros on Monday.",
        "OSLO (Norvane Wire) – Des voleurs ont pris 5 millions d'euros lundi.",
        "Ann Roe told Norvane that they took 5 million euros on Monday.",
        "Zoé Roux a dit à Norvane qu'ils ont pris 5 millions d'euros lundi.",
    ],
)
def test_who_filed_an_article_or_heard_is_no_subject(analyzer, text):
    """An agency in the dateline and whoever is told are not what a figure is about."""
    claims, _ = ledger(analyzer, {"a": text})
    assert claims
    assert not any("norvane" in (c.subject_entity_id or "") for c in claims)


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Bitcoin prices hit a high and fell by 9 percent on Friday.", []),
        ("Les prix du bitcoin ont chuté de 9 % vendredi.", []),
        ("Thieves hit the exchange Norvane on Friday.", ["date of the attack"]),
        ("Le groupe Norvane s'est effondré vendredi.", ["date of the collapse"]),
    ],
)
def test_how_a_market_moved_is_no_happening(analyzer, text, measures):
    """Words like *hit* and *plunged* date an attack or a collapse elsewhere only."""
    claims, _ = ledger(analyzer, {"a": text})
    assert [c.measure for c in claims if c.measure.startswith("date")] == measures
