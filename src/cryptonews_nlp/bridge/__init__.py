"""A lexical bridge: texts of several languages as vectors over English stems.

Interface
---------
``load_bridge() -> Bridge``
    The shipped bridge (read once, then shared). No model, no download.
``Bridge.translate(word, language) -> dict[str, float]``
    English stems of a word with weights that sum to 1: ``bridge.translate("enquête",
    "fr")``. English words, names and words that the lexicon lacks give their own stem.
``Bridge.vector(text, language) -> dict[str, float]``
    Sparse vector of a text of either language over English stems and numbers, length 1,
    rare words heavy.
``dot(left, right) -> float``
    Dot product of two such vectors: their cosine.
``Bridge.similarity(text, language, other, other_language) -> float``
    Cosine, 0-1, of two texts, whatever their languages.
``Bridge.share(stem, language) -> float | None``
    How common a stem is in general news, laws and blogs: the background for rarity.
``tokens(text, language)``, ``stem``, ``fold``, ``plain_number``
    The words and numbers with offsets that all of it rests on.

>>> bridge = load_bridge()
>>> bridge.similarity("Police arrested two hackers in Lyon.", "en",
...                   "La police a arrêté deux pirates à Lyon.", "fr") > 0.5
True
"""

from cryptonews_nlp.bridge.lang import WORDS
from cryptonews_nlp.bridge.lexicon import PIVOT, Bridge, dot, load_bridge
from cryptonews_nlp.bridge.words import Token, fold, plain_number, stem, tokens

__all__ = [
    "PIVOT",
    "WORDS",
    "Bridge",
    "Token",
    "dot",
    "fold",
    "load_bridge",
    "plain_number",
    "stem",
    "tokens",
]
