"""Names that a model cuts behind the given name."""

from __future__ import annotations

import pytest

import cryptonews_nlp as cn
from tests.tables import cases


@pytest.mark.parametrize(
    ("text", "person", "body"),
    cases("""
        “No,” the mayor told AFP Claire Le Goff of the Norvane Party. | Claire Le Goff
            | AFP
        « Non », a déclaré à l'AFP Claire Le Goff, la présidente du parti.
            | Claire Le Goff | AFP
        La cheffe du Rassemblement national Claire Le Goff blâme une digue.
            | Claire Le Goff | Rassemblement national
    """),
)
def test_a_given_name_goes_with_what_follows_its_particle(text, person, body):
    """Not with the agency or party before it."""
    mentions = cn.analyze([text]).mentions
    found = dict(zip(mentions["text"], mentions["label"], strict=True))
    assert found.get(person) == "PERSON"
    assert found.get(body) == "ORG"
