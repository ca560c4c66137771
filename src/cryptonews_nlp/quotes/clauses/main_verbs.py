"""Reporting verbs between marks that are not set off: main verbs and descriptions."""

from __future__ import annotations

from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import VERBAL
from cryptonews_nlp.quotes.words.reported import has_finite, is_finite, is_main_clause

_SUBJECT = frozenset({"NOUN", "PROPN", "PRON"})
_BEFORE_VERB = frozenset({"ADV", "PUNCT"})
_SUBORDINATE = frozenset({"ADP", "SCONJ"})


def has_lost_verb(layout: Layout, first: int, last: int) -> bool:
    """Tell whether the only verb of a clause is a past tense that looks like none.

    As a participle ("a boat drifted off") or within marks ("the board “closed” it"),
    behind its subject.

    Parameters
    ----------
    layout : Layout
        The document.
    first, last : int
        Token range of the clause.
    """
    if has_finite(layout, first, last):
        return False
    return any(_is_past(layout, i, first) for i in range(first + 1, last))


def _is_past(layout: Layout, verb: int, first: int) -> bool:
    """Tell a verb behind its subject, within marks or in the form of a participle."""
    if layout.pos[verb] not in VERBAL:
        return False
    marked = layout.inside[verb] >= 0
    if marked:
        found = layout.has_feature(verb, "VerbForm", "Fin")
    else:
        found = layout.has_feature(verb, "Tense", "Past") and not any(
            layout.pos[c] == "AUX" for c in layout.children[verb]
        )
        found = found and not layout.data.participle_endings
    noun = verb - 1
    while noun > first and layout.pos[noun] in _BEFORE_VERB:
        noun -= 1
    opener = noun
    while opener > first and layout.lower[opener - 1] != ",":
        opener -= 1
    return (
        found
        and layout.pos[noun] in _SUBJECT
        and layout.inside[noun] < 0
        and layout.lower[noun] not in layout.data.relatives
        and (marked or layout.pos[verb - 1] != "PUNCT")
        and layout.pos[opener] not in _SUBORDINATE
        and layout.lower[opener] not in layout.data.according_first
    )


def is_bare_infinitive(layout: Layout, verb: int, first: int) -> bool:
    """Tell "to plead" and « , savoir le latin » from "will plead" and « fait valoir ».

    Parameters
    ----------
    layout : Layout
        The document.
    verb : int
        A reporting verb.
    first : int
        First token of the cue that it is or ends.
    """
    if not layout.has_feature(verb, "VerbForm", "Inf"):
        return False
    if any(layout.dep[c] == "mark" and c < verb for c in layout.children[verb]):
        return True
    # by its ending too: taggers take « promet » for an infinitive
    bare = layout.data.bare_infinitives and layout.lower[verb].endswith(("r", "re"))
    return bare and verb == first


def is_main_verb(layout: Layout, verb: int, begin: int, left: int) -> bool:
    """Tell whether a name with what describes it opens the sentence of a verb.

    Example: "Zoé Roux, who runs a fund, says the bank closed".
    """
    if any(layout.pos[i] in _SUBJECT for i in range(left + 1, verb)):
        return False  # "Roe, the clerk said, was late"
    subject = any(
        begin <= c < left and layout.is_subject(c) and layout.label[c] == "PERSON"
        for c in layout.children[verb]
    )
    return subject and not (
        is_main_clause(layout, begin, left) or has_lost_verb(layout, begin, left)
    )


def describes(layout: Layout, verb: int, opener: int, first: int) -> bool:
    """Tell whether a verb describes the phrase before it: "a token X had announced"."""
    hangs = layout.is_adnominal(verb) and opener <= layout.head[verb] < first - 1
    return hangs or layout.has_feature(opener, "PronType", "Rel", "Int")


def is_parted(layout: Layout, verb: int, left: int) -> bool:
    """Tell a verb behind a comma from its auxiliary: « Elles ont, elles, défendu ».

    Parameters
    ----------
    layout : Layout
        The document.
    verb : int
        A reporting verb.
    left : int
        The comma before it.
    """
    if is_finite(layout, verb):
        return False  # "They have “nothing to hide”, Roe said"
    above = layout.head[verb]
    helpers = layout.helpers(verb)
    if layout.pos[above] == "AUX" and not helpers:
        helpers.append(above)
    elif not helpers and layout.lower[verb].endswith(layout.data.participle_endings):
        # « Elles ont fermé le port, prévenu leurs clients »
        helpers = layout.helpers(above)
    return any(helper < left for helper in helpers)


def is_undergone(layout: Layout, verb: int) -> bool:
    """Tell "attacks were reported" and "investors known for": nobody in front speaks.

    Parsers take the subject of "said" for that of a passive at times.
    """
    deps = {layout.dep[c] for c in layout.children[verb]}
    return "aux:pass" in deps or ("nsubj:pass" in deps and layout.cue[verb] != "say")
