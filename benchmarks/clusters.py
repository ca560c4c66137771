"""Scores of clusterings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping


def b_cubed(wanted: Mapping[str, Hashable], found: Mapping[str, Hashable]) -> float:
    """Return the B-cubed F1 of a clustering (Bagga and Baldwin, 1998).

    Examples
    --------
    >>> b_cubed({"a": 1, "b": 1, "c": 2}, {"a": 5, "b": 5, "c": 6})
    1.0
    """
    left, right = _members(wanted), _members(found)
    precision = recall = 0.0
    for name in wanted:
        a, b = left[wanted[name]], right[found[name]]
        precision += len(a & b) / len(b)
        recall += len(a & b) / len(a)
    return 2 * precision * recall / (precision + recall) / len(wanted)


def _members(clusters: Mapping[str, Hashable]) -> dict[Hashable, set[str]]:
    members: dict[Hashable, set[str]] = defaultdict(set)
    for name, cluster in clusters.items():
        members[cluster].add(name)
    return members
