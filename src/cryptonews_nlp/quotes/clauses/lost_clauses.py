"""Reported clauses that the parser does not hang on their verb."""

from __future__ import annotations

from cryptonews_nlp.quotes.clauses.circumstances import (
    past_circumstance,
)
from cryptonews_nlp.quotes.clauses.extents import extend
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.cue_places import past_aside
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import (
    NOUN_PHRASE,
    NOUNS,
    SUBJECT_PHRASE,
    VERBAL,
)
from cryptonews_nlp.quotes.words.reported import (
    SHORTEST,
    Reported,
    asks,
    cue_range,
    edges,
    has_finite,
    is_finite,
    is_infinitive,
    is_passive,
    reported_as,
    strip,
)

#: Tokens of a subject, and words that no subject goes over.
_SUBJECT_REACH = 20
#: Tokens between a verb and the infinitive or the verb behind who is told.
_CONJUNCTION_REACH = 12
#: Tokens of whom something is told: « aux clients de la banque ».
_HEARER = 9
#: Tokens of the longest label of a list.
_LABEL = 20
#: Tokens between a verb and a colon.
_COLON_REACH = 16
#: Commas around an aside.
_ASIDE = 2
#: Tokens in which the noun stands that somebody says, and of the shortest clause that
#: has no verb by its tags.
_OBJECT = 4
_SAID = 6
_JOINED = frozenset({"DET", "NOUN", "PROPN", "ADJ", "NUM"})
_NO_SUBJECT = frozenset({",", ";", ":"})


def after_colon(
    layout: Layout, verb: int, speaker: Candidate | None, end: int
) -> list[Reported]:
    """Return an unmarked utterance after a colon: "He wrote: all is lost".

    Not where somebody else says it: "He must explain it: he will be heard, said Roe",
    nor behind the label of a list, which has no finite verb: « Impact estimé : ».
    """
    for i in range(verb + 1, min(verb + _COLON_REACH, end - SHORTEST)):
        if layout.lower[i] == ":":
            if layout.inside[i + 1] >= 0 or _is_attributed(layout, i + 1, end):
                return []
            if _is_label(layout, i):
                return []
            pieces = [strip(layout, i + 1, end)]
            return reported_as(layout, pieces, verb, speaker, "colon", "", -1)
        if layout.inside[i] >= 0 or layout.lower[i] == ";":
            return []
    return []


def _is_label(layout: Layout, colon: int) -> bool:
    """Tell whether a paragraph opens with a few words, no finite verb, and a colon."""
    first = colon
    while first > 0 and layout.paragraph[first - 1] == layout.paragraph[colon]:
        first -= 1
        if colon - first > _LABEL or is_finite(layout, first):
            return False
    return True


def _is_attributed(layout: Layout, first: int, end: int) -> bool:
    """Tell whether a clause ends in a cue behind a comma, its subject behind it."""
    return any(
        layout.cue[i] == "say"
        and layout.inside[i] < 0
        and layout.lower[cue_range(layout, i)[0] - 1] == ","
        and is_finite(layout, cue_range(layout, i)[0])
        and layout.pos[past_aside(layout, i + 1)] in SUBJECT_PHRASE - {"ADV"}
        and layout.lower[i + 1] not in layout.data.pronouns
        and not has_finite(layout, i + 1, end)
        for i in range(first + SHORTEST, end - 1)
    )


def infinitive_after(
    layout: Layout, verb: int, speaker: Candidate | None, end: int
) -> list[Reported]:
    """Return an infinitive that the parser lost: « jure n'avoir rien vu »."""
    data = layout.data
    first = _past_commas(layout, past_circumstance(layout, verb + 1, end), end)
    while first < end and (
        layout.pos[first] == "ADV" and layout.lower[first] not in data.negations
    ):
        first += 1
    if first < end and layout.lower[first] in data.to_whom:
        first = _past_ordered(layout, first, end)
    word = ""
    if first < end and layout.lower[first] in data.infinitive_marks:
        word = layout.lower[first]
        first += 1
    i = first
    while i < end and (
        layout.pos[i] in {"ADV", "PRON", "PART"} or layout.lower[i] in data.negations
    ):
        i += 1
    if i >= end or layout.inside[i] >= 0:
        return []
    if not layout.has_feature(i, "VerbForm", "Inf"):
        return []
    if not word and not data.bare_infinitives:
        return []
    last = extend(layout, first, end, verb)
    piece = strip(layout, with_mark(layout, first, verb + 1) if word else first, last)
    return reported_as(layout, [piece], verb, speaker, "infinitive", word, i)


