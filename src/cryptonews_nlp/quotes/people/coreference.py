"""Whom a pronoun or a role stands for: light coreference for speakers."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from cryptonews_nlp.quotes.model import Linear, softmax
from cryptonews_nlp.quotes.people.antecedent_features import is_called, nobody_features
from cryptonews_nlp.quotes.people.antecedents import Antecedents
from cryptonews_nlp.quotes.people.authors import Authors
from cryptonews_nlp.quotes.people.coarguments import hears
from cryptonews_nlp.quotes.people.entity import Entity, fullest
from cryptonews_nlp.quotes.people.heads_of_state import (
    headship,
    may_be_head,
    named_head,
)
from cryptonews_nlp.quotes.people.holders import (
    is_of_body,
    is_official,
    is_somebodys,
    is_specific,
    named_later,
    stands_for,
)
from cryptonews_nlp.quotes.people.mention_forms import form_of, needs_antecedent
from cryptonews_nlp.quotes.people.named_behind import describes_name, named_behind
from cryptonews_nlp.quotes.people.names import group_names, group_roles
from cryptonews_nlp.quotes.people.offices import may_be_same, office_of
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.noun_phrases import is_demonym

#: Probability from which a mention of a form is given a name.
_SURE = {"role": 0.45, "possessive": 0.5, "collective": 0.3}
#: The same for a person whom the article never calls by such a role: of cross-validated
#: choices below it, one in three or fewer was right.
_SURE_UNCALLED = {"role": 0.85, "possessive": 1.1, "collective": 0.3, "anyone": 0.5}
#: The same for those who accuse, judge, defend and govern.
_SURE_OFFICIAL = 0.95
#: The same for « la Nantaise »: nobody else in the article is called by a place.
_SURE_DEMONYM = 0.5
#: The same for « cet élu », whom the article has just named.
_SURE_POINTED = 0.6
#: The same for « le chef de l'État » where no office of his is told.
_SURE_HEAD = 0.65
#: The probability of one such mention from which all of the article have his name.
_SURE_ELSEWHERE = 0.8
#: Confidence in who is named by the same office further on.
_LATER = 0.8
#: The same in the subject of a report that nobody told of before can have made.
_OF_ITSELF = 0.7
#: Sentences after which a name is given to no role that its bearer is never called.
_FAR = 8
#: Tokens behind « un homme » in which his name may follow.
_NAMED_AFTER = 5


class Coreference:
    """Entities of a document, and who is meant by a mention without a name.

    Parameters
    ----------
    layout : Layout
        The document.
    names : iterable of Candidate
        All candidates that are names, also those that speak nowhere.
    roles : iterable of Candidate
        Candidates that are people without a name.
    model : Linear
        Weights of :func:`.antecedent_features.features_of`.
    """

    def __init__(
        self,
        layout: Layout,
        names: Iterable[Candidate],
        roles: Iterable[Candidate],
        model: Linear,
    ) -> None:
        self.layout = layout
        self.model = model
        names, roles = list(names), list(roles)
        self.named = group_names(layout, names)
        self.entities = [*self.named, *group_roles(layout, roles)]
        self.authors = Authors(layout, [*names, *roles])
        self.of_mention = {id(m): e for e in self.named for m in e.mentions}
        self.role_of = {
            id(m): e for e in self.entities if not e.named for m in e.mentions
        }
        self.before = Antecedents(layout, self.entities, self.role_of)

    def resolve(self, mention: Candidate, depth: int = 0) -> tuple[Candidate, float]:
        """Return the name behind a mention, or the mention itself, with confidence.

        Parameters
        ----------
        mention : Candidate
            Speaker as written.
        depth : int
            How many steps led here: a pronoun may stand for a role, a role for a name.

        Returns
        -------
        (Candidate, float)
            Longest mention of the entity so far; probability of the choice.
        """
        entity = self.of_mention.get(id(mention)) or named_behind(
            self.layout, mention, self.named
        )
        if entity is not None:
            return fullest(entity), 1.0
        repeated = self._repeated(mention)
        if repeated is not None:
            return repeated, 1.0
        if not needs_antecedent(self.layout, mention):
            author = self._author(mention, depth)
            return author or self._owner(mention)
        source, chance = self._behind(mention, depth)
        if source is mention and mention.kind == "people":
            # nobody whom the article has begun to speak of: "A senior official said"
            holder = (
                named_head(self.layout, mention, self.named)
                or (None if depth else self._heads.get(headship(self.layout, mention)))
                or named_later(self.layout, mention, self.named)
            )
            if holder is not None:
                return fullest(holder), _LATER
        return source, chance

    def _repeated(self, mention: Candidate) -> Candidate | None:
        """Return the source before « selon la même source », "the same source said"."""
        if not self._is_same(mention):
            return None
        for at, entity in reversed(self.before.speakers):
            if at >= mention.first:
                continue
            before = [m for m in entity.mentions if m.head < mention.first]
            first = [m for m in before if not self._is_same(m)]
            return first[-1] if first and not entity.named else fullest(entity)
        return None

    def _is_same(self, mention: Candidate) -> bool:
        """Tell « la même source » from one without a name that is new."""
        data, lower = self.layout.data, self.layout.lower
        own = lower[mention.first : mention.head]
        return lower[mention.head] in data.anonymous and not data.same.isdisjoint(own)

    @cached_property
    def _heads(self) -> dict[frozenset[str], Entity]:
        """Who most surely heads the state and the government; nobody heads both."""
        best: dict[frozenset[str], tuple[float, Entity]] = {}
        for role in (m for e in self.entities if not e.named for m in e.mentions):
            ship = headship(self.layout, role)
            source, chance = self._behind(role, 0) if ship else (role, 0.0)
            entity = self.of_mention.get(id(source))
            if entity is not None and chance > best.get(ship, (0.0, entity))[0]:
                best[ship] = chance, entity
        heads = [id(entity) for _, entity in best.values()]
        return {
            ship: entity
            for ship, (chance, entity) in best.items()
            if chance >= _SURE_ELSEWHERE
            and entity.full
            and heads.count(id(entity)) == 1
        }

    def _behind(self, mention: Candidate, depth: int) -> tuple[Candidate, float]:
        """Return whom named before a mention without a name stands for."""
        options = self.before.options(mention)
        if not options:
            # a role that nobody is named for stands for itself
            chance = 0.0 if mention.kind == "pronoun" else 1.0
            return self._of_itself(mention, depth) or (self._itself(mention), chance)
        scores = [self.model.score_of(f) for _, f in options]
        bias = self.model.score_of(nobody_features(self.layout, mention))
        chances = softmax([*scores, bias])
        best = max(range(len(chances)), key=chances.__getitem__)
        if best == len(options):
            itself = self._itself(mention), chances[best]
            return self._of_itself(mention, depth) or itself
        chosen, row = options[best]
        head = chances[best] >= _SURE_HEAD and may_be_head(self.layout, mention, chosen)
        # "the prosecutor's office" is no police force that was named
        owned = is_somebodys(self.layout, mention)
        called = head or (chosen.kind != "person" and not owned) or is_called(row)
        if not called and chosen.roles and is_specific(self.layout, mention):
            return mention, 1.0  # whom the article calls a lawyer is no mayor of Lund
        if not called and (
            self._is_far(mention, chosen)
            or self._is_owned(mention)
            or owned
            or (chosen.named and self._is_introduced(mention))
        ):
            return self._itself(mention), 1.0
        if chances[best] < self._least(mention, called=called):
            # its own words before a doubtful name
            return self._itself(mention), 1 - chances[best]
        return self._given(mention, chosen, chances[best], depth)

    def _of_itself(
        self, mention: Candidate, depth: int
    ) -> tuple[Candidate, float] | None:
        """Return who speaks of himself: « Le port a fermé, a-t-il annoncé »."""
        found = self.before.reporting_on_itself(mention)
        return None if found is None else self._given(mention, found, _OF_ITSELF, depth)

    def _least(self, mention: Candidate, *, called: bool) -> float:
        """Return the probability from which a mention is given a name."""
        layout, form = self.layout, form_of(self.layout, mention)
        if is_demonym(layout, mention.head) and mention.kind != "pronoun":
            return _SURE_DEMONYM
        if called:
            return _SURE.get(form, 0.0)
        least = _SURE_UNCALLED.get(form, 0.0)
        owned = layout.lower[mention.first] in layout.data.possessive
        if owned and mention.kind != "pronoun":
            return _SURE_UNCALLED["possessive"]  # « son père » is not who was named
        if layout.lower[mention.first] in layout.data.pointing:
            # « ce retraité », « cet élu »: named above
            return 0.0 if form == "anyone" else min(least, _SURE_POINTED)
        known = is_official(layout, mention) or is_of_body(layout, mention)
        return max(least, _SURE_OFFICIAL) if known else least

    def _author(self, mention: Candidate, depth: int) -> tuple[Candidate, float] | None:
        """Return who issued a text that speaks."""
        if mention.kind != "document" or depth:
            return None
        issued = self.authors.of(mention, self.of_mention | self.role_of)
        return None if issued is None else self.resolve(issued, depth + 1)

    def _owner(self, mention: Candidate) -> tuple[Candidate, float]:
        """Return whose words a text has: Roe for « selon ses calculs »."""
        data, lower = self.layout.data, self.layout.lower
        first = mention.first
        if (
            mention.kind != "document"
            or mention.relation != "according"
            or lower[first] not in data.possessive - data.first_person - data.of_several
            or "'s" in lower[first : mention.head]  # "his doctor's testimony"
        ):
            return mention, 1.0
        owner = Candidate(first, first + 1, first, "pronoun")
        source, chance = self.resolve(owner)
        return (mention, 1.0) if source is owner else (source, chance)

    def _given(
        self, mention: Candidate, chosen: Entity, chance: float, depth: int
    ) -> tuple[Candidate, float]:
        """Return the name that a mention is given, unless it cannot have it."""
        if mention.kind != "pronoun":
            if not stands_for(self.layout, mention, chosen) or hears(
                self.layout, chosen, mention
            ):
                return self._itself(mention), 1.0
            if id(chosen) in self.before.marked or (
                self.before.only_hears(mention, chosen)
            ):
                return self._itself(mention), 1 - chance
        if self._is_another(mention, chosen):
            same = self._itself(mention)
            if same is not mention:
                return same, chance
        source, sure = self._named(chosen, mention, depth)
        return source, chance * sure

    def _is_another(self, mention: Candidate, chosen: Entity) -> bool:
        """Tell whether a mention has a role that the chosen name does not share."""
        own = self.role_of.get(id(mention))
        if own is None or own is chosen or not chosen.named:
            return False
        return not (own.roles & chosen.roles or own.families & chosen.families)

    def _is_far(self, mention: Candidate, chosen: Entity) -> bool:
        """Tell whether somebody never called so was named many sentences before."""
        before = [m for m in chosen.mentions if m.head < mention.first]
        sentence = self.layout.sentence
        return (
            form_of(self.layout, mention) == "role"
            and bool(before)
            and (sentence[mention.head] - sentence[before[-1].head] > _FAR)
        )

    def _is_owned(self, mention: Candidate) -> bool:
        """Tell whether a role was somebody's before: "told his boss ... the boss"."""
        own = self.role_of.get(id(mention))
        lower, possessive = self.layout.lower, self.layout.data.possessive
        return own is not None and any(
            m.head < mention.first and lower[m.first] in possessive
            for m in own.mentions
        )

    def _is_introduced(self, mention: Candidate) -> bool:
        """Tell whether the article has begun to speak of somebody without a name.

        Example: "A man walked in ... the man said", "told his boss ... the boss said"
        is nobody who was named between, unless the name follows: "a man named Roe".
        """
        own = self.role_of.get(id(mention))
        if own is None:
            return False
        lower, data = self.layout.lower, self.layout.data
        new = data.indefinite | data.possessive
        return any(
            m.head < mention.first
            and (lower[m.first] in new or self.layout.pos[m.first] == "NUM")
            and not self._is_named_behind(m)
            and not describes_name(self.layout, m)
            for m in own.mentions
        )

    def _is_named_behind(self, mention: Candidate) -> bool:
        """Tell whether a name follows a phrase: "a man identified as Roe"."""
        layout = self.layout
        for i in range(mention.last, min(mention.last + _NAMED_AFTER, len(layout))):
            if layout.sentence[i] != layout.sentence[mention.head]:
                return False
            if layout.label[i] == "PERSON":
                return True
        return False

    def _itself(self, mention: Candidate) -> Candidate:
        """Return the fuller mention of a role before one that no name shares.

        Example: "A spokesperson of the police ... the spokesperson said".
        """
        own = self.role_of.get(id(mention))
        if own is None or mention.kind == "pronoun":
            return mention
        data, lower = self.layout.data, self.layout.lower
        new = data.determiners - data.definite - data.possessive
        fuller = [
            m
            for m in own.mentions
            if m.head < mention.first
            and m.last - m.first > mention.last - mention.first
            and not describes_name(self.layout, m)
            and (lower[m.first] in new or is_specific(self.layout, m))
            and may_be_same(
                office_of(self.layout, m), [office_of(self.layout, mention)]
            )
        ]
        return fuller[-1] if fuller and lower[mention.first] not in new else mention

    def _named(
        self, chosen: Entity, mention: Candidate, depth: int
    ) -> tuple[Candidate, float]:
        """Return the name of an entity, also of a role that stands for a name."""
        before = [m for m in chosen.mentions if m.head < mention.first]
        if not chosen.named and depth < 1 and before:
            source, chance = self.resolve(before[-1], depth + 1)
            if source is not before[-1]:
                return source, chance
        return fullest(chosen), 1.0

    def remember(self, mention: Candidate, source: Candidate) -> None:
        """Note who spoke last."""
        entity = self.of_mention.get(id(source)) or self.role_of.get(id(source))
        if entity is not None:
            self.before.speakers.append((mention.head, entity))

    def forget(self) -> None:
        """Begin the document anew: nobody has spoken."""
        self.before.speakers.clear()
