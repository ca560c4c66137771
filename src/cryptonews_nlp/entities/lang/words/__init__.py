"""What a language has to give to the finders, by what it is about."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from cryptonews_nlp.entities.lang.words.cues import CueWords
from cryptonews_nlp.entities.lang.words.names import NameWords
from cryptonews_nlp.entities.lang.words.roles import RoleWords
from cryptonews_nlp.entities.lang.words.values import DateWords, MoneyWords, NumberWords


@dataclass(frozen=True, eq=False)
class Words(NumberWords, MoneyWords, DateWords, NameWords, CueWords, RoleWords):
    """All words of one language."""


def joined(
    *parts: NumberWords | MoneyWords | DateWords | NameWords | CueWords | RoleWords,
) -> Words:
    """Put the parts of a language together."""
    values: dict[str, Any] = {
        field.name: getattr(part, field.name)
        for part in parts
        for field in fields(part)
    }
    return Words(**values)
