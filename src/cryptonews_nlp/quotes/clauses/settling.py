"""Speakers of reported clauses that stand where no speaker of theirs can stand.

A parser that loses the subject of a reporting verb hands it one out of the clause that
the verb reports ("said much work had to be done"). Nobody speaks from within his own
words, so such a clause looks for a subject in front of its verb, or has no speaker.
"""

from __future__ import annotations

from dataclasses import replace

from cryptonews_nlp.quotes.clauses.subjects import Subjects
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import Reported, is_finite

#: Patterns without a conjunction: where their speaker is lost they report nothing.
_DOUBTFUL = frozenset({"bare", "label", "next"})
#: What may part a report from the next cue of the same speaker.
_JOINING = frozenset({"CCONJ", "ADV"})


def settle_speakers(
    layout: Layout, found: list[Reported], subjects: Subjects
) -> list[Reported]:
    """Return reported clauses without those that speak from within themselves.

    Parameters
    ----------
    layout : Layout
        The document.
    found : list of Reported
        Its reported clauses, in order of their cues.
    subjects : Subjects
        Who is the subject of which verb.

    Returns
    -------
    list of Reported
        In the same order; a clause without any speaker outside itself has None.
    """
    kept: list[Reported] = []
    for reported in found:
        settled = _settled(layout, reported, kept, subjects)
        if settled is not None:
            kept.append(settled)
    return kept


def _settled(  # noqa: PLR0911 - one exit a reason
    layout: Layout, reported: Reported, before: list[Reported], subjects: Subjects
) -> Reported | None:
    """Return a clause with a speaker outside it, None where nothing is reported."""
    speaker = reported.speaker
    if speaker is None:
        return reported
    if reported.holds(speaker):
        if not any(is_finite(layout, i) for i in reported.tokens):
            return None  # "said Mr Weber on Monday": the clause is its speaker
        if _is_participle(layout, reported.verb):
            # "he said, adding he would leave", with his leaving as the main verb
            outside = _elsewhere(reported, subjects)
            return replace(reported, speaker=outside) if outside else None
        if reported.pattern in _DOUBTFUL:
            return None
        return replace(reported, speaker=_elsewhere(reported, subjects))
    first = next((r for r in reversed(before) if r.holds(speaker)), None)
    if first is not None and (
        _is_participle(layout, reported.verb) or _joins(layout, first, reported)
    ):
        # "said that the tax hurts, adding that": who said the first adds the other
        return replace(reported, speaker=_outermost(first, before))
    return reported


def _outermost(first: Reported, before: list[Reported]) -> Candidate | None:
    """Return who said a report, or the one that its speaker stands within.

    Example: "said the poll shows what sells, adding that", with "sells" before it.
    """
    for report in reversed(before[: before.index(first)]):
        if first.speaker is not None and report.holds(first.speaker):
            first = report
    return first.speaker


def _joins(layout: Layout, first: Reported, second: Reported) -> bool:
    """Tell whether a cue goes on right behind another report: "and predicted that"."""
    end = max(last for _, last in first.pieces)
    between = range(end, second.cue[0])
    return any(layout.pos[i] == "CCONJ" for i in between) and all(
        layout.lower[i] == "," or layout.pos[i] in _JOINING for i in between
    )


def _elsewhere(reported: Reported, subjects: Subjects) -> Candidate | None:
    """Return a subject outside a clause, in front of its verb."""
    verb, pieces = reported.verb, reported.pieces
    if verb < 0 or any(first < verb for first, _ in pieces):
        return None
    return subjects.ahead(verb, pieces)


def _is_participle(layout: Layout, verb: int) -> bool:
    """Tell a participle behind a comma: ", adding", ", while also vowing"."""
    if verb < 0 or not layout.is_gerund(verb):
        return False
    comma = verb - 1
    openers = layout.data.clause_openers - layout.data.joiners
    while comma > 0 and (layout.pos[comma] == "ADV" or layout.lower[comma] in openers):
        comma -= 1
    return layout.lower[comma] == ","
