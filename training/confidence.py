"""Learn how sure the entity stage may be of its mentions.

``python -m training.confidence --shared DIR`` writes
``src/cryptonews_nlp/entities/data/calibration.json``: the weights of a logistic
regression over the evidence of :mod:`cryptonews_nlp.entities.calibration`. Names are
judged on what the shipped pipelines have not learned from: the dev parts of
ntrex_news_* and gsd_ne_fr (CC BY-SA 4.0) and of sequoia_ne_fr (LGPL-LR), and our own
newsroom articles read by earlier pipelines (``--unseen``) that had not seen them; our
dev articles, which the shipped NER saw in its last round, are few among them. Amounts
and dates, found by rules, are judged on the newsroom and dev articles.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from spacy.language import Language

from benchmarks.gold import load_gold
from cryptonews_nlp._text import flatten
from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities import mentions_of
from cryptonews_nlp.entities.calibration import evidence
from cryptonews_nlp.models import load
from training.entities import read_iob

OUT = Path(__file__).parent.parent / "src" / "cryptonews_nlp" / "entities" / "data"
NAMES = frozenset({"PERSON", "ORG", "LOC", "MISC", "CRYPTO"})
VALUES = frozenset({"MONEY", "DATE", "PERCENT"})
MIN_COUNT, DIGITS = 15, 3
Gold = set[tuple[int, int, str]]
Row = tuple[list[str], bool, float]


def annotated(shared: Path, language: str) -> Iterator[tuple[str, Gold]]:
    """Yield texts with names that the shipped pipeline has not learned from."""
    corpora = shared / "corpora"
    files = [corpora / f"ntrex_news_{language}" / "articles.jsonl"]
    if language == "fr":
        files.append(corpora / "gsd_ne_fr" / "articles.jsonl")
        texts: dict[str, Gold] = {}
        for text, start, end, label in read_iob(corpora / "sequoia_ne_fr" / "dev.iob2"):
            texts.setdefault(text, set()).add((start, end, label))
        yield from texts.items()
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["split"] == "dev":
                yield row["text"], spans(row["entities"])


def spans(entities: list[dict[str, Any]]) -> Gold:
    """Return the offsets and labels of annotated names."""
    label = {"PER": "PERSON"}
    return {(e["start"], e["end"], label.get(e["label"], e["label"])) for e in entities}


def rows_of(
    mentions: list[Mention],
    text: str,
    gold: Gold,
    labels: frozenset[str],
    weight: float,
) -> Iterator[Row]:
    """Yield the evidence of each mention, whether it is right, and its weight."""
    places = [(start, end) for start, end, label in gold if label == "DATE"]
    for mention, found in zip(mentions, evidence(mentions, text), strict=True):
        if mention.label not in labels or mention.method == "checksum":
            continue
        right = (mention.start, mention.end, mention.label) in gold
        if mention.label == "DATE":
            # dates are marked with or without "on" and "the"
            right = any(s <= mention.start < e for s, e in places)
        yield found, right, weight


def rows(shared: Path, unseen: Path | None) -> Iterator[Row]:
    """Yield all rows to learn from."""
    for language in ("en", "fr"):
        nlp = load(language)
        nlp.add_pipe("cryptonews_entities")
        for text, gold in annotated(shared, language):
            found = mentions_of(nlp(flatten(text)))
            yield from rows_of(found, text, gold, NAMES, 1.0)
        for article, gold, mentions in read(nlp, language, "dev"):
            yield from rows_of(mentions, article["text"], gold, NAMES | VALUES, 1.0)
        if unseen is None:
            continue
        earlier = load(language, str(unseen / language))
        earlier.add_pipe("cryptonews_entities")
        for article, gold, mentions in read(earlier, language, "train"):
            text = article["text"]
            yield from rows_of(mentions, text, gold, NAMES | VALUES, 1.0)


def read(
    nlp: Language, language: str, split: str
) -> Iterator[tuple[dict[str, Any], Gold, list[Mention]]]:
    """Yield our articles of a split with their names and what a pipeline finds."""
    articles = [
        a
        for a in load_gold(split)
        if a["lang"] == language and (split == "dev" or a["part"] == "newsroom")
    ]
    docs = nlp.pipe(flatten(a["text"]) for a in articles)
    for article, doc in zip(articles, docs, strict=True):
        yield article, spans(article["entities"]), mentions_of(doc)


def fit(found: list[Row]) -> dict[str, float]:
    """Fit the regression; return the weights of what is frequent enough."""
    counts = Counter(feature for features, *_ in found for feature in features)
    names = sorted(feature for feature, n in counts.items() if n >= MIN_COUNT)
    column = {feature: i for i, feature in enumerate(names)}
    indices = [[column[f] for f in features if f in column] for features, *_ in found]
    pointers = np.cumsum([0, *map(len, indices)])
    flat = np.concatenate([np.asarray(i, dtype=np.int32) for i in indices])
    matrix = csr_matrix(
        (np.ones(len(flat)), flat, pointers), shape=(len(found), len(names))
    )
    model = LogisticRegression(C=0.5, max_iter=1000, fit_intercept=False)
    right = [is_right for _, is_right, _ in found]
    model.fit(matrix, right, sample_weight=[weight for *_, weight in found])
    weights = zip(names, model.coef_[0], strict=True)
    return {name: round(float(weight), DIGITS) for name, weight in weights}


def main() -> None:
    """Write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument(
        "--unseen", type=Path, help="folder of pipelines en, fr made without newsroom"
    )
    arguments = parser.parse_args()
    found = list(rows(arguments.shared, arguments.unseen))
    data = {
        "about": "logistic regression, see training/confidence.py",
        "mentions": len(found),
        "weights": fit(found),
    }
    file = OUT / "calibration.json"
    file.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    print(f"{len(found)} mentions, {len(data['weights'])} weights")  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
