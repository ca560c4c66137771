"""Let reported clauses take up the marked stretches that are built into them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from cryptonews_nlp._types import Offsets, QuoteType
from cryptonews_nlp.quotes.candidates.fronting import is_told_of
from cryptonews_nlp.quotes.model import Models
from cryptonews_nlp.quotes.signs.marks import trim
from cryptonews_nlp.quotes.speakers.choice import Choice
from cryptonews_nlp.quotes.speakers.context import nearest_verb
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import Reported, cue_range

#: A clause with words in marks needs less: the marks are evidence of their own.
_MARKED_FACTOR = 0.5
_MOSTLY = 0.9
#: Stretches of marked words, and the words outside them, in a clause with one stretch.
_ONE_STRETCH = 2


@dataclass(slots=True)
class Row:
    """A quote before its speaker is resolved."""

    start: int
    end: int
    type: QuoteType
    candidate: Candidate | None
    cue: Offsets | None
    goes_on: bool
    fragments: tuple[Offsets, ...]
    method: str
    confidence: float
    split_of: int | None = None
    choice: Choice | None = field(default=None, repr=False)


def combine(
    layout: Layout,
    choices: list[Choice],
    judged: list[tuple[float, Reported]],
    models: Models,
) -> list[Row]:
    """Let clauses take up the marked stretches that are built into them."""
    by_number = {choice.context.number: choice for choice in choices}
    free = dict(by_number)
    rows: list[Row] = []
    taken: list[Offsets] = []
    for chance, reported in sorted(
        judged, key=lambda j: (j[1].pieces[0][0], -j[1].pieces[0][1])
    ):
        numbers = _fragments(layout, reported, by_number)
        threshold = models.clauses.threshold * (_MARKED_FACTOR if numbers else 1)
        if reported.pattern == "label":
            # the marks classifier has judged what is named
            threshold = 0.0 if numbers else 1.0
        if chance < threshold or any(
            _standalone(by_number[n], reported) for n in numbers
        ):
            continue
        spans = [characters(layout, *piece) for piece in reported.pieces]
        if any(a < d and c < b for a, b in spans for c, d in taken):
            continue
        taken += spans
        rows += _clause_rows(
            layout, reported, chance, spans, [free.pop(n) for n in numbers if n in free]
        )
    rows += [_segment_row(layout, choice) for choice in free.values()]
    rows.sort(key=lambda r: (r.start, -r.end))
    return _link_splits(layout, rows)


def _fragments(
    layout: Layout, reported: Reported, choices: dict[int, Choice]
) -> list[int]:
    numbers: list[int] = []
    for first, last in reported.pieces:
        for i in range(first, last):
            n = layout.inside[i]
            if n in choices and n not in numbers:
                numbers.append(n)
    return numbers


def _standalone(choice: Choice, reported: Reported) -> bool:
    """Tell whether a marked stretch is an utterance of its own inside a clause."""
    context = choice.context
    if (
        context.opens_aside
        or context.colon
        or (context.comma_before and not context.lower_start)
    ):
        return True
    for first, last in reported.pieces:
        if first <= context.first < last or first < context.last <= last:
            # marks that begin outside the clause or run out of it
            return context.first < first - 1 or context.last > last + 1
    return False


def in_marks(layout: Layout, reported: Reported) -> bool:
    """Tell whether a clause lies inside marks, so that it is no clause of its own.

    What a verb reports in two stretches, « dénonce un "mensonge" et un "vol" », is one.
    """
    inside: Counter[int] = Counter()
    for i in reported.tokens:
        if layout.lower[i][:1].isalnum():
            inside[layout.inside[i]] += 1
    if reported.pattern == "object" and inside[-1] and len(inside) > _ONE_STRETCH:
        return False
    return inside.total() - inside[-1] >= _MOSTLY * inside.total()


def characters(layout: Layout, first: int, last: int) -> Offsets:
    """Return the offsets of a token range without padding."""
    start, end = trim(layout.text, layout.start[first], layout.end[last - 1])
    if layout.text.endswith(".-", start, end):
        end -= 2  # « Zoé ROUX.- Oui », one token
    return start, layout.closed.get(end, end)


def _clause_rows(
    layout: Layout,
    reported: Reported,
    chance: float,
    spans: list[Offsets],
    choices: list[Choice],
) -> list[Row]:
    speaker = reported.speaker
    unknown = reported.verb >= 0 and is_told_of(layout, reported.verb)
    if speaker is None and choices and not unknown:
        marked = choices[0].speaker
        speaker = None if marked is None or reported.holds(marked) else marked
    if speaker is None and not choices:
        return []  # marks that quote nobody, and nobody who speaks
    cue = characters(layout, *reported.cue)
    rows: list[Row] = []
    for span in spans:
        start, end = _without_outer_marks(layout, *span)
        fragments = tuple(
            (s.start, s.end)
            for s in (layout.segments[c.context.number] for c in choices)
            if start <= s.start and s.end <= end
        )
        kind: QuoteType = "mixed" if fragments else "indirect"
        if len(fragments) == 1 and _only_dated(layout, (start, end), fragments[0]):
            (start, end), kind = fragments[0], "direct"
        rows.append(
            Row(
                start,
                end,
                kind,
                speaker,
                cue,
                goes_on=False,
                fragments=fragments,
                method=reported.pattern,
                confidence=chance,
                split_of=rows[0].start if rows else None,
            )
        )
    return rows


def _only_dated(layout: Layout, span: Offsets, fragment: Offsets) -> bool:
    """Tell whether a clause is marked words after a date: said last night "..."."""
    outside = [
        i
        for i in range(layout.first_token(span[0]), layout.first_token(span[1]))
        if not fragment[0] <= layout.start[i] < fragment[1]
        and layout.lower[i][:1].isalnum()
    ]
    return bool(outside) and all(layout.label[i] == "DATE" for i in outside)


def _without_outer_marks(layout: Layout, start: int, end: int) -> Offsets:
    """Leave out marks that enclose the whole clause."""
    text = layout.text
    for segment in layout.segments:
        if segment.outer_start == start and segment.outer_end >= end:
            return segment.start, min(segment.end, end)
    while end > start and text[end - 1] == ".":
        end -= 1
    return start, end


def _segment_row(layout: Layout, choice: Choice) -> Row:
    segment = layout.segments[choice.context.number]
    span = (segment.start, segment.end)
    cue = None
    candidate = choice.speaker
    if candidate is not None and not choice.goes_on:
        verb = nearest_verb(layout, choice.context, candidate)
        if verb >= 0 and layout.cue[verb]:
            cue = characters(layout, *cue_range(layout, verb))
        elif candidate.cue_first >= 0:
            cue = characters(layout, candidate.cue_first, candidate.cue_last)
    return Row(
        *span,
        _type(layout, choice),
        candidate,
        cue,
        choice.goes_on,
        (span,),
        "marks",
        choice.probability * choice.quoted,
        choice=choice,
    )


def _type(layout: Layout, choice: Choice) -> QuoteType:
    context = choice.context
    same = context.left >= 0 and layout.sentence[context.left] == context.sentence
    if not same or context.colon or layout.lower[context.left] in {",", "—", "–", "-"}:
        return "direct"
    if layout.lower[context.left] in layout.data.complementizers or context.lower_start:
        return "mixed"
    return "mixed" if layout.cue[context.left] == "label" else "direct"


def _link_splits(layout: Layout, rows: list[Row]) -> list[Row]:
    """Tie a stretch to the first one of the same quote, cut by a cue or a paragraph."""
    previous: Row | None = None
    for row in rows:
        if row.choice is None:
            previous = None
            continue
        if previous is not None and _same_quote(layout, previous, row):
            row.split_of = (
                previous.split_of if previous.split_of is not None else previous.start
            )
        previous = row
    return rows


def _same_quote(layout: Layout, previous: Row, row: Row) -> bool:
    before, after = previous.choice, row.choice
    if (
        before is None
        or after is None
        or after.candidate is None
        or before.candidate is not after.candidate
    ):
        return False
    if layout.segments[after.context.number].continues:
        return True
    if before.context.last_paragraph != after.context.paragraph:
        return False
    return (
        after.context.sentence - before.context.last_sentence <= 1
        and row.type == "direct" == previous.type
    )
