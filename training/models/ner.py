"""Train the named-entity recogniser of a language."""

# ruff: noqa: PLR2004, S311 - shares of augmentations, drawn from seeded generators

from __future__ import annotations

import json
import random
import zlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example
from spacy.util import filter_spans

from benchmarks.gold import load_gold
from cryptonews_nlp._text import flatten
from cryptonews_nlp.models.embedding import set_class_table
from training.models.gazetteer import build_words, load_gazetteer
from training.models.gum import read_gum
from training.models.loop import shuffled, train
from training.models.names import load_names
from training.models.ner_data import (
    ANNOTATED,
    GUM,
    GUM_WEIGHT,
    SOURCES,
    UNKNOWN,
    Sample,
    own_samples,
    paragraphs,
    read_annotated,
    read_source,
)
from training.models.substitution import Names, substitute
from training.models.templates import fill

#: Rounds; in the last ones the development parts are learned too.
ROUNDS = {"en": 13, "fr": 19}
FINAL_ROUNDS = {"en": 4, "fr": 7}
#: French rounds at the end that show our own articles less and real news more: they
#: are full of organisations, and the small French corpora do not make up for it.
_BALANCED_ROUNDS = {"en": 0, "fr": 3}
_BALANCED_WEIGHTS = (3, 1, 800)  # own, newsroom, templates
#: How often a round shows our own articles, with other names each time.
OWN_WEIGHT = {"en": 5, "fr": 5}
#: The same for those in the manner of many newsrooms, which are three times as much.
NEWSROOM_WEIGHT = {"en": 3, "fr": 3}
#: One in so many of them is kept out of all but the last rounds, to score on.
_HELD_EVERY = 10
TEMPLATES = {"en": 2200, "fr": 2200}
_LABELS = frozenset({"PERSON", "ORG", "LOC", "MISC", "CRYPTO"})
_RATE = 0.6


def build(lang: str, *, width: int = 96, classes: bool = True) -> Language:
    """Return an untrained pipeline with an NER that has its own tok2vec."""
    nlp = spacy.blank(lang)
    rows = [15000, 2000, 6000, 2500]
    attrs = ["NORM", "PREFIX", "SUFFIX", "SHAPE"]
    embed: dict[str, Any] = {
        "@architectures": "cryptonews_nlp.WordClassEmbed.v1",
        "width": width,
        "attrs": attrs,
        "rows": rows,
        "class_rows": 500,
    }
    if not classes:
        embed = {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": width,
            "attrs": attrs,
            "rows": rows,
            "include_static_vectors": False,
        }
    encode = {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": width,
        "depth": 4,
        "window_size": 1,
        "maxout_pieces": 3,
    }
    model = {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "tok2vec": {
            "@architectures": "spacy.Tok2Vec.v2",
            "embed": embed,
            "encode": encode,
        },
    }
    nlp.add_pipe("ner", config={"model": model})
    return nlp


def measured_ids(shared: Path) -> frozenset[str]:
    """Return the NTREX documents that gold/quotes_fr measures with."""
    path = shared / "gold" / "quotes_fr" / "gold_dev.jsonl"
    if not path.is_file():
        return frozenset()
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(json.loads(line)["doc_id"].split("_")[-1] for line in lines)


class Material:
    """Everything that a language's NER learns from."""

    def __init__(self, lang: str, shared: Path) -> None:
        corpora = shared / "corpora"
        self.names = Names(load_names(corpora), load_gazetteer(lang), lang)
        self.sources = [
            (source.weight, read_source(corpora / source.path, source, lang))
            for source in SOURCES[lang]
        ]
        if lang == "en":
            countries = frozenset(self.names.countries)
            for part in ("train", "dev"):
                path = corpora / "ud_en_gum" / f"{part}.conllu"
                self.sources.append((GUM_WEIGHT, read_gum(path, GUM, countries)))
        annotated = [
            (weight, corpora / name / "articles.jsonl")
            for name, weight in ANNOTATED[lang]
        ]
        measured = measured_ids(shared)
        self.annotated = [
            (w, _pieces(read_annotated(p, "train", measured))) for w, p in annotated
        ]
        held = [s for _, p in annotated for s in _pieces(read_annotated(p, "dev"))]
        articles = [a for a in load_gold("train") if a["lang"] == lang]
        newsroom = [a for a in articles if a.get("part") == "newsroom"]
        older = [a for a in articles if a.get("part") != "newsroom"]
        self.own = _pieces(own_samples(older, lang))
        kept = [a for a in newsroom if _is_held(a)]
        self.held_newsroom = _pieces(own_samples(kept, lang))
        shown = [a for a in newsroom if not _is_held(a)]
        self.newsroom = _pieces(own_samples(shown, lang))
        self.held_own = _pieces(own_samples(load_gold("dev"), lang))
        self.held_news = held

    def draw(
        self, rng: random.Random, *, final: bool, balanced: bool = False
    ) -> list[Sample]:
        """Draw the samples of one round."""
        drawn: list[Sample] = []
        for weight, samples in self.sources:
            drawn += _runs(_share(samples, weight, rng), rng)
        own, newsroom = list(self.own), list(self.newsroom)
        if final:
            own += self.held_own
            newsroom += self.held_newsroom
        for weight, samples in self.annotated:
            drawn += _share(samples, weight + balanced, rng)
        if final:
            drawn += self.held_news * max(1, round(self.annotated[0][0]))
        lang = self.names.lang
        weights = (OWN_WEIGHT[lang], NEWSROOM_WEIGHT[lang], TEMPLATES[lang])
        own_weight, newsroom_weight, templates = (
            _BALANCED_WEIGHTS if balanced else weights
        )
        drawn += _share(own, own_weight, rng)
        drawn += _share(newsroom, newsroom_weight, rng)
        made = [fill(self.names, rng) for _ in range(templates)]
        drawn += _runs(made, rng)
        return [self._vary(sample, rng) for sample in drawn]

    def _vary(self, sample: Sample, rng: random.Random) -> Sample:
        if sample.substitute and rng.random() < 0.7:
            sample = substitute(sample, self.names, rng, rate=_RATE)
        text = sample.text
        if rng.random() < 0.85:
            text = flatten(text)
        chance = rng.random()
        if chance < 0.03:
            text = _same_length(text, text.lower())
        elif chance < 0.06:
            text = _same_length(text, text.upper())
        elif chance < 0.08:
            text = _same_length(text, text.title())
        return replace(sample, text=text)


