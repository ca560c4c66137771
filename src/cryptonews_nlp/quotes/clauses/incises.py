"""Reported sentences around a cue that is set off: "..., says X, ..."."""

from __future__ import annotations

from cryptonews_nlp.quotes.candidates.according import opens_relative
from cryptonews_nlp.quotes.clauses.incise_speakers import STOPS, next_stop
from cryptonews_nlp.quotes.clauses.main_verbs import has_lost_verb
from cryptonews_nlp.quotes.clauses.parentheses import Incise, find_incise
from cryptonews_nlp.quotes.clauses.subjects import Subjects
from cryptonews_nlp.quotes.clauses.vouching import carries_on, completes
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import LIGHT, VERBAL
from cryptonews_nlp.quotes.words.reported import (
    Reported,
    has_finite,
    is_finite,
    is_main_clause,
    reported_as,
    strip,
    within_parentheses,
)

#: Tokens of the longest report without a verb: "Not even close, says X".
_VERBLESS = 12
#: Tokens of the longest phrase that only tells when or where.
_SETTING = 8
#: Dashes that set something off.
_PAIR = 2
_MARKS = frozenset('"«»“”')
_JOINING = frozenset({"ADV", "CCONJ", "PUNCT"})
_SUBJECT = frozenset({"DET", "NOUN", "PROPN", "PRON", "NUM"})
#: How parsers hang what is reported on a cue behind it.
_CLAUSES = frozenset({"ccomp", "advcl", "parataxis"})


def incise(
    layout: Layout,
    verb: int,
    subjects: Subjects,
    bounds: dict[int, tuple[int, int]],
) -> list[Reported]:
    """Return the sentence around a reporting verb set between marks."""
    begin, end = within_parentheses(layout, verb, bounds[layout.sentence[verb]])
    found = find_incise(layout, verb, subjects, (begin, end))
    if found is None or layout.lower[found.speaker.first] in layout.data.conjunctions:
        return []  # "said on Monday that its clerk Ann Roe left": no Ann Roe said it
    begin = _clause_begin(layout, begin, found.left)
    within = layout.inside[found.left] >= 0  # the comma stands inside the marks
    before = strip(layout, begin, found.left + within)
    if before[0] >= before[1] or layout.inside[before[0]] >= 0:
        return []  # what opens with a mark is a quotation of its own
    if layout.lower[before[0]] in layout.data.asking:
        return []  # "Asked whether it was, Roe said yes"
    if any(layout.lower[i] in _MARKS and layout.inside[i] < 0 for i in range(*before)):
        return []  # a mark without its partner: nobody knows what is quoted
    main = is_main_clause(layout, *before) and (
        found.inverted or not _is_circumstance(layout, *before)
    )
    rest = _rest(layout, found, before, end, main=main)
    lost = rest is None and (
        _has_lost_verb(layout, found, before)
        or (found.stop == end and _hangs_on(layout, verb, before))
    )
    if main or lost:
        pattern = "incise"
    elif rest is not None and _goes_on(layout, found, rest):
        pattern = "split"  # "A third of them, she said, never answered"
    elif _may_lack_verb(layout, found, before, end):
        pattern, rest = "verbless", None
    else:
        return []
    pieces = pieces_around(layout, before, rest)
    head = layout.head[verb]
    reported = reported_as(layout, pieces, verb, found.speaker, pattern, "", head)
    if main and found.stop < end and layout.lower[found.stop] in {":", ";"}:
        # as in "It left, one of them said: the ship sailed in May"
        piece = _to_semicolon(layout, *strip(layout, found.stop + 1, end))
        mark = layout.lower[found.stop]
        # "It left, says X; Y says it stays"
        own = mark == ";" and "say" in layout.cue[slice(*piece)]
        if is_main_clause(layout, *piece) and layout.inside[piece[0]] < 0 and not own:
            reported += reported_as(
                layout, [piece], verb, found.speaker, "next", mark, head
            )
    return reported


def _is_circumstance(layout: Layout, first: int, last: int) -> bool:
    """Tell a clause that only says when or why: "When it shut, she told us to go".

    Another one may follow it behind a mark: "While it rains, they sell, she said".
    """
    openers = layout.data.clause_openers - layout.data.joiners
    while layout.pos[first] in _JOINING and layout.lower[first] not in openers:
        first += 1
    opens = first < last and layout.lower[first] in openers
    stops = [word for word in layout.lower[first:last] if word in STOPS]
    return opens and "," not in stops and len(stops) < _PAIR


def _has_lost_verb(layout: Layout, found: Incise, before: tuple[int, int]) -> bool:
    """Tell a clause whose verb looks like none, but not "This shows, he said, that"."""
    behind = layout.lower[found.stop + 1 : found.stop + 2]
    return has_lost_verb(layout, *before) and (
        layout.data.conjunctions.isdisjoint(behind)
    )


def _hangs_on(layout: Layout, verb: int, before: tuple[int, int]) -> bool:
    """Tell whether the tree hangs a clause without a verb of its tags on a cue.

    Example: "The suspect fled on foot, unarmed, the clerk said", "fled" an adjective.
    """
    first, last = before
    if _is_circumstance(layout, first, last) or layout.dep[first] == "mark":
        return False
    return any(
        layout.dep[c] in _CLAUSES and layout.has_subject(c)
        for c in layout.children[verb]
        if first <= c < last
    )


