"""Records of all articles -> rows of the frames; nothing is found or decided here."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict

from cryptonews_nlp._types import (
    AnalyzedArticle,
    Comparison,
    Entity,
    Event,
    Failure,
    Linked,
    Mention,
    Offsets,
    Quote,
    Role,
    Zone,
)

Row = dict[str, object]

#: Label of the speaker's mention -> kind of speaker, where the mention has one.
_KIND_OF_LABEL = {"PERSON": "person", "ORG": "organisation"}


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
        if failure.path is None:
            continue
        record = "" if failure.record is None else f"#{failure.record}"
        article_id = f"{failure.path}{record}"
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
            yield {"article_id": analyzed.article.article_id, **asdict(zone)}


class _ZoneAt:
    """Looks up the zone of an offset."""

    def __init__(self, zones: Sequence[Zone]) -> None:
        self._zones = zones
        self._starts = [zone.start for zone in zones]

    def __call__(self, offset: int) -> Zone:
        return self._zones[max(bisect_right(self._starts, offset) - 1, 0)]


def mention_rows(analyses: Iterable[AnalyzedArticle], linked: Linked) -> Iterator[Row]:
    """Yield the rows of ``mentions``; hidden entities are left out."""
    for analyzed in analyses:
        zone_at = _ZoneAt(analyzed.zones)
        for mention in analyzed.mentions:
            key = mention_key(analyzed, mention)
            entity = linked.entity_of.get(key)
            if entity in linked.hidden:
                continue
            yield {
                **asdict(mention),
                "article_id": analyzed.article.article_id,
                "entity_id": entity,
                "zone": zone_at(mention.start).kind,
                "linked_by": linked.methods.get(key),
            }


def mention_key(
    analyzed: AnalyzedArticle, mention: Mention
) -> tuple[str, int, int, str]:
    """Return the key of a mention in :class:`Linked`."""
    return (analyzed.article.article_id, mention.start, mention.end, mention.label)


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
            **asdict(entity),
            "n_articles": len(articles[entity.entity_id]),
            "n_mentions": mentions[entity.entity_id],
        }


class Names:
    """Entities of an article by the span of a mention."""

    def __init__(self, analyzed: AnalyzedArticle, linked: Linked) -> None:
        self._ids: dict[Offsets, str] = {}
        self._labels: dict[Offsets, str] = {}
        for mention in analyzed.mentions:
            entity = linked.entity_of.get(mention_key(analyzed, mention))
            if entity is not None:
                self._ids[mention.start, mention.end] = entity
                self._labels[mention.start, mention.end] = mention.label

    def entity(self, span: Offsets | None) -> str | None:
        """Return the entity id of the mention at a span or overlapping it most."""
        return None if span is None else self._ids.get(self._nearest(span))

    def label(self, span: Offsets | None) -> str | None:
        """Return the label of that mention."""
        return None if span is None else self._labels.get(self._nearest(span))

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


def quote_id(article_id: str, start: int, end: int) -> str:
    """Return the id of a quote: where it stands.

    Examples
    --------
    >>> quote_id("a.txt", 3, 9)
    'a.txt:3-9'
    """
    return f"{article_id}:{start}-{end}"


def quote_rows(
    analyses: Iterable[AnalyzedArticle],
    linked: Linked,
    utterances: Mapping[str, str],
) -> Iterator[Row]:
    """Yield the rows of ``quotes``."""
    entities = {entity.entity_id: entity for entity in linked.entities}
    for analyzed in analyses:
        names = Names(analyzed, linked)
        roles = _roles_by_entity(analyzed, names)
        zone_at = _ZoneAt(analyzed.zones)
        article_id = analyzed.article.article_id
        firsts = {q.start: q.end for q in analyzed.quotes if q.split_of is None}
        for quote in analyzed.quotes:
            key = quote_id(article_id, quote.start, quote.end)
            first = quote.split_of
            yield {
                "quote_id": key,
                "article_id": article_id,
                "start": quote.start,
                "end": quote.end,
                "text": quote.text,
                "type": quote.type,
                "language": zone_at(quote.start).language,
                **_written(quote, analyzed.article.text),
                **_speaker(quote, names, roles, entities),
                "fragments": [list(fragment) for fragment in quote.fragments],
                "method": quote.method,
                "confidence": quote.confidence,
                "reason": quote.reason,
                "utterance_id": utterances.get(key),
                "split_of": None
                if first is None or first not in firsts
                else quote_id(article_id, first, firsts[first]),
            }


def _roles_by_entity(analyzed: AnalyzedArticle, names: Names) -> dict[str, Role]:
    found: dict[str, Role] = {}
    for role in analyzed.roles:
        entity = names.entity(role.person)
        if entity is not None:
            found.setdefault(entity, role)
    return found


def _written(quote: Quote, text: str) -> Row:
    row: Row = {}
    for name, span in (("cue", quote.cue), ("speaker", quote.speaker)):
        row[f"{name}_start"], row[f"{name}_end"] = span or (None, None)
        row[f"{name}_text"] = None if span is None else text[slice(*span)]
    return row


def _speaker(
    quote: Quote,
    names: Names,
    roles: Mapping[str, Role],
    entities: Mapping[str, Entity],
) -> Row:
    span = quote.antecedent
    entity = names.entity(span)
    role = roles.get(entity or "")
    organisation = entities.get(names.entity(role.organisation) or "") if role else None
    kind = quote.speaker_kind
    name = quote.speaker_name
    if entity is not None and kind != "nominal":
        kind = _KIND_OF_LABEL.get(names.label(span) or "", kind)  # type: ignore[assignment]
        name = entities[entity].name
    elif entity is not None and organisation is None:
        # "a spokesperson of X" speaks for X, and stays unnamed
        organisation = entities[entity]
    return {
        "speaker": name,
        "speaker_entity_id": entity,
        "speaker_kind": kind,
        "speaker_role": role.text if role else None,
        "speaker_organisation": organisation.name if organisation else None,
    }


def utterance_rows(
    analyses: Iterable[AnalyzedArticle],
    linked: Linked,
    utterances: Mapping[str, str],
) -> Iterator[Row]:
    """Yield the rows of ``utterances``."""
    groups: dict[str, list[tuple[str, str, str | None]]] = defaultdict(list)
    for row in quote_rows(analyses, linked, utterances):
        if row["utterance_id"] is not None:
            groups[str(row["utterance_id"])].append(
                (str(row["article_id"]), str(row["language"]), row["speaker_entity_id"])  # type: ignore[arg-type]
            )
    for utterance, items in sorted(groups.items()):
        speakers = Counter(speaker for _, _, speaker in items if speaker)
        best = sorted(speakers.items(), key=lambda pair: (-pair[1], pair[0]))
        yield {
            "utterance_id": utterance,
            "speaker_entity_id": best[0][0] if best else None,
            "n_quotes": len(items),
            "n_articles": len({article for article, _, _ in items}),
            "languages": sorted({language for _, language, _ in items}),
        }


def event_rows(events: Iterable[Event]) -> Iterator[Row]:
    """Yield the rows of ``events``."""
    for event in events:
        row = asdict(event)
        row["n_articles"] = len(event.article_ids)
        yield row


def comparison_rows(comparisons: Iterable[Comparison], linked: Linked) -> Iterator[Row]:
    """Yield the rows of ``comparisons``."""
    names = {entity.entity_id: entity.name for entity in linked.entities}
    for comparison in comparisons:
        row = asdict(comparison)
        row["subject"] = names.get(comparison.subject or "", comparison.subject)
        yield row


def error_rows(
    analyses: Iterable[AnalyzedArticle], failures: Iterable[Failure]
) -> Iterator[Row]:
    """Yield the rows of ``errors``: unread files, then articles that failed."""
    for failure in failures:
        yield asdict(failure)
    for analyzed in analyses:
        if analyzed.status == "error":
            yield {
                "path": analyzed.article.path,
                "record": analyzed.article.record,
                "stage": "pipeline",
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
