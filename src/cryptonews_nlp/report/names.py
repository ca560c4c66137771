"""People, organisations, places and assets, each name with a place where it stands."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import pandas as pd

from cryptonews_nlp._types import NAME_LABELS
from cryptonews_nlp.frames import Frames
from cryptonews_nlp.report.anchors import Places

#: Names of one language, and roles, that are listed of one entity.
MAX_SURFACES, MAX_ROLES = 6, 4

Linked = tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class Name:
    """What the page shows of an entity; each word with the place that it leads to."""

    row: Any
    english: list[Linked]
    french: list[Linked]
    acronyms: list[Linked]
    roles: list[Linked]


def names(result: Frames, limit: int, where: Places) -> tuple[list[Name], int]:
    """Return the names that are mentioned most, and how many there are.

    Parameters
    ----------
    result : Frames
    limit : int
        Most names returned.
    where : Places
        Takes the places that they lead to.
    """
    table = result.entities[result.entities["label"].isin(NAME_LABELS)]
    shown = table.head(limit)
    spans = _first_places(result.mentions, set(shown["entity_id"]), where)
    roles = _roles(result.roles, where)

    def linked(entity: str, surfaces: list[str]) -> list[Linked]:
        found = [(word, spans.get((entity, word))) for word in surfaces]
        return [
            (word, None if span is None else where.link(*span))
            for word, span in found[:MAX_SURFACES]
        ]

    rows = [
        Name(
            row,
            linked(row.entity_id, row.names_en),
            linked(row.entity_id, row.names_fr),
            linked(row.entity_id, row.acronyms),
            [
                (text, where.link(*span))
                for text, span in list(roles[row.entity_id].items())[:MAX_ROLES]
            ],
        )
        for row in shown.itertuples(index=False)
    ]
    return rows, len(table)


def _first_places(
    mentions: pd.DataFrame, wanted: set[str], where: Places
) -> dict[tuple[str, str], tuple[str, int, int]]:
    """Return where each surface of an entity stands first, on the page if it can."""
    columns = ["entity_id", "text", "article_id", "start", "end"]
    found: dict[tuple[str, str], tuple[str, int, int]] = {}
    chosen = mentions.loc[mentions["entity_id"].isin(wanted), columns]
    for entity, text, article, start, end in chosen.itertuples(index=False):
        # names stand on one line in the frame
        key = (entity, " ".join(text.split()))
        if key not in found and article in where.articles:
            found[key] = (article, start, end)
    return found


def _roles(
    roles: pd.DataFrame, where: Places
) -> dict[str, dict[str, tuple[str, int, int]]]:
    """Return the roles of each entity as written, with a place of each."""
    found: dict[str, dict[str, tuple[str, int, int]]] = defaultdict(dict)
    columns = ["entity_id", "text", "article_id", "start", "end"]
    for entity, text, article, start, end in roles[columns].itertuples(index=False):
        role = " ".join(text.split())
        # a place on the page is worth more than the first one
        if role not in found[entity] or article in where.articles:
            found[entity][role] = (article, start, end)
    return found
