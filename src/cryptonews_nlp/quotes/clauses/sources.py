"""Reported sentences beside their source: "according to X, ...", « selon X, ... »."""

from __future__ import annotations

from cryptonews_nlp.quotes.candidates.according import opens_source
from cryptonews_nlp.quotes.clauses.descriptions import (
    LONGEST_DESCRIPTION,
    after_apposition,
    after_descriptions,
    after_parentheses,
    next_comma,
    subject_of,
)
from cryptonews_nlp.quotes.clauses.vouching import (
    carries_on,
    completes,
    is_joined,
    last_part,
    vouched_part,
)
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.noun_phrases import are_several
from cryptonews_nlp.quotes.words.parts_of_speech import VERBAL
from cryptonews_nlp.quotes.words.reported import (
    SHORTEST,
    Reported,
    has_finite,
    is_clause,
    is_finite,
    is_main_clause,
    is_past_participle,
    strip,
)
from cryptonews_nlp.quotes.words.tokens import TokenRange

_NOMINAL = frozenset({"NOUN", "PROPN", "NUM"})
#: How an aside hangs on the noun that it describes.
_DESCRIBING = ("appos", "acl", "amod")
#: What may open a predicate that a source parts from its subject.
_PREDICATES = frozenset({"VERB", "AUX", "PRON", "PART", "ADV"})
#: Tokens of the shortest second part of a clause, and of what describes a source.
_SHORT_PART = 3
_LONGEST_SOURCE = 12


def beside_source(
    layout: Layout, candidate: Candidate, bounds: dict[int, tuple[int, int]]
) -> list[Reported]:
    """Return what stands beside "according to X"."""
    cue = (candidate.cue_first, candidate.cue_last)
    whole = bounds[layout.sentence[candidate.head]]
    begin, end = vouched_part(layout, candidate.head, whole)
    first, last = min(cue[0], candidate.first), _source_end(layout, candidate, end)
    first -= _is_qualified(layout, first)
    before = strip(layout, begin, first)
    after = strip(layout, last, end)
    if _is_sourced(layout, after) or _reports_on(layout, *after):
        after = (end, end)
    if _is_left_open(layout, before):
        before = (begin, begin)
    if is_joined(before, first):
        pieces = _in_flow(layout, candidate, (first, last), before, after)
    else:
        pieces = _set_off(layout, candidate, (first, last), before, after)
    if not pieces:
        return []
    return [Reported(pieces, cue, -1, candidate, "according", layout.lower[cue[0]])]


def _is_qualified(layout: Layout, first: int) -> bool:
    """Tell an adverb of a source behind a comma: ", again according to Roe"."""
    return (
        first > 1 and layout.pos[first - 1] == "ADV" and layout.lower[first - 2] == ","
    )


def _is_left_open(layout: Layout, before: TokenRange) -> bool:
    """Tell whether a clause begins with its source: « elle a dit que, selon elle, ».

    Or with the conjunction before it: "it was late, but according to her all came".
    """
    if before[0] >= before[1]:
        return False
    last = before[1] - 1
    openers = layout.data.conjunctions | layout.data.relatives
    return layout.lower[last] in openers or layout.pos[last] == "CCONJ"


def _is_sourced(layout: Layout, after: TokenRange) -> bool:
    """Tell a figure of another source: « 90 selon la police, 200 selon la mairie »."""
    first, last = after
    return (
        first < last
        and layout.pos[first] == "NUM"
        and any(
            opens_source(layout, i)
            for i in range(first, min(first + _SHORT_PART, last))
        )
    )


def _in_flow(
    layout: Layout,
    candidate: Candidate,
    source: TokenRange,
    before: TokenRange,
    after: TokenRange,
) -> list[TokenRange]:
    """Return what a source says that no comma parts from the words before it."""
    begin = last_part(layout, before[0], source[0])
    part = strip(layout, begin, before[1])
    if after[0] == source[1] and completes(layout, part, after):
        return [part, after]
    if begin > before[0]:
        return [part] if part[1] - part[0] > SHORTEST else []
    if not is_clause(layout, *before):
        return _set_off(layout, candidate, source, before, after)
    return [before]


