"""Collect what the page shows and render its template."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import shorten
from typing import Any

import jinja2
import pandas as pd
from markupsafe import Markup

from cryptonews_nlp import display, files
from cryptonews_nlp._markup import readable
from cryptonews_nlp.events.timeline import NAMES
from cryptonews_nlp.frames import Frames
from cryptonews_nlp.report.anchors import (
    Places,
    anchor,
    article_anchor,
    figure_anchor,
)
from cryptonews_nlp.report.evidence import (
    Wording,
    hidden_marks,
    marks_of,
    place_marks,
    zones_html,
)
from cryptonews_nlp.report.figures import Stated, stated
from cryptonews_nlp.report.names import names
from cryptonews_nlp.report.speakers import by_speaker
from cryptonews_nlp.report.stories import stories
from cryptonews_nlp.report.timeline import timeline

#: What a browser still scrolls smoothly; the frames hold everything.
MAX_EVENTS = 200
MAX_QUOTES = 500
#: Statements of one speaker.
MAX_STATEMENTS = 20
#: Speakers who are listed before what they said.
MAX_SPEAKERS = 60
MAX_ENTITIES = 200
MAX_ARTICLES = 300
#: Articles beyond these that a listed quote or figure leads into.
MAX_CITED = 300
MAX_COMPARISONS = 200
#: Values of a comparison, and origins of one of them.
MAX_FIGURES, MAX_ORIGINS = 12, 6
#: New events that are listed before all.
MAX_NEW = 12
#: Of one event.
MAX_TOLD, MAX_BACKGROUND = 25, 6
#: Those that the templates ask for.
_LIMITS = {
    "max_told": MAX_TOLD,
    "max_speakers": MAX_SPEAKERS,
    "max_background": MAX_BACKGROUND,
    "max_figures": MAX_FIGURES,
}
#: Characters of a headline that stands for its article.
MAX_HEADLINE = 70
# Of its text where it has none, before that is cut at a word.
_OPENING = 300

#: Columns of names, where one has any: a folder in French has no English ones.
_WRITTEN = {"In English": "english", "In French": "french", "Acronyms": "acronyms"}
#: Verdicts in the order of interest.
_VERDICTS = ["conflict", "abstain", "not_comparable", "compatible", "agree"]


@dataclass(frozen=True, slots=True)
class _ArticleView:
    row: Any
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
    environment.filters["readable"] = readable
    environment.globals.update(
        anchor=anchor, article_anchor=article_anchor, figure_anchor=figure_anchor
    )
    page = environment.get_template("report.html.j2").render(_context(result))
    path.parent.mkdir(parents=True, exist_ok=True)
    return files.replace(path, lambda place: files.put(place, page))


def _date(value: object) -> Markup:
    day = Markup("<time>{:%Y-%m-%d}</time>")
    return Markup() if pd.isna(value) else day.format(value)


def _known(value: object, otherwise: str = "") -> object:
    return otherwise if value is None or pd.isna(value) else value


def _headlines(result: Frames) -> dict[str, str]:
    """Return what a reader knows each article by: title, opening words, else id."""
    articles = result.articles
    body = result.zones[result.zones["kind"] == "body"].drop_duplicates("article_id")
    starts = dict(zip(body["article_id"], body["start"], strict=True))
    found = {}
    for key, title, text in articles[["article_id", "title", "text"]].to_numpy():
        found[key] = key if pd.isna(title) else title
        if pd.isna(title) and isinstance(text, str) and key in starts:
            opening = readable(text[starts[key] :][:_OPENING])
            found[key] = shorten(opening, MAX_HEADLINE, placeholder="…") or key
    return found


def _context(result: Frames) -> dict[str, object]:
    order = ["n_articles", "event_id"]
    events = result.events.sort_values(order, ascending=[False, True], kind="stable")
    speakers, n_shown, n_statements = by_speaker(result, MAX_QUOTES, MAX_STATEMENTS)
    comparisons = list(_comparisons(result))
    cited = [s.first.article_id for who in speakers for s in who.statements]
    cited += [
        claim.article_id
        for _, values in comparisons
        for value in values
        for claim in value.rows
    ]
    shown = _shown_articles(result.articles, events, cited)
    with_text = shown[shown["text"].notna()]
    texts = dict(zip(with_text["article_id"], with_text["text"], strict=True))
    headlines = _headlines(result)
    # a link leads nowhere where the article is not on the page, or without text
    where = Places(texts)
    languages = set(result.articles.dropna(subset=["event_id"])["language"].dropna())
    return {
        **_LIMITS,
        "summary": display.summary(result),
        "events": list(stories(result, events.head(MAX_EVENTS), where, texts)),
        "n_events": len(events),
        "new": display.new_since(result),
        "max_new": MAX_NEW,
        "n_undated": int(events["first_date"].isna().sum()),
        "timeline": timeline(result.events, result.articles),
        "languages": languages,
        "language_names": NAMES,
        "other_languages": languages - NAMES.keys(),
        "speakers": speakers,
        "n_shown": n_shown,
        "n_statements": n_statements,
        "by_id": {row.article_id: row for row in _without_text(result.articles)},
        "headlines": headlines,
        "whence": outlets_of(result.articles, headlines),
        **_named(result, where),
        "comparisons": comparisons,
        "n_comparisons": len(result.comparisons),
        "errors": list(result.errors.itertuples(index=False)),
        "skipped": _skipped(result.articles),
        # after all that leads into them
        "articles": list(_articles(result, shown, where)),
        "n_articles": len(result.articles),
        "listed": set(shown["article_id"]),
        "placed": texts,
        "words": Wording(texts),
        "info": result.info,
    }


def _named(result: Frames, where: Places) -> dict[str, object]:
    """Return the names that are shown, and which columns any of them has."""
    entities, n_entities = names(result, MAX_ENTITIES, where)
    shown = [name for kind in entities for name in kind.names]
    return {
        "entities": entities,
        "n_entities": n_entities,
        "written": [
            (heading, key)
            for heading, key in _WRITTEN.items()
            if any(getattr(name, key) for name in shown)
        ],
        "named": {name.row.entity_id for name in shown},
    }


def outlets_of(articles: pd.DataFrame, headlines: dict[str, str]) -> dict[str, str]:
    """Return where each article is from: the outlet, else its headline."""
    return {
        key: shorten(headlines[key], MAX_HEADLINE, placeholder="…")
        if pd.isna(source)
        else source
        for key, source in articles[["article_id", "source"]].to_numpy()
    }


def _without_text(articles: pd.DataFrame) -> Iterator[Any]:
    yield from articles.drop(columns="text").itertuples(index=False)


def _skipped(articles: pd.DataFrame) -> list[tuple[str, list[Any]]]:
    """Return the articles that were skipped by the reason, the most frequent first."""
    found: dict[str, list[Any]] = defaultdict(list)
    for row in _without_text(articles[articles["status"] == "skipped"]):
        found[row.reason].append(row)
    return sorted(found.items(), key=lambda item: -len(item[1]))


def _shown_articles(
    articles: pd.DataFrame, events: pd.DataFrame, cited: Iterable[str]
) -> pd.DataFrame:
    """Return the articles of the page, event by event, and those led into."""
    places = pd.Series(range(len(events)), index=events["event_id"], dtype=float)
    rank = articles["event_id"].map(places)
    order = rank.sort_values(kind="stable", na_position="last").index
    ordered = articles.loc[order]
    shown = set(ordered["article_id"].head(MAX_ARTICLES))
    shown |= set([key for key in dict.fromkeys(cited) if key not in shown][:MAX_CITED])
    return ordered[ordered["article_id"].isin(shown)]


def _comparisons(result: Frames) -> Iterator[tuple[Any, list[Stated]]]:
    """Yield comparisons with their values, what differs first."""
    table = result.comparisons
    rank = table["verdict"].astype(str).map(_VERDICTS.index)
    order = table.assign(rank=rank).sort_values(
        ["rank", "n_articles", "group_id"], ascending=[True, False, True]
    )
    shown = order.head(MAX_COMPARISONS)
    claims = _rows_by(result.claims, "group_id", set(shown["group_id"]))
    outlets = result.articles.set_index("article_id")["source"].dropna().to_dict()
    for row in shown.itertuples(index=False):
        values = stated(claims[row.group_id], outlets)
        for value in values:
            value.repeated += len(value.rows[MAX_ORIGINS:])
            del value.rows[MAX_ORIGINS:]
        yield row, values


def _rows_by(
    frame: pd.DataFrame, column: str, wanted: Collection[str]
) -> dict[str, list[Any]]:
    """Return rows as tuples by one column; much faster than a frame for each group."""
    found: dict[str, list[Any]] = defaultdict(list)
    for row in frame[frame[column].isin(list(wanted))].itertuples(index=False):
        found[getattr(row, column)].append(row)
    return found


def _articles(
    result: Frames, shown: pd.DataFrame, where: Places
) -> Iterator[_ArticleView]:
    frames = (result.zones, result.mentions, result.quotes, result.claims)
    ids = set(shown["article_id"])
    zones, *found = [_rows_by(frame, "article_id", ids) for frame in frames]
    for row in shown.itertuples(index=False):
        key = row.article_id
        parts: list[tuple[str, bool, Markup]] = []
        if isinstance(row.text, str):
            marks = marks_of(*(rows[key] for rows in found))
            marks += place_marks(key, where.marked.get(key, ()))
            marks += hidden_marks(row.text)
            parts = zones_html(row.text, zones[key], marks)
        yield _ArticleView(row, article_anchor(key), parts)
