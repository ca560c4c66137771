"""Short names and acronyms of one article, given to the full names in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from cryptonews_nlp.linking.article.local import Local
from cryptonews_nlp.linking.article.usage import PREVAILS, Usage
from cryptonews_nlp.linking.names.folding import (
    Words,
    is_acronym,
    stands_for,
    surname_of,
)
from cryptonews_nlp.linking.names.known import PLACE_KINDS
from cryptonews_nlp.linking.names.parts import (
    part_method,
    rank_person_part,
    rank_thing_part,
)
from cryptonews_nlp.linking.names.shapes import PERSON


def join_persons(locals_: list[Local], usage: Usage) -> list[Local]:
    """Give surnames, given names and initials to the full names around them."""
    wholes: list[Local] = []
    parts: list[Local] = []
    for local in locals_:
        if len(local.key) == 1:
            _call_by_known_name(local, locals_, usage)
    for local in locals_:
        is_part = any(
            local is not other and _rank_person(local, other, usage)
            for other in locals_
        )
        (parts if is_part else wholes).append(local)
    for part in parts:
        ranked = [(_rank_person(part, whole, usage), whole) for whole in wholes]
        surest = min((rank for rank, _ in ranked if rank), default=0)
        if surest:
            owners = [whole for rank, whole in ranked if rank == surest]
            known = usage.best_known([w.key for w in owners], part.key)
            _share_out(part, owners, known)
        else:
            wholes.append(part)
    return wholes


def _rank_person(part: Local, whole: Local, usage: Usage) -> int:
    if part.entry_label and whole.entry_label:
        return 0  # two names that the gazetteer knows are two persons
    rank = rank_person_part(part.key, whole.key)
    if rank and usage.prevails(PERSON, part.key, whole.key):
        return 0
    return 0 if rank and _known_relative(part, whole, usage) else rank


def _known_relative(
    part: Local, whole: Local, usage: Usage
) -> tuple[Words, str] | None:
    """Return whom a surname that stands before a relative's full name means."""
    before = part.key == surname_of(whole.key) and part.first < whole.first
    return usage.known_relative(whole.key) if before else None


def _call_by_known_name(part: Local, locals_: list[Local], usage: Usage) -> None:
    """Give a surname to the one whom all know by it ("Roe … his daughter Ada Roe")."""
    for whole in locals_:
        found = _known_relative(part, whole, usage) if whole is not part else None
        if found:
            for link in part.links:
                link.method, link.via = "surname", found[1]
            part.key, part.name = found
            part.forms.add(part.key)
            return


def join_things(locals_: list[Local], usage: Usage) -> list[Local]:
    """Give acronyms and short forms to the long forms of the same article."""
    wholes: list[Local] = []
    parts = []
    for local in sorted(locals_, key=lambda a: -len(a.key)):
        ranked = [
            (_is_spelt_out(local, whole) if local.canonical else rank, whole)
            for whole in wholes
            if (rank := _rank_thing(local, whole, usage)) or local.canonical
        ]
        surest = min((rank for rank, _ in ranked if rank), default=0)
        if surest:
            parts.append((local, [w for rank, w in ranked if rank == surest]))
        else:
            wholes.append(local)
    for part, owners in parts:
        _share_out(part, owners)
    return wholes


def _rank_thing(part: Local, whole: Local, usage: Usage) -> int:
    if part.entries and not _may_stand_for(part, whole):
        return 0
    rank = rank_thing_part(part, whole)
    # what only lacks the word for what it is ("Kestrel", "Kestrel Labs") is the thing
    others = rank == _OTHER_WORDS and part.kind == whole.kind
    if others and _is_another(part, whole):
        return 0
    return 0 if others and usage.prevails(part.kind, part.key, whole.key) else rank


def _is_another(part: Local, whole: Local) -> bool:
    """Tell whether a name of several words is that of another thing.

    An article says it all the time and the longer one hardly ever: the Air Force is not
    the Air Force Space Command.
    """
    return len(part.key) > 1 and len(part.links) >= PREVAILS * len(whole.links)


def _may_stand_for(part: Local, whole: Local) -> bool:
    """Tell whether a name that several known things share may be that of a fuller one.

    The House is one of those, or of a parliament that nobody listed, and no committee
    nor the White House.
    """
    if whole.canonical:
        return whole.name in {entry.name for entry in part.entries}
    return is_acronym(part.name) or whole.key[-len(part.key) :] == part.key


# Rank of a short form that lacks more than an acronym or a designator.
_OTHER_WORDS = 2


def _is_spelt_out(local: Local, whole: Local) -> bool:
    """Tell whether an acronym of the gazetteer stands for another name of the article.

    RSF is Reporters Without Borders, but not where only the Rapid Support Forces are
    named. S.C. is a state, whatever court is named beside it.
    """
    if local.entry_kind in PLACE_KINDS:
        return False
    texts = {link.text for link in local.links}
    return all(is_acronym(text) for text in texts) and any(
        stands_for(text, form) for text in texts for form in whole.forms
    )


def _share_out(
    part: Local, wholes: Sequence[Local], known: Words | None = None
) -> None:
    """Give each mention of a short name to the full name mentioned last before it.

    Or to the best known one, wherever it is mentioned before.
    """
    places = sorted(
        (link.key[1], position)
        for position, whole in enumerate(wholes)
        for link in whole.links
    )
    starts = [start for start, _ in places]
    for link in part.links:
        before = bisect_right(starts, link.key[1]) - 1
        whole = wholes[places[max(before, 0)][1]]
        for other in wholes:
            if other.key == known and other.first < link.key[1]:
                whole = other
        whole.take([link], part_method(part.kind, part.name, part.key, whole.key))
        whole.forms |= part.forms
