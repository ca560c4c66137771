"""Items that two stories share, looked up pair by pair."""

from __future__ import annotations

import random

import numpy as np
import pytest

from cryptonews_nlp.events.evidence import _share


@pytest.mark.parametrize("n_items", [5, 300, 2000])
def test_shared_items_are_found_however_many_there_are(n_items: int) -> None:
    """With items that share a bit, too: none is taken for another."""
    rng = random.Random(n_items)  # noqa: S311 - not for secrets
    items = [f"org:{number}" for number in range(n_items)]
    held = [set(rng.sample(items, min(4, n_items))) for _ in range(n_items // 4)]
    held += [set(), {items[0]}, {items[0]}]
    n = len(held)
    code = np.array([r * n + c for r in range(n) for c in range(n) if r != c])
    found = _share(held, code)
    expected = [bool(held[pair // n] & held[pair % n]) for pair in code.tolist()]
    assert found.tolist() == expected
