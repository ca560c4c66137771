"""All mentions of a corpus to entities: the stage's entry point."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from os import PathLike

from cryptonews_nlp._types import AnalyzedArticle, Entity, Linked
from cryptonews_nlp.linking.attaching import attach_open
from cryptonews_nlp.linking.context import Context
from cryptonews_nlp.linking.groups import Group, groups_of
from cryptonews_nlp.linking.local import VALUE_LABELS, local_names
from cryptonews_nlp.linking.merging import merge_variants
from cryptonews_nlp.linking.names import is_acronym, slug
from cryptonews_nlp.linking.values import value_id

#: What the first round decides is context for the second one.
_ROUNDS = 2


def link(
    analyses: Sequence[AnalyzedArticle],
    *,
    aliases: str | PathLike[str] | None = None,
) -> Linked:
    """Resolve the mentions of many articles to entities.

    Parameters
    ----------
    analyses : sequence of AnalyzedArticle
        Articles in either language, in any order.
    aliases : path or None
        Corrections, see :mod:`cryptonews_nlp.linking.aliases`.

    Returns
    -------
    Linked
        The same for any order of the articles.
    """
    ordered = sorted(analyses, key=lambda a: a.article.article_id)
    names = [local for analysis in ordered for local in local_names(analysis)]
    linked = Linked(entities=())
    groups = groups_of(names)
    groups = merge_variants(groups, Context(groups))
    for _ in range(_ROUNDS):
        groups = attach_open(groups, Context(groups))
    entities = _name_entities(groups, linked)
    entities += _value_entities(ordered, linked)
    return Linked(
        entities=tuple(sorted(entities, key=lambda e: e.entity_id)),
        entity_of=linked.entity_of,
        methods=linked.methods,
        via=linked.via,
    )


def _name_entities(groups: Iterable[Group], linked: Linked) -> list[Entity]:
    """Give ids to groups of names, and note them on their mentions."""
    drafts: dict[str, list[tuple[Group, str, str]]] = defaultdict(list)
    for group in groups:
        label, name = group.label(), group.name()
        drafts[f"{label.lower()}:{slug(name)}"].append((group, label, name))
    entities = []
    for base, same in sorted(drafts.items()):
        # the namesake that more articles name keeps the plain id
        same.sort(key=lambda d: (-d[0].n_articles, d[0].first_article))
        for number, (group, label, name) in enumerate(same, 1):
            entity_id = base if number == 1 else f"{base}-{number}"
            entities.append(_entity(group, entity_id, label, name))
            for link in group.links:
                linked.entity_of[link.key] = entity_id
                linked.methods[link.key] = link.method
                if link.via != link.text:
                    linked.via[link.key] = link.via
    return entities


def _entity(group: Group, entity_id: str, label: str, name: str) -> Entity:
    english, french, acronyms = Counter[str](), Counter[str](), Counter[str]()
    for link in group.links:
        if is_acronym(link.text) and link.text != name:
            acronyms[link.text] += 1
        elif link.language == "fr":
            french[link.text] += 1
        else:
            english[link.text] += 1
    return Entity(
        entity_id,
        name,
        label,
        names_en=_by_frequency(english),
        names_fr=_by_frequency(french),
        acronyms=_by_frequency(acronyms),
    )


def _by_frequency(names: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=lambda name: (-names[name], name)))


def _value_entities(ordered: Sequence[AnalyzedArticle], linked: Linked) -> list[Entity]:
    """Give amounts, dates and addresses the id of their value."""
    written: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for analysis in ordered:
        article_id = analysis.article.article_id
        for mention in analysis.mentions:
            if mention.label not in VALUE_LABELS:
                continue
            key = (article_id, mention.start, mention.end, mention.label)
            entity_id = value_id(mention)
            linked.entity_of[key] = entity_id
            linked.methods[key] = "name" if mention.value is None else "value"
            written[entity_id][analysis.language, mention.text] += 1
    return [_value_entity(entity_id, texts) for entity_id, texts in written.items()]


def _value_entity(entity_id: str, texts: Counter[tuple[str, str]]) -> Entity:
    both = Counter[str]()
    for (_, text), n in texts.items():
        both[text] += n
    french = Counter({text: n for (lang, text), n in texts.items() if lang == "fr"})
    english = Counter({text: n for (lang, text), n in texts.items() if lang != "fr"})
    return Entity(
        entity_id,
        _by_frequency(both)[0],
        entity_id.partition(":")[0].upper(),
        names_en=_by_frequency(english),
        names_fr=_by_frequency(french),
    )
