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
    if not layout.dep[role].startswith(_OBJECTS):
        return False
    subjects = {
        child
        for child in layout.children[layout.head[role]]
        if layout.dep[child].startswith("nsubj")
    }
    return any(m.head in subjects for m in entity.mentions)