def _goes_on(layout: Layout, found: Incise, rest: tuple[int, int]) -> bool:
    """Tell whether a report goes on behind its cue.

    Not behind the object of one: « Un élu, né ici, a exigé la fin du port, qui dort ».
    """
    speaker = found.speaker
    thing = speaker.kind == "other" and layout.dep[speaker.head] == "obj"
    return is_main_clause(layout, *rest) and not thing


def pieces_around(
    layout: Layout, before: tuple[int, int], rest: tuple[int, int] | None
) -> list[tuple[int, int]]:
    """Return what is reported on both sides of a cue.

    Not words that only join it to what was told, or tell when and where: "However, she
    said, it works", "In this case, she said, it works".

    Parameters
    ----------
    layout : Layout
        The document.
    before, rest : (int, int)
        Token ranges of what stands before a cue and goes on behind it, if anything.
    """
    if rest is None:
        return [before]
    return [rest] if _is_setting(layout, before, rest) else [before, rest]


def _is_setting(layout: Layout, before: tuple[int, int], rest: tuple[int, int]) -> bool:
    """Tell whether words before a cue are no part of the clause behind it."""
    first, last = before
    if all(layout.pos[i] in _JOINING for i in range(first, last)):
        return True
    while first < last and layout.pos[first] in _JOINING:
        first += 1
    opens = layout.pos[first] == "ADP" or layout.label[first] == "DATE"
    return (
        opens
        and last - first <= _SETTING
        and not any(
            layout.pos[i] in VERBAL or layout.inside[i] >= 0 for i in range(first, last)
        )
        and is_main_clause(layout, *rest)
        and not is_finite(layout, rest[0])  # "Among them, she said, are two nurses"
    )


def _clause_begin(layout: Layout, begin: int, left: int) -> int:
    """Return where a sentence begins after a colon or a semicolon."""
    for i in range(left - 1, begin, -1):
        if layout.lower[i] in {";", ":"} and layout.inside[i] < 0:
            return i + 1
    return begin


def _may_lack_verb(
    layout: Layout, found: Incise, before: tuple[int, int], end: int
) -> bool:
    """Tell whether a report may have no verb: "Not even close, says X".

    In a long one with a subject the tagger took the verb for another word.
    """
    if any(layout.lower[i] in STOPS for i in range(*before)):
        return False
    if before[1] - before[0] > _VERBLESS:
        ends = not has_finite(layout, found.right, end)
        outside = layout.inside[before[1] - 1] < 0  # not « Il « part en mai », dit X »
        opens = layout.pos[before[0]] in _SUBJECT
        return found.inverted and ends and outside and opens
    if layout.pos[before[0]] in {"SCONJ", "ADP"}:
        return False
    return found.inverted or (end - found.right <= 1 and found.stop == end)


def _rest(  # noqa: PLR0911 - one exit a reason why nothing goes on
    layout: Layout, found: Incise, before: tuple[int, int], end: int, *, main: bool
) -> tuple[int, int] | None:
    """Return the part of the sentence that goes on after "says X,"."""
    comma = found.stop
    while comma < end and layout.lower[comma] == ",":
        first, stop = strip(layout, comma + 1, end)
        if first >= stop:
            return None
        if layout.inside[first] >= 0:
            # « La coopération est, dit-elle, « quotidienne » »
            waits = comma == found.right and (
                _awaits_more(layout, found.left - 1)
                # « Et dans ce cas, dit-elle, « un port » est fermé »
                or (not main and layout.inside[stop - 1] < 0)
            )
            return (first, stop) if waits else None
        if completes(layout, before, (first, stop)) or (
            comma == found.stop
            and not found.inverted
            and carries_on(layout, first, stop)
        ):
            # « Il faut, dit-elle, qu'il vienne », "It knew, she said, that he came"
            return _to_semicolon(layout, first, stop)
        if _is_added(layout, first, main=main):
            return None
        if not main and _begins_with_verb(layout, first, stop):
            return first, stop  # "A third of them, says X, head of Y, never answer"
        if comma == found.right:
            piece = _to_semicolon(layout, first, stop)
            if is_main_clause(layout, *piece) or found.speaker.kind == "pronoun":
                return piece
        if main:
            return None
        comma = next_stop(layout, comma + 1, end)
    return None


def _is_added(layout: Layout, first: int, *, main: bool) -> bool:
    """Tell a relative, and a participle that reports more, from what goes on.

    Behind a main clause also what has no subject: « a dit X, figure du port », with the
    figure for a verb.
    """
    if main and is_finite(layout, first) and layout.pos[first] == "VERB":
        return True
    lower = layout.lower[first]
    reports = layout.cue[first] and lower.endswith(layout.data.participles)
    relative = lower in layout.data.relatives or opens_relative(layout, first)
    return bool(reports or relative)


def _awaits_more(layout: Layout, i: int) -> bool:
    """Tell whether a clause cannot end with a token: "it is, she says, ..."."""
    return layout.inside[i] < 0 and layout.pos[i] in {"AUX", "ADP", "DET", "SCONJ"}


def _begins_with_verb(layout: Layout, first: int, last: int) -> bool:
    near = has_finite(layout, first, min(first + 3, last))
    return near and layout.pos[first] in LIGHT | {"VERB"}


def _to_semicolon(layout: Layout, first: int, last: int) -> tuple[int, int]:
    for i in range(first, last):
        if layout.lower[i] == ";" and layout.inside[i] < 0:
            return strip(layout, first, i)
    return first, last
