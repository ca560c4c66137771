"""Reports that are sure by what their verb does: promises, requests and denials.

The classifier has seen few of them: of those on our train articles that pass here, 32
of 40 are annotated as reports, at a probability of .2 to .7.
"""

from __future__ import annotations

from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import (
    SHORTEST,
    Reported,
    is_finite,
    is_passive,
)

#: The share of them that is right.
CHANCE = 0.8
_SPEAKS = frozenset({"person", "organisation", "people", "pronoun", "document"})
#: How a verb may hang on others and still tell what its subject does.
_MAIN = frozenset({"root", "ROOT", "conj", "parataxis", "ccomp"})


def is_undoubted(layout: Layout, reported: Reported) -> bool:
    """Tell whether somebody promises, asks for or denies what a clause says.

    Or whether he is named before it in a title.

    Parameters
    ----------
    layout : Layout
        The document.
    reported : Reported
        A possible report.

    Returns
    -------
    bool
        True for "Roe vowed to fight", "the bank told clients to wait" and "she denies
        any wrongdoing"; False where the verb is denied, possible or subordinate.
    """
    r, data = reported, layout.data
    if r.pattern == "headline":
        return True
    if r.verb < 0 or r.speaker is None or r.speaker.kind not in _SPEAKS:
        return False
    lower = layout.lower[r.verb]
    if lower in data.accusing:
        sure = r.pattern in {"prepositional", "infinitive"} or (
            r.pattern == "object" and not _is_somebody(layout, r.head)
        )
    elif lower in data.denying:
        sure = r.pattern in {"object", "infinitive"}
    elif lower in data.asking and r.complementizer:
        # "she asked if he had lied", not "Roe, asked if he had lied, replied"
        questions = data.complementizers - data.conjunctions - data.infinitive_marks
        undergone = is_passive(layout, r.verb) or layout.lower[r.verb - 1] == ","
        sure = r.complementizer in questions and not undergone
    elif r.pattern == "prepositional":
        sure = lower in data.hearing  # "warned savers of fraud"
    elif data.stances.get(lower) == "confirm" and r.pattern == "object":
        sure = _is_charge(layout, r)
    else:
        sure = lower in data.directing | data.committing and _is_infinitive(layout, r)
        if (
            lower in data.never_inverted
            and layout.lower[r.verb + 1] in data.infinitive_marks
        ):
            sure = False  # "parents told to wait": nobody hears it
    return sure and layout.dep[r.verb] in _MAIN and _is_told(layout, r.verb)


def _is_somebody(layout: Layout, noun: int) -> bool:
    """Tell whom somebody blames from what: "blamed the managers"."""
    return bool(layout.label[noun]) or layout.is_person(noun)


def _is_charge(layout: Layout, r: Reported) -> bool:
    """Tell whether somebody admits the whole of it: « a reconnu les faits »."""
    first, last = r.pieces[0]
    return (
        last - first == SHORTEST
        and layout.lower[first] in layout.data.definite
        and layout.lower[last - 1] in layout.data.charges
    )


def _is_infinitive(layout: Layout, r: Reported) -> bool:
    """Tell whether a clause is an infinitive, with its mark or without it."""
    first = r.pieces[0][0]
    marks = layout.data.infinitive_marks
    return r.pattern == "infinitive" or (
        r.pattern == "complement" and layout.lower[first] in marks
    )


def _is_told(layout: Layout, verb: int) -> bool:
    """Tell a verb that is said to have happened from "may deny", "did not promise"."""
    before = [c for c in layout.children[verb] if c < verb]
    helpers = {layout.lower[c] for c in before}
    if helpers & (layout.data.negations | layout.data.modals):
        return False
    return is_finite(layout, verb) or any(
        layout.pos[c] == "AUX" or layout.is_subject(c) for c in before
    )
