"""Noun phrases, names and pronouns outside the marks that may be speakers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from spacy.tokens import Span

from cryptonews_nlp._text import flatten
from cryptonews_nlp.quotes.layout import Layout

Kind = Literal[
    "person", "organisation", "place", "pronoun", "self", "people", "document", "other"
]
Relation = Literal[
    "subject", "inverted", "before", "relative", "according", "adopted", "other"
]

_SUBJECT = ("nsubj", "expl:subj", "csubj")
_INNER = frozenset(
    {"flat", "flat:name", "flat:foreign", "compound", "fixed", "goeswith", "nmod:poss"}
)
_LEFT = frozenset({"det", "amod", "nummod", "compound", "nmod", "flat"})
_RIGHT = frozenset(
    {
        "nmod", "amod", "flat", "flat:name", "case", "det", "compound", "nummod",
        "fixed", "flat:foreign",
    }
)  # fmt: skip
#: Tokens of a title between an inverted verb and a name.
_TITLE_REACH = 7
_KINDS: dict[str, Kind] = {
    "PERSON": "person",
    "PER": "person",
    "ORG": "organisation",
    "NORP": "organisation",
    "LOC": "place",
    "GPE": "place",
    "CRYPTO": "other",
    "MISC": "other",
}
_RELATIVES = frozenset({"who", "which", "that", "qui", "whom", "lequel", "laquelle"})
_SHARING = frozenset({"conj", "advcl", "xcomp", "advcl:cleft", "parataxis"})
_LONGEST = 14
#: Words before a noun that still modify it.
_LEFT_REACH = 4
#: Tokens between a phrase and a verb that follows it past an apposition: many for
#: the phrase that opens a sentence, few for any other.
_REACH = 40
_SHORT_REACH = 14
#: Tokens between a marked stretch and its cue, and between a cue and its subject.
_REACH_ORPHAN = 9
_TITLE = frozenset({"DET", "NOUN", "ADJ", "PROPN", "ADV", "PRON"})


@dataclass(slots=True, eq=False)
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
    verbs : list of int
        All its reporting verbs: "he wrote, adding ...".
    outer : int
        First token of the title that a comma parts from a name.
    name : (int, int) or None
        Tokens of the name in the expression.
    relation : str
        How it is tied to its cue.
    cue_first, cue_last : int
        Tokens of an according-to phrase, -1 without one.
    """

    first: int
    last: int
    head: int
    kind: Kind
    verb: int = -1
    verb_class: str = ""
    relation: Relation = "other"
    cue_first: int = -1
    cue_last: int = -1
    verbs: list[int] = field(default_factory=list)
    outer: int = -1
    name: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        """Begin with the phrase itself."""
        if self.outer < 0:
            self.outer = self.first

    @property
    def speaks(self) -> bool:
        """Whether a cue says that this one speaks."""
        return bool(self.verb_class) or self.relation == "according"


def find_names(layout: Layout) -> list[Candidate]:
    """Return all names of a document, those inside marks included."""
    found = []
    for ent in layout.doc.ents:
        kind = _KINDS.get(ent.label_)
        if kind in {"person", "organisation", "place"}:
            span = (ent.start, ent.end)
            found.append(Candidate(*span, ent.root.i, kind, name=span))
    return found


def find_candidates(layout: Layout) -> list[Candidate]:
    """Return the possible speakers of a document, in order of their heads."""
    found: list[Candidate] = []
    covered: set[int] = set()
    for ent in layout.doc.ents:
        candidate = _from_entity(layout, ent)
        if candidate is not None:
            found.append(candidate)
            covered.update(range(ent.start, ent.end))
    for i, inside in enumerate(layout.inside):
        if inside < 0 and i not in covered:
            noun = _from_token(layout, i)
            if noun is not None:
                found.append(noun)
    found = _merge_titles(layout, sorted(found, key=lambda c: (c.head, c.first)))
    claimed: set[int] = set()
    past_apposition: set[int] = set()
    for candidate in found:
        _attach(layout, candidate)
        taken = past_apposition | (claimed if candidate.relation == "before" else set())
        if candidate.kind != "person" and candidate.verb in taken:
            # "X, head of training at Y, said": the verb is X's, not Y's, even where
            # the parser made Y or the training its subject
            candidate.verb, candidate.verb_class = -1, ""
            candidate.verbs, candidate.relation = [], "other"
        claimed.update(candidate.verbs)
        if candidate.kind == "person" and candidate.relation == "before":
            past_apposition.add(candidate.verb)
    _attach_participles(layout, found)
    _adopt_orphans(layout, found)
    _attach_according(layout, found)
    return [c for c in found if c.kind != "other" or c.relation != "other"]


