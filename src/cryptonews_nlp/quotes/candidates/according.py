"""Sources named by a preposition: "according to X", « selon X »."""

from __future__ import annotations

from cryptonews_nlp._text import flatten
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import NOUNS, VERBAL
from cryptonews_nlp.quotes.words.reported import is_infinitive

_BULLETS = frozenset({"-", "–", "—", "•", "*"})
_PHRASE = NOUNS | {"DET", "ADJ", "NUM", "PART"}
_HYPHEN = "-"
_PAUSES = frozenset({",", ":"})
_REPLYING = frozenset({"person", "organisation", "people", "place", "pronoun"})
#: Tokens of the name of a work and its owner.
_LONGEST_WORK = 14
#: Tokens between a source and marked words: « notamment, ».
_SHORT_GAP = 3


def attach_according(layout: Layout, found: list[Candidate]) -> None:
    """Mark those that an according-to phrase names as the source."""
    by_first = {c.outer: c for c in reversed(found)}
    firsts = layout.data.according_first
    for i, lower in enumerate(layout.lower):
        if lower not in firsts or layout.inside[i] >= 0:
            continue
        end = match_phrase(layout, i)
        if end is None:
            continue
        candidate = by_first.get(end) or by_first.get(end + 1)
        if candidate is None:
            heads = [c for c in found if c.outer <= end <= c.head < end + 4]
            candidate = heads[0] if heads else None
        if candidate is None:
            candidate = _last_named(layout, end)
            if candidate is None and lower not in layout.data.set_off:
                candidate = _phrase(layout, end, found)
            found += [candidate] if candidate and candidate not in found else []
        if (
            candidate is not None
            and layout.sentence[candidate.head] == layout.sentence[i]
            and not _is_aim(layout, i, end, candidate)
            and not _is_standard(layout, candidate)
            and layout.lower[candidate.outer] not in layout.data.second_person
        ):
            while candidate.last - 1 > candidate.head and (
                layout.lower[candidate.last - 1] in _BULLETS
            ):
                candidate.last -= 1  # « selon la mairie – soit cinq fois moins – »
            candidate.relation = "according"
            candidate.cue_first, candidate.cue_last = i, end
            candidate.verb, candidate.verb_class = -1, ""


def opens_relative(layout: Layout, i: int) -> bool:
    """Tell whether a relative names a source from a token on: « selon qui »."""
    second = layout.data.source_relatives.get(layout.lower[i], ())
    return i + 1 < len(layout) and layout.lower[i + 1] in second


def attach_replies(layout: Layout, found: list[Candidate]) -> None:
    """Mark those whose reply a noun announces: "Reply of the bank: ..."."""
    data = layout.data
    for i, lower in enumerate(layout.lower):
        if lower not in data.replies or layout.inside[i] >= 0:
            continue
        if not _clause_start(layout, i - (layout.lower[i - 1] in data.determiners)):
            continue
        colon = next(
            (
                k
                for k in range(i + 2, min(i + _LONGEST_WORK, len(layout)))
                if layout.lower[k] == ":" or layout.pos[k] in VERBAL
            ),
            i,
        )
        if layout.lower[colon] != ":":
            continue
        of = next(
            (k for k in range(i + 1, colon) if layout.lower[k] in data.of_whom), 0
        )
        who = [c for c in found if of and of <= c.head < colon and c.kind in _REPLYING]
        if who and who[0].verb_class == "":
            who[0].relation = "according"
            who[0].cue_first, who[0].cue_last = i, of + 1


def _last_named(layout: Layout, i: int) -> Candidate | None:
    """Return who was spoken of last: « selon ce dernier »."""
    head = i + (i + 1 < len(layout) and layout.pos[i] == "DET")
    if head >= len(layout) or layout.lower[head] not in layout.data.demonstrative:
        return None
    if layout.lower[head] not in layout.data.pronouns:
        return None
    return Candidate(i, head + 1, head, "pronoun")


def _is_aim(layout: Layout, i: int, end: int, candidate: Candidate) -> bool:
    """Tell "for five days", "for now" from "for the regulator": it needs a speaker.

    Who is pointed at is told of (« Pour celle-ci, rien ne change »), and so is a place
    unless marks follow (« Pour la Belgique, la Commission attend »). A list has its
    readers before a colon: « Pour les clients : changer de mot de passe ».
    """
    phrase = flatten(layout.written(i, end)).lower()
    last = candidate.last
    listed = ":" in layout.lower[last : last + _SHORT_GAP]
    told_of = candidate.kind == "place" or listed
    several = candidate.kind == "people" and layout.has_feature(
        candidate.head, "Number", "Plur"
    )  # « Pour les marins, rien ne change »
    if layout.lower[end] in layout.data.possessive and (
        layout.lower[end + 1 : end + 2]
        and layout.lower[end + 1] in layout.data.never_speakers
    ):
        return True  # « Pour sa part, le maire a dit »
    return phrase in layout.data.according_weak and (
        candidate.kind in {"other", "document"}
        or (several and not _before_marks(layout, last))
        or (told_of and not _before_marks(layout, last))
        or layout.pos[end] == "ADV"
        or layout.lower[candidate.head] in layout.data.demonstrative
        or (
            candidate.kind == "people"
            and layout.lower[end] in layout.data.indefinite
            and not _before_marks(layout, last)
        )  # « Pour une femme seule, la prime est plus haute »
    )


