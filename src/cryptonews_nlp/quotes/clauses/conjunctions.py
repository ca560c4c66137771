"""Conjunctions of clauses that the parser does not hang on their verb."""

from __future__ import annotations

from cryptonews_nlp.quotes.clauses.circumstances import past_circumstance
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import (
    CONJUNCTIONS,
    NOMINAL,
    SUBJECT_PHRASE,
    VERBAL,
)
from cryptonews_nlp.quotes.words.reported import is_compound, is_finite

#: Tokens between a verb and its conjunction: "said in an email on Monday that".
_CONJUNCTION_REACH = 12
_PHRASE = NOMINAL | {"DET", "ADJ", "SPACE"}


def conjunction_after(layout: Layout, verb: int, end: int) -> int:
    """Return a "that" or "que" soon after a verb whose clause the parser lost."""
    data = layout.data
    openers = data.conjunctions
    if layout.lower[verb] in data.asking:
        openers |= data.complementizers - data.infinitive_marks  # « demande si »
    begin = past_circumstance(layout, verb + 1, end)
    for i in range(begin, min(verb + _CONJUNCTION_REACH, end)):
        if layout.inside[i] >= 0 or layout.lower[i] in ".;:":
            return -1
        if layout.lower[i] in openers:
            if _is_other(layout, verb, i, end):
                return -1
            near = i == verb + 1 or layout.lower[i - 1] == ","
            near = near or _is_behind_hearer(layout, verb, i)
            # "said in a post that she", but "in a post that praised her"
            subject = VERBAL.isdisjoint(layout.pos[i + 1 : i + 2]) or (
                layout.dep[i + 1] == "amod"
            )
            near = near or (i == begin and subject)
            if near or layout.pos[i] == "SCONJ" or _opens_clause(layout, i + 1, end):
                return i
        if layout.cue[i] or is_finite(layout, i):
            return -1
    return -1


def _is_other(layout: Layout, verb: int, i: int, end: int) -> bool:
    """Tell a conjunction or a pronoun that does not open what a verb reports."""
    if layout.pos[i] == "DET":
        # "the founder of that fair", "dismissed that charge"
        noun = layout.head[i]
        owned = layout.dep[noun] == "obj" and layout.head[noun] == verb
        if layout.dep[i - 1] == "case" or (owned and not _acts(layout, noun, end)):
            return True
    if i > verb + 1 and layout.pos[i + 1] == "AUX" and is_finite(layout, i + 1):
        return True  # "warned of a flaw in phones that was used"
    return (
        is_compound(layout, i)
        or _is_only(layout, verb)
        or _is_relative(layout, i, verb)
        or _describes_phrase(layout, i, verb)
        or follows_object(layout, verb, i)
    )


def _acts(layout: Layout, noun: int, end: int) -> bool:
    """Tell a subject taken for an object: "predicted that votes on it would fail"."""
    for i in range(noun + 1, end):
        if is_finite(layout, i):
            return True
        if layout.cue[i] or layout.pos[i] in CONJUNCTIONS:
            return False
    return False


def _is_only(layout: Layout, verb: int) -> bool:
    """Tell « n'est estimé qu'à dix euros »: half a negation, whose rest is "que"."""
    data, words = layout.data, {layout.lower[c] for c in layout.children[verb]}
    said = words & data.negations
    return bool(said) and said <= data.half_negations


def follows_object(layout: Layout, verb: int, i: int) -> bool:
    """Tell whether a verb has its object before a "that", which describes it.

    Examples: "found a flaw that he could use", "calls it a threat – a view that few
    share", but "reiterates a demand that" all leave. Those who are told something have
    what they are told behind them.
    """
    data = layout.data
    if layout.lower[verb] in data.hearing:
        return False
    relative = layout.dep[layout.head[i]] == "acl:relcl"
    return any(
        verb < c < i - (not relative)
        and layout.dep[c] == "obj"
        and layout.pos[c] == "NOUN"
        and not layout.has_child(c, "case")
        and layout.label[c] != "DATE"
        and layout.lower[c] not in data.never_speakers
        for c in layout.children[verb]
    )


def _is_behind_hearer(layout: Layout, verb: int, i: int) -> bool:
    """Tell whether only who is told parts a verb from "that": "told reporters that"."""
    return layout.lower[verb] in layout.data.never_inverted and all(
        layout.pos[k] in _PHRASE for k in range(verb + 1, i)
    )


def _is_relative(layout: Layout, i: int, verb: int) -> bool:
    """Tell a relative from a conjunction: « écrit un roman, qu'elle destine à ».

    It describes a noun behind the verb, or what the tagger took for a verb: "a rule
    that bars". Those who are told something have no relative ("told clients that").
    """
    clause = layout.head[i]
    if layout.pos[i] != "PRON" or layout.dep[clause] != "acl:relcl":
        return False
    noun = layout.head[clause]
    if noun == verb:
        return layout.pos[verb] not in VERBAL and layout.pos[i + 1] in VERBAL
    if layout.lower[verb] in layout.data.hearing:
        return False
    while noun > verb and layout.dep[noun] == "nmod":
        noun = layout.head[noun]
    if layout.head[noun] != verb:
        return False
    joined = layout.data.reporting_prepositions.get(layout.lower[verb], frozenset())
    return layout.dep[noun] == "obj" or layout.lower[verb + 1] in joined


def _describes_phrase(layout: Layout, i: int, verb: int) -> bool:
    """Tell « se félicite de ce plan, qu'elle dit sage » from « a dit, lundi, qu'elle ».

    One comma stands before such a relative, and no word for where it was said.
    """
    said = layout.data.cue_nouns | layout.data.occasions | layout.data.never_speakers
    return (
        layout.lower[i - 1] == ","
        and "," not in layout.lower[verb + 1 : i - 1]
        and (
            layout.has_feature(i, "PronType", "Rel")
            or layout.dep[i] == "obj"  # with the tag of a conjunction
        )
        and layout.pos[i - 2] == "NOUN"
        and layout.lower[i - 2] not in said
    )


def _opens_clause(layout: Layout, i: int, end: int) -> bool:
    """Tell a conjunction from a relative: a subject follows it, not a verb."""
    if i + 1 >= end or layout.pos[i] not in SUBJECT_PHRASE:
        return False
    for k in range(i + 1, min(i + 9, end)):
        if is_finite(layout, k):
            return any(layout.pos[n] in NOMINAL for n in range(i, k))
    return False
