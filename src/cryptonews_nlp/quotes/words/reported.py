"""What a reported clause is, and the ranges of tokens it is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cryptonews_nlp.quotes.words.candidate import Candidate
from cryptonews_nlp.quotes.words.cues import light_verb, phrase_after
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.parts_of_speech import SUBJECT_PHRASE, VERBAL

_PUNCTUATION = frozenset(",;:.!?…—–-\"'«»“”()•")
_AUXILIARY = frozenset(
    {
        "aux",
        "aux:pass",
        "aux:tense",
        "aux:caus",
        "cop",
        "advmod",
        "expl:subj",
        "expl:pass",
        "expl:pv",
        "expl:comp",
        "expl",
        "punct",
    }
)
#: What ends a subordinate clause.
_PARTING_MARKS = frozenset({",", ";", ":", "—", "–"})
_RELATIVE = frozenset({"PRON", "SCONJ", "DET"})
#: Tokens of a subject before its verb.
SUBJECT_REACH = 9
#: Tokens of a phrase between an auxiliary and its participle.
_PARTING = 4
#: The same where commas set it off.
_ASIDE = 8
SHORTEST = 2


@dataclass(slots=True)
class Reported:
    """A clause that may report speech.

    Attributes
    ----------
    pieces : list of (int, int)
        Token ranges of the clause; two where the cue cuts it.
    cue : (int, int)
        Token range of the cue.
    verb : int
        Its verb, -1 for a preposition.
    speaker : Candidate or None
        Who is given as the source.
    pattern : str
        complement, infinitive, object, incise, according, colon.
    complementizer : str
        The word left out before the clause.
    """

    pieces: list[tuple[int, int]]
    cue: tuple[int, int]
    verb: int
    speaker: Candidate | None
    pattern: str
    complementizer: str = ""
    head: int = -1

    def holds(self, candidate: Candidate) -> bool:
        """Tell whether a possible speaker stands inside the clause."""
        return self.covers(candidate.head)

    def covers(self, i: int) -> bool:
        """Tell whether a token stands inside the clause."""
        return any(first <= i < last for first, last in self.pieces)

    @property
    def tokens(self) -> Iterator[int]:
        """The tokens of all pieces."""
        return (i for piece in self.pieces for i in range(*piece))


def sentence_bounds(layout: Layout) -> dict[int, tuple[int, int]]:
    """Return the token range of each sentence of the reporter."""
    firsts: dict[int, int] = {}
    lasts: dict[int, int] = {}
    before = -1
    for i, number in enumerate(layout.sentence):
        if number != before:
            firsts.setdefault(number, i)
            lasts[before] = i
            before = number
    lasts[before] = len(layout)
    return {number: (first, lasts[number]) for number, first in firsts.items()}


def within_parentheses(
    layout: Layout, i: int, bounds: tuple[int, int]
) -> tuple[int, int]:
    """Return the part of a sentence in the parentheses around a token, else all."""
    begin, end = bounds
    for k in range(i, begin - 1, -1):
        if layout.lower[k] == ")":
            return bounds
        if layout.lower[k] == "(":
            close = (n for n in range(i, end) if layout.lower[n] == ")")
            return k + 1, next(close, end)
    return bounds


def edges(layout: Layout, head: int) -> tuple[int, int]:
    """Return the token range of a subtree, within its sentence."""
    first = last = head
    stack = [head]
    sentence = layout.sentence[head]
    while stack:
        node = stack.pop()
        for child in layout.children[node]:
            if layout.sentence[child] == sentence:
                first, last = min(first, child), max(last, child)
                stack.append(child)
    return first, last + 1


def cue_range(layout: Layout, verb: int) -> tuple[int, int]:
    """Return a verb with its auxiliaries."""
    first = verb
    for child in reversed(layout.children[verb]):
        if (
            child == first - 1
            and layout.dep[child] in _AUXILIARY
            and layout.pos[child] in {"AUX", "ADV", "PRON", "PART"}
        ):
            first = child
    light = light_verb(layout, verb)
    if light >= 0:
        first = min(first, light)  # « fait valoir »
    return first, verb + 1 + phrase_after(layout, verb)


def strip(layout: Layout, first: int, last: int) -> tuple[int, int]:
    """Leave out the punctuation at both ends of a range, but for closed parentheses."""
    while (
        first < last
        and (layout.lower[first] in _PUNCTUATION or not layout.lower[first].strip())
        and layout.inside[first] < 0
    ):
        first += 1
    while (
        first < last
        and (
            layout.lower[last - 1] in _PUNCTUATION or not layout.lower[last - 1].strip()
        )
        and layout.inside[last - 1] < 0
        and not _closes(layout, first, last - 1)
    ):
        last -= 1
    return first, last


def _closes(layout: Layout, first: int, i: int) -> bool:
    """Tell a parenthesis that another one opens: « une sur dix (12 %) »."""
    if layout.lower[i] != ")":
        return False
    words = layout.lower[first:i]
    return words.count("(") > words.count(")")


def is_clause(layout: Layout, first: int, last: int) -> bool:
    """Tell whether a range holds a verb and some words."""
    return last - first > SHORTEST and any(
        layout.pos[i] in VERBAL for i in range(first, last)
    )


def is_main_clause(layout: Layout, first: int, last: int) -> bool:
    """Tell whether a range holds a finite verb that nothing subordinates."""
    for i in range(first, last):
        if is_finite(layout, i) and not is_subordinate(layout, i, first):
            return last - first > 1
    return False


def is_finite(layout: Layout, i: int) -> bool:
    """Tell whether a token is a finite verb outside the marks."""
    return layout.inside[i] < 0 and layout.is_conjugated(i)


def is_quoted(layout: Layout, reported: Reported) -> bool:
    """Tell whether some of a possible report stands in marks."""
    return any(layout.inside[i] >= 0 for i in reported.tokens)


def has_finite(layout: Layout, first: int, last: int) -> bool:
    """Tell whether a range holds a finite verb outside the marks."""
    return any(is_finite(layout, i) for i in range(first, last))


def is_past_participle(layout: Layout, i: int) -> bool:
    """Tell whether a token is a past participle."""
    past = layout.has_feature(i, "Tense", "Past")
    return past and layout.has_feature(i, "VerbForm", "Part")


def begins_with_subject(layout: Layout, i: int) -> bool:
    """Tell whether a noun phrase and its finite verb begin at a token."""
    begin = i
    while i < min(begin + SUBJECT_REACH, len(layout)) and layout.lower[i] != ",":
        if is_finite(layout, i):
            return i > begin
        if layout.pos[i] not in SUBJECT_PHRASE and layout.pos[i] != "ADP":
            return False
        i += 1
    return False


def is_infinitive(layout: Layout, i: int) -> bool:
    """Tell whether a token is an infinitive."""
    return layout.has_feature(i, "VerbForm", "Inf")


def asks(layout: Layout, i: int) -> bool:
    """Tell whether a token opens an indirect question: how, why, « comment ».

    Taggers take an adverb that asks for a relative, though no noun stands before it.
    """
    if i >= len(layout) or layout.inside[i] >= 0:
        return False
    behind_verb = i > 0 and layout.pos[i] == "ADV" and layout.pos[i - 1] in VERBAL
    return layout.has_feature(i, "PronType", "Int") or (
        behind_verb and layout.has_feature(i, "PronType", "Rel")
    )


def is_compound(layout: Layout, i: int) -> bool:
    """Tell whether a conjunction is one with the word before it: « alors que ».

    « s'attend à ce que » opens a reported clause, « répète ce que » none.
    """
    if i == 0 or layout.lower[i - 1] not in layout.data.compounds:
        return False
    return not (i > 1 and layout.pos[i - 1] == "PRON" and layout.pos[i - 2] == "ADP")


def is_passive(layout: Layout, verb: int) -> bool:
    """Tell whether a verb is a passive or a participle without auxiliary."""
    if layout.has_child(verb, "aux:pass"):
        return True
    return is_past_participle(layout, verb) and not layout.helpers(verb)


def is_attribute(layout: Layout, verb: int) -> bool:
    """Tell whether a past participle describes a noun: « un montant estimé à ».

    One that names it stands apart at times: "Called a “stub”, the code does little".
    """
    if parted_auxiliary(layout, verb) >= 0:
        return False
    named = layout.cue[verb] == "label" and layout.dep[verb] != "root"
    if not (named or layout.dep[verb].startswith(("acl", "amod"))):
        return False
    return is_past_participle(layout, verb) and not any(
        layout.pos[k] == "AUX" or layout.is_subject(k) for k in layout.children[verb]
    )


def parted_auxiliary(layout: Layout, verb: int) -> int:
    """Return the auxiliary that a phrase parts from a participle, -1 for none.

    Examples: « a dans un communiqué précisé que », with the notice taken for precise,
    « a, de son côté, précisé ».
    """
    if layout.lower[verb - 1] == ",":
        aside = range(verb - 2, max(verb - _ASIDE, 0), -1)
        opening = next((i for i in aside if layout.lower[i] == ","), 1)
        helps = layout.lower[opening - 1] in layout.data.auxiliaries
        return opening - 1 if helps else -1
    reports = layout.lower[verb + 1 : verb + 2]
    if not reports or reports[0] not in layout.data.conjunctions:
        return -1
    noun = layout.head[verb]
    if noun != verb - 1 or layout.pos[noun] != "NOUN":
        return -1
    for i in range(noun - 1, max(noun - _PARTING, 0), -1):
        if layout.pos[i] == "ADP" and layout.pos[i - 1] in VERBAL:
            return i - 1 if layout.lower[i - 1] in layout.data.auxiliaries else -1
        if layout.pos[i] not in {"DET", "ADJ"}:
            return -1
    return -1


def is_subordinate(layout: Layout, verb: int, first: int) -> bool:
    """Tell whether a finite verb belongs to a relative or adverbial clause.

    Parts of speech count here, not the tree: parsers hang a reported sentence on its
    cue as an adverbial clause.
    """
    data = layout.data
    for i in range(verb - 1, first - 1, -1):
        if layout.lower[i] in _PARTING_MARKS or is_finite(layout, i):
            return False
        if layout.lower[i] in data.relatives and layout.pos[i] in _RELATIVE:
            return i > first and layout.inside[i] < 0
        if layout.pos[i] == "SCONJ" and layout.dep[i] == "mark":
            return True
    return False


def reported_as(
    layout: Layout,
    pieces: list[tuple[int, int]],
    verb: int,
    speaker: Candidate | None,
    pattern: str,
    complementizer: str,
    head: int,
) -> list[Reported]:
    """Return a reported clause, or none where too little is left of it."""
    kept = [p for p in pieces if p[1] - p[0] >= 1]
    if not kept or sum(b - a for a, b in kept) < SHORTEST:
        return []
    return [
        Reported(
            kept, cue_range(layout, verb), verb, speaker, pattern, complementizer, head
        )
    ]
