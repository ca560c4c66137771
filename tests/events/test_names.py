"""Names in common, set against those shared with the closest articles."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import sparse

from cryptonews_nlp.events import Story
from cryptonews_nlp.events.names import ALIKE, FEW, parted_by_names, shares_of

COMPANY = "org:lumiko"
COURSE = [f"org:school-{n}" for n in range(10)]
AWARD = [f"person:winner-{n}" for n in range(10)]


def story(name: str, language: str, names: list[str]) -> Story:
    """Return a story that names what it is given, once each."""
    entities = tuple((key.partition(":")[0].upper(), key) for key in names)
    return Story(name, language, "", "", entities=entities)


def alike(n: int, similarity: float = 0.4) -> sparse.csr_matrix:
    """Return a graph in which all are equally alike."""
    same = np.full((n, n), similarity)
    np.fill_diagonal(same, 0)
    return sparse.csr_matrix(same)


@pytest.mark.parametrize(
    ("first", "second"), [("en", "en"), ("fr", "fr"), ("en", "fr")]
)
def test_two_happenings_of_one_company_are_parted(first: str, second: str) -> None:
    stories = [
        story("a", first, [COMPANY, *COURSE]),
        story("b", second, [COMPANY, *COURSE[:9]]),
        story("c", first, [COMPANY, *AWARD]),
        story("d", second, [COMPANY, *AWARD[:9]]),
    ]
    graph = alike(4).toarray()
    graph[[0, 1, 2, 3], [1, 0, 3, 2]] = 0.6  # closer in words
    told = parted_by_names(sparse.csr_matrix(graph), shares_of(stories)).toarray()
    assert told[0, 1] == told[2, 3] == pytest.approx(0.6)
    assert told[0, 2] < 0.1
    assert np.array_equal(told, told.T)


def test_a_large_event_stays_whole() -> None:
    """Two that share less than others do in an event of many are no two events."""
    stories = [
        story(f"{n:02}", "en", [COMPANY, *COURSE[: 3 + n % 7], *AWARD[n % 3 : 3]])
        for n in range(20)
    ]
    told = parted_by_names(alike(20), shares_of(stories)).toarray()
    off = ~np.eye(20, dtype=bool)
    assert (told[off] > 0.2).mean() > 0.9


def test_an_article_without_companion_may_share_few_names() -> None:
    names = [COMPANY, *COURSE[:3]]
    stories = [
        story("a", "en", [*names, *AWARD[:8]]),
        story("b", "fr", [*names, *COURSE]),
    ]
    assert parted_by_names(alike(2), shares_of(stories)).toarray()[
        0, 1
    ] == pytest.approx(0.4)


def test_few_names_tell_nothing() -> None:
    stories = [
        story("a", "en", COURSE[:FEW]),
        story("b", "en", COURSE[:FEW]),
        story("c", "fr", AWARD[:FEW]),
    ]
    told = parted_by_names(alike(3), shares_of(stories))
    assert np.array_equal(told.toarray(), alike(3).toarray())
    nameless = [Story(name, "fr", "", "") for name in "abc"]
    assert np.array_equal(
        parted_by_names(alike(3), shares_of(nameless)).toarray(), told.toarray()
    )


def test_other_articles_change_nothing() -> None:
    stories = [
        story("a", "en", [COMPANY, *COURSE]),
        story("b", "fr", [COMPANY, *COURSE[:8]]),
        story("c", "en", [COMPANY, *AWARD]),
    ]
    strangers = [
        story(f"s{n}", "en", [f"loc:town-{n}-{k}" for k in range(12)]) for n in range(9)
    ]
    graph = np.full((12, 12), ALIKE / 2)
    graph[:3, :3] = alike(3).toarray()
    np.fill_diagonal(graph, 0)
    among = parted_by_names(sparse.csr_matrix(graph), shares_of([*stories, *strangers]))
    assert np.allclose(
        among.toarray()[:3, :3], parted_by_names(alike(3), shares_of(stories)).toarray()
    )
