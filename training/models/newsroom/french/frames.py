"""Sentences of a treebank inside the frames of reported speech, and with weekdays."""

# ruff: noqa: PLR2004 - shares, drawn from seeded generators

from __future__ import annotations

import random
from dataclasses import replace

from training.models.newsroom.french.phrases import speaker, told, when
from training.models.newsroom.pieces import (
    Phrase,
    comma,
    is_plain,
    join,
    lowered,
    raised,
    stopped,
    tight,
)
from training.models.treebank import Word, insert, mark, root_of


def _tail(sentence: Phrase, name: str, rng: random.Random) -> Phrase:
    """Make ``Sentence, a déclaré NAME.``, in marks or not."""
    body = tight(sentence[:-1])
    if rng.random() < 0.6:
        spaced = rng.random() < 0.6
        root = root_of(body)
        body[-1] = replace(body[-1], space=spaced)
        body = insert(body, 0, mark('"', root, opening=True, space=spaced))
        closing = mark('"', root_of(body), opening=False, space=False)
        body = insert(body, len(body), closing)
    insertion = join(comma(), told(name, rng, inverted=True), "punct", governor="right")
    return stopped(join(body, insertion, "parataxis:insert"))


def _that(sentence: Phrase, name: str, rng: random.Random) -> Phrase:
    """Make ``NAME a déclaré que sentence.`` of it."""
    body = lowered(sentence[:-1])
    elided = body[0].form[0].lower() in "aeiouyàâéèêîôœ"
    form = "qu'" if elided else "que"
    that = [Word(form, "que", "SCONJ", "", "", 0, "ROOT", space=not elided)]
    clause = join(that, body, "mark", governor="right")
    report = raised(told(name, rng, inverted=False))
    return stopped(join(report, clause, "ccomp"))


def _source(sentence: Phrase, name: str, rng: random.Random) -> Phrase:
    """Make ``Selon NAME, sentence.`` or ``Sentence, selon NAME.`` of it."""
    case = [Word("selon", "selon", "ADP", "", "", 0, "ROOT")]
    source = join(case, speaker(name, rng)[0], "case", governor="right")
    if rng.random() < 0.5:
        opened = join(raised(tight(source)), comma(), "punct")
        body = lowered(sentence[:-1])
        return stopped(join(opened, body, "obl:mod", governor="right"))
    closed = join(comma(), source, "punct", governor="right")
    return stopped(join(tight(sentence[:-1]), closed, "obl:mod"))


def _as_said(sentence: Phrase, name: str, rng: random.Random) -> Phrase:
    """Make ``Comme l'a dit NAME, sentence.`` of it."""
    report = told(name, rng, inverted=True)
    while report[1].form.startswith("-"):
        report = told(name, rng, inverted=True)
    elided = report[0].form[0] in "aeéi"
    feats = "Emph=No|Number=Sing|Person=3|PronType=Prs"
    it = Word(
        "l'" if elided else "le", "lui", "PRON", "", feats, 0, "ROOT", space=not elided
    )
    clause = join([it], report, "obj", governor="right")
    as_ = [Word("Comme", "comme", "SCONJ", "", "", 0, "ROOT")]
    clause = join(as_, clause, "mark", governor="right")
    opened = join(tight(clause), comma(), "punct")
    body = lowered(sentence[:-1])
    return stopped(join(opened, body, "advcl", governor="right"))


def _inserted(sentence: Phrase, name: str, rng: random.Random) -> Phrase:
    """Make ``Begin, a déclaré NAME, end.`` where no arc is crossed."""
    root = root_of(sentence)
    places = [
        i
        for i in range(3, len(sentence) - 2)
        if sentence[i].pos in {"ADP", "CCONJ", "SCONJ", "ADV", "VERB", "AUX"}
        and sentence[i - 1].space
        and sentence[i - 1].pos not in {"DET", "ADP", "PUNCT", "AUX"}
        and all(
            root in {j, w.head} or not min(j, w.head) < i <= max(j, w.head)
            for j, w in enumerate(sentence)
        )
    ]
    if not places:
        return sentence
    at = rng.choice(places)
    report = tight(told(name, rng, inverted=True))
    inside = join(comma(), report, "punct", governor="right")
    inside = join(inside, comma(), "punct")
    size, local = len(inside), root_of(inside)

    def moved(head: int) -> int:
        return head + size if head >= at else head

    left = tight([replace(w, head=moved(w.head)) for w in sentence[:at]])
    right = [replace(w, head=moved(w.head)) for w in sentence[at:]]
    middle = [replace(w, head=w.head + at) for w in inside]
    middle[local] = replace(middle[local], head=moved(root), dep="parataxis:insert")
    return [*left, *middle, *right]


def dated(sentence: Phrase, rng: random.Random) -> Phrase:
    """Set a weekday behind the verb, or before the sentence."""
    root = root_of(sentence)
    if not is_plain(sentence) or sentence[root].pos != "VERB":
        return sentence
    day = when(rng)
    if rng.random() < 0.35:
        opened = raised(day)
        if rng.random() < 0.7:
            opened = join(tight(opened), comma(), "punct")
        return join(opened, lowered(sentence), "obl:mod", governor="right")
    if not sentence[root].space or sentence[root + 1].form.startswith("-"):
        return sentence
    words = sentence
    for i, word in enumerate(day):
        words = insert(words, root + 1 + i, replace(word, head=root))
    words[root + 1] = replace(words[root + 1], dep="obl:mod", head=root)
    if len(day) > 1:
        words[root + 2] = replace(words[root + 2], dep="nmod", head=root + 1)
    return words


_FRAMES = [
    (_tail, 0.4),
    (_that, 0.25),
    (_source, 0.15),
    (_as_said, 0.05),
    (_inserted, 0.15),
]


def framed(sentence: Phrase, name: str, rng: random.Random) -> Phrase:
    """Put a sentence into a frame of reported speech, if it is plain."""
    if not is_plain(sentence):
        return sentence
    frames, weights = zip(*_FRAMES, strict=True)
    (frame,) = rng.choices(frames, weights)
    made: Phrase = frame(list(sentence), name, rng)
    return made
