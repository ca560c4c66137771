"""Articles to events: who reports the same happening, in either language."""

from cryptonews_nlp.events.clusterer import EventClusterer, average_linkage
from cryptonews_nlp.events.finder import find_events
from cryptonews_nlp.events.stories import Story, stories_of

__all__ = ["EventClusterer", "Story", "average_linkage", "find_events", "stories_of"]
