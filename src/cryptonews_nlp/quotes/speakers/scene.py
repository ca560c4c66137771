"""What the choice of a speaker needs to know of the whole document.

Who the candidates are (mentions of one name are one person), who is named most, whose
sentence stands before a quotation, and who spoke in the turns before it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from cryptonews_nlp.quotes.people.entity import Entity
from cryptonews_nlp.quotes.speakers.context import Context
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout


@dataclass(frozen=True, slots=True)
class Turn:
    """A quotation that has its speaker.

    Attributes
    ----------
    context : Context
        The stretch.
    speaker : Candidate or None
        As written.
    entity : Entity or None
        Whom that stands for, where it is known.
    """

    context: Context
    speaker: Candidate | None
    entity: Entity | None = None


@dataclass(slots=True)
class Scene:
    """A document, its candidates, and the turns so far.

    Parameters
    ----------
    layout : Layout
        The document.
    candidates : list of Candidate
        All possible speakers, in order.
    entity_of : mapping of int to Entity
        The person or body that a candidate is a mention of, by ``id``.
    """

    layout: Layout
    candidates: list[Candidate]
    entity_of: Mapping[int, Entity]
    turns: list[Turn] = field(default_factory=list)
    topics: dict[int, int] = field(init=False)
    main: dict[int, Candidate] = field(init=False)

    def __post_init__(self) -> None:
        """Rank the people named and find the subject of each sentence."""
        counts = Counter(
            {
                id(e): len(e.mentions)
                for e in {id(e): e for e in self.entity_of.values()}.values()
                if e.kind == "person"
            }
        )
        self.topics = {key: n for n, (key, _) in enumerate(counts.most_common())}
        self.main = {}
        for c in self.candidates:
            if self.layout.is_subject(c.head) or c.relation in {
                "subject",
                "inverted",
            }:
                self.main.setdefault(self.layout.sentence[c.head], c)

    def entity(self, candidate: Candidate | None) -> Entity | None:
        """Return whom a candidate is a mention of, None for a pronoun."""
        return None if candidate is None else self.entity_of.get(id(candidate))

    def speaker(self, back: int = 1) -> Candidate | None:
        """Return who spoke in the last turn, or some turns before it."""
        return self.turns[-back].speaker if len(self.turns) >= back else None

    def spoke(self, candidate: Candidate, back: int = 1) -> bool:
        """Tell whether a candidate is whoever spoke some turns before."""
        if len(self.turns) < back:
            return False
        turn = self.turns[-back]
        if turn.speaker is candidate:
            return True
        return turn.entity is not None and self.entity(candidate) is turn.entity
