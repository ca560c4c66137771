"""Figures of a comparison: each value once, with the articles that give it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

_AMOUNT = ("value", "upper_value", "bound")
#: A date has no value; the period of an amount is no part of it.
_DAY = ("date_from", "date_to")


@dataclass(slots=True)
class Stated:
    """A value with the rows of ``claims`` that state it, the first of each origin."""

    rows: list[Any] = field(default_factory=list)
    #: Rows whose origin and article's outlet another row has already.
    repeated: int = 0


def stated(claims: Iterable[Any], outlets: dict[str, object]) -> list[Stated]:
    """Put equal figures together.

    Parameters
    ----------
    claims : iterable of namedtuple
        Rows of ``claims`` of one comparison.
    outlets : dict of str to object
        Source by article.

    Returns
    -------
    list of Stated
        What most say first, so that what contradicts it stands beside it however many
        articles agree.
    """
    found: dict[tuple[str, ...], Stated] = {}
    seen: set[tuple[str, ...]] = set()
    for row in claims:
        columns = _DAY if pd.isna(row.value) else _AMOUNT
        value = tuple(str(getattr(row, column)) for column in columns)
        same = found.setdefault(value, Stated())
        outlet = outlets.get(row.article_id, row.article_id)
        source = (*value, str(row.origin), str(outlet))
        if source in seen:
            same.repeated += 1
            continue
        seen.add(source)
        same.rows.append(row)
    return sorted(found.values(), key=lambda s: -len(s.rows) - s.repeated)
