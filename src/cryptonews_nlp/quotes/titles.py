"""Titles and roles beside a name: "the minister, Paul Roux", « Mme Roux »."""

from __future__ import annotations

from cryptonews_nlp.quotes.candidate import SUBJECT, TITLE_REACH, Candidate, is_comma
from cryptonews_nlp.quotes.layout import Layout


def merge_titles(layout: Layout, found: list[Candidate]) -> list[Candidate]:
    """Let a name take the place of the title or role that stands before it."""
    persons = {c.first: c for c in found if c.kind == "person"}
    dropped: set[int] = set()
    heads = {i: c for c in persons.values() for i in range(c.first, c.last)}
    for n, noun in enumerate(found):
        if noun.kind not in {"people", "other", "organisation"}:
            continue
        owner = heads.get(layout.head[noun.head])
        if (
            layout.dep[noun.head] == "appos"
            and owner is not None
            and owner.last <= noun.first
            and is_comma(layout, owner.last)
        ):
            dropped.add(n)  # "Miller, a retired worker": Miller speaks
            continue
        person = _named_by(layout, noun, persons)
        if person is None:
            continue
        dropped.add(n)
        person.outer = min(person.outer, noun.first)
        if noun.kind == "people" and not is_comma(layout, person.first - 1):
            person.first = min(person.first, noun.first)
        if layout.dep[noun.head].startswith(SUBJECT) or not layout.dep[
            person.head
        ].startswith(SUBJECT):
            person.head = noun.head
    return [c for n, c in enumerate(found) if n not in dropped]


def _named_by(
    layout: Layout, noun: Candidate, persons: dict[int, Candidate]
) -> Candidate | None:
    """Return the person whose title a noun is: "the minister, Paul Roux, said"."""
    for start in range(noun.head + 1, min(noun.head + TITLE_REACH, len(layout))):
        if start in persons:
            return persons[start]
        if layout.pos[start] not in {"PROPN", "NOUN", "ADJ", "PUNCT"}:
            break
        if layout.lower[start] not in {"-", "."} and layout.pos[start] == "PUNCT":
            break
    after = noun.last + 1
    if noun.kind == "people" and is_comma(layout, noun.last) and after in persons:
        person = persons[after]
        closed = person.last < len(layout) and layout.lower[person.last] in {",", "."}
        if closed or layout.head[person.head] == noun.head:
            return person
    return None
