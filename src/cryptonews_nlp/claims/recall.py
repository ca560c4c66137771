"""Figures of one happening in articles on another: recalled, or another period's."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, combinations

from cryptonews_nlp._types import EventLink
from cryptonews_nlp.claims.figure import Figure
from cryptonews_nlp.claims.grouping import Group, one_person
from cryptonews_nlp.claims.likeness import likeness, tied
from cryptonews_nlp.claims.values import equal, meet, range_of

#: Likeness from which a figure recalls an equal one of an event that its article
#: mentions, and of any other event whose sentence names the same actors.
LINKED = 0.8
UNLINKED = 0.9

#: A value that more figures than this give in a corpus tells nothing.
COMMON = 50

#: Events that may name an actor and still be told apart by it, and their part of all:
#: the court of every case in a folder ties none to another.
FEW, PART = 5, 0.2

#: Likeness from which counts of at least LARGE that meet are one running total.
RUNNING = 0.5
LARGE = 10_000


def related_events(links: Iterable[EventLink]) -> set[frozenset[str]]:
    """Return the pairs of events of which an article ties one to the other."""
    links = list(links)
    main = {k.article_id: k.event_id for k in links if k.role == "main"}
    return {
        frozenset((main[k.article_id], k.event_id))
        for k in links
        if k.role == "background" and k.article_id in main
    }


def place_recalled(
    figures: Sequence[Figure], links: Iterable[EventLink]
) -> list[Figure]:
    """Move figures to the event that their article only mentions in their sentence.

    A figure moves when one of that event equals it and is likely the same; the dates
    of its sentence move with it.

    Parameters
    ----------
    figures : sequence of Figure
        Of all articles, with the main event of each.
    links : iterable of EventLink
        Main and background.

    Returns
    -------
    list of Figure
        In the same order.
    """
    by_article: dict[str, list[Figure]] = defaultdict(list)
    by_value: dict[tuple[str | None, _Value], list[Figure]] = defaultdict(list)
    for figure in figures:
        by_article[figure.claim.article_id].append(figure)
        by_value[figure.claim.event_id, _value(figure)].append(figure)
    moved: dict[str, str] = {}
    for link in links:
        if link.role != "background":
            continue
        own = by_article[link.article_id]
        found = [
            f for f in own if _recalled(f, by_value.get((link.event_id, _value(f)), ()))
        ]
        sentences = {f.sentence for f in found} - {None}
        found += [f for f in own if f.kind == "date" and f.sentence in sentences]
        moved.update({f.claim.claim_id: link.event_id for f in found})
    return [
        replace(f, claim=replace(f.claim, event_id=moved[f.claim.claim_id]))
        if f.claim.claim_id in moved
        else f
        for f in figures
    ]


#: Kind, rounded value or 0, day or None.
_Value = tuple[str, float, str | None]


def _value(figure: Figure) -> _Value:
    """Return what equal figures have in common."""
    if figure.kind == "date":
        return "date", 0.0, figure.claim.date_from
    return figure.kind, float(f"{range_of(figure.claim, 'days').value:.3g}"), None


def _recalled(figure: Figure, others: Iterable[Figure]) -> bool:
    return figure.kind != "date" and any(
        other.kind == figure.kind
        and equal(figure.claim, other.claim)
        and likeness(figure, other) >= LINKED
        for other in others
        if other.claim.article_id != figure.claim.article_id
    )


def join_recalled(groups: Sequence[Group], related: set[frozenset[str]]) -> list[Group]:
    """Join groups of different events of which one recalls a figure of the other.

    Parameters
    ----------
    groups : sequence of Group
        Of all events.
    related : set of frozenset of str
        From :func:`related_events`.

    Returns
    -------
    list of Group
    """
    parent = list(range(len(groups)))
    everywhere = _everywhere(groups)

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for (i, left), (j, right) in chain(
        _same_values(groups), _same_counts(groups, related)
    ):
        if root(i) != root(j) and _recalls(left, right, related, everywhere):
            parent[max(root(i), root(j))] = min(root(i), root(j))
    joined: dict[int, list[Group]] = defaultdict(list)
    for i, group in enumerate(groups):
        joined[root(i)].append(group)
    return [
        parts[0]
        if len(parts) == 1
        else Group(
            tuple(figure for part in parts for figure in part.figures),
            max(part.conflict for part in parts),
        )
        for _, parts in sorted(joined.items())
    ]


def _everywhere(groups: Sequence[Group]) -> frozenset[str]:
    """Return the names beside the figures of many events."""
    beside: dict[str, set[str]] = defaultdict(set)
    for figure in chain.from_iterable(group.figures for group in groups):
        if figure.claim.event_id is not None:
            beside[figure.claim.event_id] |= figure.context.names
    events = Counter(chain.from_iterable(beside.values()))
    most = max(FEW, PART * len(beside))
    return frozenset(name for name, n in events.items() if n > most)


_Placed = tuple[int, Figure]


def _same_values(groups: Sequence[Group]) -> Iterator[tuple[_Placed, _Placed]]:
    """Yield pairs of figures of one kind and value in groups of different events."""
    table: dict[_Value, list[_Placed]] = defaultdict(list)
    for i, group in enumerate(groups):
        for figure in group.figures:
            if figure.claim.event_id is not None:
                table[_value(figure)].append((i, figure))
    for _, figures in sorted(table.items(), key=lambda item: str(item[0])):
        if len(figures) <= COMMON:
            yield from _between_events(figures)


def _same_counts(
    groups: Sequence[Group], related: set[frozenset[str]]
) -> Iterator[tuple[_Placed, _Placed]]:
    """Yield pairs of large counts of the same things in related events."""
    events = {event for pair in related for event in pair}
    table: dict[tuple[str, str], list[_Placed]] = defaultdict(list)
    for i, group in enumerate(groups):
        for figure in group.figures:
            claim = figure.claim
            large = figure.kind == "count" and claim.unit and claim.value >= LARGE
            if large and claim.event_id in events:
                table[claim.event_id or "", claim.unit or ""].append((i, figure))
    units = sorted({unit for _, unit in table})
    for pair in sorted(related, key=sorted):
        for unit in units:
            placed = [p for event in sorted(pair) for p in table.get((event, unit), ())]
            yield from _between_events(placed)


def _between_events(figures: Sequence[_Placed]) -> Iterator[tuple[_Placed, _Placed]]:
    for left, right in combinations(figures, 2):
        if left[1].claim.event_id != right[1].claim.event_id:
            yield left, right


def _recalls(
    left: Figure,
    right: Figure,
    related: set[frozenset[str]],
    everywhere: frozenset[str],
) -> bool:
    """Tell whether one of two figures of different events may recall the other."""
    one, two = left.claim, right.claim
    events = frozenset((one.event_id or "", two.event_id or ""))
    shared = (left.context.names & right.context.names) - everywhere
    if not tied(left, right) or (not shared and events not in related):
        return False
    if "age" in (left.kind, right.kind) and not one_person(left, right, unnamed=False):
        return False
    if not equal(one, two):
        # a running total of one subject, such as its users
        known = one.subject_entity_id, two.subject_entity_id
        alike = one.unit == two.unit and (known[0] == known[1] or None in known)
        return (
            alike
            and events in related
            and meet(one, two)
            and likeness(left, right) >= RUNNING
        )
    if events in related:
        return likeness(left, right) >= LINKED
    return likeness(left, right) >= UNLINKED


def other_happenings(
    groups: Sequence[Group], vague: Container[str], related: set[frozenset[str]]
) -> list[list[int]]:
    """Find groups that measure the same of one subject in events that are related.

    Parameters
    ----------
    groups : sequence of Group
        After :func:`join_recalled`.
    vague : container of str
        Measures that say too little to set two events side by side.
    related : set of frozenset of str
        From :func:`related_events`; events count as related through a third one too.

    Returns
    -------
    list of list of int
        Numbers of groups.
    """
    subject_matter = _components(related)
    table: dict[tuple[str, str, str, str | None], list[int]] = defaultdict(list)
    for i, group in enumerate(groups):
        figure, claim = group.figures[0], group.figures[0].claim
        matter = subject_matter.get(claim.event_id or "")
        # every happening has its own date
        if matter is None or figure.kind == "date" or claim.measure in vague:
            continue
        if claim.subject_entity_id is not None:
            unit = claim.unit if figure.kind != "duration" else None
            table[matter, claim.subject_entity_id, claim.measure, unit].append(i)
    found = []
    for _, numbers in sorted(table.items(), key=lambda item: str(item[0])):
        events = {groups[i].figures[0].claim.event_id for i in numbers}
        if len(events) > 1:
            found.append(numbers)
    return found


def _components(related: set[frozenset[str]]) -> dict[str, str]:
    """Return for each event the first one that it is related to, through any others."""
    first: dict[str, str] = {}
    for pair in sorted(related, key=sorted):
        known = {first.get(event, event) for event in pair}
        chosen = min(known)
        first.update({e: chosen for e, old in first.items() if old in known})
        first.update(dict.fromkeys(pair, chosen))
    return first
