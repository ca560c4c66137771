"""Where a block stands with regard to the main text, in numbers."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cryptonews_nlp.zoning.lines import Block
from cryptonews_nlp.zoning.shape import BASE_NAMES

Matrix = NDArray[np.float32]

PLACE_NAMES = (
    "first", "second", "third", "last", "relative", "before_prose", "inside_prose",
    "after_prose", "log_before", "log_after", "near_prose", "no_prose", "topic",
    "topic_unknown", "log_blocks", "prose_share", "headless", "after_related",
    "since_navigation", "since_promotion", "since_legal", "run", "run_place",
    "run_linked", "short_before_prose", "short_after_prose", "short_inside",
    "index_log", "first_prose",
    "last_prose", "long_before_prose", "long_after_prose", "title_candidate",
)  # fmt: skip
#: Columns that tell of headings above, and the kind of section that these head.
_SECTIONS = {
    "after_related": "related",
    "since_navigation": "navigation",
    "since_promotion": "promotion",
    "since_legal": "legal",
}
_PROSE = BASE_NAMES.index("prose")
_TITLE_MIN, _TITLE_MAX = 3, 30
_SHORT = 16


def _main_text(base: Matrix, lengths: list[int]) -> tuple[int, int]:
    """Find the first and last block of the main text: the densest run of prose.

    Prose blocks score their length, others cost; the best run is found in one pass
    (maximum subarray).
    """
    best, best_span = 0.0, (-1, -1)
    total, start = 0.0, 0
    for i, length in enumerate(lengths):
        gain = float(length) if base[i, _PROSE] else -60.0 - 0.3 * min(length, 200)
        if total <= 0:
            total, start = 0.0, i
        total += gain
        if total > best:
            best, best_span = total, (start, i)
    return best_span


def _since_headings(base: Matrix) -> dict[str, Matrix]:
    """Tell how near a short block above is that heads a section of page furniture."""
    columns = [BASE_NAMES.index(f"lead_{kind}") for kind in _SECTIONS.values()]
    short = (
        base[:, BASE_NAMES.index("words_1_3")] + base[:, BASE_NAMES.index("words_4_8")]
    )
    out = np.zeros((len(base), len(columns)), dtype=np.float32)
    nearness: NDArray[np.floating] = np.zeros(len(columns), dtype=np.float32)
    for i in range(len(base)):
        nearness = 1 / (1 / np.maximum(nearness, 0.01) + 1)
        nearness = np.where(base[i, columns] * short[i] > 0, 1.0, nearness)
        out[i] = nearness
    return dict(zip(_SECTIONS, out.T, strict=True))


def _runs(base: Matrix) -> dict[str, Matrix]:
    """Describe the run of unfinished lines (headlines, menu items) around a block."""
    n = len(base)
    out = np.zeros((n, 3), dtype=np.float32)
    loose = (base[:, _PROSE] == 0) & (base[:, BASE_NAMES.index("ended")] == 0)
    linked = base[:, BASE_NAMES.index("link_share")]
    start = 0
    while start < n:
        end = start
        while end < n and loose[end] == loose[start]:
            end += 1
        if loose[start]:
            size = end - start
            out[start:end, 0] = math.log1p(size) / 4
            out[start:end, 1] = np.arange(size) / size
            out[start:end, 2] = linked[start:end].mean()
        start = end
    return dict(zip(("run", "run_place", "run_linked"), out.T, strict=True))


def describe_places(
    blocks: list[Block],
    base: Matrix,
    all_words: list[list[str]],
    topics: list[set[str]],
) -> Matrix:
    """Describe where each block stands with regard to the main text.

    Parameters
    ----------
    blocks : list of Block
        The blocks.
    base : ndarray
        Their own shape.
    all_words, topics : list
        Their folded words, and those that carry the topic.

    Returns
    -------
    ndarray of float32, (n_blocks, n_features)
        Columns as :data:`PLACE_NAMES`.
    """
    n = len(blocks)
    lengths = [b.end - b.start for b in blocks]
    first, last = _main_text(base, lengths)
    topic: Counter[str] = Counter()
    for i in range(first, last + 1):
        if base[i, _PROSE]:
            topic.update(topics[i])
    prose = base[:, _PROSE] > 0
    short = np.array([len(words) <= _SHORT for words in all_words], dtype=bool)
    candidate = _title_candidate(base, all_words, topics, topic, first)
    at = np.arange(n)
    in_main_text = prose & (first <= at) & (at <= last)
    columns: dict[str, ArrayLike] = {
        **_order(at),
        **_around_main_text(at, first, last, short),
        "prose_share": np.dot(lengths, prose) / max(sum(lengths), 1),
        "topic": _on_topic(topics, topic, in_main_text),
        "topic_unknown": [not own for own in topics],
        "title_candidate": at == candidate,
        **_since_headings(base),
        **_runs(base),
    }
    out = np.empty((n, len(PLACE_NAMES)), dtype=np.float32)
    for number, name in enumerate(PLACE_NAMES):
        out[:, number] = columns[name]
    return out


def _order(at: NDArray[np.int64]) -> dict[str, ArrayLike]:
    """Describe which block of the text it is."""
    n = len(at)
    return {
        "first": at == 0,
        "second": at == 1,
        "third": at == 2,  # noqa: PLR2004
        "last": at == n - 1,
        "relative": at / max(n - 1, 1),
        "index_log": np.log1p(at) / 5,
        "log_blocks": math.log1p(n) / 5,
    }


def _around_main_text(
    at: NDArray[np.int64], first: int, last: int, short: NDArray[np.bool_]
) -> dict[str, ArrayLike]:
    """Describe which side of the main text a block is on, and how near."""
    found = first >= 0
    above, below = found & (at < first), found & (at > last)
    inside = found & (at >= first) & (at <= last)
    before = np.where(above, first - at, 0)
    after = np.where(below, at - last, 0)
    return {
        "before_prose": above,
        "inside_prose": inside,
        "after_prose": below,
        "log_before": np.log1p(before) / 4,
        "log_after": np.log1p(after) / 4,
        "near_prose": np.isin(before, (1, 2)) | np.isin(after, (1, 2)),
        "first_prose": at == first,
        "last_prose": at == last,
        "no_prose": not found,
        "headless": first == 0,
        "short_before_prose": short & above,
        "short_after_prose": short & below,
        "short_inside": short & inside,
        "long_before_prose": ~short & above,
        "long_after_prose": ~short & below,
    }


def _on_topic(
    topics: list[set[str]], topic: Counter[str], counted: NDArray[np.bool_]
) -> list[float]:
    """Return the share of each block's words that the main text has.

    Blocks that are counted in the main text do not count for themselves.
    """
    return [
        sum(topic[word] > own for word in words) / max(len(words), 1)
        for words, own in zip(topics, counted.tolist(), strict=True)
    ]


def _title_candidate(
    base: Matrix,
    all_words: list[list[str]],
    topics: list[set[str]],
    topic: Counter[str],
    first: int,
) -> int:
    """Find the block above the main text that shares most words with it."""
    best, candidate = 0.0, -1
    for i in range(max(first, 1)):
        words = all_words[i]
        if not _TITLE_MIN <= len(words) <= _TITLE_MAX or base[i, _PROSE]:
            continue
        own = topics[i]
        hits = sum(word in topic for word in own)
        # of equal candidates the last, which stands next to the text
        score = hits / math.sqrt(len(own) + 1)
        if hits > 1 and score >= best:
            best, candidate = score, i
    return candidate
