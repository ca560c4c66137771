"""Raw text with the teacher's trees, as the shipped parsers learn it."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from training.models.treebank import Document, Word

if TYPE_CHECKING:
    from training.models.teacher.learning import Teacher
    from training.models.teacher.raw import RawSentence

#: Sources whose sentences follow each other in articles; a round shows them whole.
ARTICLES = ("own", "ntrex")
#: Share of the others that a round shows.
SHARES = {"pairs": 0.22, "laws": 0.04, "advisories": 0.04}
#: French weekdays.
DAYS = frozenset(
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
)
_ARGUMENTS = frozenset({"obj", "nsubj", "iobj", "flat:name", "nummod"})


class Doubt(NamedTuple):
    """Minus the mean log-probability of arcs from which a tree teaches nothing."""

    elsewhere: float
    in_articles: float


#: News is what is asked for, and harder; the English treebanks are four times as large,
#: so that only less sure trees tell something new.
DOUBT = {"en": Doubt(0.10, 0.25), "fr": Doubt(0.06, 0.12)}


@dataclass(frozen=True, slots=True)
class Lessons:
    """Sentences with trees, by source, in the order of the source."""

    sources: dict[str, list[list[Word]]] = field(default_factory=dict)
    share: float = 1.0

    def halved(self) -> Lessons:
        """Return lessons that show half as much of what is no news."""
        return replace(self, share=self.share / 2)

    def draw(self, rng: random.Random) -> Iterator[Document]:
        """Yield what one round shows."""
        for source, sentences in self.sources.items():
            if source in ARTICLES:
                yield Document(sentences)
            else:
                size = round(SHARES[source] * self.share * len(sentences))
                yield Document(rng.sample(sentences, size))

    def save(self, path: Path) -> None:
        """Write one sentence a line."""
        with path.open("w", encoding="utf-8") as file:
            for source, sentences in self.sources.items():
                for words in sentences:
                    row = [source, [astuple(word) for word in words]]
                    file.write(json.dumps(row, ensure_ascii=False) + "\n")

    @classmethod
    def load(cls, path: Path) -> Lessons:
        """Read what :meth:`save` wrote."""
        lessons = cls()
        for line in path.read_text(encoding="utf-8").splitlines():
            source, rows = json.loads(line)
            lessons.sources.setdefault(source, []).append([Word(*row) for row in rows])
        return lessons


def make_lessons(
    teacher: Teacher, raw: Sequence[RawSentence], treebank: str, doubt: Doubt
) -> Lessons:
    """Parse raw sentences in the manner of a treebank, and keep the sure trees."""
    lessons = Lessons()
    for source, words in _taught(teacher, raw, treebank, doubt):
        lessons.sources.setdefault(source, []).append(words)
    return lessons


def _taught(
    teacher: Teacher, raw: Sequence[RawSentence], treebank: str, doubt: Doubt
) -> Iterable[tuple[str, list[Word]]]:
    trees = teacher.parse([sentence.untold for sentence in raw], treebank)
    for sentence, tree in zip(raw, trees, strict=True):
        source = sentence.source
        most = doubt.in_articles if source in ARTICLES else doubt.elsewhere
        if tree.doubt < most:
            arcs = zip(sentence.words, tree.heads, tree.labels, strict=True)
            words = [replace(w, head=h, dep=d) for w, h, d in arcs]
            yield source, _days_mended(words)


def _days_mended(words: list[Word]) -> list[Word]:
    """Make bare weekdays adverbials.

    The treebanks hold 80, and the teacher takes one in four for an object.
    """
    with_word = {w.head for w in words if w.dep in {"det", "case"}}
    return [
        replace(w, dep="obl:mod")
        if w.form.lower() in DAYS and w.dep in _ARGUMENTS and i not in with_word
        else w
        for i, w in enumerate(words)
    ]