def _from_entity(layout: Layout, ent: Span) -> Candidate | None:
    if layout.inside[ent.start] >= 0 or ent.label_ not in _KINDS:
        return None
    head = ent.root.i
    if ent.end < len(layout) and layout.lower[ent.end] in {"'s", "'"}:
        return None
    name = (ent.start, ent.end)
    return Candidate(ent.start, ent.end, head, _KINDS[ent.label_], name=name)


def _from_token(  # noqa: PLR0911 - one exit a part of speech
    layout: Layout, i: int
) -> Candidate | None:
    pos, lower, data = layout.pos[i], layout.lower[i], layout.data
    dep = layout.dep[i]
    if lower in _RELATIVES or lower == "-t" or layout.cue[i]:
        return None
    if lower in data.pronouns and (pos == "PRON" or lower in data.inversion):
        if dep in {"det", "nmod:poss", "obj", "iobj"} and lower not in data.inversion:
            return None
        return Candidate(i, i + 1, i, "pronoun")
    if lower in data.first_person or lower in data.second_person:
        return Candidate(i, i + 1, i, "self") if dep.startswith(_SUBJECT) else None
    if pos not in {"NOUN", "PROPN"} or dep in _INNER:
        return _odd_subject(layout, i)
    if i + 1 < len(layout) and layout.lower[i + 1] in {"'s", "'"}:
        return None
    first, last = noun_phrase(layout, i)
    name = _name_around(layout, i) if pos == "PROPN" else None
    return Candidate(first, last, i, _kind_of_noun(layout, i), name=name)


def _name_around(layout: Layout, i: int) -> tuple[int, int] | None:
    """Return the capitalised words around a proper noun that the NER passed over."""
    first, last = i, i + 1
    while first > 0 and _is_capital(layout, first - 1):
        first -= 1
    while last < len(layout) and _is_capital(layout, last):
        last += 1
    return (first, last) if _is_capital(layout, i) else None


def _is_capital(layout: Layout, i: int) -> bool:
    return layout.pos[i] == "PROPN" and layout.text[layout.start[i]].isupper()


def _odd_subject(layout: Layout, i: int) -> Candidate | None:
    """Return a subject of another kind: "one, who ...", "quelqu'un", "d'autres"."""
    if layout.pos[i] not in {"PRON", "NUM", "ADJ", "DET"}:
        return None
    if layout.dep[i].startswith("nsubj"):
        if not layout.cue[layout.head[i]]:
            return None
    elif layout.pos[i] != "PRON" and layout.lower[i] not in {"une", "un"}:
        return None
    first, last = noun_phrase(layout, i)
    if not layout.dep[i].startswith("nsubj"):
        before = first - 1
        if before >= 0 and layout.lower[before] == "l'":
            first = before
        if first == 0 or layout.cue[first - 1] != "say":
            return None
    return Candidate(first, last, i, "people")


def _kind_of_noun(layout: Layout, i: int) -> Kind:
    lower, data = layout.lower[i], layout.data
    if lower in data.people or (lower.endswith("s") and lower[:-1] in data.people):
        return "people"
    if lower in data.documents or lower in data.cue_nouns:
        return "document"
    if layout.pos[i] == "PROPN" and layout.text[layout.start[i]].isupper():
        return "organisation"
    return "other"


