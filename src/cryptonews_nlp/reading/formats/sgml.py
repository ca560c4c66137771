"""Documents whose fields stand in tags: SGML of news corpora, XML of exports.

One in a file or many, each in an element (``<doc title="…">``) whose attributes are
fields too. Closing tags and quotes may lack, which no parser of XML forgives.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from html import unescape

from cryptonews_nlp.reading.fields.columns import find_columns

_NAME = r"[A-Za-z][\w.:-]*"
_ATTRIBUTES = r"(?:\s[^<>]*?)?"
_OPEN = re.compile(rf"<({_NAME})({_ATTRIBUTES})>")
# A value ends before the next name, so that one within it ends none: title="The "A"".
_ATTRIBUTE = re.compile(
    rf"\s({_NAME})\s*=\s*(?:([\"'])(.*?)\2(?=\s+{_NAME}\s*=|\s*/?\s*$)|([^\s\"']\S*))",
    re.DOTALL,
)
_PROLOG = re.compile(r"(?:\s|\ufeff|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>]*>)*", re.DOTALL)
_CLOSED = re.compile(rf"(?:\s|</{_NAME}\s*>|<!--.*?-->)*", re.DOTALL)
_LAST = re.compile(rf"</{_NAME}>$")
_LONGEST = 100
_NEXT_LINE = re.compile(rf"\n[ \t]*</?{_NAME}")
_TAG = re.compile(rf"</?{_NAME}{_ATTRIBUTES}>")
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
# Elements that hold a document; others may stand around them.
_DOCUMENT = re.compile(
    r"article|doc|document|item|news|record|row|story", re.IGNORECASE
)
_DEPTH = 3
# With these a text begins that no element holds.
_MARKUP = re.compile(r"a|b|blockquote|br|div|em|h\d|i|img|li|ol|p|span|strong|ul")

Fields = dict[str, str | list[str]]


def rows(text: str) -> list[Fields]:
    r"""Return the fields of each document of a text that tags them.

    Parameters
    ----------
    text : str
        The text of a file.

    Returns
    -------
    list of dict
        What tags and attributes hold, by their names in small letters; nothing where
        no document has a text and another field.

    Examples
    --------
    >>> rows("<title>Six held\n<date> 2024_05_03 </date>\n<text>In Dover.</text>")
    [{'title': 'Six held', 'date': '2024_05_03', 'text': 'In Dover.'}]
    >>> rows('<doc source="Le Fil" url=https://fil.example/>À Caen.</doc>')
    [{'source': 'Le Fil', 'url': 'https://fil.example/', 'text': 'À Caen.'}]
    """
    found = [
        {**_attributes(written), **_fields(content)}
        for written, content in _documents(text)
    ]
    return found if any(map(_is_article, found)) else []


def _is_article(fields: Fields) -> bool:
    columns = find_columns(fields)
    # an id is no sign: elements of pages have them
    told = columns.keys() - {"text", "article_id"}
    return bool(told and fields[columns["text"]])


def _documents(text: str) -> Iterator[tuple[str, str]]:
    """Yield the attributes of each document, as they are written, and its content."""
    prolog = _PROLOG.match(text)
    place = prolog.end() if prolog else 0
    for _ in range(_DEPTH):
        tag = _OPEN.match(text, place)
        if tag is None:
            return
        if _DOCUMENT.fullmatch(tag[1]) and not _holds_documents(text, tag):
            yield from _elements(text, tag[1], place)
            return
        if _is_field(tag[1]):
            yield "", text[place:]
            return
        place = _behind(text, tag.end())


def _holds_documents(text: str, tag: re.Match[str]) -> bool:
    """Tell <news><article><title>… from <doc><article>, where it is the text."""
    inner = _OPEN.match(text, _behind(text, tag.end()))
    return bool(
        inner
        and inner[1] != tag[1]
        and _DOCUMENT.fullmatch(inner[1])
        and _OPEN.match(text, _behind(text, inner.end()))
    )


def _elements(text: str, name: str, place: int) -> Iterator[tuple[str, str]]:
    """Yield the elements of a name, each up to its closing tag or to the next one."""
    tags = re.compile(rf"<(/?){re.escape(name)}({_ATTRIBUTES})>", re.IGNORECASE)
    opened: re.Match[str] | None = None
    for tag in tags.finditer(text, place):
        if opened:
            yield opened[2], text[opened.end() : tag.start()]
        opened = None if tag[1] else tag
    if opened:
        yield opened[2], text[opened.end() :]


def _attributes(written: str) -> dict[str, str]:
    return {
        name.lower(): unescape(quoted or bare)
        for name, _, quoted, bare in _ATTRIBUTE.findall(written)
    }


@lru_cache(maxsize=500)
def _is_field(name: str) -> bool:
    return bool(find_columns([name]))


def _behind(text: str, place: int) -> int:
    """Return where white space and closing tags end."""
    closed = _CLOSED.match(text, place)
    return closed.end() if closed else place


def _fields(content: str) -> Fields:
    """Return the elements that a document begins with, and the text behind them."""
    found: dict[str, list[str]] = defaultdict(list)
    place = _behind(content, 0)
    while tag := _OPEN.match(content, place):
        name = tag[1].lower()
        if _MARKUP.fullmatch(name):
            break
        if not _is_field(name) and _OPEN.match(content, _behind(content, tag.end())):
            # a head or a body that holds elements
            place = _behind(content, tag.end())
            continue
        end = _end_of(content, tag)
        found[name].append(content[tag.end() : end])
        place = _behind(content, end)
    rest = _without_last_tags(content[place:])
    text = find_columns(found).get("text")
    if not text or len(rest) > len("".join(found[text])):
        found["text"] = [rest]
        text = "text"
    values = {
        name: [
            _CDATA.sub(r"\1", value).strip()
            if name == text
            else unescape(_TAG.sub(" ", _CDATA.sub(r"\1", value))).strip()
            for value in written
        ]
        for name, written in found.items()
    }
    return {name: v[0] if len(v) == 1 else v for name, v in values.items()}


def _without_last_tags(text: str) -> str:
    """Take off the tags that close what stands around a text."""
    text = text.rstrip()
    while last := _LAST.search(text, max(len(text) - _LONGEST, 0)):
        text = text[: last.start()].rstrip()
    return text


def _end_of(content: str, tag: re.Match[str]) -> int:
    """Return where an element ends: where none is closed, a line with a tag follows."""
    closed = re.compile(rf"</{re.escape(tag[1])}\s*>", re.IGNORECASE)
    end = closed.search(content, tag.end())
    if end is None and "text" not in find_columns([tag[1]]):
        end = _NEXT_LINE.search(content, tag.end())
    return end.start() if end else len(content)
