"""The annotated articles as the linking stage reads them, and their utterances."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import combinations
from typing import Any

from cryptonews_nlp._keys import passage_id
from cryptonews_nlp._types import (
    AnalyzedArticle,
    Article,
    Mention,
    Quote,
    Role,
)
from training.gold import SINGLE
from training.places import DATA


def gold_analysis(article: dict[str, Any]) -> AnalyzedArticle:
    """Turn an annotated article into what the pipeline would hand to the linker."""
    mentions = tuple(
        Mention(
            e["start"],
            e["end"],
            e["text"],
            e["label"],
            "gold",
            value=None if e.get("value") in {None, "?"} else e["value"],
            unit=e.get("currency"),
        )
        for e in article["entities"]
    )
    return AnalyzedArticle(
        Article(
            article["doc_id"],
            article["text"],
            published=datetime.fromisoformat(article["date"]).replace(tzinfo=UTC),
        ),
        language=article["lang"],
        mentions=mentions,
        roles=tuple(_gold_roles(article)),
        quotes=tuple(gold_quote(q) for q in article["quotes"]),
    )


def _gold_roles(article: dict[str, Any]) -> Iterable[Role]:
    def nearest(name: str | None, start: int) -> tuple[int, int] | None:
        spans = [
            (e["start"], e["end"]) for e in article["entities"] if e["entity"] == name
        ]
        return min(spans, key=lambda s: abs(s[0] - start), default=None)

    for role in article["roles"]:
        yield Role(
            role["start"],
            role["end"],
            role["text"],
            person=nearest(role.get("person"), role["start"]),
            organisation=nearest(role.get("organisation"), role["start"]),
        )


def gold_quote(quote: dict[str, Any]) -> Quote:
    """Turn an annotated quote into a record."""
    speaker = quote.get("speaker")
    return Quote(
        quote["start"],
        quote["end"],
        quote["text"],
        quote["type"],
        speaker=(speaker["start"], speaker["end"]) if speaker else None,
        speaker_name=quote.get("speaker_name") or None,
        speaker_kind=quote.get("speaker_kind") or "unknown",
    )


def more_pairs() -> list[tuple[str, str]]:
    """Return pairs of utterances that the first annotation left out."""
    path = DATA / "gold" / "utterances_more.json"
    return [(a, b) for a, b in json.loads(path.read_text(encoding="utf-8"))["pairs"]]


def utterance_pairs(
    articles: Sequence[dict[str, Any]],
    events: Sequence[dict[str, Any]],
    utterances: dict[str, str],
    *,
    completed: bool = True,
) -> tuple[set[frozenset[str]], set[frozenset[str]]]:
    """Return the annotated and the found pairs of quotes in different articles."""
    ids = {}
    for article in articles:
        for quote in article["quotes"]:
            key = passage_id(article["doc_id"], gold_quote(quote))
            ids[f"{article['doc_id']}#{quote['id']}"] = key
    annotated = {
        frozenset((ids[a], ids[b]))
        for event in events
        for group in event["same_utterance"]
        for a, b in combinations(group, 2)
        if a in ids and b in ids and a.split("#")[0] != b.split("#")[0]
    }
    if completed:
        annotated |= {
            frozenset((ids[a], ids[b]))
            for a, b in more_pairs()
            if a in ids and b in ids
        }
    members = defaultdict(list)
    for key in ids.values():
        members[utterances[key]].append(key)
    found = {
        frozenset((a, b))
        for group in members.values()
        for a, b in combinations(group, 2)
        if a.rpartition(":")[0] != b.rpartition(":")[0]
    }
    return annotated, found


def with_utterances(articles: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the articles whose pairs of quotes are annotated: those told by event."""
    return [a for a in articles if a["part"] not in SINGLE]
