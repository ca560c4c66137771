"""Fixtures shared by all tests."""

from __future__ import annotations

import pytest
from spacy.language import Language

from cryptonews_nlp.models import load


@pytest.fixture(scope="session")
def nlp_en() -> Language:
    """Return the shipped English pipeline, loaded once."""
    return load("en")


@pytest.fixture(scope="session")
def nlp_fr() -> Language:
    """Return the shipped French pipeline, loaded once."""
    return load("fr")
