"""Mentions, entities and roles -> rows."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from cryptonews_nlp._keys import mention_key
from cryptonews_nlp._records import as_row
from cryptonews_nlp._types import AnalyzedArticle, Linked, Offsets, Zone
from cryptonews_nlp.rows.articles import Row


class ZoneAt:
    """Looks up the zone of an offset."""

    def __init__(self, zones: Sequence[Zone]) -> None:
        self._zones = zones
        self._starts = [zone.start for zone in zones]

    def __call__(self, offset: int) -> Zone:
        """Return the zone that covers an offset."""
        return self._zones[max(bisect_right(self._starts, offset) - 1, 0)]


def mention_rows(analyses: Iterable[AnalyzedArticle], linked: Linked) -> Iterator[Row]:
    """Yield the rows of ``mentions``; hidden entities are left out."""
    for analyzed in analyses:
        zone_at = ZoneAt(analyzed.zones)
        for mention in analyzed.mentions:
            key = mention_key(analyzed.article.article_id, mention)
            entity = linked.entity_of.get(key)
            if entity in linked.hidden:
                continue
            yield {
                **as_row(mention),
                "article_id": analyzed.article.article_id,
                "entity_id": entity,
                "zone": zone_at(mention.start).kind,
                "linked_by": linked.methods.get(key),
            }


def entity_rows(linked: Linked) -> Iterator[Row]:
    """Yield the rows of ``entities``, the most mentioned first."""
    mentions: Counter[str] = Counter()
    articles: dict[str, set[str]] = defaultdict(set)
    for (article_id, *_), entity_id in linked.entity_of.items():
        mentions[entity_id] += 1
        articles[entity_id].add(article_id)
    shown = [e for e in linked.entities if e.entity_id not in linked.hidden]
    for entity in sorted(shown, key=lambda e: (-mentions[e.entity_id], e.entity_id)):
        yield {
            **as_row(entity),
            "n_articles": len(articles[entity.entity_id]),
            "n_mentions": mentions[entity.entity_id],
        }


class Names:
    """Entities of an article by the span of a mention."""

    def __init__(self, analyzed: AnalyzedArticle, linked: Linked) -> None:
        self._ids: dict[Offsets, str] = {}
        self._labels: dict[Offsets, str] = {}
        for mention in analyzed.mentions:
            entity = linked.entity_of.get(
                mention_key(analyzed.article.article_id, mention)
            )
            if entity is not None:
                self._ids[mention.start, mention.end] = entity
                self._labels[mention.start, mention.end] = mention.label

    def entity(self, span: Offsets | None) -> str | None:
        """Return the entity id of the mention at a span or overlapping it most."""
        return None if span is None else self._ids.get(self._nearest(span))

    def label(self, span: Offsets | None) -> str | None:
        """Return the label of that mention."""
        return None if span is None else self._labels.get(self._nearest(span))

    def body(self, span: Offsets | None) -> str | None:
        """Return the entity id of the first organisation within a span."""
        if span is None:
            return None
        inside = sorted(
            place
            for place, label in self._labels.items()
            if label == "ORG" and span[0] <= place[0] and place[1] <= span[1]
        )
        return self._ids[inside[0]] if inside else None

    def _nearest(self, span: Offsets) -> Offsets:
        if span in self._ids:
            return span
        overlaps = [
            (min(span[1], end) - max(span[0], start), -start, (start, end))
            for start, end in self._ids
            if start < span[1] and span[0] < end
        ]
        return max(overlaps)[2] if overlaps else span


def role_rows(analyses: Iterable[AnalyzedArticle], linked: Linked) -> Iterator[Row]:
    """Yield the rows of ``roles``."""
    for analyzed in analyses:
        names = Names(analyzed, linked)
        for role in analyzed.roles:
            yield {
                "entity_id": names.entity(role.person),
                "role_en": role.role_en,
                "role_fr": role.role_fr,
                "organisation_id": names.entity(role.organisation),
                "article_id": analyzed.article.article_id,
                "start": role.start,
                "end": role.end,
                "text": role.text,
            }
