"""Local reports in one wording, each under its town."""

from __future__ import annotations

import numpy as np
import pytest

from cryptonews_nlp.events import Story, cluster_texts
from cryptonews_nlp.events.towns import of_other_towns
from tests.tables import cases


@pytest.mark.parametrize(
    ("language", "one", "two", "other"),
    [
        (language, one, two, other == "other")
        for language, one, two, other in cases("""
    fr | Ancelle. Deux hommes interpellés | Port-Brun. Deux hommes interpellés | other
    fr | Ancelle. Deux hommes interpellés | Ancelle. Le duo interpellé | same
    fr | Ancelle. Un homme interpellé | Justice. Un homme d'Ancelle jugé | same
    fr | VIDÉO. Deux hommes interpellés | ENQUÊTE. Deux hommes interpellés | same
    fr | Ancelle. Deux hommes interpellés | Deux hommes interpellés | same
    en | Florida Gov. Ann Lee jails two | Ohio Sen. Tom Roy jails two | same
    """)
    ],
)
def test_two_towns_are_two_places(
    language: str,
    one: str,
    two: str,
    other: bool,  # noqa: FBT001 - expected result
) -> None:
    """Unless one headline names the other's; marks of a form are no towns."""
    stories = [Story(text, language, text, "") for text in (one, two)]
    assert of_other_towns(stories, np.array([0]), np.array([1])).tolist() == [other]


def test_local_headlines_of_one_wording_are_parted() -> None:
    """The town of each is the only difference."""
    told = "Les pompiers honorent quatre agents du centre de secours"
    texts = [f"Ancelle. {told}", f"Port-Brun. {told}", "Le bitcoin recule à Londres"]
    assert len(set(cluster_texts(texts, ["fr"] * 3))) == len(texts)
