"""Rebuild a shipped pipeline: ``python -m training.models en``.

Takes two hours of one CPU core; a run that was cut off resumes after its last
whole round. Checkpoints and logs lie in training/runs (not in git). The first step
and that of names need PyTorch and gensim: ``pip install --group teacher``.
"""

from __future__ import annotations

from pathlib import Path

from cryptonews_nlp.models import load
from training.models.assemble import assemble
from training.models.names import load_names
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

_STEPS = ["lessons", "syntax", "refine", "finish", "ner", "assemble"]


def main() -> None:
    """Train a language from the corpora to the weights in the package."""
    parser = command(__doc__)
    parser.add_argument("lang", choices=["en", "fr"])
    parser.add_argument("--runs", type=Path, default=ROOT / "training" / "runs")
    parser.add_argument("--steps", nargs="*", choices=_STEPS, default=_STEPS)
    parser.add_argument("--only", choices=_STEPS)
    arguments = parser.parse_args()
    lang, corpora, runs = arguments.lang, arguments.shared / "corpora", arguments.runs
    steps = [arguments.only] if arguments.only else arguments.steps
    syntax, ner = runs / f"syntax-{lang}", runs / f"ner-{lang}"
    refined, finished = runs / f"syntax-more-{lang}", runs / f"syntax-last-{lang}"
    target = PACKAGE / "models" / lang
    names = load_names(corpora).people(lang, 3000)
    taught = runs / f"lessons-{lang}.jsonl"
    if "lessons" in steps and not taught.is_file():
        # PyTorch is needed for this step alone
        from training.models.teacher.steps import teach  # noqa: PLC0415

        teach(lang, arguments.shared, names, runs / f"teacher-{lang}.pt").save(taught)
    lessons = Lessons.load(taught) if taught.is_file() else Lessons()
    if "syntax" in steps:
        rounds = ROUNDS[lang]
        train_syntax(lang, corpora, names, syntax, rounds=rounds, lessons=lessons)
    if "refine" in steps:
        rounds, start = REFINE_ROUNDS[lang], syntax / "averaged"
        refine_syntax(
            lang, corpora, names, start, refined, rounds=rounds, lessons=lessons
        )
    if "finish" in steps:
        rounds, start = FINISH_ROUNDS[lang], refined / "averaged"
        refine_syntax(
            lang,
            corpora,
            names,
            start,
            finished,
            rounds=rounds,
            lessons=lessons,
            final=True,
        )
    if "ner" in steps:
        # PyTorch again
        from training.models.recognizer.steps import learn_names  # noqa: PLC0415

        silver = _silver(arguments.shared, runs) if lang == "fr" else None
        learn_names(lang, arguments.shared, ner, silver=silver)
    if "assemble" in steps:
        assemble(lang, finished / "averaged", ner / "averaged", target)


def _silver(shared: Path, runs: Path) -> Path:
    """Label French sentences with the shipped pipelines, unless that is done."""
    path = runs / "silver-fr.jsonl"
    if not path.is_file():
        made = make_silver(read_pairs(shared), load("en"), load("fr"))
        save_silver(made, path)
    return path


if __name__ == "__main__":
    main()
