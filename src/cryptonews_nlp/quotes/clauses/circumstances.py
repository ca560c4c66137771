"""Circumstances between a reporting verb and what it reports."""

from __future__ import annotations

from cryptonews_nlp.quotes.words.layout import Layout


def past_circumstance(layout: Layout, first: int, end: int) -> int:
    """Return the token after when and where it was said: "in a statement Monday"."""
    data = layout.data
    i = first
    while i < end:
        if layout.label[i] == "DATE" or layout.lower[i] in data.never_speakers:
            i += 1
            first = i
        elif (
            layout.pos[i] == "ADP"
            or (i > first and layout.pos[i] in {"DET", "ADJ", "NOUN"})
            or _is_dated(layout, i, end)
        ):
            i += 1
            noun = layout.lower[i - 1]
            inner = i < end and layout.pos[i] == "NOUN"  # "in a court | document"
            if not inner and (noun in data.cue_nouns or noun in data.occasions):
                first = i
        else:
            break
    return first


def _is_dated(layout: Layout, i: int, end: int) -> bool:
    """Tell an adverb before a date: "earlier this week", "later on Monday"."""
    day = i + 1 + (i + 1 < end and layout.pos[i + 1] == "ADP")
    return layout.pos[i] == "ADV" and day < end and layout.label[day] == "DATE"
