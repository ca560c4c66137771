"""Where a reported clause ends: at the end of its sentence or at a mark before it.

Parsers hang the tail of a long clause on the reporting verb, and the reporter goes on
after a comma (« a dit qu'il viendrait, avant de partir »). The places where a clause
may end are compared by a linear model. It is used for French, where it gains; in
English it gains nothing on the own articles and loses on PolNeAR (67.7 to 66.8).
"""

from __future__ import annotations

from dataclasses import replace

from cryptonews_nlp._words import words
from cryptonews_nlp.quotes.model import Linear
from cryptonews_nlp.quotes.speakers.context import Features
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import VERBAL
from cryptonews_nlp.quotes.words.reported import (
    Reported,
    is_compound,
    is_finite,
    is_main_clause,
    is_subordinate,
    strip,
)
from cryptonews_nlp.quotes.words.tokens import TokenRange

#: Patterns whose last piece runs to the end of the sentence unless it is cut.
OPEN_ENDED = words("""
    complement infinitive according colon bare incise split next object prepositional
""")
#: Patterns that keep a verb: « dit que, lundi, il part » never ends before « il ».
_VERBAL = frozenset({"complement", "bare", "next"})
_MARKS = frozenset({",", ";", "—", "–", "--", "(", ":"})
_FUNCTION = frozenset({"SCONJ", "CCONJ", "ADP", "PRON", "ADV"})
#: Tokens that a clause keeps at least.
_SHORTEST = 2
_MOST_CUTS = 12
_SIZES = (3, 6, 10, 16, 25)


def cuts(layout: Layout, reported: Reported) -> list[int]:
    """Return the tokens before which the last piece of a clause may end.

    Parameters
    ----------
    layout : Layout
        The document.
    reported : Reported
        A clause.

    Returns
    -------
    list of int
        In order; the last one is the end of the piece as found.
    """
    first, last = reported.pieces[-1]
    two = reported.pattern in {"split", "incise", "according"}
    if reported.pattern not in OPEN_ENDED or len(reported.pieces) > 1 + two:
        return [last]
    found = []
    verbal = reported.pattern in _VERBAL
    seen = not verbal
    for i in range(first, last - 1):
        if i >= first + _SHORTEST and seen and layout.inside[i] < 0:
            mark = layout.lower[i] in _MARKS
            if mark or _joins(layout, i):
                found.append(i)
        if layout.lower[i] in layout.data.conjunctions and layout.inside[i] < 0:
            # « être sûr que, lundi, il part »: up to a verb behind it as well
            seen = seen and is_compound(layout, i)
        seen = seen or (
            layout.pos[i] in VERBAL and not is_subordinate(layout, i, first)
        )
    return [*found[:_MOST_CUTS], last]


def _joins(layout: Layout, i: int) -> bool:
    """Tell whether a word may open what the reporter adds to a clause."""
    return (
        layout.lower[i] in layout.data.clause_openers
        and layout.lower[i - 1] not in _MARKS
        and layout.inside[i - 1] < 0
    )


def end_features(layout: Layout, reported: Reported, ends: list[int]) -> list[Features]:
    """Measure each place where a clause may end."""
    first, last = reported.pieces[-1]
    rows: list[Features] = []
    for n, end in enumerate(ends):
        kept = _size(end - first)
        if end == last:
            rows.append(
                {
                    "end": 1.0,
                    f"end&{reported.pattern}": 1.0,
                    f"end&kept={kept}": 1.0,
                    f"end&cuts={min(len(ends) - 1, 4)}": 1.0,
                    f"end&{layout.lang}": 1.0,
                }
            )
            continue
        word = end
        while word < last and layout.lower[word] in _MARKS:
            word += 1
        stop = ends[n + 1]
        mark = layout.lower[end] if word > end else "none"
        closed = layout.pos[word] in _FUNCTION and word < last
        opener = layout.lower[word] if closed else layout.pos[min(word, last - 1)]
        tail = range(word, last)
        piece = range(word, max(stop, word + 1))
        finite = any(layout.pos[i] in VERBAL for i in piece)
        names = [
            f"mark={mark}",
            f"opener={opener}",
            f"mark={mark}&pos={layout.pos[min(word, last - 1)]}",
            f"mark={mark}&opener={opener}",
            f"tied={_tied(layout, reported, word, min(stop, last))}&mark={mark}",
            f"kept={kept}",
            f"tail={_size(last - word)}",
            f"finite={finite}&mark={mark}",
            f"cue={any(layout.cue[i] for i in piece)}",
            f"marks={any(layout.inside[i] >= 0 for i in tail)}",
            f"number={min(n, 3)}",
            f"pattern={reported.pattern}&mark={mark}",
        ]
        rows.append(dict.fromkeys(names, 1.0))
    return rows


def _tied(layout: Layout, reported: Reported, first: int, last: int) -> str:
    """Return what the head of a tail depends on: the clause, its cue, or else."""
    begin = reported.pieces[-1][0]
    for i in range(first, last):
        head = layout.head[i]
        if first <= head < last and head != i:
            continue
        if head in {reported.verb, i}:
            return "cue" + layout.dep[i].split(":")[0]
        if begin <= head < first:
            return "clause" + layout.dep[i].split(":")[0]
        return "other"
    return "other"


def _size(tokens: int) -> int:
    return next((n for n in _SIZES if tokens <= n), 99)


def shorten(layout: Layout, reported: Reported, model: Linear) -> Reported:
    """Let a clause end where the model says; « et que » opens another piece.

    Parameters
    ----------
    layout : Layout
        The document.
    reported : Reported
        A clause up to the end of its sentence.
    model : Linear
        Weights of :func:`end_features`.
    """
    ends = cuts(layout, reported)
    if len(ends) == 1 or not model.weights or not layout.data.cuts_clauses:
        return reported
    scores = [model.score(row.items()) for row in end_features(layout, reported, ends)]
    first, last = reported.pieces[-1]
    end = ends[max(range(len(ends)), key=scores.__getitem__)]
    if reported.pattern == "according" and not is_main_clause(layout, first, end):
        # « Selon X, la chaîne, dont les voix portent, a gagné »: up to its verb
        whole = [n for n, e in enumerate(ends) if is_main_clause(layout, first, e)]
        end = ends[max(whole, key=scores.__getitem__)] if whole else end
    if end == last:
        return reported
    end = _before_loose_end(layout, first, end)
    pieces = [*reported.pieces[:-1], strip(layout, first, end)]
    again = after_conjunction(layout, end, last)
    if again is not None:
        pieces.append(again)
    return replace(reported, pieces=[p for p in pieces if p[0] < p[1]])


def _before_loose_end(layout: Layout, first: int, end: int) -> int:
    """Leave out « mais, dans les heures qui suivent », which opens another clause."""
    for i in range(end - 2, first + _SHORTEST, -1):
        if is_finite(layout, i) and not is_subordinate(layout, i, first):
            break
        if layout.pos[i] == "CCONJ" and layout.lower[i + 1] == ",":
            return i
    return end


def after_conjunction(layout: Layout, end: int, last: int) -> TokenRange | None:
    """Return the clause that « et que », "and that" adds to another."""
    i = end
    while i < last and (layout.lower[i] in _MARKS or layout.pos[i] == "CCONJ"):
        i += 1
    if i == end or i >= last or layout.lower[i] not in layout.data.conjunctions:
        return None
    first, stop = strip(layout, i + 1, last)
    return (first, stop) if stop - first > _SHORTEST else None
