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
from cryptonews_nlp.quotes.speakers.echoes import settle_chains, settle_echoes
from cryptonews_nlp.quotes.speakers.governed import may_speak
from cryptonews_nlp.quotes.speakers.mark_features import TERM_WORDS, segment_features
from cryptonews_nlp.quotes.speakers.reading import readable
from cryptonews_nlp.quotes.speakers.scene import Scene, Turn
from cryptonews_nlp.quotes.speakers.speaker_features import (
    none_features,
    own_cue,
    pair_features,
    rank_features,
    same_features,
    scene_features,
    situation_of,
)
from cryptonews_nlp.quotes.speakers.turns import speaker_of
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import is_attribute

#: Words of what parentheses give for a term.
_LONGEST_GLOSS = 4
#: Words of a stretch that a colon sets off: fewer may be a name.
_FEWEST_WORDS = 3
#: What shows that somebody gives a thing a name: "called it 'a farce'".
_NAMED = ("before=labelnear", "before=labelfar")
#: How probable a quotation must be in a reported clause: of 216 such stretches on our
#: train articles that are at least so, 197 are quotations.
_TOLD_THRESHOLD = 0.3
#: The same beside the colon of a title, where marks hold little else.
_TITLE_THRESHOLD = 0.1
#: Classes of a cue behind a comma, and its tokens with a subject before it.
_SET_OFF = frozenset({"say", "manner"})
_CUE_REACH = 3
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
        if is_charge(layout, context) or quoted < _threshold(
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
            chances = _of_allowed(chances, [*allowed, True, True])
        choice = _choose(scene, context, near, chances, quoted)
        found.append(choice)
        scene.turns.append(Turn(context, choice.candidate, _entity(people, choice)))
    people.forget()
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


def _threshold(
    layout: Layout,
    context: Context,
    features: Features,
    reported: Collection[int],
    told: frozenset[int],
    models: Models,
) -> float:
    """Return how probable a quotation must be.

    A few words that no reported clause holds may be a term, and a title or a slogan
    where they have a verb.
    """
    termed = _is_termed(layout, context)
    titled = termed and layout.cue[context.left] == "naming"
    # said of what a report is titled, a forum is about, a term means
    named = titled or _is_theme(layout, context) or _is_defined(layout, context)
    if named or _is_gloss(layout, context, features):
        return 1.0
    held = context.number in reported and context.words > TERM_WORDS
    told_of = context.first in told and context.last - 1 in told and not termed
    if held or told_of or _is_stated(layout, context):
        return _TOLD_THRESHOLD
    if _in_title(layout, context, features):
        return _TITLE_THRESHOLD
    surely = (
        context.words > TERM_WORDS
        or context.number in reported
        or _opens_sentence(layout, context, features)  # a term stands in a sentence
        or _has_cue_behind(layout, context)
        or (not termed and any(features.get(name) for name in _NAMED))
        or (not termed and _is_answer(context, features))
    )
    least, data = models.marks.threshold, layout.data
    if surely:
        return least
    return max(
        least, data.slogan_threshold if features["finite"] else data.term_threshold
    )


def _is_gloss(layout: Layout, context: Context, features: Features) -> bool:
    """Tell a few words that parentheses give for a term from an aside of somebody.

    Example: « Il est fiché S (« sûreté de l'État »). »
    """
    closes = context.right >= 0 and layout.lower[context.right][:1] == ")"
    short = context.words <= _LONGEST_GLOSS and context.final not in ".!?…"
    return context.opens_aside and closes and short and not features["finite"]


def _is_theme(layout: Layout, context: Context) -> bool:
    """Tell whether a stretch is what a meeting or a campaign is called."""
    left = context.left
    if left > 0 and layout.lower[left] == ":":
        left -= 1
    return left >= 0 and layout.lower[left] in layout.data.themes


def _opens_sentence(layout: Layout, context: Context, features: Features) -> bool:
    """Tell what opens a sentence from a term that does: "“TinyBot”, a worm, spread".

    A term is a word or two with no verb, and a clause goes on behind it.
    """
    if not features.get("sentence_start"):
        return False
    i = context.right
    goes_on = (
        i >= 0
        and layout.sentence[i] == context.last_sentence
        and not features["finite"]
        and context.words < _FEWEST_WORDS
        and not (context.final in ".!?…" or features["adjacent_cue"])
    )
    return not goes_on


def _has_cue_behind(layout: Layout, context: Context) -> bool:
    """Tell whether a cue is set off behind a stretch: 'it cost "a lot", he said'."""
    i = context.right
    return layout.lower[i] == "," and any(
        cue in _SET_OFF for cue in layout.cue[i + 1 : i + 1 + _CUE_REACH]
    )


def _is_termed(layout: Layout, context: Context) -> bool:
    """Tell whether a word before a stretch names it: "the so-called “Long Con”"."""
    left = context.left
    return (
        left >= 0
        and layout.lower[left] in layout.data.naming
        and (layout.cue[left] != "label" or is_attribute(layout, left))
    )


def _is_defined(layout: Layout, context: Context) -> bool:
    """Tell a word of the law from a quotation: "“Forced labour” means any work"."""
    after = context.right
    return (
        after >= 0
        and layout.lower[after] in layout.data.defining
        and context.final not in {",", ".", "!", "?"}
    )


def _in_title(layout: Layout, context: Context, features: Features) -> bool:
    """Tell whether a colon parts a sentence in marks from the rest of a title.

    Examples: "“We won”: a town cheers", "Roe on the vote: ‘We won’".
    """
    if context.paragraph != 0 or context.words < _FEWEST_WORDS:
        return False
    if not features.get("finite"):
        return False
    after = context.right
    ends = after < 0 or layout.paragraph[after] != 0
    opens = context.left < 0 and not ends and layout.lower[after] == ":"
    return opens or (ends and context.colon)


def _is_stated(layout: Layout, context: Context) -> bool:
    """Tell whether a noun of saying introduces a stretch: "this statement: “...”"."""
    noun = layout.lower[context.left - 1] if context.left > 0 else ""
    return (
        context.colon
        and context.words > TERM_WORDS
        and not context.lower_start
        and noun in layout.data.cue_nouns
    )


def _is_answer(context: Context, features: Features) -> bool:
    """Tell what a colon introduces from a term: 'he struck a note: "All is well."'."""
    if context.lower_start:
        return False
    if features.get("whole_sentence") and features.get("final_stop"):
        return True
    if not context.colon:
        return False
    return context.words >= _FEWEST_WORDS or bool(
        features.get("final_stop") and features.get("cue_in_sentence")
    )


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
