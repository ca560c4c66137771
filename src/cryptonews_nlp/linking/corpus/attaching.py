"""Short and ambiguous names, decided article by article from what surrounds them."""

from __future__ import annotations

from cryptonews_nlp.linking.article.local import Local
from cryptonews_nlp.linking.article.usage import Usage
from cryptonews_nlp.linking.corpus.context import Context
from cryptonews_nlp.linking.corpus.deciding import Decider
from cryptonews_nlp.linking.corpus.groups import Group
from cryptonews_nlp.linking.corpus.index import NameIndex


def attach_open(groups: list[Group], context: Context, usage: Usage) -> list[Group]:
    """Decide what ambiguous and short names stand for.

    Parameters
    ----------
    groups : list of Group
        All groups, numbered.
    context : Context
        Built from these groups.
    usage : Usage
        How many articles write each name.

    Returns
    -------
    list of Group
        Groups that still have names; entities of the gazetteer that an ambiguous
        acronym stands for are new.
    """
    index = NameIndex(groups)
    decider = Decider(index, context, usage)
    moves: list[tuple[Local, Group, Group, str]] = []
    for group in groups:
        for local in group.locals:
            if local.key != group.key and not local.entries:
                continue  # joined in an earlier round
            decided = decider.target(local, group)
            if decided is not None:
                moves.append((local, group, *decided))
    moved = {id(local) for local, *_ in moves}
    for group in {id(group): group for _, group, *_ in moves}.values():
        group.locals = [local for local in group.locals if id(local) not in moved]
        group.forget()
    for local, _, target, method in moves:
        _move(local, target, method)
    extra = [group for group in index.by_name.values() if group.number < 0]
    return [group for group in (*groups, *extra) if group.locals]


def _move(local: Local, target: Group, method: str) -> None:
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
