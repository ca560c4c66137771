"""Adjectives behind a name that a model cut before them (« [Musée] juif de Brec »)."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Span, Token

from cryptonews_nlp._letters import CAPITAL
from cryptonews_nlp._types import Offsets
from cryptonews_nlp.entities.lang import Words

_CAPITALS = re.compile(rf"{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+){{0,2}}")
# Times that a word has the same adjective behind it, and never another word.
_TIMES = 3


def with_adjectives(span: Span, borders: Offsets, flat: str, words: Words) -> Offsets:
    """Take into a name of one word the adjectives that make a name of it.

    The word for a kind of body names none alone; another word does where the article
    never has it without the adjective (« Sentier lumineux »).

    Parameters
    ----------
    span : spacy.tokens.Span
        Span of a model.
    borders : (int, int)
        The name in it.
    flat : str
        Text with plain apostrophes.
    words : Words
        Language.

    Returns
    -------
    (int, int)
        The borders of the name, its adjectives and the place behind them.
    """
    start, end = borders
    name = flat[start:end]
    if not words.adjectives_follow or span.label_ == "PERSON" or " " in name:
        return borders
    behind = _adjectives(span)
    if behind is None or behind.start_char != end + 1:
        return borders
    if words.lone_heads.fullmatch(name):
        return start, _with_place(behind.doc, flat, behind.end_char, words)
    always = re.findall(rf"(?<!\w){re.escape(name)}(?!\w) ?([\w-]*)", flat)
    same = len(always) >= _TIMES and set(always) == {behind[0].text}
    return (start, behind[0].idx + len(behind[0])) if same else borders


def _adjectives(span: Span) -> Span | None:
    """Return the adjectives in small letters right behind a span that are its own."""
    end = span.end
    while end < len(span.doc) and _is_adjective(span.doc[end], span):
        end += 1
    return span.doc[span.end : end] if end > span.end else None


def _is_adjective(token: Token, span: Span) -> bool:
    own = span.start <= token.head.i < span.end and token.dep_ == "amod"
    return own and token.pos_ == "ADJ" and token.text.isalpha() and token.text.islower()


def _with_place(doc: Doc, flat: str, end: int, words: Words) -> int:
    """Return where a name ends behind its place (« de Bruxelles »)."""
    place = re.compile(rf" (?:{words.place_links})(?P<name>{_CAPITALS.pattern})").match(
        flat, end
    )
    if place is None:
        return end
    found = doc.char_span(*place.span("name"), alignment_mode="expand")
    is_place = found is not None and any(token.ent_type_ == "LOC" for token in found)
    return place.end() if is_place else end
