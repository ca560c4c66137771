"""Who said what about which event, in English and French news.

>>> import cryptonews_nlp as cn
>>> result = cn.analyze(["Police arrested two men in Lyon."])
>>> result.articles["language"].tolist()
['en']

Ways in
    :func:`analyze` (folders, files, texts, frames), :func:`analyze_articles`,
    :func:`analyze_iter` (streaming), :func:`read_result` (of an earlier run).
What comes out
    :class:`Analysis`: pandas frames ``articles``, ``quotes``, ``mentions``,
    ``entities``, ``events``, ``claims`` and others, whose columns ``cryptonews
    schema`` prints; ``evidence``, ``explain``, ``similar``, ``timeline``, ``report``.
The parts
    :func:`load` (spaCy pipelines; ``add_pipe("cryptonews_entities")``,
    ``add_pipe("cryptonews_quotes")``), :func:`mentions_of`, :func:`quotes_of`,
    :func:`roles_of`, :func:`detect_language`, :class:`EventClusterer`.
"""

from __future__ import annotations

import logging
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptonews_nlp._types import AnalyzedArticle, Article, Mention, Quote, Role
    from cryptonews_nlp.api import analyze, analyze_articles, analyze_iter
    from cryptonews_nlp.entities.records import mentions_of, roles_of
    from cryptonews_nlp.errors import CryptonewsError
    from cryptonews_nlp.events import EventClusterer
    from cryptonews_nlp.language import detect_language
    from cryptonews_nlp.models import load
    from cryptonews_nlp.quotes.component import quotes_of
    from cryptonews_nlp.reading import read
    from cryptonews_nlp.result import Analysis, read_result
    from cryptonews_nlp.settings import Settings, load_settings

__all__ = [
    "Analysis",
    "AnalyzedArticle",
    "Article",
    "CryptonewsError",
    "EventClusterer",
    "Mention",
    "Quote",
    "Role",
    "Settings",
    "analyze",
    "analyze_articles",
    "analyze_iter",
    "detect_language",
    "load",
    "load_settings",
    "mentions_of",
    "quotes_of",
    "read",
    "read_result",
    "roles_of",
]

__version__ = "0.1.0"

# public name -> module that defines it; importing the package stays cheap because
# spaCy, pandas and scikit-learn come in only with the first name that needs them
_PUBLIC = {
    "Analysis": "result",
    "AnalyzedArticle": "_types",
    "Article": "_types",
    "CryptonewsError": "errors",
    "EventClusterer": "events",
    "Mention": "_types",
    "Quote": "_types",
    "Role": "_types",
    "Settings": "settings",
    "analyze": "api",
    "analyze_articles": "api",
    "analyze_iter": "api",
    "detect_language": "language",
    "load": "models",
    "load_settings": "settings",
    "mentions_of": "entities.records",
    "quotes_of": "quotes.component",
    "read": "reading",
    "read_result": "result",
    "roles_of": "entities.records",
}

logging.getLogger(__name__).addHandler(logging.NullHandler())


def __getattr__(name: str) -> object:
    if name in _PUBLIC:
        return getattr(import_module(f"{__name__}.{_PUBLIC[name]}"), name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
