"""Reading: whatever holds articles, to :class:`~cryptonews_nlp._types.Article`."""

from __future__ import annotations

from cryptonews_nlp.reading.limits import Limits
from cryptonews_nlp.reading.sources import read

__all__ = ["Limits", "read"]
