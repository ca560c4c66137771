"""Article by article: zones, languages, parse, entities, quotes.

What is found in one article depends on nothing but that article and the blocks that
repeat over its folder. Comparing articles is the business of
:mod:`cryptonews_nlp.corpus`.
"""

from __future__ import annotations

from cryptonews_nlp.pipeline.analyzer import Analyzer
from cryptonews_nlp.pipeline.preparing import Prepared, prepare

__all__ = ["Analyzer", "Prepared", "prepare"]
