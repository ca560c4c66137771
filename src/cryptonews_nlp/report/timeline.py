"""Events on a line of time, as inline SVG."""

from __future__ import annotations

import pandas as pd
from markupsafe import Markup

from cryptonews_nlp.display import shorten
from cryptonews_nlp.report.evidence import article_anchor

#: Rows that stay readable on one screen.
MAX_ROWS = 30
_ROW = 22
_LEFT, _WIDTH, _RIGHT = 330, 530, 54
_TOP = 30
# letters that fit left of the line; capitals are wider
_LETTERS, _CAPITALS = 46, 34


def timeline(events: pd.DataFrame, articles: pd.DataFrame) -> Markup:
    """Draw the dated events, a row each and a dot for each article.

    Parameters
    ----------
    events, articles : pandas.DataFrame
        Frames of a result.

    Returns
    -------
    Markup
        An ``<svg>``; empty when no event has a date.
    """
    dated = events.dropna(subset=["first_date"])
    if dated.empty:
        return Markup("")
    largest = dated.sort_values(
        ["n_articles", "event_id"], ascending=[False, True], kind="stable"
    ).head(MAX_ROWS)
    shown = largest.sort_values(["first_date", "event_id"], kind="stable")
    first, last = shown["first_date"].min(), shown["last_date"].max()
    seconds = max((last - first).total_seconds(), 1.0)

    def x(time: pd.Timestamp) -> float:
        share = (time - first).total_seconds() / seconds
        return float(_LEFT + 10 + _WIDTH * share)

    parts = _axis(first, last, len(shown), x)
    dates = articles.dropna(subset=["published"])
    for row, event in enumerate(shown.itertuples()):
        times = dates.loc[dates["event_id"] == event.event_id, "published"]
        parts.append(_event(event, row, [x(time) for time in times]))
    height = _TOP + _ROW * len(shown) + 8
    return Markup(
        '<svg class="timeline" viewBox="0 0 {} {}" role="img" '
        'aria-label="Events by date of publication">{}</svg>'
    ).format(_LEFT + _WIDTH + _RIGHT, height, Markup("").join(parts))


def _axis(first: pd.Timestamp, last: pd.Timestamp, n: int, x: object) -> list[Markup]:
    ticks = pd.date_range(first, last, periods=5) if first != last else [first]
    return [
        Markup(
            '<line x1="{0:.1f}" x2="{0:.1f}" y1="{1}" y2="{2}" class="grid"/>'
            '<text x="{0:.1f}" y="{3}" class="tick" text-anchor="middle">{4}</text>'
        ).format(x(tick), _TOP - 8, _TOP + _ROW * n, _TOP - 14, f"{tick:%Y-%m-%d}")  # type: ignore[operator]
        for tick in ticks
    ]


def _event(event: object, row: int, places: list[float]) -> Markup:
    y = _TOP + _ROW * row + 10
    title = str(event.title)  # type: ignore[attr-defined]
    name = shorten(title, _CAPITALS if title.isupper() else _LETTERS)
    dots = Markup("").join(
        Markup('<circle cx="{:.1f}" cy="{}" r="4.5"/>').format(place, y - 4)
        for place in sorted(places)
    )
    bar = Markup("")
    if places:
        bar = Markup(
            '<line x1="{:.1f}" x2="{:.1f}" y1="{}" y2="{}" class="span"/>'
        ).format(min(places), max(places), y - 4, y - 4)
    return Markup(
        '<a href="#{}"><text x="{}" y="{}" text-anchor="end">{}</text>{}{}</a>'
    ).format(article_anchor(event.event_id), _LEFT - 8, y, name, bar, dots)  # type: ignore[attr-defined]
