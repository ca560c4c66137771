"""One name, several labels: what kind of thing it is in the whole corpus."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import partial

from cryptonews_nlp.linking.corpus.groups import Group
from cryptonews_nlp.linking.names.folding import person_units, surname_of
from cryptonews_nlp.linking.names.shapes import CRYPTO, PERSON

#: A name of one word that a model calls a person, and that is nobody's surname in the
#: corpus, is a firm or a place more often than not: its mentions count this much.
ONE_WORD_PERSON = 0.4


def agree_on_kinds(groups: list[Group]) -> list[Group]:
    """Merge groups of one name that differ in kind.

    A statistical model labels a name now as a person, now as a firm. The gazetteer
    decides, else the mentions of the whole corpus. A firm and its asset that the
    gazetteer knows both (Tether) stay two.

    Parameters
    ----------
    groups : list of Group
        Groups by kind and name.

    Returns
    -------
    list of Group
        In the order of the first ones.
    """
    by_words: dict[str, list[Group]] = defaultdict(list)
    bearers: Counter[str] = Counter()
    for group in groups:
        if not group.ambiguous:
            by_words[" ".join(group.key)].append(group)
        if group.kind == PERSON and len(group.key) > 1:
            bearers[" ".join(surname_of(group.key))] += len(group.articles)
    gone: set[int] = set()
    for words, same in by_words.items():
        if len(same) > 1:
            gone |= _agree(same, bearers[words])
    return [group for group in groups if id(group) not in gone]


def _agree(same: list[Group], bearers: int) -> set[int]:
    """Merge groups of one name; ``bearers`` articles have it as a surname.

    Where these are more than the articles that name a known asset or firm, the person
    is none (Trump).
    """
    things = [group for group in same if group.kind != PERSON]
    surname = bearers > max((len(group.articles) for group in things), default=0)
    if surname and len(things) < len(same):
        same = [g for g in same if g.kind == PERSON or not g.catalogued]
    known = [group for group in same if group.canonical]
    if len(known) > 1 and not _chain_and_asset(known):
        same = [known[0], *(group for group in same if group not in known)]
    votes = partial(_votes, surname=surname)
    chosen = max(same, key=lambda g: (g.canonical, g.kind == CRYPTO, votes(g)))
    if not chosen.canonical:
        chosen = max(same, key=votes)
    gone = set()
    for group in same:
        if group is chosen:
            continue
        for local in group.locals:
            local.kind = chosen.kind
            person = person_units(local.name) if chosen.kind == PERSON else ()
            local.key = person or chosen.key
            local.forms.add(local.key)
        chosen.merge(group, "name")
        gone.add(id(group))
    return gone


def _chain_and_asset(known: list[Group]) -> bool:
    """Tell whether the groups are an asset and its chain (Ethereum)."""
    return all(group.kind == CRYPTO or group.labels == {"MISC"} for group in known)


def _votes(group: Group, *, surname: bool) -> float:
    mentions = sum(len(local.links) for local in group.locals)
    if group.kind == PERSON and len(group.key) == 1 and not surname:
        return mentions * ONE_WORD_PERSON
    # a full name is rarely anything but a person
    return mentions + (0.5 if group.kind == PERSON else 0.0)
