"""Who cannot be a role: whoever does something to it.

"Norvik warned the firm": the firm is not Norvik, there or in the sentences behind. This
is condition B of binding theory (Chomsky, 1981), read for noun phrases.
"""

from __future__ import annotations

from collections.abc import Sequence

from cryptonews_nlp.quotes.people.entity import Entity
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout

_OBJECTS = ("obj", "iobj", "obl")


def acts_on(layout: Layout, entity: Entity, roles: Sequence[Candidate]) -> bool:
    """Tell whether an entity is the subject of a verb that a role is the object of.

    Parameters
    ----------
    layout : Layout
        The document.
    entity : Entity
        Somebody or a body with a name.
    roles : sequence of Candidate
        Mentions of a role before the one in question; the last one counts.
    """
    if not roles:
        return False
    role = roles[-1].head
    verb = layout.head[role]
    if not layout.dep[role].startswith(_OBJECTS) or _tells_marked(layout, verb):
        return False
    subjects = {child for child in layout.children[verb] if layout.is_subject(child)}
    return any(m.head in subjects for m in entity.mentions)


def hears(layout: Layout, entity: Entity, role: Candidate) -> bool:
    """Tell whether an entity is the object of a verb that a role is the subject of.

    Example: "the victim told Roe", who is another one.
    """
    verb = layout.head[role.head]
    if layout.dep[role.head] != "nsubj" or _tells_marked(layout, verb):
        return False
    objects = {c for c in layout.children[verb] if layout.dep[c] in {"obj", "iobj"}}
    return any(m.head in objects for m in entity.mentions)


def _tells_marked(layout: Layout, verb: int) -> bool:
    """Tell whether a verb is the cue of words in marks: its object may be who speaks.

    Parsers take one for the other in « "Il dort", prévient la juge, Zoé Roux absente ».
    """
    if not layout.cue[verb]:
        return False
    sentence = layout.sentence[verb]
    first = last = verb
    while first > 0 and layout.sentence[first - 1] == sentence:
        first -= 1
    while last + 1 < len(layout) and layout.sentence[last + 1] == sentence:
        last += 1
    return any(layout.inside[i] >= 0 for i in range(first, last + 1))
