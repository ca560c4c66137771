"""From analysed articles, or plain texts, to events and links."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from cryptonews_nlp._types import AnalyzedArticle, Event, EventLink, Linked
from cryptonews_nlp.bridge import load_bridge
from cryptonews_nlp.events.background import background_links
from cryptonews_nlp.events.comparison import Comparison, compare
from cryptonews_nlp.events.linkage import DECIMALS, average_linkage
from cryptonews_nlp.events.pairs import parted_pairs
from cryptonews_nlp.events.pooling import joined_by_pooled_names
from cryptonews_nlp.events.stories import Story, stories_of
from cryptonews_nlp.events.summary import cast_of, centre_of, describe

#: Average similarity below which two groups are two events. Articles that tell the same
#: on a crowded subject want a higher cut, parts of an article a lower one: the best of
#: each made-up folder is between .12 and .35 (``python -m benchmarks.events.folders``).
CUT = 0.22


def cluster_stories(stories: Sequence[Story], cut: float = CUT) -> NDArray[np.int64]:
    """Return the event number of each story; their order does not matter.

    Parameters
    ----------
    stories : sequence of Story
        With ids that differ. Entities, utterances and dates help where they are known;
        text alone is enough.
    cut : float, default 0.22
        Average similarity, 0-1, below which two groups are two events.

    Returns
    -------
    ndarray of shape (n_stories,)
        Numbers from 0.
    """
    if not stories:
        return np.empty(0, dtype=np.int64)
    order = sorted(range(len(stories)), key=lambda n: stories[n].story_id)
    ordered = [stories[n] for n in order]
    labels = np.empty(len(stories), dtype=np.int64)
    labels[order] = grouped(compare(ordered), cut)
    return labels


def grouped(comparison: Comparison, cut: float = CUT) -> NDArray[np.int64]:
    """Return the event number of each compared story.

    Parameters
    ----------
    comparison : Comparison
        Of stories in the order of their ids.
    cut : float, default 0.22
        Average similarity, 0-1, below which two groups are two events.
    """
    alike, words = comparison.alike.copy(), comparison.words.copy()
    for graph in (alike, words):
        graph.data = np.round(graph.data, DECIMALS)
    labels = average_linkage(alike, cut)
    labels = joined_by_pooled_names(labels, words, comparison.names, cut)
    return parted_pairs(labels, comparison.itself, cut)


def find_events(
    analyses: Sequence[AnalyzedArticle],
    linked: Linked,
    utterances: Mapping[str, str],
    *,
    previous: Mapping[str, str] | None = None,
    copies: Mapping[str, str] | None = None,
) -> tuple[list[Event], list[EventLink]]:
    """Group articles by the event that they report.

    Parameters
    ----------
    analyses : sequence of AnalyzedArticle
        Any order; the result does not depend on it.
    linked : Linked
        Entities across the articles.
    utterances : mapping of str to str
        Utterance id of each quote id.
    previous : mapping of str to str, default None
        Event id of each article id in a former run; a group keeps the id that most of
        its articles had.
    copies : mapping of str to str, default None
        The article, no copy itself, that each copy repeats. A copy goes with it and is
        not compared: words that many sites print would become common words.

    Returns
    -------
    events : list of Event
        By id.
    links : list of EventLink
        One ``main`` link an article, and its ``background`` links.
    """
    stories = sorted(
        stories_of(analyses, linked, utterances), key=lambda story: story.story_id
    )
    groups: defaultdict[int, list[Story]] = defaultdict(list)
    for story, label in zip(stories, _labels(stories, copies or {}), strict=True):
        groups[label].append(story)
    ids = event_ids(list(groups.values()), previous or {})
    named = dict(sorted(zip(ids, groups.values(), strict=True)))
    by_id = {analysis.article.article_id: analysis for analysis in analyses}
    bridge = load_bridge()
    cast = cast_of(stories)
    events, centres = [], {}
    for key, group in named.items():
        vectors = [bridge.vector(f"{s.title}\n{s.text}", s.language) for s in group]
        centres[key] = centre_of(vectors)
        events.append(describe(key, group, by_id, bridge, vectors, cast))
    links = [
        EventLink(article_id, event.event_id, "main")
        for event in events
        for article_id in event.article_ids
    ]
    return events, links + background_links(named, by_id, bridge, centres)


def _labels(stories: Sequence[Story], copies: Mapping[str, str]) -> list[int]:
    """Return the event number of each story; a copy has that of what it repeats."""
    ids = {story.story_id for story in stories}
    originals = [s for s in stories if copies.get(s.story_id) not in ids]
    labels = cluster_stories(originals).tolist()
    number = {s.story_id: label for s, label in zip(originals, labels, strict=True)}
    return [
        number[i if i in number else copies[i]] for i in (s.story_id for s in stories)
    ]


def event_ids(
    groups: Sequence[Sequence[Story]], previous: Mapping[str, str]
) -> list[str]:
    """Return an id for each group: the one that most members had, or a new one."""
    claims = []
    for number, group in enumerate(groups):
        votes = Counter(previous[s.story_id] for s in group if s.story_id in previous)
        claims += [(-count, former, number) for former, count in votes.items()]
    chosen: dict[int, str] = {}
    taken: set[str] = set()
    for _, former, number in sorted(claims):
        if number not in chosen and former not in taken:
            chosen[number] = former
            taken.add(former)
    for number, group in enumerate(groups):
        if number not in chosen:
            chosen[number] = _new_id(group, taken)
            taken.add(chosen[number])
    return [chosen[number] for number in range(len(groups))]


def _new_id(group: Sequence[Story], taken: set[str]) -> str:
    """Return an id made from the earliest member, free of clashes."""
    first = min(
        group,
        key=lambda s: (s.published.isoformat() if s.published else "9", s.story_id),
    )
    name = first.story_id
    while True:
        event_id = f"event-{hashlib.sha256(name.encode()).hexdigest()[:8]}"
        if event_id not in taken:
            return event_id
        name += "+"
