"""The shape of one block, in numbers."""

# ruff: noqa: PLR2004 - the bins of the features are these numbers

from __future__ import annotations

import math
import re

from cryptonews_nlp.zoning.words import CUE_KINDS, function_words

LINK = re.compile(r"(!?)\[([^\[\]]*)\]\(([^()]*)\)")
_URL = re.compile(r"(?:https?://|www\.)\S+")
_ENDED = re.compile(r"[.!?…。！？।][\"”»'’)\]*_]*$")
_SENTENCE = re.compile(r"[.!?…][\"”»'’)\]]*\s+[A-ZÀ-Ý«“\"(]|[。！？।]")
_SEPARATORS = re.compile(r"[|»›▸•·←→✕☰≡]|//|\s[>/]\s")
_DATE = re.compile(
    r"\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|"
    r"(?:\d{1,2}(?:er|st|nd|rd|th)?\s+)?(?:jan|feb|f[ée]v|mar|apr|avr|ma[iy]|ju[ni]|jui|"
    r"jul|aug|ao[uû]|sep|oct|nov|dec|d[ée]c)[a-zéû]*\.?\s+\d{1,4})\b",
    re.IGNORECASE,
)
_TIME = re.compile(r"\b\d{1,2}\s?(?:[:h]\s?\d{2}|[ap]\.?m\b)", re.IGNORECASE)
_BY = re.compile(
    r"(?:by|par|propos recueillis par)\s+[A-ZÀ-Ý]"
    r"|.{0,60}\b(?:by|par)\s+[A-ZÀ-Ý][\w’'.-]+ [A-ZÀ-Ý]",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?:[A-ZÀ-Ý][\w’'.-]+)(?:\s+(?:de|la|le|van|von|of|du|and|et|&|[A-ZÀ-Ý][\w’'.-]*)){0,6}$"
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
_BULLET = re.compile(r"(?:[*•▪‣+–—-]|\d{1,2}[.)])\s")

BASE_NAMES = (
    "bias", "log_chars", "log_words", "words_1_3", "words_4_8", "words_9_16",
    "words_17_40", "words_over_40", "ended", "sentences", "colon_end", "commas",
    "function_share", "function_low", "capitalised", "all_caps", "digits", "link_share",
    "link_count", "image", "heading", "bullet", "separators", "lower_start", "quotes",
    "date", "time", "by", "name_only", "credit", "emphasis", "question",
    "repeated_folder", "repeated_text", "is_title", "title_overlap", "gap", "inline",
    "no_letters", "non_latin", "prose",
    *(f"cue_{kind}" for kind in CUE_KINDS),
    *(f"cue_share_{kind}" for kind in CUE_KINDS),
    *(f"lead_{kind}" for kind in CUE_KINDS),
)  # fmt: skip


def describe_shape(text: str, words: list[str]) -> list[float]:
    """Describe the characters of one block."""
    letters = len(text) - len(_NO_LETTER.findall(text))
    non_latin = 0 if text.isascii() else len(_NON_LATIN.findall(text))
    foreign = non_latin > 0.3 * max(letters, 1)
    if foreign:
        # words of other scripts are not told apart: about one in four letters
        words = [*words, *[""] * (non_latin // 4)]
    n_words = max(len(words), 1)
    found = list(LINK.finditer(text)) if "](" in text else []
    images, links = [m for m in found if m[1]], [m for m in found if not m[1]]
    urls = _URL.findall(text) if "http" in text or "www." in text else []
    plain = LINK.sub(lambda m: "" if m[1] else m[2], text) if found else text
    bare = plain.strip("*_#>•- \t")
    letters = len(plain) - len(_NO_LETTER.findall(plain)) if found else letters
    upper = len(_UPPER.findall(plain))
    tokens = bare.split()
    english, french = function_words()
    n_function = max(
        sum(map(english.__contains__, words)), sum(map(french.__contains__, words))
    )
    function_share = n_function / n_words
    ended = bool(_ENDED.search(bare))
    n_sentences = len(_SENTENCE.findall(bare)) + ended
    linked = sum(len(m[2]) for m in links) / max(len(plain), 1)
    prose = (
        n_words >= 12
        and (function_share > 0.22 or n_words >= 20)
        and (n_sentences > 0 or (n_words > 25 and function_share > 0.22))
        and linked < 0.6
    )
    capitalised = len(_CAPITAL.findall(bare)) / max(len(tokens), 1)
    return [
        1.0,
        math.log1p(len(bare)) / 5,
        math.log1p(len(words)) / 4,
        float(len(words) <= 3),
        float(3 < len(words) <= 8),
        float(8 < len(words) <= 16),
        float(16 < len(words) <= 40),
        float(len(words) > 40),
        float(ended),
        min(n_sentences, 5) / 5,
        float(bare.endswith(":")),
        min(bare.count(",") / n_words * 5, 1.0),
        min(function_share, 0.6) / 0.6,
        float(function_share < 0.1),
        capitalised,
        float(letters > 3 and upper > 0.7 * letters),
        len(_DIGIT.findall(plain)) / max(len(plain), 1),
        min(linked, 1.0),
        min(len(links) + len(urls), 5) / 5,
        float(bool(images)),
        float(text.lstrip().startswith("#")),
        float(bool(_BULLET.match(text.lstrip()))),
        min(len(_SEPARATORS.findall(plain)), 5) / 5,
        float(bare[:1].islower()),
        float(bool(_QUOTE.search(plain))),
        float(bool(_DATE.search(plain))),
        float(bool(_TIME.search(plain))),
        float(bool(_BY.match(bare)) and len(words) < 30),
        float(bool(_NAME.match(bare)) and len(words) <= 8),
        float(bool(_CREDIT.search(bare)) and len(words) < 60),
        float(bool(re.match(r"[_*]{1,3}\S", plain.strip()))),
        float(bare.endswith("?")),
        0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
        float(letters == 0),
        float(foreign),
        float(prose),
    ]  # fmt: skip
