"""What stands on the other side of a cue that an utterance in marks already fills."""

from __future__ import annotations

from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import VERBAL
from cryptonews_nlp.quotes.words.reported import Reported, is_finite, is_main_clause

#: What may stand between a cue and an utterance.
_BETWEEN = frozenset({",", *"\"«»“”‘’'"})
#: What an utterance ends with before its cue.
_ENDS = frozenset({",", "?", "!", "…"})
#: What may part a subject from its cue.
_LIGHT = frozenset({"AUX", "ADV", "PART"})


def is_beside_utterance(layout: Layout, reported: Reported) -> bool:
    """Tell what says where, when or of what somebody said an utterance in marks.

    A cue that has its utterance on one side reports on the other side only what has a
    clause of its own: neither "“It is late,” she said of how they work" nor "Of the
    plan he backs, she said, “It is late.”".

    Parameters
    ----------
    layout : Layout
        The document.
    reported : Reported
        A possible report with its speaker.
    """
    if reported.verb < 0 or len(reported.pieces) > 1:
        return False
    first, last = reported.pieces[0]
    left, right = _cue_with_subject(layout, reported)
    if right <= first:
        filled = _utterance(layout, left - 1, -1)
    elif last <= left:
        filled = _utterance(layout, right, 1)
    else:
        return False
    return filled and not _has_own_clause(layout, first, last)


def _cue_with_subject(layout: Layout, reported: Reported) -> tuple[int, int]:
    """Return the token range of a cue with its subject where nothing parts them."""
    left, right = reported.cue
    speaker = reported.speaker
    if speaker is None:
        return left, right
    if set(layout.pos[speaker.last : left]) <= _LIGHT and speaker.last <= left:
        left = min(speaker.outer, speaker.first)
    elif set(layout.pos[right : speaker.first]) <= _LIGHT and right <= speaker.first:
        right = speaker.last
    return left, right


def _utterance(layout: Layout, i: int, step: int) -> bool:
    """Tell whether an utterance in marks begins or ends beside a token.

    One opens with a capital: other words may complete what stands before the cue.
    """
    begin, words = i, []
    while 0 < i < len(layout) and layout.lower[i] in _BETWEEN:
        words.append(layout.lower[i])
        i += step
    if not 0 < i < len(layout) or layout.inside[i] < 0:
        return False
    if layout.paragraph[i] != layout.paragraph[begin]:
        return False
    if step < 0:
        words.append(layout.lower[i])
        while i > 0 and layout.inside[i - 1] == layout.inside[i]:
            i -= 1
        i += layout.lower[i] in _BETWEEN
    return not _ENDS.isdisjoint(words) and layout.initial[i].isupper()


def _has_own_clause(layout: Layout, first: int, last: int) -> bool:
    """Tell whether a range has a finite verb with all that stands before it."""
    if layout.pos[first] == "ADP" or layout.dep[first] == "case":
        return False
    if layout.pos[first] in VERBAL and not is_finite(layout, first):
        return False
    return is_main_clause(layout, first, last)
