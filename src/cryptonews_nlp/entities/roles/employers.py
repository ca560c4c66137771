"""The body in a title before a name: *Quill Investigations Manager Ann Roe*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cryptonews_nlp._types import Mention, Role


def settle_employers(
    mentions: Sequence[Mention], roles: Sequence[Role]
) -> tuple[list[Mention], list[Role]]:
    """Leave the words of a role out of the name of the body before it.

    A role that begins with a body whose first words the article uses as a name by
    themselves is held in that body; what follows is what it is called after.

    Parameters
    ----------
    mentions : sequence of Mention
        Of a text.
    roles : sequence of Role
        Found with them.

    Returns
    -------
    tuple of (list of Mention, list of Role)
        The same, with shorter names and the bodies of their roles.
    """
    ends = {role.start: role.end for role in roles if role.person is not None}
    bodies = {m.text for m in mentions if m.label == "ORG"}
    found = {
        (m.start, m.end): _shortened(m, bodies)
        for m in mentions
        if m.label == "ORG" and ends.get(m.start, 0) > m.end
    }
    body_of = {old[0]: (new.start, new.end) for old, new in found.items() if new}
    return (
        [found.get((m.start, m.end)) or m for m in mentions],
        [
            replace(role, organisation=body_of.get(role.start, role.organisation))
            for role in roles
        ],
    )


def _shortened(mention: Mention, bodies: set[str]) -> Mention | None:
    """Return a name up to where it is one that stands by itself elsewhere."""
    words = mention.text.split(" ")
    for n in range(1, len(words)):
        name = " ".join(words[:n])
        if name in bodies:
            end = mention.start + len(name)
            return replace(mention, end=end, text=name, name=None)
    return None
