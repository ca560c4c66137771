"""Events as cards: their articles, who takes part, where the words stand."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd

from cryptonews_nlp.frames import Frames
from cryptonews_nlp.report.anchors import Places
from cryptonews_nlp.zoning import blank_markup


@dataclass(frozen=True, slots=True)
class Story:
    """What the page shows of an event."""

    row: Any
    articles: list[Any]
    participants: list[tuple[str, str]]
    places: list[tuple[str, str]]
    key: str | None
    background: list[tuple[Any, str | None]]


def stories(
    result: Frames, events: pd.DataFrame, where: Places, texts: dict[str, str]
) -> Iterator[Story]:
    """Yield the cards of some events.

    Parameters
    ----------
    result : Frames
    events : pandas.DataFrame
        Rows of ``events``, in the order of the page.
    where : Places
        Takes the places that the cards lead to.
    texts : dict of str to str
        Texts of the articles on the page.
    """
    names = result.entities.set_index("entity_id")["name"].to_dict()
    articles, background = defaultdict(list), defaultdict(list)
    for row in result.articles.drop(columns="text").itertuples(index=False):
        articles[row.event_id].append(row)
    for row in told_elsewhere(result).itertuples(index=False):
        background[row.event_id].append(row)
    for event in events.itertuples(index=False):
        told = articles[event.event_id]
        yield Story(
            event,
            told,
            [(item, names.get(item, item)) for item in event.participants],
            [(item, names.get(item, item)) for item in event.places],
            _key_place(event.key_sentence, told, where, texts),
            [
                (row, _link(where, row.article_id, row.start, row.end))
                for row in background[event.event_id]
            ],
        )


def told_elsewhere(result: Frames) -> pd.DataFrame:
    """Return background links, one an article; a copy tells what its original does."""
    found = result.links[result.links["role"] == "background"]
    of = result.articles.set_index("article_id")["duplicate_of"]
    original = found["article_id"].map(of).fillna(found["article_id"])
    # originals first, so that they are the ones which stay
    order = found["article_id"].ne(original).sort_values(kind="stable").index
    kept = found.assign(original=original).loc[order]
    kept = kept.drop_duplicates(["event_id", "original"]).sort_index()
    return kept.drop(columns="original")


def _link(where: Places, article_id: str, start: object, end: object) -> str | None:
    if pd.isna(start):
        return None
    return where.link(article_id, int(start), int(end))  # type: ignore[call-overload]


def _key_place(
    sentence: object, told: list[Any], where: Places, texts: dict[str, str]
) -> str | None:
    """Find the sentence in one of the articles; the frame has it without markup."""
    if not isinstance(sentence, str) or not sentence.strip():
        return None
    parts = re.findall(r"\w+|[^\w\s]", sentence)
    pattern = re.compile(r"\s*".join(map(re.escape, parts)))
    for row in told:
        found = pattern.search(blank_markup(texts.get(row.article_id, "")))
        if found:
            return where.link(row.article_id, *found.span())
    return None
