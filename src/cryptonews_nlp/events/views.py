"""Views of a collection of stories as sparse matrices: words, pivot, names, titles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse
from sklearn.preprocessing import normalize

from cryptonews_nlp.bridge import Bridge, Token, fold, load_bridge, tokens
from cryptonews_nlp.events.stories import Story

Bag = Mapping[str, float]
_GAP = 25  # characters between two content words that still form a bigram


@dataclass(frozen=True, slots=True)
class Bags:
    """Counted features of one story."""

    words: Bag
    pivot: Bag
    names: Bag
    title: Bag


def bags_of(story: Story, bridge: Bridge) -> Bags:
    """Count the features of a story."""
    language = story.language
    text = f"{story.title}\n\n{story.text}"
    content = [token for token in tokens(text, language) if not token.function]
    title = [token for token in content if token.end <= len(story.title)]
    words = Counter(f"{language} {token.key}" for token in content)
    for left, right in zip(content, content[1:], strict=False):
        if right.start - left.end < _GAP:
            words[f"{language} {left.key} {right.key}"] += 1
    return Bags(
        words=words,
        pivot=bridge.counts(content, language),
        names=Counter(fold(token.text) for token in content if _is_name(token)),
        title=bridge.counts(title, language),
    )


def _is_name(token: Token) -> bool:
    return token.text[0].isupper() and not token.number


def matrix(bags: Sequence[Bag], *, groups: Sequence[str]) -> sparse.csr_matrix:
    """Return unit TF-IDF rows over the features that can match.

    A feature of one story only matches nothing and merely lengthens its row; leaving
    it out raised B-cubed F1 by .02-.03 on our own training events.
    """
    vocabulary = {key: n for n, key in enumerate(sorted({k for b in bags for k in b}))}
    lengths = [len(bag) for bag in bags]
    columns = [vocabulary[key] for bag in bags for key in bag]
    values = [value for bag in bags for value in bag.values()]
    counts = sparse.csr_matrix(
        (values, columns, np.concatenate([[0], np.cumsum(lengths)])),
        shape=(len(bags), len(vocabulary)),
        dtype=np.float64,
    )
    counts.sort_indices()
    present = counts.copy()
    present.data = np.minimum(2 * present.data, 1)
    frequency = np.asarray(present.sum(axis=0)).ravel()
    kept = np.asarray((counts > 0).sum(axis=0)).ravel() > 1
    group = np.asarray(groups)
    if len(set(groups)) > 1:
        for name in sorted(set(groups)):
            inside = counts[np.flatnonzero(group == name)]
            kept &= np.asarray((inside > 0).sum(axis=0)).ravel() > 0
    weighted = counts[:, np.flatnonzero(kept)].tocsr()
    idf = np.log((len(bags) + 1) / (np.maximum(frequency[kept], 0.5) + 0.5))
    weighted.data = np.sqrt(weighted.data) * np.maximum(idf, 0)[weighted.indices]
    return normalize(weighted)


def similarities(stories: Sequence[Story]) -> sparse.csr_matrix:
    """Return the similarity of all pairs of stories."""
    bridge = load_bridge()
    bags = [bags_of(story, bridge) for story in stories]
    languages = [story.language for story in stories]
    one = [""] * len(stories)
    words = matrix([b.words for b in bags], groups=one)
    names = matrix([b.names for b in bags], groups=one)
    pivot = matrix([b.pivot for b in bags], groups=languages)
    titles = matrix([b.title for b in bags], groups=one)
    code = np.unique(languages, return_inverse=True)[1]
    same = code[:, None] == code[None, :]
    product = lambda m: (m @ m.T).toarray()  # noqa: E731
    within = np.where(same, product(words), product(pivot))
    total = (within + 0.3 * product(names) * ~same + 0.2 * product(titles)) / (
        1.2 + 0.3 * ~same
    )
    return sparse.csr_matrix(np.round(total, 6))
