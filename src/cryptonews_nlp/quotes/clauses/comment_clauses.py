"""Comment clauses: "as Roe notes, the port is shut", « comme le dit Zoé Roux, ... »."""

from __future__ import annotations

from cryptonews_nlp.quotes.candidates.appositions import is_day
from cryptonews_nlp.quotes.clauses.descriptions import after_descriptions
from cryptonews_nlp.quotes.clauses.incise_speakers import next_stop
from cryptonews_nlp.quotes.clauses.incises import pieces_around
from cryptonews_nlp.quotes.clauses.subjects import Subjects
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import CONJUNCTIONS
from cryptonews_nlp.quotes.words.reported import (
    Reported,
    cue_range,
    is_finite,
    is_infinitive,
    is_main_clause,
    reported_as,
    strip,
)
from cryptonews_nlp.quotes.words.tokens import TokenRange

#: Tokens between the word that opens a comment and its cue.
_REACH = 10
_PAUSES = frozenset({",", "—", "–"})
_STOPS = _PAUSES | {";", ":"}
#: What may join the sentence of a comment to the one before.
_JOINING = frozenset({"CCONJ", "ADV", "PUNCT", "SPACE"})
_OBJECTS = frozenset({"obj", "ccomp", "xcomp"})
_NAMED = frozenset({"ORG", "PERSON"})


def commented(
    layout: Layout, verb: int, subjects: Subjects, bounds: dict[int, TokenRange]
) -> list[Reported]:
    """Return the clause that a comment gives a source for.

    Parameters
    ----------
    layout : Layout
        The document.
    verb : int
        A reporting verb.
    subjects : Subjects
        Who is the subject of which verb.
    bounds : dict
        Token ranges of the sentences.

    Returns
    -------
    list of Reported
        Empty where no comment clause stands apart: "as she told her story, he left".
    """
    begin, end = bounds[layout.sentence[verb]]
    first, last = cue_range(layout, verb)
    data, lower = layout.data, layout.lower[verb]
    if layout.cue[verb] != "say" or lower in data.only_set_off | data.aspectual:
        return []
    if is_infinitive(layout, first):
        return []  # « comme pour affirmer sa force »
    opener = _opener(layout, first, begin)
    speaker = _speaker(verb, opener, subjects, end) if opener >= 0 else None
    if speaker is None or speaker.kind == "other":
        return []
    stop = next_stop(layout, max(last, speaker.last), end)
    if _has_object(layout, verb, speaker, opener, stop):
        return []
    if stop < end and layout.lower[stop] == ",":
        stop = after_descriptions(layout, speaker, stop, end) or stop
    pieces = _pieces(layout, (begin, opener), (stop, end))
    head = layout.head[verb]
    return reported_as(layout, pieces, verb, speaker, "incise", "", head)


def _opener(layout: Layout, first: int, begin: int) -> int:
    """Return the "as" before a cue and its subject that a pause sets off, else -1."""
    for i in range(first - 1, max(begin, first - _REACH) - 1, -1):
        if layout.inside[i] >= 0 or layout.lower[i] in _STOPS or is_finite(layout, i):
            return -1
        if layout.lower[i] in layout.data.commenting:
            joined = all(layout.pos[k] in _JOINING for k in range(begin, i))
            return i if joined or layout.lower[i - 1] in _PAUSES else -1
    return -1


def _speaker(verb: int, opener: int, subjects: Subjects, end: int) -> Candidate | None:
    """Return who comments: between the opener and the cue, or right behind it."""
    found = subjects.of(verb)
    if found is not None and found.head > opener:
        return found
    behind = subjects.between(verb + 1, end)  # « le dit le maire de Lens, Paul Roux, »
    return next((c for c in behind if _begin(c) == verb + 1), None)


def _begin(speaker: Candidate) -> int:
    return min(speaker.outer, speaker.first)


def _has_object(
    layout: Layout, verb: int, speaker: Candidate, opener: int, stop: int
) -> bool:
    """Tell whether a cue reports in its own clause."""
    return any(
        layout.inside[i] >= 0 or (i > verb and is_finite(layout, i))
        for i in range(opener, stop)
    ) or any(
        verb < c < stop
        and layout.dep[c] in _OBJECTS
        and not _begin(speaker) <= c < speaker.last
        and not _is_beside(layout, verb, c)
        for c in layout.children[verb]
    )


def _is_beside(layout: Layout, verb: int, noun: int) -> bool:
    """Tell who is told, or when, from what is said."""
    if is_day(layout, noun):
        return True
    told = layout.label[noun] in _NAMED or layout.is_person(noun)
    return told and layout.lower[verb] in layout.data.hearing


def _pieces(layout: Layout, before: TokenRange, after: TokenRange) -> list[TokenRange]:
    """Return what stands beside a comment, on the side where its clause is.

    What is asked, denied or said by somebody else before it has its own truth: "He said
    it was late, as Roe does".
    """
    joined = all(layout.pos[i] in _JOINING for i in range(*before))
    first, last = strip(layout, *before)
    opening, end = strip(layout, *after)
    pause = after[0] < after[1] and layout.lower[after[0]] in _PAUSES
    goes_on = (
        pause
        and layout.inside[opening : opening + 1] == [-1]
        and is_main_clause(layout, opening, end)
    )
    if joined or layout.pos[last - 1] in CONJUNCTIONS:
        return [(opening, end)] if goes_on else []
    if not is_main_clause(layout, first, last):
        return pieces_around(layout, (first, last), (opening, end)) if goes_on else []
    doubted = layout.lower[after[1] - 1] == "?" or any(
        layout.lower[i] in layout.data.negations or layout.cue[i] == "say"
        for i in range(first, last)
    )
    return [] if doubted else [(first, last)]
