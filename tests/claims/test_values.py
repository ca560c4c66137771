"""When two figures are one value, can both be true, or cannot."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cryptonews_nlp._types import Claim
from cryptonews_nlp.claims.values import equal, meet, range_of, relate

UNITS = ("people", "EUR", "USD", "days", "hours", "%")


def figure(value, unit="people", bound="exact", upper=None, day=None):
    """Return a claim of which only the value matters."""
    first, last = day or (None, None)
    return Claim(
        "c", "m", "a", 0, 1, "x", value, bound, upper, unit, None, None, first, last
    )


@pytest.mark.parametrize(
    ("left", "right", "same", "together"),
    [
        (figure(30, bound="more_than"), figure(36), False, True),
        (figure(30, bound="more_than"), figure(28), False, False),
        (figure(20, bound="at_most"), figure(19), False, True),
        (figure(250, bound="about"), figure(239), False, True),
        (figure(26), figure(27), False, False),
        (figure(4.39e9, "HKD"), figure(4.4e9, "HKD"), False, True),
        (figure(26_412, "ETH"), figure(26_400, "ETH"), False, True),
        (figure(30), figure(33), False, False),
        (figure(1_800), figure(2_000, bound="about"), False, True),
        (figure(391e6, "USD"), figure(400e6, "USD"), False, True),
        (figure(5_400), figure(5_000), False, False),
        (figure(96, "hours"), figure(4, "days"), True, True),
        (figure(44, "years"), figure(45, "years"), False, False),
        (figure(24, "months"), figure(2, "years"), True, True),
        (figure(8.4e6, "USD"), figure(8e6, "EUR", "about"), False, True),
        (figure(8.4e6, "USD"), figure(84e6, "EUR"), False, False),
        (figure(6.4e6, "USDT"), figure(6.4e6, "USD"), True, True),
        (figure(45, upper=52), figure(50), False, True),
        (figure(45, upper=52), figure(60), False, False),
    ],
)
def test_values_meet_within_their_bounds(left, right, same, together):
    """Bounds, rounding, units of time and currencies are taken into account."""
    assert (equal(left, right), meet(left, right)) == (same, together)


def test_a_month_without_year_meets_its_days_only():
    """*In February* and *24 January* cannot both be true; 29 February is in it."""
    february = figure(math.nan, "date", day=("--02-01", "--02-29"))
    january = figure(math.nan, "date", day=("2024-01-24", "2024-01-24"))
    leap_day = figure(math.nan, "date", day=("2024-02-29", "2024-02-29"))
    assert not meet(february, january)
    assert meet(february, leap_day)
    assert not equal(february, leap_day)


claims = st.builds(
    figure,
    st.floats(0, 1e12).map(lambda x: round(x, 2)),
    st.sampled_from(UNITS),
    st.sampled_from(["exact", "at_least", "more_than", "at_most", "about"]),
)


@given(claims, claims)
def test_relations_are_mutual_and_one_value_always_meets(left, right):
    """The order of a pair does not matter, and equal values meet."""
    one, two = relate(left, right), relate(right, left)
    if left.unit == right.unit:
        assert one == pytest.approx(two)
    assert one.near >= one.same
    assert relate(left, left).same
    found = range_of(left)
    assert found.low <= found.high
