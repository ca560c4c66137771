"""Speakers whom a description between commas parts from their verb.

A parser takes the last noun of the description for the subject, or the day that opens
the sentence: "Ann Roe, Radio Nord's head of news, urged", "Yesterday, Ann Roe, director
of Quill, a data firm, said". The same holds for « Ce dernier, un maçon, assure », "A
clerk, who gave no name, says".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cryptonews_nlp.quotes.words.candidate import Candidate, is_comma, set_verb
from cryptonews_nlp.quotes.words.layout import Layout

_LIGHT = frozenset({"AUX", "ADV", "PRON", "PART"})
_FINITE = frozenset({"VERB", "AUX"})
#: What may stand before a person that opens a sentence, days and commas aside.
_OPENERS = frozenset({"DET", "CCONJ", "SPACE", "ADV"})
#: Tokens from a speaker to the verb behind its description at most.
REACH = 40
#: What may stand between a name and the role behind it, a comma aside.
_WITH_ROLE = frozenset({"DET", "ADJ", "NOUN", "CCONJ", "ADV"})
#: Commas around a relative clause.
_RELATIVE = 2
_KINDS = frozenset({"person", "organisation", "people"})


def opens_sentence(layout: Layout, candidate: Candidate) -> bool:
    """Tell whether a phrase opens its sentence, a day or a conjunction before it aside.

    Parameters
    ----------
    layout : Layout
        The document.
    candidate : Candidate
        A possible speaker.
    """
    before = candidate.first - 1
    dated = False
    while before >= 0 and layout.sentence[before] == layout.sentence[candidate.head]:
        if _is_day(layout, before):
            dated = True
        elif (
            layout.pos[before] not in _OPENERS
            and not (layout.lower[before] == "," and _is_dated(layout, before))
            and not (dated and layout.pos[before] == "ADP")
            and (before < candidate.outer or layout.pos[before] == "ADP")
        ):
            return layout.lower[before] == ";" or _is_setting(layout, before)
        before -= 1
    return True


def _is_setting(layout: Layout, comma: int) -> bool:
    """Tell a phrase before the subject: "In talks with the Courier, Ann Roe, ..."."""
    if not is_comma(layout, comma):
        return False
    first = comma
    while first > 0 and layout.sentence[first - 1] == layout.sentence[comma]:
        first -= 1
        if layout.inside[first] >= 0 or layout.cue[first] or _is_finite(layout, first):
            return False
    return layout.pos[first] == "ADP"


def _is_dated(layout: Layout, comma: int) -> bool:
    """Tell whether a comma stands behind a day: "On Monday,"."""
    return comma > 0 and _is_day(layout, comma - 1)


def _is_day(layout: Layout, i: int) -> bool:
    return layout.label[i] == "DATE" or layout.lower[i] in layout.data.never_speakers


def give_to_described(layout: Layout, found: Sequence[Candidate]) -> list[Candidate]:
    """Give a verb behind a description to whoever is described.

    A pronoun that only says the subject again is no other speaker: « la ligue, elle, ».

    Parameters
    ----------
    layout : Layout
        The document.
    found : sequence of Candidate
        All possible speakers, in order; changed in place.

    Returns
    -------
    list of Candidate
        Those that are left.
    """
    again: set[int] = set()
    openers = [c for c in found if is_comma(layout, c.last)]
    verbs = [i for i, name in enumerate(layout.cue) if name]
    for verb in verbs:
        if not is_comma(layout, _before_light(layout, verb)):
            continue
        opener = next((c for c in openers if is_described(layout, c, verb)), None)
        if opener is None or is_named_behind(layout, found, verb, opener):
            continue
        again |= {
            id(c)
            for c in found
            if c.kind == "pronoun" and c.first == opener.last + 1 < verb
        }
        if verb in opener.verbs:
            continue
        for other in found:
            if other is not opener and opener.last <= other.first < verb:
                other.verbs = [v for v in other.verbs if v != verb]
                if other.verb == verb:
                    other.verb, other.verb_class, other.relation = -1, "", "other"
        opener.verbs = [*opener.verbs, verb]
        if not opener.verb_class:
            set_verb(layout, opener, verb, "before")
    return [c for c in found if id(c) not in again]


def give_to_named(layout: Layout, found: Sequence[Candidate]) -> None:
    """Give the verb of a role to whom it describes, changed in place.

    Parameters
    ----------
    layout : Layout
        The document.
    found : sequence of Candidate
        All possible speakers.
    """
    ends = {c.last: c for c in found if c.kind == "person"}
    for role in found:
        person = (
            described_by(layout, role, role.verb, ends) if role.verb_class else None
        )
        if person is None:
            continue
        verbs, relation = role.verbs, role.relation
        role.verbs, role.verb, role.verb_class = [], -1, ""
        role.relation = "other"
        person.verbs = [*person.verbs, *verbs]
        if not person.verb_class and verbs:
            set_verb(layout, person, verbs[0], relation)


def described_by(
    layout: Layout, role: Candidate, verb: int, persons: Mapping[int, Candidate]
) -> Candidate | None:
    """Return whom a role between commas before a verb describes.

    "Zoé Roux, former head of Y, said", where she does not open the sentence or the
    parser took the role for the head of both. Not who stands behind a preposition:
    "thanks to Zoé Roux, the head".

    Parameters
    ----------
    layout : Layout
        The document.
    role : Candidate
        A possible speaker.
    verb : int
        Its verb.
    persons : mapping of int to Candidate
        The persons by the token behind them.
    """
    if role.kind != "people" or verb < role.last:
        return None
    person = persons.get(_comma_before(layout, role))
    if (
        person is None
        or not is_comma(layout, _before_light(layout, verb))
        or "Plur" in layout.doc[role.head].morph.get("Number", [])
        or layout.lower[role.head] in layout.data.collective
        or layout.sentence[person.head] != layout.sentence[role.head]
        or layout.pos[min(person.outer, person.first) - 1] == "ADP"
    ):
        return None
    return person


def _comma_before(layout: Layout, role: Candidate) -> int:
    """Return the comma before a role and the words that go with it, else -1."""
    i = role.first - 1
    while i > 0 and (
        layout.pos[i] in _WITH_ROLE or layout.dep[i] in {"amod", "compound"}
    ):
        i -= 1
    return i if is_comma(layout, i) else -1


def is_named_behind(
    layout: Layout, found: Sequence[Candidate], verb: int, opener: Candidate | None
) -> bool:
    """Tell whether a person is named right before the comma before a verb.

    Then what opens the sentence is no speaker: « Joint, l'avocat, Me Roux, a nié ».

    Parameters
    ----------
    layout : Layout
        The document.
    found : sequence of Candidate
        Possible speakers.
    verb : int
        A reporting verb behind a comma.
    opener : Candidate or None
        What opens its sentence.
    """
    if opener is None or opener.kind == "person":
        return False
    comma = _before_light(layout, verb)
    return any(c.kind == "person" and c.last == comma for c in found)


def _before_light(layout: Layout, verb: int) -> int:
    """Return the token before a verb and its auxiliaries."""
    last = verb - 1
    while last > 0 and layout.pos[last] in _LIGHT:
        last -= 1
    return last


def is_described(layout: Layout, person: Candidate, verb: int) -> bool:
    """Tell whether a description alone stands between somebody and a verb.

    Parameters
    ----------
    layout : Layout
        The document.
    person : Candidate
        A possible speaker before the verb.
    verb : int
        A reporting verb.

    Returns
    -------
    bool
        True where the person opens the sentence, commas stand behind it and before the
        verb, and nobody acts or reports between them, unless in a relative clause.
    """
    last = _before_light(layout, verb)
    pointed = layout.lower[person.head] in layout.data.latter
    if (
        not (person.kind in _KINDS or pointed)
        or person.last >= last
        or not is_comma(layout, person.last)
        or not is_comma(layout, last)
        or verb - person.last > REACH
        or layout.sentence[person.head] != layout.sentence[verb]
    ):
        return False
    if layout.lower[person.last + 1] in layout.data.who and person.kind != "person":
        commas = sum(is_comma(layout, i) for i in range(person.last, last + 1))
        return commas == _RELATIVE and opens_sentence(layout, person)
    between = range(person.last, last)
    return opens_sentence(layout, person) and not any(
        layout.inside[i] >= 0
        or layout.cue[i]
        or (layout.pos[i] == "CCONJ" and layout.lower[i - 1] == ",")
        or _is_finite(layout, i)
        for i in between
    )


def _is_finite(layout: Layout, i: int) -> bool:
    return layout.pos[i] in _FINITE and "Fin" in layout.doc[i].morph.get("VerbForm", [])
