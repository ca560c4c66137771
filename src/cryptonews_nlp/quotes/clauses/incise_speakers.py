"""Who speaks in a cue that is set off: behind it, or in front of it."""

from __future__ import annotations

from cryptonews_nlp._words import words
from cryptonews_nlp.quotes.clauses.lost_subjects import in_phrase
from cryptonews_nlp.quotes.clauses.main_verbs import (
    describes,
    is_undergone,
)
from cryptonews_nlp.quotes.clauses.subjects import Subjects
from cryptonews_nlp.quotes.words.candidate import Candidate, is_comma
from cryptonews_nlp.quotes.words.cue_places import past_aside
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import LIGHT, NOUN_PHRASE
from cryptonews_nlp.quotes.words.reported import (
    is_finite,
    is_passive,
    is_subordinate,
)

#: Tokens between a cue and the mark before its subject, and a subject behind it.
_REACH = 14
_BEHIND = 8
#: The same between « de » and a source without a name.
_SOURCE = 4
_LEFT = frozenset({",", "—", "–"})
#: Marks that end a cue.
STOPS = frozenset({",", ";", ":", "—", "–"})
_BETWEEN = frozenset({"ADV", "DET", "ADJ", "NOUN", "PROPN", "NUM", "SPACE", "PRON"})
_SPEAKS = words("person organisation people document place pronoun self")


def mark_before(layout: Layout, i: int, begin: int) -> int:
    """Return the comma or dash before a cue and its subject, -1 where a verb is met."""
    for k in range(i - 1, max(begin, i - _REACH), -1):
        if layout.inside[k] >= 0:
            # 'over the "errors," Zoé Roux said': the comma stands inside the marks
            last = layout.inside[k + 1] < 0 and layout.inside[k - 1] >= 0
            return k if last and layout.lower[k - 1] in _LEFT else -1
        if layout.lower[k] in layout.data.conjunctions:
            return -1
        if layout.lower[k] in _LEFT:
            return k
        if is_finite(layout, k) and not is_subordinate(layout, k, begin):
            return -1
    return -1


def speaker_behind(
    layout: Layout,
    verb: int,
    cue: tuple[int, int],
    left: int,
    subjects: Subjects,
    end: int,
) -> Candidate | None:
    """Return the subject behind a verb: "says X", « a indiqué mardi X », « dit-il »."""
    data = layout.data
    if (told := _told_by(layout, verb, next_stop(layout, cue[1], end), subjects)) and (
        data.inversion.isdisjoint(layout.lower[cue[0] : cue[1]])
    ):
        return told
    for i in range(cue[0], min(cue[1] + 2, end)):
        if layout.lower[i] in data.impersonal:
            return _body(layout, cue[1], next_stop(layout, cue[1], end), subjects)
        if layout.lower[i] in data.inversion:
            return subjects.by_head.get(i) or _text(layout, i + 1, end, subjects)
    if _has_subject_before(layout, verb, cue, left) or _is_never_inverted(layout, verb):
        return None
    for speaker in subjects.between(verb, min(cue[1] + _BEHIND, end)):
        start = max(min(speaker.outer, speaker.first), cue[1])
        if speaker.last > start and _stands_behind(layout, speaker, verb, cue, start):
            return speaker
    return None


def _has_subject_before(
    layout: Layout, verb: int, cue: tuple[int, int], left: int
) -> bool:
    """Tell « ..., on trouve Zoé Roux et Léa Morel » from « ..., dit Zoé Roux »."""
    data = layout.data
    # "Banks, such as Norvik, will feel the most pressure"
    helped = not data.inverts_freely and "AUX" in layout.pos[left + 1 : verb]
    return (
        helped
        or any(
            layout.pos[i] not in LIGHT or layout.lower[i] in data.relatives
            for i in range(left + 1, cue[0])
        )
        or any(
            left < c < cue[0]
            and layout.dep[c] == "nsubj"
            and layout.lower[c] not in data.datives
            for c in layout.children[verb]
        )
    )


def _is_never_inverted(layout: Layout, verb: int) -> bool:
    """Tell "blames the bank" and "Zoé Roux, asked the same question, left"."""
    data, lower = layout.data, layout.lower[verb]
    return lower in data.never_inverted | data.transitive or (
        lower in data.asking and is_passive(layout, verb)
    )