def _set_off(
    layout: Layout,
    candidate: Candidate,
    source: TokenRange,
    before: TokenRange,
    after: TokenRange,
) -> list[TokenRange]:
    """Return what a source says that commas part from what it says."""
    first, last = source
    aside = _aside(layout, first, before, after)
    if aside is not None:
        return [aside]
    pieces = []
    tail = after[0] < after[1] and (
        _tail(layout, candidate, last, *after)
        # "It shut, according to a letter sent in May", with "sent" a past tense
        or (
            after[0] == last
            and layout.pos[last] == "VERB"
            and _is_whole(layout, before)
        )
    )
    short = after[1] - after[0] < _SHORT_PART
    if (
        is_clause(layout, *before)
        or (before[1] - before[0] > SHORTEST and (short or tail))
        or _is_subject(layout, first, before, after)
    ):
        pieces.append(before)
    if after[1] - after[0] > SHORTEST and (
        (not pieces and not tail)
        or (_is_told_on(layout, before, after) and not tail)
        or _resumes(layout, candidate, first, *after)
        or (
            completes(layout, before, after)
            and layout.pos[before[1] - 1] not in _NOMINAL
        )
    ):
        pieces.append(after)
    return pieces


def _is_whole(layout: Layout, before: TokenRange) -> bool:
    """Tell whether a clause before a source has its verb, and no verb ends it."""
    ends = before[0] < before[1] and layout.pos[before[1] - 1] in VERBAL
    return is_main_clause(layout, *before) and not ends


def _is_told_on(layout: Layout, before: TokenRange, after: TokenRange) -> bool:
    """Tell a clause behind a source from « une grève qui a été suivie »."""
    open_ended = before[0] < before[1] and is_finite(layout, before[1] - 1)
    return (is_clause if open_ended else is_main_clause)(layout, *after)


def _is_subject(
    layout: Layout, cue: int, before: TokenRange, after: TokenRange
) -> bool:
    """Tell whether a source parts a subject from its verb: « X, selon Y, a fui »."""
    if before[0] >= before[1] or after[0] >= after[1]:
        return False
    if layout.lower[cue - 1] != "," and not is_joined(before, cue):
        return False
    if layout.lower[after[0] - 1] != "," or layout.pos[after[0]] not in _PREDICATES:
        return False
    near = range(after[0], min(after[0] + _SHORT_PART, after[1]))
    verb = next((i for i in near if is_finite(layout, i)), -1)
    if verb < 0:
        return False
    if layout.pos[before[0]] in {"DET", "PROPN", "PRON", "NOUN"}:
        return True
    # « À Lens, 80 à 90 marins, selon X, ont », not « Samedi, selon X, ont fui dix »
    subject = subject_of(layout, verb)
    counted = subject < 0 and any(
        layout.pos[i] == "NUM" and layout.label[i] != "DATE" for i in range(*before)
    )
    set_off = layout.lower[cue - 1] == ","
    return set_off and (counted or before[0] <= subject < before[1])


def _aside(
    layout: Layout, cue: int, before: TokenRange, after: TokenRange
) -> TokenRange | None:
    """Return what describes a subject and is all that a source between commas vouches.

    Example: « Un marin, connu pour des vols, selon X, a fui », not « Hier, un marin ».
    """
    if not _is_subject(layout, cue, before, after):
        return None
    comma = next(
        (
            k
            for k in range(before[1] - 1, before[0], -1)
            if layout.lower[k] == "," and layout.inside[k] < 0
        ),
        before[0],
    )
    part = strip(layout, comma + 1, before[1])
    described = any(
        before[0] <= layout.head[i] < comma and layout.dep[i].startswith(_DESCRIBING)
        for i in range(*part)
    )
    return part if described and part[1] - part[0] > SHORTEST else None


