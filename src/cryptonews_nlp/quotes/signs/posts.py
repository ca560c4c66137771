"""Posts of social networks that an article embeds without quote marks.

The plain text of an embedded post keeps who wrote it in a line with a handle, after the
words or before them:

    We will reopen on Monday.
    — Rosa Lindgren (@rlindgren) May 12, 2021

    Rosa Lindgren @rlindgren · 12 mai
    We will reopen on Monday.

Only such lines are trusted, and only paragraphs that hold no quote marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cryptonews_nlp._types import Offsets
from cryptonews_nlp.quotes.signs.marks import Segment, trim

_HANDLE = r"\(?@\w{2,30}\)?"
_NAME = r"(?P<name>[^\W\d_][^\n@()|:]{1,48}?)"
_SIGNED = re.compile(
    rf"(?:^|[ \t])(?:[—–]|--?)[ \t]*{_NAME}[ \t]*{_HANDLE}[^\n]{{0,40}}$"
)
_HEADER = re.compile(rf"{_NAME}[ \t]*{_HANDLE}(?:[ \t]*[·•|,–—-][^\n]{{0,30}})?$")
_LINE = re.compile(r"^[ \t]*(?:>[ \t]?)?(?P<line>[^\n]*?)[ \t]*$", re.MULTILINE)
#: Time, counters and links of a post: no words of its author.
_FURNITURE = re.compile(
    r"(?:\W*\d[\d.,\s]*(?:k|m|am|pm|h|likes?|retweets?|views?|vues|j'aime|:\d\d)\b"
    r"|\W*$|(?:view|translate|traduire|voir|a post shared|https?:|pic\.)\b).*",
    re.IGNORECASE,
)
_LINKS = re.compile(r"(?:[ \t]*(?:https?://|pic\.twitter\.com/)\S+)+$")
_FEWEST_WORDS = 3


def find_posts(text: str, marked: Iterable[Segment]) -> list[Segment]:
    r"""Find embedded posts.

    Parameters
    ----------
    text : str
        The text as written.
    marked : iterable of Segment
        Stretches inside marks; posts that hold one are left alone.

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
    if "@" not in text:
        return []
    taken = [(s.outer_start, s.outer_end) for s in marked]
    found: list[Segment] = []
    for words, label, furniture in _posts(text):
        start, end = trim(text, *words)
        free = not any(a < end and start < b for a, b in taken)
        if free and len(text[start:end].split()) >= _FEWEST_WORDS:
            last = max(furniture, end)
            found.append(Segment(start, end, start, last, "", "", label=label))
            taken.append((start, last))
    return sorted(found, key=lambda s: s.start)


def _posts(text: str) -> Iterator[tuple[Offsets, Offsets, int]]:
    """Yield the words of each post, the name of its author, and where it ends."""
    lines = [m.span("line") for m in _LINE.finditer(text)]
    for n, (start, end) in enumerate(lines):
        line = text[start:end]
        signed = _SIGNED.search(line)
        if signed is not None:
            label = _name(line, start, signed)
            words = (start, start + signed.start())
            if not line[: signed.start()].strip():
                words = _lines_before(text, lines, n)
            yield _without_links(text, *words), label, 0
            continue
        header = _HEADER.fullmatch(line)
        if header is not None:
            label = _name(line, start, header)
            words = _lines_after(text, lines, n)
            last = _end_of_furniture(text, lines, words[1])
            yield _without_links(text, *words), label, last


def _name(line: str, offset: int, match: re.Match[str]) -> Offsets:
    """Return where a name stands, without the pictures that people put behind it."""
    start, end = match.span("name")
    while end > start and not line[end - 1].isalnum():
        end -= 1
    return offset + start, offset + end


def _lines_before(text: str, lines: list[Offsets], n: int) -> Offsets:
    """Return the lines above a signature, past one blank line, up to the next one."""
    last = n - 1
    if last >= 0 and not text[slice(*lines[last])].strip():
        last -= 1
    first = last + 1
    while first > 0 and text[slice(*lines[first - 1])].strip():
        first -= 1
    return (lines[first][0], lines[last][1]) if first <= last else (0, 0)


def _lines_after(text: str, lines: list[Offsets], n: int) -> Offsets:
    """Return the lines under a header that are words, up to a blank or to furniture."""
    last = n
    while last + 1 < len(lines):
        line = text[slice(*lines[last + 1])]
        if not line.strip() or _FURNITURE.fullmatch(line) or "@" in line[:30]:
            break
        last += 1
    return (lines[n + 1][0], lines[last][1]) if last > n else (0, 0)


def _end_of_furniture(text: str, lines: list[Offsets], end: int) -> int:
    """Return where the lines of counters and links under a post end."""
    for start, last in lines:
        if start > end:
            if not _FURNITURE.fullmatch(text[start:last]):
                break
            end = last
    return end


def _without_links(text: str, start: int, end: int) -> Offsets:
    """Return a stretch without the links at its end."""
    links = _LINKS.search(text[start:end].rstrip())
    return start, (start + links.start() if links else end)
