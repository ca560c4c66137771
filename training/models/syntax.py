"""Train the tagger, morphologizer, lemmatizer and parser of a language."""

# ruff: noqa: S311 - seeded generators

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.training import Example

from training.models.examples import make_examples, plain_examples
from training.models.loop import restore_lemma_labels, shuffled, train
from training.models.teacher.lessons import Lessons
from training.models.treebank import Document
from training.models.treebanks import DEVELOPMENT, TREEBANKS, read_treebanks

#: Passes; English gained 0.6 LAS in the last three, French 0.2 in the last five.
ROUNDS = {"en": 10, "fr": 12}
#: Passes after those, with less variation and lower rates; in the last ones the
#: development parts are learned too.
REFINE_ROUNDS = {"en": 5, "fr": 6}
FINISH_ROUNDS = {"en": 2, "fr": 5}


#: First passes: shares of varied chunks (treebanks, lessons), batches, rates.
FIRST = {
    "en": ((1.0, 0.4), (250, 800), (1e-3, 1e-4)),
    "fr": ((0.8, 0.4), (300, 1200), (1e-3, 5e-5)),
}


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
