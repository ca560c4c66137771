"""The shape of one block, in numbers."""

# ruff: noqa: PLR2004 - the bins of the features are these numbers

from __future__ import annotations

import math
import re

from cryptonews_nlp.zoning.lang import (
    BY,
    BYLINE_LEADS,
    FUNCTION_WORDS,
    MONTH_STEMS,
    WITHIN_NAMES,
)
from cryptonews_nlp.zoning.lines import CLOSING
from cryptonews_nlp.zoning.words import CUE_KINDS

LINK = re.compile(r"(!?)\[([^\[\]]*)\]\(([^()]*)\)")
_URL = re.compile(r"(?:https?://|www\.)\S+")
_ENDED = re.compile(rf"[.!?…。！？।]{CLOSING}$")
_SENTENCE = re.compile(rf"[.!?…]{CLOSING}\s+[A-ZÀ-Ý«“\"(]|[。！？।]")
_SEPARATORS = re.compile(r"[|»›▸•·←→✕☰≡]|//|\s[>/]\s")
_DATE = re.compile(
    r"\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|"
    rf"(?:\d{{1,2}}(?:er|st|nd|rd|th)?\s+)?(?:{'|'.join(MONTH_STEMS)})[a-zéû]*\.?\s+"
    r"\d{1,4})\b",
    re.IGNORECASE,
)
_TIME = re.compile(r"\b\d{1,2}\s?(?:[:h]\s?\d{2}|[ap]\.?m\b)", re.IGNORECASE)
_BY = re.compile(
    rf"(?:(?:{'|'.join(BYLINE_LEADS)})\s)?(?:{'|'.join(BY)})\s+[A-ZÀ-Ý]"
    rf"|.{{0,60}}\b(?:{'|'.join(BY)})\s+[A-ZÀ-Ý][\w’'.-]+ [A-ZÀ-Ý]",
    re.IGNORECASE,
)
_NAME = re.compile(
    rf"(?:[A-ZÀ-Ý][\w’'.-]+)(?:\s+(?:{'|'.join(WITHIN_NAMES)}|van|von|&|"
    r"[A-ZÀ-Ý][\w’'.-]*)){0,6}$"
)
_CREDIT = re.compile(
    r"(?:photo|image|cr[ée]dits?|picture|illustration|source|getty|afp|reuters)\b"
    r"|\((?:photo|image|cr[ée]dit|ap|afp|reuters)[^)]*\)$|/\s*(?:afp|reuters|getty|ap)\b",
    re.IGNORECASE,
)
_NO_LETTER = re.compile(r"[\W\d_]")
_UPPER = re.compile(r"[A-ZÀ-ÖØ-ÞŒŸΑ-ΫА-Я]")
_CAPITAL = re.compile(r"(?<!\S)[A-ZÀ-ÖØ-ÞŒŸΑ-ΫА-Я]")
_DIGIT = re.compile(r"\d")
_NON_LATIN = re.compile(r"[^\W\d_\u0000-\u024f]")
_QUOTE = re.compile(r"[“”«»\"]")
_EMPHASIS = re.compile(r"[_*]{1,3}\S")
_BULLET = re.compile(r"(?:[*•▪‣+–—-]|\d{1,2}[.)])\s")

#: Features that need the other blocks or the metadata; set where these are known.
OUTSIDE_NAMES = (
    "repeated_folder", "repeated_text", "is_title", "title_overlap", "gap", "inline",
)  # fmt: skip
#: Columns in the order of the weights.
BASE_NAMES = (
    "bias", "log_chars", "log_words", "words_1_3", "words_4_8", "words_9_16",
    "words_17_40", "words_over_40", "ended", "sentences", "colon_end", "commas",
    "function_share", "function_low", "capitalised", "all_caps", "digits", "link_share",
    "link_count", "image", "heading", "bullet", "separators", "lower_start", "quotes",
    "date", "time", "by", "name_only", "credit", "emphasis", "question",
    *OUTSIDE_NAMES,
    "no_letters", "non_latin", "prose",
    *(f"cue_{kind}" for kind in CUE_KINDS),
    *(f"cue_share_{kind}" for kind in CUE_KINDS),
    *(f"lead_{kind}" for kind in CUE_KINDS),
)  # fmt: skip


