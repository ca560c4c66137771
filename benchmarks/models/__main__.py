"""Quality, speed and size of the shipped pipelines beside others.

``python -m benchmarks.models`` prints, for each language: precision, recall and F1 by
label on every measuring set; tagging, lemmas, UAS and LAS; sentence F1 inside and
outside quotations; tokens per CPU second; size. Beside the shipped pipeline stand the
baseline in ``../shared/models`` and the official spaCy pipelines that are installed.
``--stage entities`` scores the whole entity stage on top of each.
"""

from __future__ import annotations

from pathlib import Path

import spacy
from spacy.language import Language
from spacy.util import is_package

from benchmarks.models.scores import (
    score_entities,
    score_sentences,
    score_syntax,
    size_mb,
    speed,
)
from benchmarks.models.sets import entity_sets
from cryptonews_nlp._text import flatten
from cryptonews_nlp.models import load, shipped_path
from training.gold import load_gold
from training.models.treebanks import read_treebanks
from training.places import command

_OFFICIAL = {
    "en": ["en_core_web_sm", "en_core_web_md", "en_core_web_lg"],
    "fr": ["fr_core_news_sm", "fr_core_news_md", "fr_core_news_lg"],
}
_TREEBANKS = {
    "en": ["ud_en_ewt/test", "ud_en_gum/test", "ud_en_pud/test"],
    "fr": ["ud_fr_sequoia/test", "ud_fr_gsd/test", "ud_fr_pud/test"],
}
_SPEED_TOKENS = 30_000


def pipelines_of(lang: str, shared: Path, stage: str) -> dict[str, Language]:
    """Load the shipped pipeline and all that stand beside it."""
    pipelines = {"shipped": load(lang)}
    baseline = shared / "models" / lang
    if baseline.is_dir():
        pipelines["baseline"] = load(lang, str(baseline))
    else:
        print(f"no baseline at {baseline}: skipped")
    for name in _OFFICIAL[lang]:
        if is_package(name):
            pipelines[name] = load(lang, name)
    if stage == "entities":
        for nlp in pipelines.values():
            nlp.add_pipe("cryptonews_entities")
    return pipelines


def print_entities(lang: str, shared: Path, pipelines: dict[str, Language]) -> None:
    """Print P/R/F1 by label of each set and pipeline."""
    for name, labels, texts in entity_sets(lang, shared):
        for pipeline, nlp in pipelines.items():
            scores = score_entities(nlp, texts, labels)
            cells = "  ".join(
                f"{label} {p:.3f}/{r:.3f}/{f:.3f}"
                for label, (p, r, f) in scores.items()
            )
            print(f"{lang} {name:24} {pipeline:16} {cells}", flush=True)


def print_syntax(lang: str, shared: Path, pipelines: dict[str, Language]) -> None:
    """Print tagging, attachment and sentence boundaries on each treebank."""
    for name in _TREEBANKS[lang]:
        if not (shared / "corpora" / f"{name}.conllu").is_file():
            print(f"no {name}: skipped")
            continue
        documents = read_treebanks(shared / "corpora", [name], lang)
        for pipeline, nlp in pipelines.items():
            with nlp.select_pipes(
                disable=[
                    p for p in ("ner", "cryptonews_entities") if p in nlp.pipe_names
                ]
            ):
                scores = score_syntax(nlp, documents) | score_sentences(nlp, documents)
            cells = "  ".join(f"{key} {value:.3f}" for key, value in scores.items())
            print(f"{lang} {name:24} {pipeline:16} {cells}", flush=True)


def print_cost(lang: str, shared: Path, pipelines: dict[str, Language]) -> None:
    """Print tokens per CPU second and size."""
    texts = [flatten(str(a["text"])) for a in load_gold("train") if a["lang"] == lang]
    counter = spacy.blank(lang) if lang == "en" else pipelines["shipped"]
    kept, tokens = [], 0
    for text in texts:
        kept.append(text)
        tokens += len(counter.tokenizer(text))
        if tokens > _SPEED_TOKENS:
            break
    rates = speed(pipelines, kept)
    paths = {"shipped": shipped_path(lang), "baseline": shared / "models" / lang}
    for pipeline, rate in rates.items():
        size = f"{size_mb(paths[pipeline]):.1f} MB" if pipeline in paths else ""
        print(f"{lang} {'cost':24} {pipeline:16} {rate:.0f} tokens/s  {size}")


def main() -> None:
    """Print all tables."""
    parser = command(__doc__)
    parser.add_argument("--lang", nargs="*", default=["en", "fr"])
    parser.add_argument("--stage", choices=["models", "entities"], default="models")
    parser.add_argument("--part", nargs="*", default=["entities", "syntax", "cost"])
    arguments = parser.parse_args()
    tables = {"entities": print_entities, "syntax": print_syntax, "cost": print_cost}
    for lang in arguments.lang:
        pipelines = pipelines_of(lang, arguments.shared, arguments.stage)
        for part in arguments.part:
            tables[part](lang, arguments.shared, pipelines)


if __name__ == "__main__":
    main()
