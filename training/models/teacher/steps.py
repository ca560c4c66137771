"""From treebanks and raw text to lessons for the shipped parser."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from cryptonews_nlp.models import load
from training.models.teacher.aligned import Sentence, aligned
from training.models.teacher.learning import Teacher, train_teacher
from training.models.teacher.lessons import DOUBT, Lessons, make_lessons
from training.models.teacher.raw import raw_texts, read_raw, word_vectors
from training.models.treebanks import DEVELOPMENT, TREEBANKS, read_treebanks

#: Beside those of the shipped parser: speech, which only the teacher tells from news.
SPOKEN = {"en": [], "fr": ["ud_fr_rhapsodie/train", "ud_fr_rhapsodie/dev"]}
#: Whose annotation the lessons follow.
MODEL = {"en": "ud_en_gum", "fr": "ud_fr_sequoia"}
#: Passes of the teacher; an English one is twice as long.
EPOCHS = {"en": 14, "fr": 24}
_TYPOGRAPHIES = 4
_VARIED = 0.6


def teach(lang: str, shared: Path, names: Sequence[str], path: Path) -> Lessons:
    """Train a teacher, unless that is done, and let it parse raw text."""
    nlp = load(lang)
    corpora = shared / "corpora"
    raw = read_raw(nlp, list(raw_texts(shared, lang)))

    def read(names_of: Sequence[str], number: int) -> list[Sentence]:
        rng = random.Random(number)  # noqa: S311 - a seeded generator
        return [
            sentence
            for name in names_of
            for sentence in aligned(
                nlp,
                read_treebanks(corpora, [name], lang),
                names,
                rng,
                name.split("/")[0],
                varied_share=_VARIED if number else 0.0,
            )
        ]

    if not path.is_file():
        banks = TREEBANKS[lang] + SPOKEN[lang]
        rounds = [read(banks, number) for number in range(_TYPOGRAPHIES)]
        held = read(DEVELOPMENT[lang], 0)
        text = [[word.form for word in sentence.words] for sentence in raw]
        text += [list(sentence.words) for sentence in rounds[0]] * 2
        vectors = word_vectors(text, [sentence.words for sentence in held])
        train_teacher(rounds, held, vectors, path, epochs=EPOCHS[lang])
    return make_lessons(Teacher.load(path), raw, MODEL[lang], DOUBT[lang])
