"""Noun phrases, names and pronouns outside the marks that may be speakers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Span

from cryptonews_nlp.quotes.layout import Layout

Kind = Literal["person", "organisation", "place", "pronoun", "self", "people", "document", "other"]

_SUBJECT = ("nsubj", "expl:subj", "csubj")
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_INNER = frozenset({"flat", "flat:name", "flat:foreign", "compound", "fixed", "goeswith"})
_LEFT = frozenset({"det", "amod", "nummod", "compound", "nmod:poss", "case:poss", "nmod:unmarked", "flat", "flat:name"})
_RIGHT = frozenset({"nmod", "amod", "flat", "flat:name", "case", "det", "compound", "nummod", "fixed", "flat:foreign"})
_KINDS: dict[str, Kind] = {"PERSON": "person", "PER": "person", "ORG": "organisation", "NORP": "organisation", "LOC": "place", "GPE": "place", "CRYPTO": "other", "MISC": "other"}
_LONGEST = 14
_REACH = 10


@dataclass(slots=True)
class Candidate:
    """One possible speaker.

    Attributes
    ----------
    first, last : int
        Token range of the expression as written, end exclusive.
    head : int
        Its head token.
    kind : str
        What it looks like.
    verb : int
        Token of the verb it is the subject of, -1 without one.
    verb_class : str
        Class of that verb.
    relation : str
        subject, inverted, before, relative, according, other.
    """

    first: int
    last: int
    head: int
    kind: Kind
    verb: int = -1
    verb_class: str = ""
    relation: str = "other"
    cue_first: int = -1
    cue_last: int = -1


def find_candidates(layout: Layout) -> list[Candidate]:
    """Return the possible speakers of a document, in order of their heads."""
    found: list[Candidate] = []
    covered: set[int] = set()
    for ent in layout.doc.ents:
        candidate = _from_entity(layout, ent)
        if candidate is not None:
            found.append(candidate)
            covered.update(range(ent.start, ent.end))
    for i in range(len(layout)):
        if i not in covered and layout.inside[i] < 0:
            noun = _from_token(layout, i)
            if noun is not None:
                found.append(noun)
    found = _merge_titles(layout, sorted(found, key=lambda c: c.head))
    for candidate in found:
        _attach(layout, candidate)
    _attach_according(layout, found)
    return found


def _from_entity(layout: Layout, ent: Span) -> Candidate | None:
    if layout.inside[ent.start] >= 0 or ent.label_ not in _KINDS:
        return None
    head = ent.root.i
    kind = _KINDS[ent.label_]
    if kind == "other" and not layout.dep[head].startswith("nsubj"):
        return None
    return Candidate(ent.start, ent.end, head, kind)


def _from_token(layout: Layout, i: int) -> Candidate | None:
    pos, lower, data = layout.pos[i], layout.lower[i], layout.data
    dep = layout.dep[i]
    if lower in data.pronouns and (pos == "PRON" or lower in data.inversion):
        if dep in {"det", "nmod:poss", "obj"} and lower not in data.inversion:
            return None
        return Candidate(i, i + 1, i, "pronoun")
    if lower in data.first_person:
        return Candidate(i, i + 1, i, "self") if dep.startswith(_SUBJECT) else None
    if pos not in _NOMINAL or dep in _INNER:
        return None
    if pos == "PRON":
        if not dep.startswith(_SUBJECT):
            return None
        return Candidate(i, i + 1, i, "pronoun" if lower in data.inversion else "other")
    first, last = noun_phrase(layout, i)
    if lower in data.people or (lower.endswith("s") and lower[:-1] in data.people):
        kind: Kind = "people"
    elif lower in data.documents or lower in data.cue_nouns:
        kind = "document"
    elif pos == "PROPN" and layout.text[layout.start[i]].isupper():
        kind = "organisation"
    else:
        kind = "other"
    return Candidate(first, last, i, kind)


def noun_phrase(layout: Layout, head: int) -> tuple[int, int]:
    """Return the token range of a noun with its modifiers, without appositions."""
    first = head
    for child in sorted(layout.children[head], reverse=True):
        if child < first and layout.dep[child].split(":")[0] in {"det", "amod", "nummod", "compound", "nmod", "flat"}:
            leftmost = _left_edge(layout, child)
            if first - leftmost > 4 or layout.inside[leftmost] >= 0:
                break
            first = leftmost
    last = head + 1
    for child in sorted(layout.children[head]):
        if child < last - 1 or child <= head:
            continue
        if layout.dep[child] not in _RIGHT:
            break
        edge = _right_edge(layout, child)
        if edge - head > _LONGEST or any(layout.lower[k] in ",;:" for k in range(head, edge)):
            break
        last = max(last, edge)
    return first, last


def _left_edge(layout: Layout, i: int) -> int:
    edge = i
    for child in layout.children[i]:
        if child < edge:
            edge = min(edge, _left_edge(layout, child))
    return edge


def _right_edge(layout: Layout, i: int) -> int:
    edge = i + 1
    for child in layout.children[i]:
        if child > i and layout.dep[child] not in {"punct", "acl:relcl", "appos"}:
            edge = max(edge, _right_edge(layout, child))
    return edge


def _merge_titles(layout: Layout, found: list[Candidate]) -> list[Candidate]:
    """Let a name take the place of the title or role that stands before it."""
    dropped: set[int] = set()
    by_first = {c.first: n for n, c in enumerate(found) if c.kind == "person"}
    for n, noun in enumerate(found):
        if noun.kind not in {"people", "other"} or noun.head in dropped:
            continue
        after = noun.head + 1
        named = by_first.get(after)
        comma = False
        if named is None:
            # "the minister of water, Paul Roux, said"
            after = noun.last + 1
            if noun.last < len(layout) and layout.lower[noun.last] == ",":
                named = by_first.get(after)
                comma = True
        if named is None or layout.pos[noun.head] == "PRON":
            continue
        person = found[named]
        if comma and not (noun.kind == "people" and layout.dep[person.head] in {"appos", "flat", "nmod", "conj"} and layout.head[person.head] == noun.head):
            continue
        if not comma:
            person.first = min(person.first, noun.first)
        if layout.dep[noun.head].startswith(_SUBJECT) or not layout.dep[person.head].startswith(_SUBJECT):
            person.head = noun.head
        dropped.add(n)
    return [c for n, c in enumerate(found) if n not in dropped]


def _attach(layout: Layout, candidate: Candidate) -> None:
    """Find the verb that the candidate is the subject of."""
    head = candidate.head
    dep = layout.dep[head]
    if dep.startswith(_SUBJECT):
        verb = layout.head[head]
        _set_verb(layout, candidate, _speaking_conjunct(layout, verb), "subject")
        if candidate.verb_class in {"say", "label"}:
            return
    relative = _relative_verb(layout, candidate)
    if relative >= 0 and (candidate.verb < 0 or not candidate.verb_class):
        _set_verb(layout, candidate, relative, "relative")
        return
    before = candidate.first - 1
    while before >= 0 and (layout.lower[before] in {"-", "t", "-t"} or (layout.pos[before] in {"ADV", "PRON"} and candidate.first - before < 3)):
        before -= 1
    if before >= 0 and layout.inside[before] < 0 and layout.verb_class(before) and layout.sentence[before] == layout.sentence[head]:
        if candidate.verb < 0 or not candidate.verb_class or before > candidate.verb:
            _set_verb(layout, candidate, before, "inverted")
        return
    if candidate.verb_class:
        return
    after = _verb_after(layout, candidate)
    if after >= 0:
        _set_verb(layout, candidate, after, "before")


def _set_verb(layout: Layout, candidate: Candidate, verb: int, relation: str) -> None:
    candidate.verb = verb
    candidate.verb_class = layout.verb_class(verb)
    candidate.relation = relation


def _speaking_conjunct(layout: Layout, verb: int) -> int:
    """Return the verb itself or a speaking verb that shares its subject."""
    if layout.verb_class(verb) == "say":
        return verb
    stack = [verb]
    best = verb
    while stack:
        node = stack.pop()
        for child in layout.children[node]:
            if layout.dep[child] not in {"conj", "advcl", "xcomp", "advcl:cleft"} or layout.inside[child] >= 0:
                continue
            if any(layout.dep[k].startswith("nsubj") for k in layout.children[child]):
                continue
            if layout.verb_class(child) == "say":
                return child
            stack.append(child)
    return best


def _relative_verb(layout: Layout, candidate: Candidate) -> int:
    for child in layout.children[candidate.head]:
        if layout.dep[child] == "acl:relcl" and layout.verb_class(child) == "say":
            subjects = [k for k in layout.children[child] if layout.dep[k].startswith("nsubj")]
            if not subjects or layout.lower[subjects[0]] in {"who", "which", "that", "qui"}:
                return child
    return -1


def _verb_after(layout: Layout, candidate: Candidate) -> int:
    """Return a reporting verb that follows the phrase, past one apposition."""
    i, limit = candidate.last, min(candidate.last + _REACH, len(layout))
    sentence = layout.sentence[candidate.head]
    commas = 0
    while i < limit and layout.sentence[i] == sentence and layout.inside[i] < 0:
        if layout.lower[i] == ",":
            commas += 1
        elif layout.verb_class(i) == "say" and commas in {0, 2} and layout.pos[i] in {"VERB", "AUX"}:
            return i
        elif commas == 0 and layout.pos[i] not in {"AUX", "ADV", "PRON", "PART"}:
            return -1
        i += 1
    return -1


def _attach_according(layout: Layout, found: list[Candidate]) -> None:
    by_first = {c.first: c for c in reversed(found)}
    starts = {phrase.split()[0].rstrip("'").replace("d'après", "d'") for phrase in layout.data.according}
    for i, lower in enumerate(layout.lower):
        if layout.inside[i] >= 0 or (lower not in starts and lower.rstrip("'") not in starts):
            continue
        end = match_phrase(layout, i)
        if end is None:
            continue
        candidate = by_first.get(end) or by_first.get(end + 1)
        if candidate is None:
            heads = [c for c in found if c.first <= end <= c.head < end + 4]
            candidate = heads[0] if heads else None
        if candidate is None or layout.sentence[candidate.head] != layout.sentence[i]:
            continue
        candidate.relation = "according"
        candidate.cue_first, candidate.cue_last = i, end
        candidate.verb, candidate.verb_class = -1, ""


def match_phrase(layout: Layout, i: int) -> int | None:
    """Return the token after an according-to phrase that starts at a token."""
    at = layout.start[i]
    window = layout.doc.text[at : at + 30].lower()
    for phrase in layout.data.according:
        if not window.startswith(phrase):
            continue
        stop = at + len(phrase)
        end = layout.first_token(stop)
        if layout.end[end - 1] == stop or phrase.endswith("'"):
            weak = len(phrase) <= 4
            if weak and not _clause_start(layout, i):
                continue
            return end
    return None


def _clause_start(layout: Layout, i: int) -> bool:
    """Tell whether a weak phrase ("for", "pour") opens a sentence."""
    before = i - 1
    while before >= 0 and not layout.lower[before].strip():
        before -= 1
    return before < 0 or layout.sentence[before] != layout.sentence[i]
