"""Reporting verbs of clauses, those that the tagger took for nouns included."""

from __future__ import annotations

from cryptonews_nlp._words import words
from cryptonews_nlp.quotes.lang.words.tables import CLAUSAL
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import NOMINAL, VERBAL

_OPENERS = frozenset({",", ";", ":", "—", "–", "(", "-"})
_MISTAGGED = frozenset({"NOUN", "ADJ", "ADV", "PROPN", "X"})
_AFTER = words("DET PRON NUM PROPN ADP ADV AUX VERB PUNCT")


def cue_class(layout: Layout, i: int, bounds: dict[int, tuple[int, int]]) -> str:
    """Return the class of a reporting verb, empty for any other token.

    Parameters
    ----------
    layout : Layout
        The document.
    i : int
        A token.
    bounds : dict
        Token ranges of the sentences.

    Returns
    -------
    str
        The class that the layout gives, or that of a form tagged as a noun where its
        part of the sentence has no verb without it: ", the second banker fears".
    """
    name = layout.cue[i]
    if name or layout.inside[i] >= 0:
        return name
    if layout.lower[i] in layout.data.homographs:
        return ""
    name = layout.data.verbs.get(layout.lower[i], "")
    if name in CLAUSAL and layout.pos[i] in _MISTAGGED and _is_verb(layout, i, bounds):
        return name
    return ""


def _is_verb(layout: Layout, i: int, bounds: dict[int, tuple[int, int]]) -> bool:
    begin, end = bounds[layout.sentence[i]]
    before = i - 1
    if before < begin or layout.label[i]:
        return False
    inverted = (
        layout.lower[before] == ","
        and i + 1 < end
        and layout.pos[i + 1] in {"PROPN", "DET"}
        and layout.data.verbs[layout.lower[i]] == "say"
    )
    reports = i + 1 < end and layout.lower[i + 1] in layout.data.conjunctions
    allowed = NOMINAL | {"ADJ"} if reports else NOMINAL
    if not inverted and layout.pos[before] not in allowed:
        return False
    if layout.initial[i].isupper():
        return False
    if i + 1 < end and layout.pos[i + 1] not in _AFTER and not reports:
        return False
    first, last = i if inverted else before, i + 1
    while first > begin and layout.lower[first - 1] not in _OPENERS:
        first -= 1
    stops = _OPENERS | layout.data.conjunctions
    while last < end and layout.lower[last] not in stops:
        last += 1
    return not any(
        layout.pos[k] in VERBAL and not layout.label[k]  # a name has none
        for k in range(first, last)
    ) and (inverted or first < before or layout.pos[before] != "NOUN" or last < end)
