"""How much of what one quote says another one says as well, in either language."""

from __future__ import annotations

import gzip
import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from cryptonews_nlp.bridge import fold, load_bridge, tokens
from cryptonews_nlp.linking.utterances.lang import CLOSED

#: A translation with less than this share of the likeliest one's weight is no match.
_LEAST_SHARE = 0.2
#: Weight of a word of a closed class (not, I) beside content words (about 4).
_LIGHT = 1.0
#: Greatest weight of a word: that of one unseen in thousand sentences.
_MOST = 7.0
#: Sentences that a corpus is counted as having beside its quotes, so that a small
#: corpus does not make a rare word common.
_PRIOR = 2000

Forms = dict[str, float]


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a quote as English stems.

    Attributes
    ----------
    words : tuple of dict of str to float
        For each word its stems with weights up to 1.
    best : dict of str to float
        The greatest weight of each stem.
    numbers : frozenset of str
        Numbers, in digits or in words.
    """

    words: tuple[Forms, ...]
    best: Forms
    numbers: frozenset[str]


def wording(text: str, language: str) -> Wording:
    """Return the words of a quote.

    Parameters
    ----------
    text : str
        What is said.
    language : str
        ISO 639-1 code of the text.

    Examples
    --------
    >>> "4" in wording("Quatre agents", "fr").numbers
    True
    """
    words: list[Forms] = []
    numbers = set()
    for token in tokens(text, language):
        if token.number:
            numbers.add(token.key)
            words.append({token.key: 1.0})
            continue
        kind = CLOSED.get(language, {}).get(fold(token.text))
        if kind is not None and kind.isdigit():
            numbers.add(kind)
            words.append({kind: 1.0})
        elif kind is not None:
            words.append({f"#{kind}": 1.0})
        elif not token.function:
            words.append(_forms(token.text, language))
    best: Forms = {}
    for forms in words:
        for form, weight in forms.items():
            best[form] = max(weight, best.get(form, 0.0))
    return Wording(tuple(words), best, frozenset(numbers))


@lru_cache(maxsize=50_000)
def _forms(word: str, language: str) -> Forms:
    forms = load_bridge().translate(word, language)
    most = max(forms.values())
    return {f: w / most for f, w in forms.items() if w >= _LEAST_SHARE * most}


class Weights:
    """How much each word tells: its rarity in general and in this corpus.

    Parameters
    ----------
    wordings : iterable of Wording
        All quotes of the corpus.
    """

    def __init__(self, wordings: Iterable[Wording]) -> None:
        self._counts: Counter[str] = Counter()
        self._total = _PRIOR
        for each in wordings:
            self._counts.update(each.best.keys())
            self._total += 1
        self._general = general_weights()
        self._known: dict[str, float] = {}

    def of_form(self, form: str) -> float:
        """Return the weight of a stem: inverse document frequency, at most 7."""
        known = self._known.get(form)
        if known is None:
            if form.startswith("#"):
                known = _LIGHT
            else:
                here = math.log(self._total / (1 + self._counts[form]))
                known = max(_LIGHT, min(_MOST, here, self._general.get(form, _MOST)))
            self._known[form] = known
        return known

    def of(self, forms: Forms) -> float:
        """Return the weight of a word: that of its likeliest stem."""
        return self.of_form(max(forms, key=lambda form: (forms[form], form)))


@dataclass(frozen=True, slots=True)
class Weighed:
    """The words of a quote with their weights.

    Attributes
    ----------
    words : tuple of (float, tuple of (str, float))
        Weight of each word, and its stems.
    total : float
        Sum of the weights.
    """

    words: tuple[tuple[float, tuple[tuple[str, float], ...]], ...]
    total: float

    @classmethod
    def of(cls, words: Wording, weights: Weights) -> Weighed:
        """Weigh the words of a quote."""
        weighed = tuple((weights.of(f), tuple(f.items())) for f in words.words)
        return cls(weighed, math.fsum(weight for weight, _ in weighed))


def coverage(part: Weighed, whole: Wording) -> tuple[float, float]:
    """Return how much of one quote's words another one has.

    Returns
    -------
    tuple of (float, float)
        Share of the weight of the words of ``part`` that ``whole`` has, 0-1; and the
        weight itself.
    """
    best = whole.best
    found = 0.0
    for weight, forms in part.words:
        most = 0.0
        for form, share in forms:
            other = best.get(form)
            if other is not None:
                overlap = min(other, share)
                most = max(most, overlap)
        found += weight * most
    return (found / part.total if part.total else 0.0), found


@cache
def general_weights() -> dict[str, float]:
    """Return the inverse document frequency of frequent English stems."""
    path = files("cryptonews_nlp.linking") / "data" / "stems.tsv.gz"
    lines = gzip.decompress(path.read_bytes()).decode().splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {stem: float(weight) for stem, weight in rows}
