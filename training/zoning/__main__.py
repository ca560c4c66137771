"""Train the zone classifier: ``python -m training.zoning [--shared DIR]``.

Texts: the train split of our own articles as they stand, and the same articles and
open news (NTREX-128, CC BY-SA 4.0) inside pages made of invented furniture. The
labels of the blocks come from the annotated zones and from the pages' construction.
Choices (features, width, number of pages) were made on the dev split.
"""

from __future__ import annotations

import numpy as np
from sklearn.neural_network import MLPClassifier

from cryptonews_nlp.zoning import model as zone_model
from training.places import command
from training.zoning.samples import KINDS, SEED, build


def transitions(labels: list[np.ndarray]) -> np.ndarray:
    """Estimate log P(kind | kind before), smoothed."""
    counts = np.full((len(KINDS), len(KINDS)), 5.0)
    for row in labels:
        np.add.at(counts, (row[:-1], row[1:]), 1)
    result: np.ndarray = np.log(counts / counts.sum(axis=1, keepdims=True))
    return result


def main() -> None:
    """Train and save the classifier."""
    parser = command(__doc__)
    parser.add_argument("--hidden", type=int, default=32)
    parser.add_argument("--alpha", type=float, default=0.3)
    parser.add_argument("--networks", type=int, default=5)
    parser.add_argument("--epochs", type=int, default=25)
    args = parser.parse_args()
    matrices, labels = build(args.shared)
    x, y = np.vstack(matrices), np.concatenate(labels)
    print(
        f"{len(matrices)} texts, {len(y)} blocks:",
        {k: int((y == i).sum()) for i, k in enumerate(KINDS)},
    )
    mean, scale = x.mean(axis=0), x.std(axis=0) + 1e-3
    networks = []
    for seed in range(args.networks):
        network = MLPClassifier(
            (args.hidden,), alpha=args.alpha, max_iter=args.epochs, batch_size=256,
            random_state=SEED + seed, learning_rate_init=2e-3,
        )  # fmt: skip
        networks.append(network.fit((x - mean) / scale, y))
    save(networks, mean, scale, transitions(labels))
    print(f"train accuracy {networks[0].score((x - mean) / scale, y):.4f}")


def save(
    networks: list[MLPClassifier],
    mean: np.ndarray,
    scale: np.ndarray,
    moves: np.ndarray,
) -> None:
    """Save the networks side by side as one, whose scores are their mean."""
    first = [n.coefs_[0] / scale[:, None] for n in networks]
    bias = [n.intercepts_[0] - (mean / scale) @ n.coefs_[0] for n in networks]
    np.savez_compressed(
        zone_model.WEIGHTS,
        w1=np.hstack(first).astype(np.float32),
        b1=np.hstack(bias).astype(np.float32),
        w2=(np.vstack([n.coefs_[1] for n in networks]) / len(networks)).astype(
            np.float32
        ),
        b2=np.mean([n.intercepts_[1] for n in networks], axis=0).astype(np.float32),
        transitions=moves.astype(np.float32),
    )


if __name__ == "__main__":
    import warnings

    warnings.filterwarnings("ignore", message=".*Stochastic Optimizer.*")
    main()
