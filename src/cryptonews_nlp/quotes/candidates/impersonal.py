"""The body that « on » stands for: « explique-t-on chez Kraken »."""

from __future__ import annotations

from cryptonews_nlp.quotes.words.candidate import (
    Candidate,
    is_comma,
    set_verb,
)
from cryptonews_nlp.quotes.words.layout import Layout

#: Tokens between the preposition after « on » and the head of the body.
_REACH_BODY = 4


def name_impersonal(layout: Layout, found: list[Candidate]) -> list[Candidate]:
    """Let the body behind « on » speak: « explique-t-on chez Zoé Roux »."""
    data = layout.data
    dropped: set[int] = set()
    for one in found:
        if layout.lower[one.head] not in data.impersonal or not one.verbs:
            continue
        body = _body_of_relative(layout, found, one)
        if body is not None:
            dropped.add(id(one))
            body.verbs += one.verbs
            if not body.verb_class:
                set_verb(layout, body, one.verb, "relative")
            continue
        body = _body_before(layout, found, one)
        if body is not None:
            dropped.add(id(one))
            body.verbs += one.verbs
            body.head = one.head  # where the subject of the verb stands
            set_verb(layout, body, one.verb, "subject")
            continue
        i = one.head + 1
        while i < len(layout) and layout.lower[i] in data.body_prepositions:
            i += 1
        body = next(
            (
                c
                for c in found
                if c.outer <= i <= c.head and c is not one and c.kind != "pronoun"
            ),
            None,
        )
        if body is None or i == one.head + 1 or body.head - i > _REACH_BODY:
            continue
        dropped.add(id(one))
        body.verbs += one.verbs
        if not body.verb_class:
            set_verb(layout, body, one.verb, "inverted")
    return [c for c in found if id(c) not in dropped]


def _body_of_relative(
    layout: Layout, found: list[Candidate], one: Candidate
) -> Candidate | None:
    """Return the body of « ... à Matignon, où l'on précise »."""
    where = one.first - 1
    where -= layout.lower[where] in layout.data.determiners
    if where < 0 or layout.lower[where] not in layout.data.where:
        return None
    last = where - is_comma(layout, where - 1)
    return next(
        (
            c
            for c in found
            if c.last == last and c.kind in {"organisation", "people", "place"}
        ),
        None,
    )


def _body_before(
    layout: Layout, found: list[Candidate], one: Candidate
) -> Candidate | None:
    """Return the body of « Du côté de Kraken, on précise »."""
    body = next(
        (
            c
            for c in found
            if c.kind in {"organisation", "people", "place"} and c.last + 1 == one.head
        ),
        None,
    )
    if body is None or not is_comma(layout, body.last):
        return None
    begin = body.first
    while (
        begin > 0
        and layout.sentence[begin - 1] == layout.sentence[one.head]
        and layout.lower[begin - 1] in layout.data.body_prepositions
    ):
        begin -= 1
    opens = begin == 0 or layout.sentence[begin - 1] != layout.sentence[one.head]
    return body if opens and begin < body.first else None
