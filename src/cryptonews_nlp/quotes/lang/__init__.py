"""What differs between languages: words, never code."""

from __future__ import annotations

from cryptonews_nlp.quotes.lang import en, fr
from cryptonews_nlp.quotes.lang.words import LanguageData

_LANGUAGES = {"en": en.DATA, "fr": fr.DATA}


def language_data(code: str) -> LanguageData:
    """Return the words of a language; English ones for a language without any."""
    return _LANGUAGES.get(code, en.DATA)


__all__ = ["LanguageData", "language_data"]