def describe_shape(text: str, words: list[str]) -> dict[str, float]:
    """Describe the characters of one block.

    Parameters
    ----------
    text : str
        The block.
    words : list of str
        Its folded words.

    Returns
    -------
    dict of str to float
        By the names in :data:`BASE_NAMES`, without those that need other blocks.
    """
    found = list(LINK.finditer(text)) if "](" in text else []
    plain = LINK.sub(lambda m: "" if m[1] else m[2], text) if found else text
    bare = plain.strip("*_#>•- \t")
    foreign = _foreign_letters(text)
    if foreign:
        # words of other scripts are not told apart: about one in four letters
        words = [*words, *[""] * (foreign // 4)]
    links, linked = _links(text, plain, found)
    sentences, prose = _sentences(bare, words, linked)
    return {
        "bias": 1.0,
        **_lengths(bare, len(words)),
        **sentences,
        **_letters(plain, bare),
        **links,
        **_marks(text, plain),
        **_furniture(plain, bare, len(words)),
        "non_latin": float(foreign > 0),
        "prose": float(prose),
    }


def _foreign_letters(text: str) -> int:
    """Count letters of other scripts, 0 in a block of mostly Latin ones."""
    if text.isascii():
        return 0
    letters = len(text) - len(_NO_LETTER.findall(text))
    found = len(_NON_LATIN.findall(text))
    return found if found > 0.3 * max(letters, 1) else 0


def _lengths(bare: str, n_words: int) -> dict[str, float]:
    return {
        "log_chars": math.log1p(len(bare)) / 5,
        "log_words": math.log1p(n_words) / 4,
        "words_1_3": float(n_words <= 3),
        "words_4_8": float(3 < n_words <= 8),
        "words_9_16": float(8 < n_words <= 16),
        "words_17_40": float(16 < n_words <= 40),
        "words_over_40": float(n_words > 40),
    }


def _sentences(
    bare: str, words: list[str], linked: float
) -> tuple[dict[str, float], bool]:
    """Describe sentences and function words, and tell whether a block is prose."""
    n_words = max(len(words), 1)
    n_function = max(
        sum(map(own.__contains__, words)) for own in FUNCTION_WORDS.values()
    )
    function_share = n_function / n_words
    ended = bool(_ENDED.search(bare))
    n_sentences = len(_SENTENCE.findall(bare)) + ended
    prose = (
        n_words >= 12
        and (function_share > 0.22 or n_words >= 20)
        and (n_sentences > 0 or (n_words > 25 and function_share > 0.22))
        and linked < 0.6
    )
    return {
        "ended": float(ended),
        "sentences": min(n_sentences, 5) / 5,
        "colon_end": float(bare.endswith(":")),
        "question": float(bare.endswith("?")),
        "commas": min(bare.count(",") / n_words * 5, 1.0),
        "function_share": min(function_share, 0.6) / 0.6,
        "function_low": float(function_share < 0.1),
    }, prose


def _letters(plain: str, bare: str) -> dict[str, float]:
    letters = len(plain) - len(_NO_LETTER.findall(plain))
    upper = len(_UPPER.findall(plain))
    return {
        "no_letters": float(letters == 0),
        "all_caps": float(letters > 3 and upper > 0.7 * letters),
        "capitalised": len(_CAPITAL.findall(bare)) / max(len(bare.split()), 1),
        "lower_start": float(bare[:1].islower()),
        "digits": len(_DIGIT.findall(plain)) / max(len(plain), 1),
    }


def _links(
    text: str, plain: str, found: list[re.Match[str]]
) -> tuple[dict[str, float], float]:
    """Describe links and images, and return the share of the text in links."""
    links = [m for m in found if not m[1]]
    urls = _URL.findall(text) if "http" in text or "www." in text else []
    linked = sum(len(m[2]) for m in links) / max(len(plain), 1)
    return {
        "link_share": min(linked, 1.0),
        "link_count": min(len(links) + len(urls), 5) / 5,
        "image": float(len(links) < len(found)),
    }, linked


def _marks(text: str, plain: str) -> dict[str, float]:
    bullet = _BULLET.match(text.lstrip()) is not None
    return {
        "heading": float(text.lstrip().startswith("#")),
        "bullet": float(bullet),
        "emphasis": float(bool(_EMPHASIS.match(plain.strip()))),
        "separators": min(len(_SEPARATORS.findall(plain[bullet:])), 5) / 5,
        "quotes": float(bool(_QUOTE.search(plain))),
    }


def _furniture(plain: str, bare: str, n_words: int) -> dict[str, float]:
    """Describe what bylines, dates and captions are made of."""
    return {
        "date": float(bool(_DATE.search(plain))),
        "time": float(bool(_TIME.search(plain))),
        "by": float(bool(_BY.match(bare)) and n_words < 30),
        "name_only": float(bool(_NAME.match(bare)) and n_words <= 8),
        "credit": float(bool(_CREDIT.search(bare)) and n_words < 60),
    }
