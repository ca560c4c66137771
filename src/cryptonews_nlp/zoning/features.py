"""What a block looks like, in numbers, for the zone classifier."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from cryptonews_nlp.zoning.blocks import Block
from cryptonews_nlp.zoning.lang import en, fr
from cryptonews_nlp.zoning.repetition import block_key

Matrix = NDArray[np.float32]

CUE_KINDS = ("navigation", "promotion", "legal", "related", "caption", "byline")
_MAX_PHRASE = 5
_WORD = re.compile(r"[a-z0-9]+")
_DIGITS = re.compile(r"\d+")
_LINK = re.compile(r"(!?)\[([^\[\]]*)\]\(([^()]*)\)")
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
    r"(?:by|par|propos recueillis par)\s+[A-ZÀ-Ý]|.{0,60}\b(?:by|par)\s+[A-ZÀ-Ý][\w’'.-]+ [A-ZÀ-Ý]",
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
_QUOTE = re.compile(r"[“”«»\"]")
_BULLET = re.compile(r"(?:[*•▪‣+–—-]|\d{1,2}[.)])\s")
_TITLE_MIN, _TITLE_MAX = 3, 30


@lru_cache(maxsize=1)
def _phrases() -> dict[str, tuple[int, ...]]:
    """Return the cue phrases of both languages with the kinds they speak for."""
    table: dict[str, set[int]] = {}
    for language in (en, fr):
        for kind, phrases in language.CUES.items():
            for phrase in phrases:
                table.setdefault(phrase, set()).add(CUE_KINDS.index(kind))
    return {phrase: tuple(sorted(kinds)) for phrase, kinds in table.items()}


@lru_cache(maxsize=1)
def _function_words() -> tuple[frozenset[str], frozenset[str]]:
    """Return the function words of English and French."""
    return (
        frozenset(en.FUNCTION_WORDS.split()),
        frozenset(fr.FUNCTION_WORDS.split()),
    )


def fold(text: str) -> str:
    """Lower the case and take off accents."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFD", text.lower().replace("œ", "oe"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _cues(words: list[str]) -> tuple[list[int], list[int]]:
    """Count the words covered by cues of each kind, and which kinds begin the block."""
    phrases = _phrases()
    covered = [0] * len(CUE_KINDS)
    leading = [0] * len(CUE_KINDS)
    position = 0
    while position < len(words):
        for size in range(min(_MAX_PHRASE, len(words) - position), 0, -1):
            kinds = phrases.get(" ".join(words[position : position + size]))
            if kinds:
                for kind in kinds:
                    covered[kind] += size
                    leading[kind] |= position == 0
                position += size
                break
        else:
            position += 1
    return covered, leading


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
_PROSE = BASE_NAMES.index("prose")
_CONTEXT = (
    "log_chars", "words_1_3", "ended", "function_share", "link_share", "prose", "bullet",
    "heading", "date", "name_only", "title_overlap", "colon_end",
    *(f"cue_share_{kind}" for kind in CUE_KINDS),
    *(f"lead_{kind}" for kind in CUE_KINDS),
)  # fmt: skip
_CONTEXT_INDEX = [BASE_NAMES.index(name) for name in _CONTEXT]
PLACE_NAMES = (
    "first", "second", "third", "last", "relative", "before_prose", "inside_prose",
    "after_prose", "log_before", "log_after", "near_prose", "no_prose", "topic",
    "topic_unknown", "log_blocks", "prose_share", "headless", "after_related",
    "since_navigation", "since_promotion", "since_legal", "run", "run_place",
    "run_linked", "short_before_prose", "short_after_prose", "short_inside", "index_log", "first_prose",
    "last_prose", "long_before_prose", "long_after_prose", "title_candidate",
)  # fmt: skip


def feature_names() -> list[str]:
    """Name the columns of :func:`featurize`."""
    names = [*BASE_NAMES, *PLACE_NAMES]
    for shift in ("before", "after", "before2", "after2"):
        names += [f"{shift}_{name}" for name in _CONTEXT]
    return names


def _shape(text: str, words: list[str]) -> list[float]:
    """Describe the characters of one block."""
    letters = sum(map(str.isalpha, text))
    non_latin = sum(c > "\u024f" and c.isalpha() for c in text)
    foreign = non_latin > 0.3 * max(letters, 1)  # noqa: PLR2004
    if foreign:
        # words of other scripts are not told apart: about one in four letters
        words = [*words, *[""] * (non_latin // 4)]
    n_words = max(len(words), 1)
    images = [m for m in _LINK.finditer(text) if m[1]]
    links = [m for m in _LINK.finditer(text) if not m[1]]
    urls = _URL.findall(text) if "http" in text or "www." in text else []
    plain = _LINK.sub(lambda m: "" if m[1] else m[2], text)
    bare = plain.strip("*_#>•- \t")
    letters = sum(map(str.isalpha, plain))
    upper = sum(map(str.isupper, plain))
    tokens = bare.split()
    english, french = _function_words()
    n_function = max(sum(w in english for w in words), sum(w in french for w in words))
    function_share = n_function / n_words
    ended = bool(_ENDED.search(bare))
    n_sentences = len(_SENTENCE.findall(bare)) + ended
    linked = sum(len(m[2]) for m in links) / max(len(plain), 1)
    prose = (
        n_words >= 12  # noqa: PLR2004
        and (function_share > 0.22 or n_words >= 20)  # noqa: PLR2004
        and (n_sentences > 0 or (n_words > 25 and function_share > 0.22))  # noqa: PLR2004
        and linked < 0.6  # noqa: PLR2004
    )
    capitalised = sum(t[:1].isupper() for t in tokens) / max(len(tokens), 1)
    return [
        1.0,
        math.log1p(len(bare)) / 5,
        math.log1p(len(words)) / 4,
        float(len(words) <= 3),  # noqa: PLR2004
        float(3 < len(words) <= 8),  # noqa: PLR2004
        float(8 < len(words) <= 16),  # noqa: PLR2004
        float(16 < len(words) <= 40),  # noqa: PLR2004
        float(len(words) > 40),  # noqa: PLR2004
        float(ended),
        min(n_sentences, 5) / 5,
        float(bare.endswith(":")),
        min(bare.count(",") / n_words * 5, 1.0),
        min(function_share, 0.6) / 0.6,
        float(function_share < 0.1),  # noqa: PLR2004
        capitalised,
        float(letters > 3 and upper > 0.7 * letters),  # noqa: PLR2004
        sum(map(str.isdigit, plain)) / max(len(plain), 1),
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
        float(bool(_BY.match(bare)) and len(words) < 30),  # noqa: PLR2004
        float(bool(_NAME.match(bare)) and len(words) <= 8),  # noqa: PLR2004
        float(bool(_CREDIT.search(bare)) and len(words) < 60),  # noqa: PLR2004
        float(bool(re.match(r"[_*]{1,3}\S", plain.strip()))),
        float(bare.endswith("?")),
        0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
        float(letters == 0),
        float(foreign),
        float(prose),
    ]  # fmt: skip


_REPEATED_FOLDER = BASE_NAMES.index("repeated_folder")
_REPEATED_TEXT = BASE_NAMES.index("repeated_text")
_IS_TITLE = BASE_NAMES.index("is_title")
_TITLE_OVERLAP = BASE_NAMES.index("title_overlap")
_GAP = BASE_NAMES.index("gap")
_INLINE = BASE_NAMES.index("inline")


def _content_words(words: list[str]) -> set[str]:
    """Keep the words that carry the topic."""
    english, french = _function_words()
    return {w for w in words if len(w) > 3 and w not in english and w not in french}  # noqa: PLR2004


def featurize(
    text: str, blocks: list[Block], *, title: str | None, repeated: frozenset[str]
) -> Matrix:
    """Describe the blocks of a text.

    Parameters
    ----------
    text : str
        The text.
    blocks : list of Block
        Its blocks.
    title : str or None
        Title in the metadata.
    repeated : frozenset of str
        Keys of blocks that many texts of the collection share.

    Returns
    -------
    ndarray of float32, (n_blocks, n_features)
        Columns as :func:`feature_names`.
    """
    n = len(blocks)
    base = np.zeros((n, len(BASE_NAMES)), dtype=np.float32)
    all_words: list[list[str]] = []
    keys = [block_key(text[b.start : b.end].strip("#*_ ")) for b in blocks]
    counts = Counter(keys)
    title_key = block_key(title) if title else ""
    title_words = _content_words(_words(title or ""))
    for i, block in enumerate(blocks):
        part = text[block.start : block.end]
        words = _words(_LINK.sub(lambda m: f" {m[2]} ", part))
        all_words.append(words)
        covered, leading = _cues(words)
        row = _shape(part, words)
        row[_REPEATED_FOLDER] = float(keys[i] in repeated)
        row[_REPEATED_TEXT] = float(counts[keys[i]] > 1)
        row[_IS_TITLE] = float(bool(title_key) and keys[i].startswith(title_key))
        own = _content_words(words)
        row[_TITLE_OVERLAP] = len(own & title_words) / max(len(own), 1) if own else 0.0
        row[_GAP], row[_INLINE] = float(block.gap), float(block.inline)
        n_words = max(len(words), 1)
        row += [min(c, 3) / 3 for c in covered]
        row += [min(c / n_words, 1.0) for c in covered]
        row += [float(c) for c in leading]
        base[i] = row
    place = _places(blocks, base, all_words)
    context = base[:, _CONTEXT_INDEX]
    shifted = [_shift(context, d) for d in (1, -1, 2, -2)]
    return np.hstack([base, place, *shifted])


def _words(text: str) -> list[str]:
    """Return folded words, numbers evened to 0."""
    return _WORD.findall(_DIGITS.sub("0", fold(text)))


def _shift(matrix: Matrix, distance: int) -> Matrix:
    """Move rows down (positive) or up, zeros coming in."""
    moved = np.zeros_like(matrix)
    if distance > 0:
        moved[distance:] = matrix[:-distance]
    else:
        moved[:distance] = matrix[-distance:]
    return moved


def _main_text(base: Matrix, lengths: list[int]) -> tuple[int, int]:
    """Find the first and last block of the main text: the densest run of prose.

    Prose blocks score their length, others cost; the best run is found in one pass
    (maximum subarray).
    """
    best, best_span = 0.0, (-1, -1)
    total, start = 0.0, 0
    for i, length in enumerate(lengths):
        gain = float(length) if base[i, _PROSE] else -60.0 - 0.3 * min(length, 200)
        if total <= 0:
            total, start = 0.0, i
        total += gain
        if total > best:
            best, best_span = total, (start, i)
    return best_span


def _since_headings(base: Matrix) -> Matrix:
    """Tell how near a short block above is that heads a section of page furniture."""
    columns = [
        BASE_NAMES.index(f"lead_{kind}")
        for kind in ("related", "navigation", "promotion", "legal")
    ]
    short = (
        base[:, BASE_NAMES.index("words_1_3")] + base[:, BASE_NAMES.index("words_4_8")]
    )
    out = np.zeros((len(base), len(columns)), dtype=np.float32)
    nearness = np.zeros(len(columns), dtype=np.float32)
    for i in range(len(base)):
        nearness = 1 / (1 / np.maximum(nearness, 0.01) + 1)
        nearness = np.where(base[i, columns] * short[i] > 0, 1.0, nearness)
        out[i] = nearness
    return out


def _runs(base: Matrix) -> Matrix:
    """Describe the run of unfinished lines (headlines, menu items) around a block."""
    n = len(base)
    out = np.zeros((n, 3), dtype=np.float32)
    loose = (base[:, _PROSE] == 0) & (base[:, BASE_NAMES.index("ended")] == 0)
    linked = base[:, BASE_NAMES.index("link_share")]
    start = 0
    while start < n:
        end = start
        while end < n and loose[end] == loose[start]:
            end += 1
        if loose[start]:
            size = end - start
            out[start:end, 0] = math.log1p(size) / 4
            out[start:end, 1] = np.arange(size) / size
            out[start:end, 2] = linked[start:end].mean()
        start = end
    return out


def _places(blocks: list[Block], base: Matrix, all_words: list[list[str]]) -> Matrix:
    """Describe where each block stands with regard to the main text."""
    n = len(blocks)
    lengths = [b.end - b.start for b in blocks]
    first, last = _main_text(base, lengths)
    topic: Counter[str] = Counter()
    for i in range(first, last + 1):
        if base[i, _PROSE]:
            topic.update(_content_words(all_words[i]))
    candidate = _title_candidate(base, all_words, topic, first)
    total = max(sum(lengths), 1)
    prose_share = (
        sum(l for l, p in zip(lengths, base[:, _PROSE], strict=True) if p) / total
    )
    out = np.zeros((n, len(PLACE_NAMES)), dtype=np.float32)
    since = _since_headings(base)
    runs = _runs(base)
    for i in range(n):
        before, after = first - i, i - last
        inside = float(first <= i <= last and first >= 0)
        own = _content_words(all_words[i])
        hits = sum(topic[w] > (base[i, _PROSE] and inside) for w in own)
        short = len(all_words[i]) <= 16  # noqa: PLR2004
        outside_before = float(before > 0 and first >= 0)
        outside_after = float(after > 0 and first >= 0)
        out[i] = [
            float(i == 0), float(i == 1), float(i == 2),  # noqa: PLR2004
            float(i == n - 1),
            i / max(n - 1, 1),
            outside_before,
            inside,
            outside_after,
            math.log1p(max(before, 0)) / 4 if first >= 0 else 0.0,
            math.log1p(max(after, 0)) / 4 if first >= 0 else 0.0,
            float(first >= 0 and (before in (1, 2) or after in (1, 2))),
            float(first < 0),
            hits / max(len(own), 1),
            float(not own),
            math.log1p(n) / 5,
            prose_share,
            float(first == 0),
            *since[i],
            *runs[i],
            float(short) * outside_before,
            float(short) * outside_after,
            float(short) * inside,
            math.log1p(i) / 5,
            float(i == first),
            float(i == last),
            float(not short) * outside_before,
            float(not short) * outside_after,
            float(i == candidate),
        ]  # fmt: skip
    return out


def _title_candidate(
    base: Matrix, all_words: list[list[str]], topic: Counter[str], first: int
) -> int:
    """Find the block above the main text that shares most words with it."""
    best, candidate = 0.0, -1
    for i in range(max(first, 1)):
        words = all_words[i]
        if not _TITLE_MIN <= len(words) <= _TITLE_MAX or base[i, _PROSE]:
            continue
        own = _content_words(words)
        hits = sum(topic[word] > 0 for word in own)
        # of equal candidates the last, which stands next to the text
        score = hits / math.sqrt(len(own) + 1)
        if hits > 1 and score >= best:
            best, candidate = score, i
    return candidate
