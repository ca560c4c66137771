"""How far the clause goes that a reporting verb has for its complement."""

from __future__ import annotations

from cryptonews_nlp.quotes.clauses.circumstances import past_circumstance
from cryptonews_nlp.quotes.clauses.clause_starts import (
    after_conjunction,
    bare_start,
    is_circumstance,
    is_relative,
    is_verbal,
    lost_subject,
    opens_circumstance,
)
from cryptonews_nlp.quotes.clauses.extents import extend
from cryptonews_nlp.quotes.clauses.lost_clauses import (
    with_mark,
)
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import VERBAL
from cryptonews_nlp.quotes.words.reported import (
    Reported,
    asks,
    edges,
    reported_as,
    strip,
)


def clause_of(
    layout: Layout, verb: int, child: int, speaker: Candidate | None, end: int
) -> list[Reported]:
    """Return a clause or an infinitive that the parser hung on a reporting verb."""
    after = verb + 1
    first, last = strip(layout, *_range(layout, child, after))
    if last <= first:
        return []
    first, word = after_conjunction(layout, child, first, last)
    if word in layout.data.conjunctions and is_relative(layout, child, first):
        return []  # "cited defects that made it useless"
    lost = not word and first > after and lost_subject(layout, verb, child, first)
    if lost:
        first = past_circumstance(layout, after, first)
    infinitive = word in layout.data.infinitive_marks or (
        layout.dep[child].startswith("xcomp") and not word and not lost
    )
    if infinitive:
        if _is_act(layout, verb, child, word):
            return []
        first = _past_negation(layout, verb, _with_negation(layout, first, after))
    if not word:
        first = bare_start(layout, verb, child, first, last)
    if not word and first < last and _is_participle(layout, child, first):
        return []
    if infinitive and word:
        first = with_mark(layout, first, after)
    piece = strip(layout, first, extend(layout, first, end, verb))
    if not word and (
        is_circumstance(layout, first, verb, child)
        or not _is_clause(layout, child, *piece)
    ):
        return []
    pattern = "infinitive" if infinitive else "complement"
    return reported_as(layout, [piece], verb, speaker, pattern, word, child)


def _range(layout: Layout, child: int, after: int) -> tuple[int, int]:
    """Return a clause behind its cue, with all that its question word asks.

    Examples: "asks how a city that saves could fail", "said while it rains, all wait".
    """
    first, last = edges(layout, child)
    whole = asks(layout, after) or opens_circumstance(layout, after, first)
    return (after if whole else max(first, after)), last


def _is_clause(layout: Layout, child: int, first: int, last: int) -> bool:
    """Tell a clause without a conjunction from "said, not without pride"."""
    return layout.has_subject(child) or any(
        layout.pos[i] in VERBAL or layout.inside[i] >= 0 for i in range(first, last)
    )


def _is_act(layout: Layout, verb: int, child: int, word: str) -> bool:
    """Tell what somebody does from what he says in an infinitive.

    Examples: "continues to grow", "the humour feels thin", "conceded a free kick".
    """
    return layout.lower[verb] in layout.data.aspectual or (
        not word and not is_verbal(layout, verb, child)
    )


def _with_negation(layout: Layout, first: int, after: int) -> int:
    """Return where an infinitive begins with its negation: « dit n'avoir rien vu »."""
    while first > after and layout.lower[first - 1] in layout.data.negations:
        first -= 1
    return first


def _past_negation(layout: Layout, verb: int, first: int) -> int:
    """Return where an infinitive begins behind the negation of its verb.

    Example: « ne nie pas avoir fui », with « pas » hung on what is not denied.
    """
    negations = layout.data.negations
    if not any(layout.lower[c] in negations for c in layout.children[verb] if c < verb):
        return first
    while layout.lower[first] in negations:
        first += 1
    return first


def _is_participle(layout: Layout, child: int, first: int) -> bool:
    """Tell what goes with a cue from what it reports: "said, adding"."""
    if not layout.is_gerund(first):
        return False
    return bool(layout.cue[first]) or _is_aside(layout, child, first)


def _is_aside(layout: Layout, child: int, first: int) -> bool:
    """Tell whether a participle behind a comma has no subject: "said, waving"."""
    return layout.lower[first - 1] == "," and not layout.has_subject(child)
