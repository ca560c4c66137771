"""Figures that one article sets against each other: *the town says 31, others 45*."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from cryptonews_nlp.claims.figure import Figure
from cryptonews_nlp.claims.lang import words_of

#: Other figures that may stand between the two.
BETWEEN = 1

#: Sentences that may part them.
NEXT = 1


def with_disputes(
    figures: Sequence[Figure], flat: str, language: Callable[[int], str]
) -> list[Figure]:
    """Mark the figures of an article that it sets against each other.

    Within an article an author tells figures apart, so two that differ measure two
    things. Not so where one replaces the other ("not the 310 million"), or where a word
    of contrast parts the figures of two sources ("but the association counts 120").

    Parameters
    ----------
    figures : sequence of Figure
        Of one article, in order of appearance.
    flat : str
        Its text with plain spaces and marks.
    language : callable
        Language at an offset.

    Returns
    -------
    list of Figure
        The same, with ``against`` filled on both sides.
    """
    against: dict[str, set[str]] = {}
    for i, left in enumerate(figures):
        for right in figures[i + 1 : i + 2 + BETWEEN]:
            if _alike(left, right) and _opposed(left, right, flat, language):
                against.setdefault(left.claim.claim_id, set()).add(right.claim.claim_id)
                against.setdefault(right.claim.claim_id, set()).add(left.claim.claim_id)
    return [
        replace(figure, against=frozenset(against[figure.claim.claim_id]))
        if figure.claim.claim_id in against
        else figure
        for figure in figures
    ]


def _alike(left: Figure, right: Figure) -> bool:
    """Tell whether two figures may be of one measure: one kind, one noun or none."""
    if left.sentence is None or right.sentence is None:
        return False
    if right.sentence - left.sentence > NEXT:
        return False
    units = {left.claim.unit, right.claim.unit} - {None}
    if left.kind == right.kind:
        return left.kind != "count" or len(units) <= 1
    # the second is often a bare number: "some 31 million, others 45 million"
    return right.kind == "count" and right.claim.unit is None and left.kind == "money"


def _opposed(
    left: Figure, right: Figure, flat: str, language: Callable[[int], str]
) -> bool:
    words = words_of(language(right.claim.start))
    if words is None:
        return False
    between = flat[left.claim.end : right.claim.start]
    if words.correction.search(between):
        return True
    contrast = words.contrast.search(between)
    if contrast is None:
        return False
    if left.kind == "percent":
        return False  # shares of two groups, or of two surveys
    # a reported clause may run on to what somebody else counts
    other = words.counts.search(between, contrast.end())
    named = None not in (left.source, right.source)
    return (named and left.source != right.source) or other is not None
