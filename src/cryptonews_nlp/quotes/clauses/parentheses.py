"""Cues that are set off with their subject: ", says X,", ", the bank said"."""

from __future__ import annotations

from dataclasses import dataclass

from cryptonews_nlp.quotes.clauses.incise_speakers import (
    mark_before,
    next_stop,
    speaker_behind,
    speaker_in_front,
)
from cryptonews_nlp.quotes.clauses.main_verbs import (
    is_bare_infinitive,
    is_main_verb,
    is_parted,
)
from cryptonews_nlp.quotes.clauses.subjects import Subjects
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import LIGHT, NOUN_PHRASE, VERBAL
from cryptonews_nlp.quotes.words.reported import (
    cue_range,
    is_compound,
    is_finite,
    is_infinitive,
    is_subordinate,
)

#: Tokens of clitics before a verb.
_CLITICS = 4


@dataclass(frozen=True, slots=True)
class Incise:
    """A cue with its subject between marks.

    Attributes
    ----------
    left : int
        The mark before it.
    right : int
        Token after the cue and its subject.
    stop : int
        The next mark, or the end of the sentence.
    speaker : Candidate
        The subject.
    inverted : bool
        Whether the subject stands behind the verb.
    """

    left: int
    right: int
    stop: int
    speaker: Candidate
    inverted: bool


def find_incise(  # noqa: PLR0911 - one exit a reason
    layout: Layout, verb: int, subjects: Subjects, bounds: tuple[int, int]
) -> Incise | None:
    """Return what a reporting verb set off by marks is made of, None for another.

    Parameters
    ----------
    layout : Layout
        The document.
    verb : int
        A reporting verb.
    subjects : Subjects
        The possible speakers.
    bounds : (int, int)
        Token range of its sentence.
    """
    begin, end = bounds
    first, last = cue_range(layout, verb)
    first = _with_clitics(layout, first, begin)
    left = mark_before(layout, first, begin)
    if left >= 0 and (
        is_main_verb(layout, verb, begin, left)
        or is_bare_infinitive(layout, verb, first)
    ):
        return None
    if is_parted(layout, verb, left):
        return None
    if any(layout.lower[i] in layout.data.negations for i in range(first, verb)):
        return None  # "When the call came, she did not think twice"
    if left < 0 or layout.label[verb] or layout.is_gerund(verb):
        return None
    speaker = speaker_behind(layout, verb, (first, last), left, subjects, end)
    inverted = speaker is not None
    if speaker is not None and _joins_subject(layout, verb, speaker, begin):
        return None
    # « On attend, les marins se taisent, d'autres ont parlé »: no cue before its verb
    if speaker is None and not layout.data.inverts_freely:
        left, speaker = speaker_in_front(layout, verb, first, left, subjects, begin)
    if speaker is None or _is_thing(layout, verb, speaker):
        return None
    right = max(last, speaker.last) if inverted else last
    stop = next_stop(layout, right, end)
    if _goes_on(layout, verb, right, stop, end, inverted=inverted):
        return None
    return Incise(left, right, stop, speaker, inverted)


def _is_thing(layout: Layout, verb: int, speaker: Candidate) -> bool:
    """Tell a thing that no verb has speak: ", a campaign vow by X", "— holds power".

    The verb is a noun, describes the thing, or has it for its object: where a subject
    stands behind its verb freely, parsers take « relève le rapport » for that.
    """
    if layout.pos[verb] not in VERBAL and layout.pos[verb - 1] == "NUM":
        return True  # "Roe leads Weber by 7 points, Morel by 9 points"
    return speaker.kind == "other" and (
        layout.pos[verb] not in VERBAL
        or layout.is_adnominal(verb)
        or (layout.dep[speaker.head] == "obj" and not layout.data.inverts_freely)
    )


def _joins_subject(layout: Layout, verb: int, behind: Candidate, begin: int) -> bool:
    """Tell "He resigned, promised an audit and left": a thing behind is an object.

    So is anybody whom one more verb of a list follows: "left, warned Roe, and sued".
    """
    above = layout.head[verb]
    if layout.dep[verb] not in {"conj", "advcl"} or not begin <= above < verb:
        return False
    family, data = layout.children[above], layout.data
    own = not data.inverts_freely or layout.lower[behind.first] in data.possessive
    if (own and layout.dep[behind.head] == "obj") and any(
        c > behind.last and _shares_subject(layout, c) for c in family
    ):
        return True
    return (
        behind.kind == "other"
        and layout.dep[verb] == "conj"
        and any(layout.is_subject(c) for c in family)
    )


def _shares_subject(layout: Layout, verb: int) -> bool:
    """Tell the last verb of a list, behind a conjunction and without a subject."""
    if layout.dep[verb] != "conj" or layout.pos[verb] not in {"VERB", "AUX", "ADJ"}:
        return False
    if layout.has_subject(verb):
        return False
    return layout.pos[verb - 1] == "CCONJ"


def _with_clitics(layout: Layout, first: int, begin: int) -> int:
    """Return the first token of a cue with its clitics: « a-t-elle dit »."""
    k = first - 1
    while k > begin and first - k <= _CLITICS and layout.pos[k] in LIGHT:
        k -= 1
    inverted = any(layout.lower[i] in layout.data.inversion for i in range(k, first))
    return k + 1 if inverted else first


def _goes_on(
    layout: Layout, verb: int, right: int, stop: int, end: int, *, inverted: bool
) -> bool:
    """Tell whether a clause of its own follows a cue, so that it is not set off."""
    data = layout.data
    if any(
        layout.lower[i] in data.conjunctions
        and layout.inside[i] < 0
        and not is_compound(layout, i)
        for i in range(verb + 1, min(right + 4, stop))
        if not (inverted and i < right)
    ):
        return True
    if stop < end and layout.lower[stop] == ":" and layout.inside[stop + 1] >= 0:
        return True
    if right < end and layout.inside[right] >= 0:
        return True
    mark = layout.lower[right] in data.infinitive_marks | data.to_whom
    if right + mark < end and is_infinitive(layout, right + mark):
        return True  # « Depuis mai, elle compte partir », « vise-t-elle à nuire ? »
    if any(
        is_finite(layout, i) and not is_subordinate(layout, i, right)
        for i in range(right, stop)
    ):
        return True
    return not inverted and right < stop and _has_object(layout, verb, right, stop)


def _has_object(layout: Layout, verb: int, right: int, stop: int) -> bool:
    """Tell whether what a verb says or does stands right behind it."""
    data = layout.data
    if layout.lower[verb] in data.only_set_off:
        return True  # "prices may go up"
    while right < stop and (
        layout.pos[right] == "ADV" or layout.lower[right] in data.negations
    ):
        right += 1  # "has added nearly nine towns"
    if right == stop:
        return False
    if layout.lower[verb] in data.never_inverted:
        # "the lender told reporters", but "the lender told her to wait"
        return not data.infinitive_marks.isdisjoint(layout.lower[right + 1 : stop])
    word = layout.lower[right]
    if layout.lower[verb] in data.asking and word in data.complementizers:
        return True  # "When she came, she asked if it was late"
    joined = data.reporting_prepositions.get(layout.lower[verb], frozenset())
    return (
        word in data.infinitive_marks | joined
        or layout.dep[right].startswith("xcomp")  # "the bank considered leaving"
        or (
            layout.pos[right] in NOUN_PHRASE
            and layout.label[right] != "DATE"
            and word not in data.never_speakers
        )
    )
