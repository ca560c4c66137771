"""The ways in which a mention comes to its entity, in words."""

from __future__ import annotations

from collections.abc import Mapping

#: Method of :attr:`Linked.methods`, which is ``linked_by`` in the frames: its meaning.
REASONS: Mapping[str, str] = {
    "name": "has the name itself",
    "value": "has this value",
    "gazetteer": "is a known other name of it",
    "acronym": "is the acronym of the name",
    "surname": "is the surname of the full name",
    "short-name": "is a part of the full name",
    "longer-name": "is the full name with words that hardly any article adds to it",
    "also-known-as": "is another name that the article gives it",
    "word-order": "has the words of the name in another order",
    "spelling": "is another spelling of the name",
    "translation": "translates the name word for word",
    "context": "may mean several things, and the article is about this one",
    "alias": "was put here by a correction",
}