def _before_marks(layout: Layout, i: int) -> bool:
    """Tell whether marked words begin at a token or a few behind it."""
    return any(inside >= 0 for inside in layout.inside[i : i + _SHORT_GAP])


def _is_standard(layout: Layout, candidate: Candidate) -> bool:
    """Tell what something is measured by from who says it: "according to plan"."""
    return candidate.kind in {
        "other",
        "document",
        "people",
    } and not layout.data.standards.isdisjoint(
        (layout.lower[candidate.first], layout.lower[candidate.head])
    )


def _phrase(layout: Layout, i: int, found: list[Candidate]) -> Candidate | None:
    """Return the noun phrase of a source that the parser has cut.

    Examples: "Elliptic's 2024 Crime Report", "a May 2016 survey by Norvik".
    """
    first = i + (layout.pos[i : i + 1] == ["SPACE"])
    last, head = first, -1
    while (
        last < min(first + _LONGEST_WORK, len(layout))
        and layout.inside[last] < 0
        and (
            layout.pos[last] in _PHRASE
            or _HYPHEN in layout.lower[last - 1 : last + 1]  # "Oslo-based"
            or last == first
        )
        and layout.sentence[last] == layout.sentence[first]
    ):
        text = layout.lower[last] in layout.data.documents
        head = last if text or layout.pos[last] in NOUNS else head
        last += 1
    if head < 0 or layout.lower[head] in layout.data.never_speakers:
        return None
    whole = Candidate(first, head + 1, head, "document")
    same = (c for c in found if c.head <= head < c.last and c.kind in _REPLYING)
    return next(same, whole)


def opens_source(layout: Layout, i: int) -> bool:
    """Tell whether an according-to phrase starts at a token."""
    first = layout.lower[i] in layout.data.according_first
    return first and match_phrase(layout, i) is not None


def match_phrase(layout: Layout, i: int) -> int | None:
    """Return the token after an according-to phrase that starts at a token."""
    following = layout.lower[i + 1] if i + 1 < len(layout) else ""
    if layout.lower[i] in layout.data.source_nouns and _is_bare_source(layout, i):
        return i + 1 if _after_pause(layout, i) else None
    varies = i > 0 and layout.lower[i - 1] in layout.data.varying
    rests = layout.data.according_rest.get(layout.lower[i], ())
    if varies or not any(not rest or rest.startswith(following) for rest in rests):
        return None  # as in "varies according to the season"
    at = layout.start[i]
    window = flatten(layout.text[at : at + 30]).lower()
    for phrase in layout.data.according:
        if not window.startswith(phrase):
            continue
        stop = at + len(phrase)
        end = layout.first_token(stop)
        if layout.end[end - 1] == stop or phrase.endswith("'"):
            weak = phrase in layout.data.according_weak
            if end < len(layout) and (
                _asks(layout, end) or (weak and is_infinitive(layout, end))
            ):
                # « les allégations selon lesquelles », « pour retrouver ces personnes »
                return None
            if weak and not (_clause_start(layout, i) or _closes(layout, i, end)):
                return None
            set_off = phrase in layout.data.set_off
            return None if set_off and not _after_pause(layout, i) else end
    return None


def _closes(layout: Layout, i: int, end: int) -> bool:
    """Tell a weak phrase that closes marks: « “Tout va bien”, pour Zoé Roux. »."""
    data, lower = layout.data, layout.lower
    vague = data.indefinite | data.plural_determiners  # « pour des “motifs” »
    named = end < len(layout) and lower[end] not in vague
    pause = i > 1 and lower[i - 1] in _PAUSES
    return named and pause and layout.inside[i - 2] >= 0


def _is_bare_source(layout: Layout, i: int) -> bool:
    """Tell « de source sûre » and « de même source » from « de même que »."""
    noun = i + 1 + (layout.lower[i + 1] in layout.data.same)
    return layout.lower[noun] in layout.data.source_nouns[layout.lower[i]]


def _asks(layout: Layout, i: int) -> bool:
    """Tell whether a relative or an interrogative stands at a token."""
    relative = layout.lower[i] in layout.data.relatives
    return relative or layout.has_feature(i, "PronType", "Rel", "Int")


def _after_pause(layout: Layout, i: int) -> bool:
    """Tell whether a phrase stands behind a comma, marks or a stop.

    Not behind parentheses: "$9 (£7) per coin".
    """
    return _clause_start(layout, i) or (
        (layout.pos[i - 1] == "PUNCT" and layout.lower[i - 1] != ")")
        or layout.inside[i - 1] >= 0
    )


def _clause_start(layout: Layout, i: int) -> bool:
    """Tell whether a weak phrase ("for", "pour") opens a sentence: « Mais pour X, »."""
    before = i - 1
    while before >= 0 and (
        not layout.lower[before].strip() or layout.lower[before] in _BULLETS
    ):
        before -= 1
    behind = before - (before > 0 and layout.lower[before] == ",")  # « Mais, pour X, »
    if behind >= 0 and layout.pos[behind] == "CCONJ":
        # a heading may be glued to its sentence
        return layout.initial[behind].isupper()
    return before < 0 or layout.sentence[before] != layout.sentence[i]
