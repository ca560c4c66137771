"""Texts with named entities from the corpora marked "ship" and our own articles."""

# ruff: noqa: PLR2004, S105 - tokens here are words

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

#: Labels of the corpora -> ours.
LABELS = {"PER": "PERSON", "PERSON": "PERSON", "ORG": "ORG", "LOC": "LOC"}
LABELS |= {"MISC": "MISC", "CRYPTO": "CRYPTO"}
#: What is or is not an entity, its source does not say.
UNKNOWN = "?"
_DEFAULT_LABELS = frozenset({"PERSON", "ORG", "LOC", "MISC"})


@dataclass(frozen=True, slots=True)
class Sample:
    """A text and its entities.

    Attributes
    ----------
    entities : tuple of (int, int, str, str)
        Start, end (code points), label or ``UNKNOWN``, and a name that is the same for
        all mentions of one entity.
    labelled : frozenset of str
        Labels that the source marks: a capitalised word without a label is known to
        be no entity only where all four are marked.
    substitute : bool
        Whether the source's boundaries are good enough to exchange names.
    """

    text: str
    entities: tuple[tuple[int, int, str, str], ...]
    labelled: frozenset[str] = _DEFAULT_LABELS
    substitute: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """A corpus file with the number of times a round shows it."""

    path: str
    weight: float = 1.0
    labelled: frozenset[str] = _DEFAULT_LABELS
    substitute: bool = False


_NO_MISC = frozenset({"PERSON", "ORG", "LOC"})

#: What each language's NER learns from; weights by what measured better on dev
#: (docs/models.md), all of it marked "ship" in the corpora's manifest.
SOURCES = {
    "en": [
        Source("gmb_kaggle/train.iob2", 0.12),
        Source("docred/dev.iob2", 0.4),
        Source("docred/test.iob2", 0.4),
        Source("wikigold/all.iob2", 1, substitute=True),
        *(
            Source(f"crossner/{domain}_{part}.iob2", 0.35)
            for domain in ("ai", "literature", "music", "science")
            for part in ("train", "dev", "test")
        ),
        Source("crossner/politics_train.iob2", 0.7),
        Source("crossner/politics_dev.iob2", 0.7),
        Source("uner_en_ewt/dev.iob2", 1, _NO_MISC, substitute=True),
        Source("wnut17/train.iob2", 0.2),
        Source("btc/train.iob2", 0.1, _NO_MISC),
    ],
    "fr": [
        Source("sequoia_ne_fr/train.iob2", 2, substitute=True),
        Source("newseye_fr/dev.iob2", 0.3, _NO_MISC),
        Source("newseye_fr/dev2.iob2", 0.3, _NO_MISC),
        Source("newseye_fr/test.iob2", 0.3, _NO_MISC),
        Source("europeana_fr/train.iob2", 0.15, _NO_MISC),
    ],
}
#: Genres of UD English GUM whose mentions are named as ours are, and their weight.
GUM = ("news", "interview", "bio", "voyage")
GUM_WEIGHT = 1.0
#: Annotated JSONL: file, weight of its train part.
ANNOTATED = {
    "en": [("ntrex_news_en", 2.0)],
    "fr": [("ntrex_news_fr", 2.5), ("gsd_ne_fr", 2.5)],
}
#: English text that French learns from as well: it has less of its own, and names are
#: much the same in both.
BORROWED: dict[str, list[Source]] = {
    "en": [],
    "fr": [
        Source("gmb_kaggle/train.iob2", 0.05),
        Source("docred/dev.iob2", 0.2),
        Source("docred/test.iob2", 0.2),
        Source("wikigold/all.iob2", 0.5),
        Source("crossner/politics_train.iob2", 0.3),
        Source("crossner/politics_dev.iob2", 0.3),
        Source("uner_en_ewt/dev.iob2", 0.3, _NO_MISC),
    ],
}
BORROWED_ANNOTATED: dict[str, list[tuple[str, float]]] = {
    "en": [],
    "fr": [("ntrex_news_en", 1.0)],
}

# Adjectives of nationality: entities in the English corpora, none in our articles.
_DEMONYM = re.compile(
    r"(?:[A-Z][\w-]+(?:ese|ian|ish|ans|i|an|is|ic|ch|sts?|ims?|ts|ns|ds|ks))$"
)
# fmt: off
_ALWAYS_DEMONYM = frozenset({
    "French", "Dutch", "Greek", "Greeks", "Turks", "Czech", "Welsh", "Swiss", "Thai",
    "Arab", "Arabs", "Kurds", "Kurd", "Jews", "Jewish", "Serb", "Serbs", "Tamil",
    "Muslim", "Muslims", "Islamic", "Christian", "Christians", "Catholic", "Hindu",
    "Sunni", "Shi'ite", "Shiite", "Western", "Republican", "Republicans", "Democrat",
    "Democrats", "Democratic", "Latin", "Afro", "Palestinian", "African", "European",
    "Asian", "Jew", "Turk", "Dane", "Danes", "Swede", "Pole", "Poles",
})
# fmt: on

# fmt: off
_NO_SPACE_BEFORE = frozenset({
    ",", ".", ";", ":", "!", "?", "%", ")", "]", "}", "'", "…",
    "n't", "'s", "'re", "'ve", "'ll", "'d", "'m", "’s",
})
# fmt: on
_NO_SPACE_AFTER = frozenset(["(", "[", "{", "$", "£", "€", "#", "@"])
_FRENCH_ELISION = re.compile(
    r"^(?:[ldcjmnst]|qu|lorsqu|puisqu|jusqu|quelqu|presqu)['’]$", re.IGNORECASE
)


