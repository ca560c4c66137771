"""Rebuild a shipped pipeline: ``python -m training.models en``.

Takes about three hours of one CPU core; a run that was cut off goes on after its last
whole round. Checkpoints and logs lie in training/runs (not in git). The steps lessons
and ner need PyTorch and gensim: ``pip install --group teacher``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from cryptonews_nlp.models import load
from training.models.assemble import assemble
from training.models.name_lists import load_names
from training.models.silver import make_silver, read_pairs, save_silver
from training.models.syntax import (
    FINISH_ROUNDS,
    REFINE_ROUNDS,
    ROUNDS,
    refine_syntax,
    train_syntax,
)
from training.models.teacher.lessons import Lessons
from training.places import PACKAGE, ROOT, command


@dataclass
class Build:
    """The steps from the corpora to the weights in the package, for one language.

    Attributes
    ----------
    lang : str
        Language.
    shared : Path
        Folder of corpora and gold sets that are not ours.
    runs : Path
        Folder of checkpoints and logs; each step finds there what those before made.
    """

    lang: str
    shared: Path
    runs: Path

    @property
    def corpora(self) -> Path:
        """Folder of the corpora."""
        return self.shared / "corpora"

    @cached_property
    def names(self) -> list[str]:
        """Persons for made-up sentences."""
        return load_names(self.corpora).people(self.lang, 3000)

    def folder(self, part: str) -> Path:
        """Return where the weights of a part lie."""
        return self.runs / f"{part}-{self.lang}"

    @property
    def _lessons(self) -> Path:
        return self.runs / f"lessons-{self.lang}.jsonl"

    def _taught(self) -> Lessons:
        return Lessons.load(self._lessons) if self._lessons.is_file() else Lessons()

    def lessons(self) -> None:
        """Let the teacher parse raw text, unless that is done."""
        if self._lessons.is_file():
            return
        # PyTorch is needed for this step and for that of names alone
        from training.models.teacher.steps import teach  # noqa: PLC0415

        weights = self.runs / f"teacher-{self.lang}.pt"
        teach(self.lang, self.shared, self.names, weights).save(self._lessons)

    def syntax(self) -> None:
        """Train tagger, lemmatizer and parser from nothing."""
        train_syntax(
            self.lang,
            self.corpora,
            self.names,
            self.folder("syntax"),
            rounds=ROUNDS[self.lang],
            lessons=self._taught(),
        )

    def refine(self) -> None:
        """Train them on, at lower rates and with half of the variation."""
        self._refine("syntax", "syntax-more", REFINE_ROUNDS[self.lang])

    def finish(self) -> None:
        """Train them on once more, with the development parts."""
        rounds = FINISH_ROUNDS[self.lang]
        self._refine("syntax-more", "syntax-last", rounds, final=True)

    def _refine(
        self, start: str, part: str, rounds: int, *, final: bool = False
    ) -> None:
        refine_syntax(
            self.lang,
            self.corpora,
            self.names,
            self.folder(start) / "averaged",
            self.folder(part),
            rounds=rounds,
            lessons=self._taught(),
            final=final,
        )

    def ner(self) -> None:
        """Train the recogniser of names."""
        # as above
        from training.models.recognizer.steps import learn_names  # noqa: PLC0415

        silver = self._silver() if self.lang == "fr" else None
        learn_names(self.lang, self.shared, self.folder("ner"), silver=silver)

    def _silver(self) -> Path:
        """Label French sentences with the shipped pipelines, unless that is done."""
        path = self.runs / "silver-fr.jsonl"
        if not path.is_file():
            made = make_silver(read_pairs(self.shared), load("en"), load("fr"))
            save_silver(made, path)
        return path

    def assemble(self) -> None:
        """Join both to the pipeline in the package."""
        assemble(
            self.lang,
            self.folder("syntax-last") / "averaged",
            self.folder("ner") / "averaged",
            PACKAGE / "models" / self.lang,
        )


#: In this order, whichever are asked for.
STEPS: dict[str, Callable[[Build], None]] = {
    "lessons": Build.lessons,
    "syntax": Build.syntax,
    "refine": Build.refine,
    "finish": Build.finish,
    "ner": Build.ner,
    "assemble": Build.assemble,
}


def main() -> None:
    """Train a language from the corpora to the weights in the package."""
    parser = command(__doc__)
    parser.add_argument("lang", choices=["en", "fr"])
    parser.add_argument(
        "--runs",
        type=Path,
        default=ROOT / "training" / "runs",
        help="folder of checkpoints and logs",
    )
    parser.add_argument(
        "--steps", nargs="*", choices=STEPS, default=STEPS, help="all, unless named"
    )
    arguments = parser.parse_args()
    build = Build(arguments.lang, arguments.shared, arguments.runs)
    for name, step in STEPS.items():
        if name in arguments.steps:
            step(build)


if __name__ == "__main__":
    main()
