"""Load a spaCy pipeline: a shipped one, an installed one, or one in a folder."""

from __future__ import annotations

import copy
from functools import cache
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.util import is_package

# registers a part of the shipped pipelines
import cryptonews_nlp.models.recognition.component  # noqa: F401 - see above
from cryptonews_nlp._types import LANGUAGES
from cryptonews_nlp.errors import (
    ModelNotFoundError,
    SettingsError,
    UnsupportedLanguageError,
)
from cryptonews_nlp.models.patterns import quick_patterns

# spaCy's code of a pipeline that is made for several languages
_MULTILINGUAL = "xx"


def load(language: str, name: str | None = None) -> Language:
    """Load the spaCy pipeline of a language.

    Weights are read once in a process. Each call returns a :class:`Language` of its
    own around them, so that adding a component to one changes no other.

    Parameters
    ----------
    language : str
        ISO 639-1 code, such as ``"en"``.
    name : str or None
        An installed spaCy pipeline (``"fr_core_news_md"``) or the path of a saved
        one. None loads the pipeline that is part of this package.

    Returns
    -------
    spacy.language.Language

    Raises
    ------
    UnsupportedLanguageError
        When no pipeline is named and the language has none in this package.
    ModelNotFoundError
        When the named pipeline is neither installed nor a folder.
    SettingsError
        When the named pipeline is for another language.

    Examples
    --------
    >>> nlp = load("en")
    >>> [token.pos_ for token in nlp("The police arrested two men.")]
    ['DET', 'NOUN', 'VERB', 'NUM', 'NOUN', 'PUNCT']
    """
    if name is None:
        return _separate(_read(str(shipped_path(language))))
    if not (is_package(name) or (Path(name) / "config.cfg").is_file()):
        raise ModelNotFoundError(name)
    nlp = _read(name)
    if nlp.lang not in {language, _MULTILINGUAL}:
        message = (
            f"pipeline {name!r} is for language {nlp.lang!r}, not for {language!r}; "
            f"name it as models={{{nlp.lang!r}: {name!r}}}"
        )
        raise SettingsError(message)
    return _separate(nlp)


def shipped_path(language: str) -> Path:
    """Return the folder of a shipped pipeline.

    Raises
    ------
    UnsupportedLanguageError
        When the language has none.
    """
    if language not in LANGUAGES:
        raise UnsupportedLanguageError(language, LANGUAGES)
    return Path(__file__).parent / language


def available_languages() -> tuple[str, ...]:
    """Return the languages that work without naming a pipeline."""
    return LANGUAGES


@cache
def _read(name: str) -> Language:
    with quick_patterns():
        return spacy.load(name)


def _separate(nlp: Language) -> Language:
    """Return a pipeline with its own list of components around the same weights."""
    # spaCy has no public call for this: blank() + add_pipe(source=...) builds the
    # tokenizer anew, which takes 3 s in French
    view = copy.copy(nlp)
    for attribute in ("_components", "_pipe_meta", "_pipe_configs", "_disabled"):
        setattr(view, attribute, copy.copy(getattr(nlp, attribute)))
    view._meta = copy.deepcopy(nlp._meta)  # noqa: SLF001 - see above
    return view
