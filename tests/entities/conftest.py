"""Texts with marks, as a statistical model would have read them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import pytest
import spacy
from spacy.language import Language

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities import mentions_of

LABELS = {"P": "PERSON", "O": "ORG", "L": "LOC", "M": "MISC", "C": "CRYPTO"}
_MARK = re.compile(r"\[([POLMC]) ([^]]*)\]")

Read = Callable[[str, str], list[Mention]]


@cache
def _pipeline(language: str) -> Language:
    nlp = spacy.blank(language)
    nlp.add_pipe("cryptonews_entities")
    return nlp


@pytest.fixture(scope="session")
def read() -> Read:
    """Return a function that reads "[O Quillor] paid [P Ada Moss]" in a language."""

    def mentions(language: str, marked: str) -> list[Mention]:
        text, spans, at = "", [], 0
        for match in _MARK.finditer(marked):
            text += marked[at : match.start()]
            start = len(text)
            text += match[2]
            spans.append((start, len(text), LABELS[match[1]]))
            at = match.end()
        nlp = _pipeline(language)
        doc = nlp.make_doc(text + marked[at:])
        found = [doc.char_span(a, b, label=label) for a, b, label in spans]
        doc.set_ents([span for span in found if span is not None])
        return mentions_of(nlp.get_pipe("cryptonews_entities")(doc))  # type: ignore[operator]

    return mentions
