"""Names, noun phrases and pronouns outside the marks, each a possible speaker."""

from __future__ import annotations

from spacy.tokens import Span

from cryptonews_nlp.quotes.candidate import SUBJECT, Candidate, Kind
from cryptonews_nlp.quotes.layout import Layout

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
ENTITY_KINDS: dict[str, Kind] = {
    "PERSON": "person",
    "PER": "person",
    "ORG": "organisation",
    "NORP": "organisation",
    "LOC": "place",
    "GPE": "place",
    "CRYPTO": "other",
    "MISC": "other",
}
_STOPS = frozenset({",", ";", ":"})
_LONGEST = 14
#: Words before a noun that still modify it.
_LEFT_REACH = 4


def find_names(layout: Layout) -> list[Candidate]:
    """Return all names of a document, those inside marks included."""
    found = []
    for ent in layout.doc.ents:
        kind = ENTITY_KINDS.get(ent.label_)
        if kind in {"person", "organisation", "place"}:
            span = (ent.start, ent.end)
            found.append(Candidate(*span, ent.root.i, kind, name=span))
    return found


def from_entity(layout: Layout, ent: Span) -> Candidate | None:
    """Return the candidate that a name is, if it stands outside the marks."""
    if layout.inside[ent.start] >= 0 or ent.label_ not in ENTITY_KINDS:
        return None
    head = ent.root.i
    if ent.end < len(layout) and layout.lower[ent.end] in {"'s", "'"}:
        return None
    kind, name = ENTITY_KINDS[ent.label_], (ent.start, ent.end)
    after = ent.end
    if (
        kind in {"organisation", "place"}
        and after < len(layout)
        and ent.start <= layout.head[after] < after
        and layout.pos[after] in {"NOUN", "PROPN"}
        and layout.data.is_person(layout.lower[after])
    ):
        # "the Lyon MP": parsers take the title for a part of the name
        first = ent.start
        first -= first > 0 and layout.lower[first - 1] in layout.data.determiners
        return Candidate(first, after + 1, head, "people")
    return Candidate(ent.start, ent.end, head, kind, name=name)


def from_token(  # noqa: C901, PLR0911 - one exit a part of speech
    layout: Layout, i: int
) -> Candidate | None:
    """Return the candidate that a pronoun or a noun is the head of."""
    pos, lower, data = layout.pos[i], layout.lower[i], layout.data
    dep = layout.dep[i]
    if lower in data.relatives or lower == "-t" or layout.cue[i]:
        return None
    spoken = pos == "PRON" or lower in data.inversion
    if lower in data.pronouns and spoken and not _is_acronym(layout, i):
        if dep in {"det", "nmod:poss", "obj", "iobj"} and lower not in data.inversion:
            return None
        return Candidate(i, i + 1, i, "pronoun")
    if lower in data.speaking_self:
        speaks = dep.startswith(SUBJECT) and _agrees(layout, i)
        return Candidate(i, i + 1, i, "self") if speaks else None
    if lower in data.unnamed and _opens_alone(layout, i):
        before = i > 0 and layout.lower[i - 1] in data.other_determiners
        return Candidate(i - before, i + 1, i, "people", relation="subject")
    if lower in data.first_person or lower in data.second_person:
        return None
    if lower in data.never_speakers or layout.label[i] == "DATE":
        return None
    if not lower[:1].isalnum():
        return _hyphenated(layout, i)
    if pos == "ADJ" and _is_called(layout, i):
        pos = "NOUN"
    if pos not in {"NOUN", "PROPN"} or dep in _INNER:
        return _odd_subject(layout, i)
    if i + 1 < len(layout) and layout.lower[i + 1] in {"'s", "'"}:
        return None
    first, last = noun_phrase(layout, i)
    name = _name_around(layout, i) if pos == "PROPN" else None
    return Candidate(first, last, i, _kind_of_noun(layout, i), name=name)


def add_labels(layout: Layout, found: list[Candidate]) -> list[Candidate]:
    """Let the labels of a transcript take the place of what overlaps them."""
    for label in dict.fromkeys(s.label for s in layout.segments if s.label):
        first, last = layout.tokens(*label)
        head = last - 1
        role = layout.data.is_person(layout.lower[head])
        name = None if role or label[1] - label[0] == 1 else (first, last)
        found = [c for c in found if c.last <= first or last <= c.first]
        kind: Kind = "people" if role else "person"
        found.append(Candidate(first, last, head, kind, relation="label", name=name))
    return sorted(found, key=lambda c: (c.head, c.first))


