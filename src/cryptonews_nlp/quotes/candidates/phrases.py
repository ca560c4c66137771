"""Noun phrases and pronouns outside the marks, each a possible speaker."""

from __future__ import annotations

from cryptonews_nlp._words import words
from cryptonews_nlp.quotes.candidates.entities import (
    is_capital,
    titled,
)
from cryptonews_nlp.quotes.candidates.unusual import (
    hyphenated,
    is_emphatic,
    is_half,
    is_impersonal,
    odd_subject,
    opens_alone,
)
from cryptonews_nlp.quotes.signs.marks import NO_LABEL
from cryptonews_nlp.quotes.words.candidate import SUBJECT, Candidate, Kind
from cryptonews_nlp.quotes.words.genitives import (
    holds_genitive,
    is_genitive,
    past_owned,
)
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.noun_phrases import is_demonym, noun_phrase
from cryptonews_nlp.quotes.words.parts_of_speech import NOUNS, VERBAL

_INNER = words("flat flat:name flat:foreign compound fixed goeswith nmod:poss")


def from_token(  # noqa: C901, PLR0911 - one exit a part of speech
    layout: Layout, i: int
) -> Candidate | None:
    """Return the candidate that a pronoun or a noun is the head of."""
    pos, lower, data = layout.pos[i], layout.lower[i], layout.data
    dep = layout.dep[i]
    if lower in data.relatives or layout.cue[i] or _is_no_speaker(layout, i):
        return None
    spoken = pos == "PRON" or lower in data.inversion
    if lower in data.pronouns and spoken and not _is_acronym(layout, i):
        return None if _is_no_subject(layout, i) else Candidate(i, i + 1, i, "pronoun")
    if lower in data.speaking_self:
        speaks = dep.startswith(SUBJECT) and _agrees(layout, i)
        return Candidate(i, i + 1, i, "self") if speaks else None
    if lower in data.unnamed and opens_alone(layout, i):
        before = i > 0 and layout.lower[i - 1] in data.other_determiners
        return Candidate(i - before, i + 1, i, "people", relation="subject")
    if lower in data.first_person or lower in data.second_person:
        return None
    if lower in data.never_speakers or layout.label[i] == "DATE":
        return None
    if not lower[:1].isalnum():
        return hyphenated(layout, i)
    if pos in {"ADJ", "VERB"} and _is_called(layout, i):
        pos = "NOUN"
    # a part of a name, and no noun that the parser ties to a verb in that way
    inner = dep in _INNER and layout.pos[layout.head[i]] not in VERBAL
    if (inner or dep == "amod") and _is_source(layout, i):
        return _before_cue(layout, i)
    if pos not in NOUNS or inner:
        return odd_subject(layout, i)
    return _phrase(layout, i)


def _phrase(layout: Layout, i: int) -> Candidate | None:
    """Return the candidate that a noun outside the names of the tagger heads."""
    if is_genitive(layout, i + 1) or titled(layout, i + 1):
        return None
    first, last = noun_phrase(layout, i)
    proper = layout.pos[i] == "PROPN"
    if is_demonym(layout, i):
        return Candidate(i - 1, last, i, "people")
    if proper and holds_genitive(layout, i + 1, last):
        last = past_owned(layout, last)
        owner = holds_genitive(layout, last - 1, last) or layout.inside[last - 1] >= 0
        kind = _kind_of_noun(layout, last - 1)
        return None if owner else Candidate(first, last, i, kind)
    if last < len(layout) and "." in layout.lower[last] and layout.doc[last].like_url:
        # "the price tracker norvik.org"
        return Candidate(first, last + 1, i, "organisation", name=(last, last + 1))
    name = _name_around(layout, i) if proper else None
    return Candidate(first, last, i, _kind_of_noun(layout, i), name=name)


def _is_source(layout: Layout, i: int) -> bool:
    """Tell a text right before a cue that the parser took for the head of it.

    Or anybody, where the cue has a clause: "a clerk claims that". Other nouns there are
    mostly titles of a name that stands before them.
    """
    if layout.head[i] != i + 1 or layout.cue[i + 1] != "say":
        return False
    if layout.pos[i] == "ADJ":
        return layout.lower[i] in layout.data.documents  # "the advisory reads"
    return layout.pos[i] == "NOUN" and (
        _kind_of_noun(layout, i) == "document" or _claims(layout, i)
    )


