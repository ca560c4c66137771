"""Make what the linking stage ships: word weights and the weights of utterances.

    python -m training.linking --shared ../shared

Word weights are inverse document frequencies of English stems in the English sides of
sentence pairs that may be shipped (Tatoeba, CC BY 2.0 FR; TICO-19, CC0; Europarl). The
utterance model is a logistic regression on pairs of quotes of one speaker in the train
split of data/gold and of paragraphs of translated news (NTREX-128, CC BY-SA 4.0).
Deterministic.
"""

from __future__ import annotations

import gzip
import json
import math
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from cryptonews_nlp.bridge import tokens
from cryptonews_nlp.linking import link
from cryptonews_nlp.linking.utterances.likeness import FEATURES, scored_pairs
from cryptonews_nlp.linking.utterances.said import Said, quotes_said
from cryptonews_nlp.linking.utterances.wording import wording
from training.gold import load_events, load_gold
from training.linking.gold import gold_analysis, utterance_pairs, with_utterances
from training.places import PACKAGE, command

OUT = PACKAGE / "linking" / "data"
SOURCES = ("tatoeba.tsv", "tico19_pairs.tsv", "europarl_small.tsv")
#: Rarer stems get the greatest weight anyway.
LEAST_SENTENCES = 20
SEED = 20
#: Words of a statement; share of them that the second article shortens; share that one
#: of the two articles lacks; share whose speaker one article does not name.
SHORTEST, SHORTENED, ONE_SIDED, UNNAMED = 6, 0.4, 0.5, 0.3
#: F1 on the quotes of train and dev is flat from 0.25 to 0.70 (0.88-0.89): the middle.
THRESHOLD = 0.5
#: Weight of all paragraphs beside all quotes; 0.25 gave the best F1 on train and dev
#: of 0.1, 0.25, 0.5 and 1.
NEWS_SHARE = 0.25
NOTICE = (
    "# Inverse document frequency of English stems in sentences of Tatoeba"
    " (CC BY 2.0 FR), TICO-19 (CC0) and Europarl.\n"
)


def write_stems(shared: Path) -> None:
    """Count stems and write their weights."""
    counts: Counter[str] = Counter()
    n = 0
    for name in SOURCES:
        with (shared / "bridge" / name).open(encoding="utf-8") as lines:
            for line in lines:
                english = line.split("\t")[0]
                n += 1
                counts.update({t.key for t in tokens(english, "en") if not t.function})
    rows = sorted(
        f"{stem}\t{math.log(n / count):.2f}\n"
        for stem, count in counts.items()
        if count >= LEAST_SENTENCES and not stem.isdigit()
    )
    path = OUT / "stems.tsv.gz"
    data = (NOTICE + "".join(rows)).encode()
    path.write_bytes(gzip.compress(data, mtime=0))
    print(f"{len(rows)} stems of {n} sentences, {path.stat().st_size} bytes")


def utterance_rows(split: str) -> tuple[Any, Any, int]:
    """Return features and labels of the candidate pairs, and all annotated pairs."""
    articles = with_utterances(load_gold(split))
    analyses = [gold_analysis(article) for article in articles]
    said = list(quotes_said(analyses, link(analyses)))
    nothing = {key: key for each in said for key in each.quote_ids}
    annotated, _ = utterance_pairs(articles, load_events(split), nothing)
    rows = list(scored_pairs(said))
    labels = [
        any(frozenset((x, y)) in annotated for x in a.quote_ids for y in b.quote_ids)
        for a, b, _ in rows
    ]
    return np.array([values for *_, values in rows]), np.array(labels), len(annotated)


