"""How many articles write each name, counted before any names are joined.

One name run together with the words behind it ("Ann Lorrimer Lund") must not become
the fullest name of a person whom a thousand articles call Ann Lorrimer. An
encyclopedia has the same question and calls a thing by the name that most sources use,
not by the longest one (Wikipedia, *Article titles: use commonly recognizable names*).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from cryptonews_nlp.entities.catalogue.labels import is_given_name
from cryptonews_nlp.entities.lang.persons import (
    FAMILY_FIRST,
    GENERATIONS,
    SURNAME_LEADS,
)
from cryptonews_nlp.linking.article.local import Local
from cryptonews_nlp.linking.names.folding import Words, surname_of
from cryptonews_nlp.linking.names.lexicon import (
    INSTITUTIONS,
    VAGUE,
)
from cryptonews_nlp.linking.names.parts import rank_person_part
from cryptonews_nlp.linking.names.shapes import PERSON

#: A form that this many times more articles write than another one is the name; the
#: longer or rarer form is then neither its fuller name nor a bridge to other names.
PREVAILS = 5
#: Articles that have a thing's short form alone before it is a name of its own: the
#: reports that follow the first one may all leave out what the first one spelt out.
LEAST_ALONE = 10
# How many times more articles name the better known of two bearers of a surname.
_CLEARLY = 2


class Usage:
    """The articles that write each name.

    Parameters
    ----------
    names : iterable of Local
        Names of all articles, before short ones are joined to long ones.
    """

    def __init__(self, names: Iterable[Local]) -> None:
        self._articles: dict[tuple[str, Words], set[str]] = defaultdict(set)
        self._spellings: dict[Words, Counter[tuple[Words, str]]] = defaultdict(Counter)
        self._bearers: dict[Words, set[Words]] = defaultdict(set)
        for local in names:
            self._articles[local.kind, local.key].add(local.article_id)
            if local.kind == PERSON:
                words = tuple(" ".join(local.key).split())
                self._spellings[words][local.key, local.name] += 1
            if local.kind == PERSON and len(local.key) > 1:
                self._bearers[surname_of(local.key)].add(local.key)

    def prevails(self, kind: str, short: Words, long: Words) -> bool:
        """Tell whether a form is a name of its own beside one that contains it.

        Parameters
        ----------
        kind : str
            Kind of both.
        short, long : tuple of str
            Keys of two names; the first is part of the second.

        Returns
        -------
        bool
            True where many articles have the short form alone, and hardly any has the
            long one, or where two persons' names are run together. A surname or the
            word for a kind of body never is one.
        """
        if kind == PERSON:
            surname = short[0] in SURNAME_LEADS or short == surname_of(long)
            if len(short) == 1 or surname:
                return False
            if self._are_two(long):
                return True
        elif all(word in VAGUE or word in INSTITUTIONS for word in short):
            return False
        alone, with_long = self.alone(kind, short, long)
        least = PREVAILS if kind == PERSON else LEAST_ALONE
        return alone >= max(least, PREVAILS * with_long)

    def _are_two(self, units: Words) -> bool:
        """Tell whether a person's name is two full names that some article writes."""
        words = tuple(" ".join(units).split())
        return any(
            words[:at] in self._spellings and words[at:] in self._spellings
            for at in range(2, len(words) - 1)
        )

    def alone(self, kind: str, short: Words, long: Words) -> tuple[int, int]:
        """Return how many articles write a short form without a long one.

        Returns
        -------
        tuple of (int, int)
            Articles with the short form alone, and articles with the long form.
        """
        with_long = self._articles.get((kind, long), set())
        with_short = self._articles.get((kind, short), set())
        return len(with_short - with_long), len(with_long)

    def known_relative(self, full: Words) -> tuple[Words, str] | None:
        """Return whom a person's surname alone means, where that is somebody else.

        Five articles and more name that one, and five times as many as the person.

        Parameters
        ----------
        full : tuple of str
            Key of the person's full name.

        Returns
        -------
        tuple of (tuple of str, str) or None
            Key and spelling of the name.
        """
        surname = surname_of(full)
        if surname[0] in FAMILY_FIRST:
            return None
        counts = {
            key: len(self._articles[PERSON, key]) for key in self._bearers[surname]
        }
        first = min(counts, key=lambda key: (-counts[key], key))
        if set(first) <= set(full) or counts[first] < PREVAILS * counts[full]:
            return None
        words = tuple(" ".join(first).split())
        spelt = self._spellings.get(words, Counter())
        names = {name: n for (key, name), n in spelt.items() if key == first}
        return (
            (first, min(names, key=lambda name: (-names[name], name)))
            if names
            else None
        )

    def best_known(self, full: Sequence[Words], surname: Words) -> Words | None:
        """Return whom of several bearers in one article the surname alone means.

        The one whom five articles and more name in full, and twice as many as the next
        one: "Roe … his daughter Ada Roe … Roe said".

        Parameters
        ----------
        full : sequence of tuple of str
            Keys of their full names.
        surname : tuple of str
            What stands alone.

        Returns
        -------
        tuple of str or None
            Key of the name.
        """
        if len(full) == 1 or any(surname_of(key) != surname for key in full):
            return None
        counts = {key: self._bearing(key, surname) for key in full}
        first, second = sorted(counts, key=lambda key: (-counts[key], key))[:2]
        clear = counts[first] >= max(PREVAILS, _CLEARLY * counts[second])
        return first if clear else None

    def _bearing(self, full: Words, surname: Words) -> int:
        """Return how many articles have the commonest form of a full name."""
        forms = [
            key
            for key in self._bearers[surname]
            if key == full
            or 1 in (rank_person_part(key, full), rank_person_part(full, key))
        ]
        return max((len(self._articles[PERSON, key]) for key in forms), default=0)

    def is_elsewhere(self, short: Local, long: Local) -> bool:
        """Tell whether a short form is written mostly where the long one is not.

        A party in brackets behind a name is not the name's ticker.
        """
        alone, with_long = self.alone(short.kind, short.key, long.key)
        return alone >= PREVAILS * max(with_long, 1)

    def name_within(self, units: Words) -> tuple[Words, str] | None:
        """Return the name that an overlong person's name begins or ends with.

        Parameters
        ----------
        units : tuple of str
            Key of the person's name.

        Returns
        -------
        tuple of (tuple of str, str) or None
            Key and spelling of the longest such name that prevails; None also where
            what is left is somebody's name, or tells the son from the father.
        """
        words = tuple(" ".join(units).split())
        if len(words) < _LEAST_WORDS:
            return None
        for name, rest in _parts(words):
            # "Ann Rose" may be all of a name or the given names of Ann Rose Quill
            given = name[-1] != words[-1] and all(map(is_given_name, name))
            if name not in self._spellings or given:
                continue
            key, spelling = min(
                self._spellings[name].items(), key=lambda item: (-item[1], item[0])
            )[0]
            if self.prevails(PERSON, key, units):
                apart = rest[0] in GENERATIONS or rest in self._spellings
                return None if apart and len(rest[0]) > 1 else (key, spelling)
        return None


def _parts(words: Words) -> Iterator[tuple[Words, Words]]:
    """Yield what a name begins or ends with, the longest first, and the rest.

    A middle name is such a rest as well.
    """
    first, *middle, last = words
    if len(middle) == 1:
        yield (first, last), tuple(middle)
    for size in range(len(words) - 1, 1, -1):
        yield words[:size], words[size:]
        yield words[-size:], words[:-size]


# Words of the shortest name that holds another one.
_LEAST_WORDS = 3