def noun_phrase(layout: Layout, head: int) -> tuple[int, int]:
    """Return the token range of a noun with its modifiers, without appositions."""
    first = head
    for child in sorted(layout.children[head], reverse=True):
        if child < first and layout.dep[child].split(":")[0] in _LEFT:
            leftmost = _left_edge(layout, child)
            if first - leftmost > _LEFT_REACH or layout.inside[leftmost] >= 0:
                break
            first = leftmost
    last = head + 1
    for child in sorted(layout.children[head]):
        if child <= head:
            continue
        if layout.dep[child] not in _RIGHT:
            break
        edge = _right_edge(layout, child)
        if edge - head > _LONGEST or any(
            layout.lower[k] in ",;:" for k in range(head, edge)
        ):
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
    persons = {c.first: c for c in found if c.kind == "person"}
    dropped: set[int] = set()
    heads = {i: c for c in persons.values() for i in range(c.first, c.last)}
    for n, noun in enumerate(found):
        if noun.kind not in {"people", "other", "organisation"}:
            continue
        owner = heads.get(layout.head[noun.head])
        if (
            layout.dep[noun.head] == "appos"
            and owner is not None
            and owner.last <= noun.first
            and _comma(layout, owner.last)
        ):
            dropped.add(n)  # "Miller, a retired worker": Miller speaks
            continue
        person = _named_by(layout, noun, persons)
        if person is None:
            continue
        dropped.add(n)
        person.outer = min(person.outer, noun.first)
        if noun.kind == "people" and not _comma(layout, person.first - 1):
            person.first = min(person.first, noun.first)
        if layout.dep[noun.head].startswith(_SUBJECT) or not layout.dep[
            person.head
        ].startswith(_SUBJECT):
            person.head = noun.head
    return [c for n, c in enumerate(found) if n not in dropped]


def _comma(layout: Layout, i: int) -> bool:
    return 0 <= i < len(layout) and layout.lower[i] == ","


def _named_by(
    layout: Layout, noun: Candidate, persons: dict[int, Candidate]
) -> Candidate | None:
    """Return the person whose title a noun is: "the minister, Paul Roux, said"."""
    for start in range(noun.head + 1, min(noun.head + _TITLE_REACH, len(layout))):
        if start in persons:
            return persons[start]
        if layout.pos[start] not in {"PROPN", "NOUN", "ADJ", "PUNCT"}:
            break
        if layout.lower[start] not in {"-", "."} and layout.pos[start] == "PUNCT":
            break
    after = noun.last + 1
    if noun.kind == "people" and _comma(layout, noun.last) and after in persons:
        person = persons[after]
        closed = person.last < len(layout) and layout.lower[person.last] in {",", "."}
        if closed or layout.head[person.head] == noun.head:
            return person
    return None


def _attach(layout: Layout, candidate: Candidate) -> None:
    """Find the verbs that the candidate is the subject of."""
    dep, head = layout.dep[candidate.head], layout.head[candidate.head]
    if dep == "nsubj:pass":
        candidate.verb, candidate.relation = head, "subject"  # "was asked": no speaker
        return
    if dep.startswith(_SUBJECT) or (dep == "obl:agent" and layout.cue[head]):
        candidate.verbs = _speaking_conjuncts(layout, head)
        _set_verb(layout, candidate, (candidate.verbs or [head])[0], "subject")
        if candidate.verb_class in {"say", "label"}:
            return
    for find, relation in _ATTACHMENTS:
        verb = find(layout, candidate)
        if verb >= 0:
            candidate.verbs = [verb, *candidate.verbs]
            _set_verb(layout, candidate, verb, relation)
            return


def _set_verb(
    layout: Layout, candidate: Candidate, verb: int, relation: Relation
) -> None:
    candidate.verb = verb
    candidate.verb_class = layout.cue[verb]
    candidate.relation = relation


def _speaking_conjuncts(layout: Layout, verb: int) -> list[int]:
    """Return a verb and those that share its subject, if they report speech."""
    found = [verb] if layout.cue[verb] else []
    stack = [verb]
    while stack:
        for child in layout.children[stack.pop()]:
            if layout.dep[child] not in _SHARING or layout.inside[child] >= 0:
                continue
            if any(layout.dep[k].startswith("nsubj") for k in layout.children[child]):
                continue
            if layout.cue[child]:
                found.append(child)
            stack.append(child)
    return sorted(found, key=lambda v: (layout.cue[v] not in {"say", "label"}, v))


def _relative_verb(layout: Layout, candidate: Candidate) -> int:
    if candidate.verb_class:
        return -1
    for child in layout.children[candidate.head]:
        if layout.dep[child] != "acl:relcl" or layout.cue[child] != "say":
            continue
        subjects = [
            k for k in layout.children[child] if layout.dep[k].startswith("nsubj")
        ]
        if not subjects or layout.lower[subjects[0]] in _RELATIVES:
            return child
    return -1


