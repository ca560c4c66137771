"""Whoever is named behind a verb that the parse gave to what stands before it."""

from __future__ import annotations

from bisect import bisect_left

from cryptonews_nlp.quotes.words.candidate import (
    TITLE_REACH,
    Candidate,
    is_comma,
    set_verb,
)
from cryptonews_nlp.quotes.words.cue_places import past_aside
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import VERBAL
from cryptonews_nlp.quotes.words.reported import cue_range

#: Tokens between a verb and the name behind it.
_REACH_BEHIND = 7
#: The same where a circumstance stands between them, and what that is made of.
_REACH_APPOSED = 12
_CIRCUMSTANCE = frozenset({"ADP", "DET", "NOUN", "ADJ", "ADV", "NUM"})
_CUES = frozenset({"say", "label", "manner"})
_SPEAKS = frozenset({"person", "organisation", "people", "document"})
_TITLE = frozenset({"NOUN", "ADJ", "PROPN", "CCONJ", "DET"})


def give_to_inverted(layout: Layout, found: list[Candidate]) -> None:
    """Give a verb after a comma to whoever is named behind it: "..., says Zoé Roux".

    What stands before the comma is what is reported, its subject is no speaker; and the
    roles between the verb and a name belong to the name.
    """
    for verb in layout.cues:
        if layout.cue[verb] not in _CUES:
            continue
        if layout.lower[verb] in layout.data.never_inverted:
            continue
        if layout.is_gerund(verb):
            continue
        begin = bisect_left(layout.sentence, layout.sentence[verb])
        before = cue_range(layout, verb)[0] - 1
        while before > begin and layout.pos[before] in {"AUX", "PRON", "ADV"}:
            before -= 1
        if before <= begin or layout.pos[before] not in {"PUNCT", "SPACE"}:
            continue
        marked = layout.inside[before - 1] >= 0 or layout.inside[before] >= 0
        said = layout.cue[verb] == "say"
        if not (said or marked):
            continue  # « “C'est un vol”, fustige pour sa part Zoé Roux »
        bare = (marked and said) and not any(  # not « “Non”, il précise sa pensée »
            c < verb and layout.lower[c] in layout.data.pronouns
            for c in layout.children[verb]
        )
        speaker = _named_behind(layout, found, verb, anybody=bare)
        if speaker is None:
            continue
        # « Un tiers des clients, précise Zoé Roux, ne demande rien »
        set_off = speaker.kind == "person" and is_comma(layout, speaker.last)
        if marked or set_off or _says_something(layout, begin, before):
            _take(layout, found, speaker, verb)


def _take(
    layout: Layout, found: list[Candidate], speaker: Candidate, verb: int
) -> None:
    """Make a candidate the only speaker of a verb."""
    for other in found:
        if other is speaker:
            continue
        role = other.kind in {"people", "other"} and not _in_circumstance(layout, other)
        if role and verb < other.first and other.last <= speaker.first:
            speaker.outer = min(speaker.outer, other.first)
        if verb in other.verbs or other.verb == verb:
            other.verbs = [v for v in other.verbs if v != verb]
            other.verb, other.verb_class, other.relation = -1, "", "other"
            if other.verbs:
                set_verb(layout, other, other.verbs[0], "subject")
    if verb not in speaker.verbs:
        speaker.verbs = [verb, *speaker.verbs]
    set_verb(layout, speaker, verb, "inverted")


def _in_circumstance(layout: Layout, other: Candidate) -> bool:
    """Tell what stands behind a preposition: « a dit à cette occasion le maire »."""
    return layout.pos[max(0, min(other.outer, other.first) - 1)] == "ADP"


