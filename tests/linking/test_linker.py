"""Linking mentions of several articles to entities."""

from __future__ import annotations

from cryptonews_nlp._types import AnalyzedArticle, Article, Mention
from cryptonews_nlp.linking import link


def article(
    article_id: str, text: str, language: str, **labels: str
) -> AnalyzedArticle:
    """Make an article whose mentions are given as label="Name|Name"."""
    mentions = []
    for label, names in labels.items():
        for name in names.split("|"):
            start = text.index(name)
            end = start + len(name)
            mentions.append(Mention(start, end, name, label.upper(), "model"))
    return AnalyzedArticle(
        Article(article_id, text), language=language, mentions=tuple(mentions)
    )


def ids(analyses: list[AnalyzedArticle]) -> dict[str, str]:
    linked = link(analyses)
    text = {a.article.article_id: a.article.text for a in analyses}
    return {
        f"{key[0]}:{text[key[0]][key[1] : key[2]]}": entity
        for key, entity in linked.entity_of.items()
    }


def test_one_police_force_in_two_languages() -> None:
    """A gazetteer name, an acronym and a French name are one organisation."""
    found = ids(
        [
            article(
                "a",
                "The Hong Kong Police Force (HKPF) acted.",
                "en",
                org="Hong Kong Police Force|HKPF",
            ),
            article(
                "b", "La police de Hong Kong enquête.", "fr", org="police de Hong Kong"
            ),
        ]
    )
    assert set(found.values()) == {"org:hong-kong-police-force"}
