"""Learn how sure the entity stage may be of its mentions.

``python -m training.entities.confidence --shared DIR`` writes
``src/cryptonews_nlp/entities/data/calibration.json``: the weights of a logistic
regression over the evidence of :mod:`cryptonews_nlp.entities.calibration`. Names are
judged on what the recogniser has not learned from: the dev parts of ntrex_news_* and
gsd_ne_fr (CC BY-SA 4.0) and of sequoia_ne_fr (LGPL-LR), our dev articles, and the
newsroom articles that all but the last passes of its training keep out. The shipped
recognisers saw most of them in those passes; ``--unseen`` names pipelines as they were
before. Amounts and dates, found by rules, are judged on the newsroom and dev articles.

How much the newsroom articles count beside the others, and how strongly the weights
are held back, is chosen by cross-validation over whole articles: the least mean of the
log-loss on either kind of articles left out.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from spacy.language import Language

from cryptonews_nlp._text import flatten
from cryptonews_nlp._types import NAME_LABELS, Mention
from cryptonews_nlp.entities import mentions_of
from cryptonews_nlp.entities.calibration import evidence
from cryptonews_nlp.models import load
from training.entities.readers import read_iob
from training.gold import load_gold
from training.models.material import is_held
from training.places import PACKAGE, command

OUT = PACKAGE / "entities" / "data"
NAMES = frozenset(NAME_LABELS)
VALUES = frozenset({"MONEY", "DATE", "PERCENT"})
MIN_COUNT, DIGITS, BINS = 15, 3, 10
FOLDS = 5
#: How much a mention of a newsroom article counts, and inverse regularisation.
WEIGHTS, STRENGTHS = (0.1, 0.3, 1.0, 3.0), (0.05, 0.5, 5.0)
Gold = set[tuple[int, int, str]]


@dataclass(frozen=True)
class Row:
    """The evidence of one mention, and whether it is right."""

    features: Sequence[str]
    is_right: bool
    article: int
    is_newsroom: bool


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
    *,
    is_newsroom: bool = False,
) -> Iterator[Row]:
    """Yield the evidence of each mention and whether it is right."""
    article = crc32(text.encode())
    places = [(start, end) for start, end, label in gold if label == "DATE"]
    for mention, found in zip(mentions, evidence(mentions, text), strict=True):
        if mention.label not in labels or mention.method == "checksum":
            continue
        right = (mention.start, mention.end, mention.label) in gold
        if mention.label == "DATE":
            # dates are marked with or without "on" and "the"
            right = any(s <= mention.start < e for s, e in places)
        yield Row(found, right, article, is_newsroom)


def rows(shared: Path, unseen: Path | None) -> Iterator[Row]:
    """Yield all rows to learn from."""
    for language in ("en", "fr"):
        nlp = load(language, str(unseen / language) if unseen else None)
        nlp.add_pipe("cryptonews_entities")
        for text, gold in annotated(shared, language):
            found = mentions_of(nlp(flatten(text)))
            yield from rows_of(found, text, gold, NAMES)
        for article, gold, mentions in read(nlp, language, "dev"):
            yield from rows_of(mentions, article["text"], gold, NAMES | VALUES)
        for article, gold, mentions in read(nlp, language, "train"):
            text = article["text"]
            labels = NAMES | VALUES
            yield from rows_of(mentions, text, gold, labels, is_newsroom=True)


def read(
    nlp: Language, language: str, split: str
) -> Iterator[tuple[dict[str, Any], Gold, list[Mention]]]:
    """Yield our articles, of train those kept out, with names and what is found."""
    articles = [
        a
        for a in load_gold(split)
        if a["lang"] == language and (split == "dev" or is_held(a))
    ]
    docs = nlp.pipe(flatten(a["text"]) for a in articles)
    for article, doc in zip(articles, docs, strict=True):
        yield article, spans(article["entities"]), mentions_of(doc)


def fit(found: Sequence[Row], weight: float, strength: float) -> dict[str, float]:
    """Fit the regression; return the weights of what is frequent enough."""
    counts = Counter(feature for row in found for feature in row.features)
    names = sorted(feature for feature, n in counts.items() if n >= MIN_COUNT)
    column = {feature: i for i, feature in enumerate(names)}
    indices = [[column[f] for f in row.features if f in column] for row in found]
    pointers = np.cumsum([0, *map(len, indices)])
    flat = np.concatenate([np.asarray(i, dtype=np.int32) for i in indices])
    matrix = csr_matrix(
        (np.ones(len(flat)), flat, pointers), shape=(len(found), len(names))
    )
    model = LogisticRegression(C=strength, max_iter=1000, fit_intercept=False)
    counted = [weight if row.is_newsroom else 1.0 for row in found]
    model.fit(matrix, [row.is_right for row in found], sample_weight=counted)
    weights = zip(names, model.coef_[0], strict=True)
    return {name: round(float(weight), DIGITS) for name, weight in weights}


def losses(found: Sequence[Row], weights: dict[str, float]) -> tuple[float, float]:
    """Return log-loss and expected calibration error."""
    chances = np.asarray([_chance(row.features, weights) for row in found])
    right = np.asarray([row.is_right for row in found], dtype=float)
    loss = -np.mean(right * np.log(chances) + (1 - right) * np.log(1 - chances))
    bins = (chances * BINS).astype(int)
    gaps = [abs((chances - right)[bins == b].sum()) for b in range(BINS)]
    return float(loss), float(sum(gaps) / len(found))


def _chance(features: Sequence[str], weights: dict[str, float]) -> float:
    total = sum(weights.get(feature, 0.0) for feature in features)
    return float(np.clip(1 / (1 + np.exp(-total)), 1e-6, 1 - 1e-6))


def chosen(found: Sequence[Row]) -> tuple[float, float]:
    """Return the weight of newsroom articles and the strength that fit best."""
    best = (np.inf, 0.0, 0.0)
    for weight, strength in product(WEIGHTS, STRENGTHS):
        left_out = []
        for fold in range(FOLDS):
            known = [row for row in found if row.article % FOLDS != fold]
            weights = fit(known, weight, strength)
            for kind in (False, True):
                rest = [
                    row
                    for row in found
                    if row.article % FOLDS == fold and row.is_newsroom == kind
                ]
                left_out.append(losses(rest, weights) if rest else (0.0, 0.0))
        loss, error = np.mean(left_out, axis=0)
        print(f"{weight:4} {strength:5}  log-loss {loss:.4f}  error {error:.4f}")
        best = min(best, (float(loss), weight, strength))
    return best[1:]


def main() -> None:
    """Write the weights."""
    parser = command(__doc__)
    parser.add_argument(
        "--unseen",
        type=Path,
        help="folder of pipelines en, fr as before the last passes",
    )
    arguments = parser.parse_args()
    found = list(rows(arguments.shared, arguments.unseen))
    weight, strength = chosen(found)
    data = {
        "about": "logistic regression, see training/entities/confidence.py",
        "mentions": len(found),
        "newsroom": weight,
        "strength": strength,
        "weights": fit(found, weight, strength),
    }
    file = OUT / "calibration.json"
    file.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    print(f"{len(found)} mentions, newsroom {weight}, strength {strength}")


if __name__ == "__main__":
    main()
