"""Scores of a pipeline: names, sentences, syntax, speed, size."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from benchmarks.models.sets import Text
from benchmarks.scores import precision_recall_f1
from cryptonews_nlp._text import SOURCE_TEXT, flatten
from cryptonews_nlp.models import entity_label
from training.models.examples import plain_examples
from training.models.quoting import wrap
from training.models.treebank import Document, chunks, to_doc


def make_doc(nlp: Language, text: Text) -> Doc:
    """Make the Doc that the library would make, on the set's tokens if it has some."""
    if text.words:
        doc = Doc(
            nlp.vocab, words=list(map(flatten, text.words)), spaces=[*text.spaces]
        )
    else:
        doc = nlp.make_doc(flatten(text.text))
    doc.user_data[SOURCE_TEXT] = text.text
    return doc


def score_entities(
    nlp: Language, texts: Sequence[Text], labels: Sequence[str]
) -> dict[str, tuple[float, float, float]]:
    """Return precision, recall and F1 of exact labelled spans, by label and micro."""
    counts = {label: [0, 0, 0] for label in labels}
    for text in texts:
        doc = nlp(make_doc(nlp, text))
        found = {(e.start_char, e.end_char, entity_label(e.label_)) for e in doc.ents}
        for label in labels:
            gold = {item for item in text.gold if item[2] == label}
            guess = {item for item in found if item[2] == label}
            counts[label][0] += len(gold & guess)
            counts[label][1] += len(guess)
            counts[label][2] += len(gold)
    counts["all"] = [sum(column) for column in zip(*counts.values(), strict=True)]
    return {label: precision_recall_f1(*three) for label, three in counts.items()}


def score_sentences(nlp: Language, documents: Sequence[Document]) -> dict[str, float]:
    """Return F1 of sentence spans in quotations, outside, and in made ones.

    "made" wraps runs of test sentences in one pair of marks (training/models/quoting).
    """
    rng = random.Random(0)  # noqa: S311 - not for secrets
    counts = {
        "inside quotes": [0, 0, 0],
        "outside": [0, 0, 0],
        "made quotes": [0, 0, 0],
    }
    for part in chunks(documents, rng, longest=10):
        made = wrap([list(sentence) for sentence in part[:4]], str(nlp.lang), rng)
        if made != part[:4]:
            _count_sentences(nlp, made, counts, always="made quotes")
        _count_sentences(nlp, part, counts)
    return {key: precision_recall_f1(*three)[2] for key, three in counts.items()}


def _count_sentences(
    nlp: Language,
    part: Sequence[object],
    counts: dict[str, list[int]],
    always: str | None = None,
) -> None:
    gold_doc = to_doc(nlp.vocab, part)  # type: ignore[arg-type]
    doc = nlp(flatten(gold_doc.text))
    quoted = _quoted(flatten(gold_doc.text))

    def spans(some: Doc, key: str) -> set[tuple[int, int]]:
        pairs = {(s.start_char, s.end_char) for s in some.sents}
        if always:
            return pairs
        touching = key == "inside quotes"
        return {p for p in pairs if any(quoted[p[0] : p[1]]) == touching}

    for key in [always] if always else ["inside quotes", "outside"]:
        gold, guess = spans(gold_doc, key), spans(doc, key)
        counts[key][0] += len(gold & guess)
        counts[key][1] += len(guess)
        counts[key][2] += len(gold)


def _quoted(text: str) -> list[bool]:
    inside, flags = False, []
    for char in text:
        if char == '"':
            inside = not inside
            flags.append(True)
        else:
            flags.append(inside)
    return flags


def score_syntax(nlp: Language, documents: Sequence[Document]) -> dict[str, float]:
    """Return UPOS and lemma accuracy, UAS, LAS and sentence F1."""
    scores = nlp.evaluate(plain_examples(nlp, documents))
    keys = ("pos_acc", "lemma_acc", "dep_uas", "dep_las", "sents_f")
    return {key: float(scores[key] or 0) for key in keys}


def speed(pipelines: dict[str, Language], texts: Sequence[str]) -> dict[str, float]:
    """Return tokens per CPU second, best of three turns taken by each pipeline."""
    best = dict.fromkeys(pipelines, 0.0)
    for _ in range(3):
        for name, nlp in pipelines.items():
            began = time.process_time()
            tokens = sum(len(doc) for doc in nlp.pipe(texts, batch_size=32))
            best[name] = max(best[name], tokens / (time.process_time() - began))
    return best


def size_mb(path: Path) -> float:
    """Return the size of a folder in megabytes (1e6 bytes)."""
    return sum(f.stat().st_size for f in path.rglob("*") if f.is_file()) / 1e6
