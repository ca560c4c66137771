"""Texts of several sentences from treebanks, varied as news and typography are."""

# ruff: noqa: PLR2004, S311 - shares of augmentations, drawn from seeded generators

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from spacy.language import Language
from spacy.training import Example

from training.models.loop import shuffled
from training.models.newsroom.english.frames import framed as framed_in_english
from training.models.newsroom.french.frames import dated
from training.models.newsroom.french.frames import framed as framed_in_french
from training.models.quoting import report, wrap
from training.models.treebank import Document, Word, chunks, to_doc


class Reported(NamedTuple):
    """How often a chunk is put into frames of reported speech, and by what."""

    share: float
    frame: Callable[[list[list[Word]], str, random.Random], list[list[Word]]]


def _english(part: list[list[Word]], name: str, rng: random.Random) -> list[list[Word]]:
    if rng.random() < 0.3:
        return [*part[:-1], report(part[-1], name, rng)]
    return [framed_in_english(s, name, rng) if rng.random() < 0.6 else s for s in part]


def _french(part: list[list[Word]], name: str, rng: random.Random) -> list[list[Word]]:
    return [framed_in_french(s, name, rng) if rng.random() < 0.5 else s for s in part]


REPORTED = {"en": Reported(0.35, _english), "fr": Reported(0.22, _french)}
#: Share of the sentences that get a weekday, and what sets it; English has enough.
WEEKDAYS = {"fr": (0.07, dated)}
_CURLY = str.maketrans({"'": "’"})


def _vary(
    part: list[list[Word]], lang: str, name: str, rng: random.Random
) -> list[list[Word]]:
    """Return a chunk as it is, quoted, reported, or in another typography."""
    reported = REPORTED[lang]
    part = [[*sentence] for sentence in part]  # the treebank itself stays as it is
    if lang in WEEKDAYS:
        share, set_day = WEEKDAYS[lang]
        part = [set_day(s, rng) if rng.random() < share else s for s in part]
    chance = rng.random() - 0.12
    if chance < 0:
        return _curled(wrap(part, lang, rng), rng)
    chance -= reported.share
    if chance < 0:
        part = reported.frame(part, name, rng)
    elif chance < 0.04:
        part = [[_cased(w, upper=rng.random() < 0.5) for w in s] for s in part]
    elif chance < 0.12:
        part = [_unstopped(sentence) for sentence in part]
    return _curled(part, rng)


def _curled(part: list[list[Word]], rng: random.Random) -> list[list[Word]]:
    """Return a chunk, one in ten with curly apostrophes."""
    if rng.random() < 0.1:
        part = [[replace(w, form=w.form.translate(_CURLY)) for w in s] for s in part]
    return part


def _cased(word: Word, *, upper: bool) -> Word:
    return replace(word, form=word.form.upper() if upper else word.form.lower())


def _unstopped(sentence: list[Word]) -> list[Word]:
    last = len(sentence) - 1
    if sentence[-1].form != "." or any(w.head == last for w in sentence):
        return sentence
    return [*sentence[:-2], replace(sentence[-2], space=False)]


def _join(part: list[list[Word]], rng: random.Random) -> list[list[Word] | str]:
    lines = rng.random() < 0.35
    joined: list[list[Word] | str] = []
    for i, sentence in enumerate(part):
        unstopped = sentence[-1].pos != "PUNCT"
        joined.append([*sentence[:-1], replace(sentence[-1], space=True)])
        broken = lines and rng.random() < (1.0 if unstopped else 0.4)
        if i < len(part) - 1 and (broken or (unstopped and rng.random() < 0.7)):
            joined.append(rng.choice(["\n\n", "\n\n", "\n"]))
    return joined


def make_examples(
    nlp: Language,
    documents: Sequence[Document],
    names: Sequence[str],
    rng: random.Random,
    *,
    longest: int = 8,
    varied_share: float = 1.0,
) -> list[Example]:
    """Draw one pass over the treebanks."""
    examples = []
    for part in chunks(documents, rng, longest=longest):
        varied = [list(sentence) for sentence in part]
        if rng.random() < varied_share:
            varied = _vary(part, str(nlp.lang), rng.choice(names), rng)
        reference = to_doc(nlp.vocab, _join(varied, rng))
        examples.append(Example(nlp.make_doc(reference.text), reference))
    return shuffled(examples, rng)


def plain_examples(nlp: Language, documents: Sequence[Document]) -> list[Example]:
    """Return documents as they are, in chunks of up to 10 sentences, for scoring."""
    rng = random.Random(0)
    examples = []
    for part in chunks(documents, rng, longest=10):
        spaced = [[*s[:-1], replace(s[-1], space=True)] for s in part]
        reference = to_doc(nlp.vocab, spaced)
        examples.append(Example(nlp.make_doc(reference.text), reference))
    return examples
