"""Articles made by hand."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from cryptonews_nlp._types import AnalyzedArticle, Article, Mention, Quote, Role

LABELS = {"P": "PERSON", "O": "ORG", "L": "LOC", "M": "MISC", "C": "CRYPTO"}
_MARK = re.compile(r"\[([A-Z])(\d?) ([^]]*)\]")

Make = Callable[..., AnalyzedArticle]


def analyse(
    article_id: str,
    marked: str,
    language: str = "en",
    *,
    day: str | None = None,
) -> AnalyzedArticle:
    """Make an article from text with marks.

    ``[P Ann Lee]`` is a PERSON; ``[R1 chief]`` a role of ``[P1 …]`` at ``[O1 …]``;
    ``[Q1 words]`` a direct quote by ``[P1 …]`` or ``[O1 …]``.
    """
    text, spans = "", []
    position = 0
    for match in _MARK.finditer(marked):
        text += marked[position : match.start()]
        spans.append((match[1], match[2], len(text), len(text) + len(match[3])))
        text += match[3]
        position = match.end()
    text += marked[position:]

    def tied(kinds: str, number: str) -> tuple[int, int] | None:
        found = [(s, e) for k, n, s, e in spans if k in kinds and n == number and n]
        return found[0] if found else None

    mentions = tuple(
        Mention(s, e, text[s:e], LABELS[k], "model")
        for k, _, s, e in spans
        if k in LABELS
    )
    roles = tuple(
        Role(s, e, text[s:e], person=tied("P", n), organisation=tied("O", n))
        for k, n, s, e in spans
        if k == "R"
    )
    quotes = tuple(
        Quote(
            s,
            e,
            text[s:e],
            "direct",
            speaker=tied("P", n) or tied("O", n),
            antecedent=tied("P", n) or tied("O", n),
            speaker_kind="person" if tied("P", n) else "organisation",
        )
        for k, n, s, e in spans
        if k == "Q"
    )
    published = datetime.fromisoformat(day).replace(tzinfo=UTC) if day else None
    return AnalyzedArticle(
        Article(article_id, text, published=published),
        language=language,
        mentions=mentions,
        roles=roles,
        quotes=quotes,
    )


@pytest.fixture
def make() -> Make:
    """Return the maker of articles."""
    return analyse
