"""Reading: whatever holds articles, to :class:`~cryptonews_nlp._types.Article`."""

from __future__ import annotations

from cryptonews_nlp.reading.decode import is_garbled
from cryptonews_nlp.reading.encodable import encodable
from cryptonews_nlp.reading.fields.orders import settle_dates
from cryptonews_nlp.reading.limits import Limits
from cryptonews_nlp.reading.places import is_result
from cryptonews_nlp.reading.sources import read

__all__ = ["Limits", "encodable", "is_garbled", "is_result", "read", "settle_dates"]
