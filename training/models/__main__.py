"""Rebuild a shipped pipeline: ``python -m training.models en``."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.models.names import load_names
from training.models.ner import ROUNDS as NER_ROUNDS
from training.models.ner import train_ner
from training.models.syntax import ROUNDS, train_syntax

ROOT = Path(__file__).resolve().parent.parent.parent


def main() -> None:
    """Train a language from the corpora to the weights in the package."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lang", choices=["en", "fr"])
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--runs", type=Path, default=ROOT / "training" / "runs")
    parser.add_argument("--only", choices=["syntax", "ner"])
    arguments = parser.parse_args()
    lang, corpora = arguments.lang, arguments.shared / "corpora"
    names = load_names(corpora)
    if arguments.only in {None, "syntax"}:
        train_syntax(
            lang,
            corpora,
            names.people(lang, 3000),
            arguments.runs / f"syntax-{lang}",
            rounds=ROUNDS[lang],
        )
    if arguments.only in {None, "ner"}:
        train_ner(
            lang,
            arguments.shared,
            arguments.runs / f"ner-{lang}",
            rounds=NER_ROUNDS[lang],
        )


if __name__ == "__main__":
    main()
