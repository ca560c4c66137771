"""Treebank sentences in the tokens of spaCy, for the teacher of the parsers."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from spacy.language import Language
from spacy.training import Example

from training.models.examples import make_examples
from training.models.treebank import Document


class Sentence(NamedTuple):
    """A sentence with its tree.

    Attributes
    ----------
    words, pos : tuple of str
        Forms and universal parts of speech ("" where unknown).
    heads : tuple of int
        Index of the head, of the word itself for the root, -1 where unknown.
    labels : tuple of str
        Relations ("" where unknown).
    treebank : str
        Where it comes from: annotations differ.
    """

    words: tuple[str, ...]
    pos: tuple[str, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]
    treebank: str


def aligned(
    nlp: Language,
    documents: Sequence[Document],
    names: Sequence[str],
    rng: random.Random,
    treebank: str,
    *,
    varied_share: float,
) -> Iterator[Sentence]:
    """Yield sentences of a treebank, a share of them in another typography."""
    for example in make_examples(
        nlp, documents, names, rng, longest=4, varied_share=varied_share
    ):
        yield from _sentences(example, treebank)


def _sentences(example: Example, treebank: str) -> Iterator[Sentence]:
    aligned_of: Any = example  # spaCy declares no types for it
    doc = example.predicted
    heads, labels = aligned_of.get_aligned_parse(projectivize=False)
    pos = aligned_of.get_aligned("POS", as_string=True)
    starts = aligned_of.get_aligned_sent_starts()
    bounds = [i for i, start in enumerate(starts) if i == 0 or start == 1]
    for first, end in zip(bounds, [*bounds[1:], len(doc)], strict=True):
        kept = [i for i in range(first, end) if not doc[i].is_space]
        place = {i: n for n, i in enumerate(kept)}
        known = [place.get(-1 if heads[i] is None else heads[i], -1) for i in kept]
        if len(kept) < 2 or not any(h == n for n, h in enumerate(known)):  # noqa: PLR2004
            continue
        yield Sentence(
            tuple(doc[i].text for i in kept),
            tuple(pos[i] or "" for i in kept),
            tuple(known),
            tuple(
                (labels[i] or "") if h >= 0 else ""
                for i, h in zip(kept, known, strict=True)
            ),
            treebank,
        )
