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
from cryptonews_nlp.quotes.coreference import Coreference
from cryptonews_nlp.quotes.echoes import settle_echoes
from cryptonews_nlp.quotes.layout import Layout
from cryptonews_nlp.quotes.mark_features import segment_features
from cryptonews_nlp.quotes.model import Models, softmax
from cryptonews_nlp.quotes.people import Entity
from cryptonews_nlp.quotes.scene import Scene, Turn
from cryptonews_nlp.quotes.speaker_features import (
    none_features,
    own_cue,
    pair_features,
    rank_features,
    same_features,
    scene_features,
    situation_of,
)
from cryptonews_nlp.quotes.turns import speaker_of

#: Confidence in a signature under a quotation: 8 of 9 right on our train and dev.
_SIGNED = 0.9
#: Confidence in the label of a turn, and in the person named most for one without name.
_LABELLED = 0.95
_PRESUMED = 0.7
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
    quoted : float
        Probability that the stretch quotes anybody.
    cued : bool
        Whether the sentence of the stretch says who speaks.
    """

    context: Context
    candidate: Candidate | None
    goes_on: bool
    probability: float
    quoted: float
    cued: bool = False


def options(scene: Scene, context: Context) -> tuple[list[Candidate], list[Features]]:
    """Return the candidates in reach and the features of all options.

    The last two options are no candidates: the speaker before goes on, and nobody.
    """
    layout = scene.layout
    speaker = scene.speaker()
    previous = scene.turns[-1].context if scene.turns else None
    near = [c for c in scene.candidates if reachable(layout, context, c)]
    situation = situation_of(layout, context, own_cue(layout, context, near))
    rows = [pair_features(layout, context, c, speaker) for c in near]
    for row, c in zip(rows, near, strict=True):
        row.update(scene_features(scene, context, c, situation))
    for row, extra in zip(rows, rank_features(layout, context, near), strict=True):
        row.update(extra)
    rows.append(same_features(layout, context, previous, near, situation))
    rows.append(none_features(layout, context, near, start=previous is None))
    return near, rows


def attribute(
    layout: Layout,
    candidates: list[Candidate],
    people: Coreference,
    models: Models,
) -> list[Choice]:
    """Choose the speaker of each quotation, from the first to the last."""
    found: list[Choice] = []
    scene = Scene(layout, candidates, people.of_mention | people.role_of)
    for number in range(len(layout.segments)):
        context = context_of(layout, number)
        segment = layout.segments[number]
        if segment.label is not None:
            speaker = speaker_of(layout, segment, candidates, people)
            labelled = speaker is not None and speaker.relation == "label"
            choice = Choice(
                context,
                speaker,
                goes_on=segment.continues or not labelled,
                probability=_LABELLED if labelled else _PRESUMED,
                quoted=_LABELLED,
                cued=labelled,
            )
            found.append(choice)
            scene.turns.append(Turn(context, speaker, _entity(people, choice)))
            continue
        quoted = models.marks.probability(
            segment_features(layout, context, candidates).items()
        )
        if quoted < models.marks.threshold:
            continue
        near, rows = options(scene, context)
        chances = softmax([models.speakers.score(row.items()) for row in rows])
        choice = _choose(scene, context, near, chances, quoted)
        found.append(choice)
        scene.turns.append(Turn(context, choice.candidate, _entity(people, choice)))
    people.speakers.clear()
    settle_echoes(layout, found)
    return found


def _choose(
    scene: Scene,
    context: Context,
    near: list[Candidate],
    chances: list[float],
    quoted: float,
) -> Choice:
    """Return the most probable person, by the most probable mention of them."""
    signed = signature_of(scene.layout, context, near)
    if signed is not None:
        return Choice(
            context, signed, goes_on=False, probability=_SIGNED, quoted=quoted
        )
    same, nobody = len(near), len(near) + 1
    people = [id(scene.entity(c) or c) for c in near]
    turn = scene.turns[-1] if scene.turns else None
    people += [id(turn and (turn.entity or turn.speaker)), 0]
    totals: dict[int, float] = {}
    for person, chance in zip(people, chances, strict=True):
        totals[person] = totals.get(person, 0.0) + chance
    person = max(totals, key=totals.__getitem__)
    best = max(
        (n for n, p in enumerate(people) if p == person), key=chances.__getitem__
    )
    if best == same:
        candidate, goes_on = scene.speaker(), True
    elif best == nobody:
        candidate, goes_on = None, False
    else:
        candidate = near[best]
        goes_on = _follows_on(scene, context, candidate)
    cued = best < same and not goes_on and _has_cue(scene.layout, context, near[best])
    return Choice(context, candidate, goes_on, totals[person], quoted, cued)


def _has_cue(layout: Layout, context: Context, candidate: Candidate) -> bool:
    """Tell whether the sentence of a stretch has a cue of its speaker."""
    verb = nearest_verb(layout, context, candidate)
    anchor = verb if verb >= 0 else candidate.head
    return candidate.speaks and layout.sentence[anchor] in {
        context.sentence,
        layout.sentence[context.last - 1],
    }


def _entity(people: Coreference, choice: Choice) -> Entity | None:
    if choice.candidate is None:
        return None
    source, _ = people.resolve(choice.candidate)
    people.remember(choice.candidate, source)
    return people.of_mention.get(id(source)) or people.role_of.get(id(source))


def _follows_on(scene: Scene, context: Context, candidate: Candidate) -> bool:
    """Tell whether a stretch goes on with what its speaker was saying.

    Then the cue of the speaker belongs to another sentence, or to none.
    """
    layout = scene.layout
    verb = nearest_verb(layout, context, candidate)
    anchor = verb if verb >= 0 else candidate.head
    if candidate.relation == "according":
        return layout.sentence[anchor] != context.sentence
    if context.colon or layout.sentence[anchor] >= context.sentence:
        return False
    return scene.spoke(candidate) or layout.cue[anchor] == "say"


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
