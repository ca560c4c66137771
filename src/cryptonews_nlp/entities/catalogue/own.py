"""Names that a user knows beforehand: a list of sanctions, the people of a case."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from os import PathLike
from pathlib import Path

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
        UTF-8 and commas, or as Excel writes it in French: cp1252 and semicolons. Its
        columns are ``name`` and, where wanted, ``label`` (``ORG`` by default), ``also``
        (other forms and acronyms, parted by ``|``), ``kind`` and ``country``; others
        are left alone.

    Returns
    -------
    list of Entry
        In the order of the file.

    Raises
    ------
    InputFormatError
        When the file, its column ``name`` or a label cannot be read.
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
    delimiter = ";" if head.count(";") > head.count(",") else ","
    rows = csv.DictReader(text.splitlines(), delimiter=delimiter)
    rows.fieldnames = [cell.strip().casefold() for cell in rows.fieldnames or ()]
    if "name" not in rows.fieldnames:
        message = f"expected the columns {', '.join(COLUMNS)}; got {head!r}"
        raise InputFormatError(message, path=name)
    for row in rows:
        cells = {column: (row.get(column) or "").strip() for column in COLUMNS}
        if not cells["name"]:
            continue
        label = cells["label"].upper() or "ORG"
        if label not in NAME_LABELS:
            message = (
                f"line {rows.line_num}: unknown label {cells['label']!r}; expected one "
                f"of {', '.join(NAME_LABELS)}"
            )
            raise InputFormatError(message, path=name)
        forms = [cells["name"], *map(str.strip, cells["also"].split(_SEPARATOR))]
        names = tuple(dict.fromkeys(f for f in forms if f and not _is_acronym(f)))
        yield Entry(
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
