"""Rows that hold an article in each language: columns ``text_en`` and ``text_fr``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from cryptonews_nlp._text import without_accents
from cryptonews_nlp.reading.fields.columns import CAMEL, find_columns
from cryptonews_nlp.reading.fields.lang import CALLED
from cryptonews_nlp.reading.fields.records import is_missing

_WORD = re.compile(r"[^\W_]+")
#: Column by its name without the language, for each language.
Sides = Mapping[str, Mapping[str, str]]


def sides_of(
    row: Mapping[str, Any], columns: Mapping[str, str] | None
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the row of each language of a row, and what its id ends in.

    A row is left as it is where its text is in one column, where it has no text, and
    where the caller named a column of one language.

    Examples
    --------
    >>> row = {"id": 7, "text_en": "Two held.", "text_fr": "Deux arrestations."}
    >>> for ending, side in sides_of(row, None):
    ...     print(ending, side)
    -en {'id': 7, 'text': 'Two held.'}
    -fr {'id': 7, 'text': 'Deux arrestations.'}
    """
    parted = False
    apart = columns_apart(row, columns)
    for code, side in _sides(tuple(row)).items() if apart else ():
        cells = {base: row[name] for base, name in side.items()}
        if not is_missing(cells[find_columns(cells)["text"]]):
            shared = {name: row[name] for name in row if name not in apart}
            parted = True
            yield f"-{code}", {**shared, **cells}
    if not parted:
        yield "", row


def columns_apart(
    names: Iterable[str], columns: Mapping[str, str] | None
) -> frozenset[str]:
    """Return the columns that are of one language, where those part a table's texts.

    Examples
    --------
    >>> sorted(columns_apart(["id", "text_en", "text_fr", "title_fr"], None))
    ['text_en', 'text_fr', 'title_fr']
    """
    sides = _sides(tuple(names)).values()
    apart = frozenset(name for side in sides for name in side.values())
    return apart if apart.isdisjoint((columns or {}).values()) else frozenset()


@lru_cache(maxsize=256)
def _sides(names: tuple[str, ...]) -> Sides:
    """Part the columns of a table by language; none where that parts no texts."""
    sides: dict[str, dict[str, str]] = {code: {} for code in CALLED}
    for name in names:
        words = _WORD.findall(without_accents(CAMEL.sub("_", str(name)).lower()))
        for code, called in CALLED.items():
            base = [word for word in words if word not in called]
            outside = {*words[:1], *words[-1:]} & {*called}
            if outside and base and len(base) == len(words) - 1:
                sides[code]["_".join(base)] = name
    held = {code: side for code, side in sides.items() if "text" in find_columns(side)}
    apart = {name for side in held.values() for name in side.values()}
    shared = find_columns([name for name in names if name not in apart])
    return held if len(held) > 1 and "text" not in shared else {}
