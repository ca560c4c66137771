"""Posts of social networks that an article embeds without quote marks.

The plain text of an embedded post keeps who wrote it in a line with a handle, after the
words or before them:

    We will reopen on Monday.
    — Rosa Lindgren (@rlindgren) May 12, 2021

    Rosa Lindgren @rlindgren · 12 mai
    We will reopen on Monday.

Only such lines are trusted, and only paragraphs that hold no quote marks, but all of
a block that ``>`` sets off: its last line may name its source without a handle as well.

    > We will reopen on Monday.
    >
    > Rosa Lindgren, founder of Harbour
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cryptonews_nlp._types import Offsets
from cryptonews_nlp.quotes.lang.anywhere import COUNTED, SHOWN, WITHIN_NAMES
from cryptonews_nlp.quotes.signs.marks import Segment, trim

#: A handle, in which Markdown escapes its low lines.
_HANDLE = r"\(?@(?:\w|\\.){2,30}\)?"
_NAME = r"(?P<name>[^\W\d_][^\n@()|:]{1,48}?)"
_SIGNED = re.compile(
    rf"(?:^|[ \t])(?:[—–]|--?)[ \t]*{_NAME}[ \t]*{_HANDLE}[^\n]{{0,40}}$"
)
#: Not an address on a line of its own: "roe@norvik-bank.example".
_HEADER = re.compile(
    rf"(?!\S+@){_NAME}[ \t]*{_HANDLE}(?:[ \t]*[·•|,–—-][^\n]{{0,30}})?$"
)
_LINE = re.compile(
    r"^[ \t]*(?P<block>(?:>[ \t]*)*)(?P<line>[^\n]*?)[ \t]*$", re.MULTILINE
)
_BLOCK = re.compile(r"^[ \t]*>", re.MULTILINE)
#: The source of a block in its last line: a few words that begin with capitals.
_CITED = re.compile(
    r"(?:[—–][ \t]*)?"
    rf"(?P<name>[A-ZÀ-Ý][\w.'’&-]*(?: (?:[A-ZÀ-Ý][\w.'’&-]*|{WITHIN_NAMES})){{0,5}})"
    r"(?:, [^.\n]{2,80})?"
)
#: The same behind a dash: "... for good.” —the firm's post".
_DASHED = re.compile(
    r"(?<=[.!?…\"”»])[ \t]*[—–][ \t]?"
    r"(?P<name>[^\W_][^,.\n—–]{1,40}?)(?:['’]s\b|,|$)[^\n]{0,60}$"
)
_ENDS = tuple('.!?…"”»')
_OPENING = frozenset('"“«')
#: Time, counters and links of a post: no words of its author.
_FURNITURE = re.compile(
    rf"(?:\W*\d[\d.,\s]*(?:k|m|am|pm|h|{COUNTED}|:\d\d)\b"
    rf"|\W*$|(?:{SHOWN}|https?:|pic\.)\b).*",
    re.IGNORECASE,
)
#: Links at the end of a post, also one whose address is blank: "<    >".
_LINKS = re.compile(r"(?:[ \t]*(?:(?:https?://|pic\.twitter\.com/)\S+|<[ \t]*>))+$")
_FEWEST_WORDS = 3


class _Line(NamedTuple):
    """The words of a line, and whether ``>`` opens it."""

    start: int
    end: int
    block: bool


class _Post(NamedTuple):
    """A post: its words, its author's name, where it ends, whether it is a block."""

    words: Offsets
    label: Offsets
    furniture: int
    block: bool


def find_posts(text: str, marked: Iterable[Segment]) -> list[Segment]:
    r"""Find embedded posts.

    Parameters
    ----------
    text : str
        The text as written.
    marked : iterable of Segment
        Stretches inside marks; posts that hold one are left alone, save blocks.

    Returns
    -------
    list of Segment
        With the name of the author as label, in order.

    Examples
    --------
    >>> text = "We reopen on Monday.\n— Rosa Lindgren (@rlindgren) May 12"
    >>> [(text[s.start : s.end], text[slice(*s.label)]) for s in find_posts(text, [])]
    [('We reopen on Monday.', 'Rosa Lindgren')]
    """
    if "@" not in text and not _BLOCK.search(text):
        return []
    taken = [(s.outer_start, s.outer_end) for s in marked]
    found: list[Segment] = []
    for post in _posts(text):
        start, end = trim(text, *_without_links(text, *post.words))
        if post.block and text[end - 1] in _ENDS[-3:]:
            opened = text[start] in _OPENING
            if opened or _OPENING.isdisjoint(text[start : end - 1]):
                start, end = trim(text, start + opened, end - 1)
        free = post.block or not any(a < end and start < b for a, b in taken)
        if free and len(text[start:end].split()) >= _FEWEST_WORDS:
            last = max(post.furniture, end)
            found.append(Segment(start, end, start, last, "", "", label=post.label))
            taken.append((start, last))
    return sorted(found, key=lambda s: s.start)


