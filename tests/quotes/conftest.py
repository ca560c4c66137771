"""Functions that find the quotations of a text and what may report speech."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.language import Language

from cryptonews_nlp._text import SOURCE_TEXT, flatten
from cryptonews_nlp._types import Quote
from cryptonews_nlp.quotes.candidates.finding import find_candidates
from cryptonews_nlp.quotes.clauses.finding import find_reported
from cryptonews_nlp.quotes.component import QuoteLinker
from cryptonews_nlp.quotes.rows import layout_of
from cryptonews_nlp.zoning import blank_markup


@pytest.fixture
def find(nlp_en: Language, nlp_fr: Language) -> Callable[[str, str], list[Quote]]:
    """Return a function from language and text or Markdown to quotations."""
    linker = QuoteLinker()

    def run(lang: str, text: str) -> list[Quote]:
        printed = flatten(blank_markup(text))
        doc = {"en": nlp_en, "fr": nlp_fr}[lang](printed)
        doc.user_data[SOURCE_TEXT] = text
        return linker.find(doc)

    return run


@pytest.fixture
def last_speaker(
    find: Callable[[str, str], list[Quote]],
) -> Callable[[str, str], str | None]:
    """Return a function from language and text to the name of whoever speaks last."""
    return lambda lang, text: find(lang, text)[-1].speaker_name


@pytest.fixture
def report(nlp_en: Language, nlp_fr: Language):
    """Return a function from language and text to possible reported clauses."""

    def run(lang: str, text: str) -> list[tuple[str, list[str], str]]:
        layout = layout_of({"en": nlp_en, "fr": nlp_fr}[lang](text))
        found = find_reported(layout, find_candidates(layout))
        return [
            (
                r.pattern,
                [str(layout.doc[a:b]) for a, b in r.pieces],
                str(layout.doc[r.speaker.first : r.speaker.last]) if r.speaker else "",
            )
            for r in found
        ]

    return run
