"""Events that an article only mentions: earlier cases, related announcements."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from math import log1p
from typing import NamedTuple

from cryptonews_nlp._types import AnalyzedArticle, EventLink
from cryptonews_nlp.bridge import Bridge, dot
from cryptonews_nlp.events.leads import SOMEWHAT, Leads
from cryptonews_nlp.events.periods import Period, past_periods
from cryptonews_nlp.events.signatures import Signatures, names_in, refers
from cryptonews_nlp.events.stages import Stages
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
NAMED_LIKENESS = SOMEWHAT
#: Likeness to an event that was told when the sentence says: "last June", "on 3 May".
DATED_LIKENESS = 0.25
#: Likeness of a sentence without a name to an event that one article tells: its lead
#: shows the words of one writer, which a general sentence may share.
SINGLE_LIKENESS = 0.35

#: How much more than any other event the one is alike that a sentence turns to without
#: a name: in a large folder a general sentence is like the leads of many (the ratio
#: test of Lowe, Distinctive image features, IJCV 2004).
DISTINCT = 1.3

#: Days after an article on which an event may begin that it looks back on without a
#: name: its outlet may have been the first to tell; and that it names otherwise than by
#: people: trials and launches are announced, people are in the news for other things.
SAME_NEWS, FORETOLD = 1, 60

#: What likeness grows by with the age of an event that a sentence looks back on, in the
#: logarithm of months: the longer ago, the more other things happened that would be
#: told in the same words, and among the same names.
AGE, MONTH = 0.03, 30

#: Characters of headline and text that tell what happened.
LEAD = 350

_MIN_LENGTH = 40
_HEAVIEST = 6  # features by which a sentence looks up events
_MAX_LINKS = 3  # background events kept an article


class Sentence(NamedTuple):
    """A sentence that may look back on another event.

    Attributes
    ----------
    own : str
        The event of its article.
    start, end : int
        Its place in the article.
    named : mapping of str to set of str
        The events that it names, by which names.
    turns : bool
        Whether a word or a date turns to another happening.
    when : sequence of Period
        Days before its article's own that it names.
    vector : mapping of str to float
        Its words.
    people : frozenset of str
        Words of the people that it names.
    """

    own: str
    start: int
    end: int
    named: Mapping[str, set[str]]
    turns: bool
    when: Sequence[Period]
    vector: Vector
    people: frozenset[str] = frozenset()


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
    stages : Stages
        Events about the same people.
    told : mapping of str to Period
        First and last day of the dated articles of each event that has some.
    single : container of str
        Events that one article tells.
    """

    centres: Mapping[str, Vector]
    holders: Mapping[str, Sequence[str]]
    leads: Leads
    signatures: Signatures
    stages: Stages
    told: Mapping[str, Period]
    single: Container[str]

    def age(self, event: str, story: Story) -> int:
        """Return how many days before a story an event began, 0 if that is unknown."""
        if story.published is None or event not in self.told:
            return 0
        return story.published.toordinal() - self.told[event].first

    def fits(self, event: str, when: Sequence[Period]) -> bool | None:
        """Return whether an event was told when a sentence says; None: not known."""
        if not when or event not in self.told:
            return None
        meeting = [period for period in when if period.meets(self.told[event])]
        if not meeting:
            return False
        return any(period.telling for period in meeting) or None

    def least(self, event: str, story: Story, sentence: Sentence) -> float:
        """Return how alike a sentence of a story is that means an event, at least."""
        home = dot(sentence.vector, self.centres[sentence.own])
        named = event in sentence.named
        alike = SINGLE_LIKENESS if event in self.single and not named else LIKENESS
        if named and sentence.turns:
            alike, home = NAMED_LIKENESS, 0.0
        aged = AGE * log1p(max(self.age(event, story), 0) / MONTH)
        least = max(alike + aged, home)
        if self.fits(event, sentence.when):
            dated = NAMED_LIKENESS if named else DATED_LIKENESS
            least = min(least, max(dated, home))
        return least


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
        Stages(groups),
        {event: Period(min(some), max(some)) for event, some in days.items() if some},
        {event for event, group in groups.items() if len(group) == 1},
    )
    links: list[EventLink] = []
    for event, group in groups.items():
        for story in filter(_has_text, group):
            analysis = analyses[story.story_id]
            links += _links_of(story, event, analysis, bridge, known)
    return links


