"""Known acronyms behind the name of another body."""

from __future__ import annotations

import pytest

import cryptonews_nlp as cn


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("The Norvane Audit Office (SEC) was late. The SEC fined Quill.", False),
        (
            "L'Autorité norvégienne de pêche (SEC) tarde. La SEC a condamné Quill.",
            False,
        ),
        ("The Securities and Exchange Commission (SEC) was late, it said.", True),
        ("La Commission américaine des opérations de bourse (SEC) tarde.", True),
        ("The watchdog (SEC) was late, it said.", True),
        ("Le gendarme boursier (SEC) tarde, a dit Paul Roux (PS).", True),
    ],
)
def test_a_body_named_before_the_bracket_decides(text, known):
    """Where no word of it is one of the known name, translated, another is meant."""
    mentions = cn.analyze([text]).mentions
    entities = mentions.loc[mentions["text"] == "SEC", "entity_id"]
    assert (entities == "org:securities-and-exchange-commission").all() == known
    assert len(entities)
