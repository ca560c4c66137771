"""Where a word stands as a reporting verb does, whatever its tag."""

from __future__ import annotations

from cryptonews_nlp.quotes.lang.words.tables import SPEECH
from cryptonews_nlp.quotes.words.parts_of_speech import VERBAL
from cryptonews_nlp.quotes.words.tokens import Tokens

_TERMINAL = frozenset(".!?…")
_OPEN_CLASS = frozenset({"VERB", "NOUN", "ADJ", "PROPN", "NUM", "X"})
_NOMINAL = frozenset({"PROPN", "NOUN", "DET", "PRON"})
#: What may stand between marks and their cue: « « Tout est dit » ? demande Zoé ».
_GAP = frozenset({",", '"', "'", "«", "»", "“", "”", "?", "!"})


def between_phrases(layout: Tokens, i: int) -> bool:
    """Tell a verb from a noun by the noun phrase that begins right behind it.

    « a démenti toute faute et nie toute dette », « le second nie toute dette »
    """
    if not layout.data.cues_inside_marks or layout.pos[i] not in {"NOUN", "ADJ"}:
        return False
    if i + 1 >= len(layout.pos):
        return False
    opens = layout.pos[i + 1] == "DET" or layout.lower[i + 1] in (
        layout.data.plural_determiners
    )  # « des » is tagged as a preposition at times
    if not opens or not layout.initial[i].islower():
        return False
    before = layout.pos[i - 1] if i else ""
    if before == "CCONJ":
        return layout.pos[i] == "NOUN"
    return before in {"ADJ", "NOUN"} and layout.lower[i - 2] in (
        layout.data.determiners | layout.data.of_whom
    )


def is_unlisted_cue(layout: Tokens, i: int) -> bool:
    """Tell whether a word of no list is an inverted cue: « ..., tacle Zoé »."""
    return (
        i > 0
        and layout.pos[i] in _OPEN_CLASS
        and layout.lower[i].isalpha()
        and layout.lower[i].endswith(("e", "t", "d"))
        and layout.initial[i].islower()
        and (
            layout.inside[i - 1] >= 0
            or (layout.lower[i - 1] == "," and layout.inside[i - 2] >= 0)
        )
        and stands_as_cue(layout, i)
    )


def stands_as_cue(layout: Tokens, i: int) -> bool:
    """Tell whether a word stands where a cue stands."""
    if _is_inverted(layout, i):
        return True
    if _closes_sentence(layout, i):
        return True
    before = i - 1
    while before >= 0 and (
        layout.lower[before] in _GAP
        or layout.lower[before] in layout.data.skipped
        or not layout.lower[before].strip()
    ):
        before -= 1
    if before >= 0 and layout.inside[before] >= 0:
        if layout.initial[i].isupper():
            return False  # "“It is over,” Judge Ann Roe said"
        after = past_aside(layout, i + 1)
        if after < len(layout.lower) and layout.pos[after] == "ADV":
            after += 1  # « affiche sobrement la page d'accueil »
        return after < len(layout.lower) and (
            layout.pos[after] in _NOMINAL
            or _is_to_somebody(layout, i, after)
            or layout.lower[after] in layout.data.determiners
            or layout.initial[after].isupper()
        )
    following = layout.lower[i + 1] if i + 1 < len(layout.lower) else ""
    return (
        following == ":" and i > 0 and layout.pos[i - 1] in {"PROPN", "PUNCT", "NOUN"}
    )


def _is_to_somebody(layout: Tokens, i: int, after: int) -> bool:
    """Tell a listed verb before who hears it: « nuance à l'AFP Zoé Roux »."""
    data = layout.data
    return (
        data.cues_inside_marks
        and data.verbs.get(layout.lower[i]) in SPEECH
        and layout.lower[after] in data.told_to | data.according_weak
    )


def _is_inverted(layout: Tokens, i: int) -> bool:
    """Tell whether a pronoun follows a word, past a liaison: « note-t-elle »."""
    after = layout.lower[i + 1 : i + 3]
    if after and after[0] in layout.data.liaison:
        after = after[1:]
    return bool(after) and after[0] in layout.data.inversion


def past_aside(layout: Tokens, i: int) -> int:
    """Return the token behind « de son côté » between a verb and its subject."""
    ends = (
        i + len(words)
        for words in layout.data.asides
        if tuple(layout.lower[i : i + len(words)]) == words
    )
    return next(ends, i)


def _closes_sentence(layout: Tokens, i: int) -> bool:
    """Tell whether a word stands as in « ..., révèle franceinfo. »."""
    if not (0 < i < len(layout.lower) - 1 and layout.lower[i - 1] == ","):
        return False
    if not layout.initial[i].islower() or layout.label[i]:
        return False
    after = past_aside(layout, i + 1)
    if after >= len(layout.lower):
        return False
    named = bool(layout.label[after]) or layout.pos[after] == "PROPN"
    if not named and layout.lower[after] not in layout.data.determiners:
        return False
    end = after + 1
    while end < min(after + 8, len(layout.lower)) and layout.pos[end] not in VERBAL:
        if layout.lower[end][-1:] in _TERMINAL:
            return True
        end += 1
    return False
