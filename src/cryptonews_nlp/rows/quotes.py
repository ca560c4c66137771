"""Quotes, with who said them, and utterances -> rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from cryptonews_nlp._keys import passage_id
from cryptonews_nlp._types import (
    AnalyzedArticle,
    Entity,
    Linked,
    Quote,
    Role,
)
from cryptonews_nlp.entities.roles.rolenouns import known_noun, role_nouns
from cryptonews_nlp.quotes.lang import language_data
from cryptonews_nlp.rows.articles import Row
from cryptonews_nlp.rows.mentions import Names, ZoneAt

#: Roles whose bearers speak for their organisation.
_VOICES = frozenset({"spokesperson", "representative"})

#: Label of the speaker's mention -> kind of speaker, where the mention has one.
_KIND_OF_LABEL = {"PERSON": "person", "ORG": "organisation"}


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
        zone_at = ZoneAt(analyzed.zones)
        article_id = analyzed.article.article_id
        firsts = {q.start: q for q in analyzed.quotes if q.split_of is None}
        for quote in analyzed.quotes:
            key = passage_id(article_id, quote)
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
                **_speaker(
                    quote, zone_at(quote.start).language, names, roles, entities
                ),
                "fragments": [list(fragment) for fragment in quote.fragments],
                "method": quote.method,
                "confidence": quote.confidence,
                "reason": quote.reason,
                "utterance_id": utterances.get(key),
                "split_of": None
                if first is None or first not in firsts
                else passage_id(article_id, firsts[first]),
            }


def _roles_by_entity(analyzed: AnalyzedArticle, names: Names) -> dict[str, Role]:
    found: dict[str, list[Role]] = defaultdict(list)
    for role in analyzed.roles:
        entity = names.entity(role.person)
        if entity is not None:
            found[entity].append(role)
    return {entity: fullest_role(roles) for entity, roles in found.items()}


def fullest_role(roles: Sequence[Role]) -> Role:
    """Return the first role of a person, by its fullest wording in the article.

    "The minister Roe ... Roe, the minister of finance": the second says more of the
    same; a former or a second trade further down would say something else.

    Examples
    --------
    >>> first = Role(0, 8, "minister", role_en="minister")
    >>> later = Role(40, 59, "minister of finance", role_en="minister")
    >>> other = Role(70, 85, "former cellist at Graz", role_en="cellist")
    >>> fullest_role([first, later, other]).text
    'minister of finance'
    """
    same = [r for r in roles if r.role_en == roles[0].role_en]
    return max(same, key=lambda r: (r.organisation is not None, len(r.text)))


def _written(quote: Quote, text: str) -> Row:
    row: Row = {}
    for name, span in (("cue", quote.cue), ("speaker", quote.speaker)):
        row[f"{name}_start"], row[f"{name}_end"] = span or (None, None)
        row[f"{name}_text"] = None if span is None else text[slice(*span)]
    return row


def _speaker(
    quote: Quote,
    language: str,
    names: Names,
    roles: Mapping[str, Role],
    entities: Mapping[str, Entity],
) -> Row:
    span = quote.antecedent
    if quote.speaker_kind == "nominal":
        return _unnamed(quote, language, names, entities)
    entity = names.entity(span)
    role = roles.get(entity or "")
    organisation = entities.get(names.entity(role.organisation) or "") if role else None
    kind = quote.speaker_kind
    name = quote.speaker_name
    if entity is not None:
        kind = _KIND_OF_LABEL.get(names.label(span) or "", kind)  # type: ignore[assignment]
        name = entities[entity].name
    return {
        "speaker": name,
        "speaker_entity_id": entity,
        "speaker_kind": kind,
        "speaker_role": role.text if role else None,
        "speaker_organisation": organisation.name if organisation else None,
    }


def _unnamed(
    quote: Quote, language: str, names: Names, entities: Mapping[str, Entity]
) -> Row:
    """Return the speaker of words that nobody is named for.

    A spokesperson or a report of a body speaks for it. "A victim of X", "Roe's lawyer"
    are not whom they are named by.
    """
    body = names.body(quote.antecedent)
    words = (quote.speaker_name or "").lower().split()
    return {
        "speaker": quote.speaker_name,
        "speaker_entity_id": body if _speaks_for(words, language) else None,
        "speaker_kind": quote.speaker_kind,
        "speaker_role": None,
        "speaker_organisation": entities[body].name if body else None,
    }


def _speaks_for(words: Sequence[str], language: str) -> bool:
    """Tell whether an unnamed speaker is the voice of the body it is named by."""
    documents, nouns = language_data(language).documents, role_nouns(language)
    return any(
        word in documents
        or ((noun := known_noun(word, nouns)) and noun.role_en in _VOICES)
        for word in words
    )


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
