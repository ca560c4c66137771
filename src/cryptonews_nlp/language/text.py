"""The language of a text."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache

from cryptonews_nlp._types import LANGUAGES
from cryptonews_nlp.language.profiles import english_against_french, rank_languages
from cryptonews_nlp.zoning.lang import FUNCTION_WORDS, NEIGHBOURS
from cryptonews_nlp.zoning.words import fold

UNKNOWN = "und"

# From 60 characters on, all 55 profiles decide right in 99 of 100 sentences; below,
# the pair en/fr does better (our measurement on lingua's test sentences, 2026-11).
MIN_DECIDED = 60
# Three slices of a long text give the same answer as the whole.
_SLICE = 500
# Log-odds in favour of the article's own language: a short line that could be either
# follows the article, a French sentence in an English article does not.
_PRIOR_LOG_ODDS = 4.0
# Foreign names carry n-grams of their own language, function words do not: each is
# worth this much. Chosen on our train split.
_FUNCTION_LOG_ODDS = 3.0
# On which side of zero the evidence for each of the two is.
_SIDES = {"en": 1, "fr": -1}
# Below this probability a text without a prior is not called English or French.
_MIN_CONFIDENCE = 0.6
# A paragraph of the expected language has at least this share of its function words
# (English and French news have 0.2-0.4); with fewer it may be a third language.
_MIN_FUNCTION_SHARE = 0.12
# From this length on, a text with this share of words that only English (only French)
# has is in it, no n-gram asked: in the news documents of NTREX-128 in 126 other
# languages the share is at most 0.175, in English and French ones 0.25 on average.
_CLEAR_LENGTH, _CLEAR_SHARE, _CLEAR_OTHER = 200, 0.18, 0.06
_CLEAR_CONFIDENCE = 0.999
# A line of a third language has at least this many words.
_MIN_WORDS_OTHER = 12
# Bounded and without nesting: text of nothing but brackets must cost no more.
_MARKUP = re.compile(
    r"!?\[([^\[\]]{0,500})\]\([^()]{0,2000}\)|(?:https?://|www\.)\S+"
    r"|(?<!\S)\S{1,80}@\S+|[@#]\w+"
)
_LETTER = re.compile(r"[^\W\d_]")
_NO_LETTER = re.compile(r"[\W\d_]")
_OTHER_SCRIPT = re.compile(r"[^\W\d_\u0000-\u024f\u1e00-\u1eff]")
# Scripts of East Asia. Korean is written with the first, Japanese with the second
# beside characters that Chinese has alone: where at least a tenth is so written, it is
# that language. N-grams mislead on a page of figures, whose few characters all have.
_EAST_ASIAN = {
    "ko": re.compile(r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]"),
    "ja": re.compile(r"[\u3040-\u30ff]"),
    "zh": re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"),
}
_SCRIPT_SHARE = 0.1
_WORD = re.compile(r"[^\W\d_]+")
_SPACE = re.compile(r"\s+")
_SHARED = frozenset.intersection(*FUNCTION_WORDS.values())
# Function words that only one of the two has; those that no third language has either.
_OWN = {code: words - _SHARED for code, words in FUNCTION_WORDS.items()}
_OWN_ALONE = {code: words - NEIGHBOURS[code] for code, words in _OWN.items()}
_NO_LETTERS = "no letters"
_TOO_SHORT = "too short to tell English from French"


@dataclass(frozen=True, slots=True)
class Detection:
    """A language, how sure it is (0-1), and why when there is none."""

    language: str
    confidence: float
    reason: str | None = None


def _clean(text: str) -> str:
    """Drop links, even out spaces, lower the case (the profiles hold few capitals)."""
    return _SPACE.sub(" ", _MARKUP.sub(r" \1 ", text)).strip().lower()


def _sample(text: str) -> str:
    """Take the beginning, the middle and the end of a long text."""
    if len(text) <= 3 * _SLICE:
        return text
    middle = (len(text) - _SLICE) // 2
    slices = text[:_SLICE], text[middle : middle + _SLICE], text[-_SLICE:]
    return " ".join(slices)


@lru_cache(maxsize=8)
def _count_function_words(text: str) -> tuple[dict[str, int], int]:
    """Count the words that only one supported language has, by language, and all."""
    words = _WORD.findall(fold(text))
    counts = {
        code: sum(map(_OWN_ALONE[code].__contains__, words)) for code in LANGUAGES
    }
    return counts, len(words)


def _without_words_of(language: str, text: str) -> bool:
    """Tell whether a text holds no function word of English, or none of French."""
    return _OWN[language].isdisjoint(_WORD.findall(fold(text)))


def _pair_score(text: str) -> float:
    """Sum the evidence for English (positive) against French (negative)."""
    counts, _ = _count_function_words(text)
    grams = english_against_french(text)
    words = sum(_SIDES[code] * number for code, number in counts.items())
    return grams + _FUNCTION_LOG_ODDS * words


def _detect_pair(text: str, prior: str | None) -> Detection:
    """Decide between English and French.

    Names alone ("9. Climate Transition Plans") do not leave the expected language.
    """
    score = _pair_score(text)
    if prior in _SIDES:
        score += _PRIOR_LOG_ODDS * _SIDES[prior]
        other = _told_by(-_SIDES[prior])
        if _told_by(score) == other and _without_words_of(other, text):
            score = -score
    confidence = 1 / (1 + math.exp(-min(abs(score), 30.0)))
    if confidence < _MIN_CONFIDENCE:
        return Detection(UNKNOWN, 0.0, _TOO_SHORT)
    return Detection(_told_by(score), confidence)


def _told_by(score: float) -> str:
    """Return the language on whose side the evidence is."""
    return next(code for code, side in _SIDES.items() if (side > 0) == (score > 0))


def _detect_all(text: str) -> Detection:
    """Decide among all languages."""
    ranked = rank_languages(text)
    if not ranked:
        return Detection(UNKNOWN, 0.0, "no letters that a language profile knows")
    code, share = ranked[0]
    return Detection(code.partition("-")[0], share)


def _by_script(text: str, others: int) -> Detection | None:
    """Decide on a text most of whose letters are East Asian."""
    counts = {code: len(script.findall(text)) for code, script in _EAST_ASIAN.items()}
    total = sum(counts.values())
    if 2 * total <= others:
        return None
    told = (code for code, n in counts.items() if n >= _SCRIPT_SHARE * total)
    return Detection(next(told), _CLEAR_CONFIDENCE)


def _may_be_other(text: str, language: str) -> bool:
    """Tell whether a text lacks the function words of a language."""
    counts, n_words = _count_function_words(text)
    return counts[language] < _MIN_FUNCTION_SHARE * n_words


def _clear(text: str) -> str | None:
    """Name the language of a text that is full of its function words."""
    counts, n_words = _count_function_words(text)
    low, high = _CLEAR_OTHER * n_words, _CLEAR_SHARE * n_words
    for code, hits in counts.items():
        others = sum(counts.values()) - hits
        if hits >= high and others <= low:
            return code
    return None


def detect_language(text: str, *, prior: str | None = None) -> Detection:
    """Detect the language of a text.

    A text full of words that only English or only French has is in it. Else, from 60
    characters on, the n-gram profiles of 55 languages decide; a shorter text is told
    English from French by those two profiles.

    Parameters
    ----------
    text : str
        Any text; never raises.
    prior : str or None
        ISO 639-1 code expected, such as the language of the article around.

    Returns
    -------
    Detection
        ISO 639-1 code and confidence, or ``und`` with a reason.

    Examples
    --------
    >>> detect_language("LA POLICE DE HONG KONG A ARRÊTÉ SIX PERSONNES").language
    'fr'
    >>> detect_language("45 %").reason
    'no letters'
    """
    clean = _clean(text)
    if not _LETTER.search(clean):
        return Detection(UNKNOWN, 0.0, _NO_LETTERS)
    others = len(_OTHER_SCRIPT.findall(clean))
    if others and 2 * others > len(clean) - len(_NO_LETTER.findall(clean)):
        script = _by_script(clean, others)
        return _detect_all(_sample(clean)) if script is None else script
    if len(clean) < MIN_DECIDED:
        if prior not in (None, UNKNOWN, *LANGUAGES):
            return Detection(str(prior), 0.5)
        return _detect_pair(clean, prior)
    return _detect_long(clean, prior)


def _detect_long(clean: str, prior: str | None) -> Detection:
    """Decide on a text that is long enough for all profiles."""
    clean = _sample(clean)
    if len(clean) >= _CLEAR_LENGTH and (language := _clear(clean)):
        return Detection(language, _CLEAR_CONFIDENCE)
    pair = _detect_pair(clean, prior)
    plausible = pair.language in LANGUAGES and not _may_be_other(clean, pair.language)
    # the cheap test first: most paragraphs are in the language of their article
    if prior in LANGUAGES and pair.language == prior and plausible:
        return pair
    found = _detect_all(clean)
    if len(clean) < 2 * MIN_DECIDED:
        # names of many origins mislead n-grams, function words do not: a line without
        # any stays in the language of its article
        if plausible:
            return pair
        if prior in LANGUAGES and len(_WORD.findall(clean)) < _MIN_WORDS_OTHER:
            return Detection(str(prior), 0.5)
        if prior in LANGUAGES and found.language in LANGUAGES:
            return pair
    return found
