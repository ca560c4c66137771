"""How a result shows itself in a terminal and in a notebook."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

import pandas as pd

from cryptonews_nlp.frames import Frames

#: Rows shown of the largest events.
ROWS = 8
_WIDTH = 58


def summary(result: Frames) -> dict[str, str]:
    """Return what was found, as label and count.

    Parameters
    ----------
    result : Frames

    Returns
    -------
    dict of str to str
    """
    articles, quotes = result.articles, result.quotes
    first = quotes[quotes["split_of"].isna()]
    readable = articles[articles["status"] != "error"]
    languages = readable["language"].value_counts()
    spoken = ", ".join(
        f"{count:,} {name}" for name, count in languages.items() if count
    )
    persons = result.entities["label"].isin(["PERSON", "ORG"]).sum()
    crossed = sum(len(item) > 1 for item in result.events["languages"])
    told = f" ({crossed:,} told in two languages)" if (languages > 0).sum() > 1 else ""
    failed = int((articles["status"] == "error").sum())
    skipped = int((articles["status"] == "skipped").sum())
    found = {
        "articles": f"{len(articles):,}" + (f" ({spoken})" if spoken else ""),
        "quotes": f"{len(first):,} ({first['speaker'].notna().sum():,} with a speaker)",
        "people and organisations": f"{persons:,}",
        "events": f"{len(result.events):,}{told}",
        "claims": f"{len(result.claims):,} ({len(result.comparisons):,} comparisons)",
    }
    if failed or skipped:
        counts = f"{failed:,} failed, {skipped:,} skipped"
        found["not analyzed"] = f"{failed + skipped:,} ({counts})"
    if "new" in result.info:
        new = new_since(result)
        begun, grown = len(new["events"]), len(new["grown"])
        counts = f"since the last run; events: {begun:,} new, {grown:,} going on"
        found["new articles"] = f"{len(new['articles']):,} ({counts})"
    return found


def new_since(result: Frames) -> dict[str, set[str]]:
    """Return the ids that a resumed run found new, none of any other run."""
    found = result.info.get("new")
    known = found if isinstance(found, dict) else {}
    return {key: set(known.get(key, ())) for key in ("articles", "events", "grown")}


def largest_events(result: Frames) -> pd.DataFrame:
    """Return the events with most articles, on a few readable columns."""
    table = largest(result.events, ROWS)
    return pd.DataFrame(
        {
            "articles": table["n_articles"].to_numpy(),
            "languages": [" ".join(item) for item in table["languages"]],
            "from": table["first_date"].dt.strftime("%Y-%m-%d").fillna("").to_numpy(),
            "event": [shorten(title) for title in table["title"]],
        }
    )


def largest(events: pd.DataFrame, rows: int) -> pd.DataFrame:
    """Return the rows of the events with most articles, the largest first."""
    return events.sort_values(
        ["n_articles", "event_id"], ascending=[False, True], kind="stable"
    ).head(rows)


def on_a_line(events: pd.DataFrame, rows: int) -> pd.DataFrame:
    """Return the events that a line of time shows, the earliest first.

    The largest that have a date; where rows are left, the largest without one, last.
    """
    undated = events["first_date"].isna()
    dated = largest(events[~undated], rows)
    dated = dated.sort_values(["first_date", "event_id"], kind="stable")
    others = largest(events[undated], rows - len(dated))
    return events.loc[[*dated.index, *others.index]]


def shorten(text: object, width: int = _WIDTH) -> str:
    """Cut a text to a width, at a word, with an ellipsis.

    Examples
    --------
    >>> shorten("Police arrest two men", 15)
    'Police arrest …'
    """
    if not isinstance(text, str):
        return ""
    text = " ".join(text.split())
    if len(text) <= width:
        return text
    return text[: width - 1].rsplit(" ", 1)[0] + " …"


def as_text(result: Frames) -> str:
    """Return the summary and the largest events as plain text."""
    found = summary(result)
    width = max(map(len, found))
    lines = [f"{label:<{width}}  {value}" for label, value in found.items()]
    if len(result.events):
        table = largest_events(result)
        width = table["event"].str.len().max()
        table["event"] = table["event"].str.ljust(width)
        lines += ["", table.to_string(index=False)]
    return "\n".join(lines)


def as_html(result: Frames) -> str:
    """Return the same as HTML without scripts, for a notebook."""
    found = _html_rows((escape(k), escape(v)) for k, v in summary(result).items())
    if not len(result.events):
        return f"<table>{found}</table>"
    table = largest_events(result)
    head = _html_rows([map(str, table.columns)], "th")
    rows = _html_rows(map(escape, map(str, row)) for row in table.to_numpy())
    return f"<table>{found}</table><table>{head}{rows}</table>"


def _html_rows(rows: Iterable[Iterable[str]], cell: str = "td") -> str:
    """Return table rows; notebooks align to the right what does not say otherwise."""
    style = "text-align:left"
    return "".join(
        "<tr>"
        + "".join(f"<{cell} style='{style}'>{words}</{cell}>" for words in row)
        + "</tr>"
        for row in rows
    )
