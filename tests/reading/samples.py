"""Two articles, a page around them, and what reading gives of a source."""

from __future__ import annotations

import pytest

from cryptonews_nlp._types import Article, Failure
from cryptonews_nlp.reading import read

TEXTS = {
    "en": "Police in Dover seized nine laptops. “We acted early,” said Ida Brandt.",
    "fr": "La police de Caen a saisi neuf ordinateurs. « C'était tôt », dit Éva Noël.",
}
PAGE = """<!DOCTYPE html><html><head><title>{title}</title>
<meta property="article:published_time" content="2025-03-04T08:30:00+01:00">
<meta name="author" content="{author}"></head>
<body><nav><a href="/">Home</a><a href="/x">News</a></nav><article><h1>{title}</h1>
<p>{text}</p><p>{text}</p><p>{text} {text}</p></article></body></html>"""

each_language = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)


def articles(source: object, **options: object) -> list[Article]:
    """Return the articles of a source that can be read as a whole."""
    found = list(read(source, **options))  # type: ignore[arg-type]
    assert all(isinstance(item, Article) for item in found), found
    return [item for item in found if isinstance(item, Article)]


def only_failure(source: object, **options: object) -> Failure:
    """Return the failure of a source that holds nothing else."""
    (item,) = read(source, **options)  # type: ignore[arg-type]
    assert isinstance(item, Failure)
    return item
