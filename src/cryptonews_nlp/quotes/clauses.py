"""Clauses that report speech without marks, or with some of their words in marks."""

from __future__ import annotations

from cryptonews_nlp.quotes.candidate import Candidate
from cryptonews_nlp.quotes.complements import complement, labelled
from cryptonews_nlp.quotes.cues import cue_class
from cryptonews_nlp.quotes.incises import incise
from cryptonews_nlp.quotes.layout import Layout
from cryptonews_nlp.quotes.reported import Reported, sentence_bounds
from cryptonews_nlp.quotes.settling import settle_speakers
from cryptonews_nlp.quotes.sources import beside_source
from cryptonews_nlp.quotes.subjects import Subjects

#: Patterns that report nothing where nobody is named for them.
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
    for verb in range(len(layout)):
        name = "" if _is_attribute(layout, verb) else cue_class(layout, verb, bounds)
        if name in {"say", "think"}:
            speaker = subjects.of(verb)
            found += incise(layout, verb, subjects, bounds) or complement(
                layout, verb, speaker, bounds
            )
        elif name == "label":
            found += labelled(layout, verb, subjects.of(verb), bounds)
    for candidate in candidates:
        if candidate.relation == "according":
            found += beside_source(layout, candidate, bounds)
    found = settle_speakers(layout, sorted(found, key=lambda r: r.cue), subjects)
    return [
        r
        for r in found
        if (r.speaker is not None or r.pattern not in _SOURCED) and _tells(layout, r)
    ]


def _tells(layout: Layout, reported: Reported) -> bool:
    """Tell whether a noun object says what was said: "denied fraud", not "cited data".

    It does where its verb takes a stance, or where words of it are quoted.
    """
    return (
        reported.pattern != "object"
        or layout.lower[reported.verb] in layout.data.stances
        or any(layout.inside[i] >= 0 for p in reported.pieces for i in range(*p))
    )


def _is_attribute(layout: Layout, verb: int) -> bool:
    """Tell whether a past participle describes a noun: « un montant estimé à »."""
    if not layout.dep[verb].startswith(("acl", "amod")):
        return False
    morph = layout.doc[verb].morph
    return "Part" in morph.get("VerbForm", []) and (
        "Past" in morph.get("Tense", [])
        and not any(
            layout.pos[k] == "AUX" or layout.dep[k].startswith("nsubj")
            for k in layout.children[verb]
        )
    )
