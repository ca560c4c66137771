"""Documents of press databases as these show them: a head of lines above the text.

Factiva counts the words below the headline and the byline, then come day, paper, its
code, language and a copyright. Nexis labels what stands above the text ("LENGTH:") and
below it ("LOAD-DATE:").
"""

from __future__ import annotations

import re

from cryptonews_nlp.reading.fields.lang import LANGUAGES
from cryptonews_nlp.reading.fields.written import date_spans

_COUNT = rf"\d[\d,.\u00a0\u202f ]*(?:{'|'.join(m.WORD_COUNT for m in LANGUAGES)})"
_COUNTED = re.compile(rf"{_COUNT}\.?", re.IGNORECASE)
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright\b|all rights reserved)", re.IGNORECASE)
_CLOCK = re.compile(r"\d{1,2}:\d{2}\b.*")
_SIGNED = re.compile(rf"(?:{'|'.join(m.BY for m in LANGUAGES)})\s", re.IGNORECASE)
_FOOT = re.compile(r"Document [A-Z][A-Za-z0-9]{14,}|End of Document")
_OF = "|".join(m.COUNT_OF for m in LANGUAGES)
_COUNTER = re.compile(rf"(?:Document )?\d+ (?:{_OF}) \d+(?: DOCUMENTS?)?")
_ABOVE = re.compile("|".join(m.BODY_ABOVE for m in LANGUAGES), re.IGNORECASE)
# Lines of a head, which is no part of the text above a longer one.
_MOST = 30


def _labelled(field: str) -> re.Pattern[str]:
    names = "|".join(m.EXPORT_LABELS[field] for m in LANGUAGES)
    return re.compile(rf"(?:{names})\s?:\s*(.*)", re.IGNORECASE)


_LABELS = {name: _labelled(name) for name in ("length", "author", "title", "head")}
_END = _labelled("end")


def shown_fields(document: str) -> dict[str, str]:
    r"""Return the fields of a document that has such a head; none of any other text.

    Examples
    --------
    >>> head = "Six held\n\nBy Ida Brandt\n90 words\n3 May 2024\nLedger\nLDG\nEnglish\n"
    >>> fields = shown_fields(f"{head}© 2024 Ledger.\n\nIn Dover, police ...")
    >>> fields["title"], fields["author"], fields["source"], fields["text"]
    ('Six held', 'By Ida Brandt', 'Ledger', 'In Dover, police ...')
    """
    lines = [line.strip() for line in document.split("\n")]
    filled = [place for place, line in enumerate(lines) if line][: _MOST + 1]
    for place in filled:
        line = lines[place]
        if _COUNTED.fullmatch(line):
            return _counted(lines, place)
        length = _LABELS["length"].fullmatch(line)
        if length and _COUNTED.match(length[1]):
            indented = {i for i, x in enumerate(document.split("\n")) if x[:1] == " "}
            return _labels(lines, place, indented)
    return {}


def _counted(lines: list[str], place: int) -> dict[str, str]:
    """Read a head whose words are counted below the headline (Factiva)."""
    above = [line for line in lines[:place] if line]
    below = [i for i in range(place + 1, len(lines)) if lines[i]][:_MOST]
    rights = next((n for n, i in enumerate(below) if _RIGHTS.match(lines[i])), 0)
    head = [lines[i] for i in below[:rights]]
    named = [line for line in head[1:] if not _CLOCK.fullmatch(line)]
    if not above or not named or not date_spans(head[0]):
        return {}
    signed = [line for line in above if _SIGNED.match(line)]
    titles = [line for line in above if line not in signed]
    return _without_empty(
        title=max(titles, key=len, default=""),
        author=signed[-1] if signed else "",
        published=head[0],
        source=named[0],
        text=_text(lines[below[rights] + 1 :]),
    )


def _labels(lines: list[str], place: int, indented: set[int]) -> dict[str, str]:
    """Read a head whose lines have labels (Nexis)."""
    values: dict[str, str] = {}
    for line in lines[: place + _MOST]:
        for field, label in _LABELS.items():
            found = label.fullmatch(line)
            if found:
                values.setdefault(field, found[1])
    plain = [
        i
        for i, line in enumerate(lines[:place])
        if line
        and not (_RIGHTS.search(line) or _COUNTER.fullmatch(line))
        and not any(label.fullmatch(line) for label in _LABELS.values())
    ]
    day = next((n for n, i in enumerate(plain) if date_spans(lines[i])), 0)
    if not day:
        return {}
    title = lines[plain[0]] if day > 1 else ""
    behind = [i for i in plain[day + 1 :] if i not in indented]
    start = place + 1
    while start < len(lines) and (
        not lines[start]
        or _ABOVE.fullmatch(lines[start])
        or any(label.fullmatch(lines[start]) for label in _LABELS.values())
    ):
        start += 1
    return _without_empty(
        title=values.get("title") or title or (lines[behind[0]] if behind else ""),
        author=values.get("author", ""),
        published=lines[plain[day]],
        source=lines[plain[day - 1]],
        text=_text(lines[start:]),
    )


def _text(lines: list[str]) -> str:
    """Return the text up to what the database says of it below."""
    last = next(
        (
            i
            for i, line in enumerate(lines)
            if _END.fullmatch(line) or _FOOT.fullmatch(line)
        ),
        len(lines),
    )
    return "\n".join(lines[:last]).strip("\n")


def _without_empty(**fields: str) -> dict[str, str]:
    """Return the fields that have a value, none where that is no article."""
    found = {name: value for name, value in fields.items() if value}
    return found if found.keys() >= {"title", "text"} else {}
