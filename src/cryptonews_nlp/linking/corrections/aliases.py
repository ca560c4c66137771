"""Corrections that an analyst writes down once and that stick: ``aliases.csv``.

Each row is one correction, carried out in the order of the file:

========  =======================  ===============================================
action    target                   effect on ``entity_id``
========  =======================  ===============================================
merge     another entity id        its mentions go to the target
rename    a name                   it gets that name; the id stays
split     a new id or a name       its mentions with that ``surface`` and, or, in that
                                   ``article_id`` become an entity of their own
hide      (none)                   it is marked as hidden
relabel   a label such as ``ORG``  it gets that label; the id stays
========  =======================  ===============================================

A row without action, and a line that begins with ``#``, is a comment. Ids never change
by a correction, so that the rows of a file can be carried out again and again.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from os import PathLike
from pathlib import Path
from typing import Any

from cryptonews_nlp._types import Entity
from cryptonews_nlp.errors import InputFormatError
from cryptonews_nlp.reading.decode import decode
from cryptonews_nlp.reading.limits import RefusedError

COLUMNS = ("action", "entity_id", "target", "surface", "article_id", "comment")
ACTIONS = frozenset({"merge", "rename", "split", "hide", "relabel"})
LABELS = frozenset(
    "PERSON ORG LOC MISC CRYPTO MONEY DATE PERCENT WALLET TRANSACTION".split()  # noqa: SIM905 - one line
)
#: Actions that need a target.
_WITH_TARGET = ACTIONS - {"hide"}
_VALUES = frozenset({"MONEY", "DATE", "PERCENT"})
#: Names listed in the comment of a starting file.
_LISTED_NAMES = 6

_HEADER = """\
# Corrections to the entities of this result. One row is one correction:
#   merge   entity_id into target (an entity id)
#   rename  entity_id to target (a name)
#   split   mentions of entity_id with this surface, or in this article_id, off into
#           target (a new entity id, or a name)
#   hide    entity_id
#   relabel entity_id as target (PERSON ORG LOC MISC CRYPTO ...)
# Write an action in the first column; a row without one changes nothing.
"""


@dataclass(frozen=True, slots=True)
class Correction:
    """One row of ``aliases.csv``.

    Attributes
    ----------
    line : int
        1-based line of the file.
    action, entity_id, target, surface, article_id : str
        The cells; empty where the row has none.
    """

    line: int
    action: str
    entity_id: str
    target: str = ""
    surface: str = ""
    article_id: str = ""


def read_aliases(path: str | PathLike[str]) -> list[Correction]:
    """Read corrections.

    Parameters
    ----------
    path : path
        A CSV file in UTF-8 or as Excel writes it in French: in cp1252, separated by
        semicolons. See the module for its columns.

    Returns
    -------
    list of Correction
        In the order of the file.

    Raises
    ------
    InputFormatError
        When a column or a needed cell is missing or an action is unknown.
    """
    file = Path(path)
    try:
        text = decode(file.read_bytes())
    except (OSError, RefusedError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        message = (
            f"cannot read the corrections: {reason}. "
            "Start a file of them with: cryptonews entities OUT --edit"
        )
        raise InputFormatError(message, path=file) from error
    return list(parse_aliases(text, name=str(path)))


def parse_aliases(text: str, *, name: str = "aliases.csv") -> Iterator[Correction]:
    """Parse the text of ``aliases.csv``; see :func:`read_aliases`."""
    columns: list[str] | None = None
    delimiter = ","
    for line, row_text in enumerate(text.splitlines(), 1):
        if not row_text.strip() or row_text.lstrip().lstrip('"').startswith("#"):
            continue
        if columns is None:
            delimiter = ";" if row_text.count(";") > row_text.count(",") else ","
        cells = [c.strip() for c in next(csv.reader([row_text], delimiter=delimiter))]
        if columns is None:
            columns = [cell.casefold() for cell in cells]
            if not {"action", "entity_id"} <= set(columns):
                message = f"expected the columns {', '.join(COLUMNS)}; got {row_text!r}"
                raise InputFormatError(message, path=name)
            continue
        values = dict(zip(columns, cells, strict=False))
        if values.get("action"):
            yield _correction(values, line, name)


def _correction(values: Mapping[str, str], line: int, name: str) -> Correction:
    action = values["action"].casefold()
    fields = {key: values.get(key, "") for key in COLUMNS[1:-1]}
    problem = ""
    if action not in ACTIONS:
        problem = f"unknown action {action!r}; expected {', '.join(sorted(ACTIONS))}"
    elif not fields["entity_id"]:
        problem = f"{action} needs an entity_id"
    elif action in _WITH_TARGET and not fields["target"]:
        problem = f"{action} needs a target"
    elif action == "split" and not (fields["surface"] or fields["article_id"]):
        problem = "split needs a surface or an article_id"
    elif action == "relabel" and fields["target"].upper() not in LABELS:
        problem = (
            f"unknown label {fields['target']!r}; expected {', '.join(sorted(LABELS))}"
        )
    if problem:
        message = f"line {line}: {problem}"
        raise InputFormatError(message, path=name)
    return Correction(line, action, **fields)


def starting_aliases(entities: Iterable[Entity] | Any) -> str:  # noqa: ANN401 - a data frame, without importing pandas
    """Write the text of an ``aliases.csv`` to start from.

    Parameters
    ----------
    entities : iterable of Entity or pandas.DataFrame
        Entities of a result, as records or as its frame.

    Returns
    -------
    str
        A header that explains the columns, and one row an entity, without action;
        names before amounts and dates, what is mentioned most first.

    Examples
    --------
    >>> starting_aliases([Entity("org:x", "X", "ORG", ("X", "X Ltd"))]).splitlines()[-1]
    ',org:x,,,,X; ORG; also X Ltd'
    """
    rows = sorted(_records(entities), key=_rank)
    out = StringIO()
    out.write(_HEADER)
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for entity in rows:
        writer.writerow(("", entity["entity_id"], "", "", "", _comment(entity)))
    return out.getvalue()


def _records(entities: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    if hasattr(entities, "to_dict"):
        yield from entities.to_dict("records")
        return
    for entity in entities:
        yield {name: getattr(entity, name) for name in Entity.__slots__}


def _rank(entity: dict[str, Any]) -> tuple[bool, int, str]:
    """Return a key that sorts what is worth a correction first."""
    mentions = int(entity.get("n_mentions") or 0)
    return entity["label"] in _VALUES, -mentions, str(entity["entity_id"])


def _comment(entity: dict[str, Any]) -> str:
    """Tell an editor of the file what the entity is."""
    names: list[str] = []
    for column in ("names_en", "names_fr", "acronyms"):
        value = entity.get(column)
        names += [] if value is None or isinstance(value, (str, float)) else list(value)
    others = [n for n in dict.fromkeys(names) if n != entity["name"]][:_LISTED_NAMES]
    parts = [str(entity["name"]), str(entity["label"])]
    if mentions := int(entity.get("n_mentions") or 0):
        parts.append(f"{mentions} mention" + ("" if mentions == 1 else "s"))
    if others:
        parts.append("also " + ", ".join(others))
    return "; ".join(parts)
