"""What a short or ambiguous name of one article stands for."""

from __future__ import annotations

from collections import defaultdict

from cryptonews_nlp.entities.lang.persons import FAMILY_FIRST
from cryptonews_nlp.linking.article.local import Local
from cryptonews_nlp.linking.article.usage import Usage
from cryptonews_nlp.linking.corpus.abroad import is_local
from cryptonews_nlp.linking.corpus.context import Context
from cryptonews_nlp.linking.corpus.groups import Group
from cryptonews_nlp.linking.corpus.index import NameIndex
from cryptonews_nlp.linking.corpus.namesakes import (
    SHARE_FOR_GIVEN,
    is_given_alone,
    is_placeholder,
)
from cryptonews_nlp.linking.names.folding import (
    Words,
    contains_words,
    fold,
    is_acronym,
)
from cryptonews_nlp.linking.names.known import place_names
from cryptonews_nlp.linking.names.lexicon import (
    CODENAME_HEADS,
    COMPASS,
    DESIGNATORS,
    VAGUE,
)
from cryptonews_nlp.linking.names.parts import (
    begins_with,
    is_joined_place,
    is_of_place,
    part_method,
    rank_person_part,
    rests_of,
)
from cryptonews_nlp.linking.names.shapes import PERSON, THING

#: Words that are no name without what they stand for.
_NAMELESS = VAGUE | DESIGNATORS | COMPASS
#: Shared context that a short name needs to join a longer one of other articles, and
#: by how much the best candidate must exceed the next. Tuned on the train split of
#: data/gold (``python -m benchmarks.linking``).
LEAST_AFFINITY = 0.4
LEAST_MARGIN = 1.3
#: The same for given names, the family names of China and Korea, and what every town
#: has.
LEAST_FOR_COMMON = 1.0
#: Shared context where only the word for an operation or a project is left out.
LEAST_FOR_HEAD = 0.05
#: An acronym that one name of the corpus defines needs no context from this length on.
_PLAIN_ACRONYM = 3
#: Weight of the countries in an article for choosing between national bodies.
_COUNTRY_WEIGHT = 1.0
#: The same where the labels differ: a model took the short name for something else.
LEAST_FOR_MISLABELLED = 0.8
#: Articles that name the foremost bearer of a surname, and how many times those of the
#: next one.
_FOREMOST = 5


