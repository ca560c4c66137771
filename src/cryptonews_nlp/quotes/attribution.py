"""Decide which marked stretches are quotations and who says each of them."""

from __future__ import annotations

from dataclasses import dataclass

from cryptonews_nlp.quotes.candidate import Candidate
from cryptonews_nlp.quotes.context import (
    Context,
    Features,
    context_of,
    nearest_verb,
    reachable,
)
from cryptonews_nlp.quotes.layout import Layout
from cryptonews_nlp.quotes.mark_features import segment_features
from cryptonews_nlp.quotes.model import Models, softmax
from cryptonews_nlp.quotes.speaker_features import (
    none_features,
    pair_features,
    rank_features,
    same_features,
)

#: Confidence in a signature under a quotation: 8 of 9 right on our train and dev.
_SIGNED = 0.9
#: Tokens between the dash and the name, and in the whole line.
_SIGNATURE_REACH = 6
_SIGNATURE_LINE = 30
#: Words of a quotation that is signed; fewer are a heading.
_SIGNED_WORDS = 4


@dataclass(slots=True)
class Choice:
    """The speaker chosen for one marked stretch.

    Attributes
    ----------
    candidate : Candidate or None
        The speaker as written, also for a stretch that goes on with the turn of
        the one before.
    goes_on : bool
        Whether the stretch has no attribution of its own.
    probability : float
        Of this choice, 0-1.
    """

    context: Context
    candidate: Candidate | None
    goes_on: bool
    probability: float
    quoted: float


def options(
    layout: Layout,
    context: Context,
    candidates: list[Candidate],
    previous: Context | None,
    speaker: Candidate | None,
) -> tuple[list[Candidate], list[Features]]:
    """Return the candidates in reach and the features of all options.

    The last two options are no candidates: the speaker before goes on, and nobody.
    """
    near = [c for c in candidates if reachable(layout, context, c)]
    rows = [pair_features(layout, context, c, speaker) for c in near]
    for row, extra in zip(rows, rank_features(layout, context, near), strict=True):
        row.update(extra)
    rows.append(same_features(layout, context, previous, near))
    rows.append(none_features(layout, context, near, start=previous is None))
    return near, rows


def attribute(
    layout: Layout, candidates: list[Candidate], models: Models
) -> list[Choice]:
    """Choose the speaker of each quotation, from the first to the last."""
    found: list[Choice] = []
    previous: Choice | None = None
    for number in range(len(layout.segments)):
        context = context_of(layout, number)
        quoted = models.marks.probability(
            segment_features(layout, context, candidates).items()
        )
        if quoted < models.marks.threshold:
            continue
        speaker = previous.candidate if previous else None
        before = previous.context if previous else None
        near, rows = options(layout, context, candidates, before, speaker)
        chances = softmax([models.speakers.score(row.items()) for row in rows])
        best = max(range(len(chances)), key=chances.__getitem__)
        signed = signature_of(layout, context, near)
        if signed is not None:
            choice = Choice(
                context, signed, goes_on=False, probability=_SIGNED, quoted=quoted
            )
        elif best < len(near):
            follows = near[best] is speaker and _follows_on(layout, context, near[best])
            choice = Choice(
                context,
                near[best],
                goes_on=follows,
                probability=chances[best] + (chances[-2] if follows else 0),
                quoted=quoted,
            )
        elif best == len(near):
            choice = Choice(
                context, speaker, goes_on=True, probability=chances[best], quoted=quoted
            )
        else:
            choice = Choice(
                context, None, goes_on=False, probability=chances[best], quoted=quoted
            )
        found.append(choice)
        previous = choice
    return found


def _follows_on(layout: Layout, context: Context, candidate: Candidate) -> bool:
    """Tell whether a speaker's cue belongs to an earlier sentence than a stretch."""
    verb = nearest_verb(layout, context, candidate)
    anchor = verb if verb >= 0 else candidate.head
    return layout.sentence[anchor] < context.sentence


def signature_of(
    layout: Layout, context: Context, near: list[Candidate]
) -> Candidate | None:
    """Return the name after a dash that signs a quotation: "...” – Zoé Roux, mayor"."""
    dash = context.right
    if (
        dash < 0
        or layout.lower[dash] not in {"—", "–", "--"}
        or layout.inside[dash] >= 0
    ):
        return None
    if context.words < _SIGNED_WORDS:
        return None
    line = dash
    while line < len(layout) and layout.paragraph[line] == layout.paragraph[dash]:
        line += 1
    alone = layout.paragraph[dash] != context.paragraph
    if line - dash > _SIGNATURE_LINE or not (alone or context.final in ".!?"):
        return None
    for candidate in near:
        if dash < candidate.head <= dash + _SIGNATURE_REACH and candidate.kind in {
            "person",
            "organisation",
        }:
            return candidate
    return None
