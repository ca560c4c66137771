"""The language of an article and of each of its paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from cryptonews_nlp._types import CONTENT_ZONES, LANGUAGES, Zone
from cryptonews_nlp.language.text import (
    MIN_DECIDED,
    UNKNOWN,
    Detection,
    detect_language,
)
from cryptonews_nlp.zoning.blocks import find_blocks

# A second language counts when it holds this much of the content.
_MIN_MIXED_SHARE, _MIN_MIXED_CHARACTERS = 0.08, 80
# Lines shorter than this say little about the language of an article.
_MIN_WEIGHED = 40


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


def _weighed(text: str, zone: Zone, prior: str) -> list[tuple[int, int, int, str]]:
    """Detect the blocks of a zone: start, end, weight and language of each."""
    part = text[zone.start : zone.end]
    blocks = find_blocks(part)
    found = []
    for i, block in enumerate(blocks):
        words = part[block.start : block.end]
        language = detect_language(words, prior=prior).language
        start = zone.start + (block.start if i else 0)
        end = zone.start + (blocks[i + 1].start if i + 1 < len(blocks) else len(part))
        found.append((start, end, block.end - block.start, language))
    return found


def _smooth(
    pieces: list[tuple[int, int, int, str]], prior: str
) -> list[tuple[int, int, int, str]]:
    """Give short lines without a language of their own that of their neighbours."""
    smooth = []
    for i, (start, end, weight, own) in enumerate(pieces):
        language = own
        beside = {pieces[j][3] for j in (i - 1, i + 1) if 0 <= j < len(pieces)} - {
            UNKNOWN
        }
        lone = weight < MIN_DECIDED and beside and language not in beside
        if language == UNKNOWN or lone:
            language = prior if prior in beside or not beside else min(beside)
        smooth.append((start, end, weight, language))
    return smooth


def _of_title(zone: Zone, language: str, article: str) -> str:
    """Return the language of a piece; a title is not in a third language.

    "Kinshasa : Banco Kabedi, Garantex, Mendoza" are names that mislead n-grams.
    """
    foreign = zone.kind == "title" and language not in LANGUAGES
    return article if foreign and article in LANGUAGES else language


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
        The article's language, shares, and the zones cut by language. Zones that are
        no content keep ``und``: nothing reads them.
    """
    content = "\n".join(text[z.start : z.end] for z in zones if z.kind in CONTENT_ZONES)
    whole = detect_language(content if content.strip() else text)
    if not content.strip():
        reason = whole.reason or "nothing in it is article text"
        return ArticleLanguage(
            UNKNOWN, 0.0, mixed=False, reason=reason, shares={}, zones=tuple(zones)
        )
    cut: list[Zone] = []
    weights: Counter[str] = Counter()
    for zone in zones:
        if zone.kind not in CONTENT_ZONES:
            cut.append(zone)
            continue
        pieces = _smooth(_weighed(text, zone, whole.language), whole.language)
        for start, end, weight, own in pieces:
            language = _of_title(zone, own, whole.language)
            weights[language] += weight if weight >= _MIN_WEIGHED else 0
            last = cut[-1] if cut else None
            if last and last.end == start > zone.start and last.language == language:
                cut[-1] = replace(last, end=end)
            else:
                cut.append(Zone(start, end, zone.kind, language))
        if not pieces:
            cut.append(zone)
    return _summary(whole, weights, tuple(cut))


def _summary(
    whole: Detection, weights: Counter[str], zones: tuple[Zone, ...]
) -> ArticleLanguage:
    """Sum up an article: its main language and the shares of all."""
    total = sum(weights.values())
    if not total:
        shares = {} if whole.language == UNKNOWN else {whole.language: 1.0}
        return ArticleLanguage(
            whole.language,
            whole.confidence,
            mixed=False,
            reason=whole.reason,
            shares=shares,
            zones=zones,
        )
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    shares = {code: n / total for code, n in ranked if n}
    main = ranked[0][0]
    notable = [
        code
        for code, n in ranked
        if n >= max(_MIN_MIXED_SHARE * total, _MIN_MIXED_CHARACTERS) and code != UNKNOWN
    ]
    confidence = whole.confidence if main == whole.language else shares[main]
    return ArticleLanguage(
        main,
        confidence,
        len(notable) > 1,
        whole.reason if main == UNKNOWN else None,
        shares,
        zones,
    )