def _is_held(article: dict[str, Any]) -> bool:
    return zlib.crc32(article["doc_id"].encode()) % _HELD_EVERY == 0


def _same_length(text: str, changed: str) -> str:
    return changed if len(changed) == len(text) else text


def _pieces(samples: Sequence[Sample]) -> list[Sample]:
    return [piece for sample in samples for piece in paragraphs(sample)]


def _share(samples: list[Sample], weight: float, rng: random.Random) -> list[Sample]:
    """Repeat samples, and take a random stretch for what is left of the weight."""
    whole, part = divmod(weight, 1)
    size = int(len(samples) * part)
    start = rng.randrange(len(samples))
    stretch = (samples + samples)[start : start + size]
    return samples * int(whole) + stretch


def _runs(samples: list[Sample], rng: random.Random, longest: int = 5) -> list[Sample]:
    """Join up to ``longest`` neighbouring sentences to one text."""
    runs = []
    start = 0
    while start < len(samples):
        part = samples[start : start + rng.randint(1, longest)]
        start += len(part)
        text, entities = "", []
        for sample in part:
            offset = len(text)
            entities += [
                (s + offset, e + offset, label, name)
                for s, e, label, name in sample.entities
            ]
            text += sample.text + rng.choice([" ", " ", " ", "\n\n"])
        runs.append(replace(part[0], text=text.rstrip(), entities=tuple(entities)))
    return runs


def to_example(nlp: Language, sample: Sample) -> Example:
    """Make an example; what the source does not mark is missing, not outside."""
    predicted = nlp.make_doc(sample.text)
    reference = predicted.copy()
    spans: list[Span] = []
    missing: list[Span] = []
    for start, end, label, _ in sample.entities:
        span = reference.char_span(start, end, label=label)
        if span is None or label == UNKNOWN:
            wide = reference.char_span(start, end, alignment_mode="expand")
            missing += [wide] if wide is not None else []
        else:
            spans.append(span)
    spans = filter_spans(spans)
    taken = {i for span in spans for i in range(span.start, span.end)}
    if "MISC" not in sample.labelled:
        missing += [reference[t.i : t.i + 1] for t in reference if t.text[:1].isupper()]
    blank = filter_spans(missing)
    blank = [s for s in blank if not any(i in taken for i in range(s.start, s.end))]
    reference.set_ents(spans, missing=blank, default="outside")
    return Example(predicted, reference)


def micro(
    nlp: Language, samples: Sequence[Sample], labels: frozenset[str] = _LABELS
) -> tuple[float, float, float]:
    """Return precision, recall and F1 of exact spans with labels."""
    hit = found = wanted = 0
    texts = [flatten(sample.text) for sample in samples]
    for sample, doc in zip(samples, nlp.pipe(texts), strict=True):
        gold = {(s, e, label) for s, e, label, _ in sample.entities if label in labels}
        guess = _found(doc, labels)
        hit += len(gold & guess)
        found += len(guess)
        wanted += len(gold)
    precision, recall = hit / max(found, 1), hit / max(wanted, 1)
    return precision, recall, 2 * hit / max(found + wanted, 1)


def _found(doc: Doc, labels: frozenset[str]) -> set[tuple[int, int, str]]:
    return {
        (e.start_char, e.end_char, e.label_) for e in doc.ents if e.label_ in labels
    }


def _cached_words(shared: Path, lang: str, folder: Path) -> dict[str, int]:
    path = folder / "words.json"
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        words = build_words(shared, lang)
        path.write_text(json.dumps(words), encoding="utf-8")
    cached: dict[str, int] = json.loads(path.read_text(encoding="utf-8"))
    return cached


def train_ner(
    lang: str,
    shared: Path,
    folder: Path,
    *,
    rounds: int,
    classes: bool = True,
    width: int = 96,
) -> Language:
    """Train and return the NER pipeline of a language."""
    material = Material(lang, shared)
    nlp = build(lang, classes=classes, width=width)
    seed = random.Random(0)
    sample = [to_example(nlp, s) for s in material.draw(seed, final=False)[-600:]]
    nlp.initialize(lambda: sample)
    if classes:
        words = _cached_words(shared, lang, folder)
        set_class_table(nlp.get_pipe("ner").model, words)  # type: ignore[attr-defined]

    def evaluate(trained: Language) -> dict[str, float]:
        return {
            "own_dev": micro(trained, material.held_own)[2],
            "news_dev": micro(trained, material.held_news)[2],
            "newsroom_dev": micro(trained, material.held_newsroom)[2],
        }

    def make_round(number: int, rng: random.Random) -> list[Example]:
        final = number >= rounds - FINAL_ROUNDS[lang]
        balanced = number >= rounds - _BALANCED_ROUNDS[lang]
        drawn = material.draw(rng, final=final, balanced=balanced)
        return shuffled((to_example(nlp, s) for s in drawn), rng)

    return train(
        nlp,
        rounds,
        make_round,
        folder,
        evaluate=evaluate,
        batch=(300, 1200),
        rates=(1e-3, 5e-5),
        dropout=0.2,
    )