def _claims(layout: Layout, i: int) -> bool:
    """Tell "a clerk claims that", "a clerk claims to" from "news reports that"."""
    data, first = layout.data, i
    while first > 0 and layout.pos[first] in {"ADJ", "NOUN"}:
        first -= 1
    return (
        layout.pos[first] == "DET"
        and layout.lower[i + 1].endswith("s")
        and not (data.conjunctions | data.infinitive_marks).isdisjoint(
            layout.lower[i + 2 : i + 3]
        )
    )


def _before_cue(layout: Layout, i: int) -> Candidate | None:
    """Return the phrase before a cue taken for a noun: "the filing states".

    What stands behind a preposition is no subject: "in the council says X".
    """
    first = i
    while first > 0 and layout.pos[first - 1] in {"ADJ", "NOUN", "PROPN", "DET"}:
        first -= 1
        if layout.pos[first] == "DET":
            break
    if first > 0 and layout.pos[first - 1] == "ADP":
        return None
    return Candidate(first, i + 1, i, _kind_of_noun(layout, i))


def _is_no_subject(layout: Layout, i: int) -> bool:
    """Tell a pronoun that is an object, nobody, or the subject said again."""
    objects = {"det", "nmod:poss", "obj", "iobj"}
    if layout.dep[i] in objects and layout.lower[i] not in layout.data.inversion:
        return True
    return is_impersonal(layout, i) or is_emphatic(layout, i)


def add_labels(layout: Layout, found: list[Candidate]) -> list[Candidate]:
    """Let the labels of a transcript take the place of what overlaps them."""
    labels = (s.label for s in layout.segments if s.label and s.label != NO_LABEL)
    for label in dict.fromkeys(labels):
        first, last = layout.tokens(*label)
        head = last - 1
        role = layout.is_person(head)
        name = None if role or label[1] - label[0] == 1 else (first, last)
        found = [c for c in found if c.last <= first or last <= c.first]
        body = set(layout.label[first:last]) == {"ORG"}
        kind: Kind = "people" if role else "organisation" if body else "person"
        found.append(Candidate(first, last, head, kind, relation="label", name=name))
    return sorted(found, key=lambda c: (c.head, c.first))


def _is_no_speaker(layout: Layout, i: int) -> bool:
    """Tell a word of another phrase: « en garde à vue », « lui dit-on »."""
    data = layout.data
    if layout.lower[i] == "-t" or '"' in layout.lower[i]:
        return True  # a mark that nothing parts from a word is in no name
    if is_half(layout, i) or layout.lower[i] in data.approached:
        return True
    told = i > 0 and layout.lower[i - 1] in data.datives
    if told and layout.is_gerund(i):
        return True  # « leur reprochant », with the participle for a noun
    if layout.lower[i] in data.clitics:
        return not data.inversion.isdisjoint(layout.lower[i + 2 : i + 5])
    return i in layout.phrasal or (
        layout.pos[i] == "NOUN"
        and i > 0
        and layout.lower[i - 1] in data.manner_prepositions
    )


def _is_called(layout: Layout, i: int) -> bool:
    """Tell a noun for people that the tagger took for an adjective: « une voisine »."""
    after = layout.pos[i + 1] if i + 1 < len(layout) else ""
    return (
        i > 0
        and layout.lower[i - 1] in layout.data.determiners
        and layout.is_person(i)
        and after not in NOUNS
    )


def _agrees(layout: Layout, i: int) -> bool:
    """Tell a subject from an object that looks the same: « nous a répondu Zoé »."""
    endings = layout.data.self_endings.get(layout.lower[i])
    if endings is None:
        return True
    return any(
        layout.lower[k].endswith(endings)
        for k in range(i + 1, i + 4)
        if k < len(layout) and layout.pos[k] in VERBAL
    )


def _is_acronym(layout: Layout, i: int) -> bool:
    """Tell « IT » from "it" shouted: the words beside it are in lower case."""
    written = layout.written(i, i + 1)
    beside = layout.text[layout.end[i] : layout.end[i] + 12]
    return len(written) > 1 and written.isupper() and not beside.isupper()


def _name_around(layout: Layout, i: int) -> tuple[int, int] | None:
    """Return the capitalised words around a proper noun that the NER passed over."""
    first, last = i, i + 1
    while first > 0 and is_capital(layout, first - 1):
        first -= 1
    while last < len(layout) and is_capital(layout, last):
        last += 1
    return (first, last) if is_capital(layout, i) else None


def _kind_of_noun(layout: Layout, i: int) -> Kind:
    lower, data = layout.lower[i], layout.data
    if data.is_person(lower):
        return "people"
    if lower in data.documents or lower in data.cue_nouns:
        return "document"
    if layout.pos[i] == "PROPN" and layout.initial[i].isupper():
        return "organisation"
    return "other"
