"""Whom a pronoun or a role stands for: light coreference for speakers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib import resources

from cryptonews_nlp.quotes.candidate import Candidate
from cryptonews_nlp.quotes.lang import LanguageData
from cryptonews_nlp.quotes.layout import Layout
from cryptonews_nlp.quotes.model import Linear, softmax

_WORD = re.compile(r"[^\W_]+")
_STEM = 6
_HUMAN = frozenset({"person"})
_NAMED = frozenset({"person", "organisation", "place"})
_DEFINITE = frozenset(
    {"the", "le", "la", "l'", "les", "ce", "cet", "cette", "this", "that", "son", "sa"}
)
#: Words that point at the last one spoken of: "ce dernier", "l'intéressée".
_DEMONSTRATIVE = frozenset(
    {"dernier", "dernière", "intéressé", "intéressée", "latter", "celui", "celle"}
)
_OLDEST = 30
#: Mentions that keep an entity in mind for the whole document.
_OFTEN = 3
_SHORTEST_ROLE = 3
#: Sentences up to which a distance counts one by one.
_NEAR = 8


@cache
def given_names() -> dict[str, str]:
    """Return given names, lower case, with the gender of their bearers."""
    path = resources.files("cryptonews_nlp.quotes") / "data" / "given_names.tsv"
    if not path.is_file():
        return {}
    lines = path.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {name: gender for name, gender in pairs}  # noqa: C416 - typed as str pairs


@dataclass(slots=True, eq=False)
class Entity:
    """All mentions of one name in a document.

    Attributes
    ----------
    kind : str
        person, organisation or place.
    words : set of str
        Words of its longest mention, lower case.
    mentions : list of Candidate
        In order.
    gender : str
        "m", "f" or "" where nothing tells.
    roles : set of str
        Stems of the nouns that titles and appositions give it.
    """

    kind: str
    words: set[str]
    last_word: str
    mentions: list[Candidate] = field(default_factory=list)
    gender: str = ""
    roles: set[str] = field(default_factory=set)


class Coreference:
    """Entities of a document, and who is meant by a mention without a name.

    Parameters
    ----------
    layout : Layout
        The document.
    names : list of Candidate
        All candidates that are names, also those that speak nowhere.
    model : Linear
        Weights of :func:`features_of`.
    """

    def __init__(self, layout: Layout, names: list[Candidate], model: Linear) -> None:
        self.layout = layout
        self.model = model
        self.entities = group_names(layout, names)
        self.of_mention = {id(m): e for e in self.entities for m in e.mentions}
        self.speakers: list[tuple[int, Entity]] = []

    def resolve(self, mention: Candidate) -> tuple[Candidate, float]:
        """Return the name behind a mention, or the mention itself, with confidence.

        Parameters
        ----------
        mention : Candidate
            Speaker as written.

        Returns
        -------
        (Candidate, float)
            Longest mention of the entity so far; probability of the choice.
        """
        entity = self.of_mention.get(id(mention))
        if entity is not None:
            return _fullest(entity), 1.0
        if not needs_antecedent(self.layout, mention):
            return mention, 1.0
        options = self.options(mention)
        if not options:
            return mention, 0.0
        scores = [self.model.score(f.items()) for _, f in options]
        bias = self.model.weights.get("none&" + form_of(self.layout, mention), 0.0)
        chances = softmax([*scores, bias])
        best = max(range(len(chances)), key=chances.__getitem__)
        if best == len(options):
            return mention, chances[best]
        return _fullest(options[best][0]), chances[best]

    def options(self, mention: Candidate) -> list[tuple[Entity, dict[str, float]]]:
        """Return the entities before a mention with their features."""
        layout = self.layout
        plural = _is_plural(layout, mention)
        human = layout.lower[mention.head] in layout.data.human_pronouns
        near = []
        for entity in self.entities:
            before = [m for m in entity.mentions if m.head < mention.first]
            person = entity.kind == "person"
            if not before or (human and not person) or (plural and person):
                continue
            distance = layout.sentence[mention.head] - layout.sentence[before[-1].head]
            if distance <= _OLDEST or len(before) > _OFTEN:
                near.append((entity, before))
        near.sort(key=lambda pair: -pair[1][-1].head)
        last = next((e for at, e in reversed(self.speakers) if at < mention.head), None)
        return [
            (entity, dict(features_of(layout, mention, entity, before, rank, last)))
            for rank, (entity, before) in enumerate(near[:12])
        ]

    def remember(self, mention: Candidate, source: Candidate) -> None:
        """Note who spoke last."""
        entity = self.of_mention.get(id(source))
        if entity is not None:
            self.speakers.append((mention.head, entity))


def _fullest(entity: Entity) -> Candidate:
    return max(
        entity.mentions, key=lambda m: (m.name or (0, 0))[1] - (m.name or (0, 0))[0]
    )


def group_names(layout: Layout, names: list[Candidate]) -> list[Entity]:
    """Group names that share their last word or all their words."""
    entities: list[Entity] = []
    by_word: dict[str, Entity] = {}
    for name in names:
        if name.kind not in _NAMED or name.name is None:
            continue
        text = layout.text[layout.start[name.name[0]] : layout.end[name.name[1] - 1]]
        words = [w.lower() for w in _WORD.findall(text)]
        if not words:
            continue
        entity = by_word.get(words[-1]) or (
            by_word.get(words[0]) if len(words) == 1 else None
        )
        if entity is None or not _compatible(entity, words):
            entity = Entity(name.kind, set(words), words[-1])
            entities.append(entity)
            by_word.setdefault(words[-1], entity)
            if name.kind == "person":
                by_word.setdefault(words[0], entity)
        entity.words |= set(words)
        entity.mentions.append(name)
        _describe(layout, entity, name, words)
    return entities


def _compatible(entity: Entity, words: list[str]) -> bool:
    shorter, longer = sorted((set(words), entity.words), key=len)
    return shorter <= longer or (len(shorter & longer) > 1)


def _describe(
    layout: Layout, entity: Entity, name: Candidate, words: list[str]
) -> None:
    data = layout.data
    span = name.name or (name.first, name.last)
    around = range(max(0, min(name.outer, span[0] - 4)), span[0])
    for i in around:
        lower = layout.lower[i]
        if layout.sentence[i] != layout.sentence[name.head]:
            continue
        if i >= span[0] - 2 and data.titles.get(lower):
            entity.gender = entity.gender or data.titles[lower]
        if i >= name.outer or layout.pos[i] == "NOUN":
            _add_role(data, entity, lower)
    after = span[1]
    if after < len(layout) and layout.lower[after] == ",":
        for i in range(after + 1, min(after + 9, len(layout))):
            if layout.lower[i] == "," or layout.cue[i]:
                break
            if layout.pos[i] in {"NOUN", "PROPN"}:
                _add_role(data, entity, layout.lower[i])
                break
    if entity.kind == "person" and not entity.gender:
        entity.gender = given_names().get(words[0], "")


def _add_role(data: LanguageData, entity: Entity, lower: str) -> None:
    if not lower[:1].isalpha() or len(lower) < _SHORTEST_ROLE:
        return
    entity.roles.add(lower[:_STEM])
    if entity.kind == "person" and not entity.gender:
        feminine, masculine = lower in data.feminine, lower in data.masculine
        if feminine != masculine:
            entity.gender = "f" if feminine else "m"


def needs_antecedent(layout: Layout, mention: Candidate) -> bool:
    """Tell whether a mention stands for a name: a pronoun or a definite role."""
    if mention.kind == "pronoun":
        return True
    if mention.kind in _NAMED or mention.kind == "self":
        return False
    first = layout.lower[mention.first]
    return first in _DEFINITE or layout.lower[mention.head] in _DEMONSTRATIVE


def _is_plural(layout: Layout, mention: Candidate) -> bool:
    """Tell whether a pronoun stands for several: never for one person."""
    lower = layout.lower[mention.head]
    return layout.data.pronouns.get(lower, ("", ""))[1] == "p"


def form_of(layout: Layout, mention: Candidate) -> str:
    """Return the form of a mention: its pronoun class, or what kind of role it is."""
    lower = layout.lower[mention.head]
    if mention.kind == "pronoun":
        gender, number = layout.data.pronouns.get(lower, ("", ""))
        return f"pronoun{gender}{number}"
    if lower in _DEMONSTRATIVE:
        return "demonstrative"
    return "collective" if lower in layout.data.collective else "role"


def features_of(
    layout: Layout,
    mention: Candidate,
    entity: Entity,
    before: list[Candidate],
    rank: int,
    last_speaker: Entity | None,
) -> Iterator[tuple[str, float]]:
    """Measure how well an entity fits a mention without a name."""
    form = form_of(layout, mention)
    group = "pronoun" if form.startswith("pronoun") else form
    latest = before[-1]
    distance = layout.sentence[mention.head] - layout.sentence[latest.head]
    near = min(distance, 4) if distance < _NEAR else _NEAR
    yield f"distance={near}&{group}", 1.0
    yield f"rank={min(rank, 4)}&{group}", 1.0
    yield f"kind={entity.kind}&{form}", 1.0
    subject = any(
        layout.dep[m.head].startswith("nsubj") or m.speaks for m in before[-2:]
    )
    yield f"subject={subject}&{group}", 1.0
    if layout.dep[latest.head].startswith("nsubj") and distance <= 1:
        yield f"near_subject&{group}", 1.0
    yield f"gender={_agreement(layout, mention, entity)}&{group}", 1.0
    yield f"often={min(len(before), 4)}&{group}", 1.0
    if last_speaker is not None:
        yield f"spoke_last={last_speaker is entity}&{group}", 1.0
    yield f"spoke={any(m.speaks for m in before)}&{group}", 1.0
    role = layout.lower[mention.head][:_STEM]
    yield f"role={role in entity.roles}&{group}", 1.0
    if layout.paragraph[latest.head] == layout.paragraph[mention.head]:
        yield f"paragraph&{group}", 1.0


def _agreement(layout: Layout, mention: Candidate, entity: Entity) -> str:
    data, lower = layout.data, layout.lower[mention.head]
    gender = data.pronouns.get(lower, ("", ""))[0]
    if mention.kind != "pronoun":
        first = layout.lower[mention.first]
        feminine = lower in data.feminine or first in {"la", "cette"}
        masculine = lower in data.masculine or first in {"le", "ce", "cet"}
        gender = "" if feminine == masculine else ("f" if feminine else "m")
        if first in {"la", "cette"}:
            gender = "f"
        elif first in {"le", "ce", "cet"}:
            gender = "m"
    if entity.kind != "person":
        return "none"
    if not gender or not entity.gender:
        return "unknown"
    return "same" if gender == entity.gender else "other"
