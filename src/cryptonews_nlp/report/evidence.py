"""Article text as HTML: zones dimmed, mentions coloured, quotes underlined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pandas as pd
from markupsafe import Markup, escape

from cryptonews_nlp._markup import markup_spans, readable, without
from cryptonews_nlp._types import CONTENT_ZONES
from cryptonews_nlp.report.anchors import anchor, figure_anchor

# Blank lines beyond the one that parts paragraphs, which scrapers leave.
_GAP = re.compile(r"(?<=\n)[^\S\n]*\n(\s*\n)")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch to be shown with a class, a tooltip and perhaps an anchor."""

    start: int
    end: int
    css: str
    title: str = ""
    anchor: str = ""


def marked(text: str, marks: Iterable[Mark], start: int, end: int) -> Markup:
    """Return a stretch of text as HTML with nested, well-formed marks.

    Marks may overlap in any way: the text is cut at every border and each piece
    carries the classes of all marks over it.

    Parameters
    ----------
    text : str
        The article's text.
    marks : iterable of Mark
        Offsets into it.
    start, end : int
        The stretch to show.

    Examples
    --------
    >>> marked("a <b> c", [Mark(2, 5, "x")], 0, 7)
    Markup('a <span class="x">&lt;b&gt;</span> c')
    """
    inside = sorted(
        (m for m in marks if m.start < end and start < m.end), key=lambda m: m.start
    )
    borders = {start, end}
    for mark in inside:
        borders |= {max(mark.start, start), min(mark.end, end)}
    over: list[Mark] = []
    pieces, following = [], 0
    for left, right in pairwise(sorted(borders)):
        over = [mark for mark in over if mark.end > left]
        while following < len(inside) and inside[following].start <= left:
            over.append(inside[following])
            following += 1
        pieces.append(_piece(text, left, right, over))
    return Markup("").join(pieces)


def _piece(text: str, left: int, right: int, marks: Sequence[Mark]) -> Markup:
    words = escape(text[left:right])
    if not marks:
        return words
    css = " ".join(dict.fromkeys(mark.css for mark in marks if mark.css))
    title = " · ".join(dict.fromkeys(mark.title for mark in marks if mark.title))
    ids = [mark.anchor for mark in marks if mark.anchor and mark.start == left]
    attributes = f' class="{escape(css)}"' if css else ""
    if title:
        attributes += f' title="{escape(title)}"'
    if ids:
        attributes += f' id="{escape(ids[0])}"'
    others = "".join(f'<span id="{escape(i)}"></span>' for i in ids[1:])
    return Markup(f"{others}<span{attributes}>{words}</span>")  # noqa: S704 - escaped above


def marks_of(
    mentions: Iterable[Any],
    quotes: Iterable[Any],
    claims: Iterable[Any],
) -> list[Mark]:
    """Make the marks of one article from its rows.

    Parameters
    ----------
    mentions, quotes, claims : iterable of named tuple
        Rows of one article.
    """
    marks = [
        Mark(row.start, row.end, f"m {row.label}", f"{row.label}: {row.entity_id}")
        for row in mentions
    ]
    for row in quotes:
        who = row.speaker if isinstance(row.speaker, str) else "speaker unknown"
        title, place = f"{row.type} quote: {who}", anchor(row.article_id, row.start)
        marks.append(Mark(row.start, row.end, f"q {row.type}", title, place))
        if pd.notna(row.cue_start):
            marks.append(Mark(int(row.cue_start), int(row.cue_end), "cue", "cue"))
        if pd.notna(row.speaker_start):
            marks.append(
                Mark(int(row.speaker_start), int(row.speaker_end), "spk", "speaker")
            )
    for row in claims:
        place = figure_anchor(row.article_id, row.start)
        marks.append(Mark(row.start, row.end, "fig", row.measure, place))
    return marks


def place_marks(article_id: str, places: Iterable[tuple[int, int]]) -> list[Mark]:
    """Make the marks of other stretches that something on the page leads to."""
    ends: dict[int, int] = {}
    for start, end in places:
        ends[start] = max(end, ends.get(start, end))
    return [
        Mark(start, end, "at", anchor=f"{anchor(article_id, start)}-place")
        for start, end in sorted(ends.items())
    ]


class Wording:
    """The words of rows as readers see them, without Markdown's syntax.

    Parameters
    ----------
    texts : mapping of str to str
        Texts of articles; a mark may open before a row and close behind it.
    """

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._spans: dict[str, list[tuple[int, int]]] = {}

    def __call__(self, row: Any) -> str:  # noqa: ANN401 - a named tuple
        """Return the words of a row, on one line."""
        text = self._texts.get(row.article_id)
        if text is None:
            return readable(row.text)
        if row.article_id not in self._spans:
            self._spans[row.article_id] = markup_spans(text)
        spans = self._spans[row.article_id]
        return " ".join(without(text, row.start, row.end, spans).split())


def hidden_marks(text: str) -> list[Mark]:
    """Make the marks of what the page does not show: Markdown's syntax and gaps."""
    marks = [Mark(start, end, "md") for start, end in markup_spans(text)]
    return marks + [Mark(*match.span(1), "gap") for match in _GAP.finditer(text)]


def zones_html(
    text: str, zones: Iterable[Any], marks: Sequence[Mark]
) -> list[tuple[str, bool, Markup]]:
    """Return kind, whether it is content, and HTML of each zone of an article."""
    return [
        (
            str(zone.kind),
            zone.kind in CONTENT_ZONES,
            marked(text, marks, int(zone.start), int(zone.end)),
        )
        for zone in zones
    ]
