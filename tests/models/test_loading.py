"""Loading pipelines: shipped, named, missing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import spacy

from cryptonews_nlp.errors import (
    ModelNotFoundError,
    SettingsError,
    UnsupportedLanguageError,
)
from cryptonews_nlp.models import (
    entity_label,
    load,
    shipped_path,
    universal_dependency,
)

LANGUAGES = pytest.mark.parametrize("language", ["en", "fr"])


@LANGUAGES
def test_weights_are_shared_and_components_are_not(language: str) -> None:
    """Two calls share weights; a component added to one is not in the other."""
    one, two = load(language), load(language)
    assert one.get_pipe("ner") is two.get_pipe("ner")
    one.add_pipe("sentencizer")
    assert "sentencizer" not in two.pipe_names
    assert "sentencizer" not in load(language).pipe_names
    with two.select_pipes(enable=[]):
        assert load(language).pipe_names


def test_language_without_pipeline_is_named_in_the_error() -> None:
    """A language that has no pipeline raises with the languages that have one."""
    with pytest.raises(UnsupportedLanguageError, match=r"'de'.*'en', 'fr'"):
        load("de")


@pytest.mark.parametrize("name", ["en_core_web_none", "./no/such/folder"])
def test_missing_pipeline_says_what_to_type(name: str) -> None:
    """A pipeline that is not there raises with a pip and a uv command."""
    with pytest.raises(ModelNotFoundError, match="uv pip install") as caught:
        load("en", name)
    assert f"pip install {name}" in str(caught.value)


@LANGUAGES
def test_saved_pipeline_loads_from_its_folder(language: str, tmp_path: Path) -> None:
    """A path to a saved pipeline works as a name."""
    spacy.blank(language).to_disk(tmp_path / "mine")
    assert load(language, str(tmp_path / "mine")).lang == language


@LANGUAGES
def test_spacy_loads_the_shipped_folder_without_our_import(language: str) -> None:
    """``spacy.load`` finds the NER's architecture through the entry point."""
    code = f"import spacy; print(spacy.load({str(shipped_path(language))!r}).lang)"
    run = subprocess.run(  # noqa: S603 - our own interpreter and code
        [sys.executable, "-c", code], check=False, capture_output=True, text=True
    )
    assert run.stdout.strip() == language, run.stderr


def test_pipeline_of_another_language_is_refused(tmp_path: Path) -> None:
    """An English pipeline named for French raises instead of giving nonsense."""
    spacy.blank("en").to_disk(tmp_path / "mine")
    with pytest.raises(SettingsError, match="'en', not for 'fr'"):
        load("fr", str(tmp_path / "mine"))


def test_other_schemes_are_mapped() -> None:
    """OntoNotes, WikiNER and ClearNLP labels have a counterpart in ours."""
    assert [entity_label(x) for x in ("PER", "GPE", "FAC", "NORP", "ORG")] == [
        "PERSON",
        "LOC",
        "LOC",
        None,
        "ORG",
    ]
    assert [universal_dependency(x) for x in ("dobj", "nsubjpass", "obj")] == [
        "obj",
        "nsubj:pass",
        "obj",
    ]
