"""Confidence of a mention: the probability that its span and label are right."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib import resources
from math import exp

from cryptonews_nlp._types import Mention
from cryptonews_nlp.entities.catalogue.labels import is_given_name

_LONGEST_BARE = 60
_ENDS = re.compile(r"[.!?:;,…\"'”’»)]\s*$")
_SEEN, _WORDS = 4, 3


@cache
def _weights() -> Mapping[str, float]:
    file = resources.files("cryptonews_nlp.entities") / "data" / "calibration.json"
    table: dict[str, float] = json.loads(file.read_text(encoding="utf-8"))["weights"]
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
    weights = _weights()
    found = []
    for mention, features in zip(mentions, evidence(mentions, text), strict=True):
        if mention.method != "checksum":
            total = sum(weights.get(feature, 0.0) for feature in features)
            confidence = round(1 / (1 + exp(-total)), 3)
            mention = _with(mention, confidence)  # noqa: PLW2901 - the same one
        found.append(mention)
    return found


def _with(m: Mention, confidence: float) -> Mention:
    # ``dataclasses.replace`` takes twice the time, and this is done for each mention
    return Mention(
        m.start, m.end, m.text, m.label, m.method, m.value, m.unit, m.name, confidence
    )


def evidence(mentions: Sequence[Mention], text: str) -> Iterator[list[str]]:
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
        label = mention.label
        features = [
            "bias",
            f"{label} {mention.method}",
            f"{label} {'named' if mention.name else 'unnamed'}",
        ]
        if mention.confidence < 1:
            features.append("doubt")
        if mention.value is None and label not in _VALUES:
            share = by_model[name] / seen[name]
            features += [
                f"{label} seen={min(seen[name], _SEEN)}",
                f"model={_grade(share)}",
                f"{label} words={min(len(name.split()), _WORDS)}",
                *_shape(name, label),
            ]
        kind = lines.kind(mention)
        if kind:
            features += [kind, f"{kind} {label}"]
        yield features


_VALUES = frozenset({"MONEY", "DATE", "PERCENT", "WALLET", "TRANSACTION"})


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
        self.lines: list[str] = []
        for line in re.finditer(r"[^\n]+", text):
            if line[0].strip():
                self.starts.append(line.start())
                self.lines.append(line[0].strip())

    def kind(self, mention: Mention) -> str:
        """Return how bare the line is; empty for running text."""
        number = bisect_right(self.starts, mention.start) - 1
        if not self._is_bare(number):
            return ""
        if self._is_bare(number - 1) and self._is_bare(number + 1):
            return "line=menu"
        if len(self.lines[number]) <= mention.end - mention.start + 2:
            return "line=name"
        return "line=bare"

    def _is_bare(self, number: int) -> bool:
        if not 0 <= number < len(self.lines):
            return False
        line = self.lines[number]
        return len(line) <= _LONGEST_BARE and not _ENDS.search(line)
