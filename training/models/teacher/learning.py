"""Train the teacher, and read text with it."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn.functional import cross_entropy

from training.models.loop import SEED, cosine
from training.models.teacher.aligned import Sentence
from training.models.teacher.encoding import ROOT, UNKNOWN, Encoder, Vocabulary, batches
from training.models.teacher.network import Network
from training.models.teacher.trees import best_tree

_BATCH, _READ = 1500, 6000
_RATES = (2e-3, 4e-5)
_WARM = 200
_KEPT = 0.998
_EVERY = 3


class Tree(NamedTuple):
    """A parse; ``doubt`` is minus the mean log-probability of its arcs."""

    heads: tuple[int, ...]
    labels: tuple[str, ...]
    doubt: float


@dataclass(frozen=True, slots=True)
class Teacher:
    """A trained network with its vocabulary."""

    network: Network
    encoder: Encoder

    def save(self, path: Path) -> None:
        """Write all that is needed to read with it."""
        state = self.network.state_dict()
        torch.save({"state": state, "encoder": self.encoder}, path)

    @classmethod
    def load(cls, path: Path) -> Teacher:
        """Read what :meth:`save` wrote (a file of our own making)."""
        held = torch.load(path, weights_only=False)
        encoder, state = held["encoder"], held["state"]
        network = Network(encoder.vocabulary, state["vectors.weight"].numpy())
        network.load_state_dict(state)
        network.eval()
        return cls(network, encoder)

    def parse(self, sentences: Sequence[Sentence], treebank: str = "") -> list[Tree]:
        """Return the tree of each sentence, annotated as in one treebank."""
        found: dict[int, Tree] = {}
        for group in batches(sentences, _READ):
            part = [sentences[i] for i in group]
            found.update(zip(group, self._parse(part, treebank), strict=True))
        return [found[i] for i in range(len(sentences))]

    def _parse(self, part: Sequence[Sentence], treebank: str) -> Iterator[Tree]:
        with torch.no_grad():
            inputs = self.encoder.inputs(part, treebank)
            views = self.network(*inputs)
            arcs = views.arcs.log_softmax(-1).numpy().astype(np.float64)
            heads = np.zeros(arcs.shape[:2], np.int64)
            for i, sentence in enumerate(part):
                size = len(sentence.words)
                heads[i, :size] = best_tree(arcs[i, :size, : size + 1])
            scores = self.network.labels(views, torch.from_numpy(heads))
        numbers = self.encoder.vocabulary.labels
        scores[..., numbers[ROOT]] = -math.inf
        names = {number: label for label, number in numbers.items()}
        best = scores.argmax(-1).numpy()
        for i, sentence in enumerate(part):
            rows = np.arange(len(sentence.words))
            chosen = heads[i, : len(rows)]
            yield Tree(
                tuple(int(j if h == 0 else h - 1) for j, h in enumerate(chosen)),
                tuple(
                    names[int(best[i, j])] if h else ROOT for j, h in enumerate(chosen)
                ),
                -float(arcs[i, rows, chosen].mean()),
            )

    def score(self, sentences: Sequence[Sentence]) -> dict[str, float]:
        """Return UAS and LAS without punctuation."""
        total = attached = labelled = 0
        for gold, tree in zip(sentences, self.parse(sentences), strict=True):
            for j, head in enumerate(gold.heads):
                if head >= 0 and gold.pos[j] != "PUNCT":
                    right = tree.heads[j] == head
                    total += 1
                    attached += right
                    labelled += right and tree.labels[j] == gold.labels[j]
        return {"uas": attached / total, "las": labelled / total}


def train_teacher(
    rounds: Sequence[Sequence[Sentence]],
    held: Sequence[Sentence],
    vectors: Mapping[str, NDArray[np.float32]],
    path: Path,
    *,
    epochs: int,
) -> Teacher:
    """Train and save a teacher.

    Parameters
    ----------
    rounds : sequence of sequence of Sentence
        Treebanks in several typographies; an epoch reads one of them.
    held : sequence of Sentence
        Scored after every third epoch.
    vectors : mapping of str to array
        Word vectors of raw text.
    path : Path
        Where the averaged weights go.
    epochs : int
        Passes.
    """
    torch.manual_seed(SEED)
    vocabulary = Vocabulary.of([s for sentences in rounds for s in sentences])
    matrix = np.stack([np.zeros_like(next(iter(vectors.values()))), *vectors.values()])
    encoder = Encoder(vocabulary, {word: i for i, word in enumerate(vectors, start=1)})
    network = Network(vocabulary, matrix)
    weights = [p for p in network.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(weights, betas=(0.9, 0.95), weight_decay=1e-2)
    mean = torch.optim.swa_utils.AveragedModel(
        network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(_KEPT)
    )
    rng = random.Random(SEED)  # noqa: S311 - a seeded generator
    step = 0
    for epoch in range(epochs):
        began = time.process_time()
        sentences = rounds[epoch % len(rounds)]
        groups = list(batches(sentences, _BATCH, rng))
        network.train()
        for number, group in enumerate(groups):
            done = (epoch + number / len(groups)) / epochs
            rate = cosine(done, high=_RATES[0], low=_RATES[1])
            for settings in optimizer.param_groups:
                settings["lr"] = rate * min(1.0, (step + 1) / _WARM)
            loss = _loss(network, encoder, [sentences[i] for i in group])
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(weights, 2.0)
            optimizer.step()
            mean.update_parameters(network)
            step += 1
        if epoch % _EVERY == _EVERY - 1 or epoch == epochs - 1:
            mean.eval()
            trained = Teacher(mean.module, encoder)
            seconds = round(time.process_time() - began)
            print(epoch, f"{seconds} s", trained.score(held), flush=True)
            trained.save(path)
    return Teacher.load(path)


def _loss(network: Network, encoder: Encoder, part: Sequence[Sentence]) -> torch.Tensor:
    heads, labels, pos = encoder.trees(part)
    views = network(*encoder.inputs(part))
    relations = network.labels(views, heads.clamp(min=0))

    def loss(scores: torch.Tensor, gold: torch.Tensor) -> torch.Tensor:
        return cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=UNKNOWN)

    return (
        loss(views.arcs, heads) + loss(relations, labels) + 0.3 * loss(views.pos, pos)
    )
