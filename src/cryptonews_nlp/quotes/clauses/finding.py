"""Clauses that report speech without marks, or with some of their words in marks."""

from __future__ import annotations

from cryptonews_nlp.quotes.clauses.complements import (
    complement,
    named_for,
    reports_clause,
)
from cryptonews_nlp.quotes.clauses.cues import cue_class
from cryptonews_nlp.quotes.clauses.headlines import headline_reports
from cryptonews_nlp.quotes.clauses.incises import incise
from cryptonews_nlp.quotes.clauses.relative_sources import find_relative_sources
from cryptonews_nlp.quotes.clauses.relays import drop_relays
from cryptonews_nlp.quotes.clauses.settling import settle_speakers
from cryptonews_nlp.quotes.clauses.sources import beside_source
from cryptonews_nlp.quotes.clauses.subjects import Subjects
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.cues import light_verb
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import (
    Reported,
    is_attribute,
    sentence_bounds,
)

#: Patterns that report nothing where nobody is named for them.
_VALUES = frozenset({"MONEY", "DATE", "WALLET", "TRANSACTION"})
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
        if _is_sought(layout, verb, name):
            continue
        if name in {"say", "think"}:
            speaker = subjects.of(verb)
            found += incise(layout, verb, subjects, bounds) or (
                []
                if layout.lower[verb] in layout.data.only_set_off
                else complement(layout, verb, speaker, bounds)
            )
        elif name == "manner" and reports_clause(layout, verb):
            found += complement(layout, verb, subjects.of(verb), bounds)
        elif name == "label":
            found += named_for(layout, verb, subjects.of(verb), bounds)
    for candidate in candidates:
        if candidate.relation == "according":
            found += beside_source(layout, candidate, bounds)
    found += headline_reports(layout, candidates)
    found += find_relative_sources(layout, candidates, bounds)
    found = settle_speakers(layout, sorted(found, key=lambda r: r.cue), subjects)
    found = drop_relays(layout, found)
    return [
        r
        for r in found
        if _has_source(layout, r) and _tells(layout, r) and not _is_source(r)
    ]


def _is_source(reported: Reported) -> bool:
    """Tell whether a clause is its speaker: « assure son patron, Zoé Roux »."""
    speaker = reported.speaker
    return speaker is not None and any(
        first <= speaker.outer < last for first, last in reported.pieces
    )


def _has_source(layout: Layout, reported: Reported) -> bool:
    """Tell whether somebody says it; the marks in a clause may have a source."""
    speaker = reported.speaker
    if speaker is not None:
        return not _is_mute(layout, speaker)
    if reported.pattern in _SOURCED:
        return False
    for first, last in reported.pieces:
        for i in range(first, last):
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


def _tells(layout: Layout, reported: Reported) -> bool:
    """Tell whether a noun object says what was said: "denied fraud", not "cited data".

    It does where its verb takes a stance, or where words of it are quoted. A thing is
    no source of what it makes known: "the machine knew where", "a stretch to say that".
    """
    if _is_shown(layout, reported):
        return False
    if reported.pattern != "object" or any(
        layout.inside[i] >= 0 for p in reported.pieces for i in range(*p)
    ):
        return True
    verb, speaker = layout.lower[reported.verb], reported.speaker
    if verb in layout.data.offering and layout.dep[reported.verb] == "acl:relcl":
        return False  # « une société qui propose des placements »
    stance = layout.data.stances.get(verb)
    if stance == "stress":
        # "the prize highlights its rise", "..., underlining the risk": nobody says so
        thing = speaker is not None and speaker.kind == "other"
        return not (thing or verb.endswith(("ing", "ant")))
    if stance == "deny" and layout.lower[reported.head] in layout.data.proceedings:
        return False  # "the court dismissed the suit"
    return stance is not None or verb in layout.data.accusing


def _is_shown(layout: Layout, reported: Reported) -> bool:
    """Tell whether a thing lets something be known, and nobody says so beside it."""
    speaker, verb = reported.speaker, reported.verb
    if speaker is None or speaker.kind != "other" or verb < 0:
        return False
    if layout.lower[verb] in layout.data.showing:
        return reported.pattern != "incise"
    return "Inf" in _form(layout, verb) and layout.dep[verb].startswith("acl")


def _is_sought(layout: Layout, verb: int, name: str) -> bool:
    """Tell what somebody is to find out, or has found before he acts.

    Examples: "opened the file to see how it works", "left after finding that it leaks".
    Wanting to know is a question, and so is what a cue governs ("claims to know").
    """
    if light_verb(layout, verb) >= 0 or (
        name != "think" and layout.lower[verb] not in layout.data.periphrases
    ):
        return False  # « a fait savoir », but « pour savoir »
    while layout.dep[verb] == "conj" and "Inf" in _form(layout, layout.head[verb]):
        verb = layout.head[verb]  # "to stop it and understand how it works"
    form, dep = _form(layout, verb), layout.dep[verb]
    before = [c for c in layout.children[verb] if c < verb]
    if "Inf" in form:
        marked = any(layout.lower[c] in layout.data.infinitive_marks for c in before)
        aim = dep.startswith(("advcl", "acl"))
        return aim or (marked and dep == "xcomp" and not layout.cue[layout.head[verb]])
    return layout.lower[verb].endswith(("ing", "ant")) and any(
        layout.dep[c] == "mark" and layout.pos[c] in {"ADP", "SCONJ"} for c in before
    )


def _form(layout: Layout, verb: int) -> list[str]:
    return layout.doc[verb].morph.get("VerbForm", [])
