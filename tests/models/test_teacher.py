"""What the shipped parsers learn from: best trees, frames of news, lessons."""

# ruff: noqa: S311 - seeded generators

from __future__ import annotations

import itertools
import random
from pathlib import Path

import numpy as np
import pytest

from training.models.newsroom.english import frames as english
from training.models.newsroom.french import frames as french
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


def _english_sentence() -> list[Word]:
    """Return 'The port closes without a word.' with its tree."""
    return [
        Word("The", "the", "DET", "DT", "", 1, "det"),
        Word("port", "port", "NOUN", "NN", "", 2, "nsubj"),
        Word("closes", "close", "VERB", "VBZ", "", 2, "ROOT"),
        Word("without", "without", "ADP", "IN", "", 5, "case"),
        Word("a", "a", "DET", "DT", "", 5, "det"),
        Word("word", "word", "NOUN", "NN", "", 2, "obl", space=False),
        Word(".", ".", "PUNCT", ".", "", 2, "punct"),
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


_FRAMED = {
    "en": (
        "According to Zoé Roux, the port closes without a word.",
        "The port closes without a word, Zoé Roux added.",
        "Zoé Roux said the port closes without a word.",
        "Zoé Roux told reporters that the port closes without a word.",
        "Zoé Roux told reporters after the port closes without a word.",
    ),
    "fr": (
        "Selon Zoé Roux, le port ferme sans un mot.",
        "Le port ferme sans un mot, selon Zoé Roux.",
        "Zoé Roux explique que le port ferme sans un mot.",
    ),
}


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_frames_are_trees_that_keep_the_sentence(lang: str) -> None:
    """Each is one tree, its words are there, and the subject keeps its verb."""
    module, sentence = {
        "en": (english, _english_sentence()),
        "fr": (french, _sentence()),
    }[lang]
    made = set()
    for seed in range(2000):
        words = module.framed(list(sentence), "Zoé Roux", random.Random(seed))
        assert sum(word.head == i for i, word in enumerate(words)) == 1
        assert lang == "fr" or all(word.tag for word in words)
        verb = next(w for w in words if w.form == sentence[2].form)
        port = next(w for w in words if w.form == "port" and words[w.head] is verb)
        assert port.dep == "nsubj"
        made.add(_text(words))
    assert set(_FRAMED[lang]) <= made


def test_weekdays_hang_on_the_verb() -> None:
    made = [french.dated(_sentence(), random.Random(seed)) for seed in range(60)]
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
