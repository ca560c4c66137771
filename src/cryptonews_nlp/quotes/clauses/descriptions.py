"""What describes somebody who has said something, behind the comma after his name."""

from __future__ import annotations

from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import (
    begins_with_subject,
    edges,
    is_finite,
    is_main_clause,
    is_past_participle,
)

_BRACKETS = {"(": ")", "[": "]"}
#: Tokens of the longest description up to its comma.
LONGEST_DESCRIPTION = 24


def after_descriptions(
    layout: Layout, candidate: Candidate, comma: int, end: int
) -> int:
    """Return the comma behind all that describes a source, 0 for none.

    Up to marked words or a clause with a subject of its own: « selon un relevé du port,
    la plus grande base du pays, cité lundi, les prix ont baissé ».
    """
    if comma + 1 >= end or not _may_describe(layout, candidate, comma + 1):
        return 0
    close = comma
    while close == comma or not _begins_report(layout, close + 1, end):
        opening, close = close, next_comma(layout, close + 1, end)
        opens = layout.pos[opening + 1] == "SCONJ"  # « selon X, marin, si tout va »
        if close >= end or opens or is_main_clause(layout, opening, close):
            return 0
    verb = next((i for i in range(close + 1, end) if is_finite(layout, i)), -1)
    plain = verb >= 0 and layout.inside[close + 1] < 0
    subject = subject_of(layout, verb) if plain else -1
    return 0 if 0 <= subject <= close else close


def _begins_report(layout: Layout, first: int, end: int) -> bool:
    """Tell marks and a clause with its subject from « qui dort » and « c'est fini »."""
    if first >= end or layout.lower[first] in layout.data.relatives:
        return False
    if layout.inside[first] >= 0:
        return True
    if layout.pos[first] == "PRON" and layout.has_feature(first, "PronType", "Dem"):
        return False
    return begins_with_subject(layout, first) or any(
        is_finite(layout, i) and _opens_with(layout, first, subject_of(layout, i))
        for i in range(first, end)
    )


def _opens_with(layout: Layout, first: int, subject: int) -> bool:
    """Tell a subject with all that describes it, its participles and relatives."""
    return subject >= first and edges(layout, subject)[0] == first


def _may_describe(layout: Layout, candidate: Candidate, first: int) -> bool:
    """Tell what may describe a source: « cité par », « qui », « de la mairie »."""
    lower, past = layout.lower[first], is_past_participle(layout, first)
    bare = candidate.kind == "person" and layout.pos[first] in {"NOUN", "ADJ"}
    aged = candidate.kind == "person" and layout.pos[first] == "NUM"
    aged = aged and layout.lower[first + 1] in layout.data.years | {","}
    named = bare or aged or layout.pos[first] == "DET" or layout.is_person(first)
    named = named or layout.label[first] == "PERSON"
    joined = lower in layout.data.relatives | layout.data.of_whom
    dated = "DATE" in layout.label[first : first + 2]
    points = dated or layout.has_feature(first, "PronType", "Dem")  # « cette nuit-là, »
    return (past or named or joined) and not points and layout.inside[first] < 0


def next_comma(layout: Layout, first: int, end: int) -> int:
    """Return the next comma outside marks and brackets, else the end."""
    i = first
    while i < min(first + LONGEST_DESCRIPTION, end):
        if layout.lower[i] in _BRACKETS:
            i = max(i + 1, after_parentheses(layout, i, end))
        elif layout.lower[i] == "," and layout.inside[i] < 0:
            return i
        else:
            i += 1
    return end


def subject_of(layout: Layout, verb: int) -> int:
    """Return the subject of a verb or of what it helps, -1 for none."""
    helps = layout.dep[verb].startswith(("aux", "cop"))
    main = layout.head[verb] if helps else verb
    subjects = layout.subjects(main)
    return max(subjects, default=-1)


def after_parentheses(layout: Layout, i: int, end: int) -> int:
    """Return the token behind brackets: « selon l'Institut de la mer (IDM), »."""
    closing = _BRACKETS.get(layout.lower[i]) if i < end else None
    if closing:
        return next((k for k in range(i, end) if layout.lower[k] == closing), i - 1) + 1
    return i


def after_apposition(layout: Layout, candidate: Candidate, comma: int, end: int) -> int:
    """Return the comma that closes what describes a source, else the one before it."""
    apposition = [
        c
        for i in range(candidate.first, candidate.last)  # the noun, or its name
        for c in layout.children[i]
        if layout.dep[c] in {"appos", "acl:relcl", "acl"} and c > comma
    ]
    if apposition:
        edge = edges(layout, apposition[0])[1]
        if edge < end and layout.lower[edge] == ",":
            return edge
    return comma