def _posts(text: str) -> Iterator[_Post]:
    """Yield the posts of a text and the blocks that name their source."""
    lines = [_Line(*m.span("line"), bool(m["block"])) for m in _LINE.finditer(text)]
    done = 0
    for n, (start, end, block) in enumerate(lines):
        line = text[start:end]
        if not block and "@" not in line:
            continue
        signed = _SIGNED.search(line)
        if signed is not None:
            label = _name(line, start, signed)
            words = (start, start + signed.start())
            if not line[: signed.start()].strip():
                above = _block_before(text, lines, n, done) if block else None
                words = above or _lines_before(text, lines, n)
            yield _Post(words, label, end if block else 0, block)
            done = n + 1
            continue
        header = _HEADER.fullmatch(line)
        if header is not None and not _FURNITURE.fullmatch(line):
            label = _name(line, start, header)
            words = _lines_after(text, lines, n)
            last = _end_of_furniture(text, lines, words[1])
            yield _Post(words, label, last, block=False)
            continue
        if not block:
            continue
        dashed = _DASHED.search(line)
        if dashed is not None:
            above = _block_before(text, lines, n, done) or (start, start)
            words = (above[0], start + dashed.start())
            yield _Post(words, _name(line, start, dashed), end, block=True)
            done = n + 1
            continue
        cited = _CITED.fullmatch(line)
        if cited is not None:
            above = _block_before(text, lines, n, done)
            if above is not None and text[above[1] - 1] in _ENDS:
                label = _name(line, start, cited)
                yield _Post(above, label, end, block=True)
                done = n + 1


def _block_before(text: str, lines: list[_Line], n: int, done: int) -> Offsets | None:
    """Return the lines of a block above its source, None where there are none."""
    held = [
        k
        for k in _upwards(lines, n, done)
        if text[lines[k].start : lines[k].end].strip()
    ]
    return (lines[held[-1]].start, lines[held[0]].end) if held else None


def _upwards(lines: list[_Line], n: int, done: int) -> Iterator[int]:
    """Yield the lines of a block above one of it, over empty lines between them."""
    for k in range(n - 1, done - 1, -1):
        start, end, block = lines[k]
        if not block and start < end:
            return
        yield k


def _name(line: str, offset: int, match: re.Match[str]) -> Offsets:
    """Return where a name stands, without the pictures that people put behind it."""
    start, end = match.span("name")
    while end > start and not line[end - 1].isalnum():
        end -= 1
    return offset + start, offset + end


def _lines_before(text: str, lines: list[_Line], n: int) -> Offsets:
    """Return the lines above a signature, past one blank line, up to the next one."""
    last = n - 1
    if last >= 0 and not text[slice(*lines[last][:2])].strip():
        last -= 1
    first = last + 1
    while first > 0 and text[slice(*lines[first - 1][:2])].strip():
        first -= 1
    return (lines[first].start, lines[last].end) if first <= last else (0, 0)


def _lines_after(text: str, lines: list[_Line], n: int) -> Offsets:
    """Return the lines under a header that are words, up to a blank or to furniture."""
    last = n
    while last + 1 < len(lines):
        line = text[slice(*lines[last + 1][:2])]
        if not line.strip() or _FURNITURE.fullmatch(line) or "@" in line[:30]:
            break
        last += 1
    return (lines[n + 1].start, lines[last].end) if last > n else (0, 0)


def _end_of_furniture(text: str, lines: list[_Line], end: int) -> int:
    """Return where the lines of counters and links under a post end."""
    for start, last, _ in lines:
        if start > end:
            if not _FURNITURE.fullmatch(text[start:last]):
                break
            end = last
    return end


def _without_links(text: str, start: int, end: int) -> Offsets:
    """Return a stretch without the links at its end."""
    links = _LINKS.search(text[start:end].rstrip())
    return start, (start + links.start() if links else end)
