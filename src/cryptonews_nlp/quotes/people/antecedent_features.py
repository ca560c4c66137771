"""What is measured about an entity that a pronoun or a role may stand for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cryptonews_nlp.quotes.people.entity import Entity
from cryptonews_nlp.quotes.people.mention_forms import (
    form_of,
)
from cryptonews_nlp.quotes.people.names import (
    gender_of_phrase,
)
from cryptonews_nlp.quotes.people.offices import role_stem
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout

#: Sentences up to which a distance counts one by one.
_NEAR = 8
_MAIN = frozenset({"root", "conj", "parataxis"})


@dataclass(frozen=True, slots=True)
class Antecedent:
    """An entity with its mentions before the one to resolve."""

    entity: Entity
    mentions: list[Candidate]
    distance: int


def is_called(row: dict[str, float]) -> bool:
    """Tell from its features whether an entity is called by a role or by a like one."""
    return any(
        name.startswith(("role=True", "family=True", "content=True")) for name in row
    )


def _alike(form: str) -> str:
    """Return the form whose weights fit: "the latter" stands for a name like "he"."""
    return "pronounms" if form == "demonstrative" else form


def nobody_features(layout: Layout, mention: Candidate) -> dict[str, float]:
    """Measure whether a mention stands for no entity, but for itself."""
    form = _alike(form_of(layout, mention))
    names = [f"none&{form}", f"none&{form}&{layout.lang}"]
    if mention.kind != "pronoun":
        modified = mention.last - mention.head > 1
        names += [
            f"none&noun={layout.lower[mention.head]}",
            f"none&modified={modified}&{form}",
            f"none&kind={mention.kind}",
            f"none&first={layout.lower[mention.first]}",
            f"none&family={_family(layout, mention)}&{form}",
        ]
    return dict.fromkeys(names, 1.0)


def features_of(
    layout: Layout,
    mention: Candidate,
    options: Sequence[Antecedent],
    last_speaker: Entity | None,
) -> list[dict[str, float]]:
    """Measure how well each entity fits a mention without a name.

    Parameters
    ----------
    layout : Layout
        The document.
    mention : Candidate
        A pronoun or a definite role.
    options : sequence of Antecedent
        Entities before it, nearest first.
    last_speaker : Entity or None
        Who spoke before.
    """
    form = _alike(form_of(layout, mention))
    group = "pronoun" if form.startswith("pronoun") else form
    gender = _gender_of(layout, mention)
    rows: list[dict[str, float]] = []
    agreeing = 0
    for rank, option in enumerate(options):
        entity = option.entity
        agreement = _agreement(gender, entity)
        # "it" may stand for "the court" as for one with a name
        kind = "organisation" if entity.body and group == "pronoun" else entity.kind
        names = [
            f"rank={min(rank, 4)}&{group}",
            f"kind={kind}&{form}",
            f"kind={kind}&{group}&{layout.lang}",
            f"gender={agreement}&{group}",
            f"gender={agreement}&{group}&{kind}",
        ]
        if agreement != "other":
            names.append(f"agreeing={min(agreeing, 3)}&{group}")
            if entity.kind in {"person", "people"}:
                names.append(f"human_agreeing={min(agreeing, 3)}&{group}")
            agreeing += 1
        if last_speaker is not None:
            names.append(f"spoke_last={last_speaker is entity}&{group}")
        names += _place_of(layout, mention, option, group)
        if group != "pronoun":
            names += _meaning_of(layout, mention, entity, group)
        rows.append(dict.fromkeys(names, 1.0))
    return rows


def _is_main(layout: Layout, subject: int) -> bool:
    """Tell the subject of a sentence from one of what it reports."""
    verb = layout.head[subject]
    return layout.inside[subject] < 0 and layout.dep[verb] in _MAIN


def _family(layout: Layout, mention: Candidate) -> str:
    """Return the families of trades of a role, "none" for a clerk or a driver."""
    families = layout.data.families_of(layout.lower[mention.head])
    return "|".join(sorted(families)) or "none"


def _place_of(
    layout: Layout, mention: Candidate, option: Antecedent, group: str
) -> Iterator[str]:
    """Yield where the mentions of an entity stand before another mention."""
    before = option.mentions
    latest = before[-1]
    near = min(option.distance, 4) if option.distance < _NEAR else _NEAR
    yield f"distance={near}&{group}"
    paragraphs = layout.paragraph[mention.head] - layout.paragraph[latest.head]
    yield f"paragraphs={min(paragraphs, 3)}&{group}"
    yield f"latest={layout.dep[latest.head].split(':')[0]}&{group}"
    yield f"often={min(len(before), 4)}&{group}"
    yield f"spoke={any(m.speaks for m in before)}&{group}"
    subject = any(layout.is_subject(m.head) or m.speaks for m in before[-2:])
    yield f"subject={subject}&{group}"
    if layout.is_subject(latest.head) and option.distance <= 1:
        yield f"near_subject&{group}"
        where = f"{option.entity.kind}&{option.distance}&{group}"
        yield f"main={_is_main(layout, latest.head)}&{where}"
    yield f"marked={layout.inside[latest.head] >= 0}&{group}"
    if not option.entity.named:
        # "A clerk saw it": somebody new is who the next pronoun stands for
        known = layout.lower[latest.first] in (
            layout.data.definite | layout.data.possessive
        )
        yield f"known={known}&{min(option.distance, 2)}&{group}"
    if layout.paragraph[before[0].head] == 0:
        yield f"title&{group}"
    kind = option.entity.kind
    yield f"speaking={min(sum(m.speaks for m in before), 3)}&{group}&{kind}"
    # whom something is done to is the accused rather than the prosecutor
    passive = any(layout.dep[m.head] == "nsubj:pass" for m in before)
    yield f"passive={passive}&{group}&{kind}"


def _meaning_of(
    layout: Layout, mention: Candidate, entity: Entity, group: str
) -> Iterator[str]:
    """Yield what a role and its modifiers have in common with an entity."""
    role, kind = layout.lower[mention.head], entity.kind
    yield f"noun={role}&{kind}"
    content = {
        layout.lower[i]
        for i in range(mention.first, mention.last)
        if layout.pos[i] in {"NOUN", "PROPN", "ADJ"} and i != mention.head
    }
    if content:
        yield f"content={bool(content & (entity.described | entity.words))}&{kind}"
    same = role_stem(role) in entity.roles
    yield f"role={same}&{group}"
    yield f"role={same}&{kind}"
    yield f"role={same}&family={_family(layout, mention)}&{kind}"
    yield f"role={same}&roles={bool(entity.roles)}&{group}&{kind}"
    families = layout.data.families.get(role)
    if families:
        shared = bool(families & entity.families) if entity.families else "none"
        yield f"family={shared}&{kind}"
    if kind == "organisation":
        yield f"in_name={role in entity.words}"


def _gender_of(layout: Layout, mention: Candidate) -> str:
    if mention.kind == "pronoun":
        return layout.data.pronouns.get(layout.lower[mention.head], ("", ""))[0]
    return gender_of_phrase(layout, mention)


def _agreement(gender: str, entity: Entity) -> str:
    if not gender or not entity.gender:
        return "unknown"
    return "same" if gender == entity.gender else "other"
