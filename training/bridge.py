"""Learn the French-English lexicon of the bridge, and background frequencies.

    python -m training.bridge --shared ../shared

IBM model 1 (Brown et al. 1993) in both directions over the word stems of the
pairs that may be shipped, each entry weighted by the geometric mean of the two
probabilities (the soft form of the symmetrisation of Liang et al. 2006), which removes
the rare-word collectors that one direction alone is known for. Function words take
part: they keep content words from explaining them (retrieval P@1 on news sentences
.979 -> .994 with them).
Every 50th pair is held out for ``python -m benchmarks.events bridge``. The result is
deterministic.

Background frequencies are counted over text of the same kind as what is read: news
(GMB, our own training articles), blogs, press releases, laws, debates, treebanks.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import numpy as np

from cryptonews_nlp.bridge.words import tokens
from training.gold import load_gold
from training.places import PACKAGE, command

OUT = PACKAGE / "bridge"
Pair = tuple[str, str]

MAX_WORDS = 50  # a longer stretch is a badly aligned paragraph; cost is quadratic
ITERATIONS = 6
HELD_OUT = 50
MIN_WEIGHT = 0.02
MAX_ENTRIES = 5
BLOCK = 12  # sentences of a pseudo-document
MIN_FREQUENCY = 3
TREEBANKS = {
    "en": ("ud_en_gum/train.conllu", "ud_en_ewt/train.conllu"),
    "fr": (
        "ud_fr_gsd/dev.conllu",
        "ud_fr_sequoia/train.conllu",
        "ud_fr_sequoia/dev.conllu",
    ),
}


def tsv_pairs(path: Path, left: int, right: int) -> Iterator[Pair]:
    """Yield two columns of a TSV file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if len(cells) > max(left, right):
                yield cells[left], cells[right]


def document_pairs(path: Path) -> Iterator[Pair]:
    """Yield titles and position-aligned paragraphs of translated documents."""
    sides: dict[str, dict[str, dict[str, str]]] = defaultdict(dict)
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            sides[row["pair_id"]][row["lang"]] = row
    for pair in sides.values():
        if set(pair) != {"en", "fr"}:
            continue
        yield pair["en"]["title"], pair["fr"]["title"]
        english, french = (pair[code]["text"].split("\n\n") for code in ("en", "fr"))
        if len(english) == len(french):
            yield from zip(english, french, strict=True)


def ship_pairs(shared: Path) -> Iterator[Pair]:
    """Yield every (English, French) pair whose derived lexicon may be shipped."""
    bridge, pairs = shared / "bridge", shared / "pairs"
    yield from tsv_pairs(bridge / "tatoeba.tsv", 0, 1)
    yield from tsv_pairs(bridge / "tico19_pairs.tsv", 0, 1)
    for english, french in tsv_pairs(bridge / "europarl_small.tsv", 0, 1):
        yield english.replace("&apos;", "'"), french.replace("&apos;", "'")
    yield from tsv_pairs(bridge / "lex_cldr_babel.tsv", 0, 1)
    yield from tsv_pairs(pairs / "canada_laws.tsv", 1, 2)
    yield from tsv_pairs(pairs / "crypto_glossary.tsv", 1, 2)
    for name in (
        "optech_items",
        "canada_digital_blog",
        "debian_news",
        "debian_advisories",
    ):
        yield from document_pairs(pairs / f"{name}.jsonl")


def word_stems(text: str, language: str) -> list[str]:
    """Return the distinct stems of a text in order (numbers left out)."""
    found = (token.key for token in tokens(text, language) if not token.number)
    return list(dict.fromkeys(found))


class Vocabulary(dict[str, int]):
    """Numbers for stems, given out in order of appearance."""

    def __missing__(self, key: str) -> int:
        self[key] = len(self)
        return self[key]


