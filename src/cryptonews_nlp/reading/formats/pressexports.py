"""Text files of press databases: many documents in one, some with tagged fields.

Factiva ends each document with its number and may tag its fields ("HD   Six held"),
Europresse ends each with its number, Nexis says where one ends or counts them, and so
does ProQuest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from cryptonews_nlp.reading.formats.pressheads import shown_fields

_ENDS = re.compile(
    r"^[ \t]*(?:(?:AN\s+)?Document [A-Z][A-Z0-9]{3,11}\d{8}[a-z0-9]{6,12}"
    r"|End of Document|(?:Doc\. : )?news·\d{8}·[A-Z]{1,6}·\S+)[ \t]*$",
    re.MULTILINE,
)
_BEGINS = re.compile(
    r"^[ \t]*(?:Document \d+ of \d+|\d+ of \d+ DOCUMENTS?)[ \t]*$", re.MULTILINE
)
# Shorter pieces are heads of the file, its list of contents, or its last notice.
_LEAST = 200
_TAGGED = re.compile(
    r"^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CX|LP|TD|CT|ART|RF|CO|IN|NS|RE|IPC"
    r"|IPD|PUB|AN)(?:[ \t]+(.*)|$)"
)
_FIELDS = {"HD": "title", "BY": "author", "PD": "published", "SN": "source"}
_TEXT = ("LP", "TD")
_HAS_TEXT = re.compile(r"^(?:LP|TD)(?:[ \t]|$)", re.MULTILINE)


def documents(text: str) -> list[str]:
    r"""Part the documents of an export.

    Parameters
    ----------
    text : str
        The text of a file.

    Returns
    -------
    list of str
        Its documents; the text itself where it is no export.

    Examples
    --------
    >>> one = "Six held" + " in Dover" * 30
    >>> len(documents(f"{one}\nEnd of Document\n{one}\nEnd of Document\n"))
    2
    """
    cuts = [found.end() for found in _ENDS.finditer(text)]
    cuts = cuts or [found.start() for found in _BEGINS.finditer(text)]
    if not cuts:
        return [text]
    places = [0, *cuts, len(text)]
    pieces = (text[a:b] for a, b in pairwise(places))
    found = [piece for piece in pieces if len(piece.strip()) >= _LEAST]
    return found or [text]


def tagged_fields(document: str) -> dict[str, str]:
    r"""Return the fields of a document that tags them; none of any other text.

    Examples
    --------
    >>> tagged_fields("HD   Six held\nSN   Ledger\nLP\nPolice in Dover ...")
    {'title': 'Six held', 'source': 'Ledger', 'text': 'Police in Dover ...'}
    """
    if not _HAS_TEXT.search(document):
        return {}
    values: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in document.split("\n"):
        tag = _TAGGED.match(line)
        if tag:
            lines = values.setdefault(tag[1], [])
        lines.append(tag[2] or "" if tag else line)
    joined = {tag: "\n".join(lines).strip() for tag, lines in values.items()}
    text = "\n\n".join(joined[tag] for tag in _TEXT if joined.get(tag))
    if not text or not joined.get("HD"):
        return {}
    fields = {field: joined[tag] for tag, field in _FIELDS.items() if joined.get(tag)}
    return {**fields, "text": text}


def rows(text: str) -> Iterator[dict[str, str]]:
    """Yield the fields of each document of an export; nothing of any other text."""
    for document in documents(text):
        fields = tagged_fields(document) or shown_fields(document)
        if fields or document is not text:
            yield fields or {"text": document.strip("\n")}