def _verb_before(layout: Layout, candidate: Candidate) -> int:
    """Return a reporting verb before a phrase and its titles: "said Insp. X"."""
    i = candidate.outer - 1
    limit = max(-1, i - _TITLE_REACH)
    while i > limit and layout.inside[i] < 0 and not layout.cue[i]:
        if layout.pos[i] not in _TITLE and layout.lower[i] not in {"-", "t", "-t"}:
            return -1
        i -= 1
    if i <= limit or layout.inside[i] >= 0:
        return -1
    if layout.sentence[i] != layout.sentence[candidate.head]:
        return -1
    lower = layout.lower[i]
    if lower.endswith(("ing", "ant")) or lower in layout.data.never_inverted:
        return -1
    if _has_subject(layout, i):
        return -1
    return i


def _has_subject(layout: Layout, verb: int) -> bool:
    """Tell whether a verb has its subject on its left: "she told reporters"."""
    for child in layout.children[verb]:
        if child < verb and layout.dep[child].startswith("nsubj"):
            return layout.inside[child] < 0 and not layout.lower[child].endswith("'")
    before = verb - 1
    while before >= 0 and layout.pos[before] in {"AUX", "ADV"}:
        before -= 1
    if before < 0 or layout.inside[before] >= 0:
        return False
    return bool(layout.label[before]) or layout.pos[before] in {"PROPN", "NOUN"}


def _verb_after(layout: Layout, candidate: Candidate) -> int:
    """Return a reporting verb that follows the phrase, past appositions."""
    if candidate.verb_class or candidate.kind == "pronoun":
        return -1
    sentence = layout.sentence[candidate.head]
    limit = min(candidate.last + _REACH, len(layout))
    i = candidate.last
    direct = True
    while i < limit and layout.sentence[i] == sentence and layout.inside[i] < 0:
        if layout.lower[i] == ",":
            direct = True
            if i == candidate.last and not _opens_sentence(layout, candidate):
                limit = min(limit, i + _SHORT_REACH)
        elif direct and layout.cue[i]:
            return i if _free(layout, candidate, i) else -1
        elif layout.pos[i] not in {"AUX", "ADV", "PRON", "PART"}:
            if i == candidate.last and not _has_modifier(layout, candidate):
                return -1
            direct = False
        i += 1
    return -1


def _has_modifier(layout: Layout, candidate: Candidate) -> bool:
    """Tell whether a person that opens a sentence is described: "X of Kraken, said"."""
    return (
        candidate.kind == "person"
        and layout.pos[candidate.last] == "ADP"
        and _opens_sentence(layout, candidate)
    )


def _opens_sentence(layout: Layout, candidate: Candidate) -> bool:
    before = candidate.first - 1
    while before >= 0 and layout.pos[before] in {"DET", "CCONJ", "SPACE", "ADV"}:
        before -= 1
    return before < 0 or layout.sentence[before] != layout.sentence[candidate.head]


def _free(layout: Layout, candidate: Candidate, verb: int) -> bool:
    """Tell whether no other subject stands between a phrase and a verb.

    Parsers take the last noun of a long apposition for the subject; a person that
    opens the sentence keeps the verb when a comma closes the apposition before it.
    """
    described = _comma(layout, candidate.last) or _has_modifier(layout, candidate)
    if (
        candidate.kind == "person"
        and described
        and _comma(layout, verb - 1)
        and verb - 1 > candidate.last
        and _opens_sentence(layout, candidate)
    ):
        return True
    return not any(
        layout.dep[child].startswith("nsubj") and candidate.last <= child < verb
        for child in layout.children[verb]
    )


_ATTACHMENTS: tuple[tuple[Callable[[Layout, Candidate], int], Relation], ...] = (
    (_verb_before, "inverted"),
    (_relative_verb, "relative"),
    (_verb_after, "before"),
)


def _attach_participles(layout: Layout, found: list[Candidate]) -> None:
    """Give participles to the noun they describe or to the subject before them.

    Examples: "partisans criant", "he wrote, adding", « Zoé a dit ..., affirmant ».
    """
    by_head = {c.head: c for c in found}
    taken = {v for c in found for v in c.verbs}
    subjects = [c for c in found if c.relation in {"subject", "inverted", "before"}]
    for verb, name in enumerate(layout.cue):
        if not name or verb in taken or not layout.lower[verb].endswith(("ant", "ing")):
            continue
        owner = None
        if layout.dep[verb].startswith("acl"):
            owner = by_head.get(layout.head[verb])
        if owner is None:
            before = [
                c
                for c in subjects
                if c.head < verb and layout.sentence[c.head] == layout.sentence[verb]
            ]
            owner = before[-1] if before else None
        if owner is not None:
            owner.verbs.append(verb)
            if not owner.verb_class:
                _set_verb(layout, owner, verb, "relative")