def translated_rows(shared: Path) -> tuple[Any, Any, int]:
    """Return features and labels of paragraphs of translated news.

    The annotated quotes are short and their speakers say different things; real
    statements are long, and one speaker says other things on the same topic. So the
    paragraphs of one news document (NTREX-128, train split) stand for statements of one
    speaker: in the French article some are left out, some shortened, some joined.
    """
    rng = random.Random(SEED)  # noqa: S311 - no secret
    sides = []
    for language in ("en", "fr"):
        path = shared / "corpora" / f"ntrex_news_{language}" / "articles.jsonl"
        read = map(json.loads, path.read_text(encoding="utf-8").splitlines())
        sides.append({r["doc_id"]: r for r in read if r["split"] == "train"})
    said: list[Said] = []
    same: set[frozenset[str]] = set()
    for doc_id in sorted(sides[0].keys() & sides[1].keys()):
        english, french = (side[doc_id]["text"].split("\n") for side in sides)
        if len(english) != len(french):
            continue
        made = list(_statements(doc_id, english, french, rng))
        said += [one for pair in made for one in pair if one is not None]
        same |= {frozenset((a.key, b.key)) for a, b in made if a and b}
    rows = list(scored_pairs(said))
    labels = [frozenset((a.key, b.key)) in same for a, b, _ in rows]
    return np.array([values for *_, values in rows]), np.array(labels), len(same)


def _statements(
    doc_id: str, english: list[str], french: list[str], rng: random.Random
) -> Iterator[tuple[Said | None, Said | None]]:
    """Yield statements of one document in two articles, or in one of them only."""
    position = 0
    while position < len(english):
        size = rng.choice((1, 1, 2, 3))
        texts = [
            " ".join(side[position : position + size]) for side in (english, french)
        ]
        position += size
        if min(len(text.split()) for text in texts) < SHORTEST:
            continue
        # the other article is a translation, or a shortened reprint in one language
        other = rng.choice(("fr", "fr", "en"))
        second = texts[1] if other == "fr" else texts[0]
        if rng.random() < SHORTENED:
            sentences = re.split(r"(?<=[.!?]) ", second)
            second = " ".join(sentences[: max(1, len(sentences) // 2)])
        first = _said(f"{doc_id}-a", position, texts[0], "en", doc_id)
        twin = _said(f"{doc_id}-b", position, second, other, doc_id)
        if rng.random() < UNNAMED:
            twin.speaker, twin.body = "", rng.choice(("", doc_id))
        kept = rng.random()
        if kept < ONE_SIDED:
            yield (first, None) if kept < ONE_SIDED / 2 else (None, twin)
        else:
            yield first, twin


def _said(article_id: str, start: int, text: str, language: str, doc_id: str) -> Said:
    return Said(
        (f"{article_id}:{start}-{start + 1}",),
        article_id,
        language,
        text,
        marked=True,
        speaker=doc_id,
        body="",
        day=None,
        wording=wording(text, language),
        names=frozenset({doc_id, f"{doc_id}-topic"}),
    )


def write_utterances(shared: Path) -> None:
    """Fit the utterance model and write it."""
    train, dev = utterance_rows("train"), utterance_rows("dev")
    news = translated_rows(shared)
    print(f"{len(train[1])} pairs of quotes, {len(news[1])} of paragraphs")
    features = np.concatenate([train[0], news[0]])
    labels = np.concatenate([train[1], news[1]])
    share = NEWS_SHARE * len(train[1]) / len(news[1])
    weights = np.concatenate(
        [np.ones(len(train[1])), np.full(len(news[1]), min(1.0, share))]
    )
    model = LogisticRegression(C=1.0, max_iter=10_000)
    model.fit(features, labels, sample_weight=weights)

    def f1(part: tuple[Any, Any, int], cut: float) -> float:
        found = model.predict_proba(part[0])[:, 1] >= cut
        return float(2 * (found & part[1]).sum() / (found.sum() + part[2]))

    cuts = np.arange(0.2, 0.71, 0.05)
    parts = {"train": train, "dev": dev, "news": news}
    for cut in cuts:
        scores = ", ".join(f"{k} {f1(part, cut):.3f}" for k, part in parts.items())
        print(f"cut {cut:.2f}: F1 {scores}")
    data = {
        "about": "logistic regression, see training/linking/",
        "bias": round(float(model.intercept_[0]), 4),
        "threshold": THRESHOLD,
        "weights": {
            name: round(float(w), 4)
            for name, w in zip(FEATURES, model.coef_[0], strict=True)
        },
    }
    path = OUT / "utterances.json"
    path.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(data, indent=1))


def main() -> None:
    """Write both files."""
    shared = command(__doc__).parse_args().shared
    write_stems(shared)
    write_utterances(shared)


if __name__ == "__main__":
    main()