def _past_commas(layout: Layout, first: int, end: int) -> int:
    """Return the token behind what commas set off: « a nié, par lettre, avoir fui »."""
    for i in range(first + 1, min(first + _HEARER, end)):
        if layout.lower[first] != "," or layout.inside[i] >= 0 or is_finite(layout, i):
            break
        if layout.lower[i] == ",":
            return i + 1
    return first


def gerund_after(
    layout: Layout, verb: int, speaker: Candidate | None, end: int
) -> list[Reported]:
    """Return what a gerund tells: "denies having taken it", with "denies" a noun."""
    first = _past_commas(layout, verb + 1, end)
    if layout.lower[verb] not in layout.data.denying or first >= end:
        return []
    if layout.inside[first] >= 0 or not layout.lower[first].endswith(
        layout.data.participles
    ):
        return []
    if layout.pos[first] not in VERBAL:
        return []
    piece = strip(layout, first, extend(layout, first, end, verb))
    return reported_as(layout, [piece], verb, speaker, "infinitive", "", first)


def asked_of(
    layout: Layout, verb: int, speaker: Candidate | None, end: int
) -> list[Reported]:
    """Return what somebody is asked to do: "urged clients to wait", clients included.

    Parsers hang the infinitive on the clients. Those who are told are no part of it.
    """
    data = layout.data
    if layout.pos[verb + 1] not in SUBJECT_PHRASE - {"ADV"} or (
        layout.has_child(verb, "aux:pass")
    ):
        return []
    for i in range(verb + 2, min(verb + _CONJUNCTION_REACH, end - 1)):
        if layout.inside[i] >= 0 or layout.lower[i] in _NO_SUBJECT:
            return []
        if is_finite(layout, i) or layout.lower[i] in data.conjunctions:
            return []
        if layout.lower[i] in data.infinitive_marks and is_infinitive(layout, i + 1):
            apart = layout.lower[verb] in data.never_inverted or (
                layout.lower[verb + 1] in data.to_whom
            )
            first = i - asks(layout, i - 1) if apart else verb + 1
            piece = strip(layout, first, extend(layout, i + 1, end, verb))
            return reported_as(
                layout, [piece], verb, speaker, "infinitive", layout.lower[i], i + 1
            )
    return []


def _past_ordered(layout: Layout, first: int, end: int) -> int:
    """Return the mark of the infinitive behind who is told: « demande à X de »."""
    data = layout.data
    for i in range(first + 1, min(first + _HEARER, end - 1)):
        if layout.inside[i] >= 0 or is_finite(layout, i) or layout.cue[i]:
            break
        if layout.lower[i] in _NO_SUBJECT:
            break
        if layout.lower[i] in data.infinitive_marks:
            k = i + 1
            while k < end and (
                layout.pos[k] in {"ADV", "PRON"} or layout.lower[k] in data.negations
            ):
                k += 1
            if k < end and is_infinitive(layout, k):
                return i
    return first


def with_mark(layout: Layout, first: int, after: int) -> int:
    """Return where an infinitive begins, its mark included where that counts.

    « promet de payer », but « promet de « payer » »: marked words begin at the mark.
    """
    if (
        layout.data.infinitive_marks_count
        and layout.inside[first] < 0
        and after < first
        and layout.lower[first - 1] in layout.data.infinitive_marks
    ):
        return first - 1
    return first


def bare_clause(
    layout: Layout, verb: int, speaker: Candidate | None, end: int
) -> list[Reported]:
    """Return a clause without conjunction that the parser lost: "he reckons it is"."""
    lower = layout.lower[verb]
    endings = layout.data.participles
    added = lower.endswith(endings) and layout.lower[verb - 1] == ","
    if (lower.endswith(endings) and not added) or is_passive(layout, verb):
        return []
    first = past_circumstance(layout, verb + 1, end)
    if lower in layout.data.never_inverted:
        first = _past_hearer(layout, first, end)
    if first >= end or not holds_clause(layout, first, end):
        return []
    first -= asks(layout, first - 1)
    opens = layout.pos[first] in {"ADV", "SCONJ"} and layout.dep[first] != "nsubj"
    if opens and speaker and _has_marked(layout, min(verb, speaker.first)):
        return []  # “It is late,” she said when she left
    piece = strip(layout, first, extend(layout, first, end, verb))
    return reported_as(layout, [piece], verb, speaker, "bare", "", -1)


def _has_marked(layout: Layout, first: int) -> bool:
    """Tell whether marked words stand right before a cue with its subject."""
    while first > 0 and layout.pos[first - 1] == "PUNCT" and layout.inside[first] < 0:
        first -= 1
    return layout.inside[max(first - 1, 0)] >= 0


