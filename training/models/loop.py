"""A training loop in rounds: seeded, logged, resumable."""

# ruff: noqa: S311 - seeded generators

from __future__ import annotations

import json
import math
import random
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.training import Example
from thinc.api import Adam, fix_random_seed

SEED = 20261125
_DROPOUT = 0.1


def batch_by_words(examples: Sequence[Example], size: int) -> Iterator[list[Example]]:
    """Group examples to batches of about ``size`` tokens."""
    batch: list[Example] = []
    words = 0
    for example in examples:
        batch.append(example)
        words += len(example.predicted)
        if words >= size:
            yield batch
            batch, words = [], 0
    if batch:
        yield batch


def cosine(done: float, *, high: float, low: float) -> float:
    """Return the learning rate after a share of the training."""
    return low + (high - low) * (1 + math.cos(math.pi * min(done, 1.0))) / 2


def train(
    nlp: Language,
    rounds: int,
    make_round: Callable[[int, random.Random], Sequence[Example]],
    folder: Path,
    *,
    batch: tuple[int, int] = (400, 1600),
    rates: tuple[float, float] = (1e-3, 1e-4),
    evaluate: Callable[[Language], dict[str, float]],
) -> Language:
    """Train all components of a pipeline.

    Parameters
    ----------
    nlp : Language
        An initialised pipeline.
    rounds : int
        Passes; each draws its own examples from ``make_round``.
    make_round : callable
        ``(round, generator) -> examples``; the generator is seeded by the round, so
        that a resumed training sees what an uninterrupted one would have seen.
    folder : Path
        Checkpoints and log. A training that finds some resumes after the last one
        (with new optimiser moments).
    batch : (int, int)
        Batch size in tokens, at the start and at the end.
    rates : (float, float)
        Learning rates of Adam at the start and at the end (cosine decay).
    evaluate : callable
        Scores to log after a round, of the averaged weights.

    Returns
    -------
    Language
        The pipeline with averaged weights.
    """
    folder.mkdir(parents=True, exist_ok=True)
    first = _resume(nlp, folder)
    fix_random_seed(SEED + first)
    optimizer = Adam(rates[0], L2=0.01, grad_clip=1.0)
    for number in range(first, rounds):
        began = time.process_time()
        examples = make_round(number, random.Random(SEED + number))
        losses: dict[str, float] = {}
        total = sum(len(example.predicted) for example in examples)
        seen = 0
        share = number / max(rounds - 1, 1)
        size = int(batch[0] * (batch[1] / batch[0]) ** share)
        for group in batch_by_words(examples, size):
            done = (number + seen / total) / rounds
            optimizer.learn_rate = cosine(done, high=rates[0], low=rates[1])
            nlp.update(group, sgd=optimizer, losses=losses, drop=_DROPOUT)
            seen += sum(len(example.predicted) for example in group)
        with nlp.use_params(optimizer.averages):
            scores = evaluate(nlp)
            nlp.to_disk(folder / "averaged")
            nlp.to_disk(folder / f"round-{number}")
        nlp.to_disk(folder / "last")
        _log(folder, number, began, total, losses, scores)
    return spacy.load(folder / "averaged")


def _resume(nlp: Language, folder: Path) -> int:
    log = folder / "log.jsonl"
    if not (log.is_file() and (folder / "last" / "config.cfg").is_file()):
        return 0
    nlp.from_disk(folder / "last")
    restore_lemma_labels(nlp)
    return len(log.read_text(encoding="utf-8").splitlines())


def restore_lemma_labels(nlp: Language) -> None:
    """Restore the edit trees' labels, which spaCy's lemmatizer does not load.

    Without them a pipeline that is trained further unlearns its lemmas.
    """
    if nlp.has_pipe("trainable_lemmatizer"):
        lemmatizer: Any = nlp.get_pipe("trainable_lemmatizer")
        trees = lemmatizer.cfg["labels"]
        lemmatizer.tree2label = {int(tree): i for i, tree in enumerate(trees)}


def _log(
    folder: Path,
    number: int,
    began: float,
    words: int,
    losses: dict[str, float],
    scores: dict[str, float],
) -> None:
    row = {
        "round": number,
        "seconds": round(time.process_time() - began),
        "words": words,
        "losses": {name: round(value) for name, value in losses.items()},
        **{name: round(value, 4) for name, value in scores.items()},
    }
    line = json.dumps(row)
    print(line, flush=True)
    with (folder / "log.jsonl").open("a", encoding="utf-8") as file:
        file.write(line + "\n")


def shuffled(items: Iterable[Example], rng: random.Random) -> list[Example]:
    """Return the items in random order."""
    order = list(items)
    rng.shuffle(order)
    return order
