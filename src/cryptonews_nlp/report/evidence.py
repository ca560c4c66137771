"""Article text as HTML: zones dimmed, mentions coloured, quotes underlined."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pandas as pd
from markupsafe import Markup, escape

from cryptonews_nlp._types import CONTENT_ZONES


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch to be shown with a class, a tooltip and perhaps an anchor."""

    start: int
    end: int
    css: str
    title: str = ""
    anchor: str = ""


def anchor(article_id: str, start: int) -> str:
    """Return the HTML id of a place in an article.

    Examples
    --------
    >>> anchor("a b.txt", 7)
    'a-b.txt-7'
    """
    return f"{article_anchor(article_id)}-{start}"


def figure_anchor(article_id: str, start: int) -> str:
    """Return the HTML id of a figure; a quote may begin at the same place."""
    return f"{anchor(article_id, start)}-figure"


def article_anchor(article_id: str) -> str:
    """Return the HTML id of an article."""
    return "".join(c if c.isalnum() or c in "._" else "-" for c in article_id)


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
    inside = [m for m in marks if m.start < end and start < m.end]
    borders = {start, end}
    for mark in inside:
        borders |= {max(mark.start, start), min(mark.end, end)}
    cuts = sorted(borders)
    pieces = [
        _piece(text, left, right, [m for m in inside if m.start <= left < m.end])
        for left, right in pairwise(cuts)
    ]
    return Markup("").join(pieces)


def _piece(text: str, left: int, right: int, marks: Sequence[Mark]) -> Markup:
    words = escape(text[left:right])
    if not marks:
        return words
    css = " ".join(dict.fromkeys(mark.css for mark in marks))
    title = " · ".join(dict.fromkeys(mark.title for mark in marks if mark.title))
    ids = [mark.anchor for mark in marks if mark.anchor and mark.start == left]
    attributes = Markup(' class="{}"').format(css)
    if title:
        attributes += Markup(' title="{}"').format(title)
    if ids:
        attributes += Markup(' id="{}"').format(ids[0])
    others = Markup("").join(Markup('<span id="{}"></span>').format(i) for i in ids[1:])
    return Markup("{}<span{}>{}</span>").format(others, attributes, words)


def marks_of(
    mentions: pd.DataFrame, quotes: pd.DataFrame, claims: pd.DataFrame
) -> list[Mark]:
    """Make the marks of one article from its rows.

    Parameters
    ----------
    mentions, quotes, claims : pandas.DataFrame
        Rows of one article.
    """
    marks = [
        Mark(row.start, row.end, f"m {row.label}", f"{row.label}: {row.entity_id}")
        for row in mentions.itertuples()
    ]
    for row in quotes.itertuples():
        who = row.speaker if isinstance(row.speaker, str) else "speaker unknown"
        title = f"{row.type} quote: {who}"
        marks.append(
            Mark(
                row.start,
                row.end,
                f"q {row.type}",
                title,
                anchor(row.article_id, row.start),
            )
        )
        if pd.notna(row.cue_start):
            marks.append(Mark(int(row.cue_start), int(row.cue_end), "cue", "cue"))
        if pd.notna(row.speaker_start):
            marks.append(
                Mark(int(row.speaker_start), int(row.speaker_end), "spk", "speaker")
            )
    for row in claims.itertuples():
        place = figure_anchor(row.article_id, row.start)
        marks.append(Mark(row.start, row.end, "fig", row.measure, place))
    return marks


def zones_html(
    text: str, zones: pd.DataFrame, marks: Sequence[Mark]
) -> list[tuple[str, bool, Markup]]:
    """Return kind, whether it is content, and HTML of each zone of an article."""
    return [
        (
            str(zone.kind),
            zone.kind in CONTENT_ZONES,
            marked(text, marks, int(zone.start), int(zone.end)),
        )
        for zone in zones.itertuples()
    ]
