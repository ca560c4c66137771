"""How a result shows itself in a terminal and in a notebook."""

from __future__ import annotations

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
    spoken = ", ".join(f"{count} {name}" for name, count in languages.items() if count)
    persons = result.entities["label"].isin(["PERSON", "ORG"]).sum()
    crossed = sum(len(item) > 1 for item in result.events["languages"])
    failed = int((articles["status"] == "error").sum())
    skipped = int((articles["status"] == "skipped").sum())
    found = {
        "articles": f"{len(articles)}" + (f" ({spoken})" if spoken else ""),
        "quotes": f"{len(first)} ({first['speaker'].notna().sum()} with a speaker)",
        "people and organisations": f"{persons}",
        "events": f"{len(result.events)} ({crossed} told in two languages)",
        "claims": f"{len(result.claims)}",
    }
    if failed or skipped:
        found["not analyzed"] = f"{failed} failed, {skipped} skipped"
    return found


def largest_events(result: Frames, rows: int = ROWS) -> pd.DataFrame:
    """Return the events with most articles, on a few readable columns."""
    table = result.events.sort_values(
        ["n_articles", "event_id"], ascending=[False, True], kind="stable"
    ).head(rows)
    return pd.DataFrame(
        {
            "articles": table["n_articles"].to_numpy(),
            "languages": [" ".join(item) for item in table["languages"]],
            "from": table["first_date"].dt.strftime("%Y-%m-%d").fillna("").to_numpy(),
            "event": [shorten(title) for title in table["title"]],
        }
    )


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
    cells = "".join(
        f"<tr><th style='text-align:left'>{escape(label)}</th>"
        f"<td style='text-align:left'>{escape(value)}</td></tr>"
        for label, value in summary(result).items()
    )
    table = largest_events(result).to_html(index=False, border=0, escape=True)
    return f"<table>{cells}</table>{table if len(result.events) else ''}"
