"""Days of the week that articles of unknown dates name."""

from __future__ import annotations

import numpy as np
import pytest

from cryptonews_nlp.calendar import CALENDARS
from cryptonews_nlp.events import Story
from cryptonews_nlp.events.weekdays import other_weekdays

RAIDS = {
    "en": ("A raid on Monday", "Raids on Monday and Friday", "A raid on Friday"),
    "fr": ("Un raid lundi", "Des raids lundi et vendredi", "Un raid vendredi"),
}


def seen(texts: list[tuple[str, str]], days: list[float]) -> list[list[bool]]:
    """Return which pairs of texts, with their languages, name other weekdays."""
    stories = [Story(str(n), *text, "") for n, text in enumerate(texts)]
    n = len(stories)
    row, column = np.divmod(np.arange(n * n), n)
    found = other_weekdays(stories, np.array(days), row, column)
    return found.reshape(n, n).tolist()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_articles_that_name_other_weekdays_tell_of_other_days(language: str) -> None:
    """One in common is enough, and who names none says nothing."""
    texts = [*RAIDS[language], "Kraken"]
    found = seen([(language, text) for text in texts], [np.nan] * 4)
    assert found[0] == [False, False, True, False]
    assert found == np.array(found).T.tolist()


def test_weekdays_are_the_same_in_all_languages() -> None:
    """*Monday* is *lundi*, and not *vendredi*."""
    texts = [("en", RAIDS["en"][0]), ("fr", RAIDS["fr"][0]), ("fr", RAIDS["fr"][2])]
    assert seen(texts, [np.nan] * 3)[0] == [False, False, True]
    assert {len(c.weekdays) for c in CALENDARS.values()} == {7}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_dates_say_more_than_weekdays(language: str) -> None:
    """Of two articles that have theirs nothing is said."""
    texts = [(language, RAIDS[language][n]) for n in (0, 2, 2)]
    assert seen(texts, [739_000.0, 739_004.0, np.nan])[0] == [False, False, True]
