"""Raw text of the sources marked "ship", cut into sentences by the shipped pipeline."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from gensim.models import FastText
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Span

from cryptonews_nlp._text import flatten
from training.gold import load_gold
from training.models.material import measured_ids
from training.models.silver import read_pairs
from training.models.teacher.aligned import Sentence
from training.models.treebank import Word

_LENGTHS = range(3, 91)
_CHARS = range(11, 2000)


class RawSentence(NamedTuple):
    """A sentence as the shipped pipeline reads it, and where it comes from."""

    source: str
    words: tuple[Word, ...]

    @property
    def untold(self) -> Sentence:
        """The sentence without its tree."""
        forms = tuple(word.form for word in self.words)
        unknown = ("",) * len(forms)
        return Sentence(forms, unknown, (-1,) * len(forms), unknown, "")


def raw_texts(shared: Path, lang: str) -> Iterator[tuple[str, str]]:
    """Yield (source, paragraph); each paragraph once."""
    seen: set[str] = set()
    for source, text in _texts(shared, lang):
        for line in flatten(text).split("\n"):
            paragraph = line.strip()
            if len(paragraph) in _CHARS and paragraph not in seen:
                seen.add(paragraph)
                yield source, paragraph


def _texts(shared: Path, lang: str) -> Iterator[tuple[str, str]]:
    side = {"en": 0, "fr": 1}[lang]
    for article in load_gold("train"):
        if article["lang"] == lang:
            yield "own", str(article["text"])
    measured = measured_ids(shared)
    for row in _rows(shared / "corpora" / f"ntrex_news_{lang}" / "articles.jsonl"):
        if row["doc_id"] not in measured:
            yield "ntrex", row["text"]
    for pair in read_pairs(shared):
        yield "pairs", (pair.english, pair.french)[side]
    laws = shared / "pairs" / "canada_laws.tsv"
    for line in laws.read_text(encoding="utf-8").splitlines():
        yield "laws", line.split("\t")[1 + side]
    for row in _rows(shared / "pairs" / "debian_advisories.jsonl"):
        if row["lang"] == lang:
            yield "advisories", row["text"]


def _rows(path: Path) -> Iterator[dict[str, str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def read_raw(nlp: Language, texts: Sequence[tuple[str, str]]) -> list[RawSentence]:
    """Cut texts into sentences of 3 to 90 tokens, tagged and lemmatised."""
    found = []
    with nlp.select_pipes(disable=[name for name in ["ner"] if nlp.has_pipe(name)]):
        docs = nlp.pipe((text for _, text in texts), batch_size=64)
        for (source, _), doc in zip(texts, docs, strict=True):
            for span in doc.sents:
                words = _words(span)
                if len(words) in _LENGTHS:
                    found.append(RawSentence(source, words))
    return found


def _words(span: Span) -> tuple[Word, ...]:
    tokens = [token for token in span if not token.is_space]
    place = {token.i: i for i, token in enumerate(tokens)}
    return tuple(
        Word(
            token.text,
            token.lemma_,
            token.pos_,
            token.tag_,
            str(token.morph),
            place.get(token.head.i, i),
            token.dep_,
            bool(token.whitespace_),
        )
        for i, token in enumerate(tokens)
    )


def word_vectors(
    sentences: Sequence[Sequence[str]], also: Sequence[Sequence[str]]
) -> dict[str, NDArray[np.float32]]:
    """Learn vectors of lower-case words from their neighbours and letters.

    Parameters
    ----------
    sentences : sequence of sequence of str
        Text to learn from.
    also : sequence of sequence of str
        Text whose words get a vector from their letters alone.

    References
    ----------
    P. Bojanowski and others (2017), Enriching word vectors with subword information,
    TACL.
    """
    lower = [[word.lower() for word in words] for words in sentences]
    model = FastText(
        lower,
        vector_size=100,
        window=4,
        min_count=2,
        sg=1,
        epochs=5,
        workers=1,
        min_n=2,
        max_n=5,
        bucket=200_000,
        sample=1e-4,
    )
    words = sorted({*model.wv.index_to_key, *(w.lower() for s in also for w in s)})
    vectors = {word: model.wv[word] for word in words}
    scale = sum(float(v.std()) for v in vectors.values()) / len(vectors)
    return {word: vector / scale for word, vector in vectors.items()}
