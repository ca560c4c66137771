"""Interviews and transcripts: turns that a label opens, without quote marks.

    Roe: When did you know?
    KOWALSKI: We knew on Monday.

A label counts only where it comes back, where turns stand close together, and where
people speak in them: a list ("Price: ...", "Read more: ...") has labels too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from cryptonews_nlp.quotes.lang import LanguageData
from cryptonews_nlp.quotes.signs.marks import Segment, trim
from cryptonews_nlp.quotes.signs.turns import PARAGRAPH, small_words

_LINE = re.compile(
    r"^[^\S\n]*(?:\*\*|__)?(?P<label>[^\W\d_][\w.'’ -]{0,38}?)"
    r"(?P<more>[^\S\n]\([^()\n]{1,60}\))?"
    r"(?:\*\*|__)?[^\S\n]?:(?:\*\*|__)?[^\S\n]+(?P<text>\S[^\n]*)$",
    re.MULTILINE,
)
_MARKS = frozenset("\"'«“”„‘’")
_ASKS = re.compile(r"[?…]\W*$")
#: Turns in all, and turns of the label that comes back most.
_FEWEST_TURNS = 4
_FEWEST_OF_ONE = 3
#: Share of the paragraphs between the first and the last turn that turns are.
_DENSE = 0.4
#: Paragraphs with a question, and the share in which somebody says "I" or "you".
_FEWEST_QUESTIONS = 2
_SPOKEN = 0.2
_MOST_LABEL_WORDS = 4
#: Share of its turns that are questions, from which an acronym of some letters asks.
_ASKING = 0.4
_ACRONYM = 4
#: Letters of a small word in a name: "de", "al".
_PARTICLE = 2


def find_turns(text: str, data: LanguageData) -> list[Segment]:
    """Find the turns of an interview or a transcript.

    Parameters
    ----------
    text : str
        The text as written.
    data : LanguageData
        Words of the language.

    Returns
    -------
    list of Segment
        One a paragraph, with its label; none for a text that is no transcript. The
        questions of somebody without a name ("Q:", the paper) are left out.
    """
    lines = [m for m in _LINE.finditer(text) if _is_label(m["label"])]
    counts = Counter(m["label"] for m in lines)
    lines = [m for m in lines if _belongs(m["label"], counts)]
    if len(lines) < _FEWEST_TURNS or not _is_spoken(text, lines, counts, data):
        return []
    asking = _asking(lines)
    # where only the answers have a label, an unlabelled paragraph is a question
    alone = len({initials(m["label"]) for m in lines}) == 1
    found: list[Segment] = []
    ends = [m.start() for m in lines[1:]] + [lines[-1].end()]
    for match, end in zip(lines, ends, strict=True):
        if match["label"] not in asking and match["text"][0] not in _MARKS:
            segments = _segments(text, match, end)
            found += segments[:1] if alone else segments
    return found


def _is_label(label: str) -> bool:
    """Tell a name, initials or "Q" from the first words of a sentence."""
    words = label.split()
    return len(words) <= _MOST_LABEL_WORDS and all(
        w[0].isupper() or not w[0].isalpha() or len(w) <= _PARTICLE for w in words
    )


def _belongs(label: str, counts: Counter[str]) -> bool:
    """Tell whether a label comes back, also as initials or a surname."""
    if counts[label] > 1:
        return True
    letters = initials(label)
    last = label.rsplit(maxsplit=1)[-1].casefold()
    return any(
        other != label
        and counts[other] > 1
        and (initials(other) == letters or other.split()[-1].casefold() == last)
        for other in counts
    )


def initials(label: str) -> str:
    """Return the first letters of a name: "T. N.-C." and "Théo N'Sa-Clerc" alike.

    Examples
    --------
    >>> initials("T. N.-C."), initials("Théo Nsa-Clerc")
    ('TNC', 'TNC')
    """
    return "".join(w[0].upper() for w in re.findall(r"[^\W\d_]+(?:['’]\w+)?", label))


def _is_spoken(
    text: str,
    lines: Sequence[re.Match[str]],
    counts: Counter[str],
    data: LanguageData,
) -> bool:
    if max(counts[m["label"]] for m in lines) < _FEWEST_OF_ONE:
        return False
    paragraphs = PARAGRAPH.findall(text, lines[0].start(), lines[-1].end())
    if len(lines) < _DENSE * len(paragraphs):
        return False
    if sum("?" in p for p in paragraphs) < _FEWEST_QUESTIONS:
        return False
    speaking = data.first_person | data.second_person
    personal = sum(any(w in speaking for w in small_words(p)) for p in paragraphs)
    return personal >= _SPOKEN * len(paragraphs)


def _asking(lines: Sequence[re.Match[str]]) -> set[str]:
    """Return the labels of a paper that asks: "Q", an acronym, and its full name."""
    turns: dict[str, list[bool]] = {}
    for match in lines:
        asks = bool(_ASKS.search(match["text"]))
        turns.setdefault(match["label"], []).append(asks)
    papers = {
        label
        for label, asks in turns.items()
        if label.isupper()
        and label.isalpha()
        and len(label) <= _ACRONYM
        and sum(asks) >= _ASKING * len(asks)
    }
    return papers | {label for label in turns if initials(label) in papers}


def _segments(text: str, match: re.Match[str], end: int) -> list[Segment]:
    """Return a turn with the paragraphs after it, up to a question of the paper."""
    found: list[Segment] = []
    start = match.start("text")
    for paragraph in PARAGRAPH.finditer(text, start, end):
        first, last = trim(text, paragraph.start(), paragraph.end())
        found.append(
            Segment(
                first,
                last,
                first,
                last,
                "",
                "",
                continues=bool(found),
                label=match.span("label"),
            )
        )
    return found
