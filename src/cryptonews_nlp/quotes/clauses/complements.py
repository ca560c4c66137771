"""Reported clauses that depend on their verb: "said that", "denied it", "wrote:"."""

from __future__ import annotations

from cryptonews_nlp.quotes.candidates.appositions import is_day
from cryptonews_nlp.quotes.clauses.circumstances import past_circumstance
from cryptonews_nlp.quotes.clauses.clause_starts import (
    has_verb,
    of_subject,
    opens_circumstance,
    parted,
)
from cryptonews_nlp.quotes.clauses.complement_ranges import (
    clause_of,
)
from cryptonews_nlp.quotes.clauses.conjunctions import (
    conjunction_after,
    follows_object,
)
from cryptonews_nlp.quotes.clauses.extents import extend
from cryptonews_nlp.quotes.clauses.hearers import is_only_told, past_told
from cryptonews_nlp.quotes.clauses.lost_clauses import (
    after_colon,
    asked_of,
    bare_clause,
    gerund_after,
    holds_clause,
    infinitive_after,
    is_parted_subject,
    said_clause,
)
from cryptonews_nlp.quotes.clauses.objects import (
    before_occasion,
    before_report,
    is_object,
    lost_object,
    phrase_end,
    prepositional,
)
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import NOUNS
from cryptonews_nlp.quotes.words.reported import (
    Reported,
    edges,
    is_finite,
    reported_as,
    strip,
)

_CLAUSAL = ("ccomp", "xcomp", "csubj")
_NAMES = frozenset({"PERSON", "ORG", "LOC"})


def complement(
    layout: Layout,
    verb: int,
    speaker: Candidate | None,
    bounds: dict[int, tuple[int, int]],
) -> list[Reported]:
    """Return the clause or noun phrase that depends on a reporting verb."""
    end = bounds[layout.sentence[verb]][1]
    child = complement_head(layout, verb)
    if child >= 0 and parted(layout, verb + 1, child):
        child = -1  # "... on Monday; those in Oslo waited"
    clausal = child >= 0 and layout.dep[child].startswith(_CLAUSAL)
    start = _conjunction_of(layout, verb, child, end)
    if start >= 0 and not (clausal and child < start):
        # « regrette qu'aucune offre n'ait été faite », with the offer as an object
        begin = edges(layout, child)[0] if clausal else -1
        if not clausal or not start - 1 <= begin <= start:
            return _behind_conjunction(layout, verb, start, speaker, end)
    asked = _of_hearer(
        layout, verb, child if clausal else -1, speaker, end, joined=start >= 0
    )
    if asked is not None:
        return asked
    if child < 0:
        return (
            after_colon(layout, verb, speaker, end)
            or gerund_after(layout, verb, speaker, end)
            or infinitive_after(layout, verb, speaker, end)
            or bare_clause(layout, verb, speaker, end)
            or said_clause(layout, verb, speaker, end)
            or prepositional(layout, verb, speaker, end)
            or lost_object(layout, verb, speaker, end)
        )
    if speaker is not None and _overlaps(layout, child, speaker):
        return []  # an inverted subject that the parser took for the object
    said = said_clause(layout, verb, speaker, end)
    if clausal:
        return clause_of(layout, verb, child, speaker, end) or said
    return said or _object(layout, verb, child, speaker, end)


def _conjunction_of(layout: Layout, verb: int, child: int, end: int) -> int:
    """Return the conjunction of what a verb reports, -1 for that of something else."""
    start = conjunction_after(layout, verb, end)
    if start < 0 or child < 0:
        # the same where the parser lost the object
        lost = start == verb + 2 and _is_saying(layout, verb + 1)
        return -1 if lost else start
    if layout.dep[child].startswith(_CLAUSAL):
        # "saying a proposal that they merge was absurd"
        return -1 if of_subject(layout, start, child) else start
    # "denied claims that he fled": the claims are somebody else's
    return -1 if child == start - 1 and _is_saying(layout, child) else start


def _of_hearer(
    layout: Layout,
    verb: int,
    clause: int,
    speaker: Candidate | None,
    end: int,
    *,
    joined: bool,
) -> list[Reported] | None:
    """Return what somebody is told, asked to do, accused of or warned about.

    None where the verb has no such object, nothing where it reports only what a
    conjunction joins to it.
    """
    data, lower = layout.data, layout.lower[verb]
    if lower in data.ruling and not joined:
        return []  # "held a vote", but "held that"
    if lower in data.directing and (asked := asked_of(layout, verb, speaker, end)):
        return asked
    if joined:
        return None
    if clause < 0 and lower in data.accusing | data.hearing:
        blamed = prepositional(layout, verb, speaker, end)
        if blamed:
            return blamed
    if lower not in data.never_inverted:
        return None
    return _told(layout, verb, clause, speaker, end)


def _told(
    layout: Layout, verb: int, clause: int, speaker: Candidate | None, end: int
) -> list[Reported] | None:
    """Return the clause behind who is told it, None where nothing shows who that is."""
    if is_only_told(layout, verb, speaker):
        return []
    first = past_told(layout, verb, end)
    if first < 0:
        return None
    piece = strip(layout, first, extend(layout, first, end, verb))
    pattern = "bare" if clause < 0 else "complement"
    return reported_as(layout, [piece], verb, speaker, pattern, "", clause)


