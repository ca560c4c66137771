"""Stages of one affair: charged, convicted and sentenced, told months apart.

Stages that are told in other words are events of their own. They are about the same
people, whom hardly any other event is about, and their leads are alike; the later one
looks back on the earlier wherever it names them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from cryptonews_nlp.events.kinds import kinds_of
from cryptonews_nlp.events.people import ABOUT
from cryptonews_nlp.events.stories import Story

#: Events about one person that may be stages of one affair; who is in more is in the
#: news for other things.
MAX_STAGES = 4

#: The kind of happening that has stages: what else two events tell of a minister is no
#: affair.
CASE = "case"


class Stages:
    """Events about the same people.

    Parameters
    ----------
    groups : mapping of str to sequence of Story
        The stories of each event. It is about whom at least half of them are about.
    """

    def __init__(self, groups: Mapping[str, Sequence[Story]]) -> None:
        self._about: dict[str, dict[str, str]] = {}
        self._events: defaultdict[str, list[str]] = defaultdict(list)
        self._cases = {
            event
            for event, group in groups.items()
            if 2 * sum(CASE in kinds_of(story) for story in group) >= len(group)
        }
        for event, group in groups.items():
            some = [p for s in group for p in s.people if p.weight >= ABOUT]
            times = Counter(person.entity for person in some)
            name = {person.entity: person.name for person in some}
            self._about[event] = {
                entity: name[entity]
                for entity, n in times.items()
                if 2 * n >= len(group)
            }
            for entity in self._about[event]:
                self._events[entity].append(event)

    def of(self, own: str) -> dict[str, set[str]]:
        """Return the other cases about people whom a case is about, and whom.

        Parameters
        ----------
        own : str
            An event.

        Returns
        -------
        dict of str to set of str
            Folded last words of their names by event; none of an event that is no case.
        """
        found: defaultdict[str, set[str]] = defaultdict(set)
        if own not in self._cases:
            return {}
        for entity, name in self._about[own].items():
            events = self._events[entity]
            if len(events) <= MAX_STAGES:
                for event in self._cases.intersection(events):
                    found[event].add(name)
        found.pop(own, None)
        return dict(found)