def _opens_alone(layout: Layout, i: int) -> bool:
    """Tell "Another said" and « D'autres disent » from "another man"."""
    first = i - (i > 0 and layout.lower[i - 1] in layout.data.other_determiners)
    before = first - 1
    while before >= 0 and layout.pos[before] in {"SPACE", "CCONJ"}:
        before -= 1
    opens = before < 0 or layout.sentence[before] != layout.sentence[i]
    after = layout.pos[i + 1] if i + 1 < len(layout) else ""
    return opens and after not in {"NOUN", "PROPN", "ADJ", "NUM", "ADP"}


def _hyphenated(layout: Layout, i: int) -> Candidate | None:
    """Return the compound whose hyphen the parser took for its head: "co-founder"."""
    if layout.lower[i] != "-" or layout.pos[i] not in {"NOUN", "PRON"}:
        return None
    if not 0 < i < len(layout) - 1:
        return None
    if layout.end[i - 1] < layout.start[i] or layout.end[i] < layout.start[i + 1]:
        return None
    word = layout.lower[i - 1] + "-" + layout.lower[i + 1]
    first = i - 1 - (i > 1 and layout.lower[i - 2] in layout.data.determiners)
    kind: Kind = "people" if layout.data.is_person(word) else "other"
    return Candidate(first, i + 2, i, kind)


def _is_called(layout: Layout, i: int) -> bool:
    """Tell a noun for people that the tagger took for an adjective: « une voisine »."""
    after = layout.pos[i + 1] if i + 1 < len(layout) else ""
    return (
        i > 0
        and layout.lower[i - 1] in layout.data.determiners
        and layout.data.is_person(layout.lower[i])
        and after not in {"NOUN", "PROPN"}
    )


def _agrees(layout: Layout, i: int) -> bool:
    """Tell a subject from an object that looks the same: « nous a répondu Zoé »."""
    endings = layout.data.self_endings.get(layout.lower[i])
    if endings is None:
        return True
    return any(
        layout.lower[k].endswith(endings)
        for k in range(i + 1, i + 4)
        if k < len(layout) and layout.pos[k] in {"AUX", "VERB"}
    )


def _is_acronym(layout: Layout, i: int) -> bool:
    """Tell « IT » from "it" shouted: the words beside it are in lower case."""
    written = layout.text[layout.start[i] : layout.end[i]]
    beside = layout.text[layout.end[i] : layout.end[i] + 12]
    return len(written) > 1 and written.isupper() and not beside.isupper()


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


def _odd_subject(  # noqa: PLR0911 - one exit a form
    layout: Layout, i: int
) -> Candidate | None:
    """Return a subject of another kind: "one, who ...", "quelqu'un", "d'autres"."""
    if layout.lower[i] in layout.data.somebody:
        return Candidate(i, _after_others(layout, i + 1), i, "people")
    if layout.pos[i] not in {"PRON", "NUM", "ADJ", "DET"}:
        return None
    if layout.dep[i].startswith("nsubj"):
        if not layout.cue[layout.head[i]]:
            return None
    elif layout.pos[i] != "PRON" and layout.lower[i] not in {"une", "un"}:
        return None
    first, last = noun_phrase(layout, i)
    if last == i + 1 and layout.lower[i] in layout.data.determiners:
        if last == len(layout) or layout.pos[last] in {"NOUN", "PROPN"}:
            return None  # the noun is a candidate of its own
        last = _after_others(layout, last)
    if layout.dep[i].startswith("nsubj"):
        return Candidate(first, last, i, "people")
    first -= first > 0 and layout.lower[first - 1] == "l'"
    if first == 0 or layout.cue[first - 1] != "say":
        return None
    return Candidate(first, last, i, "people")


def _after_others(layout: Layout, i: int) -> int:
    """Return the token after the rest of « un autre », « quelqu'un d'autre »."""
    while i < len(layout) and layout.lower[i] in layout.data.others:
        i += 1
    return i


def _kind_of_noun(layout: Layout, i: int) -> Kind:
    lower, data = layout.lower[i], layout.data
    if data.is_person(lower):
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
            if any(
                layout.cue[k] or layout.pos[k] == "PUNCT"
                for k in range(leftmost, child + 1)
            ) or any(layout.lower[k] in _STOPS for k in range(child, first)):
                break  # "down to almost zero, health officials said"
            first = leftmost
    last = head + 1
    for child in sorted(layout.children[head]):
        if child <= head:
            continue
        if layout.dep[child] not in _RIGHT:
            break
        edge = _right_edge(layout, child)
        if edge - head > _LONGEST or any(
            layout.lower[k] in _STOPS or layout.cue[k] == "say"
            for k in range(head + 1, edge)
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
