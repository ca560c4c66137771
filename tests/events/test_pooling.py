"""Groups whose names agree once pooled are one event; small ones stay apart."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import sparse

from cryptonews_nlp.events.names import shares_of
from cryptonews_nlp.events.pooling import LEAST_ARTICLES, joined_by_pooled_names
from cryptonews_nlp.events.stories import Story

CUT = 0.22

#: Who and what two companies' happenings are told with.
NAMES = {
    "en": ("Oslo", "Kraken", "Kripos", "Ada Strand", "Per Moe", "Drammen", "Vipps"),
    "fr": ("Lyon", "Paymium", "Ofac", "Zoé Brun", "Luc Roy", "Bron", "Lydia"),
}


def story(language: str, number: int, names: list[str]) -> Story:
    entities = tuple(("ORG", name) for name in names)
    return Story(f"{number:03}", language, "", "", entities=entities)


def event(language: str, first: int, size: int, shift: int = 0) -> list[Story]:
    """Articles on one event, each with five of its seven names and own ones."""
    names = NAMES[language]
    return [
        story(
            language,
            first + n,
            [names[(n + shift + k) % 7] for k in range(5)]
            + [f"bystander {first + n} {k}" for k in range(6)],
        )
        for n in range(size)
    ]


def alike(n: int, value: float = 0.4) -> sparse.csr_matrix:
    graph = np.full((n, n), value)
    np.fill_diagonal(graph, 0)
    return sparse.csr_matrix(graph)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_halves_of_a_large_event_are_joined(language: str) -> None:
    stories = [*event(language, 0, 4), *event(language, 4, 4, shift=3)]
    labels = np.repeat([0, 1], 4)
    found = joined_by_pooled_names(labels, alike(8), shares_of(stories), CUT)
    assert found.tolist() == [0] * 8


@pytest.mark.parametrize("language", ["en", "fr"])
def test_small_groups_stay_as_they_are(language: str) -> None:
    stories = event(language, 0, LEAST_ARTICLES - 1)
    labels = np.array([0, 0, 1, 1, 1])
    found = joined_by_pooled_names(labels, alike(5), shares_of(stories), CUT)
    assert found.tolist() == labels.tolist()


@pytest.mark.parametrize(("one", "other"), [("en", "fr"), ("fr", "en")])
def test_groups_that_share_no_names_stay_apart(one: str, other: str) -> None:
    stories = [*event(one, 0, 4), *event(other, 4, 4)]
    labels = np.repeat([0, 1], 4)
    found = joined_by_pooled_names(labels, alike(8), shares_of(stories), CUT)
    assert found.tolist() == labels.tolist()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_groups_unlike_in_words_stay_apart(language: str) -> None:
    stories = event(language, 0, 8)
    labels = np.repeat([0, 1], 4)
    found = joined_by_pooled_names(labels, alike(8, 0.2), shares_of(stories), CUT)
    assert found.tolist() == labels.tolist()


def test_a_third_group_follows_in_the_next_round() -> None:
    stories = event("en", 0, 12)
    labels = np.repeat([0, 1, 2], 4)
    found = joined_by_pooled_names(labels, alike(12), shares_of(stories), CUT)
    assert found.tolist() == [0] * 12


def test_stories_without_names_are_joined_by_their_words_alone() -> None:
    stories = [story("en", n, []) for n in range(8)]
    labels = np.repeat([0, 1], 4)
    found = joined_by_pooled_names(labels, alike(8, 0.2), shares_of(stories), CUT)
    assert found.tolist() == labels.tolist()
