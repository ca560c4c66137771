"""Mentions of all articles to entities, and quotes to utterances.

Interface
---------
``link(analyses, *, aliases=None) -> Linked``
    One entity for all mentions in all articles of both languages.
``REASONS``
    What each method means by which a mention joins.
``read_aliases(path)``, ``starting_aliases(entities)``
    Corrections that stick.
``merge_utterances(analyses, linked) -> dict[str, str]``
    Quote id to utterance id: the same words reprinted, shortened or translated.
"""

from __future__ import annotations

from cryptonews_nlp.linking.corrections.aliases import read_aliases, starting_aliases
from cryptonews_nlp.linking.linker import link
from cryptonews_nlp.linking.methods import REASONS
from cryptonews_nlp.linking.utterances import merge_utterances

__all__ = [
    "REASONS",
    "link",
    "merge_utterances",
    "read_aliases",
    "starting_aliases",
]
