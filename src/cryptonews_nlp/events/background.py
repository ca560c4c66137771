"""Events that an article only mentions: earlier cases, related announcements."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from math import log1p
from typing import NamedTuple

import numpy as np
from scipy import sparse

from cryptonews_nlp._types import AnalyzedArticle, EventLink
from cryptonews_nlp.bridge import Bridge, dot
from cryptonews_nlp.events.signatures import Signatures, refers
from cryptonews_nlp.events.stories import Story
from cryptonews_nlp.events.summary import Vector, centre_of
from cryptonews_nlp.zoning import blank_markup

# A sentence is a mention of another event when it has a name that stands for it or
# turns to other happenings ("last month's", "après"), and is this much like the leads
# that told the event, and at least as much as like its own event; with both, when it is
# somewhat like. Likeness alone is one field, not one happening. The leads, because what
# looks back on an event sums it up as its leads did. Chosen on our own training and
# development events (``python -m benchmarks.events background`` prints precision and
# recall).
LIKENESS = 0.3
NAMED_LIKENESS = 0.2
#: Likeness of a sentence without a name to an event that one article tells: its lead
#: shows the words of one writer, which a general sentence may share.
SINGLE_LIKENESS = 0.35

#: How much more than any other event the one is alike that a sentence turns to without
#: a name: in a large folder a general sentence is like the leads of many (the ratio
#: test of Lowe, Distinctive image features, IJCV 2004).
DISTINCT = 1.3

#: Days after an article on which an event may begin that it looks back on without a
#: name: its outlet may have been the first to tell; and that it names: trials and
#: launches are announced, and the first report need not be in the folder.
SAME_NEWS, FORETOLD = 1, 60

#: What likeness grows by with the age of an event that a sentence without a name looks
#: back on, in the logarithm of months: the longer ago, the more other things happened
#: that would be told in the same words.
AGE, MONTH = 0.03, 30

#: Characters of headline and text that tell what happened.
LEAD = 350

_MIN_LENGTH = 40
_HEAVIEST = 6  # features by which a sentence looks up events
_MAX_LINKS = 3  # background events kept an article


class Leads:
    """The leads of many events, compared with a sentence all at once.

    Parameters
    ----------
    directions : mapping of str to mapping
        Vector of length 1 of each event.
    """

    def __init__(self, directions: Mapping[str, Vector]) -> None:
        self._events = list(directions)
        columns: dict[str, int] = {}
        indices: list[int] = []
        values: list[float] = []
        ends = [0]
        for vector in directions.values():
            indices += [columns.setdefault(key, len(columns)) for key in vector]
            values += vector.values()
            ends.append(len(indices))
        shape = (len(directions), max(len(columns), 1))
        rows = sparse.csr_matrix((values, indices, ends), shape=shape)
        self._columns, self._holders = columns, rows.T.tocsr()

    def alike(self, vector: Vector) -> dict[str, float]:
        """Return the events whose leads are somewhat like a sentence, and how much."""
        held = [(self._columns[k], w) for k, w in vector.items() if k in self._columns]
        if not held:
            return {}
        columns, weights = map(np.array, zip(*held, strict=True))
        first = self._holders.indptr[columns]
        size = self._holders.indptr[columns + 1] - first
        # all entries of some rows, one row behind the other
        place = np.arange(size.sum()) + np.repeat(first - np.cumsum(size) + size, size)
        share = np.repeat(weights, size) * self._holders.data[place]
        n = len(self._events)
        likeness = np.bincount(self._holders.indices[place], share, n)
        found = np.flatnonzero(likeness >= NAMED_LIKENESS)
        return {self._events[n]: float(likeness[n]) for n in found.tolist()}


class Known(NamedTuple):
    """What is known of the events of a folder.

    Attributes
    ----------
    centres : mapping of str to mapping
        Direction of the articles of each event.
    holders : mapping of str to sequence of str
        Events by the heavy features of their articles.
    leads : Leads
        What tells each event first.
    signatures : Signatures
        Names that stand for one event.
    begins : mapping of str to int
        Day of the first dated article of each event that has one.
    single : container of str
        Events that one article tells.
    """

    centres: Mapping[str, Vector]
    holders: Mapping[str, Sequence[str]]
    leads: Leads
    signatures: Signatures
    begins: Mapping[str, int]
    single: Container[str]

    def age(self, event: str, story: Story) -> int:
        """Return how many days before a story an event began, 0 if that is unknown."""
        if story.published is None or event not in self.begins:
            return 0
        return story.published.toordinal() - self.begins[event]

    def least(self, event: str, story: Story, *, by_name: bool) -> float:
        """Return how alike a sentence of a story is that means an event, at least."""
        if by_name:
            return LIKENESS
        age = max(self.age(event, story), 0)
        alike = SINGLE_LIKENESS if event in self.single else LIKENESS
        return alike + AGE * log1p(age / MONTH)


def background_links(
    groups: Mapping[str, Sequence[Story]],
    analyses: Mapping[str, AnalyzedArticle],
    bridge: Bridge,
    centres: Mapping[str, Vector],
) -> list[EventLink]:
    """Return links from articles to events that they mention beside their own.

    Parameters
    ----------
    groups : mapping of str to sequence of Story
        The stories of each event.
    analyses : mapping of str to AnalyzedArticle
        The analysed article of each story.
    bridge : Bridge
        Compares sentences of both languages.
    centres : mapping of str to mapping
        Mean of what `bridge` makes of the articles of each event.

    Returns
    -------
    list of EventLink
        Role ``background``, with the sentence that mentions the event.
    """
    centres = {event: _unit(centre) for event, centre in centres.items()}
    leads = {event: _unit(_lead_of(group, bridge)) for event, group in groups.items()}
    holders: defaultdict[str, list[str]] = defaultdict(list)
    for event, centre in centres.items():
        for key in heapq.nlargest(60, centre, key=lambda k: (centre[k], k)):
            holders[key].append(event)
    days = {
        event: [s.published.toordinal() for s in group if s.published is not None]
        for event, group in groups.items()
    }
    known = Known(
        centres,
        holders,
        Leads(leads),
        Signatures(groups),
        {event: min(some) for event, some in days.items() if some},
        {event for event, group in groups.items() if len(group) == 1},
    )
    links: list[EventLink] = []
    for event, group in groups.items():
        for story in group:
            analysis = analyses[story.story_id]
            links += _links_of(story, event, analysis, bridge, known)
    return links


def _lead_of(stories: Sequence[Story], bridge: Bridge) -> dict[str, float]:
    """Return the mean of the first characters of an event's articles."""
    texts = ((f"{s.title}\n{s.text}"[:LEAD], s.language) for s in stories)
    return centre_of([bridge.vector(text, language) for text, language in texts])


