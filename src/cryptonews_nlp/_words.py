"""Blocks of words, as the data of each language is written, read into tables."""

from __future__ import annotations

from collections.abc import Mapping


def words(block: str) -> frozenset[str]:
    """Return the words of a block.

    Examples
    --------
    >>> sorted(words("one two"))
    ['one', 'two']
    """
    return frozenset(block.split())


def in_order(block: str) -> tuple[str, ...]:
    """Return the words of a block in their order."""
    return tuple(block.split())


def phrases(block: str) -> tuple[str, ...]:
    """Return the phrases of a block, one a line, longest first."""
    lines = (line.strip() for line in block.strip().splitlines())
    return tuple(sorted((line for line in lines if line), key=len, reverse=True))


def listed(block: str) -> tuple[str, ...]:
    """Return the phrases of a block, parted by bars, in their order.

    Examples
    --------
    >>> listed("log in | sign up")
    ('log in', 'sign up')
    """
    return tuple(" ".join(phrase.split()) for phrase in block.split("|"))


def by_word(block: str) -> dict[str, str]:
    """Read lines of ``name: word word ...`` into name by word; ``_`` is a space.

    Examples
    --------
    >>> by_word("at_most: up_to below")
    {'up to': 'at_most', 'below': 'at_most'}
    """
    return {word: name for name, word in _pairs(block)}


def by_name(blocks: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Return the words of each block; ``_`` is a space.

    Examples
    --------
    >>> sorted(by_name({"most": "up_to below"})["most"])
    ['below', 'up to']
    """
    return {
        name: frozenset(word.replace("_", " ") for word in block.split())
        for name, block in blocks.items()
    }


def names_by_word(block: str) -> dict[str, frozenset[str]]:
    """Read the same lines where a word may stand under several names."""
    found: dict[str, frozenset[str]] = {}
    for name, word in _pairs(block):
        found[word] = found.get(word, frozenset()) | {name}
    return found


def _pairs(block: str) -> list[tuple[str, str]]:
    lines = (line.partition(":") for line in block.strip().splitlines())
    return [
        (name.strip(), word.replace("_", " "))
        for name, _, members in lines
        for word in members.split()
    ]
