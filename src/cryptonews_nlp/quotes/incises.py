"""Reported sentences around their cue: "..., says X, ..." and "according to X, ..."."""

from __future__ import annotations

from cryptonews_nlp.quotes.candidate import Candidate
from cryptonews_nlp.quotes.complements import complement_head
from cryptonews_nlp.quotes.layout import Layout
from cryptonews_nlp.quotes.reported import (
    SHORTEST,
    Reported,
    cue_range,
    edges,
    is_clause,
    reported_as,
    strip,
)

#: Tokens between a speaker and a verb of one cue; of clitics before a verb; of the
#: shortest second part of a clause.
_CUE_REACH = 12
_CLITICS = 4
_SHORT_PART = 3
#: Tokens of what describes a source.
_LONGEST_SOURCE = 12


def incise(  # noqa: PLR0911 - one exit a reason why it is none
    layout: Layout,
    verb: int,
    speaker: Candidate | None,
    bounds: dict[int, tuple[int, int]],
) -> list[Reported]:
    """Return the sentence around a reporting verb set between commas."""
    if speaker is None:
        return []
    begin, end = bounds[layout.sentence[verb]]
    first, last = cue_range(layout, verb)
    if abs(speaker.head - verb) < _CUE_REACH:
        first, last = min(first, speaker.first), max(last, speaker.last)
    left = first - 1
    while (
        left >= begin
        and layout.pos[left] in {"AUX", "PRON", "ADV", "PART"}
        and layout.lower[left] != ","
        and first - left < _CLITICS
    ):
        left -= 1
    if (
        left <= begin
        or layout.lower[left] not in {",", "—", "–"}
        or layout.inside[left] >= 0
    ):
        return []
    complement = complement_head(layout, verb)
    set_off = last < end and layout.lower[last] == ","
    clausal = complement >= last and layout.dep[complement].startswith("ccomp")
    if clausal and not set_off:
        return []
    if any(
        layout.lower[i] in layout.data.conjunctions
        for i in range(verb + 1, min(verb + 4, end))
    ):
        return []
    before = strip(layout, begin, left)
    if before[0] == before[1] or layout.inside[before[0]] >= 0:
        return []  # what opens with a mark is a quotation of its own
    rest = _after_incise(layout, last, end)
    pieces = [before] if rest is None else [before, rest]
    pattern = "incise"
    if not is_clause(layout, *before):
        if rest is None:
            return []
        pattern = "split"  # "A third of them, she said, never answered"
    return reported_as(layout, pieces, verb, speaker, pattern, "", layout.head[verb])


def _after_incise(layout: Layout, last: int, end: int) -> tuple[int, int] | None:
    """Return the part of the clause that goes on after "says X,"."""
    comma = last
    while comma < min(last + 14, end) and layout.lower[comma] != ",":
        if layout.inside[comma] >= 0:
            return None
        comma += 1
    if comma >= end or layout.lower[comma] != ",":
        return None
    first, stop = strip(layout, comma + 1, end)
    if first < stop and layout.lower[first] in layout.data.relatives:
        return None  # "says Zoé Roux, who runs the fund"
    if stop - first > _SHORT_PART and is_clause(layout, first, stop) and comma == last:
        return first, stop
    return None


def beside_source(
    layout: Layout, candidate: Candidate, bounds: dict[int, tuple[int, int]]
) -> list[Reported]:
    """Return what stands beside "according to X"."""
    cue = (candidate.cue_first, candidate.cue_last)
    begin, end = bounds[layout.sentence[candidate.head]]
    first, last = min(cue[0], candidate.first), _source_end(layout, candidate, end)
    before = strip(layout, begin, first)
    after = strip(layout, last, end)
    if before[0] < before[1] and layout.lower[before[1] - 1] in (
        layout.data.conjunctions
    ):
        before = (begin, begin)  # « elle a dit que, selon elle, ... »
    pieces = []
    if is_clause(layout, *before) or (
        before[1] - before[0] > SHORTEST and after[1] - after[0] < _SHORT_PART
    ):
        pieces.append(before)
    if after[1] - after[0] > SHORTEST and (is_clause(layout, *after) or not pieces):
        pieces.append(after)
    if not pieces:
        return []
    return [Reported(pieces, cue, -1, candidate, "according", layout.lower[cue[0]])]


def _source_end(layout: Layout, candidate: Candidate, end: int) -> int:
    """Return the token after a source and its apposition."""
    last = candidate.last
    if last + 1 < end and layout.lower[last + 1] in layout.data.relatives:
        comma = last + 1
        while comma < min(last + _LONGEST_SOURCE, end) and layout.lower[comma] != ",":
            comma += 1
        return comma if comma < end and layout.lower[comma] == "," else last
    if last < end and layout.lower[last] == ",":
        apposition = [
            c
            for c in layout.children[candidate.head]
            if layout.dep[c] in {"appos", "acl:relcl", "acl"} and c > last
        ]
        if apposition:
            edge = edges(layout, apposition[0])[1]
            if edge < end and layout.lower[edge] == ",":
                return edge
        return last
    comma = last
    far = last + _LONGEST_SOURCE
    while comma < min(far, end) and (
        layout.inside[comma] >= 0 or layout.lower[comma] not in {",", ":"}
    ):
        far += layout.inside[comma] >= 0
        comma += 1
    # "selon un rapport publié lundi, ...": the phrase runs up to the comma
    if (
        comma < end
        and layout.lower[comma] in {",", ":"}
        and not any(
            layout.pos[i] == "VERB" and layout.dep[i] in {"ROOT", "ccomp"}
            for i in range(last, comma)
        )
    ):
        return comma
    return last
