"""What each reading of a quote mark costs: it opens, it closes, it means nothing.

Costs are ordinal judgements, checked on our train and dev articles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from cryptonews_nlp.quotes.lang.anywhere import CLIPPED

Action = Literal["open", "close", "ignore", "cut", "carry"]
State = tuple[int, ...]

_DOUBLE = '«»“”„‟"‹›'
_SINGLE = "'‘’‚"
#: What a mark or a line break begins with: far faster to find than either.
_SIGN = re.compile(rf"[{_DOUBLE}{_SINGLE}`<>\n]")
#: A double mark, a single mark that is no apostrophe inside a word, or line breaks.
_EVENT = re.compile(
    rf"''|(?<!`)``(?!`)|‹‹|››|<<|>>|[{_DOUBLE}]|(?<!\w)[{_SINGLE}]|[{_SINGLE}](?!\w)|\n\s*"
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
_CLIPPED = re.compile(rf"['‘’](?:{CLIPPED})\b", re.IGNORECASE)
_ALPHABET = _DOUBLE + _SINGLE
_MAX_DEPTH = 3
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
UNCLOSED = 1.6  # a quotation that the paragraph ends
_REOPENED = 0.1  # the same, and the next paragraph opens again: the press's rule
_CARRY_LINE = 0.3  # a quotation that runs over a line break
_CARRY_BLANK = 0.5  # or over a blank line


class Event(NamedTuple):
    """A mark or a break: position, and what stands around it."""

    start: int
    end: int
    mark: str
    before: str
    after: str
    blank: bool
    reopens: str


def find_events(text: str) -> list[Event]:
    """Return the marks of a text in order, and the line breaks behind any."""
    found: list[Event] = []
    end = 0
    for sign in _SIGN.finditer(text):
        match = _EVENT.match(text, sign.start()) if sign.start() >= end else None
        if match is None:
            continue
        start, end = match.span()
        while sign[0] == "\n" and start and text[start - 1].isspace():
            start -= 1
        mark = text[start:end].strip()
        mark = _TYPED.get(mark, mark)
        if not mark and not any(event.mark for event in found[-_BREAKS:]):
            continue  # breaks matter only after marks
        found.append(
            Event(
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


def _side(event: Event) -> tuple[float, float]:
    """Return what it costs a straight mark to open and to close here."""
    before, after = event.before, event.after
    blank_before = before.isspace() or before in "([{—–-/:;“‘«"
    blank_after = after.isspace() or after in ".,;:!?…)]}—–-/”’»"
    if blank_before and not blank_after:
        return 0.0, _WRONG_SIDE
    if blank_after and not blank_before:
        return _WRONG_SIDE, 0.0
    return _UNCLEAR_SIDE, _UNCLEAR_SIDE


def _open_cost(event: Event, text: str) -> float | None:
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


def _close_cost(event: Event, opener: str) -> float | None:
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


def _ignore_cost(event: Event, text: str, *, inside: bool) -> float:
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


def after_mark(
    event: Event, text: str, state: State
) -> Iterator[tuple[Action, State, float]]:
    """Yield what a mark may do, the marks open after it, and what that costs.

    Parameters
    ----------
    event : Event
        A mark.
    text : str
        The whole text.
    state : tuple of int
        The marks that are open, the outer one first.
    """
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


def after_break(event: Event, state: State) -> Iterator[tuple[Action, State, float]]:
    """Yield what a line break may do to the marks that are open, as a mark does."""
    if not state:
        yield "cut", (), 0.0
        return
    outer = _ALPHABET[state[0]]
    reopened = event.reopens == outer or (outer in '“"' and event.reopens in "“\"'")
    if event.reopens and reopened:
        extra = UNCLOSED * (len(state) - 1)
        yield "cut", (), _REOPENED + extra
    else:
        yield "cut", (), UNCLOSED * len(state)
    if outer not in _SINGLE:
        carry = _CARRY_BLANK if event.blank else _CARRY_LINE
        yield "carry", state, carry + (2.0 if reopened and event.reopens else 0.0)
