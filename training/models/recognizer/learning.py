"""Train the recogniser of a language."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import spacy
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from cryptonews_nlp.models.recognition.network import Network
from training.models.gazetteer import build_words
from training.models.material import Material
from training.models.recognizer.encoding import Encoder
from training.models.recognizer.exporting import exported
from training.models.recognizer.network import Tagger
from training.models.recognizer.sequences import Tagged, batches, names_in, tagged

#: Passes over what is drawn anew each time; in the last ones the development parts are
#: learned too.
PASSES = {"en": 11, "fr": 10}
FINAL_PASSES = {"en": 5, "fr": 4}
#: Words of a step, and of one that only reads.
_STEP, _READ = 1500, 4000
#: The highest rate of Adam, the least share of it at the end, and steps up to it.
_RATE, _LEAST, _WARM = 2e-3, 0.03, 300
#: Longest gradient.
_CLIP = 5.0
#: How fast the average of the weights follows them, and how often.
_FOLLOW, _EVERY = 0.02, 10


def train_recognizer(
    lang: str,
    material: Material,
    vectors: Mapping[str, NDArray[np.float32]],
    shared: Path,
    folder: Path,
) -> Network:
    """Train a recogniser.

    Parameters
    ----------
    lang : str
        Language.
    material : Material
        What it learns from.
    vectors : mapping of str to array
        Word vectors, which stay as they are.
    shared : Path
        Where the lists of names lie.
    folder : Path
        The weights after each pass; training goes on after the passes that lie there,
        with new moments.

    Returns
    -------
    Network
        Averaged weights, as the library runs them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    nlp = spacy.blank(lang)
    rng = random.Random(0)  # noqa: S311 - a seeded generator
    held = {
        "own_dev": tagged(nlp, material.held_own),
        "news_dev": tagged(nlp, material.held_news),
        "newsroom_dev": tagged(nlp, material.held_newsroom),
    }
    seen = tagged(nlp, material.draw(rng, final=False))
    encoder = Encoder.of(seen, vectors, build_words(shared, lang))
    checkpoint = folder / "averaged.pt"
    begun = torch.load(checkpoint) if checkpoint.is_file() else None
    if begun:
        encoder = replace(encoder, words=begun["words"], letters=begun["letters"])
    tagger = Tagger(*encoder.rows, encoder.fixed())
    averaged = Tagger(*encoder.rows, encoder.fixed())
    if begun:
        tagger.load_state_dict(begun["weights"])
    steps = _Steps(tagger, averaged)
    passes = PASSES[lang] + FINAL_PASSES[lang]
    for number in range(begun["passes"] if begun else 0, passes):
        began = time.process_time()
        drawn = tagged(nlp, material.draw(rng, final=number >= PASSES[lang]))
        loss = steps.take(list(batches(drawn, _STEP, rng)), encoder, number, passes)
        network = exported(averaged.eval(), encoder)
        scores = {name: score(network, part) for name, part in held.items()}
        _save(averaged, encoder, number + 1, checkpoint)
        seconds = round(time.process_time() - began)
        row = {"pass": number, "seconds": seconds, "loss": loss, **scores}
        print(json.dumps(row), flush=True)
    return exported(averaged.eval(), encoder)


def _save(averaged: Tagger, encoder: Encoder, passes: int, checkpoint: Path) -> None:
    state = {
        "passes": passes,
        "weights": averaged.state_dict(),
        "words": encoder.words,
        "letters": encoder.letters,
    }
    torch.save(state, checkpoint)


class _Steps:
    """Steps of Adam, and an average of the weights that follows them."""

    def __init__(self, tagger: Tagger, averaged: Tagger) -> None:
        self.tagger, self.averaged = tagger, averaged
        averaged.load_state_dict(tagger.state_dict())
        self.adam = torch.optim.Adam(tagger.parameters(), lr=_RATE, betas=(0.9, 0.95))
        self.taken = 0

    def take(
        self, groups: Sequence[list[Tagged]], encoder: Encoder, number: int, passes: int
    ) -> float:
        """Learn from a pass; return the mean loss."""
        self.tagger.train()
        total = 0.0
        for i, group in enumerate(groups):
            done = (number + i / len(groups)) / passes
            rate = _RATE * min(1.0, self.taken / _WARM) * max(_LEAST, 1.0 - done)
            for parameters in self.adam.param_groups:
                parameters["lr"] = rate
            loss = self.tagger.loss(encoder(group))
            self.adam.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(self.tagger.parameters(), _CLIP)
            self.adam.step()
            total += loss.item()
            self.taken += 1
            if self.taken % _EVERY == 0:
                self._follow()
        return round(total / len(groups), 3)

    def _follow(self) -> None:
        # the first steps, which are far from all later ones, soon count for nothing
        share = max(_FOLLOW, 1.0 / (1.0 + self.taken / _EVERY))
        new: dict[str, Tensor] = self.tagger.state_dict()
        for name, value in self.averaged.state_dict().items():
            if value.dtype.is_floating_point:
                value.lerp_(new[name].detach(), share)


def score(network: Network, stretched: Sequence[Tagged]) -> float:
    """Return micro F1 of exact names; those on words of unknown tags do not count."""
    hit = found = wanted = 0
    # any order will do
    rng = random.Random(0)  # noqa: S311 - as above
    for group in batches(stretched, _READ, rng):
        read = network.read([item.words for item in group])
        for item, tags in zip(group, read, strict=True):
            gold = names_in([tag or "O" for tag in item.tags])
            unknown = {i for i, tag in enumerate(item.tags) if not tag}
            guess = {
                name
                for name in names_in(tags)
                if unknown.isdisjoint(range(name[0], name[1]))
            }
            hit += len(gold & guess)
            found += len(guess)
            wanted += len(gold)
    return round(2 * hit / max(found + wanted, 1), 4)
