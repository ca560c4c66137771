"""Noun phrases that report speech: "warned of risks", « réclame un vote »."""

from __future__ import annotations

from collections.abc import Collection

from cryptonews_nlp.quotes.candidates.according import opens_source
from cryptonews_nlp.quotes.candidates.appositions import is_day
from cryptonews_nlp.quotes.clauses.extents import reports_by_participle
from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import NOMINAL, VERBAL
from cryptonews_nlp.quotes.words.reported import (
    Reported,
    begins_with_subject,
    edges,
    is_finite,
    is_infinitive,
    is_passive,
    is_subordinate,
    reported_as,
    strip,
)

#: Tokens between a verb and its preposition: « a mis en garde mardi contre ».
_PREPOSITION_REACH = 7
#: The same for "accused the government of Oslo of".
_ACCUSED_REACH = 12
#: The same with what describes them between commas.
_DESCRIBED_REACH = 30
#: What a preposition is of a phrase with: « à travers », « à nouveau ».
_IN_PHRASE = frozenset({"NOUN", "ADJ", "ADV"})
_STOPS = frozenset({",", ";", ":", "—", "–", "("})


def prepositional(
    layout: Layout, verb: int, speaker: Candidate | None, end: int
) -> list[Reported]:
    """Return what a preposition joins to a verb: "warned of risks", « plaide pour »."""
    allowed = layout.data.reporting_prepositions.get(layout.lower[verb], ())
    if is_passive(layout, verb):
        return []  # "accused of fraud": they say nothing
    named = layout.cue[verb] == "label"  # "called on X", not "call 999 or ring X on"
    accused = layout.lower[verb] in layout.data.accusing
    reach = _ACCUSED_REACH if accused else _PREPOSITION_REACH
    aside = accused and _past_aside(layout, verb, allowed, end)
    begin = aside or verb + 1
    for i in range(begin, min(begin + reach - 1, end)):
        if layout.inside[i] >= 0 or layout.lower[i] in _STOPS:
            return []
        if speaker is not None and verb < speaker.outer <= i < speaker.last:
            continue  # « “C'est faux”, accuse la présidente de la ligue »
        if layout.dep[i + 1] == "fixed" and layout.pos[i + 1] in _IN_PHRASE:
            continue  # « invite à travers un film », « appelle à nouveau à la grève »
        if layout.lower[i] in allowed and not is_day(layout, i + 1):
            later = range(i + 2, min(verb + reach, end - 1))
            if accused and _leads_to_act(layout, i + 1, later, allowed):
                continue  # "accused the bank of Oslo of hiding it"
            first = i + 1
            last = phrase_end(layout, first, end)
            if layout.data.infinitive_marks_count and _is_infinitive(layout, first):
                first = i  # « appelle les victimes à porter plainte »
            pieces = [strip(layout, first, last)]
            word = layout.lower[i]
            return reported_as(
                layout, pieces, verb, speaker, "prepositional", word, first
            )
        if is_finite(layout, i) or (
            named and layout.pos[i] in NOMINAL and not is_day(layout, i)
        ):
            return []
    return []


def _past_aside(layout: Layout, verb: int, allowed: Collection[str], end: int) -> int:
    """Return the preposition behind what describes the accused, 0 without any.

    Example: "accused the mayor, who left, of hiding it".
    """
    comma = 0
    for i in range(verb + 2, min(verb + _DESCRIBED_REACH, end - 2)):
        if layout.lower[i] != "," or layout.inside[i] >= 0:
            continue
        acts = layout.pos[i + 2] in VERBAL
        if comma and acts and layout.lower[i + 1] in allowed:
            return i + 1
        comma = i
    return 0


def _leads_to_act(
    layout: Layout, first: int, later: range, allowed: Collection[str]
) -> bool:
    """Tell whether a later preposition has the act: "the bank of Oslo of lying"."""
    return layout.pos[first] not in VERBAL and any(
        layout.lower[i] in allowed and layout.pos[i + 1] in VERBAL for i in later
    )


def _is_infinitive(layout: Layout, i: int) -> bool:
    while i + 1 < len(layout) and (
        layout.pos[i] in {"PRON", "ADV"} or layout.lower[i] in layout.data.negations
    ):
        i += 1
    return i < len(layout) and layout.inside[i] < 0 and is_infinitive(layout, i)


