"""Persons' names with words before or behind them that are not theirs."""

from __future__ import annotations

from cryptonews_nlp.linking.article.local import Local
from cryptonews_nlp.linking.article.usage import Usage


def trim_overlong(persons: list[Local], usage: Usage) -> list[Local]:
    """Give a person's overlong name to the name that it begins or ends with.

    Parameters
    ----------
    persons : list of Local
        The persons of an article, in order.
    usage : Usage
        How many articles write each name.

    Returns
    -------
    list of Local
        As many or fewer.
    """
    by_key = {local.key: local for local in persons}
    kept = []
    for local in persons:
        found = None if local.canonical else usage.name_within(local.key)
        if found is None:
            kept.append(local)
            continue
        key, name = found
        for link in local.links:
            link.method, link.via = "longer-name", name
        whole = by_key.get(key)
        if whole is not None:
            whole.take(local.links, "longer-name")
            continue
        local.key, local.name, local.forms = key, name, {key}
        by_key[key] = local
        kept.append(local)
    return kept
