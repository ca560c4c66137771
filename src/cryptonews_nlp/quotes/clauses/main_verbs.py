"""Reporting verbs between marks that are not set off: main verbs and descriptions."""

from __future__ import annotations

from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import is_finite, is_main_clause


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
    if "Inf" not in layout.morph[verb].get("VerbForm", []):
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
    subject = any(
        begin <= c < left
        and layout.dep[c].startswith("nsubj")
        and layout.label[c] == "PERSON"
        for c in layout.children[verb]
    )
    return subject and not is_main_clause(layout, begin, left)


def describes(layout: Layout, verb: int, opener: int, first: int) -> bool:
    """Tell whether a verb describes the phrase before it: "a token X had announced"."""
    return (
        layout.dep[verb].startswith("acl") and opener <= layout.head[verb] < first - 1
    ) or bool({"Rel", "Int"} & set(layout.morph[opener].get("PronType", [])))


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
    helpers = [c for c in layout.children[verb] if layout.dep[c].startswith("aux")]
    if layout.pos[above] == "AUX" and not helpers:
        helpers.append(above)
    return any(helper < left for helper in helpers)


def is_undergone(layout: Layout, verb: int) -> bool:
    """Tell "attacks were reported" and "investors known for": nobody in front speaks.

    Parsers take the subject of "said" for that of a passive at times.
    """
    deps = {layout.dep[c] for c in layout.children[verb]}
    return "aux:pass" in deps or ("nsubj:pass" in deps and layout.cue[verb] != "say")
