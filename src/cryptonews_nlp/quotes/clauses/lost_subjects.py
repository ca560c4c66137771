"""Subjects of reporting verbs that the parser lost, and those that are no names.

Relatives ("X, a data firm, which said"), light verbs (« il a fait valoir »), phrases
that make no candidate ("38 % said", « la moitié des habitants ») and verbs that share a
subject far on their left.
"""

from __future__ import annotations

from cryptonews_nlp.quotes.candidates.fronting import disagree, is_plural_verb
from cryptonews_nlp.quotes.clauses.subjects_in_tree import (
    SubjectsInTree,
)
from cryptonews_nlp.quotes.words.candidate import Candidate, Kind
from cryptonews_nlp.quotes.words.cues import light_verb
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import VERBAL
from cryptonews_nlp.quotes.words.reported import edges, is_infinitive

#: Tokens between a noun and the noun of its complement: « au », « de la ».
_COUNTED = frozenset({"NUM", "NOUN", "ADJ", "SYM", "PROPN", "ADV"})


def lost_subject(subjects: SubjectsInTree, verb: int) -> Candidate | None:
    """Return the subject of a verb that has none in the tree.

    Parameters
    ----------
    subjects : SubjectsInTree
        Who is the subject of which verb.
    verb : int
        A reporting verb.

    Returns
    -------
    Candidate or None
        None where no phrase is likely enough.
    """
    return (
        of_relative(subjects, verb)
        or _of_list(subjects, verb)
        or _of_light_verb(subjects, verb)
        or _unlisted(subjects, verb)
        or _shared(subjects, verb)
    )


def in_phrase(layout: Layout, found: Candidate, verb: int) -> bool:
    """Tell whether a thing stands in a phrase of its own: "the man in Oslo said"."""
    opener = min(found.outer, found.first) - 1
    return (
        (
            found.kind in {"place", "other"}
            or (
                found.kind == "document"
                and layout.is_gerund(verb)
                and not layout.is_adnominal(verb)
            )
        )
        and 0 < opener < verb
        and layout.pos[opener] == "ADP"
        and layout.sentence[opener] == layout.sentence[verb]
    )


def of_relative(subjects: SubjectsInTree, verb: int) -> Candidate | None:
    """Return whom a relative pronoun before a verb stands for: "X, who said"."""
    layout = subjects.layout
    opener = verb - 1
    while opener > 0 and (
        layout.pos[opener] in {"AUX", "ADV", "PART"}
        or (
            layout.pos[opener] == "PRON"  # « la police, qui lui conseille »
            and layout.lower[opener] not in layout.data.relatives
            and layout.lower[opener - 1] in layout.data.relatives
        )
    ):
        opener -= 1
    if opener < 0 or layout.lower[opener] not in layout.data.relatives:
        return None
    end = opener - (layout.lower[opener - 1] == ",")
    near = [c for c in subjects.candidates if c.last == end]
    if not near:
        return subjects.by_head.get(layout.head[verb])
    if near[-1].kind == "place" and is_plural_verb(layout, verb):
        return _people_before(subjects, near[-1])
    return subjects.bearer(near[-1].head, verb)  # "X, a data firm, which said"


def _of_list(subjects: SubjectsInTree, verb: int) -> Candidate | None:
    """Return whom the relative stands for that the first verb of a list is in.

    Example: "robbed by men who broke in and said they would return".
    """
    layout, first = subjects.layout, verb
    while layout.dep[first] == "conj" and not layout.has_subject(first):
        first = layout.head[first]
    if first == verb or layout.dep[first] != "acl:relcl":
        return None
    if is_infinitive(layout, verb) and not layout.helpers(verb):
        return None  # "to find a wallet that leads to him and report that"
    return of_relative(subjects, first) or _unlisted(subjects, first)


def _people_before(subjects: SubjectsInTree, place: Candidate) -> Candidate | None:
    """Return several people before a place: « les élus réunis à Lund, qui ont dit »."""
    layout = subjects.layout
    near = [
        c
        for c in subjects.candidates
        if c.last <= place.first
        and c.kind == "people"
        and layout.sentence[c.head] == layout.sentence[place.head]
        and layout.has_feature(c.head, "Number", "Plur")
    ]
    return near[-1] if near else None


def _of_light_verb(subjects: SubjectsInTree, verb: int) -> Candidate | None:
    """Return the subject of a light verb before a cue: « il a fait valoir »."""
    light = light_verb(subjects.layout, verb)
    return subjects.in_tree(light) if light >= 0 else None


def _unlisted(subjects: SubjectsInTree, verb: int) -> Candidate | None:
    """Return a subject that is no candidate: "38 % said", « la moitié des »."""
    layout = subjects.layout
    heads = [c for c in layout.children[verb] if layout.dep[c] == "nsubj"]
    if layout.dep[verb].startswith(("acl", "amod", "nmod")):
        # « Une chimiste répète que », with the verb as what describes her
        heads.append(layout.head[verb])
    for head in heads:
        if layout.dep[verb] == "acl:relcl" and disagree(layout, head, verb):
            return None  # « les opposants au projet qui affirment »
        # a noun with an article may be tagged as a verb: « la retraitée »
        if (
            head < verb
            and (layout.pos[head] in _COUNTED or layout.has_child(head, "det"))
            and layout.inside[head] < 0
            and head not in subjects.by_head
        ):
            return _phrase(layout, head, verb)
    return None


def _phrase(layout: Layout, head: int, verb: int) -> Candidate | None:
    """Return a noun phrase as a speaker; a bare noun is none."""
    if layout.has_child(head, "cop"):
        return None  # "It was a kind of tax, which demands a payment"
    first, last = edges(layout, head)
    while first < head and layout.pos[first] in {"ADP", "PUNCT"}:
        first += 1
    stops = (
        i
        for i in range(head + 1, last)
        if i == verb
        or layout.lower[i] == ","
        or layout.lower[i] in layout.data.relatives
    )
    last = next(stops, last)
    bare = last - first == 1 and layout.pos[head] != "PROPN"
    if bare or layout.lower[head] in layout.data.never_speakers:
        return None
    person = layout.is_person(head)
    kind: Kind = "people" if person else "other"
    return Candidate(first, last, head, kind, verb=verb)


def _shared(subjects: SubjectsInTree, verb: int) -> Candidate | None:
    """Return what stands before a finite verb: « salue un vote, et juge que »."""
    layout = subjects.layout
    own = [layout.dep[c] for c in layout.children[verb] if c < verb]
    if layout.pos[verb] not in VERBAL or any(
        d.startswith(("nsubj", "csubj", "expl")) or d == "aux:pass" for d in own
    ):
        return None
    finite = layout.has_feature(verb, "VerbForm", "Fin")
    if not finite and not any(d.startswith("aux") for d in own):
        return None
    return subjects.ahead(verb, [])
