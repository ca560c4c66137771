"""The same words reprinted, shortened or translated: one utterance."""

from __future__ import annotations

from cryptonews_nlp.linking.utterances.grouping import (
    group_utterances,
    merge_utterances,
)

__all__ = ["group_utterances", "merge_utterances"]
