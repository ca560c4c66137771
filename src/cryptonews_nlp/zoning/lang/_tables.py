"""Blocks of phrases as the tables of the languages."""

from __future__ import annotations


def listed(text: str) -> tuple[str, ...]:
    """Cut a list of phrases at its bars."""
    return tuple(" ".join(phrase.split()) for phrase in text.split("|"))
