"""Which part of a sentence a source vouches for: « Lens, où il vit selon X, vote »."""

from __future__ import annotations

from cryptonews_nlp.quotes.candidates.according import opens_source
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import VERBAL
from cryptonews_nlp.quotes.words.reported import (
    SHORTEST,
    has_finite,
    is_finite,
    is_infinitive,
    is_main_clause,
    within_parentheses,
)
from cryptonews_nlp.quotes.words.tokens import TokenRange

#: What sets a part of a sentence off.
_MARKS = frozenset({",", "—", "–"})
#: How what follows a source in its flow completes the clause before it.
_CORE = frozenset({"obj", "xcomp", "ccomp", "nsubj", "nsubj:pass", "csubj", "dobj"})
#: What stands before an infinitive.
_PARTICLES = frozenset({"ADP", "PART"})
#: What stands between a cue and a verb that has its subject before the cue.
_BEFORE_VERB = frozenset({"ADV", "PART", "DET"})
#: Tokens in which the head of what follows is sought.
_COMPLETED_REACH = 5


def vouched_part(layout: Layout, source: int, whole: TokenRange) -> TokenRange:
    """Return the part of a sentence that a source can vouch for.

    Parentheses, semicolons, and a colon between two clauses bound it.

    Parameters
    ----------
    layout : Layout
        The document.
    source : int
        A token of the source.
    whole : (int, int)
        Its sentence.
    """
    begin, end = inner = within_parentheses(layout, source, whole)
    for i in range(source - 1, begin, -1):
        if layout.inside[i] >= 0:
            continue
        if (layout.lower[i] == ";" and _parts(layout, i, inner)) or (
            layout.lower[i] == ":"
            and (
                is_main_clause(layout, i + 1, source)
                or _opens_with_source(layout, i + 1, source, end)
            )
        ):
            begin = i + 1
            break
    stops = (
        i
        for i in range(source, end)
        if layout.lower[i] == ";" and _parts(layout, i, inner)
    )
    return begin, next(stops, end)


def _opens_with_source(layout: Layout, i: int, source: int, end: int) -> bool:
    """Tell a clause that begins with its source: « Tout va mal : selon X, il »."""
    return opens_source(layout, i) and is_main_clause(layout, source + 1, end)


def _parts(layout: Layout, i: int, whole: TokenRange) -> bool:
    """Tell a semicolon that parts two clauses from one within parentheses."""
    return layout.inside[i] < 0 and within_parentheses(layout, i, whole) == whole


def is_joined(before: TokenRange, cue: int) -> bool:
    """Tell whether nothing parts a source from the words that it follows."""
    return before[0] < before[1] == cue


def last_part(layout: Layout, first: int, cue: int) -> int:
    """Return where the part begins that a source in its flow closes.

    Behind a source that vouches for what comes before it (« 90 selon la police et 200
    selon la mairie »), or a relative or a participle that a comma sets off.
    """
    last = cue
    for i in range(cue - 1, first, -1):
        if layout.inside[i] >= 0:
            continue
        if opens_source(layout, i):
            joints = (
                k
                for k in range(i, cue)
                if layout.pos[k] == "CCONJ" or layout.lower[k] in _MARKS
            )
            return next(joints, i - 1) + 1
        if layout.lower[i] not in _MARKS:
            continue
        if _is_subordinate(layout, i + 1, cue):
            return i + 1
        if is_main_clause(layout, i + 1, last):
            return first
        last = i
    return first


def _is_subordinate(layout: Layout, i: int, cue: int) -> bool:
    """Tell whether a relative or a participle opens a part of a sentence."""
    relatives = layout.data.relatives
    if layout.lower[i] in relatives or (
        layout.pos[i] == "ADP" and layout.lower[i + 1] in relatives
    ):
        return any(layout.pos[k] in VERBAL for k in range(i, cue))
    return (
        layout.is_adnominal(i)
        and layout.has_feature(i, "VerbForm", "Part")
        and not has_finite(layout, i, cue)
    )


def completes(layout: Layout, before: TokenRange, after: TokenRange) -> bool:
    """Tell whether words behind a source complete the clause before it.

    Examples: « ont brûlé selon la police dix bus », "is in his view a mistake".
    """
    if min(before[1] - before[0], after[1] - after[0] - 1) < SHORTEST:
        return False
    reach = min(after[0] + _COMPLETED_REACH, after[1])
    if any(
        layout.dep[i] in _CORE and before[0] <= layout.head[i] < before[1]
        for i in range(after[0], reach)
    ):
        return True
    if layout.pos[before[1] - 1] == "ADJ" and layout.pos[after[0]] in _PARTICLES:
        # « il est exclu, selon X, de partir »: parsers hang it on the source
        return is_infinitive(layout, after[0] + 1)
    return layout.pos[before[1] - 1] in VERBAL | {"ADV"} and any(
        after[0] <= layout.head[i] < reach for i in range(*before)
    )


def carries_on(layout: Layout, first: int, last: int) -> bool:
    """Tell whether words behind a cue and its comma go on with the clause before it.

    They give its grounds, or lack what stands before the cue, a verb its subject or a
    "that" its verb: "The bank, she said, was robbed", "It knew, she said, that".

    Parameters
    ----------
    layout : Layout
        The document.
    first, last : int
        Token range of the words.
    """
    data, lower = layout.data, layout.lower[first]
    if lower in data.grounds | data.conjunctions:
        return True
    joined = layout.pos[first] == "CCONJ"
    verb = first + joined
    while verb < last and layout.pos[verb] in _BEFORE_VERB:
        verb += 1
    # "it failed, she said, and left the room": only an auxiliary is told from hers
    allowed = {"AUX"} if joined else VERBAL
    return verb < last and is_finite(layout, verb) and layout.pos[verb] in allowed
