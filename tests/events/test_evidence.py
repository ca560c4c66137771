"""Items that two stories share, looked up pair by pair."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from scipy import sparse

from cryptonews_nlp.events import Story
from cryptonews_nlp.events.comparison import day_numbers
from cryptonews_nlp.events.evidence import adjusted
from cryptonews_nlp.events.headlines import Headlines
from cryptonews_nlp.events.sharing import share


@pytest.mark.parametrize("n_items", [5, 300, 2000])
def test_shared_items_are_found_however_many_there_are(n_items: int) -> None:
    """With items that share a bit, too: none is taken for another."""
    rng = random.Random(n_items)  # noqa: S311 - not for secrets
    items = [f"org:{number}" for number in range(n_items)]
    held = [set(rng.sample(items, min(4, n_items))) for _ in range(n_items // 4)]
    held += [set(), {items[0]}, {items[0]}]
    n = len(held)
    code = np.array([r * n + c for r in range(n) for c in range(n) if r != c])
    found = share(held, code)
    expected = [bool(held[pair // n] & held[pair % n]) for pair in code.tolist()]
    assert found.tolist() == expected


def seen(
    language: str,
    sources: list[str | None],
    days: list[int],
    headlines: Headlines | None = None,
) -> np.ndarray:
    """Return how alike stories are that were all alike before the evidence."""
    start = datetime(2025, 3, 1, tzinfo=UTC)
    stories = [
        Story(str(number), language, "", "", start + timedelta(days=day), source=source)
        for number, (source, day) in enumerate(zip(sources, days, strict=True))
    ]
    n = len(stories)
    graph = sparse.csr_matrix(0.3 * (1 - np.eye(n)))
    return adjusted(graph, stories, day_numbers(stories), headlines).toarray()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_one_outlet_seldom_tells_one_thing_twice(language: str) -> None:
    """Two outlets do, and of unknown ones nothing is known."""
    found = seen(language, ["Vashir", "Vashir", "Telmor", None, None], [0] * 5)
    assert found[0, 1] == found[1, 0] < 0.3
    assert found[0, 2] == found[2, 3] == found[3, 4] == pytest.approx(0.3)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_folder_of_one_outlet_tells_nothing_of_sources(language: str) -> None:
    """All pairs are of it; it counts in full where half of the folder is of others."""
    assert seen(language, ["Vashir"] * 3, [0] * 3)[0, 1] == pytest.approx(0.3)
    few, half, many = (
        seen(language, ["Vashir"] * (6 - n) + ["Telmor"] * n, [0] * 6)[0, 1]
        for n in (1, 3, 4)
    )
    assert half == many < few < 0.3


@pytest.mark.parametrize("language", ["en", "fr"])
def test_days_apart_count_after_the_third(language: str) -> None:
    """Other outlets follow within three days; the later, the less alike."""
    row = seen(language, [None] * 4, [0, 3, 8, 40])[0]
    assert row[1] == pytest.approx(0.3)
    assert row[1] > row[2] > row[3] > 0


@pytest.mark.parametrize("language", ["en", "fr"])
def test_another_outlet_tells_the_headline_within_days(language: str) -> None:
    """Not where it is one outlet or an unknown one, nor days later or without it."""
    sources = ["Vashir", "Telmor", "Vashir", None, "Ostrel"]
    days = [0, 1, 1, 1, 3]
    own = np.ones(len(days))
    told = sparse.csr_matrix(own[:, None])
    none = sparse.csr_matrix(told.shape)
    row = seen(language, sources, days, Headlines(told, told, own, none))[0]
    assert row[1] > 0.3 > row[2]
    assert row[3] == row[4] == pytest.approx(0.3)
    assert row[1] > seen(language, sources, days)[0, 1]
    untold = Headlines(told, 0.5 * told, own, none)
    assert seen(language, sources, days, untold)[1, 4] == pytest.approx(0.3)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_another_outlet_on_the_same_day_tells_the_same(language: str) -> None:
    """Less on the next day, not later; nor where it is unknown or all is of the day."""
    sources = ["Vashir", "Telmor", "Ostrel", "Kelfin", None]
    row = seen(language, sources, [0, 0, 1, 2, 0])[0]
    assert row[1] > row[2] > 0.3
    assert row[3] == row[4] == pytest.approx(0.3)
    assert seen(language, sources[:2], [0, 0])[0, 1] == pytest.approx(0.3)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_same_day_says_less_in_a_crowd(language: str) -> None:
    """Where a folder has many articles of a day, others of it are on other things."""

    def same_day(n: int) -> float:
        sources = ["Vashir", *["Telmor"] * n, *["Ostrel"] * (n + 1)]
        return float(seen(language, sources, [0] * (n + 1) + [90] * (n + 1))[0, 1])

    assert same_day(1) > same_day(10) > same_day(40) > 0.3


@pytest.mark.parametrize("language", ["en", "fr"])
def test_one_outlet_has_gone_on_the_next_day(language: str) -> None:
    """On the day itself it may tell more of what it told."""
    row = seen(language, ["Vashir"] * 3 + ["Telmor"] * 3, [0, 0, 1, 9, 9, 9])[0]
    assert 0.3 > row[1] > row[2]
