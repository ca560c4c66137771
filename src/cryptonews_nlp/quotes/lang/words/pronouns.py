"""Pronouns and determiners."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from cryptonews_nlp.quotes.lang.words.tables import Gender, Number


@dataclass(frozen=True, kw_only=True)
class PronounWords:
    """Pronouns that speak or stand for somebody, determiners of who is known or new.

    Attributes
    ----------
    pronouns : mapping of str to (gender, number)
        Third-person pronouns that stand for a speaker.
    first_person : frozenset of str
        Pronouns of the one who speaks.
    second_person : frozenset of str
        Pronouns of whoever is spoken to.
    determiners : frozenset of str
        Words that open a noun phrase: articles, possessives, demonstratives.
    first_plural : frozenset of str
        Those of ``first_person`` for several.
    clitics : frozenset of str
        Pronouns that are no subject right before a verb: « lui répond-on ».
    inversion : frozenset of str
        Pronoun tokens after an inverted verb.
    inverted : re.Pattern
        The same, as they stand behind the verb in a text.
    weak_words : re.Pattern
        What may stand between the comma and the verb of a cue: « , m'a-t-il dit ».
    stressed : frozenset of str
        Pronouns that may repeat a subject behind its auxiliary: « a elle aussi dit ».
    datives : frozenset of str
        Pronouns before a verb that are no subject of it: « lui répond Zoé Roux ».
    of_several : frozenset of str
        Possessives of several owners.
    mute : frozenset of str
        Words for things and for nobody, which never say anything: this, no one.
    human_pronouns : frozenset of str
        Pronouns that stand for persons only.
    definite, possessive : frozenset of str
        Determiners of a phrase that stands for somebody known.
    pointing : frozenset of str
        Determiners of whom the article has just named: « cet avocat ».
    plural_determiners : frozenset of str
        Determiners of several.
    determiner_genders : mapping of str to gender
        Determiners that show the gender of their noun.
    demonstrative : frozenset of str
        Words that point at somebody just spoken of: « l'intéressé », « celui-ci ».
    same : frozenset of str
        Words that make a source the one before: « la même source ».
    latter : frozenset of str
        Those of ``demonstrative`` for the very last one: « ce dernier », "the latter".
    concerned : frozenset of str
        Those of ``demonstrative`` for somebody whom others speak of: « l'intéressé ».
    where : frozenset of str
        Relatives of a place: « à Matignon, où l'on précise ».
    speaking_self : frozenset of str
        First-person pronouns that may be subjects.
    somebody : frozenset of str
        Pronouns that stand for one person whom nobody knows.
    one : frozenset of str
        Words for one of many: "wrote one on Reddit".
    indefinite : frozenset of str
        Determiners of somebody new.
    who : frozenset of str
        Relative pronouns of a subject.
    others : frozenset of str
        Words after a determiner that stand for somebody: « un autre ».
    unnamed : frozenset of str
        Words of ``others`` that open a sentence without a noun: "Another said".
    other_determiners : frozenset of str
        What may stand before ``others``: « un autre », « d'autres ».
    impersonal : frozenset of str
        Pronouns of a body that a phrase behind them names: « explique-t-on chez X ».
    relatives : frozenset of str
        Relative pronouns: "according to X, who ...".
    owning_relatives : frozenset of str
        Those of an owner: "X, whose boss ...".
    self_endings : mapping of str to tuple of str
        Endings of the verb whose subject one of ``speaking_self`` is, where needed.
    """

    pronouns: Mapping[str, tuple[Gender, Number]]
    first_person: frozenset[str]
    second_person: frozenset[str]
    determiners: frozenset[str]
    first_plural: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()
    inversion: frozenset[str] = frozenset()
    inverted: re.Pattern[str] = re.compile(r"(?!)")
    weak_words: re.Pattern[str] = re.compile(r"(?!)")
    stressed: frozenset[str] = frozenset()
    datives: frozenset[str] = frozenset()
    of_several: frozenset[str] = frozenset()
    mute: frozenset[str] = frozenset()
    human_pronouns: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()
    possessive: frozenset[str] = frozenset()
    plural_determiners: frozenset[str] = frozenset()
    determiner_genders: Mapping[str, Gender] = field(default_factory=dict)
    demonstrative: frozenset[str] = frozenset()
    same: frozenset[str] = frozenset()
    latter: frozenset[str] = frozenset()
    concerned: frozenset[str] = frozenset()
    where: frozenset[str] = frozenset()
    speaking_self: frozenset[str] = frozenset()
    somebody: frozenset[str] = frozenset()
    one: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    who: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    unnamed: frozenset[str] = frozenset()
    other_determiners: frozenset[str] = frozenset()
    impersonal: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    owning_relatives: frozenset[str] = frozenset()
    self_endings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
