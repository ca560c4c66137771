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
    figure_anchor,
    marks_of,
    zones_html,
)
from cryptonews_nlp.report.timeline import timeline

#: What a browser still scrolls smoothly; the frames hold everything.
MAX_EVENTS = 200
MAX_QUOTES = 500
MAX_ENTITIES = 200
MAX_ARTICLES = 200
MAX_FIGURES = 12

#: Verdicts in the order of interest.
_VERDICTS = ["conflict", "abstain", "not_comparable", "compatible", "agree"]

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
    environment.globals.update(
        anchor=anchor, article_anchor=article_anchor, figure_anchor=figure_anchor
    )
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
    order = ["n_articles", "event_id"]
    events = result.events.sort_values(order, ascending=[False, True], kind="stable")
    quotes = _quotes(result)
    shown = _shown_articles(result.articles, events)
    return {
        "summary": display.summary(result),
        "events": list(_events(result, events.head(MAX_EVENTS))),
        "n_events": len(events),
        "timeline": timeline(result.events, result.articles),
        "quotes": list(quotes.head(MAX_QUOTES).itertuples()),
        "n_quotes": len(quotes),
        "entities": list(names.head(MAX_ENTITIES).itertuples()),
        "n_entities": len(names),
        "comparisons": list(_comparisons(result)),
        "errors": list(result.errors.itertuples()),
        "articles": list(_articles(result, shown)),
        "n_articles": len(result.articles),
        # a link leads nowhere where the article is not on the page, or without text
        "listed": set(shown["article_id"]),
        "placed": set(shown.loc[shown["text"].notna(), "article_id"]),
        "info": result.info,
    }


def _quotes(result: Frames) -> pd.DataFrame:
    """Return each statement once, those that most articles print first."""
    quotes = result.quotes
    printed = quotes["utterance_id"].map(
        result.utterances.set_index("utterance_id")["n_articles"]
    )
    # the stretches of a cut quote are one utterance: all those of its first article
    first = quotes.groupby("utterance_id")["article_id"].transform("first")
    once = quotes.assign(printed=printed)[
        first.isna() | (first == quotes["article_id"])
    ]
    return once.sort_values(
        "printed", ascending=False, kind="stable", na_position="last"
    )


def _shown_articles(articles: pd.DataFrame, events: pd.DataFrame) -> pd.DataFrame:
    """Return the articles of the page, event by event."""
    places = pd.Series(range(len(events)), index=events["event_id"], dtype=float)
    rank = articles["event_id"].map(places)
    order = rank.sort_values(kind="stable", na_position="last").index
    return articles.loc[order].head(MAX_ARTICLES)


def _comparisons(result: Frames) -> Iterator[tuple[object, list[object]]]:
    """Yield comparisons with their figures, what differs first."""
    claims = dict(tuple(result.claims.groupby("group_id")))
    table = result.comparisons
    rank = table["verdict"].astype(str).map(_VERDICTS.index)
    order = table.assign(rank=rank).sort_values(
        ["rank", "n_articles", "group_id"], ascending=[True, False, True]
    )
    for row in order.itertuples():
        figures = claims.get(row.group_id, result.claims.head(0))
        yield row, list(figures.head(MAX_FIGURES).itertuples())


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


def _articles(result: Frames, shown: pd.DataFrame) -> Iterator[_ArticleView]:
    mentions = dict(tuple(result.mentions.groupby("article_id")))
    quotes = dict(tuple(result.quotes.groupby("article_id")))
    zones = dict(tuple(result.zones.groupby("article_id")))
    claims = dict(tuple(result.claims.groupby("article_id")))
    for row in shown.itertuples():
        parts: list[tuple[str, bool, Markup]] = []
        if isinstance(row.text, str) and row.article_id in zones:
            marks = marks_of(
                mentions.get(row.article_id, result.mentions.head(0)),
                quotes.get(row.article_id, result.quotes.head(0)),
                claims.get(row.article_id, result.claims.head(0)),
            )
            parts = zones_html(row.text, zones[row.article_id], marks)
        yield _ArticleView(row, article_anchor(row.article_id), parts)
