"""The pipelines that the tests of claims share."""

from __future__ import annotations

import pytest

from cryptonews_nlp.pipeline import Analyzer


@pytest.fixture(scope="session")
def analyzer() -> Analyzer:
    """Return the shipped pipelines."""
    return Analyzer()
