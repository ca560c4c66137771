"""Surnames that are also places: "Jack London ... London said"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from spacy.tokens import Doc

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.lang import Words
from cryptonews_nlp.entities.names.fusion import Spans
from cryptonews_nlp.entities.names.surnames import surname_in
from cryptonews_nlp.models.schemes import universal_dependency

# What acts or owns; what is visited, left or lies somewhere is as often the place.
_PERSONAL = frozenset({"nsubj", "nsubj:pass", "nmod:poss"})
# Characters of the longest words that lead to a source ("according to ").
_LONGEST_LEAD = 16


def settle_namesakes(spans: Spans, doc: Doc, text: str, words: Words) -> None:
    """Give a person the mentions of the surname that a place has as well.

    Only the headline and what stands behind the full name can mean its bearer, and only
    as a subject, an owner or a source; "in London" and "a London court" stay places.

    Parameters
    ----------
    spans : Spans
        Mentions; changed in place.
    doc : spacy.tokens.Doc
        The parsed article.
    text : str
        Its text, with plain apostrophes and spaces.
    words : Words
        Language.
    """
    named = _first_named(spans.sorted())
    if not named:
        return
    headline = text.find("\n")
    for mention in spans.sorted():
        known_from = named.get(mention.text)
        if mention.label != "LOC" or known_from is None:
            continue
        if headline < mention.start < known_from:
            continue
        if _is_personal(doc, mention) or words.source_lead.search(
            text, max(0, mention.start - _LONGEST_LEAD), mention.start
        ):
            person = replace(mention, label="PERSON", method="consistency", name=None)
            spans.swap(mention, person)


def _first_named(mentions: Iterable[Mention]) -> dict[str, int]:
    """Return from where on each surname may stand for a person."""
    named: dict[str, int] = {}
    for mention in mentions:
        if mention.label == "PERSON" and (surname := surname_in(mention.text)):
            named.setdefault(surname, mention.end)
    return named


def _is_personal(doc: Doc, mention: Mention) -> bool:
    """Tell whether the parse has a name as a subject or an owner."""
    span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
    return span is not None and universal_dependency(span.root.dep_) in _PERSONAL
