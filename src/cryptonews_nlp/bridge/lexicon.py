"""The shipped lexicons and the vectors that they give."""

from __future__ import annotations

import gzip
import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from importlib.resources import files

from cryptonews_nlp.bridge.words import plain_number, stem, written_words

#: Languages with a lexicon into English stems, and its file.
LEXICONS = {"fr": "fr_en.tsv.gz"}

#: Languages with background document frequencies, and their file.
FREQUENCIES = {"en": "frequency_en.txt.gz", "fr": "frequency_fr.txt.gz"}

#: The language whose stems all others are translated to.
PIVOT = "en"

#: Weight of a capitalised word's own stem beside its translations: "Pierre" is a name
#: more often than a stone, and the lexicon cannot know.
OWN_STEM = 0.5

#: Written words of a language whose translations are remembered.
MAX_KNOWN = 300_000

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


class _Translations(dict[str, tuple[tuple[str, float], ...]]):
    """Written words of one language with their translations, looked up once.

    Parameters
    ----------
    look_up : callable
        Gives the translations of a word.
    """

    def __init__(self, look_up: Callable[[str], dict[str, float]]) -> None:
        self._look_up = look_up

    def __missing__(self, word: str) -> tuple[tuple[str, float], ...]:
        if len(self) >= MAX_KNOWN:
            self.clear()
        found = self[word] = tuple(self._look_up(word).items())
        return found


def dot(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    """Return the dot product of two sparse vectors: the cosine, if of length 1.

    Examples
    --------
    >>> dot({"bank": 0.6, "coin": 0.8}, {"coin": 0.5, "exchange": 0.5})
    0.4
    """
    if len(left) > len(right):
        left, right = right, left
    total = 0.0
    for key, weight in left.items():
        if key in right:
            total += weight * right[key]
    return total


class _Rarities(dict[str, float]):
    """Inverse document frequencies of English stems, worked out once."""

    def __init__(self, bridge: Bridge) -> None:
        self._share = bridge.share

    def __missing__(self, key: str) -> float:
        if len(self) >= MAX_KNOWN:
            self.clear()
        share = self._share(key)
        found = self[key] = 1.0 if share is None else -math.log(share)
        return found


class Bridge:
    """Texts of several languages as vectors over English stems.

    Parameters
    ----------
    lexicons : dict of str to Lexicon
        By ISO 639-1 code; a language without one is its own pivot.
    shares : dict of str to dict of str to float, default None
        By language, the share of background documents that hold a stem.

    Examples
    --------
    >>> bridge = Bridge({"fr": {"banqu": {"bank": 1.0}}})
    >>> bridge.translate("banques", "fr"), bridge.translate("banks", "en")
    ({'bank': 1.0}, {'bank': 1.0})
    """

    def __init__(
        self,
        lexicons: dict[str, Lexicon],
        shares: dict[str, dict[str, float]] | None = None,
    ) -> None:
        self.lexicons = lexicons
        self.shares = shares or {}
        self._rarest = {
            language: min(table.values()) / 2 for language, table in self.shares.items()
        }
        self._known: dict[str, _Translations] = {}
        self._rarities = _Rarities(self)

    def share(self, key: str, language: str = PIVOT) -> float | None:
        """Return the share (0-1) of background documents that hold a stem.

        Half the rarest share for a stem that the background lacks, None for a language
        without background.
        """
        table = self.shares.get(language)
        return None if table is None else table.get(key, self._rarest[language])

    def translate(self, word: str, language: str) -> dict[str, float]:
        """Return the English stems of a word, or a number itself, with weights.

        Parameters
        ----------
        word : str
            A word or number as written; a capital keeps the word's own stem beside its
            translations.
        language : str
            ISO 639-1 code of the word.

        Returns
        -------
        dict of str to float
            Weights sum to 1.
        """
        return dict(self._translations(language)[word])

    def _translations(self, language: str) -> _Translations:
        found = self._known.get(language)
        if found is None:
            found = self._known[language] = _Translations(
                lambda word: self._translate(word, language)
            )
        return found

    def _translate(self, word: str, language: str) -> dict[str, float]:
        if word[:1].isdecimal():
            return {plain_number(word): 1.0}
        key = stem(word, language)
        entries = self.lexicons.get(language, {}).get(key)
        if entries is None:
            return {key: 1.0}
        if not word[:1].isupper() or key in entries:
            return entries
        kept = {target: (1 - OWN_STEM) * w for target, w in entries.items()}
        return kept | {key: OWN_STEM}

    def counts(
        self, words: Iterable[str] | Mapping[str, int], language: str
    ) -> dict[str, float]:
        """Return how often each English stem and number occurs behind words.

        Parameters
        ----------
        words : iterable of str, or mapping of str to int
            Words and numbers as written, one by one or counted.
        language : str
            ISO 639-1 code of the words.
        """
        known = self._translations(language)
        total: dict[str, float] = {}
        get = total.get
        counted = words if isinstance(words, Mapping) else Counter(words)
        for word, times in counted.items():
            for target, weight in known[word]:
                total[target] = get(target, 0.0) + times * weight
        return total

    def vector(self, text: str, language: str) -> dict[str, float]:
        """Return a text as a sparse vector of length 1 over English stems and numbers.

        Function words are kept: short sentences need them (retrieval of held-out
        translations rose by a point), and their rarity weight is small.

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
            empty for a text without words.
        """
        counts = self.counts(written_words(text), language)
        rarity = self._rarities
        weights = {key: math.sqrt(count) * rarity[key] for key, count in counts.items()}
        length = math.sqrt(sum(w * w for w in weights.values()))
        return {key: w / length for key, w in weights.items()} if length else {}

    def similarity(
        self, text: str, language: str, other: str, other_language: str
    ) -> float:
        """Return the cosine (0-1) of two texts of any two languages."""
        left, right = self.vector(text, language), self.vector(other, other_language)
        return dot(left, right)


def read_shares(data: bytes) -> dict[str, float]:
    """Read document frequencies as training/bridge.py writes them.

    Parameters
    ----------
    data : bytes
        Gzipped lines: the number of documents, then ``stem frequency``.

    Returns
    -------
    dict of str to float
        Share of documents that hold the stem, at most a little below 1.
    """
    first, *lines = gzip.decompress(data).decode().splitlines()
    n_documents = int(first)
    pairs = (line.rsplit(" ", 1) for line in lines)
    return {key: (int(count) + 0.5) / (n_documents + 1) for key, count in pairs}


@lru_cache(maxsize=1)
def load_bridge() -> Bridge:
    """Return the shipped bridge, read once a process."""
    folder = files("cryptonews_nlp.bridge")
    return Bridge(
        {
            language: read_lexicon(folder.joinpath(name).read_bytes())
            for language, name in LEXICONS.items()
        },
        {
            language: read_shares(folder.joinpath(name).read_bytes())
            for language, name in FREQUENCIES.items()
        },
    )
