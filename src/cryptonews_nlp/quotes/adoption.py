"""Speakers for the cues that the parse leaves without a subject."""

from __future__ import annotations

from cryptonews_nlp.quotes.candidate import Candidate, set_verb
from cryptonews_nlp.quotes.layout import Layout

#: Tokens between a marked stretch and its cue, and between a cue and its subject.
_REACH_ORPHAN = 9
#: Tokens between the preposition after « on » and the head of the body.
_REACH_BODY = 4


def yield_to_inverted(layout: Layout, found: list[Candidate]) -> None:
    """Leave a verb to the person named right after it: "..., says investor Zoé Roux".

    What stands before the verb belongs to what is reported, and the roles between the
    verb and the name to the name.
    """
    for person in found:
        verb = person.verb
        if person.kind != "person" or not 0 < verb < person.outer:
            continue
        before = verb - 1
        while before > 0 and layout.pos[before] in {"AUX", "PRON", "ADV"}:
            before -= 1
        if layout.pos[before] not in {"PUNCT", "SPACE"}:
            continue
        for other in found:
            if other is person or verb not in other.verbs:
                continue
            between = verb < other.first and other.last <= person.outer
            past = other.relation == "subject" and _has_verb(
                layout, other.last, verb - 1
            )
            if other.relation == "before" or between or past:
                other.verbs = [v for v in other.verbs if v != verb]
                other.verb, other.verb_class, other.relation = -1, "", "other"
            if between:
                person.outer = other.first


def _has_verb(layout: Layout, first: int, last: int) -> bool:
    return any(layout.pos[i] in {"VERB", "AUX"} for i in range(first, last))


def attach_participles(layout: Layout, found: list[Candidate]) -> None:
    """Give participles to the noun they describe or to the subject before them.

    Examples: "partisans criant", "he wrote, adding", « Zoé a dit ..., affirmant ».
    """
    by_head = {c.head: c for c in found}
    taken = {v for c in found for v in c.verbs}
    subjects = [c for c in found if c.relation in {"subject", "inverted", "before"}]
    for verb, name in enumerate(layout.cue):
        if not name or verb in taken or not layout.lower[verb].endswith(("ant", "ing")):
            continue
        owner = None
        if layout.dep[verb].startswith("acl"):
            owner = by_head.get(layout.head[verb])
        if owner is None:
            before = [
                c
                for c in subjects
                if c.head < verb and layout.sentence[c.head] == layout.sentence[verb]
            ]
            owner = before[-1] if before else None
        if owner is not None:
            owner.verbs.append(verb)
            if not owner.verb_class:
                set_verb(layout, owner, verb, "relative")


def name_impersonal(layout: Layout, found: list[Candidate]) -> list[Candidate]:
    """Let the body behind « on » speak: « explique-t-on chez Zoé Roux »."""
    data = layout.data
    dropped: set[int] = set()
    for one in found:
        if layout.lower[one.head] not in data.impersonal or not one.verbs:
            continue
        i = one.head + 1
        while i < len(layout) and layout.lower[i] in data.body_prepositions:
            i += 1
        body = next(
            (
                c
                for c in found
                if c.outer <= i <= c.head and c is not one and c.kind != "pronoun"
            ),
            None,
        )
        if body is None or i == one.head + 1 or body.head - i > _REACH_BODY:
            continue
        dropped.add(id(one))
        body.verbs += one.verbs
        if not body.verb_class:
            set_verb(layout, body, one.verb, "inverted")
    return [c for c in found if id(c) not in dropped]


def adopt_orphans(layout: Layout, found: list[Candidate]) -> None:
    """Give a cue beside a marked stretch, left without a subject, to a neighbour."""
    taken = {v for c in found for v in c.verbs}
    for segment in layout.segments:
        first, last = layout.tokens(segment.outer_start, segment.outer_end)
        verb = _cue_beside(layout, last, 1)
        if verb >= 0 and verb not in taken:
            after = [
                c
                for c in found
                if verb < c.head <= verb + _REACH_ORPHAN and _can_adopt(layout, c, verb)
            ]
            before = [
                c
                for c in found
                if last <= c.head < verb and _can_adopt(layout, c, verb)
            ]
            _adopt(layout, (before[-1:] or after[:1]), verb)
            taken.add(verb)
        verb = _cue_beside(layout, first - 1, -1)
        if verb >= 0 and verb not in taken:
            before = [c for c in found if c.head < verb and _can_adopt(layout, c, verb)]
            subjects = [c for c in before if layout.dep[c.head].startswith("nsubj")]
            _adopt(layout, (subjects[-1:] or before[-1:]), verb)
            taken.add(verb)


def _can_adopt(layout: Layout, c: Candidate, verb: int) -> bool:
    return (
        layout.sentence[c.head] == layout.sentence[verb]
        and c.kind not in {"place", "other"}
        and c.relation != "according"
    )


def _adopt(layout: Layout, owners: list[Candidate], verb: int) -> None:
    for owner in owners:
        owner.verbs.append(verb)
        if not owner.verb_class:
            set_verb(layout, owner, verb, "adopted")


def _cue_beside(layout: Layout, i: int, step: int) -> int:
    """Return the reporting verb nearest to a marked stretch in its sentence."""
    sentence = None
    for _ in range(_REACH_ORPHAN):
        if not 0 <= i < len(layout) or layout.inside[i] >= 0:
            return -1
        if layout.lower[i].strip() and layout.lower[i] not in {",", ":", '"'}:
            sentence = layout.sentence[i] if sentence is None else sentence
            if layout.sentence[i] != sentence:
                return -1
            if layout.cue[i] in {"say", "manner"}:
                return i
        i += step
    return -1
