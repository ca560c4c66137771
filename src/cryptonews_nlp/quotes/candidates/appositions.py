"""Persons whom a description between commas parts from their verb.

A parser takes the last noun of the description for the subject, or the day that opens
the sentence: "Ann Roe, Radio Nord's head of news, urged", "Yesterday, Ann Roe, director
of Quill, a data firm, said".
"""

from __future__ import annotations

from cryptonews_nlp.quotes.words.candidate import Candidate, is_comma
from cryptonews_nlp.quotes.words.layout import Layout

_LIGHT = frozenset({"AUX", "ADV", "PRON", "PART"})
_FINITE = frozenset({"VERB", "AUX"})
#: What may stand before a person that opens a sentence, days and commas aside.
_OPENERS = frozenset({"DET", "CCONJ", "SPACE", "ADV"})
#: Tokens from a person to the verb behind its description at most.
REACH = 40


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
            return layout.lower[before] == ";"
        before -= 1
    return True


def _is_dated(layout: Layout, comma: int) -> bool:
    """Tell whether a comma stands behind a day: "On Monday,"."""
    return comma > 0 and _is_day(layout, comma - 1)


def _is_day(layout: Layout, i: int) -> bool:
    return layout.label[i] == "DATE" or layout.lower[i] in layout.data.never_speakers


def is_described(layout: Layout, person: Candidate, verb: int) -> bool:
    """Tell whether a description alone stands between a person and a verb.

    Parameters
    ----------
    layout : Layout
        The document.
    person : Candidate
        A named person before the verb.
    verb : int
        A reporting verb.

    Returns
    -------
    bool
        True where the person opens the sentence, commas stand behind it and before the
        verb, and nobody acts or reports between them.
    """
    last = verb - 1
    while last > person.last and layout.pos[last] in _LIGHT:
        last -= 1
    if (
        person.kind != "person"
        or not is_comma(layout, person.last)
        or not is_comma(layout, last)
        or last == person.last
        or verb - person.last > REACH
        or layout.sentence[person.head] != layout.sentence[verb]
    ):
        return False
    between = range(person.last, last)
    return opens_sentence(layout, person) and not any(
        layout.inside[i] >= 0
        or layout.cue[i]
        or (layout.pos[i] == "CCONJ" and layout.lower[i - 1] == ",")
        or (
            layout.pos[i] in _FINITE
            and "Fin" in layout.doc[i].morph.get("VerbForm", [])
        )
        for i in between
    )
