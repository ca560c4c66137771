"""Ages: everybody has one, and it grows."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from cryptonews_nlp._types import Article, EventLink
from cryptonews_nlp.claims import assess
from cryptonews_nlp.linking import link

NAMED = {
    "en": "Ann Lee, {}, was taken to court in Oslo over the Norvane fraud.",
    "fr": "Ann Lee, {} ans, a été jugée à Oslo pour la fraude Norvane.",
}
NAMELESS = {
    "en": (
        "Prosecutor Jo Marrow announced that a {}-year-old man was charged with fraud."
    ),
    "fr": "La procureure Jo Marrow annonce qu'un homme de {} ans est inculpé.",
}


def compared(analyzer, *told):
    """Return claims and comparisons of ages, of texts of one event with their days."""
    articles = [
        Article(key, text, published=day and datetime(*day, tzinfo=UTC))
        for key, (text, day) in zip("ab", told, strict=True)
    ]
    analyses = list(analyzer.pipe(articles))
    links = [EventLink(key, "event-1", "main") for key in "ab"]
    claims, rows = assess(analyses, link(analyses), links)
    return (
        [claim for claim in claims if claim.measure == "age"],
        [row for row in rows if row.measure == "age"],
    )


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    ("age", "day", "verdict"),
    [
        (44, (2025, 1, 10), "agree"),
        (45, (2025, 1, 10), "compatible"),
        (46, (2025, 1, 10), "conflict"),
        (45, None, "compatible"),
    ],
)
def test_a_birthday_may_lie_between_two_articles(analyzer, language, age, day, verdict):
    """Two years in ten months are too many."""
    text = NAMED[language]
    first = (text.format(44), (2024, 3, 6))
    _, [row] = compared(analyzer, first, (text.format(age), day))
    assert row.verdict == verdict


@pytest.mark.parametrize("language", ["en", "fr"])
def test_ages_of_people_without_a_name_do_not_conflict(analyzer, language):
    """And are not those of who announces them."""
    text, day = NAMELESS[language], (2024, 3, 6)
    claims, rows = compared(analyzer, (text.format(24), day), (text.format(26), day))
    assert [claim.subject_entity_id for claim in claims] == [None, None]
    assert not rows
