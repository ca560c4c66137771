"""Decide which marked stretches are quotations and who says each of them."""

from __future__ import annotations

from collections.abc import Collection

from cryptonews_nlp.quotes.model import Models, softmax
from cryptonews_nlp.quotes.people.coreference import Coreference
from cryptonews_nlp.quotes.people.entity import Entity
from cryptonews_nlp.quotes.speakers.alternation import settle_dialogue
from cryptonews_nlp.quotes.speakers.charges import is_charge
from cryptonews_nlp.quotes.speakers.choice import Choice
from cryptonews_nlp.quotes.speakers.context import (
    Context,
    Features,
    context_of,
    gap_between,
    nearest_verb,
    reachable,
)
from cryptonews_nlp.quotes.speakers.continuing import may_interrupt
from cryptonews_nlp.quotes.speakers.echoes import settle_chains, settle_echoes
from cryptonews_nlp.quotes.speakers.introducing import may_be_introduced
from cryptonews_nlp.quotes.speakers.mark_features import segment_features
from cryptonews_nlp.quotes.speakers.prepositional import may_speak
from cryptonews_nlp.quotes.speakers.reading import readable
from cryptonews_nlp.quotes.speakers.scene import Scene, Turn
from cryptonews_nlp.quotes.speakers.signatures import settle_signatures
from cryptonews_nlp.quotes.speakers.speaker_features import (
    none_features,
    own_cue,
    pair_features,
    rank_features,
    same_features,
    scene_features,
    situation_of,
)
from cryptonews_nlp.quotes.speakers.thresholds import (
    threshold_of,
)
from cryptonews_nlp.quotes.speakers.turns import speaker_of
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout

#: Confidence in the label of a turn, and in the person named most for one without name.
_LABELLED = 0.95
_PRESUMED = 0.7


def options(scene: Scene, context: Context) -> tuple[list[Candidate], list[Features]]:
    """Return the candidates in reach and the features of all options.

    The last two options are no candidates: the speaker before goes on, and nobody.
    """
    layout = scene.layout
    speaker = scene.speaker()
    previous = scene.turns[-1].context if scene.turns else None
    near = reachable(layout, context, scene.candidates)
    own = own_cue(layout, context, near)
    situation = situation_of(layout, context, own)
    verbs = [nearest_verb(layout, context, c) for c in near]
    gaps = [
        gap_between(layout, context, c, verb)
        for c, verb in zip(near, verbs, strict=True)
    ]
    rows = [
        pair_features(layout, context, c, speaker, verb, gap)
        for c, verb, gap in zip(near, verbs, gaps, strict=True)
    ]
    for row, c in zip(rows, near, strict=True):
        row.update(scene_features(scene, context, c, situation))
    for row, extra in zip(
        rows, rank_features(layout, context, near, gaps), strict=True
    ):
        row.update(extra)
    rows.append(same_features(layout, context, previous, situation, own))
    rows.append(none_features(context, own, start=previous is None))
    return near, rows


def attribute(
    layout: Layout,
    candidates: list[Candidate],
    people: Coreference,
    reported: Collection[int],
    models: Models,
    told: frozenset[int] = frozenset(),
) -> list[Choice]:
    """Choose the speaker of each quotation, from the first to the last.

    Parameters
    ----------
    layout : Layout
        The document.
    candidates : list of Candidate
        Its possible speakers.
    people : Coreference
        Who is meant by them.
    reported : collection of int
        The marked stretches that a clause holds which may report speech.
    models : Models
        Learned parts.
    told : frozenset of int
        Tokens of reported clauses: marks in what somebody says quote him.

    Returns
    -------
    list of Choice
        One for each marked stretch that is a quotation.
    """
    found: list[Choice] = []
    scene = Scene(layout, candidates, people.of_mention | people.role_of)
    for number in range(len(layout.segments)):
        context = context_of(layout, number)
        segment = layout.segments[number]
        if segment.label is not None:
            choice = _labelled(scene, context, people)
            found.append(choice)
            scene.turns.append(Turn(context, choice.candidate, _entity(people, choice)))
            continue
        features = segment_features(layout, context, candidates, reported)
        quoted = models.marks.probability(features.items())
        if is_charge(layout, context) or quoted < threshold_of(
            layout, context, features, reported, told, models
        ):
            continue
        near, rows = options(scene, context)
        chances = softmax([models.speakers.score_of(row) for row in rows])
        allowed = readable(layout, context, near)
        if allowed is not None:
            chances = _of_allowed(chances, [*allowed, False, True])
        else:
            allowed = may_speak(layout, context, near)
            if found:
                able = may_interrupt(scene, context, found[-1], near)
                allowed = [a and b for a, b in zip(allowed, able, strict=True)]
            introduced = may_be_introduced(layout, context, near)
            if introduced is not None:
                allowed = [a and b for a, b in zip(allowed, introduced, strict=True)]
            chances = _of_allowed(chances, [*allowed, introduced is None, True])
        choice = _choose(scene, context, near, chances, quoted)
        if choice.guessed:
            choice.probability = _of_person(scene, near, chances, choice, people)
        found.append(choice)
        scene.turns.append(Turn(context, choice.candidate, _entity(people, choice)))
    people.forget()
    settle_signatures(layout, found, candidates)
    settle_dialogue(layout, found)
    settle_chains(layout, found)
    settle_echoes(layout, found)
    return found


def _of_allowed(chances: list[float], allowed: list[bool]) -> list[float]:
    """Return the probabilities of some options, the others left out."""
    kept = [
        chance if able else 0.0 for chance, able in zip(chances, allowed, strict=True)
    ]
    total = sum(kept)
    return [chance / total for chance in kept]


def _labelled(scene: Scene, context: Context, people: Coreference) -> Choice:
    """Return the speaker of a turn in a transcript."""
    segment = scene.layout.segments[context.number]
    speaker = speaker_of(scene.layout, segment, scene.candidates, people)
    labelled = speaker is not None and speaker.relation == "label"
    return Choice(
        context,
        speaker,
        goes_on=segment.continues or not labelled,
        probability=_LABELLED if labelled else _PRESUMED,
        quoted=_LABELLED,
        cued=labelled,
    )


def _choose(
    scene: Scene,
    context: Context,
    near: list[Candidate],
    chances: list[float],
    quoted: float,
) -> Choice:
    """Return the most probable person, by the most probable mention of them."""
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


def _of_person(
    scene: Scene,
    near: list[Candidate],
    chances: list[float],
    choice: Choice,
    people: Coreference,
) -> float:
    """Return the probability of all mentions that stand for the person chosen.

    Mentions of one name are one person before; pronouns and roles take long to resolve,
    so that this is done only where it may decide whether there is a speaker.
    """
    mentions = [*near, scene.speaker()]  # the chance of nobody is left over
    sources = [None if c is None else people.resolve(c)[0] for c in mentions]
    chosen = choice.candidate and people.resolve(choice.candidate)[0]
    return sum(
        chance
        for source, chance in zip(sources, chances, strict=False)
        if source is chosen
    )


def _has_cue(layout: Layout, context: Context, candidate: Candidate) -> bool:
    """Tell whether the sentence of a stretch has a cue of its speaker."""
    verb = nearest_verb(layout, context, candidate)
    anchor = verb if verb >= 0 else candidate.head
    return candidate.speaks and not context.sentences_to(layout.sentence[anchor])


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
        return context.sentences_to(layout.sentence[anchor]) != 0
    if context.colon or layout.sentence[anchor] >= context.sentence:
        return False
    return scene.spoke(candidate) or layout.cue[anchor] == "say"
