"""What a block looks like, in numbers, for the zone classifier."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from cryptonews_nlp._types import Marks
from cryptonews_nlp.zoning.lines import Block
from cryptonews_nlp.zoning.markup import marked_parts
from cryptonews_nlp.zoning.places import Matrix, describe_places
from cryptonews_nlp.zoning.shape import BASE_NAMES, LINK, OUTSIDE_NAMES, describe_shape
from cryptonews_nlp.zoning.words import (
    CUE_KINDS,
    block_key,
    content_words,
    count_cues,
    folded_words,
)

_CONTEXT = (
    "log_chars", "words_1_3", "ended", "function_share", "link_share", "prose",
    "bullet",
    "heading", "date", "name_only", "title_overlap", "colon_end",
    *(f"cue_share_{kind}" for kind in CUE_KINDS),
    *(f"lead_{kind}" for kind in CUE_KINDS),
)  # fmt: skip
# Longest block whose description is kept for the next page that has it.
_REMEMBERED = 200
_CONTEXT_INDEX = [BASE_NAMES.index(name) for name in _CONTEXT]
_REPEATED_FOLDER = BASE_NAMES.index("repeated_folder")
_REPEATED_TEXT = BASE_NAMES.index("repeated_text")
_IS_TITLE = BASE_NAMES.index("is_title")
_TITLE_OVERLAP = BASE_NAMES.index("title_overlap")
_GAP = BASE_NAMES.index("gap")
_INLINE = BASE_NAMES.index("inline")
_IMAGE, _CREDIT, _EMPHASIS = map(BASE_NAMES.index, ("image", "credit", "emphasis"))
_OPENS = BASE_NAMES.index("lead_caption")
_BRIEF = [BASE_NAMES.index(name) for name in ("words_1_3", "words_4_8")]
_CUES = [n for n, name in enumerate(BASE_NAMES) if name.startswith(("cue_", "lead_"))]


@dataclass(frozen=True, slots=True)
class _Look:
    """What a block looks like by itself."""

    key: str
    words: list[str]
    topics: set[str]
    row: list[float]


def _look_anew(part: str) -> _Look:
    """Describe a block by itself."""
    linked = "](" in part
    words = folded_words(LINK.sub(lambda m: f" {m[2]} ", part) if linked else part)
    covered, leading = count_cues(words)
    n_words = max(len(words), 1)
    values = dict.fromkeys(OUTSIDE_NAMES, 0.0) | describe_shape(part, words)
    for kind, cover, leads in zip(CUE_KINDS, covered, leading, strict=True):
        values[f"cue_{kind}"] = min(cover, 3) / 3
        values[f"cue_share_{kind}"] = min(cover / n_words, 1.0)
        values[f"lead_{kind}"] = float(leads)
    row = [values[name] for name in BASE_NAMES]
    return _Look(block_key(part), words, content_words(words), row)


# Menus and notices stand in all pages of a site.
_look = lru_cache(maxsize=4096)(_look_anew)


def featurize(
    text: str,
    blocks: list[Block],
    *,
    title: str | None,
    repeated: frozenset[str],
    marks: Marks = (),
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
    marks : tuple of (int, str)
        Markup that the text was written with.

    Returns
    -------
    ndarray of float32, (n_blocks, n_features)
        Of each block what it is by itself (``BASE_NAMES``) and by its place
        (``PLACE_NAMES``), and of the two blocks before and behind it some of the
        former.
    """
    n = len(blocks)
    base = np.zeros((n, len(BASE_NAMES)), dtype=np.float32)
    parts = marked_parts(text, blocks, marks)
    looks = [_look(p) if len(p) <= _REMEMBERED else _look_anew(p) for p in parts]
    keys = [look.key for look in looks]
    if marks:
        keys = [block_key(text[b.start : b.end]) for b in blocks]
    counts = Counter(keys)
    title_key = block_key(title) if title else ""
    title_words = content_words(folded_words(title or ""))
    for i, (block, look, key) in enumerate(zip(blocks, looks, keys, strict=True)):
        base[i] = look.row
        own = look.topics
        base[i, _REPEATED_FOLDER] = key in repeated
        base[i, _REPEATED_TEXT] = counts[key] > 1
        base[i, _IS_TITLE] = bool(title_key) and key.startswith(title_key)
        base[i, _TITLE_OVERLAP] = len(own & title_words) / max(len(own), 1)
        base[i, _GAP], base[i, _INLINE] = block.gap, block.inline
    _spare_credits(base)
    all_words = [look.words for look in looks]
    topics = [look.topics for look in looks]
    place = describe_places(blocks, base, all_words, topics)
    context = base[:, _CONTEXT_INDEX]
    shifted = [_shift(context, d) for d in (1, -1, 2, -2)]
    return np.hstack([base, place, *shifted])


def _spare_credits(base: Matrix) -> None:
    """Take the cues off credits: "Source: The Ledger" below a picture heads nothing.

    The caption may stand between them; without a picture a credit is in emphasis.
    """
    image, gap, credit, sure, opens = (
        base[:, n] > 0 for n in (_IMAGE, _GAP, _CREDIT, _EMPHASIS, _OPENS)
    )
    sure &= opens
    sure[1:] |= image[:-1]
    sure[2:] |= image[:-2]
    sure &= ~gap & credit & base[:, _BRIEF].any(axis=1)
    base[np.flatnonzero(sure)[:, None], _CUES] = 0


def _shift(matrix: Matrix, distance: int) -> Matrix:
    """Move rows down (positive) or up, zeros coming in."""
    moved = np.zeros_like(matrix)
    if distance > 0:
        moved[distance:] = matrix[:-distance]
    else:
        moved[:distance] = matrix[-distance:]
    return moved