def _stands_behind(
    layout: Layout, speaker: Candidate, verb: int, cue: tuple[int, int], start: int
) -> bool:
    """Tell whether somebody behind a cue is its subject, by tree or by words."""
    if verb in speaker.verbs and (
        speaker.relation == "inverted" or _is_subject(layout, speaker, cue, start)
    ):
        return True
    told = layout.pos[start - 1] == "DET" and layout.pos[start - 2] == "ADP"
    return (
        speaker.kind in _SPEAKS
        and not told
        and (speaker.kind != "document" or not is_passive(layout, verb))
        and layout.pos[start - 1] != "ADP"
        and all(
            layout.pos[k] in _BETWEEN
            or layout.label[k] == "DATE"
            or layout.lower[k] in layout.data.addressee
            for k in range(past_aside(layout, cue[1]), start)
        )
    )


def _is_subject(
    layout: Layout, speaker: Candidate, cue: tuple[int, int], start: int
) -> bool:
    """Tell whether the tree has a phrase behind a cue, past no comma, as its subject.

    Example: « a précisé mardi en fin de soirée Zoé Roux ».
    """
    return (
        layout.dep[speaker.head] == "nsubj"
        and cue[0] <= layout.head[speaker.head] < cue[1]
        and not any(is_comma(layout, i) for i in range(cue[1], start))
    )


def speaker_in_front(
    layout: Layout, verb: int, first: int, left: int, subjects: Subjects, begin: int
) -> tuple[int, Candidate | None]:
    """Return the mark and the subject between it and a verb: ", the bank said"."""
    if left == first - 1:
        # ", X, head of the unit, said": past the apposition
        first = mark_before(layout, left, begin)
        left = mark_before(layout, first, begin) if first >= 0 else -1
        if left < 0:
            return left, None
    opener = left + 1
    if (
        layout.pos[opener] not in NOUN_PHRASE
        or layout.lower[opener] in layout.data.relatives
        or layout.lower[first - 1] in layout.data.relatives
        or describes(layout, verb, opener, first)
        or is_undergone(layout, verb)
        or _is_described(layout, verb)
    ):
        return left, None  # "a token the bank had announced", "attacks were reported"
    found = [
        c for c in subjects.between(opener, first) if not in_phrase(layout, c, verb)
    ]
    own = [c for c in found if verb in c.verbs or c.verb == verb]
    speaking = [c for c in found if c.kind in _SPEAKS]
    speaker = next(iter([*own, *speaking, *found]), None)
    return left, speaker


def _is_described(layout: Layout, verb: int) -> bool:
    """Tell a participle without its auxiliary: « promue et citée pour son “calme” »."""
    return layout.data.cues_inside_marks and is_passive(layout, verb)


def _body(
    layout: Layout, first: int, stop: int, subjects: Subjects
) -> Candidate | None:
    """Return the body behind « a-t-on appris mardi auprès du parquet »."""
    data = layout.data
    for i in range(first, stop):
        if layout.lower[i] in data.body_prepositions:
            k = i
            while k < stop and layout.lower[k] in data.body_prepositions:
                k += 1
            near = [c for c in subjects.between(k, stop) if min(c.outer, c.first) <= k]
            near = near or subjects.between(i + 1, k)  # « de source proche du club »
            return near[0] if near and near[0].kind in _SPEAKS else None
    return None


def _told_by(
    layout: Layout, verb: int, stop: int, subjects: Subjects
) -> Candidate | None:
    """Return who told an outlet: « a appris RTL auprès du parquet »."""
    data, lower = layout.data, layout.lower
    if lower[verb] not in data.learning:
        return None
    sure, *others = data.learning[lower[verb]]
    if sure in lower[verb:stop]:
        return _body(layout, lower.index(sure, verb), stop, subjects)
    for i in range(verb, stop):
        # « d'une source », but « le Journal de Brest »
        for source in (
            subjects.between(i + 1, i + _SOURCE) if lower[i] in others else ()
        ):
            if lower[source.head] in data.anonymous:
                return source
    return None


def _text(layout: Layout, first: int, end: int, subjects: Subjects) -> Candidate | None:
    """Return the text of « est-il indiqué dans un communiqué »."""
    near = subjects.between(first, next_stop(layout, first, end))
    text = next((c for c in near if c.kind == "document"), None)
    told = text and layout.lower[min(text.outer, text.first) - 1]
    return text if told in layout.data.settings else None


def next_stop(layout: Layout, i: int, end: int) -> int:
    """Return the next comma, colon or dash outside the marks, else the end."""
    while i < end and (layout.inside[i] >= 0 or layout.lower[i] not in STOPS):
        i += 1
    return i
