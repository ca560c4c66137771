"""Names that stand for one event: "Vertou", "Operation Orchid"."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from cryptonews_nlp.bridge import WORDS, fold
from cryptonews_nlp.events.lang import REFERENCE_WORDS
from cryptonews_nlp.events.stories import Story

#: Events in which a name may occur and still stand for one of them: its own, and a few
#: that refer to it.
MAX_EVENTS = 4

_WORD = re.compile(r"[^\W\d_][^\W_]*")
_MIN_LETTERS = 4


def names_in(text: str, language: str) -> Counter[str]:
    """Return the folded capitalised words of a text, with their counts.

    Examples
    --------
    >>> sorted(names_in("The Vertou case, then Orchidée", "en"))
    ['orchidee', 'vertou']
    """
    data = WORDS.get(language)
    function_words = frozenset() if data is None else data.function_words
    names = Counter(
        fold(word)
        for word in _WORD.findall(text)
        if word[0].isupper() and len(word) >= _MIN_LETTERS
    )
    return Counter({k: n for k, n in names.items() if k not in function_words})


def refers(text: str, language: str) -> bool:
    """Return whether a sentence has a word with which news turns to other happenings.

    Examples
    --------
    >>> refers("It follows last month's theft in Oslo", "en")
    True
    >>> refers("Prices may march on", "en")
    False
    >>> refers("Rappelons que Vertou avait payé en mai", "fr")
    True
    """
    words = REFERENCE_WORDS.get(language, frozenset())
    return any(w in words or fold(w) in words for w in _WORD.findall(text))


class Signatures:
    """The names that stand for each event of a folder.

    A name stands for an event when at least half of its articles hold it, it occurs
    twice or more, and hardly any other event has the word.

    Parameters
    ----------
    groups : mapping of str to sequence of Story
        The stories of each event.
    """

    def __init__(self, groups: Mapping[str, Sequence[Story]]) -> None:
        n_events: Counter[str] = Counter()
        core: dict[str, set[str]] = {}
        for event, group in groups.items():
            articles: Counter[str] = Counter()
            times: Counter[str] = Counter()
            held: set[str] = set()
            for story in group:
                text = f"{story.title}\n{story.text}"
                names = names_in(text, story.language)
                articles.update(names.keys())
                times.update(names)
                held.update(map(fold, set(_WORD.findall(text))))
            n_events.update(held)
            core[event] = {
                name
                for name, n in articles.items()
                if 2 * n >= len(group) and times[name] > 1
            }
        self._core = core
        self._events: defaultdict[str, list[str]] = defaultdict(list)
        for event, chosen in core.items():
            for name in chosen:
                if n_events[name] <= MAX_EVENTS:
                    self._events[name].append(event)

    def named(self, text: str, language: str, own: str) -> dict[str, set[str]]:
        """Return the other events that a sentence of an event names, by which names.

        Parameters
        ----------
        text : str
            A sentence.
        language : str
            Its language.
        own : str
            The event that its article reports; names of its own tell nothing.
        """
        found: defaultdict[str, set[str]] = defaultdict(set)
        for name in names_in(text, language).keys() - self._core[own]:
            for event in self._events.get(name, ()):
                found[event].add(name)
        return dict(found)