class Decider:
    """Decides from what else an article names.

    Parameters
    ----------
    index : NameIndex
        The names that are candidates.
    context : Context
        Built from the same groups.
    usage : Usage
        How many articles write each name.
    """

    def __init__(self, index: NameIndex, context: Context, usage: Usage) -> None:
        self._index = index
        self._context = context
        self._usage = usage

    def target(self, local: Local, group: Group) -> tuple[Group, str] | None:
        """Return the group that a name belongs to, and the method that tells so.

        Parameters
        ----------
        local : Local
            A name of one article.
        group : Group
            The group that it is in so far.

        Returns
        -------
        tuple of (Group, str) or None
            None where nothing stands out: the name stays by itself.
        """
        if local.entries:
            return self._ambiguous(local, group)
        if local.kind == PERSON:
            found = self._person(local, group)
        elif local.canonical:
            return self._redefined(local, group) if local.weak else None
        else:
            found = self._acronym(local, group) if len(local.key) == 1 else None
            found = found or self._thing(local, group)
        return found or self._mislabelled(local, group)

    def _ambiguous(self, local: Local, group: Group) -> tuple[Group, str] | None:
        """Choose among gazetteer entries by the countries and names of the article."""
        countries = self._context.countries(local.article_id)
        total = sum(countries.values())
        scored = []
        for order, entry in enumerate(local.entries):
            found = self._index.of_entry(entry)
            score = self._context.affinity(local.article_id, found, (group.number,))
            if entry.country and total:
                score += _COUNTRY_WEIGHT * countries[entry.country] / total
            scored.append((-score, order, found))
        scored.sort(key=lambda item: item[:2])
        best, second = -scored[0][0], -scored[1][0]
        if best >= LEAST_AFFINITY and best >= LEAST_MARGIN * second:
            return scored[0][2], "context"
        return None

    def _acronym(self, local: Local, group: Group) -> tuple[Group, str] | None:
        letters = local.key[0]
        defined = [
            g
            for g in self._index.by_acronym.get(letters, ())
            if g is not group and not any(letters in form[1:-1] for form in g.forms)
        ]
        if any(self._prevails(local, g) for g in defined):
            return None
        plain = is_acronym(local.name) or (
            local.labels == {"ORG"} and not self._is_word(local, defined)
        )
        if len(defined) == 1 and plain and len(letters) >= _PLAIN_ACRONYM:
            return defined[0], "acronym"
        best = _foremost(defined, (letters,)) if plain else None
        best = best or self._best(local, group, defined)
        if best is None and is_acronym(local.name):
            spelt = [
                g for g in self._index.by_initials.get(letters, ()) if g is not group
            ]
            best = self._best(local, group, spelt)
        return (best, "acronym") if best else None

    def _redefined(self, local: Local, group: Group) -> tuple[Group, str] | None:
        """Find what other articles on the same things call by an acronym.

        FCC is the Federal Communications Commission, but not beside names of the
        articles that speak of Financial Crime Compliance (FCC).
        """
        texts = {link.text for link in local.links}
        defined = {
            id(other): other
            for text in sorted(texts)
            if is_acronym(text)
            for other in self._index.by_acronym.get(fold(text), ())
            if other is not group and not other.catalogued
        }
        best = self._best(local, group, list(defined.values()))
        return (best, "acronym") if best else None

    def _person(self, local: Local, group: Group) -> tuple[Group, str] | None:
        ranked = defaultdict(list)
        for other in self._index.holders(local, group):
            if self._prevails(local, other):
                continue
            forms = other.forms
            ranks = [rank_person_part(local.key, form) for form in forms]
            rank = 1 if local.key in forms else min(filter(None, ranks), default=0)
            if rank:
                ranked[rank].append(other)
        nobody = is_placeholder(local.key)
        given = nobody or is_given_alone(local)
        if nobody or (given and not self._index.is_surname(local.key[-1])):
            first = None
        elif len(local.key) == 1:
            # in hundreds of articles context finds something in common with anybody
            first = _foremost(ranked[1])
        else:
            # some article gives the full name beside a fuller one
            equal = [other for other in ranked[1] if local.key in other.forms]
            first = equal[0] if len(equal) == 1 else None
        if first:
            return first, part_method(PERSON, local.name, local.key, first.key)
        same = 0.0
        if given:
            # "Lucy, 35, a nurse" is nobody whom articles on other things name in full
            same = self._context.share(local.article_id, SHARE_FOR_GIVEN)
        for rank in sorted(ranked):
            least = max(_least_for(local.key, rank), same)
            best = self._best(local, group, ranked[rank], least)
            if best is not None:
                return best, part_method(PERSON, local.name, local.key, best.key)
        return None

    def _thing(self, local: Local, group: Group) -> tuple[Group, str] | None:
        if all(word in _NAMELESS for word in local.key):
            return None
        plain, other_words = [], []
        for other in self._index.holders(local, group):
            if not local.labels & other.labels:
                continue
            rests = rests_of(other.forms, local.key)
            if not rests or self._prevails(local, other):
                continue
            if any(is_joined_place(local, whole) for whole in other.locals):
                continue
            if local.labels == {"LOC"}:
                rests = [rest for rest in rests if not is_of_place(rest)]
            if any(rest[0] in CODENAME_HEADS and len(rest) == 1 for rest in rests):
                plain.append(other)
            elif rests:
                other_words.append(other)
        best = self._best(local, group, plain, LEAST_FOR_HEAD)
        least = LEAST_FOR_COMMON if is_local(local.key) else LEAST_AFFINITY
        best = best or self._best(local, group, other_words, least)
        return (best, "short-name") if best else None

    def _mislabelled(self, local: Local, group: Group) -> tuple[Group, str] | None:
        """Find the longer name of one word whose label is another one."""
        # a firm and its product (ORG, MISC) share a word and are two
        if len(local.key) > 1 or local.canonical or local.labels & {"ORG", "MISC"}:
            return None
        if local.labels == {"LOC"} and local.key in place_names():
            return None
        (word,) = local.key
        wholes = [
            other
            for kind in (THING, PERSON)
            for other in self._index.by_word.get((kind, word), ())
            if other is not group
            and not (kind == local.kind and local.labels & other.labels)
            and (
                local.key in other.forms
                or (kind == THING and any(begins_with(f, word) for f in other.forms))
            )
        ]
        best = self._best(local, group, wholes, LEAST_FOR_MISLABELLED)
        return (best, "short-name") if best else None

    def _is_word(self, local: Local, defined: list[Group]) -> bool:
        """Tell whether most articles use a short form without what it may stand for."""
        shares = [self._usage.alone(local.kind, local.key, g.key) for g in defined]
        return any(alone > with_long for alone, with_long in shares)

    def _prevails(self, local: Local, other: Group) -> bool:
        """Tell whether a name in a longer one is a name of its own."""
        inside = contains_words(other.key, local.key) or local.kind == PERSON
        return inside and self._usage.prevails(local.kind, local.key, other.key)

    def _best(
        self,
        local: Local,
        group: Group,
        candidates: list[Group],
        least: float = LEAST_AFFINITY,
    ) -> Group | None:
        """Return the candidate that shares most with the article, if it stands out."""
        without = [group.number, *(c.number for c in candidates)]
        scored = sorted(
            (
                (self._context.affinity(local.article_id, c, without), -c.number)
                for c in candidates
            ),
            reverse=True,
        )
        if not scored or scored[0][0] < least:
            return None
        if len(scored) > 1 and scored[0][0] < LEAST_MARGIN * scored[1][0]:
            return None
        by_number = {c.number: c for c in candidates}
        return by_number[-scored[0][1]]


def _least_for(key: Words, rank: int) -> float:
    """Return the context that a name of one word needs: more where many have it."""
    if len(key) == 1 and (key[0] in FAMILY_FIRST or rank > 1):
        return LEAST_FOR_COMMON
    return LEAST_AFFINITY


def _foremost(bearers: list[Group], acronym: Words = ()) -> Group | None:
    """Return the bearer of a surname whom many articles name and others hardly.

    What everybody writes of by the surname alone needs no context. Of an acronym only
    the articles count that spell it out.
    """
    counts = [
        len({a.article_id for a in g.locals if not acronym or _spells_out(a, acronym)})
        for g in bearers
    ]
    first, second = [*sorted(counts, reverse=True), 0, 0][:2]
    if first < _FOREMOST or first < _FOREMOST * second:
        return None
    return bearers[counts.index(first)]


def _spells_out(local: Local, acronym: Words) -> bool:
    return acronym in local.forms and any(len(form) > 1 for form in local.forms)
