"""Events that an article only mentions: earlier cases, related announcements."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

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
NAMED_LIKENESS = 0.16

#: Characters of headline and text that tell what happened.
LEAD = 350

_MIN_LENGTH = 40
_HEAVIEST = 6  # features by which a sentence looks up events
_MAX_LINKS = 3  # background events kept an article


def background_links(
    groups: Mapping[str, Sequence[Story]],
    analyses: Mapping[str, AnalyzedArticle],
    bridge: Bridge,
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

    Returns
    -------
    list of EventLink
        Role ``background``, with the sentence that mentions the event.
    """

    def centres_of(length: int | None) -> dict[str, Vector]:
        """Return the direction of the first letters of each event's articles."""
        return {
            event: _unit(
                centre_of(
                    [
                        bridge.vector(f"{s.title}\n{s.text}"[:length], s.language)
                        for s in group
                    ]
                )
            )
            for event, group in groups.items()
        }

    centres, leads = centres_of(None), centres_of(LEAD)
    holders: defaultdict[str, list[str]] = defaultdict(list)
    for event, centre in centres.items():
        for key in heapq.nlargest(60, centre, key=lambda k: (centre[k], k)):
            holders[key].append(event)
    signatures = Signatures(groups)
    links: list[EventLink] = []
    for event, group in groups.items():
        for story in group:
            links += _links_of(
                story,
                event,
                analyses[story.story_id],
                bridge,
                centres,
                leads,
                holders,
                signatures,
            )
    return links


def _unit(vector: dict[str, float]) -> dict[str, float]:
    length = dot(vector, vector) ** 0.5 or 1.0
    return {key: weight / length for key, weight in vector.items()}


def _links_of(
    story: Story,
    own: str,
    analysis: AnalyzedArticle,
    bridge: Bridge,
    centres: Mapping[str, Vector],
    leads: Mapping[str, Vector],
    holders: Mapping[str, Sequence[str]],
    signatures: Signatures,
) -> Iterator[EventLink]:
    """Yield the background links of one story, the surest first."""
    text = analysis.article.text
    plain = blank_markup(text)
    body = [(z.start, z.end) for z in analysis.zones if z.kind == "body"]
    best: dict[str, tuple[float, int, int]] = {}
    for start, end in analysis.sentences:
        inside = not body or any(low <= start < high for low, high in body)
        if not inside or end - start < _MIN_LENGTH:
            continue
        sentence = plain[start:end]
        vector = bridge.vector(sentence, story.language)
        heavy = heapq.nlargest(_HEAVIEST, vector, key=lambda k: (vector[k], k))
        others = {e for key in heavy for e in holders.get(key, ())} - {own}
        named = signatures.named(sentence, story.language, own)
        turns = refers(sentence, story.language)
        if not named and not (others and turns):
            continue
        home = dot(vector, centres[own])
        told = {}
        for other in (others if turns else set()) | named.keys():
            likeness = dot(vector, leads[other])
            least = max(LIKENESS, home)
            if turns and other in named:
                least = min(least, NAMED_LIKENESS)
            if likeness >= least:
                told[other] = likeness
        for other in _meant(told, named):
            here = (told[other], -start, end)
            best[other] = max(best.get(other, (0.0, 0, 0)), here)
    ranked = sorted(best.items(), key=lambda item: (-item[1][0], item[0]))
    for event, (_, start, end) in ranked[:_MAX_LINKS]:
        yield EventLink(
            story.story_id, event, "background", -start, end, text[-start:end]
        )


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
