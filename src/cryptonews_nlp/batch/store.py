"""Parsed articles on disk, line by line, so that a run can go on where it stopped."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from cryptonews_nlp._records import as_row
from cryptonews_nlp._types import AnalyzedArticle, Mention, Offsets, Quote, Role

#: In the output folder; hidden, since it is no result.
STORE = ".cryptonews-parsed.jsonl"


def to_json(analyzed: AnalyzedArticle) -> dict[str, Any]:
    """Return what a parse added to an article, without its text.

    Parameters
    ----------
    analyzed : AnalyzedArticle
        As parsed.
    """
    return {
        "status": analyzed.status,
        "reason": analyzed.reason,
        "n_tokens": analyzed.n_tokens,
        "sentences": analyzed.sentences,
        "mentions": [as_row(mention) for mention in analyzed.mentions],
        "roles": [as_row(role) for role in analyzed.roles],
        "quotes": [as_row(quote) for quote in analyzed.quotes],
    }


def from_json(data: dict[str, Any], analyzed: AnalyzedArticle) -> AnalyzedArticle:
    """Put a stored parse back on its prepared article."""
    return replace(
        analyzed,
        status=data["status"],
        reason=data["reason"],
        n_tokens=data["n_tokens"],
        sentences=tuple((start, end) for start, end in data["sentences"]),
        mentions=tuple(Mention(**mention) for mention in data["mentions"]),
        roles=tuple(_role(role) for role in data["roles"]),
        quotes=tuple(_quote(quote) for quote in data["quotes"]),
    )


def _span(value: list[int] | None) -> Offsets | None:
    return None if value is None else (value[0], value[1])


def _role(data: dict[str, Any]) -> Role:
    spans = {name: _span(data[name]) for name in ("person", "organisation")}
    return Role(**{**data, **spans})


def _quote(data: dict[str, Any]) -> Quote:
    spans = {name: _span(data[name]) for name in ("cue", "speaker", "antecedent")}
    fragments = tuple((start, end) for start, end in data["fragments"])
    return Quote(**{**data, **spans, "fragments": fragments})


class Store:
    """Appends parsed articles to a file and finds them again.

    Parameters
    ----------
    folder : Path
        Output folder.
    resume : bool
        Keep what an earlier run stored; otherwise the file starts anew with the first
        article that is added, so that a run stopped at once has cost nothing.
    """

    def __init__(self, folder: Path, *, resume: bool) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / STORE
        self._mode = "a" if resume else "w"
        self._found = dict(self._read()) if resume else {}

    def _read(self) -> Iterator[tuple[str, dict[str, Any]]]:
        if not self.path.is_file():
            return
        with self.path.open(encoding="utf-8") as lines:
            for line in lines:
                try:
                    record = json.loads(line)
                except json.JSONDecodeError:
                    continue  # the line that an interrupted run was writing
                yield record["key"], record["parsed"]

    def get(self, key: str) -> dict[str, Any] | None:
        """Return the stored parse of a key, or None."""
        return self._found.get(key)

    def add(self, items: list[tuple[str, AnalyzedArticle]]) -> None:
        """Append parsed articles; failures are not kept, a later run tries again."""
        with self.path.open(self._mode, encoding="utf-8", newline="\n") as out:
            for key, analyzed in items:
                if analyzed.failed is None:
                    record = {"key": key, "parsed": to_json(analyzed)}
                    out.write(json.dumps(record, ensure_ascii=False) + "\n")
        self._mode = "a"
