"""Names that an article calls other names of one thing: "X, alias Y", "X (Y)"."""

from __future__ import annotations

import re
from itertools import pairwise

from cryptonews_nlp.linking.article.local import Local
from cryptonews_nlp.linking.article.usage import Usage
from cryptonews_nlp.linking.names.lexicon import (
    ALIAS_PHRASES,
    BEFORE_NAME,
    PREPOSITIONS,
)
from cryptonews_nlp.linking.names.shapes import PERSON

#: Characters between a name and the one it is also known by.
_ALIAS_GAP = 30
_ALIAS = re.compile(
    rf"[\s,(«“\"']*(?:{'|'.join(ALIAS_PHRASES)})[\s«“\"'‘:]*", re.IGNORECASE
)
_TICKER = re.compile(r"[A-Z]{2,5}")
_BRACKET = re.compile(r"\s*\(\s*[\"“«']?\s*")


def join_aliases(locals_: list[Local], text: str, usage: Usage) -> list[Local]:
    """Join "X, alias Y", "X, formerly Y" and "Long Name (LN)"."""
    spans = sorted(
        (
            (link.key[1], link.key[2], local)
            for local in locals_
            for link in local.links
        ),
        key=lambda span: span[:2],
    )
    into: dict[int, tuple[Local, str]] = {}
    for (first, end, left), (start, last, right) in pairwise(spans):
        if not _may_be_one(left, right) or {id(left), id(right)} & into.keys():
            continue
        gap = text[end:start] if 0 < start - end <= _ALIAS_GAP else ""
        if gap and _ALIAS.fullmatch(gap) and not _is_inside(left, text, first, gap):
            owner, other = _by_use(left, right, usage)
            if id(other) not in {id(whole) for whole, _ in into.values()}:
                into[id(other)] = owner, "also-known-as"
        elif _BRACKET.fullmatch(gap) and (
            _is_ticker(left, right, text, start, last)
            and not usage.is_elsewhere(right, left)
        ):
            into[id(right)] = left, "acronym"
    kept = []
    for local in locals_:
        whole, method = into.get(id(local), (None, ""))
        if whole is None:
            kept.append(local)
            continue
        if local.canonical and method == "acronym":
            # what the article says it stands for counts more than the gazetteer
            for link in local.links:
                link.method = "name"
        whole.take(local.links, method)
        whole.forms |= local.forms
    return kept


def _may_be_one(left: Local, right: Local) -> bool:
    """Tell whether two names may name one thing: two of the gazetteer do not."""
    known = left.entry_label and right.entry_label
    return left is not right and left.kind == right.kind and not known


def _by_use(left: Local, right: Local, usage: Usage) -> tuple[Local, Local]:
    """Return of two names the one that is written more often, and the other one.

    « Abou Zid, alias Ada Moss »: the first is an alias at times.
    """
    known = usage.is_elsewhere(right, left) or (
        len(right.links) > len(left.links) and len(right.key) >= len(left.key)
    )
    return (right, left) if known else (left, right)


def _is_inside(left: Local, text: str, first: int, gap: str) -> bool:
    """Tell whether the phrase before a name is called so: "a unit of Kestrel known as".

    With a comma, and of persons, it is the name itself.
    """
    if left.kind == PERSON or gap[:1] != " ":
        return False
    return _PREPOSITION.search(text, max(0, first - _LEAD), first) is not None


# A preposition, and the article or country between it and a name.
_LEAD = 16
_PREPOSITION = re.compile(rf"\b(?:{'|'.join(PREPOSITIONS)}) ?(?:{BEFORE_NAME})?$")


def _is_ticker(left: Local, right: Local, text: str, start: int, last: int) -> bool:
    """Tell whether brackets give the ticker or short name of a firm before them."""
    return (
        "ORG" in left.labels
        and not right.canonical
        and _TICKER.fullmatch(text, start, last) is not None
        and text[last : last + 1] == ")"
    )
