"""A function that finds the quotations of a text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.language import Language

from cryptonews_nlp._text import SOURCE_TEXT, flatten
from cryptonews_nlp._types import Quote
from cryptonews_nlp.quotes.component import QuoteLinker


@pytest.fixture
def find(nlp_en: Language, nlp_fr: Language) -> Callable[[str, str], list[Quote]]:
    """Return a function from language and text to quotations."""
    linker = QuoteLinker()

    def run(lang: str, text: str) -> list[Quote]:
        doc = {"en": nlp_en, "fr": nlp_fr}[lang](flatten(text))
        doc.user_data[SOURCE_TEXT] = text
        return linker.find(doc)

    return run