def phrase_end(layout: Layout, first: int, end: int) -> int:
    """Return where a noun phrase with its modifiers ends, or a gerund's clause."""
    i = first
    while i < end and (
        layout.inside[i] >= 0
        or not (
            layout.lower[i] in _STOPS
            or (is_finite(layout, i) and not _is_below(layout, i, first))
            or (layout.pos[i] == "CCONJ" and _joins_verb(layout, i, end))
        )
    ):
        i += 1
    return i


def _is_below(layout: Layout, verb: int, first: int) -> bool:
    """Tell a verb in a phrase from the next one of the reporter.

    Examples: "the risk a fee would bring", "reports showing they knew".
    """
    if is_subordinate(layout, verb, first):
        return True
    node = verb
    while layout.head[node] != node and layout.head[node] >= first:
        node = layout.head[node]
        if node < verb:
            return True
    return False


def before_occasion(layout: Layout, verb: int, first: int, last: int) -> int:
    """Return where an object ends before where it was said: "denied it in court".

    What the parser hangs on the verb, with a noun of saying or a date as its head.
    """
    data = layout.data
    for child in layout.children[verb]:
        if not first < child < last or not layout.dep[child].startswith("obl"):
            continue
        noun = layout.lower[child]
        dated = layout.label[child] == "DATE" and layout.lower[verb] in data.denying
        said = dated or noun in data.cue_nouns | data.occasions
        begin = edges(layout, child)[0]
        if said and begin > first:
            last = min(last, begin)
    return last


def before_report(layout: Layout, first: int, last: int) -> int:
    """Return where the next report begins that the parser hung on a noun phrase.

    Examples: "claimed the attack, saying", « dément un vol et nie toute dette »,
    « salue un accord tout en jugeant que ». Or another clause: "denies any bias but
    unions protest".
    """
    for i in range(first + 1, last - 1):
        if layout.inside[i] < 0 and (
            (layout.pos[i] == "CCONJ" and layout.cue[i + 1] == "say")
            or (layout.lower[i] == "," and reports_by_participle(layout, i + 1))
            or (layout.lower[i] == ":" and opens_source(layout, i + 1))
            or (
                layout.lower[i] in layout.data.contrasting
                and (
                    begins_with_subject(layout, i + 1)
                    or _has_nominal_subject(layout, i + 1)
                )
            )
            or (
                "mark" in layout.dep[i : i + 2]
                and not layout.cue[i]
                and reports_by_participle(layout, i)
            )
        ):
            return i
    return last


def _has_nominal_subject(layout: Layout, i: int) -> bool:
    """Tell by the tree that a noun has a verb, whatever the tag of that verb."""
    noun = i + (layout.pos[i] == "DET")
    return layout.dep[noun] == "nsubj" and layout.pos[noun] in NOMINAL


def lost_object(
    layout: Layout, verb: int, speaker: Candidate | None, end: int
) -> list[Reported]:
    """Return the noun phrase behind a verb that the tagger took for a noun."""
    first = verb + 1
    if layout.pos[verb] in VERBAL or first >= end or layout.inside[first] >= 0:
        return []
    if layout.pos[first] != "DET" or layout.cue[verb] != "say":
        return []
    head = next(
        (i for i in range(first, min(first + 4, end)) if layout.pos[i] == "NOUN"), -1
    )
    if head < 0:
        return []
    piece = strip(layout, first, phrase_end(layout, first, end))
    return reported_as(layout, [piece], verb, speaker, "object", "", head)


def _joins_verb(layout: Layout, i: int, end: int) -> bool:
    """Tell whether a conjunction joins another verb of the reporter."""
    return any(
        is_finite(layout, k) or layout.cue[k] for k in range(i + 1, min(i + 4, end))
    )


def is_object(layout: Layout, verb: int, noun: int) -> bool:
    """Tell « estime à dix millions » and « dénonce des “vols” » from « dit à Zoé ».

    Parsers take the article of several things for a preposition before marks.
    """
    data = layout.data
    several = layout.inside[noun] >= 0 and (
        layout.lower[verb] not in data.reporting_prepositions
    )
    return any(
        layout.pos[c] == "NUM"
        or (several and c == verb + 1 and layout.lower[c] in data.plural_determiners)
        for c in layout.children[noun]
    )
