"""Annotated articles and what the entity stage finds in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from benchmarks.scores import precision_recall_f1
from cryptonews_nlp._text import SOURCE_TEXT, flatten
from cryptonews_nlp._types import Mention, Role
from cryptonews_nlp.entities import mentions_of, roles_of
from cryptonews_nlp.models import load

Article = dict[str, Any]


class Reading(NamedTuple):
    """An annotated article, with what is found in it."""

    article: Article
    mentions: list[Mention]
    roles: list[Role]


def analyse(articles: list[Article]) -> Iterator[Reading]:
    """Run the shipped pipelines with the component on annotated articles."""
    pipelines = {language: load(language) for language in ("en", "fr")}
    for nlp in pipelines.values():
        nlp.add_pipe("cryptonews_entities")
    for article in articles:
        nlp = pipelines[article["lang"]]
        doc = nlp.make_doc(flatten(article["text"]))
        doc.user_data[SOURCE_TEXT] = article["text"]
        doc.user_data["published"] = article["date"]
        doc = nlp(doc)
        yield Reading(article, mentions_of(doc), roles_of(doc))


def score(right: int, found: int, gold: int) -> str:
    """Format precision, recall and F1."""
    precision, recall, f1 = precision_recall_f1(right, found, gold)
    return f"P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  (gold {gold})"
