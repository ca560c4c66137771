"""Two figures for two times: each has its own period, both have one measure."""

from __future__ import annotations

import textwrap

import pytest

from cryptonews_nlp._types import Article, EventLink
from cryptonews_nlp.claims import assess
from cryptonews_nlp.linking import link
from cryptonews_nlp.pipeline import Analyzer


@pytest.fixture(scope="module")
def claims_of():
    """Return a function from a text to its claims."""
    analyzer = Analyzer()

    def claims(text):
        analyses = list(analyzer.pipe([Article("a", text)]))
        found, _ = assess(
            analyses, link(analyses), [EventLink("a", "event-1", "main")], {}
        )
        return found

    return claims


@pytest.mark.parametrize(
    "text",
    [
        (
            "The sum received by fraudsters fell from $39 million to $24 million "
            "between 2022 and 2023. The police in Oslo were glad of it on the "
            "whole."
        ),
        (
            "The sum received by fraudsters fell from $39 million in 2022 to $24 "
            "million in 2023. The police in Oslo were glad of it on the whole."
        ),
        (
            "Les sommes reçues par les fraudeurs sont passées de 39 millions de "
            "dollars à 24 millions de dollars entre 2022 et 2023. La police d'Oslo "
            "s'en félicite."
        ),
        (
            "Les sommes reçues par les fraudeurs sont passées de 39 millions de "
            "dollars en 2022 à 24 millions de dollars en 2023. La police d'Oslo "
            "s'en félicite."
        ),
    ],
)
def test_from_one_time_to_another(claims_of, text):
    """The first figure belongs to the first year, the second to the second."""
    left, right = claims_of(text)
    assert (left.value, left.date_from) == (39e6, "2022-01-01")
    assert (right.value, right.date_from) == (24e6, "2023-01-01")
    assert left.measure == right.measure == "amount obtained by fraud"


@pytest.mark.parametrize(
    "text",
    [
        (
            "Norvane trained 310 officers in 2024, up from 120 officers in 2023, "
            "and it wants to go on with the work in the city."
        ),
        (
            "Norvane a formé 310 agents en 2024, contre 120 agents en 2023, et elle "
            "veut continuer ce travail dans toute la ville."
        ),
    ],
)
def test_the_former_value_comes_last(claims_of, text):
    """A figure that is compared with an earlier one stands before it."""
    new, old = claims_of(text)
    assert (new.value, new.date_from) == (310, "2024-01-01")
    assert (old.value, old.date_from) == (120, "2023-01-01")


@pytest.mark.parametrize(
    "text",
    [
        (
            "The share of fraud fell from 4.2% to 3.4% in 2023, and the police in "
            "Oslo were glad of it on the whole."
        ),
        (
            "La part de la fraude est passée de 4,2 % à 3,4 % en 2023, et la police "
            "d'Oslo s'en félicite dans l'ensemble."
        ),
    ],
)
def test_a_time_that_is_not_told_is_not_guessed(claims_of, text):
    """One year is that of the second figure; the first has none."""
    before, after = claims_of(text)
    assert (before.value, before.date_from) == (4.2, None)
    assert (after.value, after.date_from) == (3.4, "2023-01-01")


@pytest.mark.parametrize(
    "text",
    [
        (
            "According to Elliptic, the fraud cost $39 million in 2022. The police "
            "in Oslo were told of it much later."
        ),
        (
            "Selon Elliptic, la fraude a coûté 39 millions de dollars en 2022. La "
            "police d'Oslo en a été informée bien plus tard."
        ),
    ],
)
def test_the_source_is_not_the_subject(claims_of, text):
    """Who is cited for a figure did not do what it counts."""
    [claim] = claims_of(text)
    assert claim.origin == "Elliptic"
    assert claim.subject_entity_id is None


@pytest.mark.parametrize(
    "text",
    [
        (
            "The police in Oslo were glad on the whole. The sum that fraudsters had "
            "received fell from $39 million to $24 million between 2022 and 2023, and "
            "the officers of the city went on with the work that they had begun."
        ),
        (
            "La police d'Oslo s'en félicite dans l'ensemble. Les sommes reçues par les "
            "fraudeurs sont passées de 39 millions de dollars à 24 millions de dollars "
            "entre 2022 et 2023, et les agents de la ville continuent le travail."
        ),
    ],
)
@pytest.mark.parametrize("width", [57, 60, 64, 70])
def test_lines_broken_for_their_length(claims_of, text, width):
    """A change that runs over a line is one."""
    left, right = claims_of(textwrap.fill(text, width))
    assert (left.value, left.date_from) == (39e6, "2022-01-01")
    assert (right.value, right.date_from) == (24e6, "2023-01-01")
