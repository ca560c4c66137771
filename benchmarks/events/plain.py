"""What plain ways of clustering reach on the gold sets, with the same scorer.

A few settings of each (``TRIED``), the same for all sets, lest a floor be set low.
Nothing is downloaded, so that the BERTopic-like one embeds by truncated singular value
decomposition (latent semantic analysis) instead of a sentence encoder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.cluster import HDBSCAN, AgglomerativeClustering
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import normalize

Labels = NDArray[np.int64]

#: Settings of each floor that are printed.
TRIED = {
    "average linkage": (0.10, 0.15, 0.20),
    "HDBSCAN": (2, 3),
    "SVD + HDBSCAN": (2, 3),
}
DIMENSIONS = 100


def _tfidf(texts: Sequence[str]) -> sparse.csr_matrix:
    vectorizer = TfidfVectorizer(
        sublinear_tf=True, ngram_range=(1, 2), min_df=2, strip_accents="unicode"
    )
    return vectorizer.fit_transform(texts)


def average_linkage(texts: Sequence[str], cut: float) -> Labels:
    """Cluster by average linkage on the cosine of TF-IDF, at a similarity."""
    model = AgglomerativeClustering(
        n_clusters=None,
        metric="precomputed",
        linkage="average",
        distance_threshold=1 - cut,
    )
    rows = _tfidf(texts)
    labels: Labels = model.fit_predict(1 - (rows @ rows.T).toarray())
    return labels


def hdbscan(texts: Sequence[str], smallest: int) -> Labels:
    """Cluster by HDBSCAN on TF-IDF rows of length 1."""
    rows = _tfidf(texts)
    return _by_density((rows @ rows.T).toarray(), smallest)


def svd_hdbscan(texts: Sequence[str], smallest: int) -> Labels:
    """Cluster by HDBSCAN on a truncated singular value decomposition of TF-IDF."""
    rows = _tfidf(texts)
    size = min(DIMENSIONS, min(rows.shape) - 1)
    reduced = normalize(TruncatedSVD(size, random_state=0).fit_transform(rows))
    return _by_density(reduced @ reduced.T, smallest)


def _by_density(cosine: NDArray[np.float64], smallest: int) -> Labels:
    """Return the labels of HDBSCAN; each point of noise is an event of its own."""
    # the Euclidean distance of rows of length 1
    distance = np.sqrt(np.clip(2 - 2 * cosine, 0, None))
    model = HDBSCAN(min_cluster_size=smallest, metric="precomputed", copy=True)
    labels: Labels = model.fit_predict(distance)
    noise = labels < 0
    labels[noise] = labels.max() + 1 + np.arange(noise.sum())
    return labels


_FLOORS: dict[str, Callable[[Sequence[str], float], Labels]] = {
    "average linkage": average_linkage,
    "HDBSCAN": lambda texts, smallest: hdbscan(texts, int(smallest)),
    "SVD + HDBSCAN": lambda texts, smallest: svd_hdbscan(texts, int(smallest)),
}


def floors(texts: Sequence[str]) -> Iterator[tuple[str, list[int]]]:
    """Yield the name and setting of each floor, and its labels of the texts.

    Parameters
    ----------
    texts : sequence of str
        Titles and texts.
    """
    for name, settings in TRIED.items():
        for setting in settings:
            yield f"{name} {setting}", _FLOORS[name](texts, setting).tolist()