def _is_relative(layout: Layout, cue: int, i: int) -> bool:
    """Tell whether a relative stands behind a source.

    Not in "according to X, that was"; "for X, that was" tells of him.
    """
    points = layout.has_feature(i, "PronType", "Dem")
    weak = layout.lower[cue] in layout.data.according_weak
    return layout.lower[i] in layout.data.relatives and (weak or not points)


def _reports_on(layout: Layout, first: int, last: int) -> bool:
    """Tell a source that says more: « selon X, confirmant une information de Y »."""
    return first < last and bool(layout.cue[first]) and layout.is_gerund(first)


def _describes(layout: Layout, cue: int, first: int) -> bool:
    """Tell a participle that describes a source from « a été, selon X, tué »."""
    return (
        is_past_participle(layout, first)
        and layout.is_adnominal(first)
        and layout.pos[cue - 2] != "AUX"
        and layout.lower[cue - 2] not in layout.data.auxiliaries
    )


def _tail(
    layout: Layout, source: Candidate, source_end: int, first: int, last: int
) -> bool:
    """Tell whether words behind a source belong to it: "X, citing", "X, who leads"."""
    cue = source.cue_first
    if _is_relative(layout, cue, first):
        return source.kind != "pronoun"
    if _describes(layout, cue, first):
        return True  # « selon des chiffres de X (X), cités par Y »
    if (
        layout.lower[first - 1] == ","
        and layout.pos[first] == "NOUN"
        and (source.kind == "person" and not is_clause(layout, first, last))
    ):
        return True  # « Pas du tout, selon Zoé Roux, membre du parti »
    if source_end == first and layout.pos[first] == "CCONJ":
        return not is_main_clause(layout, first + 1, last)  # "X and those who left"
    return source_end == first and not has_finite(layout, first, last)


def _resumes(
    layout: Layout, source: Candidate, cue: int, first: int, last: int
) -> bool:
    """Tell whether a clause goes on behind its source: « percevait, selon X, 15 % »."""
    if first >= last or layout.lower[cue - 1] != "," or layout.lower[first - 1] != ",":
        return False
    if layout.lower[first] in layout.data.relatives:
        return False
    if carries_on(layout, first, last):
        return True
    if layout.lower[first] in layout.data.one and not is_clause(layout, first, last):
        return False  # "according to Ann Roe, one of the lawyers"
    named = source.kind in {"person", "organisation"}
    joins = layout.pos[first] in {"ADV", "NUM", "PRON", "VERB", "AUX"}
    joins = joins and not _describes(layout, cue, first)
    joins = joins or layout.inside[first] >= 0
    return joins or (layout.pos[first] == "ADP" and not named)


def _source_end(layout: Layout, candidate: Candidate, end: int) -> int:
    """Return the token after a source and its apposition."""
    last = after_parentheses(layout, candidate.last, end)
    if last < end and layout.lower[last] == ",":
        if _is_another(layout, candidate, last):
            return last
        described = after_descriptions(layout, candidate, last, end)
        if not described and _is_relative(layout, candidate.cue_first, last + 1):
            close = next_comma(layout, last + 1, end)
            # « 90, selon X, dont 18 à Lens, »: without a verb it tells of the figure
            near = close < min(last + LONGEST_DESCRIPTION, end)
            return close if near and has_finite(layout, last, close) else last
        return described or after_apposition(layout, candidate, last, end)
    comma = last
    joined = last < end and layout.pos[last] in {"ADP", "CCONJ"}
    far = last + (LONGEST_DESCRIPTION if joined else _LONGEST_SOURCE)
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
        return after_descriptions(layout, candidate, comma, end) or comma
    return last


def _is_another(layout: Layout, candidate: Candidate, comma: int) -> bool:
    """Tell "According to police, Roe, Holm and two others left" from "the mayor, Roe,".

    The name of one person stands for one person only.
    """
    return layout.label[comma + 1] == "PERSON" and not any(
        layout.is_person(i) and not are_several(layout, i)
        for i in range(candidate.first, comma)
    )
