"""Where a clause that depends on a reporting verb begins, and what is none."""

from __future__ import annotations

from cryptonews_nlp.quotes.clauses.circumstances import past_circumstance
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import VERBAL
from cryptonews_nlp.quotes.words.reported import (
    edges,
    has_finite,
    is_compound,
    is_finite,
    is_infinitive,
    is_past_participle,
)

_NOMINAL = frozenset({"DET", "NOUN", "PROPN", "NUM", "ADJ"})


def has_verb(layout: Layout, first: int, end: int) -> bool:
    """Tell whether a range holds a finite verb, or marked words that may have one."""
    return any(is_finite(layout, i) or layout.inside[i] >= 0 for i in range(first, end))


def is_relative(layout: Layout, clause: int, first: int) -> bool:
    """Tell whether a verb right behind its conjunction has no subject."""
    return (
        first < len(layout)
        and is_finite(layout, first)
        and not layout.has_subject(clause)
    )


def is_verbal(layout: Layout, verb: int, clause: int) -> bool:
    """Tell whether a verb heads what a cue reports without a conjunction.

    In French an infinitive, or a predicate of « se dire » (« se dit prêt »).
    """
    form = layout.morph[clause].get("VerbForm", [])
    helped = any(layout.pos[c] == "AUX" for c in layout.children[clause])
    if layout.data.bare_infinitives:
        reflexive = any(layout.dep[c].startswith("expl") for c in layout.children[verb])
        infinitive = "Inf" in form or any(
            is_infinitive(layout, c)
            for c in layout.children[clause]
            if layout.dep[c].startswith(("aux", "cop"))
        )
        return infinitive or (reflexive and layout.pos[clause] in {"ADJ", "VERB"})
    return layout.pos[clause] in VERBAL or helped


def of_subject(layout: Layout, conjunction: int, clause: int) -> bool:
    """Tell whether a conjunction belongs to a noun in the subject of a clause.

    Example: "said the fact that people leave is a worry".
    """
    node = layout.head[conjunction]
    if layout.dep[node] == "csubj" and layout.head[node] == clause:
        return True
    node = conjunction
    while node != clause and layout.head[node] != node:
        node = layout.head[node]
        if layout.is_subject(node) and node < conjunction:
            return True
    return False


def lost_subject(layout: Layout, verb: int, clause: int, first: int) -> bool:
    """Tell whether the parser hung the subject of a clause on the verb above it.

    Examples: "believe the loss of X, who left, could hurt", "says two more, one of
    them new, will go", "want it scrapped": between a verb that has no hearer and its
    clause.
    """
    data = layout.data
    if data.cues_inside_marks or layout.lower[verb] in data.hearing:
        return False
    begin = past_circumstance(layout, verb + 1, first)
    if begin >= first or layout.pos[begin] not in _NOMINAL:
        return False
    if layout.lower[begin] in data.never_speakers or layout.label[begin] == "DATE":
        return False
    return _is_done(layout, verb, clause) or any(
        is_finite(layout, c) for c in (clause, *layout.children[clause])
    )


def _is_done(layout: Layout, verb: int, clause: int) -> bool:
    """Tell what is to be done with the object of a verb: "want it scrapped"."""
    return (
        layout.dep[clause] == "xcomp"
        and is_past_participle(layout, clause)
        and any(
            verb < c < clause and layout.dep[c] == "obj" for c in layout.children[verb]
        )
    )


def bare_start(layout: Layout, verb: int, child: int, first: int, last: int) -> int:
    """Return where a clause without a conjunction begins, behind hearers and days."""
    if layout.lower[verb] in layout.data.hearing:
        first = _past_hearer(layout, child, first)
    return _past_setting(layout, first, last)


def _past_hearer(layout: Layout, clause: int, first: int) -> int:
    """Return where a clause begins behind who is told, if he became its subject too.

    Example: "told the Post the data was safe", with the Post and the data as subjects.
    """
    subjects = [
        c
        for c in layout.children[clause]
        if first <= c < clause and layout.is_subject(c)
    ]
    return edges(layout, subjects[-1])[0] if len(subjects) > 1 else first


def _past_setting(layout: Layout, first: int, last: int) -> int:
    """Return where a clause begins behind when and where its cue has it said.

    Examples: "said Monday it", "said on its website on Monday it"
    """
    i = past_circumstance(layout, first, last)
    subject = i < last and layout.pos[i] in {"DET", "PRON", "NOUN", "PROPN", "NUM"}
    return i if subject else first


def is_circumstance(layout: Layout, first: int, verb: int, clause: int) -> bool:
    """Tell when something was said from what: "said following a meeting".

    Not what another clause follows: "said because it rained, the fair was off".
    """
    data = layout.data
    if any(
        layout.is_subject(c) and "," in layout.lower[first:c]
        for c in layout.children[clause]
    ):
        return False
    openers = data.clause_openers - data.complementizers
    opener = layout.lower[first]
    if layout.pos[first] == "ADV" and opener not in openers:
        openers -= data.joiners
        opener = layout.lower[first + 1]  # "shortly after they met"
    if opener in openers:
        return layout.lower[verb] not in data.asking
    before = verb - 1
    while before > 0 and layout.pos[before] in {"PUNCT", "AUX", "ADV"}:
        before -= 1
    # as in "..., said the 31-year-old", whose hyphens the parser takes for verbs
    return layout.inside[before] >= 0 and not has_finite(
        layout, first, min(first + 12, len(layout))
    )


def opens_circumstance(layout: Layout, opener: int, first: int) -> bool:
    """Tell whether a clause of time or ground goes before another one.

    Example: "said while it rains, all wait", with both hung on "said".

    Parameters
    ----------
    layout : Layout
        The document.
    opener : int
        Its first token.
    first : int
        The first token of the other clause.
    """
    data = layout.data
    return (
        layout.lower[opener]
        in data.clause_openers - data.complementizers - data.joiners
        and layout.lower[first - 1] == ","
        and has_finite(layout, opener, first)
    )


def parted(layout: Layout, first: int, last: int) -> bool:
    """Tell whether a semicolon or a colon parts a verb from its complement."""
    return any(
        layout.lower[i] in {";", ":"} and layout.inside[i] < 0
        for i in range(first, last)
    )


def after_conjunction(
    layout: Layout, child: int, first: int, last: int
) -> tuple[int, str]:
    """Return the first token of a clause after its conjunction, and that word."""
    for i in range(first, min(first + 4, last)):
        if is_finite(layout, i):
            break  # "said they were upset that it was late"
        # "said, twice, that ...": the clause begins at its conjunction
        if (
            layout.lower[i] in layout.data.conjunctions
            and layout.pos[i] == "SCONJ"
            and layout.inside[i] < 0
            and not is_compound(layout, i)
            and not of_subject(layout, i, child)
        ):
            first = i
            break
    word = layout.lower[first] if first < last else ""
    if first < last and layout.dep[first].startswith("expl"):
        return first, ""  # « dit s'attendre à une crue »: no « si »
    if layout.is_subject(first) and layout.pos[first + 1] == "AUX":
        return first, ""  # "said that's late"
    openers = layout.data.conjunctions | layout.data.infinitive_marks
    if word not in openers and first < last and layout.head[first] != child:
        word = ""  # "says if it rains, they will stay": no question
    if word in layout.data.complementizers or (
        word in layout.data.infinitive_marks and layout.dep[child].startswith("xcomp")
    ):
        return first + 1, word
    return first, ""
