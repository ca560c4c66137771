"""Where a block stands with regard to the main text, in numbers."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np
from numpy.typing import NDArray

from cryptonews_nlp.zoning.blocks import Block
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


def _since_headings(base: Matrix) -> Matrix:
    """Tell how near a short block above is that heads a section of page furniture."""
    columns = [
        BASE_NAMES.index(f"lead_{kind}")
        for kind in ("related", "navigation", "promotion", "legal")
    ]
    short = (
        base[:, BASE_NAMES.index("words_1_3")] + base[:, BASE_NAMES.index("words_4_8")]
    )
    out = np.zeros((len(base), len(columns)), dtype=np.float32)
    nearness: NDArray[np.floating] = np.zeros(len(columns), dtype=np.float32)
    for i in range(len(base)):
        nearness = 1 / (1 / np.maximum(nearness, 0.01) + 1)
        nearness = np.where(base[i, columns] * short[i] > 0, 1.0, nearness)
        out[i] = nearness
    return out


def _runs(base: Matrix) -> Matrix:
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
    return out


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
    """
    n = len(blocks)
    lengths = [b.end - b.start for b in blocks]
    first, last = _main_text(base, lengths)
    topic: Counter[str] = Counter()
    for i in range(first, last + 1):
        if base[i, _PROSE]:
            topic.update(topics[i])
    candidate = _title_candidate(base, all_words, topics, topic, first)
    total = max(sum(lengths), 1)
    prose_share = (
        sum(size for size, p in zip(lengths, base[:, _PROSE], strict=True) if p) / total
    )
    out = np.zeros((n, len(PLACE_NAMES)), dtype=np.float32)
    since = _since_headings(base)
    runs = _runs(base)
    for i in range(n):
        before, after = first - i, i - last
        inside = float(first <= i <= last and first >= 0)
        own = topics[i]
        floor = bool(base[i, _PROSE]) and bool(inside)
        hits = sum(topic.get(w, 0) > floor for w in own)
        short = len(all_words[i]) <= _SHORT
        outside_before = float(before > 0 and first >= 0)
        outside_after = float(after > 0 and first >= 0)
        out[i] = [
            float(i == 0), float(i == 1), float(i == 2),  # noqa: PLR2004
            float(i == n - 1),
            i / max(n - 1, 1),
            outside_before,
            inside,
            outside_after,
            math.log1p(max(before, 0)) / 4 if first >= 0 else 0.0,
            math.log1p(max(after, 0)) / 4 if first >= 0 else 0.0,
            float(first >= 0 and (before in (1, 2) or after in (1, 2))),
            float(first < 0),
            hits / max(len(own), 1),
            float(not own),
            math.log1p(n) / 5,
            prose_share,
            float(first == 0),
            *since[i],
            *runs[i],
            float(short) * outside_before,
            float(short) * outside_after,
            float(short) * inside,
            math.log1p(i) / 5,
            float(i == first),
            float(i == last),
            float(not short) * outside_before,
            float(not short) * outside_after,
            float(i == candidate),
        ]  # fmt: skip
    return out


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
