"""Reported clauses that depend on their verb: "said that", "called it", "wrote:"."""

from __future__ import annotations

from cryptonews_nlp.quotes.according import match_phrase
from cryptonews_nlp.quotes.candidate import Candidate
from cryptonews_nlp.quotes.layout import Layout
from cryptonews_nlp.quotes.reported import SHORTEST, Reported, edges, reported_as, strip

_CLAUSAL = ("ccomp", "xcomp", "csubj")
_NOMINAL_OBJECT = ("obj", "obl:arg")

#: Tokens of a subject, and words that no subject goes over.
_SUBJECT_REACH = 8
_NO_SUBJECT = frozenset({",", ";", ":", "that", "which", "who", "whose", "to"})


def complement(
    layout: Layout,
    verb: int,
    speaker: Candidate | None,
    bounds: dict[int, tuple[int, int]],
) -> list[Reported]:
    """Return the clause or noun phrase that depends on a reporting verb."""
    sentence_end = bounds[layout.sentence[verb]][1]
    child = complement_head(layout, verb)
    after = verb + 1
    if child < 0 or not layout.dep[child].startswith(_CLAUSAL):
        start = _complementizer_after(layout, verb, sentence_end)
        if start >= 0:
            pieces = [strip(layout, start + 1, sentence_end)]
            return reported_as(
                layout, pieces, verb, speaker, "complement", layout.lower[start], -1
            )
    if child < 0:
        return _after_colon(layout, verb, speaker, sentence_end)
    if speaker is not None and speaker.first <= child < speaker.last:
        return []  # an inverted subject that the parser took for the object
    first, last = edges(layout, child)
    first = max(first, after)
    if last <= first:
        return []
    first, last = strip(layout, first, last)
    first, word = _after_conjunction(layout, child, first, last)
    dep = layout.dep[child]
    if dep.startswith(_CLAUSAL):
        infinitive = word in {"to", "de", "d'"} or (
            dep.startswith("xcomp") and not word
        )
        pattern = "infinitive" if infinitive else "complement"
        if (
            first < last
            and layout.cue[first]
            and layout.lower[first].endswith(("ing", "ant"))
        ):
            return []  # "said, adding ...": a cue of its own
        last = _extend(layout, first, sentence_end)
    else:
        pattern = "object"
    found = reported_as(
        layout, [strip(layout, first, last)], verb, speaker, pattern, word, child
    )
    if pattern == "object" and _holds_clause(layout, first, sentence_end):
        # "insisted the machines were real": no conjunction, and the parse is lost
        piece = strip(layout, first, _extend(layout, first, sentence_end))
        found += reported_as(layout, [piece], verb, speaker, "bare", "", child)
    return found


def _after_conjunction(
    layout: Layout, child: int, first: int, last: int
) -> tuple[int, str]:
    """Return the first token of a clause after its conjunction, and that word."""
    for i in range(first, min(first + 4, last)):
        # "said, twice, that ...": the clause begins at its conjunction
        if (
            layout.lower[i] in layout.data.conjunctions
            and layout.pos[i] == "SCONJ"
            and layout.inside[i] < 0
        ):
            first = i
            break
    word = layout.lower[first] if first < last else ""
    if word in layout.data.complementizers or (
        word in {"to", "de", "d'"} and layout.dep[child].startswith("xcomp")
    ):
        return first + 1, word
    return first, ""


def _holds_clause(layout: Layout, first: int, end: int) -> bool:
    """Tell whether a noun phrase after a cue is the subject of a finite verb."""
    if layout.data.cues_inside_marks:
        return False  # French has its conjunction
    for i in range(first + 1, min(first + _SUBJECT_REACH, end)):
        if layout.inside[i] >= 0 or layout.lower[i] in _NO_SUBJECT:
            return False
        if layout.pos[i] == "ADP":
            continue
        if layout.pos[i] in {"VERB", "AUX"}:
            form = layout.doc[i].morph.get("VerbForm", [""])
            return "Fin" in form
    return False


def complement_head(layout: Layout, verb: int) -> int:
    """Return the head of what depends on a reporting verb, -1 without one."""
    best = -1
    for child in layout.children[verb]:
        if child < verb:
            continue
        dep = layout.dep[child]
        if dep.startswith(_CLAUSAL) and layout.sentence[child] == layout.sentence[verb]:
            return child
        if (
            dep in _NOMINAL_OBJECT
            and layout.pos[child] in {"NOUN", "PROPN"}
            and best < 0
        ):
            best = child
    return best


def _complementizer_after(layout: Layout, verb: int, end: int) -> int:
    """Return a "that" or "que" soon after a verb whose clause the parser lost."""
    for i in range(verb + 1, min(verb + 9, end)):
        if layout.inside[i] >= 0 or layout.lower[i] in ".;:":
            return -1
        near = i <= verb + 1
        if layout.lower[i] in layout.data.conjunctions and (
            near or layout.pos[i] == "SCONJ"
        ):
            return i
        if layout.cue[i]:
            return -1
    return -1


def _extend(layout: Layout, first: int, sentence_end: int) -> int:
    """Let a clause run to the end of its sentence, or up to the next cue.

    Parsers hang the tail of a long clause on the reporting verb; on the training part
    of PolNeAR the end of the sentence is right more often than the end of the subtree
    (span F1 63.0 against 58.5, and 60.6 for a mixture).
    """
    i = first + 1
    while i < sentence_end:
        lower = layout.lower[i]
        if (
            layout.inside[i] < 0
            and lower in {",", ";", "—", "–"}
            and i + 1 < sentence_end
        ):
            if lower == ";":
                return i
            after = layout.lower[i + 1]
            if layout.cue[i + 1] in {"say", "label"} and after.endswith(("ing", "ant")):
                return i
            if after in layout.data.according_first and match_phrase(layout, i + 1):
                return i
        i += 1
    return sentence_end


def _after_colon(
    layout: Layout, verb: int, speaker: Candidate | None, end: int
) -> list[Reported]:
    """Return an unmarked utterance after a colon: "He wrote: all is lost"."""
    for i in range(verb + 1, min(verb + 12, end - SHORTEST)):
        if layout.lower[i] == ":":
            if layout.inside[i + 1] >= 0:
                return []
            pieces = [strip(layout, i + 1, end)]
            return reported_as(layout, pieces, verb, speaker, "colon", "", -1)
        if layout.inside[i] >= 0 or layout.lower[i] in {",", ";"}:
            return []
    return []


def labelled(
    layout: Layout,
    verb: int,
    speaker: Candidate | None,
    bounds: dict[int, tuple[int, int]],
) -> list[Reported]:
    """Return what a source calls something: "called the law “much better”"."""
    end = bounds[layout.sentence[verb]][1]
    own = [
        c
        for c in layout.children[verb]
        if c > verb and layout.sentence[c] == layout.sentence[verb]
    ]
    kept = [
        c
        for c in own
        if layout.dep[c].split(":")[0] in {"obj", "xcomp", "obl", "ccomp", "iobj"}
    ]
    if not kept:
        return []
    first = max(verb + 1, min(edges(layout, c)[0] for c in kept))
    last = min(end, max(edges(layout, c)[1] for c in kept))
    if last <= first:
        return []
    return reported_as(
        layout, [strip(layout, first, last)], verb, speaker, "label", "", kept[0]
    )