def _named_behind(
    layout: Layout, found: list[Candidate], verb: int, *, anybody: bool
) -> Candidate | None:
    """Return who is named right behind a verb, past a date and past roles.

    That may be anybody and anything behind marks, where the verb has no other subject.
    """
    apposed = _apposed(layout, found, verb)
    if apposed is not None:
        return apposed
    first = past_aside(layout, verb + 1)
    limit = min(first - 1 + _REACH_BEHIND, len(layout))
    i = _past_addressee(layout, found, first, limit)
    if i >= limit or layout.pos[i] in {"ADP", "SCONJ", "PUNCT", "VERB", "AUX"}:
        return None
    start = i + (layout.pos[i] == "DET")
    behind = [
        c
        for c in found
        if verb < c.first
        and layout.pos[c.head] != "PRON"
        and min(c.outer, c.first) <= start <= c.head < i + _REACH_BEHIND
        and layout.sentence[c.head] == layout.sentence[verb]
    ]
    later = [
        c
        for c in found
        if c.kind == "person"
        and i < c.first < i + TITLE_REACH
        and all(
            layout.pos[k] in _TITLE
            # a second trade, whatever its tag: « le chanteur et comique Paul Roux »
            or (k == c.first - 1 and layout.pos[k - 1] == "CCONJ")
            for k in range(i, c.first)
        )
    ]
    speaker = next(iter([*later[:1], *behind]), None)
    if speaker is None or (
        not anybody
        and speaker.kind not in _SPEAKS
        and layout.lower[speaker.head] not in layout.data.collective
    ):
        return None
    return None if _goes_on(layout, speaker.last) else speaker


def _past_addressee(layout: Layout, found: list[Candidate], i: int, limit: int) -> int:
    """Return the token behind a date, adverbs and whom somebody told, or ``limit``."""
    told_to = layout.data.addressee
    while (
        i < limit
        and layout.lower[i] not in told_to
        and (
            layout.label[i] == "DATE"
            or layout.lower[i] in layout.data.never_speakers
            or layout.pos[i] in {"ADV", "SPACE"}
        )
    ):
        i += 1
    if i < limit and layout.lower[i] in told_to:
        # « a dit à Norvik le procureur »
        told = [c for c in found if i < c.head < limit and c.last <= limit]
        return told[0].last if told else limit
    return i


def _apposed(layout: Layout, found: list[Candidate], verb: int) -> Candidate | None:
    """Return who is hung on where or when a cue has it said.

    Example: « ..., a dit mardi en fin de soirée Zoé Roux », with her as an apposition;
    but neither « a-t-il dit au tribunal » nor « dit la fille du maire Paul Roux ».
    """
    if not layout.data.inverts_freely or any(
        layout.dep[c].startswith(("nsubj", "expl:subj")) for c in layout.children[verb]
    ):
        return None
    for c in found:
        noun = layout.head[c.head]
        if (
            c.kind == "person"
            and layout.dep[c.head] == "appos"
            and verb < noun < c.first < verb + _REACH_APPOSED
            and layout.pos[noun] == "NOUN"
            and layout.dep[noun].startswith("obl")
            and layout.head[noun] == verb
            and not layout.is_person(noun)
            and all(layout.pos[k] in _CIRCUMSTANCE for k in range(verb + 1, c.outer))
        ):
            return c
    return None


def _goes_on(layout: Layout, i: int) -> bool:
    """Tell whether a clause follows: "said Monday the bank would close"."""
    sentence = layout.sentence[i - 1]
    while (
        i < len(layout)
        and layout.sentence[i] == sentence
        and layout.pos[i] not in {"PUNCT", "SCONJ", "ADP", "CCONJ"}
        and layout.lower[i] not in layout.data.relatives
    ):
        if layout.pos[i] in VERBAL and not layout.is_adnominal(i):
            return True
        i += 1
    return False


def _says_something(layout: Layout, first: int, last: int) -> bool:
    """Tell whether a range has a verb of its own, not only those of relatives.

    Verbs in marks count where subjects stand behind cues: « “On part” en mai, dit Zoé
    Roux », but "“I am in,” said Roe, who owns one, said the boat was new".
    """
    quoted = layout.data.inverts_freely
    for i in range(first, last):
        if layout.pos[i] not in VERBAL:
            continue
        if layout.inside[i] >= 0 and not quoted:
            continue
        node, seen = i, 0
        while first <= node < last and seen < last - first:
            if layout.is_adnominal(node):
                break
            if layout.head[node] == node or not first <= layout.head[node] < last:
                return True
            node, seen = layout.head[node], seen + 1
        else:
            return True
    return False
