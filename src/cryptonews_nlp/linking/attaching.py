"""Short and ambiguous names, decided article by article from what surrounds them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from cryptonews_nlp.entities.entry import Entry
from cryptonews_nlp.linking.context import Context
from cryptonews_nlp.linking.groups import Group
from cryptonews_nlp.linking.known import place_names
from cryptonews_nlp.linking.lexicon import CODENAME_HEADS, INSTITUTIONS, VAGUE
from cryptonews_nlp.linking.locals import Local
from cryptonews_nlp.linking.names import Words, fold, is_acronym
from cryptonews_nlp.linking.parts import part_method, rank_person_part, rest_of
from cryptonews_nlp.linking.shapes import PERSON, THING

#: Shared context that a short name needs to join a longer one of other articles, and
#: by how much the best candidate must exceed the next. Tuned on the train split of
#: data/gold (benchmarks/linking.py).
LEAST_AFFINITY = 0.4
LEAST_MARGIN = 1.3
#: The same where only the word for an operation or a project is left out.
LEAST_FOR_HEAD = 0.05
#: An acronym that one name of the corpus defines needs no context from this length on.
_PLAIN_ACRONYM = 3
#: Weight of the countries in an article for choosing between national bodies.
_COUNTRY_WEIGHT = 1.0
#: The same where the labels differ: a model took the short name for something else.
LEAST_FOR_MISLABELLED = 0.8
#: Articles that name the foremost bearer of a surname, and how many times those of the
#: next one.
_FOREMOST = 5
#: A word in more names than this is no way to find the longer name.
_COMMON = 200


@dataclass(slots=True)
class _Index:
    """Where the longer name of a short one is looked for."""

    by_word: dict[tuple[str, str], list[Group]]
    by_acronym: dict[str, list[Group]]
    by_initials: dict[str, list[Group]]
    by_name: dict[str, Group]


def attach_open(groups: list[Group], context: Context) -> list[Group]:
    """Decide what ambiguous and short names stand for.

    Parameters
    ----------
    groups : list of Group
        All groups, numbered.
    context : Context
        Built from these groups.

    Returns
    -------
    list of Group
        Groups that still have names; entities of the gazetteer that an ambiguous
        acronym stands for are new.
    """
    index = _index(groups)
    moves: list[tuple[Local, Group, Group, str]] = []
    for group in groups:
        for local in group.locals:
            decided = _target(local, group, index, context)
            if decided is not None:
                moves.append((local, group, *decided))
    moved = {id(local) for local, *_ in moves}
    for group in {id(group): group for _, group, *_ in moves}.values():
        group.locals = [local for local in group.locals if id(local) not in moved]
        group.forget()
    for local, _, target, method in moves:
        local.kind = target.kind if target.locals else local.kind
        name = target.name() if target.locals else target.known
        for link in local.links:
            if link.method in {"name", "gazetteer"}:
                link.method, link.via = method, name
        if local.weak:
            local.canonical, local.entry_label, local.name = False, "", name
        if local.entries:
            local.entries, local.canonical, local.name = (), True, name
        target.locals.append(local)
        target.forget()
    extra = [group for group in index.by_name.values() if group.number < 0]
    return [group for group in (*groups, *extra) if group.locals]


def _index(groups: Iterable[Group]) -> _Index:
    index = _Index(defaultdict(list), defaultdict(list), defaultdict(list), {})
    for group in groups:
        forms = sorted(group.forms)
        longest = max(len(form) for form in forms)
        if longest > 1 or " " in forms[0][0]:
            words = {w for form in forms if len(form) > 1 for w in form}
            words |= {w for form in forms for unit in form for w in unit.split()}
            for word in sorted(words):
                index.by_word[group.kind, word].append(group)
        if group.canonical and not group.ambiguous:
            index.by_name.setdefault(fold(group.name()), group)
        if group.kind == PERSON:
            continue
        for form in forms:
            if len(form) == 1 and longest > 1:
                index.by_acronym[form[0]].append(group)
            elif len(form) > 1:
                index.by_initials["".join(word[0] for word in form)].append(group)
    return index


def _target(
    local: Local, group: Group, index: _Index, context: Context
) -> tuple[Group, str] | None:
    if local.entries:
        return _ambiguous(local, group, index, context)
    if local.kind == PERSON:
        found = _person(local, group, index, context)
    elif local.canonical:
        return _redefined(local, group, index, context) if local.weak else None
    else:
        found = _acronym(local, group, index, context) if len(local.key) == 1 else None
        found = found or _thing(local, group, index, context)
    return found or _mislabelled(local, group, index, context)


def _ambiguous(
    local: Local, group: Group, index: _Index, context: Context
) -> tuple[Group, str] | None:
    """Choose among gazetteer entries by the countries and names of the article."""
    countries = context.countries(local.article_id)
    total = sum(countries.values())
    scored = []
    for order, entry in enumerate(local.entries):
        found = _group_of(entry, index)
        score = context.affinity(local.article_id, found, (group.number,))
        if entry.country and total:
            score += _COUNTRY_WEIGHT * countries[entry.country] / total
        scored.append((-score, order, found))
    scored.sort(key=lambda item: item[:2])
    best, second = -scored[0][0], -scored[1][0]
    if best >= LEAST_AFFINITY and best >= LEAST_MARGIN * second:
        return scored[0][2], "context"
    return None


def _group_of(entry: Entry, index: _Index) -> Group:
    name = fold(entry.name)
    group = index.by_name.get(name)
    if group is None:
        group = index.by_name[name] = Group(known=entry.name)
    return group


def _acronym(
    local: Local, group: Group, index: _Index, context: Context
) -> tuple[Group, str] | None:
    letters = local.key[0]
    defined = [g for g in index.by_acronym.get(letters, ()) if g is not group]
    plain = is_acronym(local.name) or local.labels == {"ORG"}
    if len(defined) == 1 and plain and len(letters) >= _PLAIN_ACRONYM:
        return defined[0], "acronym"
    best = _best(local, group, defined, context)
    if best is None and is_acronym(local.name):
        spelt = [g for g in index.by_initials.get(letters, ()) if g is not group]
        best = _best(local, group, spelt, context)
    return (best, "acronym") if best else None


def _redefined(
    local: Local, group: Group, index: _Index, context: Context
) -> tuple[Group, str] | None:
    """Find what other articles on the same things call by an acronym.

    FCC is the Federal Communications Commission, but not beside names of the articles
    that speak of Financial Crime Compliance (FCC).
    """
    texts = {link.text for link in local.links}
    defined = {
        id(other): other
        for text in sorted(texts)
        if is_acronym(text)
        for other in index.by_acronym.get(fold(text), ())
        if other is not group and not other.catalogued
    }
    best = _best(local, group, list(defined.values()), context)
    return (best, "acronym") if best else None


def _person(
    local: Local, group: Group, index: _Index, context: Context
) -> tuple[Group, str] | None:
    ranked = defaultdict(list)
    for other in _holders(local, group, index):
        forms = other.forms
        ranks = [rank_person_part(local.key, form) for form in forms]
        rank = 1 if local.key in forms else min(filter(None, ranks), default=0)
        if rank:
            ranked[rank].append(other)
    for rank in sorted(ranked):
        best = _best(local, group, ranked[rank], context)
        if best is not None:
            return best, part_method(PERSON, local.name, local.key, best.key)
    best = _foremost(ranked[1]) if len(local.key) == 1 else None
    return (best, "surname") if best else None


def _foremost(bearers: list[Group]) -> Group | None:
    """Return the bearer of a surname whom many articles name and others hardly.

    What everybody writes of by the surname alone needs no context.
    """
    first, second = [*sorted((g.n_articles for g in bearers), reverse=True), 0, 0][:2]
    if first < _FOREMOST or first < _FOREMOST * second:
        return None
    return max(bearers, key=lambda g: g.n_articles)


def _thing(
    local: Local, group: Group, index: _Index, context: Context
) -> tuple[Group, str] | None:
    if len(local.key) == 1 and local.key[0] in VAGUE:
        return None
    plain, other_words = [], []
    for other in _holders(local, group, index):
        if not local.labels & other.labels:
            continue
        rests = [rest_of(form, local.key) for form in other.forms]
        rests = [rest for rest in rests if rest]
        if any(rest[0] in CODENAME_HEADS and len(rest) == 1 for rest in rests):
            plain.append(other)
        elif rests:
            other_words.append(other)
    best = _best(local, group, plain, context, LEAST_FOR_HEAD)
    best = best or _best(local, group, other_words, context)
    return (best, "short-name") if best else None


def _mislabelled(
    local: Local, group: Group, index: _Index, context: Context
) -> tuple[Group, str] | None:
    """Find the longer name of one word whose label is another one."""
    # a firm and its product (ORG, MISC) share a word and are two
    if len(local.key) > 1 or local.canonical or local.labels & {"ORG", "MISC"}:
        return None
    if local.labels == {"LOC"} and local.key in place_names():
        return None
    (word,) = local.key
    wholes = [
        other
        for kind in (THING, PERSON)
        for other in index.by_word.get((kind, word), ())
        if other is not group
        and not (kind == local.kind and local.labels & other.labels)
        and (
            local.key in other.forms
            or (kind == THING and any(_begins(f, word) for f in other.forms))
        )
    ]
    best = _best(local, group, wholes, context, LEAST_FOR_MISLABELLED)
    return (best, "short-name") if best else None


def _begins(form: Words, word: str) -> bool:
    """Tell whether a name begins with a word that is no place of an institution."""
    return form[0] == word and not any(rest in INSTITUTIONS for rest in form[1:])


def _holders(local: Local, group: Group, index: _Index) -> list[Group]:
    """Return the groups that have the rarest word of a name."""
    words = " ".join(local.key).split()
    blocks = [index.by_word.get((local.kind, word), ()) for word in words]
    block = min(blocks, key=len, default=())
    if len(block) > _COMMON:
        return []
    return [other for other in block if other is not group]


def _best(
    local: Local,
    group: Group,
    candidates: list[Group],
    context: Context,
    least: float = LEAST_AFFINITY,
) -> Group | None:
    """Return the candidate that shares most with the article, if it stands out."""
    without = [group.number, *(c.number for c in candidates)]
    scored = sorted(
        (
            (context.affinity(local.article_id, c, without), -c.number)
            for c in candidates
        ),
        reverse=True,
    )
    if not scored or scored[0][0] < least:
        return None
    if len(scored) > 1 and scored[0][0] < LEAST_MARGIN * scored[1][0]:
        return None
    by_number = {c.number: c for c in candidates}
    return by_number[-scored[0][1]]
