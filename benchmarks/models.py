"""Quality, speed and size of the shipped pipelines beside others.

``python -m benchmarks.models`` prints, for each language: precision, recall and F1 by
label on every measuring set; tagging, lemmas, UAS and LAS; sentence F1 inside and
outside quotations; tokens per CPU second; size. Beside the shipped pipeline stand the
baseline in ``../shared/models`` and the official spaCy pipelines that are installed.
``--stage entities`` scores the whole entity stage on top of each.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import is_package

from benchmarks.gold import load_gold
from cryptonews_nlp._text import SOURCE_TEXT, flatten
from cryptonews_nlp.models import entity_label, load, shipped_path
from training.models.ner_data import join_tokens, read_iob, spans_of
from training.models.quoting import wrap
from training.models.syntax import plain_examples, read_treebanks
from training.models.treebank import Document, chunks, to_doc

ROOT = Path(__file__).resolve().parent.parent
_OFFICIAL = {
    "en": ["en_core_web_sm", "en_core_web_md", "en_core_web_lg"],
    "fr": ["fr_core_news_sm", "fr_core_news_md", "fr_core_news_lg"],
}
_NAMES = ("PERSON", "ORG", "LOC")
_ALL = (*_NAMES, "MISC")
#: set -> (file below corpora, labels that it marks as we do)
_IOB: dict[str, dict[str, tuple[str, tuple[str, ...]]]] = {
    "en": {
        "FiNER-ORD validation": ("finer_ord_EVALONLY/val", _NAMES),
        "CoNLL-2003 dev": ("conll2003_EVALONLY/dev", _NAMES),
        "Worldwide": ("worldwide_EVALONLY/sample120", _NAMES),
        "UNER PUD": ("uner_en_pud/test", _NAMES),
    },
    "fr": {
        "Sequoia NE dev": ("sequoia_ne_fr/dev", _ALL),
        "Sequoia NE test": ("sequoia_ne_fr/test", _ALL),
        "UNER PUD projected": ("uner_fr_pud_projected/test_complete", _NAMES),
        "FENEC wikinews": ("fenec_fr/wikinews", _ALL),
        "FENEC aijwikiner": ("fenec_fr/aijwikiner", _ALL),
    },
}
_TREEBANKS = {
    "en": ["ud_en_ewt/test", "ud_en_gum/test", "ud_en_pud/test"],
    "fr": ["ud_fr_sequoia/test", "ud_fr_gsd/test", "ud_fr_pud/test"],
}
# sentences that stand in one document where a set has no document marks
_RUN = 20
_SPEED_TOKENS = 30_000


@dataclass(frozen=True)
class Text:
    """A text to score: characters, token boundaries where the set has them, gold."""

    text: str
    gold: frozenset[tuple[int, int, str]]
    words: tuple[str, ...] = ()
    spaces: tuple[bool, ...] = ()


def iob_texts(path: Path, lang: str) -> Iterator[Text]:
    """Read a set in IOB2 as documents."""
    run: list[list[tuple[str, str]]] = []
    marked = "-DOCSTART-" in path.read_text(encoding="utf-8")
    for sentence in read_iob(path):
        if not sentence or (not marked and len(run) == _RUN):
            if run:
                yield _iob_text(run, lang)
            run = []
        if sentence:
            run.append(sentence)
    if run:
        yield _iob_text(run, lang)


def _iob_text(run: list[list[tuple[str, str]]], lang: str) -> Text:
    words: list[str] = []
    spaces: list[bool] = []
    gold: set[tuple[int, int, str]] = set()
    offset = 0
    for sentence in run:
        tokens = [token for token, _ in sentence]
        text, starts = join_tokens(tokens, lang)
        ends = [s + len(t) for s, t in zip(starts, tokens, strict=True)]
        spaces += [e != s for e, s in zip(ends, [*starts[1:], -1], strict=True)]
        words += tokens
        for first, end, label in spans_of([tag for _, tag in sentence]):
            ours = entity_label(label)
            gold.add((offset + starts[first], offset + ends[end - 1], ours or ""))
        offset += len(text) + 1
    doc_text = "".join(
        word + " " * space for word, space in zip(words, spaces, strict=True)
    )
    return Text(doc_text, frozenset(gold), tuple(words), tuple(spaces))


def annotated_texts(articles: Sequence[dict[str, object]]) -> Iterator[Text]:
    """Take articles with character offsets; of nested entities the outer one."""
    for article in articles:
        entities = article["entities"]
        ordered = sorted(entities, key=lambda e: (e["start"], -e["end"]))  # type: ignore[call-overload]
        gold: set[tuple[int, int, str]] = set()
        last = -1
        for e in ordered:
            if e["start"] >= last:
                gold.add((e["start"], e["end"], entity_label(e["label"]) or ""))
                last = e["end"]
        yield Text(str(article["text"]), frozenset(gold))


def read_jsonl(path: Path) -> list[dict[str, object]]:
    """Read a JSONL file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def entity_sets(
    lang: str, shared: Path
) -> Iterator[tuple[str, tuple[str, ...], list[Text]]]:
    """Yield name, labels and texts of each measuring set that is there."""
    corpora = shared / "corpora"
    for name, (path, labels) in _IOB[lang].items():
        file = corpora / f"{path}.iob2"
        if file.is_file():
            yield name, labels, list(iob_texts(file, lang))
    news = corpora / f"ntrex_news_{lang}" / "articles.jsonl"
    if news.is_file():
        held = [a for a in read_jsonl(news) if a["split"] == "dev"]
        yield "NTREX news dev", _ALL, list(annotated_texts(held))
    gold = shared / "gold" / "quotes_fr" / "gold_dev.jsonl"
    if lang == "fr" and gold.is_file():
        complete = [a for a in read_jsonl(gold) if a["entities_complete"]]
        yield "quotes_fr dev", _ALL, list(annotated_texts(complete))
        wiki = [a for a in complete if "wikinews" in str(a["doc_id"])]
        yield "quotes_fr dev, Wikinews", _ALL, list(annotated_texts(wiki))
    for split in ("dev", "test"):
        own = [a for a in load_gold(split) if a["lang"] == lang]
        yield f"data/ {split}", (*_ALL, "CRYPTO"), list(annotated_texts(own))


