"""Single articles on one field, each on an event of its own: how many are joined.

    python -m benchmarks.events.singles

Most articles of a folder tell an event that no other one tells. A folder here holds so
many of our single articles (part ``newsroom``), drawn at random, without dates. Each
line gives the share of them that are joined with another one, at several cuts: the
less the better, though a few do report one happening of the real world. Settings of
cryptonews_nlp.events are chosen on it.
"""

from __future__ import annotations

import random
from collections import Counter

import numpy as np

from benchmarks.events.stories import analyzed, undated
from cryptonews_nlp._types import Article
from cryptonews_nlp.events import Story, cluster_stories
from training.gold import load_newsroom
from training.places import command

CUTS = (0.18, 0.22, 0.26, 0.30)
SIZES = (13, 26, 60, 200)
DRAWN = 480  # articles a line, over all folders


def singles() -> list[Story]:
    """Return our single articles, analysed, without dates."""
    rows = load_newsroom("train")
    articles = [Article(row["doc_id"], row["text"]) for row in rows]
    return undated(analyzed(articles).stories())


def joined(stories: list[Story], size: int, cut: float) -> float:
    """Return the share of articles that are joined, over folders of one size."""
    shares = []
    for number in range(DRAWN // size):
        rng = random.Random(number)  # noqa: S311 - not for secrets
        labels = cluster_stories(rng.sample(stories, size), cut)
        counts = Counter(labels.tolist())
        shares.append(sum(n for n in counts.values() if n > 1) / size)
    return float(np.mean(shares))


def main() -> None:
    """Print the shares by size of folder and cut."""
    command(__doc__).parse_args()
    stories = singles()
    print(" " * 13 + "".join(f"cut {cut:<6.2f}" for cut in CUTS))
    for size in SIZES:
        cells = "".join(f"{joined(stories, size, cut):<10.3f}" for cut in CUTS)
        print(f"{size:4} articles {cells}", flush=True)


if __name__ == "__main__":
    main()
