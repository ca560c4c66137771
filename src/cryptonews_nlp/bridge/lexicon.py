"""The shipped lexicons and the vectors that they give."""

from __future__ import annotations

import gzip
import math
from collections import Counter, defaultdict
from functools import lru_cache
from importlib.resources import files

from cryptonews_nlp.bridge.words import Token, stem, tokens

#: Languages with a lexicon into English stems, and its file.
LEXICONS = {"fr": "fr_en.tsv.gz"}

#: Weight of a capitalised word's own stem beside its translations: "Pierre" is a name
#: more often than a stone, and the lexicon cannot know.
OWN_STEM = 0.5

Lexicon = dict[str, dict[str, float]]


def read_lexicon(data: bytes) -> Lexicon:
    """Read a lexicon as training/bridge.py writes it.

    Parameters
    ----------
    data : bytes
        Gzipped lines: a stem, then tab-separated ``target weight`` (thousandths).

    Returns
    -------
    dict of str to dict of str to float
        Weights of each stem sum to 1.
    """
    lexicon: Lexicon = {}
    for line in gzip.decompress(data).decode().splitlines():
        word, *cells = line.split("\t")
        entries = {}
        for cell in cells:
            target, weight = cell.rsplit(" ", 1)
            # the square root spreads the mass over the synonyms, which another
            # writer may have chosen
            entries[target] = math.sqrt(int(weight))
        total = sum(entries.values())
        lexicon[word] = {target: w / total for target, w in entries.items()}
    return lexicon


class Bridge:
    """Texts of several languages as vectors over English stems.

    Parameters
    ----------
    lexicons : dict of str to Lexicon
        By ISO 639-1 code; a language without one is its own pivot.
    idf : dict of str to float, default None
        Inverse document frequency of English stems; a stem that it lacks is rare.

    Examples
    --------
    >>> bridge = Bridge({"fr": {"banque": {"bank": 1.0}}})
    >>> bridge.translate("banques", "fr"), bridge.translate("banks", "en")
    ({'bank': 1.0}, {'bank': 1.0})
    """

    def __init__(
        self, lexicons: dict[str, Lexicon], idf: dict[str, float] | None = None
    ) -> None:
        self.lexicons = lexicons
        self.idf = idf or {}
        self._unseen = max(self.idf.values(), default=1.0)

    def translate(self, word: str, language: str) -> dict[str, float]:
        """Return the English stems of a word with weights that sum to 1.

        Parameters
        ----------
        word : str
            A word as written; a capital keeps its own stem beside the translations.
        language : str
            ISO 639-1 code of the word.
        """
        key = stem(word, language)
        entries = self.lexicons.get(language, {}).get(key)
        if entries is None:
            return {key: 1.0}
        if not word[:1].isupper() or key in entries:
            return entries
        kept = {target: (1 - OWN_STEM) * w for target, w in entries.items()}
        return kept | {key: OWN_STEM}

    def counts(self, found: list[Token], language: str) -> dict[str, float]:
        """Return how often each English stem and number occurs among tokens."""
        total: defaultdict[str, float] = defaultdict(float)
        words = Counter(
            (token.key if token.number else token.text, token.number)
            for token in found
            if not token.function
        )
        for (word, number), times in words.items():
            targets = {word: 1.0} if number else self.translate(word, language)
            for target, weight in targets.items():
                total[target] += times * weight
        return dict(total)

    def vector(self, text: str, language: str) -> dict[str, float]:
        """Return a text as a sparse vector of length 1 over English stems and numbers.

        Parameters
        ----------
        text : str
            A sentence, a quotation or a whole article.
        language : str
            ISO 639-1 code of the text.

        Returns
        -------
        dict of str to float
            Square root of the count times inverse document frequency, normalised;
            empty for a text without content words.
        """
        counts = self.counts(tokens(text, language), language)
        weights = {
            key: math.sqrt(count) * self.idf.get(key, self._unseen)
            for key, count in counts.items()
        }
        length = math.sqrt(sum(w * w for w in weights.values()))
        return {key: w / length for key, w in weights.items()} if length else {}

    def similarity(
        self, text: str, language: str, other: str, other_language: str
    ) -> float:
        """Return the cosine (0-1) of two texts of any two languages."""
        left, right = self.vector(text, language), self.vector(other, other_language)
        return sum(weight * right.get(key, 0.0) for key, weight in left.items())


@lru_cache(maxsize=1)
def load_bridge() -> Bridge:
    """Return the shipped bridge, read once a process."""
    folder = files("cryptonews_nlp.bridge")
    return Bridge(
        {
            language: read_lexicon(folder.joinpath(name).read_bytes())
            for language, name in LEXICONS.items()
        }
    )
