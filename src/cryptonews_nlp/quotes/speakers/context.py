"""Where a marked stretch stands, and how far a possible speaker is from it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from cryptonews_nlp.quotes.words.candidate import Candidate, heads_within
from cryptonews_nlp.quotes.words.layout import Layout

Features = dict[str, float]
ADJACENT = 2
_WORD = re.compile(r"\w+")
#: What hangs anywhere, and how far up the tree is looked.
_MARKING = frozenset({"PUNCT", "SPACE", "CCONJ", "SCONJ", "ADP"})
_DEEPEST = 8
#: Words beyond which a distance is only far.
_FAR_WORDS = 31
_FAR_SENTENCES = 12
#: The same for who has no reporting verb, and is hardly ever chosen from afar.
_QUIET_BEFORE, _QUIET_AFTER = 6, 2
_MAX_PARAGRAPHS = 4
#: Paragraphs below the title in which who is quoted there may be named first.
_BELOW_TITLE = 3


@dataclass(slots=True)
class Context:
    """Where a marked stretch stands.

    Attributes
    ----------
    number : int
        Index into ``layout.segments``.
    first, last : int
        Tokens with the marks, end exclusive.
    left, right : int
        Nearest words outside, -1 where the text begins or ends.
    sentence, paragraph : int
        Of the first token.
    last_sentence, last_paragraph : int
        Of the last one: a quotation may run over line breaks.
    governors : tuple of int
        Words outside that the stretch hangs on in the tree, the nearest first.
    """

    number: int
    first: int
    last: int
    left: int
    right: int
    sentence: int
    paragraph: int
    colon: bool
    comma_before: bool
    opens_aside: bool
    final: str
    lower_start: bool
    words: int
    dash_after: bool
    last_sentence: int
    last_paragraph: int
    governors: tuple[int, ...] = ()

    def sentences_to(self, sentence: int) -> int:
        """Count the sentences from the nearer edge: below 0 before, above 0 after."""
        return _beyond(sentence, self.sentence, self.last_sentence)

    def paragraphs_to(self, paragraph: int) -> int:
        """Count the paragraphs from the nearer edge in the same way."""
        return _beyond(paragraph, self.paragraph, self.last_paragraph)


def _beyond(place: int, first: int, last: int) -> int:
    if place < first:
        return place - first
    return place - last if place > last else 0


def context_of(layout: Layout, number: int) -> Context:
    """Describe the surroundings of a marked stretch."""
    segment = layout.segments[number]
    first, last = layout.tokens(segment.outer_start, segment.outer_end)
    first = min(first, len(layout) - 1)
    left, right = first - 1, last
    while left >= 0 and not layout.lower[left].strip():
        left -= 1
    while right < len(layout) and not layout.lower[right].strip():
        right += 1
    before = layout.lower[left] if left >= 0 else ""
    after = layout.lower[right] if right < len(layout) else ""
    text = layout.text[segment.start : segment.end]
    final = text[-1]
    if layout.text[segment.end : segment.outer_end].strip(" \u00a0\u202f")[:1] == ",":
        final = ","
    return Context(
        number=number,
        first=first,
        last=last,
        left=left,
        right=right if right < len(layout) else -1,
        sentence=layout.sentence[first],
        paragraph=layout.paragraph[first],
        colon=before == ":",
        comma_before=before == ",",
        opens_aside=before == "(",
        final=final,
        lower_start=text[:1].islower(),
        words=len(_WORD.findall(text)),
        dash_after=after in {"—", "–", "-", "--"},
        last_sentence=layout.sentence[max(first, last - 1)],
        last_paragraph=layout.paragraph[max(first, last - 1)],
        governors=_governors(layout, first, last),
    )


def _governors(layout: Layout, first: int, last: int) -> tuple[int, ...]:
    """Return the words outside a stretch that it hangs on, the nearest first."""
    node = next(
        (
            layout.head[i]
            for i in range(first, last)
            if not first <= layout.head[i] < last and layout.pos[i] not in _MARKING
        ),
        -1,
    )
    found: list[int] = []
    while node >= 0 and node not in found and len(found) < _DEEPEST:
        found.append(node)
        node = layout.head[node]
    return tuple(found)


def size_of(words: int) -> str:
    """Return the class of a length in words."""
    for limit, name in (
        (1, "1"),
        (2, "2"),
        (3, "3"),
        (5, "4-5"),
        (8, "6-8"),
        (15, "9-15"),
    ):
        if words <= limit:
            return name
    return "16+"


def nearest_verb(layout: Layout, context: Context, candidate: Candidate) -> int:
    """Return the reporting verb of a candidate that stands nearest to a stretch."""
    if len(candidate.verbs) <= 1:
        return candidate.verb
    return min(
        candidate.verbs,
        key=lambda v: (
            context.sentences_to(layout.sentence[v]) != 0,
            layout.cue[v] not in {"say", "label"},
            min(abs(v - context.first), abs(v - context.last)),
        ),
    )


def _span(candidate: Candidate, verb: int) -> tuple[int, int]:
    """Return the tokens of a candidate together with its cue."""
    first, last = candidate.first, candidate.last
    if candidate.relation == "according":
        first = min(first, candidate.cue_first)
    elif verb >= 0 and candidate.verb_class:
        first, last = min(first, verb), max(last, verb + 1)
    return first, last


def gap_between(
    layout: Layout, context: Context, candidate: Candidate, verb: int | None = None
) -> int:
    """Count the words between a stretch and a candidate with its cue.

    The cue is the nearest verb of the candidate (:func:`nearest_verb`), worked out
    here where it is not given.
    """
    if verb is None:
        verb = nearest_verb(layout, context, candidate)
    first, last = _span(candidate, verb)
    if first >= context.last:
        low, high = context.last, first
    elif last <= context.first:
        low, high = last, context.first
    else:
        return 0
    if low >= high:
        return 0
    return min(layout.counted[high] - layout.counted[low], _FAR_WORDS)


def bucket(gap: int) -> str:
    """Return the class of a distance in words."""
    for limit, name in (
        (0, "0"),
        (1, "1"),
        (2, "2"),
        (4, "3-4"),
        (8, "5-8"),
        (15, "9-15"),
    ):
        if gap <= limit:
            return name
    return "16+"


def reachable(
    layout: Layout, context: Context, candidates: Sequence[Candidate]
) -> list[Candidate]:
    """Return the candidates that are near enough to be looked at."""
    after = _BELOW_TITLE if context.paragraph == 0 else 1
    # both rise from token to token
    first = max(
        bisect_left(layout.paragraph, context.paragraph - _MAX_PARAGRAPHS),
        bisect_left(layout.sentence, context.sentence - _FAR_SENTENCES),
    )
    last = min(
        bisect_right(layout.paragraph, context.last_paragraph + after),
        bisect_right(layout.sentence, context.last_sentence + _FAR_SENTENCES),
    )
    quiet = (
        bisect_left(layout.sentence, context.sentence - _QUIET_BEFORE),
        bisect_right(layout.sentence, context.last_sentence + _QUIET_AFTER),
    )
    return [
        c
        for c in heads_within(candidates, first, last)
        if (c.verb_class or c.relation == "according" or quiet[0] <= c.head < quiet[1])
        and not _is_called(layout, context, c)
    ]


def _is_called(layout: Layout, context: Context, candidate: Candidate) -> bool:
    """Tell whom others call by marked words: "she was often called “the Fox”"."""
    verb = layout.head[candidate.head]
    return (
        layout.dep[candidate.head] == "nsubj:pass"
        and candidate.head < verb < context.first
        and layout.cue[verb] == "label"
        and layout.sentence[candidate.head] == context.sentence
    )
