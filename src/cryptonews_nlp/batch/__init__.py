"""Many articles: workers, a store to go on from, the main job."""

from cryptonews_nlp.batch.run import analyze_items
from cryptonews_nlp.batch.store import STORE

__all__ = ["STORE", "analyze_items"]
