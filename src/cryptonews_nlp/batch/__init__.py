"""Many articles: workers, a store to go on from, the main job."""

from cryptonews_nlp.batch.run import analyze_items

__all__ = ["analyze_items"]
