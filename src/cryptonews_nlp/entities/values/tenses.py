"""Whether what a date belongs to has happened: the tense of its verb."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator

import numpy as np
from spacy.tokens import Doc, Token

from cryptonews_nlp.entities.lang import Words

#: -1 past, 1 future, 0 where the parse does not tell.
Sign = int
#: From the start and end of a date.
TenseAt = Callable[[int, int], Sign]

#: From the start and end of a stretch to where its first finite verb stands.
VerbIn = Callable[[int, int], int | None]

_VERBS = frozenset({"VERB", "AUX"})
_AUXILIARIES = ("aux", "cop")
_ATTRIBUTES = frozenset({"compound", "amod", "nmod:poss"})
# Nouns and small words between a date and its verb.
_STEPS = 5


def tense_reader(doc: Doc, words: Words) -> TenseAt | None:
    """Return a reader of the tense at an offset; None without a parse.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        Parsed, with the morphology of Universal Dependencies.
    words : Words
        Language: verbs of plans and what makes a future.

    Returns
    -------
    callable or None
        From the offsets of a date to the sign of the tense of its verb: finite pasts,
        perfects and bare participles are past; futures, "is due", "plans to meet" and
        "resumes" are future.
    """
    if not doc.has_annotation("DEP") or not doc.has_annotation("MORPH"):
        return None

    def tense(start: int, end: int) -> Sign:
        span = doc.char_span(start, end, alignment_mode="expand")
        token = span.root if span is not None else None
        if token is None or token.dep_ in _ATTRIBUTES:
            return 0
        head = _verb_of(token)
        if head is token:
            # "the match is on Sunday", "the deadline was Friday"
            return _of_copula(token, words)
        return _sign(head, words)

    return tense


def verb_reader(doc: Doc) -> VerbIn | None:
    """Return a finder of finite verbs; None without parts of speech.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        Tagged, with the morphology of Universal Dependencies.

    Returns
    -------
    callable or None
        From two offsets to the start of the first finite verb between them, or None.
    """
    if not doc.has_annotation("POS") or not doc.has_annotation("MORPH"):
        return None
    verbs: list[Token] = []
    starts: list[int] = []

    def verb(start: int, end: int) -> int | None:
        if not verbs:  # most articles are never asked about
            kinds = doc.to_array("POS")
            verb, auxiliary = (doc.vocab.strings[name] for name in ("VERB", "AUX"))
            places = np.flatnonzero((kinds == verb) | (kinds == auxiliary)).tolist()
            verbs.extend(doc[place] for place in places)
            starts.extend(token.idx for token in verbs)
        for at in range(bisect_left(starts, start), bisect_left(starts, end)):
            if _has(verbs[at], "VerbForm", "Fin"):
                return starts[at]
        return None

    return verb


def _verb_of(token: Token) -> Token:
    """Climb to the verb, to what a copula makes a predicate, or to the root."""
    for _ in range(_STEPS):
        if token.pos_ in _VERBS or any(c.dep_ == "cop" for c in token.children):
            break
        token = token.head
    return token


def _of_copula(day: Token, words: Words) -> Sign:
    copula = [c for c in day.children if c.dep_.startswith(_AUXILIARIES)]
    if not copula:
        return 0
    past = any(_has(c, "Tense", "Past", "Imp") for c in copula)
    future = any(_is_future(c, words) for c in copula)
    return -1 if past and not future else 1


def _sign(verb: Token, words: Words) -> Sign:
    helpers = [c for c in verb.children if c.dep_.startswith(_AUXILIARIES)]
    group = [verb, *helpers] if verb.pos_ in _VERBS else helpers
    bare = verb.pos_ not in _VERBS or not _has(verb, "VerbForm", "Fin")
    planned = bare and verb.text.lower() in words.planned
    if planned or any(_is_future(t, words) for t in group):
        return 1
    if any(_is_past(t) for t in group):
        return -1
    if _has(verb, "VerbForm", "Inf"):
        return _of_infinitive(verb, words)
    if _is_participle(verb):
        # "is raided" says nothing, "has raided", "a été arrêté", "raided in May" do
        perfect = any(t.lemma_ in words.perfect or _is_participle(t) for t in helpers)
        return -1 if perfect or not helpers else 0
    # "is meeting on Sunday" is an arrangement
    arranged = bool(helpers) and _has(verb, "VerbForm", "Part", "Ger")
    return int(arranged or verb.text.lower() in words.starting)


def _is_future(token: Token, words: Words) -> bool:
    return _has(token, "Tense", "Fut") or token.text.lower() in words.future_auxiliaries


def _is_past(token: Token) -> bool:
    return _has(token, "Tense", "Past", "Imp") and _has(token, "VerbForm", "Fin")


def _is_participle(token: Token) -> bool:
    return _has(token, "VerbForm", "Part") and _has(token, "Tense", "Past")


def _of_infinitive(verb: Token, words: Words) -> Sign:
    """Read "plans to meet": what is planned lies ahead, whenever it was planned."""
    for governor in _governors(verb):
        if governor.text.lower() in words.planned:
            return 1
        if governor.lemma_ in words.plans:
            # "voulait la voir lundi" may lie ahead, "a voulu la voir lundi" does not
            return int(not _has(governor, "VerbForm", "Part", "Ger"))
    return 0


def _governors(verb: Token) -> Iterator[Token]:
    token = verb
    for _ in range(2):
        if token.head is token:
            return
        token = token.head
        yield token


def _has(token: Token, feature: str, *values: str) -> bool:
    return any(value in token.morph.get(feature, []) for value in values)
