"""What a language has to give to the finders, by what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from types import ModuleType

from cryptonews_nlp.entities.lang.words.capitals import CapitalWords
from cryptonews_nlp.entities.lang.words.cues import CueWords
from cryptonews_nlp.entities.lang.words.names import NameWords
from cryptonews_nlp.entities.lang.words.roles import RoleWords
from cryptonews_nlp.entities.lang.words.titles import TitleWords
from cryptonews_nlp.entities.lang.words.values import DateWords, MoneyWords, NumberWords


@dataclass(frozen=True, eq=False)
class Words(
    NumberWords,
    MoneyWords,
    DateWords,
    NameWords,
    TitleWords,
    CapitalWords,
    CueWords,
    RoleWords,
):
    """All words of one language."""


def joined(*modules: ModuleType) -> Words:
    """Put the parts of a language together: ``WORDS`` of each of its modules."""
    parts = [vars(module.WORDS) for module in modules]
    return Words(**dict(chain.from_iterable(part.items() for part in parts)))
