"""Quotes by speaker: each statement once, those who are printed most first."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from cryptonews_nlp.frames import Frames

#: Types of quotes, those with most of the speaker's own words first.
_MOST_WORDS = ("direct", "mixed", "indirect")

#: Roles named beside a speaker.
MAX_ROLES = 2


@dataclass(slots=True)
class Statement:
    """One quote, in one stretch or cut by its cue, and what articles make of it."""

    parts: list[Any]
    printed: int = 1

    @property
    def first(self) -> Any:  # noqa: ANN401 - a named tuple
        """Its first stretch."""
        return self.parts[0]

    @property
    def written(self) -> str | None:
        """The speaker as written, where that tells more than the name."""
        name, text = self.first.speaker, self.first.speaker_text
        if not isinstance(text, str) or not isinstance(name, str):
            return None
        words = set(name.casefold().split())
        known = name.casefold() in text.casefold() or set(
            text.casefold().split()
        ).issubset(words)
        return None if known else text


@dataclass(slots=True)
class Speaker:
    """Somebody, or nobody in particular, and what he said.

    The page may list fewer statements than were made (``n_made``) and printed, once
    in each article (``n_printed``).
    """

    name: str | None
    statements: list[Statement] = field(default_factory=list)
    n_made: int = 0
    n_printed: int = 0

    @property
    def rank(self) -> tuple[int, int, int, str]:
        """Those who are printed most come first; nominals, and the unknown, last."""
        kind = self.statements[0].first.speaker_kind
        known = 2 if self.name is None else int(kind == "nominal")
        return (known, -self.n_printed, -self.n_made, self.name or "")

    @property
    def roles(self) -> list[str]:
        """Return the roles that the articles give, the most frequent first."""
        found: dict[str, int] = defaultdict(int)
        for statement in self.statements:
            role = statement.first.speaker_role
            if isinstance(role, str):
                found[role] += 1
        ranked = sorted(found, key=lambda role: (-found[role], role))
        bare = [re.sub(r"\W", "", role.casefold()) for role in ranked]
        # a role within another ("head", "head of investigations") says nothing more,
        # nor does one that is written with other points ("U.S.", "US")
        fuller = [
            role
            for place, role in enumerate(ranked)
            if bare[place] not in bare[:place]
            and not any(bare[place] in b and bare[place] != b for b in bare)
        ]
        return fuller[:MAX_ROLES]


def by_speaker(result: Frames, limit: int, each: int) -> tuple[list[Speaker], int, int]:
    """Group statements by who made them.

    Parameters
    ----------
    result : Frames
        Its ``quotes`` and ``utterances``.
    limit : int
        Most statements returned.
    each : int
        Most statements of one speaker: a large folder has hundreds of one company.

    Returns
    -------
    list of Speaker
        With their statements, those of most articles and own words first.
    int
        Number of statements returned.
    int
        Number of statements there are.
    """
    statements = _statements(result)
    speakers: dict[tuple[str, ...], Speaker] = {}
    for statement in statements:
        name = statement.first.speaker
        known = name if isinstance(name, str) else None
        speaker = speakers.setdefault(_key(statement.first), Speaker(known))
        speaker.statements.append(statement)
        speaker.n_made += 1
        speaker.n_printed += statement.printed
    shown, left = [], limit
    for speaker in sorted(speakers.values(), key=lambda s: s.rank):
        speaker.statements.sort(key=_worth)
        del speaker.statements[min(left, each) :]
        left -= len(speaker.statements)
        if speaker.statements:
            shown.append(speaker)
    return shown, limit - left, len(statements)


def _key(row: Any) -> tuple[str, ...]:  # noqa: ANN401 - a named tuple
    """Return what the statements of one speaker have in common.

    "Researchers" of two articles are others; two namesakes are two entities.
    """
    if not isinstance(row.speaker, str):
        return ()
    name: str = row.speaker.casefold()
    if row.speaker_kind == "nominal":
        return name, row.article_id
    return (
        (row.speaker_entity_id,) if isinstance(row.speaker_entity_id, str) else (name,)
    )


def _worth(statement: Statement) -> tuple[int, int]:
    return -statement.printed, _MOST_WORDS.index(statement.first.type)


def _statements(result: Frames) -> list[Statement]:
    """Return each statement once, as the article has it that prints most of it."""
    counts = result.utterances.set_index("utterance_id")["n_articles"]
    # the stretches of a cut quote are one utterance: all those of one article
    chosen = _fullest_articles(result.quotes)
    statements: dict[str, Statement] = {}
    for row in result.quotes.itertuples(index=False):
        known = isinstance(row.utterance_id, str)
        if known and chosen[row.utterance_id] != row.article_id:
            continue
        key = row.split_of if isinstance(row.split_of, str) else row.quote_id
        if key in statements:
            statements[key].parts.append(row)
        else:
            printed = counts.get(row.utterance_id) if known else None
            printed = 1 if printed is None or pd.isna(printed) else int(printed)
            statements[key] = Statement([row], printed)
    return list(statements.values())


def _fullest_articles(quotes: pd.DataFrame) -> dict[str, str]:
    """Return the article that shows each utterance: words before a paraphrase."""
    longest: dict[tuple[str, str], dict[str, int]] = {}
    for row in quotes.dropna(subset=["utterance_id"]).itertuples(index=False):
        lengths = longest.setdefault((row.utterance_id, row.article_id), {})
        lengths[row.type] = lengths.get(row.type, 0) + len(row.text)
    chosen: dict[str, tuple[tuple[int, ...], str]] = {}
    for (utterance, article), lengths in longest.items():
        rank = tuple(lengths.get(kind, 0) for kind in _MOST_WORDS)
        if utterance not in chosen or rank > chosen[utterance][0]:
            chosen[utterance] = rank, article
    return {utterance: article for utterance, (_, article) in chosen.items()}
