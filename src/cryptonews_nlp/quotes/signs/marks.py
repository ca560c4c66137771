"""Find stretches between quote marks, whatever the style and however broken.

Marks are not paired by parity: one lost mark would then turn an article inside out.
Each mark may open, close or mean nothing (an apostrophe, inches); a Viterbi search
over the whole text takes the cheapest reading, where an unusual reading costs more
than a usual one. Costs are ordinal judgements, checked on our train and dev articles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

Action = Literal["open", "close", "ignore", "cut", "carry"]
State = tuple[int, ...]

_DOUBLE = '«»“”„‟"‹›'
_SINGLE = "'‘’‚"
#: A double mark, a single mark that is no apostrophe inside a word, or line breaks.
_EVENT = re.compile(
    rf"''|(?<!`)``(?!`)|‹‹|››|<<|>>|[{_DOUBLE}]|(?<!\w)[{_SINGLE}]|[{_SINGLE}](?!\w)|\s*\n\s*"
)
#: Two characters that stand for one mark.
_TYPED = {"''": '"', "``": '"', "‹‹": "«", "<<": "«", "››": "»", ">>": "»"}
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_CLOSERS = {
    "«": "»",
    "»": "«",
    "“": "”",
    "”": "”",
    "›": "‹",
    "„": "“”",
    "‟": "”",
    '"': '"',
    "‹": "›",
}
_SINGLE_CLOSERS = {"'": "'’", "‘": "’'", "’": "’", "‚": "‘’"}
#: Words that begin with an apostrophe: no single quotation opens there.
_CLIPPED = re.compile(
    r"['‘’](?:em|til|tis|twas|cause|n|bout|round|\d0s)\b", re.IGNORECASE
)
_STRIP = " \t\n\r\u00a0\u202f\u2009\u2007\u200a\u200b\ufeff"
_OUTSIDE = _STRIP + ",，"
_MAX_DEPTH = 3
_BEAM = 10
#: Line breaks in a row that a quotation may run over.
_BREAKS = 8

# Price of each unusual reading; 0 is the textbook use of a mark.
_MIXED_STYLE = 0.7  # " ... ” : editors and copy-paste mix styles
_WRONG_SIDE = 2.0  # a straight mark that opens although a word stands before it
_UNCLEAR_SIDE = 0.6  # a straight mark with blanks on both sides
_AFTER_STOP = -0.4  # a single mark after a stop or a comma: it closes
_STRAY = 2.2  # a double mark that means nothing
_MEASURE = 0.2  # a straight mark after a digit: inches, seconds
_NEST_SAME = 1.5  # the same style inside itself
_UNCLOSED = 1.6  # a quotation that the paragraph ends
_REOPENED = 0.1  # the same, and the next paragraph opens again: the press's rule
_CARRY_LINE = 0.3  # a quotation that runs over a line break
_CARRY_BLANK = 0.5  # or over a blank line


#: The label of a turn that has none: the answer to a question of the paper.
NO_LABEL = (-1, -1)


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch inside quote marks.

    Attributes
    ----------
    start, end : int
        The words, without marks, padding and a final comma.
    outer_start, outer_end : int
        The same with the marks.
    opener, closer : str
        The marks; empty where a paragraph opens or ends without one.
    level : int
        0 for outer marks, 1 for marks inside them, and so on.
    continues : bool
        Whether it goes on with the quotation of the segment before.
    label : (int, int) or None
        Offsets of the label that opens it in a transcript.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    opener: str
    closer: str
    level: int = 0
    continues: bool = False
    label: tuple[int, int] | None = None


class _Event(NamedTuple):
    """A mark or a break: position, and what stands around it."""

    start: int
    end: int
    mark: str
    before: str
    after: str
    blank: bool
    reopens: str


class _Link(NamedTuple):
    """A linked list of actions: no copying while the search runs."""

    action: Action
    previous: _Link | None


def _events(text: str) -> list[_Event]:
    found: list[_Event] = []
    for match in _EVENT.finditer(text):
        start, end = match.span()
        mark = text[start:end].strip()
        mark = _TYPED.get(mark, mark)
        if not mark and not any(event.mark for event in found[-_BREAKS:]):
            continue  # breaks matter only after marks
        found.append(
            _Event(
                start,
                end,
                mark,
                text[start - 1] if start else "\n",
                text[end] if end < len(text) else "\n",
                blank=not mark and bool(_BLANK_LINE.search(text[start:end])),
                reopens=text[end] if not mark and end < len(text) else "",
            )
        )
    return found


def _side(event: _Event) -> tuple[float, float]:
    """Return what it costs a straight mark to open and to close here."""
    before, after = event.before, event.after
    blank_before = before.isspace() or before in "([{—–-/:;“‘«"
    blank_after = after.isspace() or after in ".,;:!?…)]}—–-/”’»"
    if blank_before and not blank_after:
        return 0.0, _WRONG_SIDE
    if blank_after and not blank_before:
        return _WRONG_SIDE, 0.0
    return _UNCLEAR_SIDE, _UNCLEAR_SIDE


def _open_cost(event: _Event, text: str) -> float | None:
    """Return the price of opening with this mark, None where it cannot open."""
    mark = event.mark
    if mark in "«“„‟‹":
        return 0.0 if not event.before.isalnum() else 0.5
    if mark == '"':
        return _side(event)[0]
    if mark in "»”›":
        # Swedish and German habits, and typing errors
        return 1.8 if not event.before.isalnum() and event.after.isalnum() else None
    if event.before.isalnum() or not (event.after.isalnum() or event.after in '[(«“"'):
        return None
    if _CLIPPED.match(text, event.start):
        return 1.4
    begins = 0.2 if event.before == "\n" else 0.0
    return {"'": 0.5, "‘": 0.2, "‚": 0.6, "’": 1.0}[mark] - begins


def _close_cost(event: _Event, opener: str) -> float | None:
    """Return the price of closing an opener with this mark, None if impossible."""
    mark = event.mark
    if opener in _SINGLE:
        if mark not in _SINGLE_CLOSERS[opener] or event.after.isalnum():
            return None
        return _single_close(event.before)
    if mark in _CLOSERS.get(opener, ""):
        return _side(event)[1] if mark == '"' else 0.0
    if mark in _SINGLE:
        return None
    if mark == '"':
        return _side(event)[1] + _MIXED_STYLE
    return _odd_close(mark, opener)


def _single_close(before: str) -> float:
    if before in ",.?!":
        # sure, so that what is inside ("a 'term' here") closes nothing
        return _AFTER_STOP
    return 0.6 if before.isspace() else 0.0


def _odd_close(mark: str, opener: str) -> float | None:
    if mark in "»”›":
        return _MIXED_STYLE
    return 1.5 if mark == opener == "“" else None  # “ ... “ is a frequent slip


def _ignore_cost(event: _Event, text: str, *, inside: bool) -> float:
    mark = event.mark
    if mark in _SINGLE:
        if event.before.isalnum() or event.before in ".,!?":
            return 0.1 if event.before == "s" else 0.3
        return 0.1 if _CLIPPED.match(text, event.start) else 0.5
    if mark == '"' and event.before.isdigit() and not inside:
        return _MEASURE
    if inside and mark in "»”" and text[: event.start].rstrip(" ")[-1:] == "\n":
        return 0.2  # the old French rule: each paragraph inside begins with »
    return _STRAY


def _after_mark(
    event: _Event, text: str, state: State
) -> Iterator[tuple[Action, State, float]]:
    yield "ignore", state, _ignore_cost(event, text, inside=bool(state))
    opened = _open_cost(event, text)
    if opened is not None and len(state) < _MAX_DEPTH:
        index = _ALPHABET.index(event.mark)
        same = _NEST_SAME if index in state else 0.0
        yield "open", (*state, index), opened + same
    if state:
        closed = _close_cost(event, _ALPHABET[state[-1]])
        if closed is not None:
            yield "close", state[:-1], closed


def _after_break(event: _Event, state: State) -> Iterator[tuple[Action, State, float]]:
    if not state:
        yield "cut", (), 0.0
        return
    outer = _ALPHABET[state[0]]
    reopened = event.reopens == outer or (outer in '“"' and event.reopens in "“\"'")
    if event.reopens and reopened:
        extra = _UNCLOSED * (len(state) - 1)
        yield "cut", (), _REOPENED + extra
    else:
        yield "cut", (), _UNCLOSED * len(state)
    if outer not in _SINGLE:
        carry = _CARRY_BLANK if event.blank else _CARRY_LINE
        yield "carry", state, carry + (2.0 if reopened and event.reopens else 0.0)


_ALPHABET = _DOUBLE + _SINGLE


def _read(text: str, events: list[_Event]) -> list[Action]:
    """Return the cheapest action for each event."""
    paths: dict[State, tuple[float, _Link | None]] = {(): (0.0, None)}
    for event in events:
        after: dict[State, tuple[float, _Link | None]] = {}
        for state, (cost, link) in paths.items():
            steps = (
                _after_mark(event, text, state)
                if event.mark
                else _after_break(event, state)
            )
            for action, target, price in steps:
                total = cost + price
                if target not in after or total < after[target][0]:
                    after[target] = (total, _Link(action, link))
        if len(after) > _BEAM:
            best = sorted(after.items(), key=lambda item: item[1][0])[:_BEAM]
            after = dict(best)
        paths = after
    _, last = min(
        (
            (cost + _UNCLOSED * len(state), link)
            for state, (cost, link) in paths.items()
        ),
        key=lambda item: item[0],
    )
    actions: list[Action] = []
    while last is not None:
        actions.append(last.action)
        last = last.previous
    return actions[::-1]


class _Open(NamedTuple):
    outer: int
    inner: int
    mark: str
    continues: bool


def scan(text: str) -> list[Segment]:
    """Find the stretches inside quote marks.

    Parameters
    ----------
    text : str
        The text as its author wrote it: curly and straight marks, guillemets, in any
        mixture, nested, reopened at each paragraph or never closed.

    Returns
    -------
    list of Segment
        Sorted by start. A quotation over several paragraphs gives one segment a
        paragraph, the later ones with ``continues``.

    Examples
    --------
    >>> [text[s.start:s.end] for text in ["« Non », dit-il."] for s in scan(text)]
    ['Non']
    """
    events = _events(text)
    segments: list[Segment] = []
    stack: list[_Open] = []
    reopen = False
    for event, action in zip(events, _read(text, events), strict=True):
        if action == "open":
            continues = reopen and not stack and not event.before.isalnum()
            stack.append(_Open(event.start, event.end, event.mark, continues))
            reopen = False
        elif action == "close":
            _add(segments, text, stack, event.start, event.end, event.mark)
        elif action == "carry":
            if event.blank and len(stack) == 1:
                mark = stack[0].mark
                _add(segments, text, stack, event.start, event.start, "")
                stack.append(_Open(event.end, event.end, mark, continues=True))
        elif action == "cut":
            reopen = bool(stack)
            while stack:
                _add(segments, text, stack, event.start, event.start, "")
    while stack:
        _add(segments, text, stack, len(text), len(text), "")
    return sorted(segments, key=lambda s: (s.outer_start, -s.outer_end))


def _add(
    segments: list[Segment],
    text: str,
    stack: list[_Open],
    inner_end: int,
    outer_end: int,
    closer: str,
) -> None:
    opened = stack.pop()
    start, end = trim(text, opened.inner, inner_end)
    if start < end:
        segments.append(
            Segment(
                start,
                end,
                opened.outer,
                outer_end,
                opened.mark if opened.outer < opened.inner else "",
                closer,
                len(stack),
                opened.continues,
            )
        )


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Shrink a span by padding and by a comma at its end."""
    while start < end and text[start] in _STRIP:
        start += 1
    while start < end and text[end - 1] in _OUTSIDE:
        end -= 1
    return start, end
