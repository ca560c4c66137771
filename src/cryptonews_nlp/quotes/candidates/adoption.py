"""Speakers for the cues that the parse leaves without a subject."""

from __future__ import annotations

from cryptonews_nlp.quotes.candidates.attachment import is_heard
from cryptonews_nlp.quotes.candidates.fronting import is_object
from cryptonews_nlp.quotes.lang.words.tables import SPEECH
from cryptonews_nlp.quotes.words.candidate import (
    Candidate,
    set_verb,
)
from cryptonews_nlp.quotes.words.genitives import owner_beyond
from cryptonews_nlp.quotes.words.layout import Layout

#: Tokens between a marked stretch and its cue, and between a cue and its subject.
_REACH_ORPHAN = 9
#: The same for a subject that no preposition governs: « a dit mardi aux portes du port
#: de Brest Zoé Roux ».
_REACH_FREE = 18


def attach_participles(layout: Layout, found: list[Candidate]) -> None:
    """Give participles to the noun they describe or to the subject before them.

    Examples: "partisans criant", "he wrote, adding", « Zoé a dit ..., affirmant ».
    """
    by_head = {c.head: c for c in found}
    taken = {v for c in found for v in c.verbs}
    subjects = [c for c in found if c.relation in {"subject", "inverted", "before"}]
    for verb in layout.cues:
        participle = layout.is_gerund(verb)
        if verb in taken or not participle:
            continue
        owner = None
        if layout.is_adnominal(verb):
            owner = by_head.get(layout.head[verb])
        if owner is not None and is_object(layout, owner.head, verb):
            owner = None
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
            free = [
                c
                for c in found
                if verb < c.head <= verb + _REACH_FREE
                and _can_adopt(layout, c, verb)
                and c.kind in {"person", "people"}
                and layout.pos[c.first - 1] != "ADP"
            ]
            before = [
                c
                for c in found
                if last <= c.head < verb
                and _can_adopt(layout, c, verb)
                and layout.pos[max(min(c.outer, c.first) - 1, last)] != "ADP"
            ]
            _adopt(layout, (before[-1:] or free[:1] or after[:1]), verb)
            taken.add(verb)
        verb = _cue_beside(layout, first - 1, -1)
        if verb >= 0 and verb not in taken:
            before = [c for c in found if c.head < verb and _can_adopt(layout, c, verb)]
            subjects = [c for c in before if layout.is_subject(c.head)]
            _adopt(layout, (subjects[-1:] or before[-1:]), verb)
            taken.add(verb)


def _can_adopt(layout: Layout, c: Candidate, verb: int) -> bool:
    return (
        layout.sentence[c.head] == layout.sentence[verb]
        and c.kind not in {"place", "other"}
        and c.relation != "according"
        and not is_heard(layout, c.head, verb)
        and owner_beyond(layout, c.first, layout.head[c.head], verb) < 0
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
            if layout.cue[i] in SPEECH:
                # « sont appelés à “partir” »: who is called says nothing
                return -1 if layout.has_child(i, "aux:pass") else i
        i += step
    return -1
