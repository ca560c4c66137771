"""What the recogniser of a language learns from, drawn anew in every pass."""

# ruff: noqa: PLR2004 - shares of augmentations, drawn from seeded generators

from __future__ import annotations

import json
import random
import zlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from cryptonews_nlp._text import flatten
from training.gold import SINGLE, load_gold
from training.models.gazetteer import load_gazetteer
from training.models.gum import read_gum
from training.models.layout import heading, joined, listed, wrapped
from training.models.name_lists import load_names
from training.models.samples import (
    ANNOTATED,
    BORROWED,
    BORROWED_ANNOTATED,
    GUM,
    GUM_WEIGHT,
    SOURCES,
    Sample,
    own_samples,
    paragraphs,
    read_annotated,
    read_source,
)
from training.models.silver import read_silver
from training.models.substitution import Names, substitute
from training.models.templates import fill

#: How often a pass shows our own articles, with other names each time. French has less
#: other text beside them, and learned them by heart when it saw them more.
OWN_WEIGHT = {"en": 5, "fr": 3}
#: The same for those in the manner of many newsrooms, which are three times as much.
NEWSROOM_WEIGHT = {"en": 3, "fr": 1.5}
#: One in so many of them is kept out of all but the last passes, to score on.
_HELD_EVERY = 10
TEMPLATES = {"en": 2200, "fr": 1200}
#: Share of the machine-labelled sentences that a pass shows.
SILVER_WEIGHT = 0.4
_RATE = 0.6
#: Shares of samples below a heading of their own, in wrapped lines, and of lists; the
#: samples that a list is made of.
_HEADED, _WRAPPED, _LISTS, _LISTED = 0.12, 0.04, 0.02, 4
_BELOW = ["\n", "\n\n", "\n\n"]


def measured_ids(shared: Path) -> frozenset[str]:
    """Return the NTREX documents that gold/quotes_fr measures with."""
    path = shared / "gold" / "quotes_fr" / "gold_dev.jsonl"
    if not path.is_file():
        return frozenset()
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(json.loads(line)["doc_id"].split("_")[-1] for line in lines)


def _sources(
    lang: str, corpora: Path, countries: frozenset[str]
) -> list[tuple[float, list[Sample]]]:
    """Read sentences, some in English for French too, with their weights."""
    found = [
        (source.weight, read_source(corpora / source.path, source, read_as))
        for sources, read_as in ((SOURCES[lang], lang), (BORROWED[lang], "en"))
        for source in sources
    ]
    if lang == "en":
        for part in ("train", "dev"):
            path = corpora / "ud_en_gum" / f"{part}.conllu"
            found.append((GUM_WEIGHT, read_gum(path, GUM, countries)))
    return found


def _annotated(corpus: Path, part: str, measured: frozenset[str]) -> list[Sample]:
    return _pieces(read_annotated(corpus / "articles.jsonl", part, measured))


def _as_they_are(samples: list[Sample]) -> list[Sample]:
    """Return samples that keep their names: ours would be of the other language."""
    return [replace(sample, substitute=False) for sample in samples]


class Material:
    """Everything that the recogniser of a language learns from.

    Parameters
    ----------
    lang : str
        Language.
    shared : Path
        Folder of corpora and gold sets that are not ours.
    silver : Path or None
        Sentences that :mod:`training.models.silver` has labelled.

    Attributes
    ----------
    names : Names
        What takes the place of names.
    sources, annotated, borrowed : list of (float, list of Sample)
        Sentences, articles and articles in the other language, with the number of times
        that a pass shows them.
    own, newsroom, silver : list of Sample
        Our own articles, those in the manner of many newsrooms, and sentences with the
        labels of a machine.
    held_own, held_newsroom, held_news : list of Sample
        Development parts, to score on; the last passes learn them too.
    """

    def __init__(self, lang: str, shared: Path, silver: Path | None = None) -> None:
        corpora = shared / "corpora"
        self.names = Names(load_names(corpora), load_gazetteer(lang), lang)
        self.sources = _sources(lang, corpora, frozenset(self.names.countries))
        self.silver = read_silver(silver) if silver else []
        measured = measured_ids(shared)
        self.annotated = [
            (weight, _annotated(corpora / name, "train", measured))
            for name, weight in ANNOTATED[lang]
        ]
        self.held_news = [
            sample
            for name, _ in ANNOTATED[lang]
            for sample in _annotated(corpora / name, "dev", measured)
        ]
        self.borrowed = [
            (weight, _as_they_are(_annotated(corpora / name, "train", measured)))
            for name, weight in BORROWED_ANNOTATED[lang]
        ]
        articles = [a for a in load_gold("train") if a["lang"] == lang]
        newsroom = [a for a in articles if a["part"] in SINGLE]
        older = [a for a in articles if a["part"] not in SINGLE]
        self.own = _pieces(own_samples(older, lang))
        self.held_own = _pieces(own_samples(load_gold("dev"), lang))
        shown = [a for a in newsroom if not is_held(a)]
        self.newsroom = _pieces(own_samples(shown, lang))
        kept = [a for a in newsroom if is_held(a)]
        self.held_newsroom = _pieces(own_samples(kept, lang))

    def draw(self, rng: random.Random, *, final: bool) -> list[Sample]:
        """Draw the samples of one pass."""
        drawn: list[Sample] = []
        for weight, samples in self.sources:
            drawn += _runs(_share(samples, weight, rng), rng)
        for weight, samples in self.borrowed:
            drawn += _share(samples, weight, rng)
        own, newsroom = list(self.own), list(self.newsroom)
        if final:
            own += self.held_own
            newsroom += self.held_newsroom
        for weight, samples in self.annotated:
            drawn += _share(samples, weight, rng)
        if final:
            # as often as the articles beside them, and once at least
            drawn += self.held_news * max(1, round(self.annotated[0][0]))
        lang = self.names.lang
        drawn += _share(own, OWN_WEIGHT[lang], rng)
        drawn += _share(newsroom, NEWSROOM_WEIGHT[lang], rng)
        if self.silver:
            drawn += _runs(_share(self.silver, SILVER_WEIGHT, rng), rng)
        made = [fill(self.names, rng) for _ in range(TEMPLATES[lang])]
        drawn += _runs(made, rng)
        # where a source does not mark all names, a capital says nothing
        marked = [sample for sample in drawn if "MISC" in sample.labelled]
        drawn += [
            listed(rng.sample(marked, _LISTED), lang, rng)
            for _ in range(round(len(drawn) * _LISTS))
        ]
        return [self._vary(sample, rng) for sample in drawn]

    def _vary(self, sample: Sample, rng: random.Random) -> Sample:
        if sample.substitute and rng.random() < 0.7:
            sample = substitute(sample, self.names, rng, rate=_RATE)
        if "MISC" in sample.labelled and rng.random() < _HEADED:
            top = heading(sample, self.names.lang, rng)
            alone = rng.random() < 0.3
            sample = top if alone else joined([top, sample], [rng.choice(_BELOW), ""])
        if rng.random() < _WRAPPED:
            sample = wrapped(sample, rng)
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


def is_held(article: dict[str, Any]) -> bool:
    """Tell whether an article of newsrooms is kept out of all but the last passes."""
    chosen = zlib.crc32(article["doc_id"].encode()) % _HELD_EVERY == 0
    return chosen and article["part"] in SINGLE


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
        runs.append(joined(part, [rng.choice([" ", " ", " ", "\n\n"]) for _ in part]))
    return runs