def _lead_of(stories: Sequence[Story], bridge: Bridge) -> dict[str, float]:
    """Return the mean of the first characters of an event's articles."""
    texts = ((f"{s.title}\n{s.text}"[:LEAD], s.language) for s in stories)
    return centre_of([bridge.vector(text, language) for text, language in texts])


def _has_text(story: Story) -> bool:
    """Return whether the page of a story shows its text rather than a notice."""
    return bool(story.text)


def _unit(vector: Vector) -> dict[str, float]:
    length = dot(vector, vector) ** 0.5 or 1.0
    return {key: weight / length for key, weight in vector.items()}


def _links_of(
    story: Story, own: str, analysis: AnalyzedArticle, bridge: Bridge, known: Known
) -> Iterator[EventLink]:
    """Yield the background links of one story, the surest first."""
    text = analysis.article.text
    best = dict(_earlier(story, own, analysis, bridge, known))
    for sentence in _turning(story, own, analysis, bridge, known):
        told = _told_by(sentence, story, known)
        for other in _meant(told, sentence.named):
            here = (told[other], -sentence.start, sentence.end)
            best[other] = max(best.get(other, (0.0, 0, 0)), here)
    ranked = sorted(best.items(), key=lambda item: (-item[1][0], item[0]))
    for event, (_, start, end) in ranked[:_MAX_LINKS]:
        yield EventLink(
            story.story_id, event, "background", -start, end, text[-start:end]
        )


def _earlier(
    story: Story, own: str, analysis: AnalyzedArticle, bridge: Bridge, known: Known
) -> Iterator[tuple[str, tuple[float, int, int]]]:
    """Yield the earlier stages of an affair, each with the first sentence on whom."""
    stages = known.stages.of(own)
    earlier = [event for event in stages if known.age(event, story) > 0]
    if not earlier:
        return
    vector = bridge.vector(f"{story.title}\n{story.text}"[:LEAD], story.language)
    alike = known.leads.alike(_unit(vector))
    for event in earlier:
        if alike.get(event, 0.0) < LIKENESS:
            continue
        for start, end in analysis.sentences:
            text = analysis.article.text[start:end]
            if stages[event] & names_in(text, story.language).keys():
                yield event, (alike[event], -start, end)
                break


def _turning(
    story: Story, own: str, analysis: AnalyzedArticle, bridge: Bridge, known: Known
) -> Iterator[Sentence]:
    """Yield the sentences that name another event or turn to another happening."""
    plain = blank_markup(analysis.article.text)
    body = [(z.start, z.end) for z in analysis.zones if z.kind == "body"]
    past = past_periods(analysis.mentions, story.published)
    persons = [m for m in analysis.mentions if m.label == "PERSON"]
    for start, end in analysis.sentences:
        inside = not body or any(low <= start < high for low, high in body)
        if not inside or end - start < _MIN_LENGTH:
            continue
        text = plain[start:end]
        named = known.signatures.named(text, story.language, own)
        when = [period for at, period in past if start <= at < end]
        turns = any(p.telling for p in when) or refers(text, story.language)
        if named or turns:
            vector = bridge.vector(text, story.language)
            called = " ".join(m.text for m in persons if start <= m.start < end)
            people = frozenset(names_in(called, story.language))
            yield Sentence(own, start, end, named, turns, when, vector, people)


def _told_by(sentence: Sentence, story: Story, known: Known) -> dict[str, float]:
    """Return the events that a sentence may mean, with its likeness to their leads."""
    vector = sentence.vector
    heavy = heapq.nlargest(_HEAVIEST, vector, key=lambda k: (vector[k], k))
    others = {e for key in heavy for e in known.holders.get(key, ())}
    alike = {
        event: likeness
        for event, likeness in known.leads.alike(vector).items()
        if event != sentence.own and known.fits(event, sentence.when) is not False
    }
    first, second = (*heapq.nlargest(2, alike.values()), 0.0, 0.0)[:2]
    told = {}
    for other, likeness in alike.items():
        names = sentence.named.get(other, set())
        stands_out = likeness == first >= DISTINCT * second
        meant = names or (sentence.turns and other in others and stands_out)
        foretold = FORETOLD if names - sentence.people else SAME_NEWS
        is_later = known.age(other, story) < -foretold
        if meant and not is_later and likeness >= known.least(other, story, sentence):
            told[other] = likeness
    return told


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