def join_tokens(tokens: Sequence[str], lang: str) -> tuple[str, list[int]]:
    """Write tokens as running text.

    Parameters
    ----------
    tokens : sequence of str
        Tokens of a corpus.
    lang : str
        ``fr`` puts a space before ``; : ! ?`` and glues elided forms.

    Returns
    -------
    (str, list of int)
        Text, and the start of each token in it.
    """
    text, starts, opened = "", [], False
    previous = ""
    for token in tokens:
        space = bool(text)
        if token in _NO_SPACE_BEFORE and not (lang == "fr" and token in ";:!?%"):
            space = False
        if previous in _NO_SPACE_AFTER or _glued(previous, token, lang):
            space = False
        if token == '"':
            space = space and not opened
            opened = not opened
        elif previous == '"' and opened:
            space = False
        text += " " if space else ""
        starts.append(len(text))
        text += token
        previous = token
    return text, starts


def _glued(previous: str, token: str, lang: str) -> bool:
    if lang != "fr":
        return False
    if token in {"'", "’"}:
        return True
    return bool(_FRENCH_ELISION.match(previous)) or previous in {"'", "’"}


def read_iob(path: Path) -> Iterator[list[tuple[str, str]]]:
    """Read sentences of ``(token, tag)``; a document mark is an empty list."""
    sentence: list[tuple[str, str]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        parts = line.split("\t") if "\t" in line else line.split()
        if len(parts) > 1 and parts[0] == "-DOCSTART-":
            yield []
        elif len(parts) > 1:
            sentence.append((parts[0], parts[-1]))
        elif sentence:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def spans_of(tags: Sequence[str]) -> list[tuple[int, int, str]]:
    """Return ``(first, last + 1, label)`` of the entities in IOB2 tags."""
    spans: list[tuple[int, int, str]] = []
    for i, tag in enumerate(tags):
        kind, _, label = tag.partition("-")
        same = bool(spans) and spans[-1][1] == i and spans[-1][2] == label
        if kind == "I" and same:
            spans[-1] = (spans[-1][0], i + 1, label)
        elif kind in {"B", "I"}:
            spans.append((i, i + 1, label))
    return spans


def is_demonym(text: str) -> bool:
    """Tell whether a MISC entity is an adjective of nationality or adherence."""
    if text in _ALWAYS_DEMONYM:
        return True
    words = text.replace("-", " ").split()
    return len(words) <= 2 and bool(_DEMONYM.match(words[-1])) and words[-1] not in {
        "Titanic", "Olympic", "Olympics", "Grammys", "Nazi",
    }  # fmt: skip


def read_source(path: Path, source: Source, lang: str) -> list[Sample]:
    """Read a corpus in IOB2 as samples of one sentence each."""
    samples = []
    for sentence in read_iob(path):
        if not sentence:
            continue
        tokens = [token for token, _ in sentence]
        text, starts = join_tokens(tokens, lang)
        entities = []
        for first, end, label in spans_of([tag for _, tag in sentence]):
            start, stop = starts[first], starts[end - 1] + len(tokens[end - 1])
            mapped = LABELS.get(label)
            name = text[start:stop]
            if mapped and not (mapped == "MISC" and is_demonym(name)):
                entities.append((start, stop, mapped, name))
        samples.append(
            Sample(text, tuple(entities), source.labelled, source.substitute)
        )
    return samples


def read_annotated(
    path: Path, split: str, without: frozenset[str] = frozenset()
) -> list[Sample]:
    """Read annotated documents in JSONL, except those that a set measures with."""
    samples = []
    for line in path.read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        if article["split"] == split and article["doc_id"] not in without:
            samples.append(
                Sample(
                    article["text"],
                    tuple(
                        (e["start"], e["end"], LABELS[e["label"]], e["text"])
                        for e in article["entities"]
                        if e["label"] in LABELS
                    ),
                    substitute=True,
                )
            )
    return samples


def own_samples(articles: Sequence[dict[str, object]], lang: str) -> list[Sample]:
    """Turn our own articles into samples; an entity inside another is left out."""
    samples = []
    for article in articles:
        if article["lang"] != lang:
            continue
        spans: list[tuple[int, int, str, str]] = []
        found = sorted(
            article["entities"],  # type: ignore[call-overload]
            key=lambda e: (e["start"], -e["end"]),
        )
        for e in found:
            inside = bool(spans) and e["start"] < spans[-1][1]
            if e["label"] in LABELS and not inside:
                spans.append((e["start"], e["end"], e["label"], e["entity"]))
        samples.append(Sample(str(article["text"]), tuple(spans), substitute=True))
    return samples


def paragraphs(sample: Sample, longest: int = 1500) -> list[Sample]:
    """Cut a long sample at line breaks into pieces of about ``longest`` characters."""
    cuts, start = [], 0
    for match in re.finditer(r"\n+", sample.text):
        if match.end() - start >= longest:
            cuts.append((start, match.start()))
            start = match.end()
    cuts.append((start, len(sample.text)))
    return [_slice(sample, *cut) for cut in cuts if cut[1] > cut[0]]


def _slice(sample: Sample, start: int, end: int) -> Sample:
    return Sample(
        sample.text[start:end],
        tuple(
            (s - start, e - start, label, name)
            for s, e, label, name in sample.entities
            if start <= s and e <= end
        ),
        sample.labelled,
        sample.substitute,
    )