def _unit(vector: Vector) -> dict[str, float]:
    length = dot(vector, vector) ** 0.5 or 1.0
    return {key: weight / length for key, weight in vector.items()}


def _links_of(
    story: Story, own: str, analysis: AnalyzedArticle, bridge: Bridge, known: Known
) -> Iterator[EventLink]:
    """Yield the background links of one story, the surest first."""
    text = analysis.article.text
    best: dict[str, tuple[float, int, int]] = {}
    for start, end, named, turns, vector in _turning(
        story, own, analysis, bridge, known
    ):
        heavy = heapq.nlargest(_HEAVIEST, vector, key=lambda k: (vector[k], k))
        others = {e for key in heavy for e in known.holders.get(key, ())}
        alike = known.leads.alike(vector)
        alike.pop(own, None)
        first, second = (*heapq.nlargest(2, alike.values()), 0.0, 0.0)[:2]
        home = dot(vector, known.centres[own])
        told = {}
        for other, likeness in alike.items():
            by_name = other in named
            least = max(known.least(other, story, by_name=by_name), home)
            if turns and by_name:
                least = min(least, NAMED_LIKENESS)
            stands_out = likeness == first >= DISTINCT * second
            meant = by_name or (turns and other in others and stands_out)
            is_later = known.age(other, story) < -(FORETOLD if by_name else SAME_NEWS)
            if meant and not is_later and likeness >= least:
                told[other] = likeness
        for other in _meant(told, named):
            here = (told[other], -start, end)
            best[other] = max(best.get(other, (0.0, 0, 0)), here)
    ranked = sorted(best.items(), key=lambda item: (-item[1][0], item[0]))
    for event, (_, start, end) in ranked[:_MAX_LINKS]:
        yield EventLink(
            story.story_id, event, "background", -start, end, text[-start:end]
        )


def _turning(
    story: Story, own: str, analysis: AnalyzedArticle, bridge: Bridge, known: Known
) -> Iterator[tuple[int, int, dict[str, set[str]], bool, dict[str, float]]]:
    """Yield the sentences that name another event or turn to another happening.

    With their offsets, the events that they name, by which names, whether they turn,
    and their vector.
    """
    plain = blank_markup(analysis.article.text)
    body = [(z.start, z.end) for z in analysis.zones if z.kind == "body"]
    for start, end in analysis.sentences:
        inside = not body or any(low <= start < high for low, high in body)
        if not inside or end - start < _MIN_LENGTH:
            continue
        sentence = plain[start:end]
        named = known.signatures.named(sentence, story.language, own)
        turns = refers(sentence, story.language)
        if named or turns:
            yield start, end, named, turns, bridge.vector(sentence, story.language)


def _meant(told: Mapping[str, float], named: Mapping[str, set[str]]) -> Iterator[str]:
    """Yield the events that a sentence means, of those that it is like.

    Several happenings of one company are all like a sentence that names it, which means
    the one it is most like; a second one is meant where it has a name of its own.
    """
    seen: set[str] = set()
    for number, event in enumerate(sorted(told, key=lambda e: (-told[e], e))):
        names = named.get(event, set())
        if number == 0 or not names <= seen:
            yield event
        seen |= names
