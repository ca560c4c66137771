"""Names that a user knows beforehand: a list of sanctions, the people of a case."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from os import PathLike
from pathlib import Path

from cryptonews_nlp._text import composed
from cryptonews_nlp._types import NAME_LABELS
from cryptonews_nlp.entities.catalogue.entry import Entry
from cryptonews_nlp.errors import InputFormatError

#: Columns of the file; the first is needed.
COLUMNS = ("name", "label", "also", "kind", "country")
#: Parts the forms in one cell, as in the tables of the package.
_SEPARATOR = "|"


def read_names(path: str | PathLike[str]) -> list[Entry]:
    """Read known names from a CSV file.

    Parameters
    ----------
    path : path
        UTF-8 and commas or tabs, or as Excel writes it in French: cp1252 and
        semicolons. Its columns are ``name`` and, where wanted, ``label`` (``ORG`` by
        default), ``also`` (other forms and acronyms, parted by ``|``), ``kind`` and
        ``country``; others are left alone.

    Returns
    -------
    list of Entry
        In the order of the file.

    Raises
    ------
    InputFormatError
        When the file, its column ``name``, a row or a label cannot be read.
    """
    # a component is loaded by any spacy.blank(), which needs no readers
    from cryptonews_nlp.reading.decode import decode  # noqa: PLC0415
    from cryptonews_nlp.reading.limits import RefusedError  # noqa: PLC0415

    file = Path(path)
    try:
        text = decode(file.read_bytes())
    except OSError as error:
        message = f"cannot read the names: {error.strerror}"
        raise InputFormatError(message, path=file) from error
    except RefusedError as error:
        message = f"cannot read the names: {error}"
        raise InputFormatError(message, path=file) from error
    return list(parse_names(text, name=str(path)))


def parse_names(text: str, *, name: str = "names.csv") -> Iterator[Entry]:
    r"""Parse the text of such a file; see :func:`read_names`.

    Examples
    --------
    >>> [entry] = parse_names("name,also\nQuill Holdings,Quill|QHL")
    >>> entry.label, entry.names_en, entry.acronyms
    ('ORG', ('Quill Holdings', 'Quill'), ('QHL',))
    """
    head, *_ = text.splitlines() or [""]
    # strict: a quotation mark that nothing closes would swallow the rows behind it
    rows = csv.DictReader(
        io.StringIO(text, newline=""),
        delimiter=max(",;\t", key=head.count),
        strict=True,
    )
    try:
        rows.fieldnames = [cell.strip().casefold() for cell in rows.fieldnames or ()]
        if "name" not in rows.fieldnames:
            message = f"expected the columns {', '.join(COLUMNS)}; got {head!r}"
            raise InputFormatError(message, path=name)
        for row in rows:
            # one line, written as articles are
            cells = {c: " ".join(composed(row.get(c) or "").split()) for c in COLUMNS}
            if cells["name"]:
                yield _entry(cells, f"line {rows.line_num}", name)
    except csv.Error as error:
        place = f"the row behind line {rows.line_num}"
        message = f"{place}: {error}; is a quotation mark not closed?"
        raise InputFormatError(message, path=name) from error


def _entry(cells: Mapping[str, str], place: str, path: str) -> Entry:
    label = cells["label"].upper() or "ORG"
    if label not in NAME_LABELS:
        message = (
            f"{place}: unknown label {cells['label']!r}; expected one of "
            f"{', '.join(NAME_LABELS)}"
        )
        raise InputFormatError(message, path=path)
    forms = [cells["name"], *map(str.strip, cells["also"].split(_SEPARATOR))]
    names = tuple(dict.fromkeys(f for f in forms if f and not _is_acronym(f)))
    return Entry(
        cells["name"],
        label,
        cells["kind"],
        cells["country"].upper(),
        names_en=names,
        names_fr=names,
        acronyms=tuple(dict.fromkeys(filter(_is_acronym, forms))),
    )


def _is_acronym(form: str) -> bool:
    return form.isupper() and " " not in form
