"""Mentions of all articles to entities, and quotes to utterances.

Interface
---------
``link(analyses, *, aliases=None) -> Linked``
    One entity for all mentions in all articles of both languages.
``explain(analyses, linked, entity_id) -> list[Explanation]``
    Which mention joined by which method, and where.
``read_aliases(path)``, ``starting_aliases(entities)``
    Corrections that stick.
``merge_utterances(analyses, linked) -> dict[str, str]``
    Quote id to utterance id: the same words reprinted, shortened or translated.
"""

from __future__ import annotations

from cryptonews_nlp.linking.corrections.aliases import read_aliases, starting_aliases
from cryptonews_nlp.linking.explain import Explanation, explain
from cryptonews_nlp.linking.linker import link
from cryptonews_nlp.linking.utterances import merge_utterances

__all__ = [
    "Explanation",
    "explain",
    "link",
    "merge_utterances",
    "read_aliases",
    "starting_aliases",
]
