"""The ledger: every figure of a corpus, and what they amount to together."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from cryptonews_nlp._types import AnalyzedArticle, Claim, Comparison, EventLink, Linked
from cryptonews_nlp.claims.comparing import Judgement, judge, n_origins, periods
from cryptonews_nlp.claims.figure import Figure
from cryptonews_nlp.claims.figures import find_figures
from cryptonews_nlp.claims.grouping import Group, groups_of
from cryptonews_nlp.claims.origins import employers
from cryptonews_nlp.claims.recall import (
    join_recalled,
    other_happenings,
    place_recalled,
    related_events,
)

#: Measures without a word that says what is measured.
VAGUE = frozenset(
    {"amount of money", "share", "duration", "age", "number", "rise", "fall"}
)

#: The language of measures: a noun that only another one has gives way to one of it.
KEYS = "en"


def assess(
    analyses: Sequence[AnalyzedArticle],
    linked: Linked,
    links: Iterable[EventLink],
    duplicates: Mapping[str, str] | None = None,
) -> tuple[list[Claim], list[Comparison]]:
    """Find the figures of all articles and compare those that measure one thing.

    Parameters
    ----------
    analyses : sequence of AnalyzedArticle
        Any order; the result does not depend on it.
    linked : Linked
        Entities of their mentions.
    links : iterable of EventLink
        Main and background events.
    duplicates : mapping of str to str, optional
        Original by copied article.

    Returns
    -------
    claims : list of Claim
        In order of article and appearance, with ``group_id`` where compared.
    comparisons : list of Comparison
        One for each set of figures of at least two articles, or of two people
        within one.
    """
    links = list(links)
    groups = measured(analyses, linked, links)
    return _rows(groups, related_events(links), duplicates or {})


def measured(
    analyses: Sequence[AnalyzedArticle], linked: Linked, links: Iterable[EventLink]
) -> list[Group]:
    """Find the figures of all articles, in groups that measure one thing.

    Parameters
    ----------
    analyses, linked, links
        As in :func:`assess`.

    Returns
    -------
    list of Group
        A figure that nothing else measures is a group of one.
    """
    links = list(links)
    main = {link.article_id: link.event_id for link in links if link.role == "main"}
    names = {entity.entity_id: entity.name for entity in linked.entities}
    houses = employers(analyses, linked)
    found = [
        figure
        for item in sorted(analyses, key=lambda a: a.article.article_id)
        for figure in find_figures(item, linked, main, names, houses)
    ]
    by_event: dict[str | None, list[Figure]] = defaultdict(list)
    for figure in place_recalled(found, links):
        by_event[figure.claim.event_id].append(figure)
    groups = [
        _named(group)
        for event, figures in sorted(by_event.items(), key=lambda e: e[0] or "")
        for group in (
            groups_of(figures) if event is not None else [Group((f,)) for f in figures]
        )
    ]
    return [_named(group) for group in join_recalled(groups, related_events(links))]


def _named(group: Group) -> Group:
    """Give the figures of a group one measure and one subject."""
    if len(group.figures) == 1:
        return group
    foreign = {
        f.claim.measure
        for f in group.figures
        if f.kind == "count" and f.noun_language != KEYS
    }
    measure = _common((f.claim.measure for f in group.figures), VAGUE | foreign)
    subject = _common(f.claim.subject_entity_id for f in group.figures)
    figures = tuple(
        replace(
            figure,
            claim=replace(
                figure.claim,
                measure=measure or figure.claim.measure,
                subject_entity_id=subject,
            ),
        )
        for figure in group.figures
    )
    return replace(group, figures=figures)


def _common(
    names: Iterable[str | None], last: frozenset[str] = frozenset()
) -> str | None:
    """Return the most frequent name, one of ``last`` only if there is no other."""
    counts = Counter(name for name in names if name is not None)
    if not counts:
        return None
    return min(counts, key=lambda name: (name in last, -counts[name], name))


def _rows(
    groups: Sequence[Group],
    related: set[frozenset[str]],
    duplicates: Mapping[str, str],
) -> tuple[list[Claim], list[Comparison]]:
    comparisons: list[Comparison] = []
    group_of: dict[str, str] = {}

    def add(
        figures: Sequence[Figure], verdict: Judgement, beside: Sequence[Figure] = ()
    ) -> str:
        group_id = _group_id(figures)
        group_of.update({f.claim.claim_id: group_id for f in figures})
        comparisons.append(
            Comparison(
                group_id,
                figures[0].claim.measure,
                figures[0].claim.subject_entity_id,
                verdict.verdict,
                len({f.claim.article_id for f in (*figures, *beside)}),
                verdict.n_origins,
                verdict.reason,
            )
        )
        return group_id

    compared: dict[int, str] = {}
    for number, group in enumerate(groups):
        articles = {f.claim.article_id for f in group.figures}
        if len(group.figures) > 1:
            verdict = judge(group.figures, group.conflict, duplicates)
            if len(articles) > 1 or verdict.verdict == "conflict":
                compared[number] = add(group.figures, verdict)
    for numbers in other_happenings(groups, VAGUE, related):
        loose = [f for i in numbers if i not in compared for f in groups[i].figures]
        beside = [f for i in numbers if i in compared for f in groups[i].figures]
        articles = {f.claim.article_id for f in loose}
        if loose and (beside or len(articles) > 1):
            add(loose, _elsewhere(loose, beside, group_of, duplicates), beside)
    claims = [
        _shown(replace(f.claim, group_id=group_of.get(f.claim.claim_id)))
        for group in groups
        for f in group.figures
    ]
    claims.sort(key=lambda c: (c.article_id, c.start, c.end))
    return claims, sorted(comparisons, key=lambda c: c.group_id)


def _elsewhere(
    figures: Sequence[Figure],
    beside: Sequence[Figure],
    group_of: Mapping[str, str],
    duplicates: Mapping[str, str],
) -> Judgement:
    reason = f"another event or period: {periods(figures)}"
    if beside:
        groups = sorted({group_of[f.claim.claim_id] for f in beside})
        reason += f"; beside {periods(beside)} of {', '.join(groups)}"
    origins = n_origins([*figures, *beside], duplicates)
    return Judgement("not_comparable", reason, origins)


def _shown(claim: Claim) -> Claim:
    """Leave out a date whose year the article does not tell."""
    if (claim.date_from or "").startswith("--"):
        return replace(claim, date_from=None, date_to=None)
    return claim


def _group_id(figures: Sequence[Figure]) -> str:
    first = min(figure.claim.claim_id for figure in figures)
    return "cmp-" + hashlib.sha256(first.encode()).hexdigest()[:10]
