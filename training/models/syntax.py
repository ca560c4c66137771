"""Train the tagger, morphologizer, lemmatizer and parser of a language."""

# ruff: noqa: PLR2004, S311 - shares of augmentations, drawn from seeded generators

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import spacy
from spacy.language import Language
from spacy.training import Example

from training.models.loop import restore_lemma_labels, shuffled, train
from training.models.newsroom.english.frames import framed as framed_in_english
from training.models.newsroom.french.frames import dated
from training.models.newsroom.french.frames import framed as framed_in_french
from training.models.quoting import report, wrap
from training.models.teacher.lessons import Lessons
from training.models.treebank import Document, Word, chunks, read_conllu, to_doc

#: Treebanks marked "ship", and the one part that decides.
TREEBANKS = {
    "en": ["ud_en_ewt/train", "ud_en_gum/train", "ud_en_gum/dev"],
    "fr": ["ud_fr_sequoia/train", "ud_fr_gsd/dev", "ud_fr_fqb/all"],
}
DEVELOPMENT = {"en": ["ud_en_ewt/dev"], "fr": ["ud_fr_sequoia/dev"]}
#: Passes; English gained 0.6 LAS in the last three, French 0.2 in the last five.
ROUNDS = {"en": 10, "fr": 12}
#: Passes after those, with less variation and lower rates; in the last ones the
#: development parts are learned too.
REFINE_ROUNDS = {"en": 5, "fr": 6}
FINISH_ROUNDS = {"en": 2, "fr": 5}


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
#: Share of the sentences that get a weekday.
WEEKDAYS = {"en": 0.0, "fr": 0.07}
#: First passes: shares of varied chunks (treebanks, lessons), batches, rates.
FIRST = {
    "en": ((1.0, 0.4), (250, 800), (1e-3, 1e-4)),
    "fr": ((0.8, 0.4), (300, 1200), (1e-3, 5e-5)),
}
_CURLY = str.maketrans({"'": "’"})


def _model(width: int, rows: list[int]) -> dict[str, Any]:
    return {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": width,
            "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
            "rows": rows,
            "include_static_vectors": False,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": width,
            "depth": 4,
            "window_size": 1,
            "maxout_pieces": 3,
        },
    }


def build(lang: str, *, width: int = 96) -> Language:
    """Return an untrained pipeline: shared tok2vec and the syntax components."""
    nlp = spacy.blank(lang)
    nlp.add_pipe("tok2vec", config={"model": _model(width, [5000, 1000, 2500, 2500])})
    listener = {
        "@architectures": "spacy.Tok2VecListener.v1",
        "width": width,
        "upstream": "*",
    }
    head = {"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": listener}}
    if lang == "en":
        nlp.add_pipe("tagger", config=head)
    nlp.add_pipe("morphologizer", config={**head, "overwrite": True})
    nlp.add_pipe(
        "trainable_lemmatizer",
        config={**head, "min_tree_freq": 3, "top_k": 3, "backoff": "orth"},
    )
    parser = {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "parser",
        "extra_state_tokens": False,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "tok2vec": listener,
    }
    nlp.add_pipe("parser", config={"model": parser, "min_action_freq": 20})
    return nlp


def read_treebanks(corpora: Path, names: Sequence[str], lang: str) -> list[Document]:
    """Read treebank parts such as ``ud_en_ewt/train``."""
    return [
        document
        for name in names
        for document in read_conllu(corpora / f"{name}.conllu", merge=lang == "fr")
    ]


def _vary(
    part: list[list[Word]], lang: str, name: str, rng: random.Random
) -> list[list[Word]]:
    """Return a chunk as it is, quoted, reported, or in another typography."""
    reported, weekdays = REPORTED[lang], WEEKDAYS[lang]
    part = [
        dated([*sentence], rng) if rng.random() < weekdays else [*sentence]
        for sentence in part
    ]
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


def _draw(
    nlp: Language,
    documents: Sequence[Document],
    lessons: Lessons,
    names: Sequence[str],
    rng: random.Random,
    *,
    varied: tuple[float, float],
) -> list[Example]:
    """Draw a round of treebanks and lessons, each with its share of variation."""
    examples = make_examples(nlp, documents, names, rng, varied_share=varied[0])
    taught = list(lessons.draw(rng))
    examples += make_examples(nlp, taught, names, rng, varied_share=varied[1])
    return shuffled(examples, rng)


def train_syntax(
    lang: str,
    corpora: Path,
    names: Sequence[str],
    folder: Path,
    *,
    rounds: int,
    lessons: Lessons,
) -> Language:
    """Train and return the syntax pipeline of a language."""
    documents = read_treebanks(corpora, TREEBANKS[lang], lang)
    nlp = build(lang)
    rng = random.Random(0)
    sample = make_examples(nlp, documents, names, rng)
    nlp.initialize(lambda: sample)
    varied, batch, rates = FIRST[lang]
    return train(
        nlp,
        rounds,
        lambda _, generator: _draw(
            nlp, documents, lessons, names, generator, varied=varied
        ),
        folder,
        evaluate=_evaluator(lang, corpora),
        batch=batch,
        rates=rates,
    )


def refine_syntax(
    lang: str,
    corpora: Path,
    names: Sequence[str],
    start: Path,
    folder: Path,
    *,
    rounds: int,
    lessons: Lessons,
    final: bool = False,
) -> Language:
    """Train a syntax pipeline further, closer to the treebanks as they are.

    Made quotations cost attachment elsewhere; once learned, half as many keep them,
    and a quarter in the final passes, which learn the development parts too.
    """
    parts = TREEBANKS[lang] + (DEVELOPMENT[lang] if final else [])
    documents = read_treebanks(corpora, parts, lang)
    nlp = spacy.load(start, exclude=["ner"])
    restore_lemma_labels(nlp)
    fewer = lessons.halved()
    varied = (0.25, 0.3) if final else (0.5, 0.3)
    return train(
        nlp,
        rounds,
        lambda _, generator: _draw(
            nlp, documents, fewer, names, generator, varied=varied
        ),
        folder,
        evaluate=_evaluator(lang, corpora),
        batch=(300, 900),
        rates=(4e-4, 2e-5) if final else (6e-4, 3e-5),
    )


def _evaluator(lang: str, corpora: Path) -> Callable[[Language], dict[str, float]]:
    held = read_treebanks(corpora, DEVELOPMENT[lang], lang)

    def evaluate(trained: Language) -> dict[str, float]:
        scores = trained.evaluate(plain_examples(trained, held))
        keys = ("pos_acc", "lemma_acc", "dep_uas", "dep_las", "sents_f", "speed")
        return {key: float(scores[key] or 0) for key in keys}

    return evaluate
