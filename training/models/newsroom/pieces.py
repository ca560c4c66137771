"""Pieces of trees, and how they are joined to larger ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from training.models.treebank import Word, root_of

Phrase = list[Word]

_LONGEST = 30
_STOPS = frozenset({".", "!", "?"})


def is_plain(sentence: Sequence[Word]) -> bool:
    """Tell whether a sentence is short, whole and without quote marks."""
    return (
        2 < len(sentence) <= _LONGEST  # noqa: PLR2004 - a word beside its stop is none
        and sentence[-1].form in _STOPS
        and sentence[0].form[:1].isupper()
        and not any(w.form in '"“”«»' for w in sentence)
        and all(w.head != len(sentence) - 1 for w in sentence)
    )


def headed(phrase: Phrase, root: int) -> Phrase:
    """Make all words of a flat phrase depend on one of them."""
    return [
        replace(w, head=root, dep="ROOT" if i == root else w.dep)
        for i, w in enumerate(phrase)
    ]


def join(left: Phrase, right: Phrase, dep: str, *, governor: str = "left") -> Phrase:
    """Set two phrases side by side; the root of one governs that of the other."""
    offset, of_left, of_right = len(left), root_of(left), root_of(right)
    words = [*left, *(replace(w, head=w.head + offset) for w in right)]
    child, parent = offset + of_right, of_left
    if governor == "right":
        child, parent = parent, child
    words[child] = replace(words[child], head=parent, dep=dep)
    return words


def lowered(sentence: Phrase) -> Phrase:
    """Return a sentence that something precedes."""
    first = sentence[0]
    if first.pos in {"PROPN", "NUM", "X", "SYM"} or first.form.isupper():
        return sentence
    return [replace(first, form=first.form[0].lower() + first.form[1:]), *sentence[1:]]


def raised(phrase: Phrase) -> Phrase:
    """Return a phrase that opens a sentence."""
    first = phrase[0]
    return [replace(first, form=first.form[0].upper() + first.form[1:]), *phrase[1:]]


def comma() -> Phrase:
    """Return a comma."""
    return [Word(",", ",", "PUNCT", "", "", 0, "ROOT")]


def tight(phrase: Phrase) -> Phrase:
    """Return a phrase without a space behind it."""
    return [*phrase[:-1], replace(phrase[-1], space=False)]


def stopped(phrase: Phrase) -> Phrase:
    """Return a sentence with its stop."""
    return join(tight(phrase), [Word(".", ".", "PUNCT", "", "", 0, "ROOT")], "punct")
