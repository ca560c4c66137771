"""The headline of an article whose file names none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from cryptonews_nlp._types import CONTENT_ZONES, Article, Zone
from cryptonews_nlp.zoning.blocks import find_blocks
from cryptonews_nlp.zoning.lang import RELEASE_LABELS, SECTIONS, WIRE_LABELS
from cryptonews_nlp.zoning.markup import marked_parts
from cryptonews_nlp.zoning.shape import LINK
from cryptonews_nlp.zoning.sites import parted_site
from cryptonews_nlp.zoning.words import block_key, content_words, folded_words

_MAX_TITLE = 300
_MAX_WORDS = 35
# A label of one or two words ("Exclusive") gives way to a line below it.
_LABEL_WORDS = 2
# From this length on, a line that ends like a sentence is one.
_SENTENCE_WORDS = 15
_TWO_SENTENCES = re.compile(r"\w{3,}[.!?]\s+\S.*[.!]$")
# Section and name of a site at the end of a title: each a bar and at most four words.
_SITE = re.compile(r"(?P<head>\S+(?: \S+){2,}?) [|·] \S+(?: \S+){0,3}")
# What agencies and offices set before a headline: "UPDATE 2-Police ...".
_WIRE = re.compile(
    rf"(?:(?:{'|'.join(map(re.escape, WIRE_LABELS))})"
    r"(?: \d{1,2})?-)+(?=\S)"
    rf"|(?i:{'|'.join(RELEASE_LABELS)})\s?[:–—-]\s*(?=\w)"
)
_RELEASE = re.compile(rf"(?i:{'|'.join(RELEASE_LABELS)})\s?:\s+(?:\S+\s+){{3}}")
_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,3})(?=\S)(.+?)(?<=\S)\1(?![\w*])")
_FINISHED = re.compile(r"[.:;,][\"”»’')]*$")
# What speaks for a line: a zone of the kind title, words shared with the text, standing
# near above it, standing in the page twice; a second line of a title is a subtitle.
# Chosen on every second page of the article extraction benchmark and our train split.
_TITLE, _SHARED, _NEAR, _REPEATED, _SECOND, _LABEL = 3.0, 1.0, 0.5, 0.5, -1.0, -1.0
# what the window of the page is called, without the name of the site
_WINDOW = 1.0
_ELSEWHERE = {"related": -0.5, "promotion": -0.5, "caption": -0.5}
_MIN_SCORE = 2.5
# What is no article costs this much more than its length when it interrupts the text.
_FURNITURE_COST = 150.0


@dataclass(frozen=True, slots=True)
class _Line:
    """A line above the main text."""

    text: str
    kind: str
    words: frozenset[str]
    second: bool
    label: bool


def heads_a_section(line: str) -> bool:
    """Tell whether a heading is one that stands inside of articles.

    Examples
    --------
    >>> heads_a_section("## Points clés à retenir")
    True
    """
    return " ".join(folded_words(line)) in SECTIONS


def main_heading(parts: Sequence[str]) -> int | None:
    """Return the place of the one heading of the first rank in Markdown.

    Examples
    --------
    >>> main_heading(["News", "# Six held in Dover", "## Arrests", "Six men are held."])
    1
    """
    found = [i for i, part in enumerate(parts) if part.startswith("# ")]
    alone = found[0] if len(found) == 1 else None
    if alone is None or len(parts[alone].split()) <= _LABEL_WORDS:
        return None
    return None if heads_a_section(parts[alone]) else alone


def announces(line: str) -> bool:
    """Tell whether a line is a headline behind the label of an office.

    Examples
    --------
    >>> announces("For immediate release: Six men held in Dover")
    True
    """
    return bool(_RELEASE.match(line)) and may_be_title(line, "title")


def main_bodies(zones: Sequence[Zone]) -> list[Zone]:
    """Return the body from where the main text begins: its densest run of zones."""
    best, start, total, begin = 0.0, 0, 0.0, 0
    for zone in zones:
        size = zone.end - zone.start
        if total <= 0:
            total, begin = 0.0, zone.start
        if zone.kind == "body":
            total += size
        elif zone.kind not in CONTENT_ZONES:
            total -= _FURNITURE_COST + size
        if total > best:
            best, start = total, begin
    return [z for z in zones if z.kind == "body" and z.start >= start]


def _lines(text: str, zones: Sequence[Zone], last: int, main: set[str]) -> list[_Line]:
    """Return the lines above the main text, those that may be titles with words."""
    above = [z for z in zones if z.start < last and z.kind not in {"byline", "legal"}]
    found: list[_Line] = []
    after_title = False
    # of the whole text: it tells whether lines are broken at a fixed width
    for block in find_blocks(text):
        while above and above[0].end <= block.start:
            above.pop(0)
        if not above or block.start >= last:
            break
        kind = above[0].kind
        # the name of a site may be parted from it
        end = min(block.end, above[0].end)
        line = " ".join(text[block.start : end].split()).strip("#*_ ")
        if block.start < above[0].start or not may_be_title(line, kind):
            continue
        label = len(line.split()) <= _LABEL_WORDS
        words = frozenset(content_words(folded_words(line)))
        found.append(_Line(line, kind, words, after_title, label))
        # a menu item that was taken for a title heads nothing
        heads = after_title or (not label and len(words & main) > 1)
        after_title = kind == "title" and heads
    return found


def may_be_title(line: str, kind: str) -> bool:
    """Tell whether a line in a zone of some kind has the form of a title."""
    if not 0 < len(line) <= _MAX_TITLE or heads_a_section(line):
        return False
    n_words, finished = len(line.split()), bool(_FINISHED.search(line))
    if kind == "title":
        several = _TWO_SENTENCES.search(line) and n_words > _SENTENCE_WORDS / 2
        return not several and (not finished or n_words <= _SENTENCE_WORDS)
    return _LABEL_WORDS < n_words <= _MAX_WORDS and not finished


def find_title(article: Article, zones: Sequence[Zone]) -> str | None:
    r"""Find the headline of an article in its text.

    Lines above the main text are weighed: the kind of their zone, the words that they
    share with the main text, how near to it they stand.

    Parameters
    ----------
    article : Article
        The article.
    zones : sequence of Zone
        Its zones.

    Returns
    -------
    str or None
        The headline on one line, without the site's name behind a bar; None when no
        line is likely enough.

    Examples
    --------
    >>> text = "Police seize 40 bitcoins\n\nOfficers seized 40 bitcoins on Monday."
    >>> find_title(Article("a", text), [Zone(0, 26, "title"), Zone(26, 63, "body")])
    'Police seize 40 bitcoins'
    """
    text = article.text
    bodies = main_bodies(zones)
    if not bodies:
        return None
    main = {w for z in bodies for w in folded_words(text[z.start : z.end])}
    parts = marked_parts(text, find_blocks(text), article.marks)
    heading = main_heading(parts)
    if heading is not None and main & content_words(folded_words(parts[heading])):
        return bare_title(LINK.sub(r"\2", parts[heading]).strip("# "))
    parted = parted_site(text, zones) is not None
    if parted and (window := _repeated_window(text[: zones[0].end], parts)):
        return bare_title(window)
    titles = (text[z.start : z.end].strip() for z in zones if z.kind == "title")
    if announced := next(filter(announces, titles), None):
        return bare_title(announced)
    lines = _lines(text, zones, max(bodies[0].start, 1), main)
    keys = Counter(block_key(line.text) for line in lines)
    best, score = None, _MIN_SCORE
    for position, line in enumerate(lines):
        value = (
            (_TITLE if line.kind == "title" else _ELSEWHERE.get(line.kind, 0.0))
            + _SHARED * len(line.words & main) / sqrt(len(line.words) + 1)
            + _NEAR / sqrt(len(lines) - position)
            + _REPEATED * (keys[block_key(line.text)] > 1)
            + _SECOND * line.second
            + _LABEL * line.label
            + _WINDOW * (parted and position == 0)
        )
        if value > score:
            best, score = line.text, value
    return bare_title(best) if best else None


def _repeated_window(window: str, parts: Sequence[str]) -> str | None:
    """Return what the window is called where a line of the page holds it again."""
    key = block_key(window)
    lines = (part for part in parts[1:] if len(part) <= _MAX_TITLE)
    return window.strip() if any(key in block_key(line) for line in lines) else None


def bare_title(title: str) -> str:
    r"""Put a title on one line, without emphasis, label of an agency, section and site.

    Examples
    --------
    >>> bare_title("Police seize 40\nbitcoins | Local news | Oslo Post")
    'Police seize 40 bitcoins'
    >>> bare_title("UPDATE 2-Six held in Dover"), bare_title("LEAD 1-Six arrestations")
    ('Six held in Dover', 'Six arrestations')
    """
    title = _EMPHASIS.sub(r"\2", " ".join(title.split())).strip("*_ ")
    label = _WIRE.match(title)
    title = title[label.end() :] if label else title
    while cut := _SITE.fullmatch(title):
        title = cut["head"]
    return title
