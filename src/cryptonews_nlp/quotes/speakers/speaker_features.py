"""What is measured about a possible speaker of a marked stretch."""

from __future__ import annotations

from cryptonews_nlp.quotes.lang.words.tables import SPEECH
from cryptonews_nlp.quotes.speakers.context import (
    ADJACENT,
    Context,
    Features,
    bucket,
    gap_between,
    size_of,
)
from cryptonews_nlp.quotes.speakers.scene import Scene
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout

_RANKS = 3


def situation_of(layout: Layout, context: Context, own: str) -> str:
    """Return how a stretch is built in: its cue, or its place without one."""
    if own != "no":
        return own
    left, right = context.left, context.right
    same = left >= 0 and layout.sentence[left] == context.sentence
    after = right >= 0 and layout.sentence[right] == layout.sentence[context.last - 1]
    if same or after:
        return "colon" if context.colon else "inside"
    first = left < 0 or layout.paragraph[left] != context.paragraph
    last = right < 0 or layout.paragraph[right] != context.last_paragraph
    return "alone" if first and last else ("first" if first else "later")


def scene_features(
    scene: Scene, context: Context, candidate: Candidate, situation: str
) -> Features:
    """Measure how a candidate fits by what is known of the document."""
    layout, c = scene.layout, candidate
    sentences = context.sentences_to(layout.sentence[c.head])
    paragraphs = context.paragraphs_to(layout.paragraph[c.head])
    where = f"{max(-3, min(sentences, 1))}{max(-2, min(paragraphs, 1))}"
    main = scene.main.get(layout.sentence[c.head]) is c
    turn = scene.turns[-1] if scene.turns else None
    since = "start" if turn is None else str(c.head >= turn.context.last)
    entity = scene.entity(c)
    topic = min(scene.topics.get(id(entity), 9), 3) if entity else "none"
    again = scene.spoke(c)
    before = not again and scene.spoke(c, 2)
    return {
        f"{situation}&{where}&main={main}": 1.0,
        f"{situation}&{where}&kind={c.kind}": 1.0,
        f"{situation}&main={main}&kind={c.kind}": 1.0,
        f"{situation}&since={since}&main={main}": 1.0,
        f"{situation}&topic={topic}": 1.0,
        f"{situation}&again={again}&since={since}": 1.0,
        f"{situation}&before={before}": 1.0,
    }


def pair_features(
    layout: Layout,
    context: Context,
    candidate: Candidate,
    previous: Candidate | None,
    verb: int,
    words: int,
) -> Features:
    """Measure how well a candidate fits as the speaker of a stretch.

    The verb is the nearest of the candidate (:func:`.context.nearest_verb`), words are
    those between the two (:func:`.context.gap_between`).
    """
    c = candidate
    right = c.head >= context.last
    side = "R" if right else "L"
    anchor = verb if verb >= 0 and c.verb_class else c.head
    sentences = context.sentences_to(layout.sentence[anchor])
    paragraphs = context.paragraphs_to(layout.paragraph[c.head])
    verb_class = layout.cue[verb] if verb >= 0 else ""
    speaks = "according" if c.relation == "according" else (verb_class or "silent")
    gap = bucket(words)
    where = (
        "same" if sentences == 0 else ("next" if right else f"back{min(-sentences, 3)}")
    )
    block = "in" if paragraphs == 0 else f"{max(-3, paragraphs)}"
    relation = c.relation
    if relation == "other" and layout.is_subject(c.head):
        relation = "subject"
    first = layout.sentence[c.head] == layout.opening[layout.paragraph[c.head]]
    f: Features = {
        "kind=" + c.kind: 1.0,
        f"place={where}{block}": 1.0,
        f"speaks={speaks}&{where}": 1.0,
        f"gap={side}{gap}&{speaks}": 1.0,
        f"gap={gap}&{where}": 1.0,
        f"relation={relation}&{speaks}": 1.0,
        f"relation={relation}&{where}": 1.0,
        f"kind={c.kind}&{where}": 1.0,
        f"kind={c.kind}&{speaks}": 1.0,
        f"first={first}&{where}": 1.0,
    }
    governs = _governs(context, verb if c.verb_class else -1, c.head)
    if governs:
        f[f"governs={governs}&{speaks}"] = 1.0
        f[f"governs={governs}&{relation}"] = 1.0
    if right:
        f[f"after&final={_final(context.final)}&{speaks}&{where}"] = 1.0
    elif context.colon:
        f[f"colon&{speaks}&{where}"] = 1.0
        f[f"colon&{relation}&{where}"] = 1.0
    if not right and context.comma_before and where == "same":
        f[f"comma&{speaks}"] = 1.0
    if context.lower_start:
        f[f"lower&{side}&{where}"] = 1.0
    if right and context.dash_after and c.kind in {"person", "organisation"}:
        f["signature"] = 1.0
    if previous is not None and previous.head == c.head:
        f[f"previous&{where}&{speaks}"] = 1.0
    return f


