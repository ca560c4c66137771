"""Names as the tagger marks them, with titles and offices: each a possible speaker."""

from __future__ import annotations

from spacy.tokens import Span

from cryptonews_nlp.quotes.words.candidate import Candidate, Kind
from cryptonews_nlp.quotes.words.genitives import (
    is_genitive,
    owns,
)
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.noun_phrases import is_demonym
from cryptonews_nlp.quotes.words.parts_of_speech import NOUNS

_HYPHEN = "-"
#: Words of a title in capitals: "Deputy Prime Minister".
_TITLE = 4
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


def find_names(layout: Layout) -> list[Candidate]:
    """Return all names of a document, those inside marks included.

    Not those of a dateline: an agency is no exchange that the article tells of.
    """
    found = []
    outside = {i for dateline in layout.datelines for i in range(*dateline)}
    for ent in layout.ents:
        if ent.start in outside:
            continue
        kind = ENTITY_KINDS.get(ent.label_)
        if kind in {"person", "organisation", "place"} and not is_demonym(
            layout, layout.roots[ent.start]
        ):
            span = (ent.start, ent.end - owns(layout, ent.end))
            found.append(Candidate(*span, layout.roots[ent.start], kind, name=span))
    return found


def from_entity(layout: Layout, ent: Span) -> Candidate | None:
    """Return the candidate that a name is, if it stands outside the marks."""
    if layout.inside[ent.start] >= 0 or ent.label_ not in ENTITY_KINDS:
        return None
    head = layout.roots[ent.start]
    if layout.lower[head] in layout.data.approached or (
        layout.lower[head] in layout.data.mute
    ):
        return None  # « Contacté, l'avocat a nié », with the participle for a name
    if is_demonym(layout, head):
        return Candidate(head - 1, ent.end, head, "people")
    if is_genitive(layout, ent.end) or owns(layout, ent.end):
        return None
    kind, name = ENTITY_KINDS[ent.label_], (ent.start, ent.end)
    if layout.lower[head] in layout.data.documents and any(
        layout.dep[c] == "nmod:poss" and c < ent.start for c in layout.children[head]
    ):
        kind = "other"  # "Quillor's 2024 Crime Report": a text, told by its owner
    after = ent.end
    if (
        kind in {"organisation", "place"}
        and after < len(layout)
        and ent.start <= layout.head[after] < after
        and layout.pos[after] in NOUNS
        and layout.is_person(after)
    ):
        # "the Lyon MP": parsers take the title for a part of the name
        first = ent.start
        first -= first > 0 and layout.lower[first - 1] in layout.data.determiners
        return Candidate(first, after + 1, head, "people")
    first = _with_compound(layout, ent.start)
    if kind == "person":
        first, head = _with_office(layout, first, head)
    found = Candidate(first, ent.end, head, kind, name=name)
    if titled(layout, ent.start):
        found.first = found.outer = ent.start - 1
        if layout.head[head] == found.first:
            found.head = found.first  # "Ms Roe": the parser hangs the name on "Ms"
    return found


def opens_compound(layout: Layout, after: int) -> bool:
    """Tell whether a hyphen joins a name to a word behind it: "the Oslo-based firm".

    Parameters
    ----------
    layout : Layout
        The document.
    after : int
        Token behind the name, which the tokenizer may take the word for a part of.
    """
    joined = layout.pos[after - 1] == "ADJ" and _HYPHEN in layout.lower[after - 1]
    return joined or (
        after + 1 < len(layout)
        and layout.lower[after] == _HYPHEN
        and layout.start[after] == layout.end[after - 1]
        and layout.start[after + 1] == layout.end[after]
        and layout.initial[after + 1].islower()
    )


def _with_compound(layout: Layout, first: int) -> int:
    """Return where a name begins with such a word before it."""
    opens = first > 2 and layout.label[first - 3] and opens_compound(layout, first - 2)  # noqa: PLR2004 - name, hyphen, word
    return first - 3 if opens else first


def _with_office(layout: Layout, first: int, head: int) -> tuple[int, int]:
    """Return first token and head of a name that hangs on its title in capitals.

    Example: "Transport Minister Ann Roe said", with the transport for the subject.
    """
    above = layout.head[head]
    if not layout.dep[head].startswith("flat") or not first - _TITLE <= above < first:
        return first, head
    if any(layout.label[i] or not is_capital(layout, i) for i in range(above, first)):
        return first, head
    if layout.lower[above - 1] in layout.data.of_whom | layout.data.ranking:
        return first, head  # "Secretary of State Ann Roe": the office begins before it
    return above, above


def titled(layout: Layout, i: int) -> bool:
    """Tell whether a title stands before the person who is named at a token."""
    if not 0 < i < len(layout) or layout.label[i] not in {"PERSON", "PER"}:
        return False
    return (
        layout.lower[i - 1] in layout.data.titles
        and layout.initial[i - 1].isupper()
        and not layout.label[i - 1]
        and layout.inside[i - 1] == layout.inside[i]
    )


def is_capital(layout: Layout, i: int) -> bool:
    """Tell whether a token is a proper noun with a capital."""
    return layout.pos[i] == "PROPN" and layout.initial[i].isupper()
