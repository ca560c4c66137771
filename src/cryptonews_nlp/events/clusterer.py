"""Events of rows of features, as a scikit-learn estimator.

Apart from :mod:`cryptonews_nlp.events.linkage`, since scikit-learn takes a second to
import and a run of the library needs none of it.
"""

from __future__ import annotations

from numbers import Real
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.base import BaseEstimator, ClusterMixin
from sklearn.utils._param_validation import Interval, StrOptions
from sklearn.utils.validation import check_array, validate_data

from cryptonews_nlp.events.linkage import average_linkage, by_first_member
from cryptonews_nlp.events.neighbours import canonical_order, cosine_graph


class EventClusterer(ClusterMixin, BaseEstimator):
    """Cluster documents by event: average linkage on cosine similarity.

    Every document belongs to an event; one that resembles no other is an event of its
    own. The number of events follows from the cut. The result does not depend on the
    order of the rows.

    Parameters
    ----------
    cut : float, default 0.22
        Average similarity, 0-1, below which two groups are two events.
    metric : {"cosine", "precomputed"}, default "cosine"
        ``precomputed``: X is a symmetric (sparse or dense) similarity matrix.

    Attributes
    ----------
    labels_ : ndarray of shape (n_samples,)
        Event of each document, numbered by first member.
    n_clusters_ : int
        Number of events.

    See Also
    --------
    cryptonews_nlp.events.find_events : The front end for analysed articles.
    cryptonews_nlp.events.cluster_texts : The front end for plain texts.

    Examples
    --------
    >>> EventClusterer(cut=0.5).fit_predict([[1, 0], [2, 0.1], [0, 3]]).tolist()
    [0, 0, 1]
    """

    _parameter_constraints: dict[str, list[Any]] = {  # noqa: RUF012 - scikit-learn's form
        "cut": [Interval(Real, 0, 1, closed="right")],
        "metric": [StrOptions({"cosine", "precomputed"})],
    }

    def __init__(self, cut: float = 0.22, *, metric: str = "cosine") -> None:
        self.cut = cut
        self.metric = metric

    def fit(self, X: Any, y: Any = None) -> EventClusterer:  # noqa: ANN401, ARG002, N803
        """Cluster the rows of X.

        Parameters
        ----------
        X : array-like or sparse matrix of shape (n_samples, n_features)
            Features, or similarities when ``metric="precomputed"``.
        y : None
            Ignored.

        Returns
        -------
        EventClusterer
            Itself.
        """
        self._validate_params()
        X = validate_data(  # noqa: N806 - scikit-learn's name
            self, X, accept_sparse="csr", dtype=[np.float64, np.float32]
        )
        if self.metric == "precomputed":
            check_array(X, accept_sparse="csr", ensure_min_samples=1)
            graph = sparse.csr_matrix(X)
            order = np.arange(X.shape[0])
        else:
            rows = sparse.csr_matrix(X)
            order = canonical_order(rows)
            graph = cosine_graph(rows[order], floor=0.0)
        labels = average_linkage(graph, self.cut)
        back = np.empty(len(order), dtype=np.int64)
        back[order] = labels
        self.labels_ = by_first_member(back)
        self.n_clusters_ = int(self.labels_.max()) + 1
        return self

    def __sklearn_tags__(self) -> Any:  # noqa: ANN401
        tags = super().__sklearn_tags__()
        tags.input_tags.sparse = True
        tags.input_tags.pairwise = self.metric == "precomputed"
        return tags
