"""Learn the weights of :mod:`cryptonews_nlp.claims.likeness`, and print them.

    python -m training.claims

Pairs of figures of one event in our train and dev articles are read (CC BY 4.0).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import GroupKFold, cross_val_predict

from cryptonews_nlp.claims.likeness import FEATURES, comparable, features
from training.claims.corpus import MEETING, Corpus, annotated, load_corpus, same_measure
from training.gold import load_events
from training.places import command


def examples(corpus: Corpus, split: str) -> Iterator[tuple[list[float], bool, str]]:
    """Yield features, label and event of pairs of annotated figures of one event."""
    items = annotated(corpus)
    verdict_of: dict[frozenset[str], bool] = {}
    for event in load_events(split):
        for item in event["comparisons"]:
            for pair in combinations(item["figs"], 2):
                verdict_of[frozenset(pair)] = item["verdict"] in MEETING
    events: dict[str, list[str]] = defaultdict(list)
    for key, figure in corpus.found.items():
        events[corpus.gold[figure.claim.article_id]["event_id"]].append(key)
    for event_id, keys in sorted(events.items()):
        for one, two in combinations(keys, 2):
            left, right = corpus.found[one], corpus.found[two]
            other = left.claim.article_id != right.claim.article_id
            told_apart = not other and right.claim.claim_id not in left.against
            if not told_apart and comparable(left, right):
                same = same_measure(items[one], items[two])
                label = verdict_of.get(frozenset((one, two)), same)
                yield features(left, right), label, event_id


def fit(corpora: dict[str, Corpus]) -> NDArray[np.float64]:
    """Learn the weights, print them and how well they tell pairs apart."""
    pairs = [p for split, corpus in corpora.items() for p in examples(corpus, split)]
    x, y = np.array([p[0] for p in pairs]), np.array([p[1] for p in pairs])
    model = LogisticRegression(fit_intercept=False, max_iter=2000)
    groups = [p[2] for p in pairs]
    folds = GroupKFold(10)
    guess = cross_val_predict(
        model, x, y, groups=groups, cv=folds, method="predict_proba"
    )[:, 1]
    apart = x[:, FEATURES.index("values meet")] == 0
    print(
        f"pairs {len(y)}, of one measure {y.sum()}; average precision by event folds "
        f"{average_precision_score(y, guess):.3f}, of pairs that differ in value "
        f"{average_precision_score(y[apart], guess[apart]):.3f}"
    )
    weights: NDArray[np.float64] = np.round(model.fit(x, y).coef_[0], 3)
    for name, weight in zip(FEATURES, weights, strict=True):
        print(f'    "{name}": {weight},')
    return weights


def main() -> None:
    """Learn from train and dev."""
    command(__doc__).parse_args()
    fit({split: load_corpus(split) for split in ("train", "dev")})


if __name__ == "__main__":
    main()