def make_doc(nlp: Language, text: Text) -> Doc:
    """Make the Doc that the library would make, on the set's tokens if it has some."""
    if text.words:
        doc = Doc(
            nlp.vocab, words=list(map(flatten, text.words)), spaces=[*text.spaces]
        )
    else:
        doc = nlp.make_doc(flatten(text.text))
    doc.user_data[SOURCE_TEXT] = text.text
    return doc


def score_entities(
    nlp: Language, texts: Sequence[Text], labels: Sequence[str]
) -> dict[str, tuple[float, float, float]]:
    """Return precision, recall and F1 of exact labelled spans, by label and micro."""
    counts = {label: [0, 0, 0] for label in labels}
    for text in texts:
        doc = nlp(make_doc(nlp, text))
        found = {(e.start_char, e.end_char, entity_label(e.label_)) for e in doc.ents}
        for label in labels:
            gold = {item for item in text.gold if item[2] == label}
            guess = {item for item in found if item[2] == label}
            counts[label][0] += len(gold & guess)
            counts[label][1] += len(guess)
            counts[label][2] += len(gold)
    counts["all"] = [sum(column) for column in zip(*counts.values(), strict=True)]
    return {label: _scores(*three) for label, three in counts.items()}


def _scores(hit: int, found: int, wanted: int) -> tuple[float, float, float]:
    return (
        hit / max(found, 1),
        hit / max(wanted, 1),
        2 * hit / max(found + wanted, 1),
    )


def score_sentences(nlp: Language, documents: Sequence[Document]) -> dict[str, float]:
    """Return F1 of sentence spans in quotations, outside, and in made ones.

    "made" wraps runs of test sentences in one pair of marks (training/models/quoting).
    """
    rng = random.Random(0)  # noqa: S311 - not for secrets
    counts = {
        "inside quotes": [0, 0, 0],
        "outside": [0, 0, 0],
        "made quotes": [0, 0, 0],
    }
    for part in chunks(documents, rng, longest=10):
        made = wrap([list(sentence) for sentence in part[:4]], str(nlp.lang), rng)
        if made != part[:4]:
            _count_sentences(nlp, made, counts, always="made quotes")
        _count_sentences(nlp, part, counts)
    return {key: _scores(*three)[2] for key, three in counts.items()}


def _count_sentences(
    nlp: Language,
    part: Sequence[object],
    counts: dict[str, list[int]],
    always: str | None = None,
) -> None:
    gold_doc = to_doc(nlp.vocab, part)  # type: ignore[arg-type]
    doc = nlp(flatten(gold_doc.text))
    quoted = _quoted(flatten(gold_doc.text))

    def spans(some: Doc, key: str) -> set[tuple[int, int]]:
        pairs = {(s.start_char, s.end_char) for s in some.sents}
        if always:
            return pairs
        touching = key == "inside quotes"
        return {p for p in pairs if any(quoted[p[0] : p[1]]) == touching}

    for key in [always] if always else ["inside quotes", "outside"]:
        gold, guess = spans(gold_doc, key), spans(doc, key)
        counts[key][0] += len(gold & guess)
        counts[key][1] += len(guess)
        counts[key][2] += len(gold)


def _quoted(text: str) -> list[bool]:
    inside, flags = False, []
    for char in text:
        if char == '"':
            inside = not inside
            flags.append(True)
        else:
            flags.append(inside)
    return flags


def score_syntax(nlp: Language, documents: Sequence[Document]) -> dict[str, float]:
    """Return UPOS and lemma accuracy, UAS, LAS and sentence F1."""
    scores = nlp.evaluate(plain_examples(nlp, documents))
    keys = ("pos_acc", "lemma_acc", "dep_uas", "dep_las", "sents_f")
    return {key: float(scores[key] or 0) for key in keys}


def speed(pipelines: dict[str, Language], texts: Sequence[str]) -> dict[str, float]:
    """Return tokens per CPU second, best of three turns taken by each pipeline."""
    best = dict.fromkeys(pipelines, 0.0)
    for _ in range(3):
        for name, nlp in pipelines.items():
            began = time.process_time()
            tokens = sum(len(doc) for doc in nlp.pipe(texts, batch_size=32))
            best[name] = max(best[name], tokens / (time.process_time() - began))
    return best


def size_mb(path: Path) -> float:
    """Return the size of a folder in megabytes (1e6 bytes)."""
    return sum(f.stat().st_size for f in path.rglob("*") if f.is_file()) / 1e6


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
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
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
