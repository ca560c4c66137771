"""Lists within a text whose lines have no sentence: tables of the accused, of steps.

Read line by line they look like menus and headlines. The paragraphs around them tell,
and what they hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cryptonews_nlp._types import ZoneKind
from cryptonews_nlp.zoning.islands import SENTENCE
from cryptonews_nlp.zoning.lang import AGES, WITHIN_NAMES
from cryptonews_nlp.zoning.places import Matrix
from cryptonews_nlp.zoning.shape import BASE_NAMES
from cryptonews_nlp.zoning.words import FURNITURE_KINDS

# A paragraph, the longest cell of a table, facts of one, words that announce a list.
_PARAGRAPH, _CELL, _FACTS, _ANNOUNCED = 100, 400, 2, 6
# The share of a line that cue phrases cover where it heads a menu.
_CUES = 0.34
_CUED = [BASE_NAMES.index(f"cue_share_{kind}") for kind in FURNITURE_KINDS]
_WORD = r"[A-ZÀ-Ý][\w’'.-]*"
# A name with an age: "Rowan Teague, 41, Dover", « Prévenu : Rowan Teague, 41 ans ».
_PERSON = re.compile(
    rf"(?:\w[^:\n]{{0,40}}:\s)?\W{{0,3}}{_WORD}(?:\s\([^()\n]+\)|\s{_WORD}"
    rf"|\s(?:{'|'.join(WITHIN_NAMES)})){{1,5}},?\s\(?(?:{'|'.join(AGES)})"
)
_FACT = re.compile(r"\d|:\s\S")


def lists_in_text(
    parts: Sequence[str], kinds: Sequence[ZoneKind], features: Matrix
) -> list[int]:
    """Return the places of lines that go on with the text though they look like menus.

    Below a paragraph stands what it announces with a colon, or a table that names
    people with their ages.

    Parameters
    ----------
    parts : sequence of str
        The blocks of a text.
    kinds : sequence of str
        What the classifier made of them.
    features : ndarray
        Their description.
    """
    heads: list[bool] = (features[:, _CUED].sum(axis=1) > _CUES).tolist()
    found: list[int] = []
    for start, end in _runs(parts, kinds, heads):
        run = range(start, end)
        closed = end < len(parts) and not heads[end]
        people = [i for i in run if _PERSON.match(parts[i])]
        facts = [i for i in run if _FACT.search(parts[i])]
        announced = [
            i
            for i in run
            if kinds[i - 1] == "body" and not heads[i - 1] and _announces(parts[i - 1])
        ]
        if people and len(facts) >= _FACTS:
            found += range(start, end if closed else facts[-1] + 1)
        elif closed and announced:
            found += range(announced[0], end)
    return found


def _runs(
    parts: Sequence[str], kinds: Sequence[ZoneKind], heads: Sequence[bool]
) -> Iterator[tuple[int, int]]:
    """Yield runs of short lines below paragraphs of the text."""
    start = None
    for i, part in enumerate([*parts, ""]):
        if i < len(parts) and not heads[i] and _is_cell(part):
            continue
        if start is not None and start < i:
            yield start, i
        text = i < len(parts) and kinds[i] == "body" and not heads[i]
        start = i + 1 if text else None


def _is_cell(part: str) -> bool:
    ended = len(part) >= _PARAGRAPH and SENTENCE.search(part)
    return len(part) <= _CELL and not ended


def _announces(part: str) -> bool:
    """Tell whether a sentence announces a list, not a heading."""
    return part.endswith(":") and len(part.split()) >= _ANNOUNCED
