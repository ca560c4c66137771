"""Articles to events: who reports the same happening, in either language."""

from cryptonews_nlp.events.clusterer import EventClusterer, average_linkage
from cryptonews_nlp.events.finder import cluster_stories, find_events
from cryptonews_nlp.events.front import assign, cluster_texts, similar
from cryptonews_nlp.events.stories import Story, stories_of

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
