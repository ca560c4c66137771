"""What stands around a figure: its sentence, topics, happening, stems and dates."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from cryptonews_nlp._types import AnalyzedArticle, Mention, Offsets
from cryptonews_nlp.bridge import Token, load_bridge, tokens
from cryptonews_nlp.claims.lang import words_of

#: Words to both sides of a figure whose stems describe it, and how fast they fade.
WINDOW = 14
FADE = 7.0

#: Characters within which a happening stands next to its date.
NEAR = 40

#: Letters that the beginning of a word in the data has at least.
SHORTEST = 2


_ISO_DAY = len("2024-01-24")

#: Characters before a date that may say it is the beginning of a period.
_SINCE = 20

#: Any leap year, for days of an unknown one.
LEAP = 2000


#: Share of a stem that has none.
RAREST = 1e-5


@dataclass(frozen=True, slots=True)
class Context:
    """The neighbourhood of a figure.

    Attributes
    ----------
    stems : dict of str to float
        English stems of the words around, nearer and rarer ones heavier, length 1.
    topics : dict of str to float
        What the words around are about, nearer ones heavier, length 1.
    names : frozenset of str
        Entities of the sentence.
    """

    stems: dict[str, float]
    topics: dict[str, float]
    names: frozenset[str] = frozenset()


class Sentences:
    """Sentences of an article with their words, cut once.

    Parameters
    ----------
    analyzed : AnalyzedArticle
        Of which the parsed sentences are used.
    flat : str
        Its text with plain spaces and marks.
    """

    def __init__(self, analyzed: AnalyzedArticle, flat: str) -> None:
        self.flat = flat
        self.spans = list(analyzed.sentences)
        self._starts = [start for start, _ in self.spans]
        self._zones = [zone.start for zone in analyzed.zones]
        self._languages = [zone.language for zone in analyzed.zones]
        self._words: dict[int, list[Token]] = {}

    def at(self, offset: int) -> int | None:
        """Return the number of the sentence that covers an offset."""
        number = bisect_right(self._starts, offset) - 1
        if number < 0 or offset >= self.spans[number][1]:
            return None
        return number

    def language(self, offset: int) -> str:
        """Return the language of the zone at an offset."""
        if not self._zones:
            return "und"
        return self._languages[max(bisect_right(self._zones, offset) - 1, 0)]

    def words(self, number: int) -> list[Token]:
        """Return the words of a sentence; offsets count from its start."""
        if number not in self._words:
            start, end = self.spans[number]
            self._words[number] = tokens(self.flat[start:end], self.language(start))
        return self._words[number]


@lru_cache(maxsize=20_000)
def names_of(word: str, language: str, table: str) -> frozenset[str]:
    """Return topics or happenings that a word tells.

    Parameters
    ----------
    word : str
        In any case.
    language : str
        Its language.
    table : {"topics", "happenings"}
        What is asked for.

    Examples
    --------
    >>> sorted(names_of("saisies", "fr", "topics"))
    ['seized']
    """
    words = words_of(language)
    if words is None:
        return frozenset()
    entries = words.topics if table == "topics" else words.happenings
    word = word.lower()
    found = set(entries.get(word, ()))
    for length in range(SHORTEST, len(word) + 1):
        found |= entries.get(word[:length] + "*", frozenset())
    return frozenset(found)


@lru_cache(maxsize=20_000)
def _rarity(stem: str) -> float:
    return -math.log(load_bridge().share(stem) or RAREST)


def context_of(
    sentences: Sentences, span: Offsets, names: Iterable[str] = ()
) -> Context:
    """Describe the neighbourhood of the figure at ``span``."""
    number = sentences.at(span[0])
    if number is None:
        return Context({}, {}, frozenset(names))
    base = sentences.spans[number][0]
    language = sentences.language(span[0])
    words = sentences.words(number)
    first = next((n for n, w in enumerate(words) if base + w.end > span[0]), len(words))
    last = next(
        (n for n, w in enumerate(words) if base + w.start >= span[1]), len(words)
    )
    bridge = load_bridge()
    stems: dict[str, float] = {}
    topics: dict[str, float] = {}
    for n in range(max(first - WINDOW, 0), min(last + WINDOW, len(words))):
        word = words[n]
        if word.number:
            continue
        away = 0 if first <= n < last else min(abs(n - first), abs(n - last + 1))
        near = math.exp(-away / FADE)
        for topic in names_of(word.text, language, "topics"):
            topics[topic] = max(topics.get(topic, 0.0), near)
        if word.function:
            continue
        for stem, share in bridge.translate(word.text, language).items():
            stems[stem] = stems.get(stem, 0.0) + near * share
    weighted = {stem: w * _rarity(stem) for stem, w in stems.items()}
    return Context(_unit(weighted), _unit(topics), frozenset(names))


def _unit(vector: dict[str, float]) -> dict[str, float]:
    """Return a sparse vector at length 1."""
    length = math.hypot(*vector.values()) or 1.0
    return {key: weight / length for key, weight in vector.items()}


def happening_of(
    sentences: Sentences, span: Offsets, cues: Sequence[Offsets]
) -> str | None:
    """Return the kind of happening that the date at ``span`` is the date of.

    Parameters
    ----------
    sentences : Sentences
        Of the article.
    span : (int, int)
        A date.
    cues : sequence of (int, int)
        Reporting expressions: a date next to one dates a statement.
    """
    number = sentences.at(span[0])
    if number is None:
        return None
    base = sentences.spans[number][0]
    language = sentences.language(span[0])
    best: tuple[int, str] | None = None
    for word in sentences.words(number):
        start, end = base + word.start, base + word.end
        if start < span[1] and span[0] < end:
            continue
        distance = start - span[1] if start >= span[1] else span[0] - end
        if any(a < end and start < b for a, b in cues):
            names: frozenset[str] = frozenset({""})
        else:
            names = names_of(word.text, language, "happenings")
        for name in sorted(names):
            if best is None or distance < best[0]:
                best = distance, name
    return best[1] or None if best and best[0] <= NEAR else None


def period_of(
    sentences: Sentences,
    span: Offsets,
    dates: Sequence[Mention],
    cues: Sequence[Offsets] = (),
) -> tuple[str, str | None] | None:
    """Return the first and last day of the period that a figure is about.

    The nearest year or month of its sentence, else the nearest day that does not stand
    beside a reporting expression: that one dates the statement. What began "since
    January" has no last day.
    """
    number = sentences.at(span[0])
    if number is None:
        return None
    start, end = sentences.spans[number]
    near = [
        (
            len(m.value) == _ISO_DAY,
            max(m.start - span[1], span[0] - m.end),
            m.start,
            m.value,
        )
        for m in dates
        if start <= m.start < end and m.value and not _beside(m, cues)
    ]
    if not near:
        return None
    *_, place, value = min(near)
    period, words = days(value), words_of(sentences.language(place))
    before = sentences.flat[max(place - _SINCE, 0) : place]
    if period and words and words.since.search(before):
        return period[0], None
    return period


def _beside(date_: Mention, cues: Sequence[Offsets]) -> bool:
    """Tell whether a day stands beside a reporting expression."""
    return len(date_.value or "") == _ISO_DAY and any(
        max(date_.start - end, start - date_.end) <= NEAR // 2 for start, end in cues
    )


# Quarters and halves of a year.
_MONTHS_OF = {"Q": 3, "H": 6}


def days(value: str) -> tuple[str, str] | None:
    """Return the first and last day of an ISO date or period.

    Examples
    --------
    >>> days("2024-02"), days("2024-W05")
    (('2024-02-01', '2024-02-29'), ('2024-01-29', '2024-02-04'))
    >>> days("2023-H1"), days("2023-Q4")
    (('2023-01-01', '2023-06-30'), ('2023-10-01', '2023-12-31'))
    """
    try:
        match value.split("-"):
            case [year]:
                first, last = date(int(year), 1, 1), date(int(year), 12, 31)
            case [year, week] if week.startswith("W"):
                first = date.fromisocalendar(int(year), int(week[1:]), 1)
                last = first + timedelta(6)
            case [year, part]:
                months = _MONTHS_OF.get(part[0], 1)
                end = int(part.lstrip("QH")) * months
                first = date(int(year), end - months + 1, 1)
                last = date(int(year), end, monthrange(int(year), end)[1])
            case _:
                first = last = date.fromisoformat(value)
    except ValueError:
        return None
    return first.isoformat(), last.isoformat()


_DAY = re.compile(r"\b([0-3]?\d)(?:er|st|nd|rd|th)?\b")


def yearless(text: str, months: Mapping[str, int]) -> tuple[str, str] | None:
    """Return the first and last day of a date without a known year, as ``--MM-DD``.

    Examples
    --------
    >>> yearless("24 janvier", {"janvier": 1}), yearless("February", {"february": 2})
    (('--01-24', '--01-24'), ('--02-01', '--02-29'))
    """
    month = next(
        (months[w] for w in re.findall(r"[^\W\d_]+", text.lower()) if w in months), None
    )
    if month is None:
        return None
    day = _DAY.search(text)
    if day is not None:
        return (f"--{month:02}-{int(day[1]):02}",) * 2
    return f"--{month:02}-01", f"--{month:02}-{monthrange(LEAP, month)[1]}"
