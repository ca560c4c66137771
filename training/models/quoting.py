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
_PART = "Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part"
_HAVE = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
_EN = {
    "said": "say",
    "added": "add",
    "explained": "explain",
    "warned": "warn",
    "told": "tell",
    "wrote": "write",
    "asked": "ask",
    "announced": "announce",
}
_FR = {
    "déclaré": "déclarer",
    "ajouté": "ajouter",
    "expliqué": "expliquer",
    "affirmé": "affirmer",
    "indiqué": "indiquer",
    "précisé": "préciser",
    "dit": "dire",
    "demandé": "demander",
    "lancé": "lancer",
}
_CLITICS = {"il": "Masc", "elle": "Fem"}
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


def report(
    sentence: list[Word], lang: str, name: str, rng: random.Random
) -> list[Word]:
    """Make ``"Sentence," said NAME.`` of a sentence, as one sentence."""
    if not _is_plain(sentence) or len(sentence) > _LONGEST:
        return sentence
    spaced = lang == "fr" and rng.random() < 0.6
    stop = sentence[-1]
    sentence = [replace(w) for w in sentence]
    comma_inside = lang == "en" and stop.form == "."
    if comma_inside:
        sentence[-1] = replace(stop, form=",", lemma=",", tag=",", space=False)
    elif stop.form == ".":
        sentence = sentence[:-1]
        if any(w.head >= len(sentence) for w in sentence):
            return [*sentence, stop]
    sentence[-1] = replace(sentence[-1], space=spaced)
    if spaced and sentence[-1].form not in {"!", "?"}:
        sentence[-1] = replace(sentence[-1], space=True)
    sentence = insert(
        sentence, 0, mark('"', root_of(sentence), opening=True, space=spaced)
    )
    closing = mark('"', root_of(sentence), opening=False, space=True)
    if lang == "fr":
        closing = replace(closing, space=False)
    sentence = insert(sentence, len(sentence), closing)
    tail = _english(name, rng) if lang == "en" else _french(name, rng)
    return _attach(sentence, tail, lang)


def _attach(speech: list[Word], tail: list[Word], lang: str) -> list[Word]:
    offset = len(speech)
    root = root_of(speech)
    verb = offset + root_of(tail)
    words = [*speech, *(replace(w, head=w.head + offset) for w in tail)]
    # GUM and EWT make the clause an argument of the verb, Sequoia an insertion
    if lang == "en":
        words[root] = replace(words[root], head=verb, dep="ccomp")
    else:
        words[verb] = replace(words[verb], head=root, dep="parataxis:insert")
    return words


def _name(name: str, head: int, start: int, lang: str) -> list[Word]:
    first, *rest = name.split()
    words = [Word(first, first, "PROPN", "NNP", "Number=Sing", head, "nsubj")]
    dep = "flat" if lang == "en" else "flat:name"
    words += [
        Word(part, part, "PROPN", "NNP", "Number=Sing", start, dep) for part in rest
    ]
    return words


def _english(name: str, rng: random.Random) -> list[Word]:
    form, lemma = rng.choice(sorted(_EN.items()))
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
        words = _name(name, 0, 1, "en")
        words[-1] = replace(words[-1], space=False)
        return [verb, *words, stop]
    size = len(name.split())
    words = _name(name, size, 0, "en")
    return [*words, replace(verb, head=size, space=False), replace(stop, head=size)]


def _french(name: str, rng: random.Random) -> list[Word]:
    form, lemma = rng.choice(sorted(_FR.items()))
    comma = Word(",", ",", "PUNCT", "", "", 2, "punct")
    have = Word("a", "avoir", "AUX", "", _HAVE, 2, "aux:tense")
    verb = Word(form, lemma, "VERB", "", _PART, 2, "ROOT")
    if rng.random() < 0.35:
        clitic = rng.choice(["il", "elle"])
        feats = f"Gender={_CLITICS[clitic]}|Number=Sing|Person=3|PronType=Prs"
        words = [
            replace(comma, head=4),
            replace(have, head=4, space=False),
            Word("-t", "il", "PRON", "", feats, 4, "expl:subj", space=False),
            Word(f"-{clitic}", "il", "PRON", "", feats, 4, "nsubj"),
            replace(verb, head=4, space=False),
        ]
        # spaCy cuts "a-t-il" into a, -t, -il; the treebanks into a, -t-il
        return [*words, Word(".", ".", "PUNCT", "", "", 4, "punct")]
    subject = _name(name, 2, 3, "fr")
    subject[-1] = replace(subject[-1], space=False)
    return [comma, have, verb, *subject, Word(".", ".", "PUNCT", "", "", 2, "punct")]
