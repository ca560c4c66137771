"""Reported clauses that depend on their verb: "said that", "called it", "wrote:"."""

from __future__ import annotations

from cryptonews_nlp.quotes.candidate import Candidate
from cryptonews_nlp.quotes.layout import Layout
from cryptonews_nlp.quotes.lost_clauses import (
    after_colon,
    bare_clause,
    conjunction_after,
    holds_clause,
    infinitive_after,
)
from cryptonews_nlp.quotes.objects import is_amount, phrase_end, prepositional
from cryptonews_nlp.quotes.reported import (
    Reported,
    edges,
    extend,
    is_finite,
    reported_as,
    strip,
)

_CLAUSAL = ("ccomp", "xcomp", "csubj")


def complement(  # noqa: C901, PLR0911 - one exit a kind of complement
    layout: Layout,
    verb: int,
    speaker: Candidate | None,
    bounds: dict[int, tuple[int, int]],
) -> list[Reported]:
    """Return the clause or noun phrase that depends on a reporting verb."""
    sentence_end = bounds[layout.sentence[verb]][1]
    child = complement_head(layout, verb)
    after = verb + 1
    if child >= 0 and _parted(layout, after, child):
        child = -1  # "... on Monday; those in Oslo waited"
    clausal = child >= 0 and layout.dep[child].startswith(_CLAUSAL)
    start = conjunction_after(layout, verb, sentence_end)
    if start >= 0 and not (clausal and child < start):
        lost = not clausal or edges(layout, child)[0] < start - 1
        if lost:
            pieces = [strip(layout, start + 1, extend(layout, start, sentence_end))]
            return reported_as(
                layout, pieces, verb, speaker, "complement", layout.lower[start], -1
            )
    if child < 0:
        return (
            after_colon(layout, verb, speaker, sentence_end)
            or infinitive_after(layout, verb, speaker, sentence_end)
            or bare_clause(layout, verb, speaker, sentence_end)
            or prepositional(layout, verb, speaker, sentence_end)
        )
    if speaker is not None and _overlaps(layout, child, speaker):
        return []  # an inverted subject that the parser took for the object
    if not clausal:
        return _object(layout, verb, child, speaker, sentence_end)
    first, last = edges(layout, child)
    first = max(first, after)
    if last <= first:
        return []
    first, last = strip(layout, first, last)
    first, word = _after_conjunction(layout, child, first, last)
    infinitive = word in layout.data.infinitive_marks or (
        layout.dep[child].startswith("xcomp") and not word
    )
    pattern = "infinitive" if infinitive else "complement"
    while (
        infinitive
        and first > after
        and layout.lower[first - 1] in layout.data.negations
    ):
        first -= 1  # « dit n'avoir rien vu »
    if (
        first < last
        and layout.cue[first]
        and layout.lower[first].endswith(("ing", "ant"))
    ):
        return []  # "said, adding ...": a cue of its own
    if not word and _is_circumstance(layout, first, verb):
        return []
    piece = strip(layout, first, extend(layout, first, sentence_end))
    return reported_as(layout, [piece], verb, speaker, pattern, word, child)


def _is_circumstance(layout: Layout, first: int, verb: int) -> bool:
    """Tell when something was said from what: "said following a meeting"."""
    data = layout.data
    if layout.lower[first] in data.clause_openers - data.complementizers:
        return layout.lower[verb] not in data.asking
    before = verb - 1
    while before > 0 and layout.pos[before] in {"PUNCT", "AUX", "ADV"}:
        before -= 1
    # as in "..., said the 31-year-old", whose hyphens the parser takes for verbs
    return layout.inside[before] >= 0 and not any(
        is_finite(layout, i) for i in range(first, min(first + 12, len(layout)))
    )


def _object(
    layout: Layout, verb: int, child: int, speaker: Candidate | None, end: int
) -> list[Reported]:
    """Return the object of a verb, and the clause that the parser took it from."""
    first, last = edges(layout, child)
    first, last = strip(layout, max(first, verb + 1), last)
    described = layout.dep[verb].startswith("acl")
    if last <= first or (described and layout.lower[verb].endswith(("ing", "ant"))):
        return []  # "the testimony detailing her claims"
    last = max(last, strip(layout, first, phrase_end(layout, last, end))[1])
    found = reported_as(layout, [(first, last)], verb, speaker, "object", "", child)
    if holds_clause(layout, first, end):
        # "insisted the machines were real": no conjunction, and the parse is lost
        piece = strip(layout, first, extend(layout, first, end))
        found += reported_as(layout, [piece], verb, speaker, "bare", "", child)
    # as in "questioned the subsidy: the firm could pay"
    return found + after_colon(layout, verb, speaker, end)


def _overlaps(layout: Layout, child: int, speaker: Candidate) -> bool:
    """Tell whether what hangs on a verb is its subject behind it, or its title."""
    first, last = edges(layout, child)
    behind = first <= speaker.head < last and child <= speaker.head
    return behind or speaker.first <= child < speaker.last


def _parted(layout: Layout, first: int, last: int) -> bool:
    """Tell whether a semicolon or a colon parts a verb from its complement."""
    return any(
        layout.lower[i] in {";", ":"} and layout.inside[i] < 0
        for i in range(first, last)
    )


def _after_conjunction(
    layout: Layout, child: int, first: int, last: int
) -> tuple[int, str]:
    """Return the first token of a clause after its conjunction, and that word."""
    for i in range(first, min(first + 4, last)):
        # "said, twice, that ...": the clause begins at its conjunction
        if (
            layout.lower[i] in layout.data.conjunctions
            and layout.pos[i] == "SCONJ"
            and layout.inside[i] < 0
        ):
            first = i
            break
    word = layout.lower[first] if first < last else ""
    if word in layout.data.complementizers or (
        word in layout.data.infinitive_marks and layout.dep[child].startswith("xcomp")
    ):
        return first + 1, word
    return first, ""


def complement_head(layout: Layout, verb: int) -> int:
    """Return the head of what depends on a reporting verb, -1 without one."""
    best = -1
    for child in layout.children[verb]:
        if child < verb:
            continue
        dep = layout.dep[child]
        if dep.startswith(_CLAUSAL) and layout.sentence[child] == layout.sentence[verb]:
            return child
        if (
            (dep == "obj" or (dep == "obl:arg" and is_amount(layout, child)))
            and layout.pos[child] in {"NOUN", "PROPN"}
            and best < 0
        ):
            best = child
    return best


def labelled(
    layout: Layout,
    verb: int,
    speaker: Candidate | None,
    bounds: dict[int, tuple[int, int]],
) -> list[Reported]:
    """Return what a source calls something: "called the law “much better”"."""
    end = bounds[layout.sentence[verb]][1]
    own = [
        c
        for c in layout.children[verb]
        if c > verb and layout.sentence[c] == layout.sentence[verb]
    ]
    kept = [
        c
        for c in own
        if layout.dep[c].split(":")[0] in {"obj", "xcomp", "obl", "ccomp", "iobj"}
    ]
    if not kept:
        return []
    first = max(verb + 1, min(edges(layout, c)[0] for c in kept))
    last = min(end, max(edges(layout, c)[1] for c in kept))
    if last <= first:
        return []
    return reported_as(
        layout, [strip(layout, first, last)], verb, speaker, "label", "", kept[0]
    )
