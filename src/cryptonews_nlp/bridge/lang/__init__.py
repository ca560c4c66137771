"""Word data of each language, by ISO 639-1 code."""

from __future__ import annotations

from typing import NamedTuple

from cryptonews_nlp.bridge.lang import en, fr


class WordData(NamedTuple):
    """What the bridge has to know about a language.

    Attributes
    ----------
    function_words : frozenset of str
        Folded words that carry no content.
    endings : tuple of str
        Folded inflectional endings, longest first.
    shortest : int
        Letters that must remain when an ending is cut.
    """

    function_words: frozenset[str]
    endings: tuple[str, ...]
    shortest: int


WORDS: dict[str, WordData] = {
    module.CODE: WordData(
        frozenset(module.FUNCTION_WORDS.split()),
        tuple(sorted(module.ENDINGS.split(), key=len, reverse=True)),
        module.SHORTEST,
    )
    for module in (en, fr)
}