def _behind_conjunction(
    layout: Layout, verb: int, start: int, speaker: Candidate | None, end: int
) -> list[Reported]:
    """Return the clause behind a conjunction that the parser did not hang on a verb."""
    near = start == past_circumstance(layout, verb + 1, end)
    near = near or layout.pos[start - 1] == "PRON"  # « à ce que »
    near = near or layout.lower[verb] in layout.data.clausal
    if not near and not has_verb(layout, start, end):
        return []  # « se dit plus à l'aise qu'en mai »
    pieces = [strip(layout, start + 1, extend(layout, start, end, verb))]
    word = layout.lower[start]
    return reported_as(layout, pieces, verb, speaker, "complement", word, -1)


def _object(
    layout: Layout, verb: int, child: int, speaker: Candidate | None, end: int
) -> list[Reported]:
    """Return the object of a verb, and the clause that the parser took it from."""
    first, last = edges(layout, child)
    first, last = strip(layout, max(first, verb + 1), last)
    if first < last and _is_hearer(layout, first, child):
        return []
    described = layout.is_adnominal(verb)
    if last <= first or (described and layout.is_gerund(verb)):
        return []  # "the testimony detailing her claims"
    stance = layout.data.stances.get(layout.lower[verb])
    person = layout.label[first] == "PERSON" or layout.lower[first] in (
        layout.data.titles
    )
    if person and stance in {"confirm", "demand"}:
        return []  # "the council confirmed Ada Roe as its head", « plaidait M. Roux »
    last = before_report(layout, child, max(last, phrase_end(layout, last, end)))
    first, last = strip(layout, first, before_occasion(layout, verb, first, last))
    found = reported_as(layout, [(first, last)], verb, speaker, "object", "", child)
    holds = holds_clause(layout, first, end) or is_parted_subject(layout, verb, child)
    if holds and not _is_joined(layout, verb, child, end):
        # "insisted the machines were real": no conjunction, and the parse is lost
        piece = strip(layout, first, extend(layout, first, end, verb))
        found += reported_as(layout, [piece], verb, speaker, "bare", "", child)
    # as in "questioned the subsidy: the firm could pay"
    return found + after_colon(layout, verb, speaker, end)


def _is_hearer(layout: Layout, first: int, noun: int) -> bool:
    """Tell who hears it, taken for an object: « a-t-il dit à la Revue du port »."""
    return layout.lower[first] in layout.data.to_whom and layout.label[noun] in _NAMES


def _is_joined(layout: Layout, verb: int, child: int, end: int) -> bool:
    """Tell the subject of another main clause: "promised cuts and people cheered"."""
    finite = next((i for i in range(child, end) if is_finite(layout, i)), end)
    joined = any(layout.pos[i] == "CCONJ" for i in range(child, finite))
    return joined and any(
        layout.dep[c] == "conj" and child < c <= finite for c in layout.children[verb]
    )


def _is_saying(layout: Layout, noun: int) -> bool:
    """Tell nouns of things said: claim, argument."""
    lower = layout.lower[noun]
    return bool({lower, lower.removesuffix("s")} & layout.data.cue_nouns)


def _overlaps(layout: Layout, child: int, speaker: Candidate) -> bool:
    """Tell whether what hangs on a verb is its subject behind it, or its title."""
    first, last = edges(layout, child)
    behind = first <= speaker.head < last and child <= speaker.head
    return behind or speaker.first <= child < speaker.last


def complement_head(layout: Layout, verb: int) -> int:
    """Return the head of what depends on a reporting verb, -1 without one."""
    best = -1
    for child in layout.children[verb]:
        if child < verb:
            continue
        dep, own = layout.dep[child], layout.sentence[child] == layout.sentence[verb]
        if dep.startswith(_CLAUSAL) and own and not is_day(layout, child):
            if _goes_before(layout, verb, child):
                continue
            return (
                best if best >= 0 and _describes_object(layout, verb, child) else child
            )
        if (
            (dep == "obj" or (dep == "obl:arg" and is_object(layout, verb, child)))
            and layout.pos[child] in NOUNS
            and layout.label[child] != "DATE"  # "pledged Monday night to raise it"
            # « dit ne pas être en mesure de venir »: an infinitive, and no object
            and all(layout.dep[c] != "cop" for c in layout.children[child])
            and best < 0
        ):
            best = child
    return best


def _goes_before(layout: Layout, verb: int, clause: int) -> bool:
    """Tell when from what: "said while it rains, all wait", with two clauses."""
    return any(
        layout.dep[c].startswith(_CLAUSAL)
        and opens_circumstance(layout, verb + 1, edges(layout, c)[0])
        for c in layout.children[verb]
        if c > clause
    )


def _describes_object(layout: Layout, verb: int, clause: int) -> bool:
    """Tell whether a clause with its conjunction stands behind the object of a verb."""
    first = edges(layout, clause)[0]
    opens = layout.lower[first] in layout.data.conjunctions
    return opens and follows_object(layout, verb, first)


def reports_clause(layout: Layout, verb: int) -> bool:
    """Tell whether a verb of manner reports a clause: "grumbles that it rains"."""
    after = verb + 1
    return (
        after < len(layout)
        and layout.lower[after] in layout.data.conjunctions
        and layout.inside[after] < 0
    )
