"""The package as others see it."""

from __future__ import annotations

import subprocess
import sys

import pytest
import spacy

import cryptonews_nlp as cn


def test_every_public_name_can_be_imported():
    """Names in __all__ exist; an unknown one is an AttributeError."""
    for name in cn.__all__:
        assert getattr(cn, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nope'"):
        _ = cn.nope


def test_importing_the_package_is_cheap():
    """Import cryptonews_nlp brings in neither spaCy nor pandas nor scikit-learn."""
    code = (
        "import sys, cryptonews_nlp; "
        "print([m for m in ('spacy', 'pandas', 'sklearn') if m in sys.modules])"
    )
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("name", ["cryptonews_entities", "cryptonews_quotes"])
def test_components_are_found_without_an_import(name):
    """Entry points make the components known to any spaCy pipeline."""
    assert spacy.blank("en").has_factory(name)
