"""All mentions of a corpus to entities: the stage's entry point."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, count
from os import PathLike

from cryptonews_nlp._keys import mention_key
from cryptonews_nlp._types import (
    LANGUAGES,
    VALUE_LABELS,
    AnalyzedArticle,
    Entity,
    Linked,
    MentionKey,
)
from cryptonews_nlp.linking.article import Usage, join_names, names_of
from cryptonews_nlp.linking.article.local import Link
from cryptonews_nlp.linking.corpus.abroad import split_abroad, split_local
from cryptonews_nlp.linking.corpus.attaching import attach_open
from cryptonews_nlp.linking.corpus.context import Context
from cryptonews_nlp.linking.corpus.groups import Group, groups_of
from cryptonews_nlp.linking.corpus.kinds import agree_on_kinds
from cryptonews_nlp.linking.corpus.merging import merge_variants
from cryptonews_nlp.linking.corpus.namesakes import split_namesakes
from cryptonews_nlp.linking.corrections.aliases import read_aliases
from cryptonews_nlp.linking.corrections.applying import Draft, apply_aliases
from cryptonews_nlp.linking.names.folding import is_acronym, slug
from cryptonews_nlp.linking.names.values import value_id

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
        Corrections, see :mod:`cryptonews_nlp.linking.corrections.aliases`.

    Returns
    -------
    Linked
        The same for any order of the articles. ``notes`` tell which corrections
        named no entity.

    Raises
    ------
    InputFormatError
        When the file of corrections cannot be read.
    """
    corrections = [] if aliases is None else read_aliases(aliases)
    ordered = sorted(analyses, key=lambda a: a.article.article_id)
    drafts = _drafts_of(_groups(ordered))
    for draft in _value_drafts(ordered):
        drafts[draft.entity_id] = draft
    hidden, notes = apply_aliases(drafts, corrections)
    return _linked(drafts, hidden, notes)


def _groups(ordered: Sequence[AnalyzedArticle]) -> list[Group]:
    named = [(analysis, names_of(analysis)) for analysis in ordered]
    usage = Usage(local for _, names in named for local in names)
    groups = groups_of(
        local
        for analysis, names in named
        for local in join_names(analysis, names, usage)
    )
    groups = agree_on_kinds(groups)
    groups = split_abroad(groups, Context(groups))
    groups = merge_variants(groups, Context(groups))
    groups = split_local(groups, Context(groups))
    groups = split_namesakes(groups, Context(groups))
    for _ in range(_ROUNDS):
        groups = attach_open(groups, Context(groups), usage)
    return groups


def _drafts_of(groups: Iterable[Group]) -> dict[str, Draft]:
    """Give ids to groups of names."""
    same_id: dict[str, list[tuple[Group, str, str]]] = defaultdict(list)
    for group in groups:
        label, name = group.label(), group.name()
        same_id[f"{label.lower()}:{slug(name)}"].append((group, label, name))
    drafts: dict[str, Draft] = {}
    for base, namesakes in sorted(same_id.items()):
        # the one that more articles name keeps the plain id
        namesakes.sort(key=lambda item: (-len(item[0].articles), item[0].first_place))
        # a second Channel is not "Channel 2"
        numbered = (each for n in count(2) if (each := f"{base}-{n}") not in same_id)
        ids = chain([base], numbered)
        for (group, label, name), entity_id in zip(namesakes, ids, strict=False):
            drafts[entity_id] = Draft(entity_id, name, label, list(group.links))
    return drafts


def _value_drafts(ordered: Sequence[AnalyzedArticle]) -> Iterable[Draft]:
    """Give amounts, dates and addresses the id of their value."""
    drafts: dict[str, Draft] = {}
    for analysis in ordered:
        for mention in analysis.mentions:
            if mention.label not in VALUE_LABELS:
                continue
            entity_id = value_id(mention)
            draft = drafts.setdefault(
                entity_id, Draft(entity_id, mention.text, mention.label)
            )
            key = mention_key(analysis.article.article_id, mention)
            method = "name" if mention.value is None else "value"
            draft.links.append(
                Link(key, analysis.language, mention.text, method, mention.text)
            )
    for draft in drafts.values():
        draft.name = _by_frequency(Counter(link.text for link in draft.links))[0]
    return drafts.values()


def _linked(
    drafts: dict[str, Draft], hidden: frozenset[str], notes: tuple[str, ...]
) -> Linked:
    entity_of: dict[MentionKey, str] = {}
    methods: dict[MentionKey, str] = {}
    via: dict[MentionKey, str] = {}
    entities = []
    for entity_id, draft in sorted(drafts.items()):
        entities.append(_entity(draft))
        for each in draft.links:
            entity_of[each.key] = entity_id
            methods[each.key] = each.method
            if each.via != each.text:
                via[each.key] = each.via
    return Linked(tuple(entities), entity_of, methods, hidden, notes, via)


def _entity(draft: Draft) -> Entity:
    acronyms = Counter[str]()
    names = {code: Counter[str]() for code in LANGUAGES}
    # a name may be written over the end of a line
    texts = [" ".join(each.text.split()) for each in draft.links]
    spelled = _spelled_words(texts, draft.label)
    for each, text in zip(draft.links, texts, strict=True):
        shortened = is_acronym(text) and text.casefold() not in spelled
        if shortened and text != draft.name:
            acronyms[text] += 1
        else:
            names.get(each.language, names[LANGUAGES[0]])[text] += 1
    return Entity(
        draft.entity_id,
        " ".join(draft.name.split()),
        draft.label,
        names_en=_by_frequency(names["en"]),
        names_fr=_by_frequency(names["fr"]),
        acronyms=_by_frequency(acronyms),
    )


def _spelled_words(names: Iterable[str], label: str) -> set[str]:
    """Return the words of names that are no acronyms, though a heading capitalises one.

    A body of one word is no such word: "Nato" is an acronym too.
    """
    return {
        word.casefold()
        for name in set(names)
        if label != "ORG" or " " in name
        for word in name.split()
        if not is_acronym(word)
    }


def _by_frequency(names: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=lambda name: (-names[name], name)))
