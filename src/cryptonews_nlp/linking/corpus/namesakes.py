"""Persons of one name who are not one person."""

from __future__ import annotations

import math
from collections import Counter

from cryptonews_nlp.linking.article.local import Local
from cryptonews_nlp.linking.corpus.context import Context
from cryptonews_nlp.linking.corpus.groups import Group
from cryptonews_nlp.linking.names.bags import bag
from cryptonews_nlp.linking.names.shapes import PERSON

#: Shared context up to which two persons of one name and with different roles are
#: taken for two; a rare name in common, or a few frequent ones, exceed it (set by hand,
#: no namesakes in the annotated articles are this far apart).
MOST_SHARED = 0.08


def split_namesakes(groups: list[Group], context: Context) -> list[Group]:
    """Split a person's group where roles conflict and no context is shared.

    Parameters
    ----------
    groups : list of Group
        Groups by name.
    context : Context
        Built from these groups.

    Returns
    -------
    list of Group
        As many groups or more.
    """
    found: list[Group] = []
    for group in groups:
        if group.kind == PERSON and not group.canonical and len(group.locals) > 1:
            found.extend(_split(group, context))
        else:
            found.append(group)
    return found


def _split(group: Group, context: Context) -> list[Group]:
    clusters: list[_Cluster] = []
    for local in group.locals:
        if not local.roles:
            continue
        kin = [c for c in clusters if c.agrees(local) or c.shared(local) > MOST_SHARED]
        if not kin:
            kin = [_Cluster(group.number, context)]
            clusters.append(kin[0])
        kin[0].add(local)
        for other in kin[1:]:
            for each in other.locals:
                kin[0].add(each)
            clusters.remove(other)
    if len(clusters) <= 1:
        return [group]
    clusters.sort(key=lambda c: (-len(c.locals), c.locals[0].article_id))
    for local in group.locals:
        if not local.roles:
            # max gives the first of equals, the largest cluster
            max(clusters, key=lambda c: c.shared(local)).add(local)
    return [Group(cluster.locals) for cluster in clusters]


class _Cluster:
    """Mentions of one name that may be one person."""

    def __init__(self, number: int, context: Context) -> None:
        self.locals: list[Local] = []
        self._person = number
        self._context = context
        self._names: Counter[int] = Counter()
        self._organisations: set[int] = set()
        self._words: set[str] = set()

    def add(self, local: Local) -> None:
        """Take a mention over."""
        self.locals.append(local)
        self._names.update(self._context.names(local.article_id).keys())
        organisations, words = self._roles(local)
        self._organisations |= organisations
        self._words |= words

    def agrees(self, local: Local) -> bool:
        """Tell whether its roles fit: one body, or one word where a body is missing."""
        organisations, words = self._roles(local)
        if organisations and self._organisations:
            return bool(organisations & self._organisations)
        return bool(words & self._words)

    def shared(self, local: Local) -> float:
        """Return the weight of what its article has in common with the cluster's."""
        root = math.sqrt(len(self.locals))
        return sum(
            weight * min(1.0, self._names[number] / root)
            for number, weight in self._context.names(local.article_id).items()
            if number != self._person and number in self._names
        )

    def _roles(self, local: Local) -> tuple[set[int], set[str]]:
        organisations = {
            self._context.number(organisation)
            for _, _, organisation in local.roles
            if organisation is not None
        }
        words = {
            form
            for role, language, _ in local.roles
            for forms, weak in bag(role, language)
            for form in forms
            if not weak
        }
        return organisations, words
