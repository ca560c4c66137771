"""Who said what about which event, in English and French news.

>>> import cryptonews_nlp as cn
>>> result = cn.analyze(["Police arrested two men in Lyon."])
>>> result.articles["language"].tolist()
['en']
"""

from __future__ import annotations

import logging
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptonews_nlp._types import Article as Article
    from cryptonews_nlp.language import detect_language as detect_language
    from cryptonews_nlp.models import load as load

__version__ = "0.1.0"

# public name -> module that defines it; importing the package stays cheap because
# spaCy, pandas and scikit-learn come in only with the first name that needs them
_PUBLIC = {
    "Article": "_types",
    "detect_language": "language",
    "load": "models",
}

__all__ = sorted(_PUBLIC)  # noqa: PLE0605

logging.getLogger(__name__).addHandler(logging.NullHandler())


def __getattr__(name: str) -> object:
    if name in _PUBLIC:
        return getattr(import_module(f"{__name__}.{_PUBLIC[name]}"), name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted([*globals(), *_PUBLIC])