def _governs(context: Context, verb: int, head: int) -> str:
    """Return how a stretch hangs on a candidate: on its cue, or on itself."""
    if verb in context.governors:
        return "cue" if context.governors[0] == verb else "upper"
    return "self" if head in context.governors else ""


def _final(final: str) -> str:
    return final if final in ".,?!…" else "none"


def rank_features(
    layout: Layout, context: Context, candidates: list[Candidate], gaps: list[int]
) -> list[Features]:
    """Measure what depends on the other candidates: who is nearest on each side."""
    order = sorted(range(len(candidates)), key=gaps.__getitem__)
    seen: dict[str, int] = {}
    found: list[Features] = [{} for _ in candidates]
    for n in order:
        c = candidates[n]
        side = "R" if c.head >= context.last else "L"
        keys = [
            side
            + ("say" if c.verb_class == "say" or c.relation == "according" else "any")
        ]
        if c.kind in {"person", "pronoun", "people"}:
            keys.append(side + "human")
        if layout.is_subject(c.head) or c.relation != "other":
            keys.append(side + "subject")
        for key in keys:
            place = seen.get(key, 0)
            seen[key] = place + 1
            if place < _RANKS:
                found[n][f"rank={key}{place}"] = 1.0
    return found


def same_features(
    layout: Layout,
    context: Context,
    previous: Context | None,
    situation: str,
    own: str,
) -> Features:
    """Measure whether the speaker of the quotation before goes on."""
    if previous is None:
        return {"same": 1.0, "same&none": 1.0}
    between = sum(
        layout.inside[i] < 0 and layout.lower[i][:1].isalnum()
        for i in range(previous.last, min(context.first, previous.last + 60))
    )
    paragraphs = min(context.paragraph - previous.last_paragraph, 3)
    sentences = min(context.sentence - previous.last_sentence, 4)
    alone = context.left < 0 or layout.sentence[context.left] != context.sentence
    return {
        "same": 1.0,
        f"same&{situation}": 1.0,
        f"same&own={own}": 1.0,
        f"same&paragraphs={paragraphs}&own={own}": 1.0,
        f"same&sentences={sentences}": 1.0,
        f"same&between={bucket(between)}&own={own}": 1.0,
        f"same&alone={alone}&paragraphs={min(paragraphs, 2)}": 1.0,
        f"same&colon={context.colon}": 1.0,
        f"same&continues={layout.segments[context.number].continues}": 1.0,
    }


def none_features(context: Context, own: str, *, start: bool) -> Features:
    """Measure whether nobody is named as the speaker."""
    return {
        "none": 1.0,
        f"none&own={own}": 1.0,
        f"none&start={start}": 1.0,
        f"none&title={context.paragraph == 0}": 1.0,
        f"none&size={size_of(context.words)}": 1.0,
    }


def own_cue(layout: Layout, context: Context, candidates: list[Candidate]) -> str:
    """Return whether a cue stands beside a stretch, in its sentence, or nowhere."""
    best = "no"
    for c in candidates:
        if not c.speaks:
            continue
        anchor = c.verb if c.verb >= 0 else c.head
        if context.sentences_to(layout.sentence[anchor]) == 0:
            gap = gap_between(layout, context, c)
            if gap <= ADJACENT and (
                c.verb_class in SPEECH or c.relation == "according"
            ):
                return "near"
            best = "sentence"
    return best
