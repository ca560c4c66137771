"""Collect what the page shows and render its template."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import jinja2
import pandas as pd
from markupsafe import Markup

from cryptonews_nlp import display
from cryptonews_nlp.frames import Frames
from cryptonews_nlp.report.evidence import (
    anchor,
    article_anchor,
    marks_of,
    zones_html,
)
from cryptonews_nlp.report.timeline import timeline

#: What a browser still scrolls smoothly; the frames hold everything.
MAX_EVENTS = 200
MAX_QUOTES = 500
MAX_ENTITIES = 200
MAX_ARTICLES = 200

#: Labels that an overview of names is about.
_NAMES = ("PERSON", "ORG", "LOC", "MISC", "CRYPTO")


@dataclass(frozen=True, slots=True)
class _ArticleView:
    row: object
    anchor: str
    zones: list[tuple[str, bool, Markup]]


def write_report(result: Frames, path: Path) -> Path:
    """Write the page.

    Parameters
    ----------
    result : Frames
        Articles without text are listed without it.
    path : Path
        File to write.

    Returns
    -------
    Path
        The same.
    """
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("cryptonews_nlp.report"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["date"] = _date
    environment.filters["known"] = _known
    environment.globals.update(anchor=anchor, article_anchor=article_anchor)
    page = environment.get_template("report.html.j2").render(_context(result))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(page, encoding="utf-8")
    return path


def _date(value: object) -> str:
    return "" if pd.isna(value) else f"{value:%Y-%m-%d}"


def _known(value: object, otherwise: str = "") -> object:
    return otherwise if value is None or pd.isna(value) else value


def _context(result: Frames) -> dict[str, object]:
    names = result.entities[result.entities["label"].isin(_NAMES)]
    quotes = result.quotes
    order = ["n_articles", "event_id"]
    events = result.events.sort_values(order, ascending=[False, True], kind="stable")
    printed = quotes["utterance_id"].map(
        result.utterances.set_index("utterance_id")["n_articles"]
    )
    return {
        "summary": display.summary(result),
        "events": list(_events(result, events.head(MAX_EVENTS))),
        "n_events": len(events),
        "timeline": timeline(result.events, result.articles),
        "quotes": list(quotes.assign(printed=printed).head(MAX_QUOTES).itertuples()),
        "n_quotes": len(quotes),
        "entities": list(names.head(MAX_ENTITIES).itertuples()),
        "n_entities": len(names),
        "comparisons": list(result.comparisons.itertuples()),
        "claims": result.claims,
        "errors": list(result.errors.itertuples()),
        "articles": list(_articles(result)),
        "n_articles": len(result.articles),
        "info": result.info,
    }


def _events(result: Frames, events: pd.DataFrame) -> Iterator[dict[str, object]]:
    names = result.entities.set_index("entity_id")["name"]
    grouped = dict(tuple(result.articles.groupby("event_id", observed=True)))
    for row in events.itertuples():
        articles = grouped.get(row.event_id)
        yield {
            "row": row,
            "articles": [] if articles is None else list(articles.itertuples()),
            "participants": [names.get(item, item) for item in row.participants],
            "places": [names.get(item, item) for item in row.places],
        }


def _articles(result: Frames) -> Iterator[_ArticleView]:
    shown = result.articles.head(MAX_ARTICLES)
    mentions = dict(tuple(result.mentions.groupby("article_id")))
    quotes = dict(tuple(result.quotes.groupby("article_id")))
    zones = dict(tuple(result.zones.groupby("article_id")))
    for row in shown.itertuples():
        parts: list[tuple[str, bool, Markup]] = []
        if isinstance(row.text, str) and row.article_id in zones:
            marks = marks_of(
                mentions.get(row.article_id, result.mentions.head(0)),
                quotes.get(row.article_id, result.quotes.head(0)),
            )
            parts = zones_html(row.text, zones[row.article_id], marks)
        yield _ArticleView(row, article_anchor(row.article_id), parts)
