"""Names of each kind of entity, each with a place where it stands."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import pandas as pd

from cryptonews_nlp.frames import Frames
from cryptonews_nlp.report.anchors import Places

#: Names of one language, and roles, that are listed of one entity.
MAX_SURFACES, MAX_ROLES = 6, 4

#: What the names of a label are called, in the order in which they are listed.
HEADINGS = {
    "PERSON": "People",
    "ORG": "Organisations",
    "LOC": "Places",
    "CRYPTO": "Assets",
    "WALLET": "Addresses",
    "TRANSACTION": "Transactions",
    "MISC": "Others",
}

Linked = tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class Name:
    """What the page shows of an entity; each word with the place that it leads to."""

    row: Any
    english: list[Linked]
    french: list[Linked]
    acronyms: list[Linked]
    roles: list[Linked]


@dataclass(frozen=True, slots=True)
class Kind:
    """The names of one label that the page shows, and how many there are."""

    label: str
    heading: str
    names: list[Name]
    total: int


def names(result: Frames, limit: int, where: Places) -> tuple[list[Kind], int]:
    """Return the names of each label that are mentioned most, and how many there are.

    Parameters
    ----------
    result : Frames
    limit : int
        Most names returned. Each label has its share of them: a few countries are
        mentioned more than most people whom a reader looks for.
    where : Places
        Takes the places that they lead to.
    """
    table = result.entities[result.entities["label"].isin(list(HEADINGS))]
    labels = table["label"].astype(str)
    order = labels.groupby(labels).cumcount().sort_values(kind="stable").index
    shown = table[table.index.isin(order[:limit])]
    spans = _first_places(result.mentions, set(shown["entity_id"]), where)
    roles = _roles(result.roles, where)

    def linked(entity: str, surfaces: list[str]) -> list[Linked]:
        told: dict[str, str] = {}
        for word in surfaces:
            told.setdefault(_plain(word), word)
        found = [(word, spans.get((entity, word))) for word in told.values()]
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
    totals = labels.value_counts()
    kinds = [
        Kind(label, heading, found, int(totals[label]))
        for label, heading in HEADINGS.items()
        if (found := [name for name in rows if name.row.label == label])
    ]
    return kinds, len(table)


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
    written: dict[tuple[str, str], str] = {}
    columns = ["entity_id", "text", "article_id", "start", "end"]
    for entity, text, article, start, end in roles[columns].itertuples(index=False):
        role = " ".join(text.split())
        first = written.setdefault((entity, _plain(role)), role)
        # a place on the page is worth more than the first one
        if first not in found[entity] or (role == first and article in where.articles):
            found[entity][first] = (article, start, end)
    return found


def _plain(words: str) -> str:
    """Return words as they are told apart: "President" and "president" are not."""
    return words.casefold().replace("’", "'")
