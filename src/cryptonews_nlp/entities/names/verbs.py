"""Verbs that a model took into a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from cryptonews_nlp._letters import SMALL
from cryptonews_nlp.entities.lang.anywhere import PREFIX_WORDS

# A word in small letters begins.
_SMALL = re.compile(rf"(?<![^\W\d_])[{SMALL}œ]")
_VERBS = frozenset({"VERB", "AUX"})
_LOOSE = frozenset({"PRON", "SCONJ", "CCONJ", "ADP", "DET", "PUNCT"})


def without_verbs(span: Span) -> Iterator[Span]:
    """Cut a span at the verbs in small letters that a model took into it.

    Parameters
    ----------
    span : spacy.tokens.Span
        "Ripple rachète Hidden Road", "Binance utilise".

    Yields
    ------
    Span
        The names on both sides, the span itself where there is no verb in it.
    """
    text = span.text
    if len(span) == 1 and not text.islower():
        yield span
        return
    doc, start = span.doc, span.start
    if len(span) > 1 and _is_opening_verb(span[0]) and span[1].text[0].isupper():
        start += 1
    if not _SMALL.search(text):  # most names, and far faster
        yield Span(doc, start, span.end, label=span.label)
        return
    for token in span:
        if _is_verb(token) and token.text.islower() and token.i > start:
            yield from _stripped(doc[start : token.i], span.label)
            start = token.i + 1
    yield from _stripped(doc[start : span.end], span.label)


def _is_opening_verb(token: Token) -> bool:
    """Tell whether a verb opens a sentence ("Recognizing Binance", "Prenez Spiko")."""
    return bool(token.is_sent_start) and token.pos_ in _VERBS and not token.ent_id


def _is_verb(token: Token) -> bool:
    """Tell whether a word is a verb; « cyber » is none, whatever a tagger says."""
    return token.pos_ in _VERBS and token.text not in PREFIX_WORDS


def _stripped(span: Span, label: int) -> Iterator[Span]:
    end = span.end
    while end > span.start and _is_loose(span.doc[end - 1]):
        end -= 1
    if end > span.start:
        yield Span(span.doc, span.start, end, label=label)


def _is_loose(token: Token) -> bool:
    return token.text.islower() and token.pos_ in _LOOSE
