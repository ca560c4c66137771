"""The language around an offset of an article."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from cryptonews_nlp._types import Zone


class LanguageAt:
    """Language of the zone around an offset, else that of the article.

    Parameters
    ----------
    zones : iterable of Zone
        Zones of the article.
    default : str
        Language of the article.
    """

    def __init__(self, zones: Iterable[Zone], default: str) -> None:
        self._zones = sorted(zones, key=lambda zone: zone.start)
        self._starts = [zone.start for zone in self._zones]
        self._default = default

    def __call__(self, offset: int) -> str:
        """Return the ISO 639-1 code at an offset."""
        position = bisect_right(self._starts, offset) - 1
        if position < 0 or self._zones[position].language == "und":
            return self._default
        return self._zones[position].language
