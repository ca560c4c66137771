"""Train the named-entity recogniser of a language."""

# ruff: noqa: S311 - shares of augmentations, drawn from seeded generators

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example
from spacy.util import filter_spans

from cryptonews_nlp._text import flatten
from cryptonews_nlp._types import NAME_LABELS
from cryptonews_nlp.models.embedding import set_class_table
from training.models.gazetteer import build_words
from training.models.loop import shuffled, train
from training.models.material import Material
from training.models.ner_data import UNKNOWN, Sample

#: Rounds; in the last ones the development parts are learned too.
ROUNDS = {"en": 9, "fr": 11}
FINAL_ROUNDS = {"en": 2, "fr": 2}
_WIDTH = 96
_LABELS = frozenset(NAME_LABELS)
#: Learning rates of finished weights that learn from new material.
FURTHER_RATES = (3e-4, 5e-5)
#: French has less text, and learned it by heart at less.
DROPOUT = {"en": 0.15, "fr": 0.25}


def build(lang: str) -> Language:
    """Return an untrained pipeline with an NER that has its own tok2vec."""
    nlp = spacy.blank(lang)
    embed: dict[str, Any] = {
        "@architectures": "cryptonews_nlp.WordClassEmbed.v1",
        "width": _WIDTH,
        "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
        "rows": [15000, 2000, 6000, 2500],
        "class_rows": 500,
    }
    encode = {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": _WIDTH,
        "depth": 4,
        "window_size": 1,
        "maxout_pieces": 3,
    }
    model = {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "tok2vec": {
            "@architectures": "spacy.Tok2Vec.v2",
            "embed": embed,
            "encode": encode,
        },
    }
    nlp.add_pipe("ner", config={"model": model})
    return nlp


def to_example(nlp: Language, sample: Sample) -> Example:
    """Make an example; what the source does not mark is missing, not outside."""
    predicted = nlp.make_doc(sample.text)
    reference = predicted.copy()
    spans: list[Span] = []
    missing: list[Span] = []
    for start, end, label, _ in sample.entities:
        span = reference.char_span(start, end, label=label)
        if span is None or label == UNKNOWN:
            wide = reference.char_span(start, end, alignment_mode="expand")
            missing += [wide] if wide is not None else []
        else:
            spans.append(span)
    spans = filter_spans(spans)
    taken = {i for span in spans for i in range(span.start, span.end)}
    if "MISC" not in sample.labelled:
        missing += [reference[t.i : t.i + 1] for t in reference if t.text[:1].isupper()]
    blank = filter_spans(missing)
    blank = [s for s in blank if not any(i in taken for i in range(s.start, s.end))]
    reference.set_ents(spans, missing=blank, default="outside")
    return Example(predicted, reference)


def micro(
    nlp: Language, samples: Sequence[Sample], labels: frozenset[str] = _LABELS
) -> tuple[float, float, float]:
    """Return precision, recall and F1 of exact spans with labels."""
    hit = found = wanted = 0
    texts = [flatten(sample.text) for sample in samples]
    for sample, doc in zip(samples, nlp.pipe(texts), strict=True):
        gold = {(s, e, label) for s, e, label, _ in sample.entities if label in labels}
        guess = _found(doc, labels)
        hit += len(gold & guess)
        found += len(guess)
        wanted += len(gold)
    precision, recall = hit / max(found, 1), hit / max(wanted, 1)
    return precision, recall, 2 * hit / max(found + wanted, 1)


def _found(doc: Doc, labels: frozenset[str]) -> set[tuple[int, int, str]]:
    return {
        (e.start_char, e.end_char, e.label_) for e in doc.ents if e.label_ in labels
    }


def _cached_words(shared: Path, lang: str, folder: Path) -> dict[str, int]:
    path = folder / "words.json"
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        words = build_words(shared, lang)
        path.write_text(json.dumps(words), encoding="utf-8")
    cached: dict[str, int] = json.loads(path.read_text(encoding="utf-8"))
    return cached


def train_ner(
    lang: str,
    shared: Path,
    folder: Path,
    *,
    rounds: int,
    start: Path | None = None,
    silver: Path | None = None,
    further: bool = False,
) -> Language:
    """Train and return the NER pipeline of a language.

    Parameters
    ----------
    start : Path or None
        Pipeline of another language whose weights the NER begins with: names, their
        shapes and classes are much the same in both.
    silver : Path or None
        Sentences that :mod:`training.models.silver` has labelled.
    further : bool
        Whether ``start`` is of this language and only goes on, at a lower rate and with
        its own word classes.
    """
    material = Material(lang, shared, silver)
    nlp = build(lang)
    seed = random.Random(0)
    sample = [to_example(nlp, s) for s in material.draw(seed, final=False)[-600:]]
    nlp.initialize(lambda: sample)
    if start:
        nlp.get_pipe("ner").from_disk(start / "ner", exclude=["vocab"])  # type: ignore[attr-defined]
    if not further:
        words = _cached_words(shared, lang, folder)
        set_class_table(nlp.get_pipe("ner").model, words)  # type: ignore[attr-defined]

    def evaluate(trained: Language) -> dict[str, float]:
        return {
            "own_dev": micro(trained, material.held_own)[2],
            "news_dev": micro(trained, material.held_news)[2],
            "newsroom_dev": micro(trained, material.held_newsroom)[2],
        }

    def make_round(number: int, rng: random.Random) -> list[Example]:
        final = number >= rounds - FINAL_ROUNDS[lang]
        drawn = material.draw(rng, final=final)
        return shuffled((to_example(nlp, s) for s in drawn), rng)

    return train(
        nlp,
        rounds,
        make_round,
        folder,
        evaluate=evaluate,
        batch=(300, 1200),
        rates=FURTHER_RATES if further else (1e-3, 5e-5),
        dropout=DROPOUT[lang],
    )
