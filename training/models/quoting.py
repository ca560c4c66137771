"""Make quoted speech out of treebank sentences, so that boundaries hold inside it.

The treebanks hold few quotations of several sentences, and the French ones fewer
still: a parser trained on them alone cuts between ``?"`` and ``said``.
"""

# ruff: noqa: PLR2004 - shares of augmentations, set by hand

from __future__ import annotations

import random
from dataclasses import replace

from training.models.treebank import Word, insert, mark, root_of

# reporting verbs as they stand in news prose: (words, features of the verb)
_PAST = "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"
_VERBS = {
    "said": "say",
    "added": "add",
    "explained": "explain",
    "warned": "warn",
    "told": "tell",
    "wrote": "write",
    "asked": "ask",
    "announced": "announce",
}
_LONGEST = 25


def _is_plain(sentence: list[Word]) -> bool:
    return (
        not any('"' in w.form or w.form in "“”«»" for w in sentence)
        and sentence[-1].form in {".", "!", "?"}
        and len(sentence) > 2
        and sentence[0].form[:1].isupper()
    )


def wrap(part: list[list[Word]], lang: str, rng: random.Random) -> list[list[Word]]:
    """Put a run of sentences inside one pair of marks; the boundaries stay."""
    if not all(map(_is_plain, part)):
        return part
    spaced = lang == "fr" and rng.random() < 0.6
    first, *rest = part
    first = insert(first, 0, mark('"', root_of(first), opening=True, space=spaced))
    part = [first, *rest]
    last = part[-1]
    last[-1:] = [replace(last[-1], space=spaced)]
    part[-1] = insert(
        last, len(last), mark('"', root_of(last), opening=False, space=True)
    )
    return part


def report(sentence: list[Word], name: str, rng: random.Random) -> list[Word]:
    """Make ``"Sentence," said NAME.`` of an English sentence, as one sentence."""
    if not _is_plain(sentence) or len(sentence) > _LONGEST:
        return sentence
    stop = sentence[-1]
    speech = [replace(w) for w in sentence]
    if stop.form == ".":
        speech[-1] = replace(stop, form=",", lemma=",", tag=",", space=False)
    speech[-1] = replace(speech[-1], space=False)
    speech = insert(speech, 0, mark('"', root_of(speech), opening=True, space=False))
    closing = mark('"', root_of(speech), opening=False, space=True)
    speech = insert(speech, len(speech), closing)
    tail = _said(name, rng)
    offset, root = len(speech), root_of(speech)
    words = [*speech, *(replace(w, head=w.head + offset) for w in tail)]
    # GUM and EWT make the clause an argument of the verb
    words[root] = replace(words[root], head=offset + root_of(tail), dep="ccomp")
    return words


def _name(name: str, head: int, start: int) -> list[Word]:
    first, *rest = name.split()
    words = [Word(first, first, "PROPN", "NNP", "Number=Sing", head, "nsubj")]
    words += [
        Word(part, part, "PROPN", "NNP", "Number=Sing", start, "flat") for part in rest
    ]
    return words


def _said(name: str, rng: random.Random) -> list[Word]:
    form, lemma = rng.choice(sorted(_VERBS.items()))
    verb = Word(form, lemma, "VERB", "VBD", _PAST, 0, "ROOT")
    stop = Word(".", ".", "PUNCT", ".", "", 0, "punct")
    if rng.random() < 0.3:
        pronoun = rng.choice(["he", "she"])
        gender = "Masc" if pronoun == "he" else "Fem"
        feats = f"Case=Nom|Gender={gender}|Number=Sing|Person=3|PronType=Prs"
        subject = [Word(pronoun, pronoun, "PRON", "PRP", feats, 1, "nsubj")]
        verb = replace(verb, head=1, space=False)
        return [*subject, verb, replace(stop, head=1)]
    if rng.random() < 0.5:
        words = _name(name, 0, 1)
        words[-1] = replace(words[-1], space=False)
        return [verb, *words, stop]
    size = len(name.split())
    words = _name(name, size, 0)
    return [*words, replace(verb, head=size, space=False), replace(stop, head=size)]
