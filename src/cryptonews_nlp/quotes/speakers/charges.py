"""Offences in marks: words of the law, which nobody said.

Examples: "tried for “aiding a hostile fleet”", « une enquête pour "vol en réunion" ».
"""

from __future__ import annotations

from cryptonews_nlp.quotes.speakers.context import Context
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import VERBAL

#: Words outside the marks between one that tells of a case and the offence.
_REACH = 12
_JOINTS = frozenset({",", '"', "«", "»", "“", "”"})


def is_charge(layout: Layout, context: Context) -> bool:
    """Tell whether a marked stretch is what somebody is tried or sought for.

    Parameters
    ----------
    layout : Layout
        The document.
    context : Context
        Where the stretch stands.

    Returns
    -------
    bool
        True for a noun phrase behind a preposition and a word of the law, or joined to
        such a stretch.
    """
    data = layout.data
    if not context.lower_start or any(
        layout.pos[i] in VERBAL and not layout.has_feature(i, "Tense", "Past")
        for i in range(context.first, context.last)
    ):
        return False
    i, joint, passed = context.left, "", 0
    while i >= 0 and passed < _REACH and layout.sentence[i] == context.sentence:
        word = layout.lower[i]
        if layout.inside[i] < 0:
            if word in data.cases:
                return joint in data.cases[word]
            if not joint and layout.pos[i] == "ADP":
                joint = word
            elif layout.cue[i] or not (
                joint or word in _JOINTS or layout.pos[i] == "CCONJ"
            ):
                return False
            passed += 1
        i -= 1
    return False
