"""Score language detection: ``python -m benchmarks.language [--shared DIR]``.

Texts whose language is known: our own articles, news documents, the sentences of
NTREX-128 in three cases, cut to forty characters, and pairs of words drawn from them.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterable
from pathlib import Path

from cryptonews_nlp._types import Article
from cryptonews_nlp.language import detect_language, detect_zones
from cryptonews_nlp.zoning import find_zones
from training.gold import load_gold, read_jsonl
from training.places import command

SEED = 7
#: Files of documents in one language each, below the shared folder.
DOCUMENTS = (
    ("corpora/ntrex_news_en/articles.jsonl", "en"),
    ("corpora/ntrex_news_fr/articles.jsonl", "fr"),
    ("gold/quotes/polnear_dev.jsonl", "en"),
    ("gold/quotes_fr/gold_dev.jsonl", "fr"),
    ("gold/quotes/annodis_news_fr.jsonl", "fr"),
)


def report(name: str, items: Iterable[tuple[str, str]]) -> None:
    """Print the share of right answers by language."""
    right: dict[str, list[bool]] = {"en": [], "fr": []}
    begin = time.perf_counter()
    for text, language in items:
        right[language].append(detect_language(text).language == language)
    n = sum(map(len, right.values()))
    milliseconds = 1000 * (time.perf_counter() - begin) / max(n, 1)
    shares = ", ".join(f"{k} {sum(v) / max(len(v), 1):.4f}" for k, v in right.items())
    print(f"{name} ({n}): {shares}; {milliseconds:.2f} ms a text")


def report_articles(name: str, items: Iterable[tuple[str, str]]) -> None:
    """Print the share of articles whose language is right, zones and all."""
    wrong, n, n_mixed = [], 0, 0
    for text, language in items:
        found = detect_zones(text, find_zones(Article("x", text)))
        n, n_mixed = n + 1, n_mixed + found.mixed
        if found.language != language:
            wrong.append((found.language, text[:60]))
    print(
        f"{name} ({n}): {1 - len(wrong) / max(n, 1):.4f} right, {n_mixed} mixed {wrong}"
    )


def pair_of_words(text: str, rng: random.Random) -> str:
    """Draw two neighbouring words."""
    words = text.split()
    start = rng.randrange(max(len(words) - 1, 1))
    return " ".join(words[start : start + 2])


def main() -> None:
    """Print all figures."""
    shared: Path = command(__doc__).parse_args().shared
    for split in ("train", "dev", "test"):
        own = [(a["text"], a["lang"]) for a in load_gold(split)]
        report_articles(f"own articles, {split}", own)
    sentences = shared / "bridge" / "eval_ntrex.tsv"
    if not sentences.exists():
        print(f"the rest is skipped: there is no {sentences}")
        return
    for name, language in DOCUMENTS:
        texts = [(row["text"], language) for row in read_jsonl(shared / name)]
        report_articles(name, texts)
    rows = [x.split("\t")[-2:] for x in sentences.read_text("utf-8").splitlines()]
    both = [
        (text, code)
        for row in rows
        for text, code in zip(row, ("en", "fr"), strict=True)
    ]
    long = [(t, c) for t, c in both if len(t) >= 40]  # noqa: PLR2004 - of the issue
    rng = random.Random(SEED)  # noqa: S311 - a sample, no secret
    report("sentences of 40 characters and more", long)
    report("the same in capitals", [(t.upper(), c) for t, c in long])
    report("the same in title case", [(t.title(), c) for t, c in long])
    report("the same cut to 40 characters", [(t[:40], c) for t, c in long])
    report("pairs of words", [(pair_of_words(t, rng), c) for t, c in both])


if __name__ == "__main__":
    main()
