"""Whom an article is about: people named again and again, or by name and age.

Releases of one office are in one template: places, charges, the prosecutor and the
judge are the same, and what tells one case from another is who stands trial. Reports on
two matches, two portraits, two columns of one writer are alike in the same way. Two
articles that are each about people whom the other does not even name tell of two
happenings. Who speaks in an article comments on it, and each article has its own
commentators; so they do not part two articles. A suspect or a victim of whom news is
short is introduced with the age, which officials are not, and is about whom an article
is even where it says what he admitted.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from cryptonews_nlp._types import Offsets
from cryptonews_nlp.bridge import fold
from cryptonews_nlp.entities.lang.persons import GENERATIONS
from cryptonews_nlp.events.bags import words_of
from cryptonews_nlp.events.lang import AGES
from cryptonews_nlp.events.matrices import incidence
from cryptonews_nlp.linking.corpus.namesakes import is_placeholder

#: Mentions of a person from which an article is about them.
ABOUT = 3
#: What the age of a person counts beside their mentions.
AGED = 2

#: Pairs looked at together: bounds the memory.
BLOCK = 20_000

_LOOK = 40  # characters behind a name in which an age stands


class Person(NamedTuple):
    """A person of an article.

    Attributes
    ----------
    entity : str
        Its id.
    name : str
        The word with which most mentions end, folded.
    weight : int
        Mentions, with what the age counts.
    speaks : bool
        Whether the article quotes them, of whom it tells no more.
    """

    entity: str
    name: str
    weight: int
    speaks: bool = False


class Called(NamedTuple):
    """A mention of a person: who it is, what it says, and what stands behind it.

    Attributes
    ----------
    entity, text, behind : str
        Id of the person, the mention, and the text behind it.
    speaks : bool
        Whether a quote is said by this very mention.
    """

    entity: str
    text: str
    behind: str
    speaks: bool = False


def mentioned(
    entity: str, start: int, end: int, article: str, speakers: Iterable[Offsets] = ()
) -> Called:
    """Return a mention in an article, with the spans that speak in it."""
    speaks = any(a <= start and end <= b for a, b in speakers)
    return Called(entity, article[start:end], article[end : end + _LOOK], speaks)


def people_of(
    mentions: Iterable[Called], speakers: Container[str], language: str
) -> tuple[Person, ...]:
    """Return the people of an article.

    Parameters
    ----------
    mentions : iterable of Called
        Its mentions of people.
    speakers : container of str
        Entities that it quotes.
    language : str
        ISO 639-1 code of the article.

    Examples
    --------
    >>> first = Called("p1", "Tevin Orlov", ", 34, of Vashir, was charged")
    >>> for person in people_of([first, Called("p2", "Lind", " said")], {"p2"}, "en"):
    ...     print(person)
    Person(entity='p1', name='orlov', weight=3, speaks=False)
    Person(entity='p2', name='lind', weight=1, speaks=True)
    """
    called: defaultdict[str, list[Called]] = defaultdict(list)
    for mention in mentions:
        called[mention.entity].append(mention)
    found = []
    for entity, its in called.items():
        ends = Counter(word for c in its for word in _name_words(c.text)[-1:])
        aged = any(_is_aged(c, language) for c in its)
        if ends:
            name, weight = ends.most_common(1)[0][0], len(its) + AGED * aged
            found.append(Person(entity, name, weight, entity in speakers and not aged))
    return tuple(found)


def _is_aged(mention: Called, language: str) -> bool:
    """Return whether the article introduces somebody with the age.

    Not where it quotes a passer-by: "Ann Velt, 34, said".
    """
    age = AGES.get(language)
    return (
        age is not None
        and not mention.speaks
        and " " in mention.text
        and age.match(mention.behind) is not None
    )


def _name_words(name: str) -> list[str]:
    """Return the words of a name that tell whose it is."""
    words = [w for w in words_of(fold(name)) if w not in GENERATIONS]
    return [] if words and is_placeholder(tuple(words)) else words


def about_others(
    people: Sequence[Sequence[Person]],
    texts: Sequence[str],
    row: NDArray[np.int64],
    column: NDArray[np.int64],
) -> NDArray[np.bool_]:
    """Return whether the two articles of each pair are about other people.

    Each is about somebody, who does not speak in it and whom the other does not name,
    more than both are about anybody.

    Parameters
    ----------
    people : sequence of sequence of Person
        The people of each article.
    texts : sequence of str
        Headline and text of each.
    row, column : ndarray of int of shape (n_pairs,)
        Pairs of articles in one language.
    """
    weights = [Counter[str]() for _ in people]
    silent = [Counter[str]() for _ in people]
    for some, all_, own in zip(people, weights, silent, strict=True):
        for person in some:
            if person.weight >= ABOUT:
                all_[person.name] = max(all_[person.name], person.weight)
        spoken = {person.name for person in some if person.speaks}
        own.update({name: n for name, n in all_.items() if name not in spoken})
    number = {name: n for n, name in enumerate(sorted(set().union(*weights)))}
    has = np.array([bool(own) for own in silent])
    found = np.zeros(len(row), dtype=bool)
    pairs = np.flatnonzero(has[row] & has[column])
    if not len(pairs):
        return found
    about, both = _matrix(silent, number), _matrix(weights, number)
    told = _matrix(
        [
            dict.fromkeys(number.keys() & set(words_of(fold(text))), 1) if some else {}
            for text, some in zip(texts, silent, strict=True)
        ],
        number,
    )
    for start in range(0, len(pairs), BLOCK):
        part = pairs[start : start + BLOCK]
        a, b = row[part], column[part]
        apart = np.minimum(_untold(about[a], told[b]), _untold(about[b], told[a]))
        shared = both[a].minimum(both[b]).max(axis=1).toarray().ravel()
        found[part] = apart > shared
    return found


def _untold(about: sparse.csr_matrix, told: sparse.csr_matrix) -> NDArray[np.float64]:
    """Return the greatest weight in each row that the other article does not name."""
    untold = about - about.multiply(told)
    found: NDArray[np.float64] = untold.max(axis=1).toarray().ravel()
    return found


def _matrix(
    rows: Sequence[dict[str, int]], number: dict[str, int]
) -> sparse.csr_matrix:
    """Return counts by name as a matrix."""
    matrix = incidence(rows, number)
    matrix.data = np.array([float(n) for row in rows for n in row.values()])
    return matrix
