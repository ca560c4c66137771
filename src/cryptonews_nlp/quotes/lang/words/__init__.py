"""The words of a language, put together."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from cryptonews_nlp.quotes.lang.words.clauses import ClauseWords, MarkWords
from cryptonews_nlp.quotes.lang.words.persons import PersonWords
from cryptonews_nlp.quotes.lang.words.pronouns import PronounWords
from cryptonews_nlp.quotes.lang.words.sources import SourceWords
from cryptonews_nlp.quotes.lang.words.verbs import VerbWords


# slots are read faster than the dictionary of an object with so many attributes
@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageData(
    VerbWords, PersonWords, PronounWords, SourceWords, ClauseWords, MarkWords
):
    """Words that quotations and their speakers are recognised by, in small letters."""

    @cached_property
    def persons(self) -> frozenset[str]:
        """All nouns of people and bodies that speak."""
        return self.people | frozenset(self.families) | self.anyone

    @cached_property
    def paired(self) -> frozenset[str]:
        """Nouns of men that have another form for women: « voisin », « voisine »."""
        return frozenset(word for word in self.persons if f"{word}e" in self.persons)

    @cached_property
    def cut_pronouns(self) -> frozenset[str]:
        """What pronouns with a hyphen begin with: « celui » of « celui-ci »."""
        return frozenset(
            word.partition("-")[0] for word in self.pronouns if "-" in word[1:]
        )

    @cached_property
    def according_first(self) -> frozenset[str]:
        """The first token of each according-to phrase, as the tokenizer may cut it."""
        firsts = {phrase.split()[0] for phrase in self.according}
        firsts.update(self.source_nouns)
        return frozenset(firsts | {re.split(r"(?<=')", first)[0] for first in firsts})

    @cached_property
    def according_rest(self) -> Mapping[str, tuple[str, ...]]:
        """What follows each first token in the phrases that begin with it."""
        return {
            first: tuple(
                phrase[len(first) :].strip()
                for phrase in self.according
                if phrase.startswith(first)
            )
            for first in self.according_first
        }

    @cached_property
    def spoken(self) -> frozenset[str]:
        """Words for somebody who speaks, whatever a tagger takes them for."""
        somebody = self.inversion | self.speaking_self | self.unnamed | self.somebody
        return somebody | self.aged

    @cached_property
    def reporting(self) -> frozenset[str]:
        """Words that may report speech, by themselves or with others."""
        words = {*self.verbs, *self.periphrases, *self.phrasal, *self.attitudes}
        return frozenset(words)

    def is_person(self, lower: str) -> bool:
        """Tell whether a noun is one for people or bodies that speak."""
        return lower in self.persons or lower.removesuffix("s") in self.persons

    def families_of(self, lower: str) -> frozenset[str]:
        """Return the families of roles that a noun belongs to."""
        return self.families.get(lower, frozenset())
