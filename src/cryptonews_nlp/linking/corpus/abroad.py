"""Bodies of one name: each country has a ministry of justice, each town a police."""

from __future__ import annotations

from collections import defaultdict

from cryptonews_nlp.linking.article.local import Local
from cryptonews_nlp.linking.corpus.context import Context
from cryptonews_nlp.linking.corpus.groups import Group
from cryptonews_nlp.linking.corpus.namesakes import part_by_context
from cryptonews_nlp.linking.names.folding import Words
from cryptonews_nlp.linking.names.lexicon import (
    GENERIC,
    LOCAL,
    SMALL_WORDS,
    WEAK_HEADS,
)
from cryptonews_nlp.linking.names.shapes import THING

_OF_ANY_COUNTRY = GENERIC | SMALL_WORDS | WEAK_HEADS


def split_abroad(groups: list[Group], context: Context) -> list[Group]:
    """Part such bodies by the country that each article is about.

    Parameters
    ----------
    groups : list of Group
        Groups by name.
    context : Context
        Built from these groups.

    Returns
    -------
    list of Group
        As many groups or more; an article about no one country goes with the largest.
    """
    found: list[Group] = []
    for group in groups:
        if group.kind != THING or not _is_generic(group):
            found.append(group)
        elif group.catalogued:
            found.extend(_without_foreign(group))
        else:
            found.extend(_split(group, context))
    return found


def split_local(groups: list[Group], context: Context) -> list[Group]:
    """Part bodies that every town or county has: "DA's Office", « cour d'assises ».

    Parameters
    ----------
    groups : list of Group
        Groups by name.
    context : Context
        Built from these groups.

    Returns
    -------
    list of Group
        As many groups or more: one for each set of articles with a rare name in common.
    """
    return [
        part
        for group in groups
        for part in (
            part_by_context(group, context)
            if group.kind == THING and not group.canonical and is_local(group.key)
            else [group]
        )
    ]


def is_local(key: Words) -> bool:
    """Tell whether a name means another body in each town or county."""
    return all(word in LOCAL or word in SMALL_WORDS for word in key)


def are_abroad(a: Group, b: Group, context: Context) -> bool:
    """Tell whether two bodies of such names belong to different countries.

    Parameters
    ----------
    a, b : Group
        Two groups whose names translate one another.
    context : Context
        Built from all groups.

    Returns
    -------
    bool
        True where their articles are about different countries, or where those that
        are about no one country have none in common.
    """
    if not _is_generic(a):
        return False
    homes = _homes(a, context), _homes(b, context)
    if all(homes):
        return not homes[0] & homes[1]
    mine, theirs = context.countries_of(a), context.countries_of(b)
    return bool(mine and theirs) and not mine.keys() & theirs.keys()


def _is_generic(group: Group) -> bool:
    return all(word in _OF_ANY_COUNTRY for word in group.key)


def _homes(group: Group, context: Context) -> set[str]:
    """Return the countries that a body may belong to."""
    known = {local.country for local in group.locals} - {""}
    return known or {context.home(a.article_id) for a in group.locals} - {""}


def _without_foreign(group: Group) -> list[Group]:
    """Part the body that the gazetteer knows from those that articles have abroad."""
    known = [local for local in group.locals if local.entry_label]
    foreign = [local for local in group.locals if not local.entry_label]
    return [Group(known), Group(foreign)] if foreign else [group]


def _split(group: Group, context: Context) -> list[Group]:
    by_home: dict[str, list[Local]] = defaultdict(list)
    for local in group.locals:
        by_home[context.home(local.article_id)].append(local)
    homeless = by_home.pop("", [])
    if len(by_home) <= 1:
        return [group]
    parts = sorted(by_home.items(), key=lambda item: (-len(item[1]), item[0]))
    parts[0][1].extend(homeless)
    return [Group(locals_) for _, locals_ in parts]
