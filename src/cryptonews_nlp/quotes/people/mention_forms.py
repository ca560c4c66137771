"""What form a mention without a name has, and whether it stands for a name."""

from __future__ import annotations

from cryptonews_nlp.entities.catalogue.nationalities import is_nationality
from cryptonews_nlp.quotes.people.entity import NAMED
from cryptonews_nlp.quotes.people.names import (
    is_collective,
    is_plural_phrase,
)
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout

#: Tokens before a noun for a firm among which its place stands ("the Oslo-based firm"),
#: and of how many places the firms of a list are.
_BESIDE, _SEVERAL = 3, 3
#: Marks around a role that its bearer is only said to have.
_MARKS = frozenset('"«“')


def needs_antecedent(layout: Layout, mention: Candidate) -> bool:
    """Tell whether a mention stands for a name: a pronoun or a definite role."""
    if mention.kind == "pronoun":
        return True
    if mention.kind in NAMED or mention.kind in {"self", "document"}:
        return False
    data = layout.data
    if is_plural_phrase(layout, mention) and layout.lower[mention.head] not in (
        data.collective
    ):
        return False  # "the diplomats" are several, and nobody names them
    if _is_specified(layout, mention):
        return False
    first = layout.lower[mention.first]
    at = layout.start[mention.head]
    supposed = layout.text[at - 1 : at] in _MARKS
    if supposed or layout.lower[mention.head] in data.one | data.others:
        return False  # « l'une des femmes », the supposed "detective": nobody known
    return (
        first in data.definite
        or first in data.possessive
        or layout.lower[mention.head] in data.demonstrative
    )


def _is_specified(layout: Layout, mention: Candidate) -> bool:
    """Tell a mention that says itself whom it means, or that it is somebody new.

    "The Oslo government", « le gouvernement suédois » and « le cabinet du maire » are
    no other body of the article ("the Oslo firm" may be one), « la direction du port »
    is none with a name, "the owner of a bar" nobody known.
    """
    data, noun = layout.data, layout.lower[mention.head]
    behind = range(mention.head + 1, mention.last)
    if any(
        layout.pos[i] == "DET" and layout.lower[i] in data.indefinite for i in behind
    ):
        return True
    if noun in data.qualified:  # « le gendarme de la Bourse », not that of Lyon
        return any(layout.label[i] for i in behind)
    of_land = noun in data.own_bodies | data.of_places
    firm = _is_firm(layout, mention.head) and not _are_of_several_places(layout)
    return noun in data.collective and (
        any(
            layout.label[i] == "ORG"
            or (of_land and _is_of_land(layout, i))
            or (
                (layout.label[i] == "LOC" or _is_capital(layout, i))
                and not (firm and _tells_where(layout, i))
            )
            for i in range(mention.first + 1, mention.last)
        )
        or any(layout.pos[i] == "NOUN" and layout.is_person(i) for i in behind)
        or not data.of_whom.isdisjoint(layout.lower[mention.last : mention.last + 1])
        or any(layout.lower[i] in data.of_the for i in behind)
        or any(
            layout.pos[i] == "DET" and layout.lower[i - 1] in data.of_whom
            for i in behind
        )
    )


def _is_capital(layout: Layout, i: int) -> bool:
    """Tell « suédois » with a capital: "the Swedish government"."""
    return layout.pos[i] in {"ADJ", "PROPN"} and layout.initial[i].isupper()


def _tells_where(layout: Layout, i: int) -> bool:
    """Tell where a firm is from: "the Swedish firm" is one that was named before."""
    return layout.label[i] == "LOC" or is_nationality(layout.lower[i], layout.lang)


def _is_firm(layout: Layout, noun: int) -> bool:
    return "business" in layout.data.families_of(layout.lower[noun])


def _are_of_several_places(layout: Layout) -> bool:
    """Tell an article on firms of several places, each called by its own.

    In a list of them "the Florida company" is none that has a name.
    """
    places = {
        layout.lower[i]
        for noun in range(len(layout))
        if _is_firm(layout, noun)
        for i in range(max(0, noun - _BESIDE), min(len(layout), noun + 2))
        if layout.sentence[i] == layout.sentence[noun] and _tells_where(layout, i)
    }
    return len(places) >= _SEVERAL


def _is_of_land(layout: Layout, i: int) -> bool:
    """Tell an adjective of a country or a town: « belge », « lilloise »."""
    lower = layout.lower[i]
    return is_nationality(lower, layout.lang) or (
        layout.pos[i] == "ADJ" and lower.endswith(layout.data.demonyms)
    )


def is_plural(layout: Layout, mention: Candidate) -> bool:
    """Tell whether a mention stands for several: never for one person."""
    data = layout.data
    if mention.kind == "pronoun":
        return data.pronouns.get(layout.lower[mention.head], ("", ""))[1] == "p"
    return layout.lower[mention.first] in data.plural_determiners


def form_of(layout: Layout, mention: Candidate) -> str:
    """Return the form of a mention: its pronoun class, or what kind of role it is."""
    data, lower = layout.data, layout.lower[mention.head]
    if mention.kind == "pronoun":
        gender, number = data.pronouns.get(lower, ("", ""))
        return f"pronoun{gender}{number}"
    if lower in data.demonstrative:
        return "demonstrative"
    if lower in data.anyone:
        return "anyone"
    if layout.lower[mention.first] in data.possessive:
        return "possessive"
    return "collective" if is_collective(layout, mention) else "role"
