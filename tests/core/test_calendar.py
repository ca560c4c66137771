"""Months and days of the week in each language."""

from __future__ import annotations

import pytest

from cryptonews_nlp.calendar import CALENDARS, numbered


@pytest.mark.parametrize(
    ("language", "third", "first"), [("en", "march", "monday"), ("fr", "mars", "lundi")]
)
def test_in_their_order(language: str, third: str, first: str) -> None:
    """Months count from January, days from Monday."""
    calendar = CALENDARS[language]
    assert (calendar.month_names[2], calendar.weekday_names[0]) == (third, first)
    assert (len(calendar.months), len(calendar.weekdays)) == (12, 7)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_form_means_two(language: str) -> None:
    """A month cut short is no other month, and no day."""
    calendar = CALENDARS[language]
    months, days = numbered(calendar.months, 1), numbered(calendar.weekdays, 0)
    forms = [form for group in calendar.months + calendar.weekdays for form in group]
    assert len(forms) == len(months) + len(days) == len(calendar.words)
    assert set(months.values()) == set(range(1, 13))
