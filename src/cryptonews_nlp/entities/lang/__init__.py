"""What differs between languages, as data: one package a language."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from cryptonews_nlp.entities.lang.words import Words

__all__ = ["LANGUAGES", "Words", "words_of"]

#: Languages that have a package here.
LANGUAGES = ("en", "fr")


@cache
def words_of(language: str) -> Words:
    """Return the words of a language.

    Parameters
    ----------
    language : str
        ISO 639-1 code; an unknown one is treated as English.

    Returns
    -------
    Words
        Data of that language.
    """
    name = language if language in LANGUAGES else LANGUAGES[0]
    module = import_module(f"{__name__}.{name}")
    words: Words = module.WORDS
    return words
