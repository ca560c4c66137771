"""Lines that are one paragraph: broken at a width, or around links and emphasis.

Text saved at a fixed width (html2text wraps at 78 characters) breaks lines within
sentences. Scrapers that put each element on a line of its own break them around links,
emphasis and raised letters: "said / Ann Lee / , who", "the 4 / th / floor", "told the /
Leeds Post / .".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from cryptonews_nlp.zoning.bylines import is_signature
from cryptonews_nlp.zoning.credits import CREDITED
from cryptonews_nlp.zoning.lang import OPEN_ENDS, RAISED
from cryptonews_nlp.zoning.lines import ENDED, Block

# PDF files are set in lines of up to 120 characters.
_WRAP_MIN, _WRAP_MAX = 45, 125
# A line that had room for the next word, in letters of uneven width, ends a paragraph;
# one that ends no sentence needs more of it.
_ROOM, _ROOM_AMID = 0.9, 0.8
_MIN_WRAPPED_LINES = 3
_MAX_LONG_SHARE, _MAX_ELEMENT_SHARE = 0.05, 0.5
_RAISED = rf"(?<=\d\n)(?:{'|'.join(RAISED)})"
#: The begin of a line that belongs to what stands before it: ", who", ". The", ")".
_TIED = re.compile(
    rf"[,;)\]’”»](?!\w{{4}})|['’]s\b|[.?!](?![.?!])(?:\s|[”»\"]|$)|{_RAISED}\b"
)
#: The begin of a line that hardly begins a sentence.
_SMALL = re.compile(r"[«“\"‘'(]?\s?[a-zà-ÿ]|\([A-ZÀ-Ý]+\)")
#: A place of a report on a line of its own, before the dash that begins the text.
_PLACE = re.compile(r"[A-ZÀ-Ý][A-ZÀ-Ý .,'’-]{2,40}(?:,\s[A-Z][a-z]+\.?)?$")
_DASH = re.compile(r"[–—-]{1,2}\s+[A-ZÀ-Ý]")
#: Both where a paragraph begins: "(Dover) – Six men", "CAEN, le 3 mai – Six hommes".
_DATELINE = re.compile(r"(?:\([^()\n]{2,40}\)|[A-ZÀ-Ý]{3,}[^.\n]{0,40}?)\s[–—-]{1,3}\s")
#: The end of a line that something must follow.
_OPEN = re.compile(
    rf"(?:(?<=[A-ZÀ-Ý]{{2}}\s)[–—-]|[(\[«“‘$€£'’,]|,\s?[”\"»]|{_RAISED}|(?<![\w’'-])(?:"
    rf"{'|'.join(OPEN_ENDS)}))$"
)
#: The same of a line of prose, whose apostrophes and quotation marks may close it.
_HANGING = re.compile(rf"(?:[(\[«$€£,]|(?<![\w’'-])(?:{'|'.join(OPEN_ENDS)}))$")
#: The end of a line that is certainly cut: ",”" and "»," stand before who said so.
_CUT = re.compile(rf"(?:,\s?[”\"»’']|[”\"»],|{_RAISED})$")
#: What such a line goes on with, if it is no item of a list.
_WORD = re.compile(r"[«“\"‘'(]?\s?\w")
_TAIL = 16
# So near before the mark that closes a quotation on a line of its own it was opened.
_QUOTATION = 500
# So many lines that go on in the middle of a sentence tell such a scraper.
_MIN_BROKEN = 3
#: Small words with a capital, before "L'enquête" too.
_BEGINNING = re.compile(
    rf"(?:{'|'.join(word.capitalize() for word in OPEN_ENDS)})\s|[A-ZÀ-Ý]['’]"
)
# Longer lines are no links; what stands before one is longer than most headings.
_ELEMENT, _HEADING_WORDS = 80, 4
_OPEN_LINK = re.compile(r"\[[^\]]*$|\]\([^)\s]*$")
_MAX_LINK_LINES = 6
_STRUCTURAL = re.compile(r"\s*(?:[*•·▪‣+–—-]\s|\d{1,2}[.)]\s|#{1,6}\s|[|>]|!\[)")


@dataclass(frozen=True, slots=True)
class _Ends:
    """How a line begins and ends: what that tells of the lines beside it."""

    tied: bool
    small: bool
    word: bool
    open: bool
    hanging: bool
    cut: bool
    ended: bool
    place: bool
    dash: bool

    @classmethod
    def of(cls, text: str, line: Block) -> _Ends:
        """Look at the first and the last characters of a line."""
        tail = max(line.start, line.end - _TAIL)
        size = line.end - line.start
        hanging = size >= _WRAP_MIN and bool(_HANGING.search(text, tail, line.end))
        return cls(
            _TIED.match(text, line.start) is not None and not _is_arrow(text, line),
            _SMALL.match(text, line.start) is not None,
            _WORD.match(text, line.start) is not None
            and not _STRUCTURAL.match(text, line.start),
            _OPEN.search(text, tail, line.end) is not None,
            hanging,
            (hanging and size > _ELEMENT) or bool(_CUT.search(text, tail, line.end)),
            _is_ended(text, line),
            _PLACE.match(text, line.start, line.end) is not None,
            _DASH.match(text, line.start) is not None,
        )

    def goes_on(self, before: _Ends) -> bool:
        """Tell whether the line goes on with the sentence of the one before."""
        return self.belongs(before) or (
            (self.small or before.open) and not before.ended
        )

    def belongs(self, before: _Ends) -> bool:
        """Tell whether that is certain whatever the rest of the text looks like.

        A sentence behind words that something must follow may stand below a heading
        ("How it all fits in").
        """
        cut = before.cut or (before.hanging and not self.ended)
        return self.tied or (self.word and cut) or (self.dash and before.place)


def _is_arrow(text: str, line: Block) -> bool:
    """Tell whether a line begins with "»" that closes no quotation ("» LIRE AUSSI")."""
    near = max(line.start - _QUOTATION, 0)
    opened = text.rfind("«", near, line.start) > text.rfind("»", near, line.start)
    return text[line.start] == "»" and not opened


def _continues(text: str, before: Block, line: Block) -> bool:
    """Tell whether a line goes on with a sentence broken at the line before."""
    return (
        before.end - before.start >= _WRAP_MIN
        and not _is_ended(text, before)
        and text[line.start].islower()
        and not _STRUCTURAL.match(text, line.start)
    )


def _is_ended(text: str, line: Block) -> bool:
    """Tell whether the last characters of a line end a sentence."""
    tail = max(line.start, line.end - _TAIL)
    return ENDED.search(text, tail, line.end) is not None


def _width(text: str, lines: list[Block]) -> float:
    """Return the usual length of lines that a sentence goes on behind."""
    return median(
        before.end - before.start
        for before, line in pairwise(lines)
        if not line.gap and _continues(text, before, line)
    )


def _had_room(text: str, before: Block, line: Block, width: float) -> bool:
    """Tell whether the first word of a line would have stood on the one before."""
    word = text[line.start : line.end].split(maxsplit=1)[0]
    needed = before.end - before.start + 1 + len(word)
    room = _ROOM if _is_ended(text, before) else _ROOM_AMID
    return needed <= room * width and not word[0].islower()


def _is_wrapped(text: str, lines: list[Block]) -> bool:
    """Tell whether the text was saved at a fixed width."""
    n_continued = n_elements = n_long = n_wide = 0
    for before, line in pairwise(lines):
        width = before.end - before.start
        if "](" in text[before.start : before.end]:
            continue
        n_long += width > _WRAP_MAX
        n_wide += width >= _WRAP_MIN
        if not line.gap and _continues(text, before, line):
            n_continued += 1
            # only the last line of a paragraph is short, and it ends a sentence
            is_short = line.end - line.start < _WRAP_MIN
            n_elements += is_short and not _is_ended(text, line)
    return (
        n_continued >= _MIN_WRAPPED_LINES
        and n_long <= _MAX_LONG_SHARE * n_wide
        and n_elements <= _MAX_ELEMENT_SHARE * n_continued
    )


def _broken_around(text: str, lines: list[Block]) -> frozenset[int]:
    """Return where lines begin that go on with a sentence broken around an element."""
    looks = [_Ends.of(text, line) for line in lines]
    goes_on = [
        i > 0 and not line.gap and looks[i].goes_on(looks[i - 1])
        for i, line in enumerate(lines)
    ]
    found = {
        line.start
        for line, (before, look) in zip(lines[1:], pairwise(looks), strict=False)
        if not line.gap and look.belongs(before)
    }
    broken = sum(
        on and (look.tied or look.small)
        for on, look in zip(goes_on, looks, strict=True)
    )
    if broken < _MIN_BROKEN:
        return frozenset(found)
    for i in range(1, len(lines)):
        before, line = lines[i - 1], lines[i]
        if goes_on[i]:
            found.add(line.start)
        elif not (line.gap or looks[i - 1].ended) and not (
            _STRUCTURAL.match(text, line.start)
            or CREDITED.search(text, before.start, before.end)
        ):
            # "The squad" below a heading begins a sentence, but "The Ledger / , which"
            below = _BEGINNING.match(text, line.start) and not (
                i + 1 < len(lines) and looks[i + 1].tied
            )
            begun = before.start in found or (
                len(text[before.start : before.end].split()) >= _HEADING_WORDS
                and not below
            )
            element = (
                begun
                and line.end - line.start <= _ELEMENT
                and not (looks[i].ended or looks[i].open or looks[i].place)
                and goes_on[i + 1 : i + 2] == [True]
            )
            # what is left of the spaces around an element
            spaced = len(text[before.end : line.start]) > len("\n")
            if element or spaced:
                found.add(line.start)
    return frozenset(found)


def joined_lines(text: str, lines: list[Block]) -> list[Block]:
    """Join the lines of one paragraph.

    Parameters
    ----------
    text : str
        Any text.
    lines : list of Block
        Its lines, from :func:`lines_of`.
    """
    wrapped = _is_wrapped(text, lines)
    inline = frozenset() if wrapped else _broken_around(text, lines)
    width = _width(text, lines) if wrapped else 0
    joined: list[Block] = []
    n_joined = 0
    for line in lines:
        if joined and not line.gap:
            before = joined[-1]
            last_start = text.rfind("\n", before.start, before.end) + 1
            last = Block(max(last_start, before.start), before.end)
            is_long = line.end - line.start >= _WRAP_MIN
            goes_on = (
                line.start in inline
                or _continues(text, before if is_long else last, line)
                or (
                    wrapped
                    and last.end - last.start >= _WRAP_MIN
                    and not _had_room(text, last, line, width)
                    and not _STRUCTURAL.match(text, line.start)
                    and not _DATELINE.match(text, line.start)
                    and not is_signature(text[line.start : line.end])
                )
                or (
                    n_joined < _MAX_LINK_LINES
                    and _OPEN_LINK.search(
                        text, max(before.start, before.end - 300), before.end
                    )
                )
            )
            if goes_on:
                joined[-1] = Block(before.start, line.end, before.gap, before.inline)
                n_joined += 1
                continue
        joined.append(line)
        n_joined = 0
    return joined
