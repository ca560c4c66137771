"""Articles, their zones, and what could not be read -> rows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping

from cryptonews_nlp._records import as_row
from cryptonews_nlp._types import (
    AnalyzedArticle,
    Failure,
)

Row = dict[str, object]


def article_rows(
    analyses: Iterable[AnalyzedArticle],
    events: Mapping[str, str],
    duplicates: Mapping[str, str],
) -> Iterator[Row]:
    """Yield the rows of ``articles``.

    Parameters
    ----------
    analyses : iterable of AnalyzedArticle
        All articles.
    events, duplicates : mapping of str to str
        Main event and original, by article id.
    """
    for analyzed in analyses:
        article = analyzed.article
        yield {
            "article_id": article.article_id,
            "path": article.path,
            "record": article.record,
            "title": article.title,
            "author": article.author,
            "published": article.published,
            "source": article.source,
            "language": analyzed.language,
            "language_confidence": analyzed.language_confidence,
            "mixed_language": analyzed.mixed_language,
            "n_characters": len(article.text),
            "n_tokens": analyzed.n_tokens,
            "n_sentences": len(analyzed.sentences),
            "n_quotes": sum(quote.split_of is None for quote in analyzed.quotes),
            "event_id": events.get(article.article_id),
            "duplicate_of": duplicates.get(article.article_id),
            "status": analyzed.status,
            "reason": analyzed.reason,
            "text_sha256": hashlib.sha256(
                article.text.encode("utf-8", "surrogatepass")
            ).hexdigest(),
            "text": article.text,
        }


def unread_rows(failures: Iterable[Failure], taken: Iterable[str]) -> Iterator[Row]:
    """Yield a row of ``articles`` for each file or record that could not be read.

    Parameters
    ----------
    failures : iterable of Failure
        What could not be read.
    taken : iterable of str
        Ids of the articles that could.
    """
    used = set(taken)
    for failure in failures:
        if failure.path is None and failure.record is None:
            continue
        record = "" if failure.record is None else f"#{failure.record}"
        article_id = f"{failure.path or 'row'}{record}"
        if article_id in used:
            continue
        used.add(article_id)
        yield {
            "article_id": article_id,
            "path": failure.path,
            "record": failure.record,
            "language": "und",
            "status": "error",
            "reason": failure.message,
        }


def zone_rows(analyses: Iterable[AnalyzedArticle]) -> Iterator[Row]:
    """Yield the rows of ``zones``."""
    for analyzed in analyses:
        for zone in analyzed.zones:
            yield {"article_id": analyzed.article.article_id, **as_row(zone)}


def error_rows(
    analyses: Iterable[AnalyzedArticle], failures: Iterable[Failure]
) -> Iterator[Row]:
    """Yield the rows of ``errors``: unread files, then what failed in articles."""
    for failure in failures:
        yield as_row(failure)
    for analyzed in analyses:
        if analyzed.failed is not None:
            yield {
                "path": analyzed.article.path,
                "record": analyzed.article.record,
                "stage": analyzed.failed,
                "error": "analysis_failed",
                "message": f"{analyzed.article.article_id}: {analyzed.reason}",
            }


def content_texts(
    analyses: Iterable[AnalyzedArticle], kinds: frozenset[str]
) -> list[tuple[str, str]]:
    """Return id and text of the wanted zones of each article that was analyzed."""
    return [
        (
            analyzed.article.article_id,
            "".join(
                analyzed.article.text[zone.start : zone.end]
                for zone in analyzed.zones
                if zone.kind in kinds
            ),
        )
        for analyzed in analyses
        if analyzed.status == "ok"
    ]
