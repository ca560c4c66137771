"""Confidence of a mention: the probability that its span and label are right."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from math import exp

from cryptonews_nlp._types import VALUE_LABELS, Mention
from cryptonews_nlp.entities.catalogue.labels import is_given_name
from cryptonews_nlp.entities.catalogue.tables import DATA

_LONGEST_BARE = 60
_ENDS = re.compile(r"[.!?:;,…\"'”’»)]\s*$")
_SEEN, _WORDS = 4, 3


@cache
def _weights() -> Mapping[str, float]:
    text = (DATA / "calibration.json").read_text(encoding="utf-8")
    table: dict[str, float] = json.loads(text)["weights"]
    return table


def with_confidence(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """Return mentions with their confidence.

    Parameters
    ----------
    mentions : sequence of Mention
        All of one article, in text order; a confidence below 1 is the finder's doubt.
    text : str
        The article.

    Returns
    -------
    list of Mention
        ``confidence`` is that of a logistic regression over :func:`evidence`, learned
        by ``training.entities.confidence`` from articles the finders had not seen.
        Addresses with a valid checksum keep theirs.
    """
    found = []
    for mention, features in zip(mentions, evidence(mentions, text), strict=True):
        if mention.method != "checksum":
            mention = _with(mention, _chance(features))  # noqa: PLW2901 - the same one
        found.append(mention)
    return found


# the mentions of an article are of few kinds
@lru_cache(maxsize=4096)
def _chance(features: tuple[str, ...]) -> float:
    weights = _weights()
    total = sum(weights.get(feature, 0.0) for feature in features)
    return round(1 / (1 + exp(-total)), 3)


def _with(m: Mention, confidence: float) -> Mention:
    # ``dataclasses.replace`` takes twice the time, and this is done for each mention
    return Mention(
        m.start, m.end, m.text, m.label, m.method, m.value, m.unit, m.name, confidence
    )


def evidence(mentions: Sequence[Mention], text: str) -> Iterator[tuple[str, ...]]:
    """Yield what tells, for each mention, whether it is right.

    Its label and method, whether its name is known, how often the article has it and
    how often the model found it there, words, capitals, given names, and the line: in a
    menu or a heading names are cut wrongly more often than in running text.
    """
    names = [m.text.replace("\n", " ") for m in mentions]
    seen = Counter(names)
    by_model = Counter(n for n, m in zip(names, mentions, strict=True) if _told(m))
    lines = _Lines(text)
    for name, mention in zip(names, mentions, strict=True):
        is_name = mention.value is None and mention.label not in VALUE_LABELS
        grade = _grade(by_model[name] / seen[name]) if is_name else ""
        times = min(seen[name], _SEEN)
        has_doubt = mention.confidence < 1
        yield (
            *_of_kind(mention.label, mention.method, bool(mention.name), has_doubt),
            *(_of_name(name, mention.label, times, grade) if is_name else ()),
            *_of_line(lines.kind(mention), mention.label),
        )


# made once each: most mentions of an article are alike
@cache
def _of_kind(
    label: str,
    method: str,
    is_named: bool,  # noqa: FBT001 - internal
    has_doubt: bool,  # noqa: FBT001 - internal
) -> tuple[str, ...]:
    named = f"{label} {'named' if is_named else 'unnamed'}"
    doubt = ("doubt",) if has_doubt else ()
    return "bias", f"{label} {method}", named, *doubt


@lru_cache(maxsize=4096)
def _of_name(name: str, label: str, times: int, grade: str) -> tuple[str, ...]:
    return (
        f"{label} seen={times}",
        f"model={grade}",
        f"{label} words={min(len(name.split()), _WORDS)}",
        *_shape(name, label),
    )


@cache
def _of_line(kind: str, label: str) -> tuple[str, ...]:
    return (kind, f"{kind} {label}") if kind else ()


def _told(mention: Mention) -> bool:
    return mention.method == "model"


def _grade(share: float) -> str:
    return "all" if share == 1 else "none" if share == 0 else "some"


def _shape(name: str, label: str) -> Iterable[str]:
    if name.isupper() and len(name) > 1:
        yield f"{label} upper"
    if any(c.isdigit() for c in name):
        yield "digit"
    if label == "PERSON":
        yield f"given={is_given_name(name.split(maxsplit=1)[0])}"


class _Lines:
    """Tells running text from headings and menus, by the line of a mention."""

    def __init__(self, text: str) -> None:
        self.starts: list[int] = []
        self.lengths: list[int] = []
        self.are_bare: list[bool] = []
        for found in re.finditer(r"[^\n]+", text):
            line = found[0].strip()
            if line:
                self.starts.append(found.start())
                self.lengths.append(len(line))
                is_short = len(line) <= _LONGEST_BARE
                self.are_bare.append(is_short and not _ENDS.search(line))

    def kind(self, mention: Mention) -> str:
        """Return how bare the line is; empty for running text."""
        number = bisect_right(self.starts, mention.start) - 1
        if not self._is_bare(number):
            return ""
        if self._is_bare(number - 1) and self._is_bare(number + 1):
            return "line=menu"
        if self.lengths[number] <= mention.end - mention.start + 2:
            return "line=name"
        return "line=bare"

    def _is_bare(self, number: int) -> bool:
        return 0 <= number < len(self.are_bare) and self.are_bare[number]
