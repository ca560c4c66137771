"""Events on a line of time, for a notebook or for print: a row each, a dot an article.

The same design as the timeline of the HTML report, with a colour for each language and
a place for what has no date.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

import pandas as pd

from cryptonews_nlp._optional import import_extra
from cryptonews_nlp.display import on_a_line, shorten

#: Colours that the colour-blind can tell apart (Okabe and Ito 2008).
COLOURS: Mapping[str, str] = {"en": "#0072B2", "fr": "#D55E00"}
OTHER = "#7A7A7A"
NAMES: Mapping[str, str] = {"en": "English", "fr": "French"}

#: Events that stay readable on a page.
MAX_ROWS = 25

# Inches.
_WIDTH, _ROW, _MARGIN, _UNDATED = 11.0, 0.34, 1.15, 1.5
# Letters of a title left of the line; capitals are wider.
_LETTERS, _CAPITALS = 58, 44
# Dots that would hide each other are drawn in lanes; this many fit into a row. The
# width of a dot is a share of the line.
_LANES = 3
_STEP = 0.24
_DOT = 0.014
# Languages of what has no date stand so far apart, with the numbers of dots between.
_APART = 1.6
_INK, _SOFT = "#222222", "#D9D9D9"

Dots = dict[str, list[tuple[pd.Timestamp, str]]]


def draw_timeline(
    events: pd.DataFrame, articles: pd.DataFrame, rows: int = MAX_ROWS
) -> Any:  # noqa: ANN401 - matplotlib is optional
    """Draw events by date of publication.

    Parameters
    ----------
    events, articles : pandas.DataFrame
        Frames of a result.
    rows : int, default 25
        Events drawn at most: those with most articles, those with a date first; a note
        tells how many are not.

    Returns
    -------
    matplotlib.axes.Axes
        ``axes.figure`` is the picture. Without events, or rows, it says so.

    Raises
    ------
    MissingExtraError
        When matplotlib is not installed.
    """
    plt = import_extra("matplotlib.pyplot", extra="viz")
    shown = on_a_line(events, rows)
    left_out = _left_out(events, shown)
    if shown.empty:
        return _empty(plt, left_out or "no events")
    told = articles[articles["event_id"].isin(shown["event_id"])]
    dated, undated = _dots(told)
    height = _MARGIN + _ROW * len(shown)
    _, axes = plt.subplots(
        1,
        2 if undated else 1,
        figsize=(_WIDTH, height),
        sharey=True,
        squeeze=False,
        width_ratios=[_WIDTH - _UNDATED, _UNDATED] if undated else None,
        layout="constrained",
    )
    line = axes[0, 0]
    _rows(line, shown)
    _dated(line, shown, dated)
    if undated:
        _undated(axes[0, 1], shown, undated)
    _legend(line, told["language"].astype(str))
    if left_out:
        line.set_xlabel(left_out, loc="right", fontsize=8, color=OTHER)
    return line


def _left_out(events: pd.DataFrame, shown: pd.DataFrame) -> str:
    """Return how many events are not shown, or nothing where all are."""
    missing = len(events) - len(shown)
    if not missing:
        return ""
    left = shown["first_date"].notna().all() and events["first_date"].isna().any()
    which = "smaller or undated " if left else "smaller "
    return (
        f"{missing} {'' if shown.empty else which}event{'s' if missing > 1 else ''} "
        "not shown"
    )


def _empty(plt: Any, note: str) -> Any:  # noqa: ANN401
    _, axes = plt.subplots(figsize=(_WIDTH, 1.5), layout="constrained")
    axes.text(0.5, 0.5, note, ha="center", va="center", color=OTHER)
    axes.set_axis_off()
    return axes


def _dots(articles: pd.DataFrame) -> tuple[Dots, dict[str, list[str]]]:
    """Return day and language of the dated articles of each event, and the others."""
    dated: Dots = defaultdict(list)
    undated: dict[str, list[str]] = defaultdict(list)
    for article in articles.itertuples():
        language = str(article.language)
        if pd.isna(article.published):
            undated[article.event_id].append(language)
        else:
            day = article.published.tz_localize(None).normalize()
            dated[article.event_id].append((day, language))
    return dated, undated


def _rows(axes: Any, shown: pd.DataFrame) -> None:  # noqa: ANN401
    """Give each event a row with its title, the first at the top."""
    titles = [str(title) for title in shown["title"]]
    axes.set_yticks(
        range(len(shown)),
        [shorten(t, _CAPITALS if t.isupper() else _LETTERS) for t in titles],
        fontsize=9,
        color=_INK,
        # a title with two dollar signs is no formula
        parse_math=False,
    )
    axes.set_ylim(len(shown) - 0.4, -0.6)
    axes.tick_params(axis="y", length=0)
    axes.tick_params(axis="x", labelsize=9, labelcolor=_INK, color=_SOFT)
    for side in ("left", "right", "top"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(_SOFT)
    for row in range(len(shown)):
        axes.axhline(row, color=_SOFT, linewidth=0.6, zorder=0)


def _dated(axes: Any, shown: pd.DataFrame, dots: Dots) -> None:  # noqa: ANN401
    """Draw the dated articles, those of one day on top of each other."""
    dates = import_extra("matplotlib.dates", extra="viz")
    days = [day for found in dots.values() for day, _ in found]
    if not days:
        axes.set_xticks([])
        middle = {"ha": "center", "va": "center", "transform": axes.transAxes}
        axes.text(0.5, 0.5, "no article has a date", color=OTHER, **middle)
        return
    span = max(days) - min(days)
    for row, event in enumerate(shown["event_id"]):
        found = sorted(dots.get(event, ()))
        if not found:
            continue
        first, last = found[0][0], found[-1][0]
        axes.plot(
            [first, last], [row, row], color=OTHER, linewidth=2, alpha=0.5, zorder=1
        )
        for near in neighbours(found, span * _DOT):
            _stack(axes, [day for day, _ in near], row, [name for _, name in near])
    margin = max(span * 0.03, pd.Timedelta(days=1))
    axes.set_xlim(min(days) - margin, max(days) + margin)
    ticks = dates.AutoDateLocator(minticks=3, maxticks=9).tick_values(
        min(days) - margin, max(days) + margin
    )
    left, right = axes.get_xlim()
    times = [pd.Timestamp(dates.num2date(t)) for t in ticks if left <= t <= right]
    axes.set_xticks([t.tz_localize(None) for t in times], _tick_labels(times))
    axes.grid(visible=True, axis="x", color=_SOFT, linewidth=0.6)
    axes.set_axisbelow(True)


def neighbours(dots: Sequence[tuple[Any, str]], gap: Any) -> Iterator[list[Any]]:  # noqa: ANN401
    """Yield dots, in order of their places, that would hide each other in one line.

    Parameters
    ----------
    dots : sequence of (place, language)
        Sorted; a place is a day or a number.
    gap : Timedelta or float
        From which two dots stand apart.
    """
    near = list(dots[:1])
    for before, dot in pairwise(dots):
        if dot[0] - before[0] > gap:
            yield near
            near = []
        near.append(dot)
    if near:
        yield near


def _tick_labels(times: Sequence[pd.Timestamp]) -> list[str]:
    """Return day or month, with the year at the first tick and where it changes."""
    by_day = any(time.day != 1 for time in times)
    labels = []
    for number, time in enumerate(times):
        label = f"{time.day} {time:%b}" if by_day else f"{time:%b}"
        if not number or time.year != times[number - 1].year:
            label += f"\n{time.year}"
        labels.append(label)
    return labels


def _stack(
    axes: Any,  # noqa: ANN401
    places: Sequence[object],
    row: int,
    languages: Sequence[str],
) -> None:
    """Draw dots around the middle of a row; their number where there are many."""
    lanes = min(len(languages), _LANES)
    heights = [
        row + _STEP * (number % lanes - (lanes - 1) / 2)
        for number in range(len(languages))
    ]
    axes.scatter(
        places,
        heights,
        c=[COLOURS.get(language, OTHER) for language in languages],
        s=30,
        edgecolors="white",
        linewidths=0.6,
        zorder=3,
    )
    if len(languages) > _LANES:
        axes.annotate(
            f"×{len(languages)}",
            (places[-1], row),
            xytext=(6, 0),
            textcoords="offset points",
            va="center",
            fontsize=7.5,
            color=_INK,
        )


def _undated(axes: Any, shown: pd.DataFrame, found: Mapping[str, list[str]]) -> None:  # noqa: ANN401
    """Draw the articles without a date in a column of their own."""
    for row, event in enumerate(shown["event_id"]):
        axes.axhline(row, color=_SOFT, linewidth=0.6, zorder=0)
        for place, (language, count) in enumerate(
            sorted(Counter(found.get(event, ())).items())
        ):
            _stack(axes, [_APART * place] * count, row, [language] * count)
    axes.set_xlim(-0.7, 2 * _APART)
    axes.set_xticks([])
    axes.tick_params(axis="y", length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.set_title("no date", fontsize=9, color=OTHER, loc="left")


def _legend(axes: Any, languages: pd.Series) -> None:  # noqa: ANN401
    """Name the languages above the line, with their numbers of articles."""
    for language, count in sorted(Counter(languages).items()):
        axes.scatter(
            [],
            [],
            color=COLOURS.get(language, OTHER),
            s=34,
            label=f"{NAMES.get(language, language)} ({count})",
        )
    axes.legend(
        loc="lower left",
        bbox_to_anchor=(0, 1),
        ncols=4,
        frameon=False,
        fontsize=9,
        handletextpad=0.1,
        borderaxespad=0.2,
    )
