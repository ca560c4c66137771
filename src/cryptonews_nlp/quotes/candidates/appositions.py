"""Speakers whom a description between commas parts from their verb.

A parser takes the last noun of the description for the subject, or the day that opens
the sentence: "Ann Roe, Radio Nord's head of news, urged", "Yesterday, Ann Roe, director
of Quill, a data firm, said". The same holds for « Ce dernier, un maçon, assure », "A
clerk, who gave no name, says".
"""

from __future__ import annotations

from cryptonews_nlp.quotes.words.candidate import Candidate, is_comma
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import LIGHT

#: What may stand before a person that opens a sentence, days and commas aside.
_OPENERS = frozenset({"DET", "CCONJ", "SPACE", "ADV"})
#: Tokens from a speaker to the verb behind its description at most.
REACH = 40
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
        if is_day(layout, before):
            dated = True
        elif (
            layout.pos[before] not in _OPENERS
            and not (layout.lower[before] == "," and is_day(layout, before - 1))
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
        if (
            layout.inside[first] >= 0
            or layout.cue[first]
            or layout.is_conjugated(first)
        ):
            return False
    return layout.pos[first] == "ADP"


def is_day(layout: Layout, i: int) -> bool:
    """Tell when something is said: Monday, today, « a indiqué jeudi que »."""
    return layout.label[i] == "DATE" or layout.lower[i] in layout.data.never_speakers


def before_light(layout: Layout, verb: int) -> int:
    """Return the token before a verb, its auxiliaries and the day it was said on."""
    last = verb - 1
    while last > 0 and (layout.pos[last] in LIGHT or is_day(layout, last)):
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
    last = before_light(layout, verb)
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
    if layout.lower[person.last + 1] in layout.data.relatives:
        commas = sum(is_comma(layout, i) for i in range(person.last, last + 1))
        if commas == _RELATIVE or person.kind != "person":
            return commas == _RELATIVE and opens_sentence(layout, person)
    between = range(person.last, last)
    return opens_sentence(layout, person) and not any(
        layout.inside[i] >= 0
        or layout.lower[i] == ";"
        or (layout.cue[i] and not _is_aside(layout, person.last, i))
        or (layout.pos[i] == "CCONJ" and layout.lower[i - 1] == ",")
        or (layout.is_conjugated(i) and not _in_relative(layout, i))
        for i in between
    )


def _is_aside(layout: Layout, comma: int, i: int) -> bool:
    """Tell "Ann Roe, reached on Monday, said" and « , qui traite les plaintes, »."""
    if i == comma + 1 and layout.lower[i] in layout.data.approached:
        return True
    return layout.cue[i] != "say" and _in_relative(layout, i)


def _in_relative(layout: Layout, i: int) -> bool:
    """Tell a verb of a relative: "Ann Roe, who keeps the port of Vannes, said"."""
    verb = layout.head[i] if layout.pos[i] == "AUX" else i
    return layout.dep[verb] == "acl:relcl" and layout.head[verb] < verb
