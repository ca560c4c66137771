"""Sources that no verb names, and texts that speak for somebody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class SourceWords:
    """According-to phrases, nouns of things said, and the prepositions around them.

    Attributes
    ----------
    according : tuple of str
        Prepositions that introduce a source, longest first, lower case.
    cue_nouns : frozenset of str
        Nouns of things said: statement, tweet, reply.
    documents : frozenset of str
        Nouns of texts that speak for their author: report, notice, poll.
    according_weak : frozenset of str
        Phrases of ``according`` with other senses: taken at a sentence start only.
    standards : frozenset of str
        Nouns for what something is measured by: "according to plan".
    approached : frozenset of str
        Participles of whoever was asked: « Contacté, l'avocat a nié ».
    topics : tuple of str
        First words of a phrase that says of whom a sentence is: « quant à ».
    of_the : frozenset of str
        Prepositions of whom with the article in them: « du ».
    occasions : frozenset of str
        Nouns of where things are said: hearing, briefing, « audience ».
    bylines : frozenset of str
        First words of a line that says who wrote: by, interview.
    replies : frozenset of str
        Nouns that announce what somebody says: "Reply of the bank: ...".
    of_whom : frozenset of str
        Prepositions before whoever replied: of, from.
    source_relatives : mapping of str to frozenset of str
        Prepositions and the relatives that make a source with them: « selon qui ».
    source_nouns : mapping of str to frozenset of str
        Prepositions and the nouns that are a source behind them, without a determiner
        and set off: « De source policière, ».
    set_off : frozenset of str
        According-to phrases that hold at a clause start only, a comma counting as one.
    addressee : frozenset of str
        Prepositions that lead to whom something was told: « auprès de l'AFP ».
    to_whom : frozenset of str
        Prepositions of whom an order is given to: « demande aux clients de partir ».
    body_prepositions : frozenset of str
        Prepositions before the body that « on » stands for: « chez X ».
    settings : frozenset of str
        Prepositions of where something is said, behind who says it: « dans un tweet ».
    brought_to : frozenset of str
        Prepositions between a body and what a verb brings it to: "led the firm to".
    publications : frozenset of str
        Texts that somebody issues: report, advisory.
    wordings : frozenset of str
        What somebody says or counts, if told whose: words, figures.
    joint : frozenset of str
        Adjectives of a text that several issue.
    issued_by : frozenset of str
        Prepositions between a text and who issued it.
    told_to : frozenset of str
        Prepositions between what is said and a body that is told.
    seen : frozenset of str
        Participles of texts that a body has seen: "seen by the Post".
    varying : frozenset of str
        Verbs before an according-to phrase that means depending on: « varie selon ».
    manner_prepositions : frozenset of str
        Prepositions right behind which a noun is no person: « en garde à vue ».
    """

    according: tuple[str, ...]
    cue_nouns: frozenset[str]
    documents: frozenset[str]
    according_weak: frozenset[str] = frozenset()
    standards: frozenset[str] = frozenset()
    approached: frozenset[str] = frozenset()
    topics: tuple[str, ...] = ()
    of_the: frozenset[str] = frozenset()
    occasions: frozenset[str] = frozenset()
    bylines: frozenset[str] = frozenset()
    replies: frozenset[str] = frozenset()
    of_whom: frozenset[str] = frozenset()
    source_relatives: Mapping[str, frozenset[str]] = field(default_factory=dict)
    source_nouns: Mapping[str, frozenset[str]] = field(default_factory=dict)
    set_off: frozenset[str] = frozenset()
    addressee: frozenset[str] = frozenset()
    to_whom: frozenset[str] = frozenset()
    body_prepositions: frozenset[str] = frozenset()
    settings: frozenset[str] = frozenset()
    brought_to: frozenset[str] = frozenset()
    publications: frozenset[str] = frozenset()
    wordings: frozenset[str] = frozenset()
    joint: frozenset[str] = frozenset()
    issued_by: frozenset[str] = frozenset()
    told_to: frozenset[str] = frozenset()
    seen: frozenset[str] = frozenset()
    varying: frozenset[str] = frozenset()
    manner_prepositions: frozenset[str] = frozenset()
