"""What the shipped parsers learn from: best trees, frames of news, lessons."""

# ruff: noqa: S311 - seeded generators

from __future__ import annotations

import itertools
import random
from pathlib import Path

import numpy as np
import pytest

from training.models.newsroom.frames import dated, framed
from training.models.teacher.lessons import Lessons
from training.models.teacher.trees import best_tree
from training.models.treebank import Word, root_of


def _sentence() -> list[Word]:
    """« Le port ferme sans un mot. » with its tree."""
    return [
        Word("Le", "le", "DET", "", "", 1, "det"),
        Word("port", "port", "NOUN", "", "", 2, "nsubj"),
        Word("ferme", "fermer", "VERB", "", "", 2, "ROOT"),
        Word("sans", "sans", "ADP", "", "", 5, "case"),
        Word("un", "un", "DET", "", "", 5, "det"),
        Word("mot", "mot", "NOUN", "", "", 2, "obl:mod", space=False),
        Word(".", ".", "PUNCT", "", "", 2, "punct"),
    ]


def _text(words: list[Word]) -> str:
    return "".join(word.form + " " * word.space for word in words).strip()


def _best_by_trying(scores: np.ndarray) -> float:
    """Score of the best tree among all assignments of heads."""
    size = len(scores)
    best = -np.inf
    for heads in itertools.product(range(size + 1), repeat=size):
        reached = {0}
        for _ in range(size):
            reached |= {i + 1 for i, head in enumerate(heads) if head in reached}
        if heads.count(0) == 1 and len(reached) == size + 1:
            value = sum(scores[i, head] for i, head in enumerate(heads))
            best = max(best, float(value))
    return best


@pytest.mark.parametrize("seed", range(20))
def test_the_best_tree_is_found(seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(4, 5))
    heads = best_tree(scores)
    assert (heads == 0).sum() == 1
    found = float(scores[np.arange(4), heads].sum())
    assert found == pytest.approx(_best_by_trying(scores))


def test_frames_are_trees_that_keep_the_sentence() -> None:
    made = set()
    for seed in range(300):
        words = framed(_sentence(), "Zoé Roux", random.Random(seed))
        assert sum(word.head == i for i, word in enumerate(words)) == 1
        assert {"port", "ferme", "mot"} <= {word.form for word in words}
        port = next(i for i, word in enumerate(words) if word.form == "port")
        assert words[words[port].head].form == "ferme" or words[port].dep == "nmod"
        made.add(_text(words))
    assert "Selon Zoé Roux, le port ferme sans un mot." in made
    assert any(text.startswith('"Le port ferme sans un mot", ') for text in made)
    assert any(" que le port ferme sans un mot." in text for text in made)
    assert any(text.startswith("Comme l'a ") for text in made)


def test_weekdays_hang_on_the_verb() -> None:
    made = [dated(_sentence(), random.Random(seed)) for seed in range(60)]
    for words in made:
        (day,) = [
            w
            for w in words
            if w.form.lower().endswith("di") or w.form.lower() == "dimanche"
        ]
        assert day.dep == "obl:mod"
        assert words[day.head].form == "ferme"
        assert words[root_of(words)].form == "ferme"
    assert len({words[0].form for words in made}) > 1


def test_lessons_are_kept_and_drawn(tmp_path: Path) -> None:
    lessons = Lessons({"own": [_sentence()] * 3, "pairs": [_sentence()] * 100})
    lessons.save(tmp_path / "lessons.jsonl")
    read = Lessons.load(tmp_path / "lessons.jsonl")
    assert read.sources == lessons.sources
    own, pairs = read.halved().draw(random.Random(0))
    assert len(own.sentences) == 3
    assert len(pairs.sentences) == 11
