"""What a person is also called is a person: "Ada Moss, known as Quillbird"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

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
    for person, other in pairwise(spans.sorted()):
        if (
            person.label == "PERSON"
            and other.label in _TAKEN_FOR
            and other.name is None
            and words.also_called.fullmatch(text, person.end, other.start)
        ):
            spans.swap(other, replace(other, label="PERSON", method="pattern"))
