"""The language of an article and of each of its paragraphs, by langdetect."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

from cryptonews_nlp._types import CONTENT_ZONES, Zone
from cryptonews_nlp.zoning.blocks import find_blocks

SUPPORTED = ("en", "fr")
UNKNOWN = "und"

# From 60 characters on, all 55 profiles decide right in 99 of 100 sentences; below,
# the pair en/fr does better (our measurement on lingua's test sentences, 2026-11).
MIN_DECIDED = 60
# langdetect reads 10,000 characters at most; the answer is settled much earlier.
_SAMPLE = 3_000
# Smoothing of the n-gram probabilities; chosen on NTREX sentences and word pairs.
_SMOOTHING = 1e-5
_MARKUP = re.compile(r"!?\[[^\]]*\]\([^)]*\)|(?:https?://|www\.)\S+|\S+@\S+")
_LETTER = re.compile(r"[^\W\d_]")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Detection:
    """A language, how sure it is (0-1), and why when there is none."""

    language: str
    confidence: float
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleLanguage:
    """Language of an article and of its zones.

    Attributes
    ----------
    language : str
        ISO 639-1 code of the language with most content characters, or ``und``.
    confidence : float
        0-1.
    mixed : bool
        Whether a second language holds a notable share of the content.
    reason : str or None
        Why the language is ``und``.
    shares : dict of str to float
        Share of the content characters in each language.
    zones : tuple of Zone
        The zones, cut where the language changes, each with its language.
    """

    language: str
    confidence: float
    mixed: bool
    reason: str | None
    shares: dict[str, float]
    zones: tuple[Zone, ...]


@lru_cache(maxsize=1)
def _factory() -> DetectorFactory:
    """Load langdetect's profiles into a factory of our own, seeded.

    ``DetectorFactory.seed`` of the module is global: setting it would change the
    answers of the user's own code.
    """
    factory = DetectorFactory()
    factory.load_profile(PROFILES_DIRECTORY)
    factory.set_seed(0)
    return factory


@lru_cache(maxsize=1)
def _pair_table() -> dict[str, float]:
    """Return log P(n-gram | en) - log P(n-gram | fr) from langdetect's profiles."""
    factory = _factory()
    en, fr = (factory.langlist.index(code) for code in SUPPORTED)
    return {
        gram: math.log((p[en] + _SMOOTHING) / (p[fr] + _SMOOTHING))
        for gram, p in factory.word_lang_prob_map.items()
        if p[en] or p[fr]
    }


def _clean(text: str) -> str:
    """Drop links, even out spaces, lower the case (langdetect fails on capitals)."""
    return _SPACE.sub(" ", _MARKUP.sub(" ", text)).strip().lower()


def _pair_score(text: str) -> float:
    """Sum the evidence for English (positive) against French (negative)."""
    table = _pair_table()
    padded = f" {text} "
    return sum(
        table.get(padded[i : i + n], 0.0)
        for n in (1, 2, 3)
        for i in range(len(padded) - n + 1)
    )


def _detect_pair(text: str, prior: str | None) -> Detection:
    """Decide between English and French."""
    score = _pair_score(text)
    if prior in SUPPORTED:
        score += 2.0 if prior == "en" else -2.0
    language = "en" if score > 0 else "fr"
    return Detection(language, 1 / (1 + math.exp(-min(abs(score), 30.0))))


def _detect_all(text: str) -> Detection:
    """Decide among all languages of langdetect."""
    detector = _factory().create()
    detector.append(text[:_SAMPLE])
    try:
        best = detector.get_probabilities()
    except LangDetectException:
        return Detection(UNKNOWN, 0.0, "no letters that a language profile knows")
    if not best:
        return Detection(UNKNOWN, 0.0, "no language is likely enough")
    return Detection(best[0].lang.partition("-")[0], float(best[0].prob))


def detect_language(text: str, *, prior: str | None = None) -> Detection:
    """Detect the language of a text.

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
        return Detection(UNKNOWN, 0.0, "no letters")
    if len(clean) < MIN_DECIDED:
        return _detect_pair(clean, prior)
    return _detect_all(clean)


def detect_zones(text: str, zones: Sequence[Zone]) -> ArticleLanguage:
    """Detect the language of an article and of each of its paragraphs.

    Parameters
    ----------
    text : str
        Text of the article.
    zones : sequence of Zone
        Its zones.

    Returns
    -------
    ArticleLanguage
        The article's language, shares, and the zones cut by language.
    """
    content = "\n".join(
        text[z.start : z.end] for z in zones if z.kind in CONTENT_ZONES
    )
    whole = detect_language(content or text)
    cut: list[Zone] = []
    weights: Counter[str] = Counter()
    for zone in zones:
        part = text[zone.start : zone.end]
        if zone.kind not in CONTENT_ZONES:
            cut.append(zone)
            continue
        blocks = find_blocks(part)
        for i, block in enumerate(blocks):
            language = detect_language(
                part[block.start : block.end], prior=whole.language
            ).language
            start = zone.start + (block.start if i else 0)
            end = zone.start + (
                blocks[i + 1].start if i + 1 < len(blocks) else len(part)
            )
            weights[language] += block.end - block.start
            if i and cut[-1].language == language:
                cut[-1] = replace(cut[-1], end=end)
            else:
                cut.append(Zone(start, end, zone.kind, language))
        if not blocks:
            cut.append(zone)
    total = sum(weights.values()) or 1
    shares = {code: n / total for code, n in weights.most_common()}
    mixed = sum(share >= 0.1 for share in shares.values()) > 1  # noqa: PLR2004
    return ArticleLanguage(
        whole.language, whole.confidence, mixed, whole.reason, shares, tuple(cut)
    )
