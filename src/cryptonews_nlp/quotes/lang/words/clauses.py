"""Where reported clauses begin and end, and what marks and stops mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class ClauseWords:
    """Words that open, join and close clauses, and nouns of what is told in them.

    Attributes
    ----------
    complementizers : frozenset of str
        Words before a reported clause that do not belong to it.
    cuts_clauses : bool
        Whether a reported clause may end before its sentence does.
    commenting : frozenset of str
        Words that open a comment clause: "as Roe says", « comme le dit Roux ».
    joiners : frozenset of str
        Clause openers that join main clauses: but, and, « mais ».
    clause_openers : frozenset of str
        Words that may open what the reporter adds to a reported clause.
    grounds : frozenset of str
        Conjunctions of why something reported is so: because, « parce que ».
    conditionals : frozenset of str
        Conjunctions of what may never be said ("if a caller says").
    proceedings : frozenset of str
        Nouns of what a court may reject, which is no denial: lawsuit, appeal.
    news : frozenset of str
        Nouns of what others have told, which somebody confirms: report, « nouvelle ».
    charges : frozenset of str
        Nouns of what somebody is said to have done: the charges, « les faits ».
    cases : mapping of str to frozenset of str
        Words that tell of a case, and what joins an offence to them: "tried for".
    conjunctions : frozenset of str
        Words that open a reported clause: que, that.
    compounds : frozenset of str
        Words that make another conjunction of the next one: « alors que », "so that".
    """

    complementizers: frozenset[str]
    cuts_clauses: bool = False
    commenting: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    clause_openers: frozenset[str] = frozenset()
    grounds: frozenset[str] = frozenset()
    conditionals: frozenset[str] = frozenset()
    proceedings: frozenset[str] = frozenset()
    news: frozenset[str] = frozenset()
    charges: frozenset[str] = frozenset()
    cases: Mapping[str, frozenset[str]] = field(default_factory=dict)
    conjunctions: frozenset[str] = frozenset()
    compounds: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class MarkWords:
    """What stands beside marks and stops.

    Attributes
    ----------
    defining : frozenset of str
        Verbs behind a word in marks that is defined: "“Coin” means any token".
    naming : frozenset of str
        Words before a name or term in marks: so-called, dubbed, the term.
    themes : frozenset of str
        Words before what a meeting or campaign is called, in however many words.
    cues_inside_marks : bool
        Whether the press sets a cue inside the marks, and dialogue after dashes.
    abbreviations : frozenset of str
        Words whose full stop ends no sentence, where the tokenizer parts it.
    joining : frozenset of str
        Abbreviations that no sentence ends with: "Roe v. The Harbour Bank".
    term_threshold, slogan_threshold : float
        How probable a quotation of a few words must be that no reported clause holds:
        without a finite verb it may be a term, with one a title.
    resuming : frozenset of str
        Words with which a quotation goes on behind a cue inside its marks: « Nous, dit
        Zoé Roux, on attend. »
    skipped : frozenset of str
        Words between a marked stretch and its cue: « “Non”, a crié Zoé ».
    """

    defining: frozenset[str]
    naming: frozenset[str]
    themes: frozenset[str]
    cues_inside_marks: bool = False
    abbreviations: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    term_threshold: float = 0.0
    slogan_threshold: float = 0.0
    resuming: frozenset[str] = frozenset()
    skipped: frozenset[str] = frozenset()
