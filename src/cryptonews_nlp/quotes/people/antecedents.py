"""Who was spoken of before a mention without a name: the choices for what it means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from cryptonews_nlp.quotes.people.addressees import is_told
from cryptonews_nlp.quotes.people.antecedent_features import Antecedent, features_of
from cryptonews_nlp.quotes.people.coarguments import acts_on
from cryptonews_nlp.quotes.people.entity import Entity
from cryptonews_nlp.quotes.people.holders import PARTIES, may_be
from cryptonews_nlp.quotes.people.mention_forms import is_plural
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout

#: Sentences after which an entity is forgotten, unless it was named often.
_OLDEST = 30
_OFTEN = 3
#: Names, and people without a name, that are looked at.
_MOST_NAMES = 12
_MOST_ROLES = 5


#: Kinds of candidates that may speak of themselves.
_WHO = frozenset({"person", "organisation", "people"})

#: An entity that a mention may take up, with its features.
Option = tuple[Entity, dict[str, float]]


class Antecedents:
    """Entities of a document as a mention may take them up.

    Parameters
    ----------
    layout : Layout
        The document.
    entities : sequence of Entity
        Names first, then people without a name.
    role_of : mapping of int to Entity
        The entity without a name of a mention, by the mention's identity.

    Attributes
    ----------
    marked : set of int
        Identities of names that stand in quotations only.
    told : set of int
        Identities of mentions of bodies that only hear what is said.
    speakers : list of (int, Entity)
        Who spoke so far, with the token where.
    """

    def __init__(
        self, layout: Layout, entities: Sequence[Entity], role_of: Mapping[int, Entity]
    ) -> None:
        self.layout = layout
        self.entities = entities
        self.role_of = role_of
        self.marked = {id(e) for e in entities if e.named and _only_in_marks(layout, e)}
        self.told = {
            id(m)
            for e in entities
            if e.kind == "organisation"
            for m in e.mentions
            if is_told(layout, m)
        }
        self.speakers: list[tuple[int, Entity]] = []
        self._options: dict[tuple[Candidate, Entity | None], list[Option]] = {}

    def options(self, mention: Candidate) -> list[Option]:
        """Return the entities before a mention with their features.

        Asked for once where speakers are chosen and once where rows are written.
        """
        last = next((e for at, e in reversed(self.speakers) if at < mention.head), None)
        key = mention, last
        if key not in self._options:
            self._options[key] = self._found(mention, last)
        return self._options[key]

    def _found(self, mention: Candidate, last: Entity | None) -> list[Option]:
        """Find the entities before a mention; somebody spoke last, or nobody."""
        layout = self.layout
        meant = self._by_pronoun if mention.kind == "pronoun" else self._by_noun
        near: list[Antecedent] = []
        for entity, before in meant(mention):
            distance = layout.sentence[mention.head] - layout.sentence[before[-1].head]
            if distance <= _OLDEST or len(before) > _OFTEN:
                near.append(Antecedent(entity, before, distance))
        near = _of_the_case(layout, mention, near)
        near.sort(key=lambda a: -a.mentions[-1].head)
        near = self._pointed_at(mention, near, last)
        names = [a for a in near if a.entity.named][:_MOST_NAMES]
        roles = [a for a in near if not a.entity.named][:_MOST_ROLES]
        kept = sorted([*names, *roles], key=lambda a: -a.mentions[-1].head)
        return [
            (a.entity, row)
            for a, row in zip(
                kept, features_of(layout, mention, kept, last), strict=True
            )
        ]

    def _by_pronoun(
        self, mention: Candidate
    ) -> Iterator[tuple[Entity, list[Candidate]]]:
        """Yield the entities that a pronoun may mean, with their mentions before it."""
        begin = self.layout.entry_of(mention.head)
        for entity in self._agreeing(mention):
            before = self._before(mention, entity, begin)
            if before and not all(id(m) in self.told for m in before):
                yield entity, before

    def _agreeing(self, mention: Candidate) -> Iterator[Entity]:
        """Yield the entities that a pronoun may mean by its form."""
        layout, data = self.layout, self.layout.data
        lower = layout.lower[mention.head]
        plural = is_plural(layout, mention)
        human = lower in data.human_pronouns
        neuter = data.pronouns.get(lower, ("", ""))[0] == "n"
        one_body = plural and not data.plural_bodies
        for entity in self.entities:
            if not (
                # « ils » is no bank, "they" may be
                (one_body and entity.named and not _is_several(layout, entity))
                or _is_unlike(entity, plural=plural, human=human, neuter=neuter)
                or (not entity.named and entity.plural is not plural)
                or id(entity) in self.marked
            ):
                yield entity

    def reporting_on_itself(self, mention: Candidate) -> Entity | None:
        """Return the subject of what a pronoun behind it says, None without one.

        « Le parquet a saisi un juge, a-t-il annoncé » where nobody else is told of.
        """
        layout = self.layout
        if mention.kind != "pronoun" or not self._is_set_off(mention):
            return None
        subjects = [
            (m.head, entity)
            for entity in self._agreeing(mention)
            for m in entity.mentions
            if m.head < mention.first
            and m.kind in _WHO
            and layout.sentence[m.head] == layout.sentence[mention.head]
            and layout.dep[m.head].startswith("nsubj")
        ]
        return min(subjects, key=lambda s: s[0])[1] if subjects else None

    def _by_noun(self, mention: Candidate) -> Iterator[tuple[Entity, list[Candidate]]]:
        """Yield the entities that a noun may mean, with their mentions before it."""
        layout = self.layout
        plural = is_plural(layout, mention)
        human = layout.lower[mention.head] in layout.data.human_pronouns
        own = self.role_of.get(id(mention))
        so_called = [m for m in own.mentions if m.head < mention.first] if own else []
        for entity in self.entities:
            if _is_unlike(entity, plural=plural, human=human, neuter=False) or (
                not entity.named and entity is not own
            ):
                continue
            before = self._before(mention, entity, 0)
            if (
                before
                and may_be(layout, mention, entity)
                and not acts_on(layout, entity, so_called)
                # "the prosecutor of Lyon" is not Lyon
                and not any(
                    mention.first <= m.head < mention.last for m in entity.mentions
                )
            ):
                yield entity, before

    def only_hears(self, mention: Candidate, entity: Entity) -> bool:
        """Tell whether a body is but told things before a mention that is no outlet."""
        data, lower = self.layout.data, self.layout.lower[mention.head]
        return "press" not in data.families_of(lower) and all(
            id(m) in self.told for m in entity.mentions if m.head < mention.first
        )

    def _pointed_at(
        self, mention: Candidate, near: list[Antecedent], last: Entity | None
    ) -> list[Antecedent]:
        """Return who was named last for « ce dernier », all for most other mentions.

        « L'intéressé » is whom somebody has just spoken of, not the one who did.
        """
        data, lower = self.layout.data, self.layout.lower[mention.head]
        topic = self._topic(mention)
        if topic >= 0:
            named = [a for a in near if a.mentions[-1].head > topic]
            return named or near
        if lower in data.concerned:
            return [a for a in near if a.entity is not last] or near
        if lower not in data.latter:
            return near
        people = [
            a
            for a in near
            if a.entity.kind in {"person", "people"} and not a.entity.plural
        ]
        return people[:1] or near

    def _topic(self, mention: Candidate) -> int:
        """Return where a topic opens the sentence of a pronoun, -1 without one.

        « Quant à la banque, elle dément » is of the bank.
        """
        layout, data = self.layout, self.layout.data
        if mention.kind != "pronoun" or not data.topics:
            return -1
        i = mention.first
        while i > 0 and layout.sentence[i - 1] == layout.sentence[mention.head]:
            i -= 1
        opening = " ".join(layout.lower[i : i + 2])
        return i if opening.startswith(data.topics) else -1

    def _before(
        self, mention: Candidate, entity: Entity, begin: int
    ) -> list[Candidate]:
        """Return the mentions of an entity before another mention.

        For a pronoun not those in its own quotation ("Roe is late," he said), with or
        without marks (« Roe est en retard, dit-il »), nor those of an entry before on a
        live page.
        """
        layout = self.layout
        outside = mention.kind == "pronoun" and layout.inside[mention.head] < 0
        set_off = outside and self._is_set_off(mention)
        return [
            m
            for m in entity.mentions
            if begin <= m.head < mention.first
            and not (
                outside
                and (set_off or layout.inside[m.head] >= 0)
                and layout.sentence[m.head] == layout.sentence[mention.head]
            )
        ]

    def _is_set_off(self, mention: Candidate) -> bool:
        """Tell « dit-il » behind a sentence without marks, all of which he says."""
        layout, i = self.layout, mention.head
        if layout.lower[i] not in layout.data.inversion:
            return False
        while i > 0 and layout.sentence[i - 1] == layout.sentence[mention.head]:
            i -= 1
            if layout.inside[i] >= 0:
                return False
        return True


def _is_several(layout: Layout, entity: Entity) -> bool:
    """Tell a body that acts as several: « les Verts votent », not « sans les Verts ».

    Its name may begin with the article: « Les Républicains ».
    """
    several = layout.data.plural_determiners
    return any(
        layout.is_subject(m.head)
        and not several.isdisjoint(layout.lower[max(first - 1, 0) : first + 1])
        for m in entity.mentions
        for first in (m.name_range[0],)
    )


def _is_unlike(entity: Entity, *, plural: bool, human: bool, neuter: bool) -> bool:
    """Tell whether the form of a mention bars an entity of such a kind."""
    kind = entity.kind
    return (
        (plural and kind == "person")
        or (human and (entity.body or kind not in {"person", "people", "other"}))
        or (neuter and not entity.body and kind in {"person", "people"})
    )


def _of_the_case(
    layout: Layout, mention: Candidate, near: list[Antecedent]
) -> list[Antecedent]:
    """Return who is known as a party to a case for "the defendant", else all."""
    lower = layout.lower[mention.head]
    parties = layout.data.families_of(lower) & PARTIES
    if mention.kind == "pronoun" or not parties:
        return near
    known = [a for a in near if not a.entity.named or parties & a.entity.families]
    return known if any(a.entity.named for a in known) else near


def _only_in_marks(layout: Layout, entity: Entity) -> bool:
    """Tell whether a name stands in quotations only, and in no turn of a transcript."""
    return all(
        layout.inside[m.first] >= 0
        and layout.segments[layout.inside[m.first]].label is None
        for m in entity.mentions
    )
