"""Kinds of happening that a lead tells."""

from __future__ import annotations

import pytest

from cryptonews_nlp.events import Story
from cryptonews_nlp.events.kinds import kinds_of


@pytest.mark.parametrize(
    ("language", "title", "kind"),
    [
        ("en", "Quarterly profit of Velmar up a tenth", "results"),
        ("fr", "Velmar : un bénéfice net en hausse d'un dixième", "results"),
        ("en", "Brenmoor exchange licensed in Dublin", "licence"),
        ("fr", "Brenmoor obtient un agrément à Dublin", "licence"),
        ("en", "Brenmoor exchange fined in Dublin", "penalty"),
        ("fr", "Brenmoor écope d'une amende à Dublin", "penalty"),
        ("en", "Data leak at the operator Velmar", "case"),
        ("fr", "Fuite de données chez l'opérateur Velmar", "case"),
    ],
)
def test_phrases_tell_kinds(language, title, kind):
    """What one word does not tell a phrase may."""
    assert kinds_of(Story("a", language, title, "")) == {kind}


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Velmar makes a profit net of data"),
        ("fr", "Une fuite d'eau, des données"),
    ],
)
def test_parts_of_phrases_tell_nothing(language, title):
    """The words in another order are other words."""
    assert not kinds_of(Story("a", language, title, ""))
