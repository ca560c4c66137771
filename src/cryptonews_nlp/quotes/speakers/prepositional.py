"""Names behind a preposition that no cue names: « un “point” avec le ministre ».

The sentence of a marked stretch tells of them; it does not have them speak. Nor does
whoever was told something in the sentence before: "she said in a talk with Norvik".
"""

from __future__ import annotations

from collections.abc import Sequence

from cryptonews_nlp.quotes.people.addressees import is_told
from cryptonews_nlp.quotes.speakers.context import Context
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.cue_places import past_aside
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import is_finite

_DESCRIBING = frozenset({"DET", "ADJ", "NUM"})


def may_speak(
    layout: Layout, context: Context, near: Sequence[Candidate]
) -> list[bool]:
    """Return which candidates do not only stand in a phrase of the sentence.

    Parameters
    ----------
    layout : Layout
        The document.
    context : Context
        A marked stretch.
    near : sequence of Candidate
        Its possible speakers.
    """
    return [
        not (
            _is_silent_thing(c)
            or _comes_later(layout, context, c)
            or _is_governed(layout, context, c)
            or _is_hearer(layout, context, c)
        )
        for c in near
    ]


def _is_silent_thing(c: Candidate) -> bool:
    """Tell a thing that no cue has speak: « Les travaux sont finis. “...” »."""
    return c.kind == "other" and not c.speaks


def _is_hearer(layout: Layout, context: Context, c: Candidate) -> bool:
    """Tell whom another sentence has somebody tell something."""
    elsewhere = context.sentences_to(layout.sentence[c.head]) != 0
    return elsewhere and not c.speaks and is_told(layout, c)


def _comes_later(layout: Layout, context: Context, c: Candidate) -> bool:
    """Tell who is named in the next paragraph only, without a cue.

    Not a signature, nor whoever a text names behind the words that it opens with.
    """
    return (
        not (c.speaks or context.dash_after)
        and layout.paragraph[c.head] > context.last_paragraph
        and context.paragraph > 0
    )


def _is_governed(layout: Layout, context: Context, c: Candidate) -> bool:
    """Tell whether a preposition governs a name that is the subject of no cue."""
    if (
        c.speaks
        or c.kind == "self"
        or _is_subject(layout, context, c)
        or context.sentences_to(layout.sentence[c.head])
    ):
        return False
    first = min(c.outer, c.first)
    before = first - 1
    while before >= 0 and layout.pos[before] in _DESCRIBING:
        before -= 1
    if before < 0 or layout.pos[before] != "ADP":
        return False
    if before < past_aside(layout, before) < c.last:
        return False  # « lâche d'emblée Zoé Roux »
    if first >= context.last:
        return not _is_owner(layout, context, before)
    return not _introduces(layout, context, before, c.last)


def _is_subject(layout: Layout, context: Context, c: Candidate) -> bool:
    """Tell whether a name has a verb, be it in marks: "after the agency “went on”"."""
    if layout.is_subject(c.head):
        return True
    # the mark itself stands between
    beside = context.first - 1 <= c.last <= context.first
    return beside and is_finite(layout, context.first)


def _is_owner(layout: Layout, context: Context, before: int) -> bool:
    """Tell whose words stand in marks from who is told of behind them.

    Examples: « les “regrets” de Zoé Roux », « “priés” par Zoé Roux de partir »,
    « “La mer” : la formule est de Zoé Roux », "“It is late,” sums up Ann Roe".
    """
    data = layout.data
    if before == context.right and layout.lower[before] in data.issued_by:
        return True
    if layout.pos[before - 1] == "VERB" and before - 2 <= context.right:
        return True
    between = range(context.last, before)
    return any(layout.cue[i] or layout.lower[i] in data.cue_nouns for i in between)


def _introduces(layout: Layout, context: Context, before: int, last: int) -> bool:
    """Tell who is told of on to marked words: « Ces paroles de Zoé Roux : “...” ».

    Not « à propos de Zoé Roux : “...” ».
    """
    data, between = layout.data, range(last, context.first)
    about = layout.lower[before - 2] in data.to_whom
    given = context.colon and not any(is_finite(layout, i) for i in between)
    if (
        given
        and not about
        and layout.lower[before] in data.issued_by | data.according_weak
    ):
        return True
    return any(layout.cue[i] or _takes_up(layout, i) for i in between)


def _takes_up(layout: Layout, i: int) -> bool:
    """Tell a word that tells more of who was named: "with Ann Roe, who", "..., she"."""
    data, lower = layout.data, layout.lower[i]
    relative = lower in data.relatives and layout.lower[i - 1] == ","
    return relative or (layout.pos[i] == "PRON" and lower in data.human_pronouns)
