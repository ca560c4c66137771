"""Articles to events: who reports the same happening, in either language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptonews_nlp.events.finder import cluster_stories, find_events
from cryptonews_nlp.events.linkage import average_linkage
from cryptonews_nlp.events.queries import assign, cluster_texts, similar
from cryptonews_nlp.events.stories import Story, stories_of

if TYPE_CHECKING:
    from cryptonews_nlp.events.clusterer import EventClusterer

__all__ = [
    "EventClusterer",
    "Story",
    "assign",
    "average_linkage",
    "cluster_stories",
    "cluster_texts",
    "find_events",
    "similar",
    "stories_of",
]


def __getattr__(name: str) -> object:
    if name == "EventClusterer":
        # scikit-learn takes a second to import, and a run needs none of it
        from cryptonews_nlp.events.clusterer import EventClusterer  # noqa: PLC0415

        return EventClusterer
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
