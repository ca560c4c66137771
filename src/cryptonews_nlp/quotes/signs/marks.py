"""Find stretches between quote marks, whatever the style and however broken.

Marks are not paired by parity: one lost mark would then turn an article inside out.
Each mark may open, close or mean nothing (an apostrophe, inches); a Viterbi search
over the whole text takes the cheapest reading, where an unusual reading costs more
than a usual one (:mod:`~cryptonews_nlp.quotes.signs.mark_costs`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from cryptonews_nlp.quotes.signs.mark_costs import (
    UNCLOSED,
    Action,
    Event,
    State,
    after_break,
    after_mark,
    find_events,
)

_STRIP = " \t\n\r\u00a0\u202f\u2009\u2007\u200a\u200b\ufeff"
_OUTSIDE = _STRIP + ",，"
_BEAM = 10
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


class _Link(NamedTuple):
    """A linked list of actions: no copying while the search runs."""

    action: Action
    previous: _Link | None


def _read(text: str, events: list[Event]) -> list[Action]:
    """Return the cheapest action for each event."""
    paths: dict[State, tuple[float, _Link | None]] = {(): (0.0, None)}
    for event in events:
        after: dict[State, tuple[float, _Link | None]] = {}
        for state, (cost, link) in paths.items():
            steps = (
                after_mark(event, text, state)
                if event.mark
                else after_break(event, state)
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
        ((cost + UNCLOSED * len(state), link) for state, (cost, link) in paths.items()),
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
    events = find_events(text)
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
