"""Article by article: zones, languages, parse, entities, quotes.

What is found in one article depends on nothing but that article and the blocks that
repeat over its folder. Comparing articles is the business of
:mod:`cryptonews_nlp.corpus`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptonews_nlp.pipeline.preparing import Prepared, prepare

if TYPE_CHECKING:
    from cryptonews_nlp.pipeline.analyzer import Analyzer

__all__ = ["Analyzer", "Prepared", "prepare"]


def __getattr__(name: str) -> object:
    if name == "Analyzer":
        # spaCy takes a second to import, and languages are told without it
        from cryptonews_nlp.pipeline.analyzer import Analyzer  # noqa: PLC0415

        return Analyzer
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