def holds_clause(  # noqa: C901, PLR0911 - one exit a part of speech
    layout: Layout, first: int, end: int
) -> bool:
    """Tell whether a noun phrase after a cue is the subject of a finite verb."""
    if layout.data.cues_inside_marks or layout.pos[first] not in SUBJECT_PHRASE:
        return False  # French has its conjunction
    data = layout.data
    if layout.lower[first] in data.conjunctions and layout.pos[first + 1] in VERBAL:
        return False  # "a rule that bars"
    no_subject = _NO_SUBJECT | data.relatives
    for i in range(first + 1, min(first + _SUBJECT_REACH, end)):
        if layout.inside[i] >= 0 or layout.lower[i] in no_subject:
            return False
        if layout.lower[i] in data.infinitive_marks and layout.pos[i] != "ADP":
            return False
        subordinate = layout.pos[i] == "SCONJ" or _opens_circumstance(layout, i)
        if subordinate or layout.lower[i] in data.contrasting:
            return False
        if layout.pos[i] == "CCONJ" and layout.pos[i + 1] not in _JOINED:
            return False
        if layout.pos[i] == "ADP":
            continue
        if layout.pos[i] in VERBAL:
            form = layout.morph[i].get("VerbForm", [""])
            if "Part" in form and layout.dep[i] == "amod":
                continue  # "the stolen wallets were"
            if "Part" in form and layout.pos[i - 1] in NOUNS:
                if _is_past(layout, i, end):
                    return True
                continue  # "the energy released by the quake was"
            return "Fin" in form
    return False


def _opens_circumstance(layout: Layout, i: int) -> bool:
    """Tell a conjunction with the tag of a preposition: "told me after he was held".

    It hangs on the subject of a verb, which no preposition does.
    """
    noun = layout.head[i]
    return (
        layout.pos[i] == "ADP"
        and layout.lower[i] in layout.data.clause_openers
        and layout.is_subject(noun)
        and layout.head[noun] > noun > i
    )


def said_clause(
    layout: Layout, verb: int, speaker: Candidate | None, end: int
) -> list[Reported]:
    """Return a clause whose verb looks like none: "said the court's ruling shines".

    Only behind verbs that have hardly any noun for their object.
    """
    data = layout.data
    first = past_circumstance(layout, verb + 1, end)
    if layout.lower[verb] not in data.clausal or data.sayable.intersection(
        layout.lower[first : first + _OBJECT]
    ):
        return []
    if (
        speaker is None
        or speaker.head > verb
        or end - first < _SAID
        or not (layout.pos[first] in NOUN_PHRASE or layout.dep[first] == "amod")
        or layout.inside[first] >= 0
        or _has_marked(layout, min(verb, speaker.first))
    ):
        return []
    piece = strip(layout, first, extend(layout, first, end, verb))
    return reported_as(layout, [piece], verb, speaker, "bare", "", -1)


def is_parted_subject(layout: Layout, verb: int, noun: int) -> bool:
    """Tell an object of a cue that is the subject of a verb behind an aside.

    Example: "say the bill, due in May, would help". Parsers join that verb to the cue
    without a conjunction.
    """
    data = layout.data
    joined = [c for c in layout.children[verb] if c > noun and layout.dep[c] == "conj"]
    if data.cues_inside_marks or not joined:
        return False
    last = joined[0]
    return (
        layout.lower[noun:last].count(",") >= _ASIDE
        and any(is_finite(layout, i) for i in (last, *layout.children[last]))
        and not layout.cue[last]
        and not any(
            layout.dep[c] == "cc" or layout.is_subject(c) for c in layout.children[last]
        )
    )


def _is_past(layout: Layout, i: int, end: int) -> bool:
    """Tell a past tense taken for a participle: "says Kraken mixed the money".

    It has an object, and no finite verb follows it.
    """
    after = i + 1
    return (
        after < end
        and layout.cue[i] != "naming"
        and layout.label[after] != "DATE"
        and layout.pos[after] in {"DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON"}
        and not has_finite(layout, after, end)
    )


def _past_hearer(layout: Layout, first: int, end: int) -> int:
    """Return where a clause begins after who was told: "told the court he was"."""
    for i in range(first + 1, min(first + _CONJUNCTION_REACH, end)):
        if layout.lower[i] in {",", ";", ":"}:
            return first
        if is_finite(layout, i):
            subjects = [
                edges(layout, c)[0]
                for c in (*layout.children[i], *layout.children[layout.head[i]])
                if first <= c < i and layout.is_subject(c)
            ]
            return max([first, *subjects])
    return first
