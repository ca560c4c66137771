"""Why mentions are one entity."""

from __future__ import annotations

import pandas as pd

from cryptonews_nlp.frames import Frames
from cryptonews_nlp.linking.methods import REASONS
from cryptonews_nlp.result.searching import resembling

_ONE_ROW = ["article_id", "text", "label", "language", "linked_by", "method"]


def explained(result: Frames, entity_id: str) -> pd.DataFrame:
    """Return a row a surface and article of an entity, with the reason in words.

    Parameters
    ----------
    result : Frames
        Its ``mentions``, ``roles``, ``articles`` and ``entities``.
    entity_id : str
        An entity.

    Raises
    ------
    KeyError
        When there is no such entity.
    """
    chosen = result.mentions[result.mentions["entity_id"] == entity_id]
    if chosen.empty:
        known = resembling(str(entity_id), result.entities["entity_id"])
        message = (
            f"no entity {entity_id!r}; entity ids look like {known}; "
            "result.find(NAME) has the rows of a name"
        )
        raise KeyError(message)
    language = result.articles.set_index("article_id")["language"]
    chosen = chosen.assign(language=chosen["article_id"].map(language))
    grouped = chosen.groupby(_ONE_ROW, observed=True, dropna=False, sort=False)
    table = grouped.agg(
        n_mentions=("start", "size"), start=("start", "first"), end=("end", "first")
    )
    table = table.reset_index()
    held = result.roles[result.roles["entity_id"] == entity_id]
    table["roles"] = [
        list(dict.fromkeys(held.loc[held["article_id"] == key, "text"]))
        for key in table["article_id"]
    ]
    table["reason"] = table["linked_by"].astype("object").map(REASONS)
    return table
