"""What the comparison of articles needs of one article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from cryptonews_nlp._keys import mention_key, passage_id
from cryptonews_nlp._types import (
    CONTENT_ZONES,
    AnalyzedArticle,
    Linked,
)


@dataclass(frozen=True, slots=True)
class Story:
    """The content of one article, ready for comparison.

    Attributes
    ----------
    story_id : str
        Article id.
    language : str
        ISO 639-1 code of the content.
    title, text : str
        Heading, and the content without it.
    published : datetime or None
        The article's own date; None where it is unknown.
    entities : tuple of (str, str)
        Label and entity id of each named mention, in order of the text.
    utterances : frozenset of str
        Utterances that the article quotes.
    """

    story_id: str
    language: str
    title: str
    text: str
    published: datetime | None = None
    entities: tuple[tuple[str, str], ...] = ()
    utterances: frozenset[str] = frozenset()


def content_of(text: str, zones: Iterable[tuple[str, int, int]]) -> tuple[str, str]:
    """Return the heading of an article, and its content without menus and adverts.

    Parameters
    ----------
    text : str
        The article's text.
    zones : iterable of (str, int, int)
        Kind, start and end of its zones; without any all of the text is content.
    """
    known = [zone for zone in zones if zone[0] in CONTENT_ZONES]
    if not known:
        return "", text
    titles = [text[start:end] for kind, start, end in known if kind == "title"]
    bodies = [
        text[start:end] for kind, start, end in known if kind in {"body", "caption"}
    ]
    return "\n".join(dict.fromkeys(titles)), "\n\n".join(bodies)


def story_of(
    analysis: AnalyzedArticle,
    linked: Linked,
    utterances: Mapping[str, str],
) -> Story:
    """Return the story of an analysed article; menus and adverts are left out."""
    article = analysis.article
    spans = [(zone.kind, zone.start, zone.end) for zone in analysis.zones]
    title, text = content_of(article.text, spans)
    entities = []
    for mention in analysis.mentions:
        entity = linked.entity_of.get(mention_key(article.article_id, mention))
        if entity is not None and entity not in linked.hidden:
            entities.append((mention.label, entity))
    quoted = (passage_id(article.article_id, quote) for quote in analysis.quotes)
    return Story(
        story_id=article.article_id,
        language=analysis.language,
        title=title or article.title or "",
        text=text,
        published=article.published,
        entities=tuple(entities),
        utterances=frozenset(utterances[q] for q in quoted if q in utterances),
    )


def stories_of(
    analyses: Sequence[AnalyzedArticle],
    linked: Linked,
    utterances: Mapping[str, str],
) -> list[Story]:
    """Return the stories of all articles that were analysed without error."""
    return [
        story_of(analysis, linked, utterances)
        for analysis in analyses
        if analysis.status == "ok"
    ]
