"""Persons of one name who are not one person."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable

from cryptonews_nlp.entities.catalogue.labels import is_given_name
from cryptonews_nlp.entities.lang.persons import FAMILY_FIRST, UNNAMED
from cryptonews_nlp.linking.article.local import Local
from cryptonews_nlp.linking.corpus.context import Context
from cryptonews_nlp.linking.corpus.groups import Group
from cryptonews_nlp.linking.names.bags import bag
from cryptonews_nlp.linking.names.folding import Words
from cryptonews_nlp.linking.names.lexicon import (
    NOBODY_ALONE,
    NOBODY_GIVEN,
    SMALL_WORDS,
)
from cryptonews_nlp.linking.names.shapes import PERSON

#: Shared context up to which two persons of one name and with different roles are
#: taken for two; a rare name in common, or a few frequent ones, exceed it (set by hand,
#: no namesakes in the annotated articles are this far apart).
MOST_SHARED = 0.08
#: Stems of ranks, which translations make of each other (« chef » is a chief, a head
#: and a cook): they count only as written.
RANKS = frozenset(
    ("boss", "chair", "chairm", "chief", "direct", "head", "lead", "manag")
)
#: The part of what an article names that it must share with articles that have the same
#: given name alone, or a full name with it: both tell the same.
SHARE_FOR_GIVEN = 0.3
#: How many times more articles must have a word last in people's names than first.
_MOSTLY_LAST = 5


def split_namesakes(groups: list[Group], context: Context) -> list[Group]:
    """Split a person's group where bodies and roles differ and no context is shared.

    A given name alone ("Lucy, 35, a nurse") and a placeholder (Jane Doe, « Mme X ») are
    one person in articles that tell the same, and somebody else in any other.

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
    by_end = _by_first_and_last(groups)
    for group in groups:
        if group.kind == PERSON and not group.canonical and len(group.locals) > 1:
            name = group.key[-1]
            given = is_given_alone(group.locals[0]) and name not in FAMILY_FIRST
            given = given and not is_surname(name, by_end[name])
            if given or is_placeholder(group.key):
                found.extend(part_by_context(group, context, share=SHARE_FOR_GIVEN))
            else:
                found.extend(_split(group, context))
        else:
            found.append(group)
    return found


def _by_first_and_last(groups: Iterable[Group]) -> dict[str, list[Group]]:
    """Return the persons by the first and the last word of their full names."""
    found: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        if group.kind == PERSON:
            full = [form for form in group.forms if len(form) > 1]
            for word in sorted({form[at] for form in full for at in (0, -1)}):
                found[word].append(group)
    return found


def is_surname(word: str, persons: Iterable[Group]) -> bool:
    """Tell whether a word that may be a given name ends people's names instead.

    The articles that have it last in a name must be five times as many as those that
    have it first.
    """
    first: set[str] = set()
    last: set[str] = set()
    for local in (local for group in persons for local in group.locals):
        for form in local.forms:
            if len(form) > 1:
                first.update([local.article_id] if form[0] == word else ())
                last.update([local.article_id] if form[-1] == word else ())
    return len(last) >= _MOSTLY_LAST * max(1, len(first))


def is_placeholder(key: Words) -> bool:
    """Tell whether a person's name stands for whoever must not be named.

    Examples
    --------
    >>> [is_placeholder(key) for key in (("jane", "doe", "2"), ("x",), ("roe",))]
    [True, True, False]
    """
    *given, last = key
    if given and last.isdigit():  # the second Jane Doe of a case
        *given, last = given
    if not given:
        return len(last) == 1 or last in NOBODY_ALONE
    return last in UNNAMED and all(word in NOBODY_GIVEN for word in given)


def is_given_alone(local: Local) -> bool:
    """Tell whether a person's name is a given name and no more."""
    return " " not in local.name and is_given_name(local.name)


def part_by_context(
    group: Group, context: Context, *, share: float | None = None
) -> list[Group]:
    """Part a name that many have by what else the articles name.

    Parameters
    ----------
    group : Group
        All that go by one name.
    context : Context
        Built from all groups.
    share : float or None
        The part of what an article names that it must share with others; None where
        one rare name in common is enough.

    Returns
    -------
    list of Group
        One or more.
    """
    clusters: list[_Cluster] = []
    for local in group.locals:
        least = MOST_SHARED
        if share is not None:
            least = context.share(local.article_id, share)
        kin = max(clusters, key=lambda c: c.shared(local), default=None)
        if kin is None or kin.shared(local) < least:
            kin = _Cluster(group.number, context)
            clusters.append(kin)
        kin.add(local)
    return [Group(cluster.locals) for cluster in clusters]


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
        """Tell whether its roles fit: a body or a word in common, or a body missing.

        "An expert" in one article is whatever he heads in another.
        """
        organisations, words = self._roles(local)
        if not (organisations and self._organisations):
            return True
        return bool(organisations & self._organisations or words & self._words)

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
        words = {word for role, *_ in local.roles for word in role}
        for role, language, _ in local.roles:
            for forms, weak in bag(role, language):
                if not (weak or forms & RANKS):
                    words |= forms
        return organisations, words - SMALL_WORDS
