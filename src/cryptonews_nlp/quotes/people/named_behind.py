"""Whose name stands beside a role: « le maire d'Arlon, Paul Roux, a dit ».

And before it, where the role only says what somebody is: "Norvik, a data firm".
"""

from __future__ import annotations

from collections.abc import Sequence

from cryptonews_nlp.quotes.people.entity import Entity
from cryptonews_nlp.quotes.people.holders import is_somebodys, may_be_body
from cryptonews_nlp.quotes.people.names import (
    gender_of_phrase,
    is_collective,
    is_plural_phrase,
)
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import is_past_participle

#: Tokens of what parentheses behind a role hold, and of another role.
_IN_PARENTHESES = 4
_TITLE = 3
_PHRASE = frozenset({"DET", "NOUN", "PROPN", "ADJ"})
_CLOSING = frozenset({",", ".", ";", ":", ")", "!", "?"})


def named_behind(
    layout: Layout, mention: Candidate, named: Sequence[Entity]
) -> Entity | None:
    """Return the person or the body whose name a role has behind it.

    Parameters
    ----------
    layout : Layout
        The document.
    mention : Candidate
        A role: « le porte-parole du syndicat (CPX) Paul Roux ».
    named : sequence of Entity
        The named entities of the document.

    Returns
    -------
    Entity or None
        None where a comma parts the name and none closes it: « Selon le médecin, Paul
        Roux est guéri » is of somebody else.
    """
    if not _may_be_named(layout, mention):
        return None
    i, comma = _name_place(layout, mention)
    if i >= len(layout) or layout.sentence[i] != layout.sentence[mention.head]:
        return None
    for entity in named:
        found = next((m for m in entity.mentions if m.first <= i < m.last), None)
        if found is None:
            continue
        if is_collective(layout, mention) or entity.kind == "organisation":
            body = entity.kind == "organisation" and comma and found.first == i
            fits = body and may_be_body(layout, mention)
            alone = _is_closed(layout, found) and not _opens_list(layout, found)
            return entity if fits and alone else None
        if entity.kind == "person":
            gender = gender_of_phrase(layout, mention)
            other = gender and entity.gender and gender != entity.gender
            human = layout.is_person(mention.head)
            near = human and _is_full(found, i)
            fits = _is_closed(layout, found) if comma else near
            return entity if fits and not other else None
    return None


def describes_name(layout: Layout, mention: Candidate) -> bool:
    """Tell a role that says what somebody named is from one that brings up somebody.

    "Norvik, a data firm, said", "Norvik is a data firm": whoever is called a firm
    further on is Norvik rather than somebody without a name.

    Parameters
    ----------
    layout : Layout
        The document.
    mention : Candidate
        A role.
    """
    before = mention.first - 1
    if before > 0 and layout.lower[before] == "," and layout.label[before - 1]:
        return layout.dep[mention.head] == "appos" or _is_closed(layout, mention)
    return layout.has_child(mention.head, "cop") and any(
        layout.is_subject(c) and layout.label[c] for c in layout.children[mention.head]
    )


def _may_be_named(layout: Layout, mention: Candidate) -> bool:
    """Tell a role or a body from several, and from somebody else's."""
    return (
        mention.kind in {"people", "other"}
        and not is_plural_phrase(layout, mention)
        and not is_somebodys(layout, mention)
    )


def _name_place(layout: Layout, mention: Candidate) -> tuple[int, bool]:
    """Return where a name behind a role begins, and whether a comma parts them."""
    for child in layout.children[mention.head]:
        apposed = layout.dep[child] == "appos" and child >= mention.last
        if apposed and layout.label[child] == "PERSON":
            return child, True  # « L'ambassadeur auprès du port, Paul Roux, »
    i = mention.last
    if layout.lower[i : i + 1] == ["("]:  # « le bourgmestre (maire) »
        far = min(i + _IN_PARENTHESES, len(layout))
        i = next((k + 1 for k in range(i, far) if layout.lower[k] == ")"), i)
    while is_past_participle(layout, i) and layout.is_adnominal(i):
        i += 1  # « la banque visée, Norvik, »
    i += layout.lower[i : i + 1] == [","]
    return _past_title(layout, i), layout.lower[i - 1] == ","


def _past_title(layout: Layout, i: int) -> int:
    """Return the token behind another role before a name: « le socialiste »."""
    body = i + (layout.pos[i : i + 1] == ["DET"])
    if layout.label[body : body + 1] == ["ORG"]:
        return body
    for k in range(i, min(i + _TITLE + 1, len(layout))):
        if layout.label[k] == "PERSON":
            return k
        if layout.pos[k] not in _PHRASE or layout.inside[k] >= 0:
            break
    return len(layout)


def _is_closed(layout: Layout, name: Candidate) -> bool:
    """Tell whether a mark stands behind a name: no verb, which would be its own."""
    return layout.lower[name.last : name.last + 1] == [] or (
        layout.lower[name.last] in _CLOSING
    )


def _opens_list(layout: Layout, name: Candidate) -> bool:
    """Tell the first of several: "according to police, Orbix, Norvik and others"."""
    return layout.lower[name.last : name.last + 1] == [","] and any(
        layout.label[name.last + 1 : name.last + 2]
    )


def _is_full(name: Candidate, i: int) -> bool:
    """Tell a given name with a surname from the name of a body: « la famille Roux »."""
    return name.last - i > 1