def cooccurrences(
    pairs: Iterable[tuple[list[str], list[str]]],
) -> tuple[Vocabulary, Vocabulary, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Expand pairs to word-word links: vocabularies, links and their sentences' rows.

    Returns the link's English and French numbers and, for normalisation, the row of the
    English and of the French occurrence that it belongs to.
    """
    english_ids, french_ids = Vocabulary(), Vocabulary()
    e_links, f_links, e_rows, f_rows = [], [], [], []
    e_row = f_row = 0
    for english, french in pairs:
        e = np.array([english_ids[w] for w in english], dtype=np.int32)
        f = np.array([french_ids[w] for w in french], dtype=np.int32)
        e_links.append(np.repeat(e, len(f)))
        f_links.append(np.tile(f, len(e)))
        e_rows.append(np.repeat(np.arange(e_row, e_row + len(e)), len(f)))
        f_rows.append(np.tile(np.arange(f_row, f_row + len(f)), len(e)))
        e_row, f_row = e_row + len(e), f_row + len(f)
    join = np.concatenate
    return (
        english_ids,
        french_ids,
        join(e_links),
        join(f_links),
        join(e_rows),
        join(f_rows),
    )


def model_one(
    cell: np.ndarray, source: np.ndarray, rows: np.ndarray, n_cells: int
) -> np.ndarray:
    """Return P(target | source) of each cell after EM.

    Parameters
    ----------
    cell : ndarray of int
        Cell (source, target) of each link.
    source : ndarray of int
        Source word of each cell.
    rows : ndarray of int
        Target occurrence of each link; its links share one count.
    n_cells : int
        Number of cells.
    """
    probability = np.full(n_cells, 1.0)
    for _ in range(ITERATIONS):
        weight = probability[cell]
        # the null word of model 1, as a constant share, keeps words that have no
        # counterpart from being explained by chance
        total = np.bincount(rows, weight) + 1e-4
        counts = np.bincount(cell, weight / total[rows], minlength=n_cells)
        # half a count of smoothing a source word keeps one-off pairs below certainty
        per_source = np.bincount(source, counts) + 0.5
        probability = counts / per_source[source]
    return probability


def learn(pairs: Iterable[tuple[list[str], list[str]]]) -> dict[str, dict[str, float]]:
    """Return the lexicon: French stem -> English stems with weights."""
    english_ids, french_ids, e, f, e_rows, f_rows = cooccurrences(pairs)
    code = f.astype(np.int64) * len(english_ids) + e
    cells, cell = np.unique(code, return_inverse=True)
    f_of, e_of = cells // len(english_ids), cells % len(english_ids)
    to_english = model_one(cell, f_of, e_rows, len(cells))
    to_french = model_one(cell, e_of, f_rows, len(cells))
    weight = np.sqrt(to_english * to_french)
    english, french = list(english_ids), list(french_ids)
    lexicon: dict[str, dict[str, float]] = defaultdict(dict)
    for index in np.flatnonzero(weight >= MIN_WEIGHT):
        lexicon[french[f_of[index]]][english[e_of[index]]] = float(weight[index])
    return {
        word: dict(
            sorted(entries.items(), key=lambda item: (-item[1], item[0]))[:MAX_ENTRIES]
        )
        for word, entries in sorted(lexicon.items())
    }


def iob_sentences(path: Path) -> Iterator[str]:
    """Yield the sentences of a column file."""
    words: list[str] = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                words.append(line.split("\t")[0])
            elif words:
                yield " ".join(words)
                words = []


def treebank_sentences(path: Path) -> Iterator[str]:
    """Yield the sentences of a CoNLL-U file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# text = "):
                yield line.removeprefix("# text = ").strip()


def in_blocks(sentences: Iterable[str]) -> Iterator[str]:
    """Join sentences to documents of the length of a short article."""
    stream = iter(sentences)
    while block := list(islice(stream, BLOCK)):
        yield " ".join(block)


def documents(path: Path, language: str) -> Iterator[str]:
    """Yield the documents of one language of a JSONL file of pairs."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["lang"] == language:
                yield f"{row['title']}\n{row['text']}"


def background(shared: Path, language: str) -> Iterator[str]:
    """Yield the background documents of a language."""
    corpora, pairs = shared / "corpora", shared / "pairs"
    if language == "en":
        yield from in_blocks(iob_sentences(corpora / "gmb_kaggle" / "train.iob2"))
    for treebank in TREEBANKS[language]:
        yield from in_blocks(treebank_sentences(corpora / treebank))
    side = int(language == "fr")
    for path, first in (
        (shared / "bridge" / "europarl_small.tsv", 0),
        (pairs / "canada_laws.tsv", 1),
    ):
        texts = (pair[side] for pair in tsv_pairs(path, first, first + 1))
        yield from in_blocks(texts if first == 0 else islice(texts, 0, None, 4))
    yield from documents(pairs / "canada_digital_blog.jsonl", language)
    yield from documents(pairs / "debian_news.jsonl", language)
    # short technical items, many of them: a third keeps them from dominating
    yield from islice(documents(pairs / "optech_items.jsonl", language), 0, None, 3)
    for article in load_gold("train"):
        if article["lang"] == language:
            yield article["text"]


def write_frequencies(shared: Path, language: str, path: Path) -> None:
    """Count in how many background documents each stem occurs, and write it."""
    frequency: Counter[str] = Counter()
    n_documents = 0
    for text in background(shared, language):
        n_documents += 1
        frequency.update({t.key for t in tokens(text, language) if not t.number})
    lines = [str(n_documents)]
    lines += [
        f"{key} {n}" for key, n in sorted(frequency.items()) if n >= MIN_FREQUENCY
    ]
    data = gzip.compress("\n".join(lines).encode(), compresslevel=9, mtime=0)
    path.write_bytes(data)
    print(f"{n_documents:,} documents, {len(lines) - 1:,} stems: {path.name}")


def write(lexicon: dict[str, dict[str, float]], path: Path) -> None:
    """Write the lexicon, one French stem a line, weights in thousandths."""
    lines = []
    for word, entries in lexicon.items():
        cells = [f"{target} {round(1000 * w)}" for target, w in entries.items()]
        lines.append("\t".join([word, *cells]))
    # mtime 0: the same lexicon is the same file
    data = gzip.compress("\n".join(lines).encode(), compresslevel=9, mtime=0)
    path.write_bytes(data)
    print(f"{len(lexicon):,} French stems, {len(data):,} bytes: {path.name}")


def main() -> None:
    """Learn, measure on held-out pairs, write."""
    parser = command(__doc__)
    parser.add_argument("--out", type=Path, default=OUT)
    arguments = parser.parse_args()
    kept: list[tuple[list[str], list[str]]] = []
    held: list[tuple[list[str], list[str]]] = []
    for number, (english, french) in enumerate(ship_pairs(arguments.shared)):
        pair = word_stems(english, "en"), word_stems(french, "fr")
        if not all(0 < len(side) <= MAX_WORDS for side in pair):
            continue
        (held if number % HELD_OUT == 0 else kept).append(pair)
    print(f"{len(kept):,} pairs to learn from, {len(held):,} held out")
    lexicon = learn(kept)
    write(lexicon, arguments.out / "fr_en.tsv.gz")
    for language in TREEBANKS:
        path = arguments.out / f"frequency_{language}.txt.gz"
        write_frequencies(arguments.shared, language, path)


if __name__ == "__main__":
    main()
