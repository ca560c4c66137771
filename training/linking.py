"""Make what the linking stage ships: word weights and the weights of utterances.

    python -m training.linking --shared ../shared

Word weights are inverse document frequencies of English stems in the English sides of
sentence pairs that may be shipped (Tatoeba, CC BY 2.0 FR; TICO-19, CC0; Europarl). The
utterance model is a logistic regression on pairs of quotes of one speaker in the train
split of data/gold; the threshold is chosen on train and dev. Deterministic.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from benchmarks.gold import load_events, load_gold
from benchmarks.linking import gold_analysis, utterance_pairs
from cryptonews_nlp.bridge import tokens
from cryptonews_nlp.linking import link
from cryptonews_nlp.linking.likeness import FEATURES, scored_pairs
from cryptonews_nlp.linking.said import quotes_said

OUT = Path(__file__).resolve().parent.parent / "src" / "cryptonews_nlp" / "linking"
SOURCES = ("tatoeba.tsv", "tico19_pairs.tsv", "europarl_small.tsv")
#: Rarer stems get the greatest weight anyway.
LEAST_SENTENCES = 20
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
    path = OUT / "data" / "stems.tsv.gz"
    data = (NOTICE + "".join(rows)).encode()
    path.write_bytes(gzip.compress(data, mtime=0))
    print(f"{len(rows)} stems of {n} sentences, {path.stat().st_size} bytes")


def utterance_rows(split: str) -> tuple[Any, Any, int]:
    """Return features and labels of the candidate pairs, and all annotated pairs."""
    articles = load_gold(split)
    analyses = [gold_analysis(article) for article in articles]
    said = list(quotes_said(analyses, link(analyses)))
    nothing = {each.quote_id: each.quote_id for each in said}
    annotated, _ = utterance_pairs(articles, load_events(split), nothing)
    rows = list(scored_pairs(said))
    labels = [frozenset((a.quote_id, b.quote_id)) in annotated for a, b, _ in rows]
    return np.array([values for *_, values in rows]), np.array(labels), len(annotated)


def write_utterances() -> None:
    """Fit the utterance model and write it."""
    train, dev = utterance_rows("train"), utterance_rows("dev")
    model = LogisticRegression(C=1.0, max_iter=10_000).fit(train[0], train[1])

    def f1(part: tuple[Any, Any, int], cut: float) -> float:
        found = model.predict_proba(part[0])[:, 1] >= cut
        return float(2 * (found & part[1]).sum() / (found.sum() + part[2]))

    cuts = np.arange(0.2, 0.71, 0.05)
    best = max(cuts, key=lambda cut: f1(train, cut) * 3 + f1(dev, cut))
    for cut in cuts:
        print(f"cut {cut:.2f}: train F1 {f1(train, cut):.3f}, dev {f1(dev, cut):.3f}")
    data = {
        "about": "logistic regression, see training/linking.py",
        "bias": round(float(model.intercept_[0]), 4),
        "threshold": round(float(best), 2),
        "weights": {
            name: round(float(w), 4)
            for name, w in zip(FEATURES, model.coef_[0], strict=True)
        },
    }
    path = OUT / "data" / "utterances.json"
    path.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(data, indent=1))


def main() -> None:
    """Write both files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    arguments = parser.parse_args()
    write_stems(arguments.shared)
    write_utterances()


if __name__ == "__main__":
    main()
