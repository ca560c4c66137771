"""Clauses that report speech without marks, or with some of their words in marks."""

from __future__ import annotations

from dataclasses import replace

from cryptonews_nlp.quotes.clauses.acts import is_order, is_sought, tells
from cryptonews_nlp.quotes.clauses.beside_utterances import is_beside_utterance
from cryptonews_nlp.quotes.clauses.comment_clauses import commented
from cryptonews_nlp.quotes.clauses.complements import complement, reports_clause
from cryptonews_nlp.quotes.clauses.cue_classes import cue_class
from cryptonews_nlp.quotes.clauses.headlines import headline_reports
from cryptonews_nlp.quotes.clauses.incises import incise
from cryptonews_nlp.quotes.clauses.naming import named_for
from cryptonews_nlp.quotes.clauses.relative_sources import find_relative_sources
from cryptonews_nlp.quotes.clauses.relays import drop_relays
from cryptonews_nlp.quotes.clauses.settling import settle_speakers
from cryptonews_nlp.quotes.clauses.sources import beside_source
from cryptonews_nlp.quotes.clauses.subjects import Subjects
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import (
    Reported,
    is_attribute,
    is_finite,
    is_main_clause,
    sentence_bounds,
)

#: What says nothing, though a verb has it for its subject.
_VALUES = frozenset({"MONEY", "DATE", "WALLET", "TRANSACTION"})
#: Patterns whose cue is set off from what is said.
_SET_OFF = frozenset({"incise", "split", "verbless"})
#: Those that report nothing where nobody is named for them.
_SOURCED = frozenset({"object", "prepositional", "infinitive"})


def find_reported(layout: Layout, candidates: list[Candidate]) -> list[Reported]:
    """Return every stretch of a document that may be reported speech.

    Parameters
    ----------
    layout : Layout
        The document.
    candidates : list of Candidate
        Its possible speakers.

    Returns
    -------
    list of Reported
        In order of their cues; not yet judged, and they may overlap.
    """
    subjects = Subjects(layout, candidates)
    bounds = sentence_bounds(layout)
    found: list[Reported] = []
    listed = layout.data.verbs
    for verb, lower in enumerate(layout.lower):
        if not layout.cue[verb] and lower not in listed:
            continue
        name = cue_class(layout, verb, bounds)
        if not name or is_attribute(layout, verb):
            continue
        if is_sought(layout, verb, name) or is_order(layout, verb):
            continue
        found += _beside_cue(layout, verb, name, subjects, bounds)
    for candidate in candidates:
        if candidate.relation == "according":
            found += beside_source(layout, candidate, bounds)
    found += headline_reports(layout, candidates)
    found += find_relative_sources(layout, candidates, bounds)
    found = settle_speakers(layout, sorted(found, key=lambda r: r.cue), subjects)
    found = drop_relays(layout, found)
    set_off = {i for r in found if r.pattern in _SET_OFF for i in range(*r.cue)}
    return [
        _before_utterance(layout, r)
        for r in found
        if _has_source(layout, r)
        and tells(layout, r)
        and not _is_source(r)
        and not is_beside_utterance(layout, r)
        and r.pieces[0][0] not in set_off  # « souligne un paradoxe, dit Zoé Roux »
    ]


def _beside_cue(
    layout: Layout,
    verb: int,
    name: str,
    subjects: Subjects,
    bounds: dict[int, tuple[int, int]],
) -> list[Reported]:
    """Return what a cue of a class may report: a comment, an incise, a complement."""
    if name in {"say", "think"}:
        speaker = subjects.of(verb)
        set_off = commented(layout, verb, subjects, bounds) or incise(
            layout, verb, subjects, bounds
        )
        if set_off or layout.lower[verb] in layout.data.only_set_off:
            return set_off
        return complement(layout, verb, speaker, bounds)
    if name == "manner" and reports_clause(layout, verb):
        return complement(layout, verb, subjects.of(verb), bounds)
    if name == "label":
        return named_for(layout, verb, subjects.of(verb), bounds)
    return []


def _before_utterance(layout: Layout, reported: Reported) -> Reported:
    """Return a clause without the utterance that it leads over to by a colon.

    Examples: "She added that the harbour was shut: “Nobody may leave.”", but neither
    "denied it, he said: “...”" nor "said that the rule is: “...”".
    """
    first, last = reported.pieces[0]
    for colon in range(first + 1, last if len(reported.pieces) == 1 else first):
        if layout.lower[colon] != ":" or layout.inside[colon] >= 0:
            continue
        behind = (i for i in range(colon + 1, last) if layout.lower[i].strip())
        if layout.inside[next(behind, colon)] < 0:
            continue
        ends = layout.cue[colon - 1] or is_finite(layout, colon - 1)
        if not ends and is_main_clause(layout, first, colon):
            return replace(reported, pieces=[(first, colon)])
    return reported


def _is_source(reported: Reported) -> bool:
    """Tell whether a clause is its speaker: « assure son patron, Zoé Roux »."""
    speaker = reported.speaker
    return speaker is not None and reported.covers(speaker.outer)


def _has_source(layout: Layout, reported: Reported) -> bool:
    """Tell whether somebody says it; the marks in a clause may have a source."""
    speaker = reported.speaker
    if speaker is not None:
        return not _is_mute(layout, speaker)
    if reported.pattern in _SOURCED:
        return False
    for i in reported.tokens:
        if layout.inside[i] >= 0:
            return True
        if layout.cue[i] == "say":
            return False  # "Asked whether it was, Roe replied: “Yes.”"
    return False


def _is_mute(layout: Layout, speaker: Candidate) -> bool:
    """Tell amounts, dates, "no one", « on » and "we" from those who say something."""
    data = layout.data
    if layout.label[speaker.head] in _VALUES:
        return True
    if speaker.kind == "other" and layout.lower[speaker.head] in data.mute:
        return True  # "explained by the fact that"
    if (
        speaker.kind in {"other", "document"}
        and layout.lower[speaker.first] in data.first_person
    ):
        return True  # « selon nos informations »
    first, alone = layout.lower[speaker.first], speaker.last - speaker.first == 1
    if first in data.mute and (
        alone or (layout.pos[speaker.first] == "DET" and first not in data.determiners)
    ):
        return True  # "this is to say that", "no one", but not "this bank"
    if speaker.kind == "self":
        return True  # the reporter, or words whose marks are lost
    # a body that « on » stands for is none
    return alone and first in data.impersonal