def _adopt_orphans(layout: Layout, found: list[Candidate]) -> None:
    """Give a cue beside a marked stretch, left without a subject, to a neighbour."""
    taken = {v for c in found for v in c.verbs}
    for segment in layout.segments:
        first, last = layout.tokens(segment.outer_start, segment.outer_end)
        verb = _cue_beside(layout, last, 1)
        if verb >= 0 and verb not in taken:
            after = [
                c
                for c in found
                if verb < c.head <= verb + _REACH_ORPHAN and _can_adopt(layout, c, verb)
            ]
            before = [
                c
                for c in found
                if last <= c.head < verb and _can_adopt(layout, c, verb)
            ]
            _adopt(layout, (before[-1:] or after[:1]), verb)
            taken.add(verb)
        verb = _cue_beside(layout, first - 1, -1)
        if verb >= 0 and verb not in taken:
            before = [c for c in found if c.head < verb and _can_adopt(layout, c, verb)]
            subjects = [c for c in before if layout.dep[c.head].startswith("nsubj")]
            _adopt(layout, (subjects[-1:] or before[-1:]), verb)
            taken.add(verb)


def _can_adopt(layout: Layout, c: Candidate, verb: int) -> bool:
    return (
        layout.sentence[c.head] == layout.sentence[verb]
        and c.kind not in {"place", "other"}
        and c.relation != "according"
    )


def _adopt(layout: Layout, owners: list[Candidate], verb: int) -> None:
    for owner in owners:
        owner.verbs.append(verb)
        if not owner.verb_class:
            _set_verb(layout, owner, verb, "adopted")


def _cue_beside(layout: Layout, i: int, step: int) -> int:
    """Return the reporting verb nearest to a marked stretch in its sentence."""
    sentence = None
    for _ in range(_REACH_ORPHAN):
        if not 0 <= i < len(layout) or layout.inside[i] >= 0:
            return -1
        if layout.lower[i].strip() and layout.lower[i] not in {",", ":", '"'}:
            sentence = layout.sentence[i] if sentence is None else sentence
            if layout.sentence[i] != sentence:
                return -1
            if layout.cue[i] in {"say", "manner"}:
                return i
        i += step
    return -1


def _attach_according(layout: Layout, found: list[Candidate]) -> None:
    by_first = {c.outer: c for c in reversed(found)}
    firsts = layout.data.according_first
    for i, lower in enumerate(layout.lower):
        if lower not in firsts or layout.inside[i] >= 0:
            continue
        end = match_phrase(layout, i)
        if end is None:
            continue
        candidate = by_first.get(end) or by_first.get(end + 1)
        if candidate is None:
            heads = [c for c in found if c.outer <= end <= c.head < end + 4]
            candidate = heads[0] if heads else None
        if (
            candidate is not None
            and layout.sentence[candidate.head] == layout.sentence[i]
        ):
            candidate.relation = "according"
            candidate.cue_first, candidate.cue_last = i, end
            candidate.verb, candidate.verb_class = -1, ""


def match_phrase(layout: Layout, i: int) -> int | None:
    """Return the token after an according-to phrase that starts at a token."""
    at = layout.start[i]
    window = flatten(layout.text[at : at + 30]).lower()
    for phrase in layout.data.according:
        if not window.startswith(phrase):
            continue
        stop = at + len(phrase)
        end = layout.first_token(stop)
        if layout.end[end - 1] == stop or phrase.endswith("'"):
            weak = phrase in layout.data.according_weak
            return None if weak and not _clause_start(layout, i) else end
    return None


def _clause_start(layout: Layout, i: int) -> bool:
    """Tell whether a weak phrase ("for", "pour") opens a sentence."""
    before = i - 1
    while before >= 0 and not layout.lower[before].strip():
        before -= 1
    return before < 0 or layout.sentence[before] != layout.sentence[i]
