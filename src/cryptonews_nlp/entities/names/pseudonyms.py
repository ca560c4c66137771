"""What a person is also called is a person: "Ada Moss, known as Quillbird"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from cryptonews_nlp._letters import CAPITAL
from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.names.fusion import Spans

# Labels that a model gives to pseudonyms.
_TAKEN_FOR = frozenset({"ORG", "LOC", "MISC"})


def settle_pseudonyms(spans: Spans, text: str, words: Words) -> None:
    """Label the other names of persons.

    Parameters
    ----------
    spans : Spans
        Mentions; changed in place.
    text : str
        Text with plain spaces and apostrophes.
    words : Words
        Language, with what stands between the two names.
    """
    mentions = spans.sorted()
    for person in mentions:
        if person.label == "PERSON":
            _add_quoted(spans, person, text, words)
    for person, other in pairwise(mentions):
        if (
            person.label == "PERSON"
            and other.label in _TAKEN_FOR
            and other.name is None
            and words.also_called.fullmatch(text, person.end, other.start)
        ):
            spans.swap(other, replace(other, label="PERSON", method="pattern"))


def _add_quoted(spans: Spans, person: Mention, text: str, words: Words) -> None:
    """Make a person of a name between marks that no model found (« dit "Stern" »)."""
    called = words.also_called.match(text, person.end)
    quoted = called and _QUOTED.match(text, called.end())
    if quoted and text[quoted.start() - 1] in "\"“« ‘'":
        start, end = quoted.span(1)
        if not spans.overlapping(start, end):
            spans.add(Mention(start, end, text[start:end], "PERSON", "pattern"))


_QUOTED = re.compile(
    rf"({CAPITAL}[\w.'-]*(?: {CAPITAL}[\w.'-]*| \d+){{0,2}}) ?[\"”»’']"
)
