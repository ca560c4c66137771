"""Mentions of all articles to entities, and quotes to utterances."""

from __future__ import annotations

from cryptonews_nlp.linking.linker import link
from cryptonews_nlp.linking.utterances import merge_utterances

__all__ = ["link", "merge_utterances"]
