"""Events on a line of time, as inline SVG: the design of ``result.timeline()``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pandas as pd
from markupsafe import Markup

from cryptonews_nlp.display import on_a_line, shorten
from cryptonews_nlp.events.timeline import NAMES, neighbours
from cryptonews_nlp.report.anchors import article_anchor

#: Rows that stay readable on one screen.
MAX_ROWS = 30
_ROW = 24
_LEFT, _WIDTH, _UNDATED, _RIGHT = 330, 540, 74, 30
_TOP = 34
# letters that fit left of the line; capitals are wider
_LETTERS, _CAPITALS = 44, 34
# Dots nearer than this hide each other, so they are stacked; three fit into a row.
_NEAR, _LANES, _STEP, _RADIUS = 9.0, 3, 6.5, 4.2
_TICKS = 5
# Half of the days within less of the line than this hide each other.
_CROWDED = 0.1
# What says so below, and its height.
_UNEVEN = Markup(
    '<text x="{}" y="{}" class="tick">time with few articles is narrowed</text>'
)
_NOTE = 16

Dot = tuple[float, str]


def timeline(events: pd.DataFrame, articles: pd.DataFrame) -> Markup:
    """Draw events, a row each and a dot for each article in its language's colour.

    Parameters
    ----------
    events, articles : pandas.DataFrame
        Frames of a result. Of the events that have a date the largest are drawn; their
        articles without one have a column of their own.

    Returns
    -------
    Markup
        An ``<svg>``; empty when no article of an event has a date.
    """
    shown = on_a_line(events[events["first_date"].notna()], MAX_ROWS)
    told = articles[articles["event_id"].isin(shown["event_id"])]
    # frames that were filtered may have an event and not its articles
    if told["published"].isna().all():
        return Markup("")
    scale = Scale(told["published"].dropna())

    def x(time: pd.Timestamp) -> float:
        return _LEFT + 12 + (_WIDTH - 24) * scale.share(time)

    dated, undated = _dots(told, x)
    parts = _axis(scale, len(shown), x, undated=bool(undated))
    parts += [
        _row(event, number, dated[event.event_id], undated.get(event.event_id, []))
        for number, event in enumerate(shown.itertuples())
    ]
    height = _TOP + _ROW * len(shown) + 6
    if scale.is_uneven:
        parts.append(_UNEVEN.format(_LEFT + 12, height + 8))
        height += _NOTE
    width = _LEFT + _WIDTH + (_UNDATED if undated else 0) + _RIGHT
    return Markup(
        '<svg class="timeline" viewBox="0 0 {} {}" role="img" '
        'aria-label="Events by date of publication">{}</svg>'
    ).format(width, height, Markup("").join(parts))


class Scale:
    """Times on a line from 0 to 1.

    Where half of the days crowd into a tenth of the line, as those of a week's news
    beside a few old reports, a day also counts as one of those that have articles, so
    that they part; else lengths are those of the time.

    Parameters
    ----------
    times : pandas.Series
        Times of the articles, at least one.

    Examples
    --------
    >>> scale = Scale(pd.Series(pd.to_datetime(["2012-01-01", "2024-05-01",
    ...     "2024-05-03", "2024-05-05", "2024-05-09"])))
    >>> scale.is_uneven, scale.share(pd.Timestamp("2024-05-01")) < 0.7
    (True, True)
    """

    def __init__(self, times: pd.Series) -> None:
        self.first, last = times.min(), times.max()
        whole = max((last - self.first).total_seconds(), 1.0)
        seconds = (times - self.first).dt.total_seconds().to_numpy(dtype=float)
        # both ends, also where all articles are of one moment
        self._times = np.unique([0.0, *seconds, whole])
        even = self._times / whole
        half = (len(even) + 1) // 2
        self.is_uneven = bool(np.min(even[half:] - even[:-half]) < _CROWDED)
        ranks = np.linspace(0, 1, len(even))
        self._shares = (even + ranks) / 2 if self.is_uneven else even

    def share(self, time: pd.Timestamp) -> float:
        """Return how far along the line a time stands, 0-1."""
        seconds = (time - self.first).total_seconds()
        return float(np.interp(seconds, self._times, self._shares))

    def ticks(self, n: int) -> pd.DatetimeIndex:
        """Return the days that stand at even distances."""
        seconds = np.interp(np.linspace(0, 1, n), self._shares, self._times)
        days = self.first + pd.to_timedelta(seconds, unit="s")
        return pd.DatetimeIndex(days).normalize().unique()


def _dots(
    articles: pd.DataFrame, x: Callable[[pd.Timestamp], float]
) -> tuple[dict[str, list[Dot]], dict[str, list[str]]]:
    """Return place and language of the dated articles of each event, and the others."""
    dated: dict[str, list[Dot]] = defaultdict(list)
    undated: dict[str, list[str]] = defaultdict(list)
    columns = articles[["event_id", "published", "language"]]
    for event_id, published, language in columns.itertuples(index=False):
        if pd.isna(published):
            undated[event_id].append(str(language))
        else:
            dated[event_id].append((x(published), str(language)))
    return dated, undated


def _axis(
    scale: Scale,
    n: int,
    x: Callable[[pd.Timestamp], float],
    *,
    undated: bool,
) -> list[Markup]:
    ticks = list(scale.ticks(_TICKS)) if n else []
    # the last one would run into the head of those without a date
    anchors = ["middle"] * (len(ticks) - 1) + ["end" if undated else "middle"]
    parts = [
        Markup(
            '<line x1="{0:.1f}" x2="{0:.1f}" y1="{1}" y2="{2}" class="grid"/>'
            '<text x="{0:.1f}" y="{3}" class="tick" text-anchor="{4}">{5}</text>'
        ).format(
            max(x(tick), _LEFT + 12.0), _TOP - 8, _TOP + _ROW * n, _TOP - 14,
            anchor, f"{tick:%Y-%m-%d}",
        )
        for tick, anchor in zip(ticks, anchors, strict=False)
    ]  # fmt: skip
    if undated:
        head = Markup('<text x="{}" y="{}" class="tick">no date</text>')
        parts.append(head.format(_LEFT + _WIDTH + 8, _TOP - 14))
    return parts


def _row(
    event: Any,  # noqa: ANN401 - a named tuple
    number: int,
    dated: Sequence[Dot],
    undated: Sequence[str],
) -> Markup:
    middle = _TOP + _ROW * number + _ROW / 2
    title = str(event.title) if isinstance(event.title, str) else "Untitled"
    name = shorten(title, _CAPITALS if title.isupper() else _LETTERS)
    bar = Markup("")
    if dated:
        ends = [place for place, _ in dated]
        bar = Markup(
            '<line x1="{:.1f}" x2="{:.1f}" y1="{}" y2="{}" class="span"/>'
        ).format(min(ends), max(ends), middle, middle)
    groups = list(neighbours(sorted(dated), _NEAR))
    by_language = defaultdict(list)
    for language in undated:
        by_language[language].append((0.0, language))
    for place, (_, near) in enumerate(sorted(by_language.items())):
        left = _LEFT + _WIDTH + 16 + 30 * place
        groups.append([(left, language) for _, language in near])
    # numbers last: the next dots would cover them
    dots = [_stack(near, middle) for near in groups]
    dots += [_number(near, middle) for near in groups if len(near) > _LANES]
    return Markup(
        '<a href="#{}"><title>{}</title>'
        '<text x="{}" y="{}" text-anchor="end">{}</text>{}{}</a>'
    ).format(
        article_anchor(event.event_id),
        f"{title} ({event.n_articles})",
        _LEFT - 8,
        middle + 4,
        name,
        bar,
        Markup("").join(dots),
    )


def _stack(dots: Sequence[Dot], middle: float) -> Markup:
    """Draw dots around the middle of a row."""
    lanes = min(len(dots), _LANES)
    parts = [
        Markup('<circle cx="{:.1f}" cy="{:.1f}" r="{}" class="{}"/>').format(
            place,
            middle + _STEP * (number % lanes - (lanes - 1) / 2),
            _RADIUS,
            language if language in NAMES else "other",
        )
        for number, (place, language) in enumerate(dots)
    ]
    return Markup("").join(parts)


def _number(dots: Sequence[Dot], middle: float) -> Markup:
    count = Markup('<text x="{:.1f}" y="{}" class="tick">×{}</text>')
    return count.format(dots[-1][0] + 7, middle + 4, len(dots))
