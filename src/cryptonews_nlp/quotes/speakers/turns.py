"""Speakers whom the layout names: labels of a transcript, signatures."""

from __future__ import annotations

from cryptonews_nlp.quotes.candidates.bylines import byline_tokens
from cryptonews_nlp.quotes.people.coreference import Coreference
from cryptonews_nlp.quotes.people.entity import fullest
from cryptonews_nlp.quotes.signs.marks import NO_LABEL, Segment
from cryptonews_nlp.quotes.signs.transcripts import initials
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout


def is_short(layout: Layout, label: Candidate) -> bool:
    """Tell initials from a name."""
    text = layout.written(*label.name_range)
    return len(initials(text)) == sum(c.isalpha() for c in text)


def know_initials(layout: Layout, labels: list[Candidate], people: Coreference) -> None:
    """Tie labels of initials to the person whose name they shorten."""
    for label in labels:
        if id(label) in people.of_mention or not is_short(layout, label):
            continue
        short = initials(layout.written(*label.name_range))
        for entity in people.named:
            if entity.kind == "person" and short == initials(
                layout.written(*fullest(entity).name_range)
            ):
                people.of_mention[id(label)] = entity
                break


def speaker_of(
    layout: Layout, segment: Segment, candidates: list[Candidate], people: Coreference
) -> Candidate | None:
    """Return who speaks in a turn: its label, or for "A:" the person named most."""
    if segment.label is None:
        return None
    if segment.label == NO_LABEL:
        return _interviewed(layout, people)
    first, last = layout.tokens(*segment.label)
    label = next(
        (c for c in candidates if c.relation == "label" and c.first == first), None
    )
    if label is not None and (label.name or last - first > 1 or label.kind == "people"):
        return label
    persons = [e for e in people.named if e.kind == "person"]
    if not persons:
        return None
    return fullest(max(persons, key=lambda e: len(e.mentions)))


def _interviewed(layout: Layout, people: Coreference) -> Candidate | None:
    """Return the person whom the lead of an interview names most, or last of several.

    Not in a byline, nor in the first question, which is about others.
    """
    first = next(s.outer_start for s in layout.segments if s.label == NO_LABEL)
    lead = layout.first_token(first)
    while lead and layout.pos[lead - 1] == "SPACE":
        lead -= 1
    question = layout.paragraph[lead - 1]
    while lead and layout.paragraph[lead - 1] == question:
        lead -= 1
    written = byline_tokens(layout)
    named = {}
    for entity in people.named:
        heads = [m.head for m in entity.mentions if m.head < lead]
        told = [head for head in heads if head not in written]
        if entity.kind == "person" and told:
            named[len(told), told[-1]] = entity
    return fullest(named[max(named)]) if named else None
