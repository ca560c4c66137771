"""From choices to the rows that leave this stage."""

from __future__ import annotations

from spacy.tokens import Doc

from cryptonews_nlp._text import source_text
from cryptonews_nlp._types import Offsets, Quote, QuoteType, SpeakerKind
from cryptonews_nlp.quotes.attribution import Choice, attribute
from cryptonews_nlp.quotes.candidates import Candidate, find_candidates
from cryptonews_nlp.quotes.layout import Layout
from cryptonews_nlp.quotes.marks import scan

_KINDS: dict[str, SpeakerKind] = {
    "person": "person",
    "organisation": "organisation",
    "place": "organisation",
    "people": "nominal",
    "document": "nominal",
    "other": "nominal",
}


def find_quotes(doc: Doc) -> list[Quote]:
    """Return the quotations of a document."""
    layout = Layout(doc, scan(source_text(doc)))
    candidates = find_candidates(layout)
    choices = attribute(layout, candidates)
    return [_row(layout, choice, candidates) for choice in choices]


def _characters(layout: Layout, first: int, last: int) -> Offsets:
    return layout.start[first], layout.end[last - 1]


def _row(layout: Layout, choice: Choice, candidates: list[Candidate]) -> Quote:
    segment = layout.segments[choice.context.number]
    candidate = choice.candidate
    speaker = cue = antecedent = None
    kind: SpeakerKind = "unknown"
    name = None
    if candidate is not None:
        span = _characters(layout, candidate.first, candidate.last)
        source = _resolve(candidate, candidates)
        antecedent = _characters(layout, source.first, source.last)
        name = layout.text[slice(*antecedent)]
        kind = _KINDS.get(source.kind, "unknown")
        if not choice.goes_on:
            speaker = span
            if candidate.verb >= 0:
                cue = _characters(layout, candidate.verb, candidate.verb + 1)
            elif candidate.cue_first >= 0:
                cue = _characters(layout, candidate.cue_first, candidate.cue_last)
    return Quote(
        start=segment.start,
        end=segment.end,
        text=layout.text[segment.start : segment.end],
        type=_type(layout, choice),
        cue=cue,
        speaker=speaker,
        antecedent=antecedent,
        speaker_name=name,
        speaker_kind=kind,
        fragments=((segment.start, segment.end),),
        method="marks",
        confidence=round(choice.probability * choice.quoted, 4),
        reason=None if candidate else "no speaker in reach",
    )


def _type(layout: Layout, choice: Choice) -> QuoteType:
    context = choice.context
    same = context.left >= 0 and layout.sentence[context.left] == context.sentence
    built_in = same and context.lower_start and not context.colon and not context.comma_before
    return "mixed" if built_in else "direct"


def _resolve(candidate: Candidate, candidates: list[Candidate]) -> Candidate:
    """Return the last person before a pronoun."""
    if candidate.kind != "pronoun":
        return candidate
    persons = [c for c in candidates if c.kind == "person" and c.head < candidate.head]
    return persons[-1] if persons else candidate
